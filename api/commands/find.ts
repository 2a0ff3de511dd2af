import type { Scalar, Scope } from '../../src/contract/query.ts';
import type { Records, ResourceName } from '../../src/contract/records.ts';
import type { Reader } from '../store.ts';

const ALL: Scope = { kind: 'all' };
const MOST = 1_000;

/** Every row that carries these values, in id order; for sets that rules keep small. */
export async function rowsWhere<R extends ResourceName>(
  reader: Reader,
  resource: R,
  values: Readonly<Record<string, Scalar>>,
  sort: { field: string; order: 'ASC' | 'DESC' } = { field: 'id', order: 'ASC' },
  most = MOST,
): Promise<readonly Records[R][]> {
  const conditions = Object.entries(values).map(([field, value]) => ({
    field,
    op: 'eq' as const,
    values: [value],
  }));
  const range = { from: 0, to: most - 1 };
  return (await reader.list(resource, ALL, { conditions, q: null, sort, range })).rows;
}
