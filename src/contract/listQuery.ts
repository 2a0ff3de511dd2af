import { ok, refuse, type Result } from '../domain/shared/result.ts';
import { compareValues, matches, readField, searchTexts } from './fieldValue.ts';
import { parseCondition, type BadQuery } from './listCondition.ts';
import type { Condition, FieldTable, ListQuery, Scope } from './query.ts';

const MAX_ROWS = 1_000;
const MAX_Q = 200;
const CONTROL = /\p{Cc}/u;

/** The three parameters as they came, `undefined` where absent. */
export interface RawListQuery {
  readonly sort?: string | undefined;
  readonly range?: string | undefined;
  readonly filter?: string | undefined;
}

const bad = (parameter: string, why: string) => refuse<BadQuery>('bad-query', { parameter, why });

function parseJson(parameter: string, text: string): Result<unknown, BadQuery> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return bad(parameter, 'not JSON');
  }
}

function parseSort(text: string | undefined, fields: FieldTable): Result<ListQuery['sort'], BadQuery> {
  if (text === undefined) return ok({ field: 'id', order: 'ASC' });
  const json = parseJson('sort', text);
  if (!json.ok) return json;
  if (!Array.isArray(json.value) || json.value.length !== 2) return bad('sort', 'not ["field","ASC"|"DESC"]');
  const [field, order]: unknown[] = json.value;
  if (typeof field !== 'string' || !Object.hasOwn(fields, field) || !fields[field]?.sort)
    return bad('sort', `cannot sort by ${JSON.stringify(field)}`);
  if (order !== 'ASC' && order !== 'DESC') return bad('sort', 'the order is neither "ASC" nor "DESC"');
  return ok({ field, order });
}

/** Without a range as many rows as a range may ask for: react-admin's `getMany` sends none. */
function parseRange(text: string | undefined): Result<ListQuery['range'], BadQuery> {
  if (text === undefined) return ok({ from: 0, to: MAX_ROWS - 1 });
  const json = parseJson('range', text);
  if (!json.ok) return json;
  if (!Array.isArray(json.value) || json.value.length !== 2) return bad('range', 'not [from,to]');
  const [from, to]: unknown[] = json.value;
  if (
    typeof from !== 'number' ||
    typeof to !== 'number' ||
    !Number.isSafeInteger(from) ||
    !Number.isSafeInteger(to)
  )
    return bad('range', 'not two whole numbers');
  if (from < 0 || to < from) return bad('range', 'not an ascending range from 0 on');
  if (to - from >= MAX_ROWS) return bad('range', `more than ${MAX_ROWS} rows`);
  return ok({ from, to });
}

function parseQ(value: unknown): Result<string | null, BadQuery> {
  if (typeof value !== 'string') return bad('filter', '"q" is not text');
  if (value.length > MAX_Q) return bad('filter', `"q" is longer than ${MAX_Q} characters`);
  if (CONTROL.test(value)) return bad('filter', '"q" holds a control character');
  return ok(value.trim() === '' ? null : value.trim());
}

function parseFilter(
  text: string | undefined,
  fields: FieldTable,
): Result<Pick<ListQuery, 'conditions' | 'q'>, BadQuery> {
  const json = text === undefined ? ok({}) : parseJson('filter', text);
  if (!json.ok) return json;
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
    return bad('filter', 'not a JSON object');
  const conditions: Condition[] = [];
  let q: string | null = null;
  for (const [key, value] of Object.entries(json.value)) {
    if (key === 'q') {
      const parsed = parseQ(value);
      if (!parsed.ok) return parsed;
      q = parsed.value;
    } else {
      const parsed = parseCondition(key, value, fields);
      if (!parsed.ok) return parsed;
      conditions.push(parsed.value);
    }
  }
  return ok({ conditions, q });
}

/** Reads the simple-rest dialect strictly: what it does not know, it refuses. */
export function parseListQuery(raw: RawListQuery, fields: FieldTable): Result<ListQuery, BadQuery> {
  const sort = parseSort(raw.sort, fields);
  if (!sort.ok) return sort;
  const range = parseRange(raw.range);
  if (!range.ok) return range;
  const filter = parseFilter(raw.filter, fields);
  if (!filter.ok) return filter;
  return ok({ ...filter.value, sort: sort.value, range: range.value });
}

export function meets(record: unknown, fields: FieldTable, conditions: readonly Condition[]): boolean {
  return conditions.every(condition => {
    const spec = fields[condition.field];
    return spec !== undefined && matches(readField(record, spec), condition);
  });
}

export const inScope = (record: unknown, fields: FieldTable, scope: Scope): boolean =>
  scope.kind === 'all' || (scope.kind === 'where' && meets(record, fields, scope.conditions));

export function isFound(
  record: unknown,
  fields: FieldTable,
  { q, searched }: Pick<ListQuery, 'q' | 'searched'>,
): boolean {
  if (q === null) return true;
  const needle = q.toLowerCase();
  return Object.entries(fields).some(
    ([name, spec]) =>
      spec.search &&
      (searched?.includes(name) ?? true) &&
      searchTexts(readField(record, spec)).some(text => text.includes(needle)),
  );
}

/** What a list means, on an array: every storage is held to this. */
export function applyListQuery<T extends { readonly id: string }>(
  rows: readonly T[],
  fields: FieldTable,
  scope: Scope,
  query: ListQuery,
): { readonly rows: readonly T[]; readonly total: number; readonly exact: true } {
  const spec = fields[query.sort.field];
  const sign = query.sort.order === 'ASC' ? 1 : -1;
  const sortKey = (row: T) => {
    const value = spec ? readField(row, spec) : null;
    return typeof value === 'object' ? null : value;
  };
  const found = rows
    .filter(row => inScope(row, fields, scope))
    .filter(row => meets(row, fields, query.conditions) && isFound(row, fields, query))
    .map(row => ({ row, key: sortKey(row) }))
    .toSorted((a, b) => sign * compareValues(a.key, b.key) || compareValues(a.row.id, b.row.id))
    .map(({ row }) => row);
  return { rows: found.slice(query.range.from, query.range.to + 1), total: found.length, exact: true };
}
