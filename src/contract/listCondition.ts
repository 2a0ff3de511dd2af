import { ok, refuse, type Result } from '../domain/shared/result.ts';
import type { Condition, FieldSpec, FieldTable, Operator, Scalar } from './query.ts';

export type BadQuery = 'bad-query';

const suffixes = ['gte', 'gt', 'lte', 'lt', 'neq'] as const satisfies readonly Operator[];
const MAX_VALUES = 2_000;
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{3})?Z)?$/;

const bad = (key: string, why: string) =>
  refuse<BadQuery>('bad-query', { parameter: 'filter', field: key, why: `"${key.slice(0, 64)}" ${why}` });

/** A declared field, or a declared field with one of the suffixes; never a guess at a substring. */
function split(key: string, fields: FieldTable): { readonly field: string; readonly op: Operator } | null {
  if (Object.hasOwn(fields, key)) return { field: key, op: 'eq' };
  const op = suffixes.find(suffix => key.endsWith(`_${suffix}`));
  if (op === undefined) return null;
  const field = key.slice(0, -op.length - 1);
  return Object.hasOwn(fields, field) ? { field, op } : null;
}

function fits(value: unknown, type: FieldSpec['type']): value is Scalar {
  if (value === null) return true;
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'boolean') return typeof value === 'boolean';
  return typeof value === 'string' && (type !== 'instant' || DATE.test(value));
}

const isRange = (op: Operator) => op !== 'eq' && op !== 'neq';

/** One entry of the `filter` object. */
export function parseCondition(key: string, value: unknown, fields: FieldTable): Result<Condition, BadQuery> {
  const target = split(key, fields);
  const spec = target ? fields[target.field] : undefined;
  if (!target || !spec?.filter) return bad(key, 'is not a field to filter by');
  const { field, op } = target;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length > MAX_VALUES) return bad(key, `has more than ${MAX_VALUES} values`);
  const typed = values.filter(item => fits(item, spec.type));
  if (typed.length !== values.length) return bad(key, `takes values of type ${spec.type}`);
  if (isRange(op)) {
    if (spec.type === 'boolean' || spec.type === 'ids') return bad(key, 'has no order');
    if (Array.isArray(value) || value === null) return bad(key, 'takes exactly one value');
  }
  return ok({ field, op, values: typed });
}
