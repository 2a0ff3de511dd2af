import { readField } from '../../src/contract/fieldValue.ts';
import { applyListQuery, parseListQuery } from '../../src/contract/listQuery.ts';
import type { FieldSpec } from '../../src/contract/query.ts';
import type { ResourceName } from '../../src/contract/records.ts';
import { fieldsOf } from '../../src/contract/resources.ts';
import { listPath } from '../builders/api.ts';
import { totalOf, type Row, type Site } from './site.ts';

export interface Asked {
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort?: readonly [string, 'ASC' | 'DESC'];
  readonly range?: readonly [number, number];
}
type Value = string | number | boolean;

/** Where the wire's answer is not what the oracle makes of all rows. */
export async function disagreement(
  { ask }: Site,
  resource: ResourceName,
  rows: readonly Row[],
  asked: Asked,
): Promise<readonly string[]> {
  const raw = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, JSON.stringify(value)]));
  const fields = fieldsOf(resource);
  const query = parseListQuery(raw, fields);
  if (!query.ok) return [`${JSON.stringify(asked)} is no query: ${JSON.stringify(query.refusal)}`];
  const expected = applyListQuery(rows, fields, { kind: 'all' }, query.value);
  const told = await ask(listPath(resource, { ...asked }), { as: 'admin' });
  const isSame =
    told.status === 200 &&
    totalOf(told) === expected.total &&
    JSON.stringify(told.json) === JSON.stringify(expected.rows);
  return isSame ? [] : [`${JSON.stringify(asked)}: ${told.status}, ${totalOf(told)} of ${expected.total}`];
}

const samples: Record<FieldSpec['type'], readonly [Value, ...Value[]]> = {
  id: ['nothing'],
  text: ['nothing'],
  ids: ['nothing'],
  number: [0],
  boolean: [true, false],
  instant: ['2026-05-01', '2026-05-01T00:00:00Z', '2026-05-01T00:00:00.000Z'],
};

/** Some values of a field that occur, and one that need not. */
export function valuesOf(rows: readonly Row[], spec: FieldSpec): readonly Value[] {
  const found = new Set(rows.map(row => readField(row, spec)).flat());
  const sorted = [...found].filter(value => value !== null).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const two = [sorted.at(sorted.length >> 1), sorted.at(-1)];
  return [...two.flatMap(value => value ?? []), ...samples[spec.type]];
}

export const isOrdered = ({ type }: FieldSpec) => type !== 'boolean' && type !== 'ids';

export function conditionsOn(
  name: string,
  spec: FieldSpec,
  rows: readonly Row[],
): readonly [string, unknown][] {
  const values = valuesOf(rows, spec);
  const single = ['', '_neq', ...(isOrdered(spec) ? ['_gte', '_gt', '_lte', '_lt'] : [])];
  const many = [values, [], [null, ...values.slice(0, 1)], null];
  return [
    ...values.flatMap(value => single.map((op): [string, unknown] => [`${name}${op}`, value])),
    ...many.flatMap(value => ['', '_neq'].map((op): [string, unknown] => [`${name}${op}`, value])),
  ];
}
