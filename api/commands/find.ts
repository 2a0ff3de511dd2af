import type { Scalar, Scope } from '../../src/contract/query.ts';
import type { Records, ResourceName } from '../../src/contract/records.ts';
import type { Reader } from '../store.ts';

const ALL: Scope = { kind: 'all' };
const PAGE = 1_000;

/** Every row that carries these values, in id order unless another is named; rules rest on there being no more. */
export async function rowsWhere<R extends ResourceName>(
  reader: Reader,
  resource: R,
  values: Readonly<Record<string, Scalar>>,
  sort: { field: string; order: 'ASC' | 'DESC' } = { field: 'id', order: 'ASC' },
  most = Infinity,
): Promise<readonly Records[R][]> {
  const conditions = Object.entries(values).map(([field, value]) => ({
    field,
    op: 'eq' as const,
    values: [value],
  }));
  const size = Math.min(most, PAGE);
  const rows: Records[R][] = [];
  for (let total = 1; rows.length < Math.min(total, most);) {
    const range = { from: rows.length, to: rows.length + size - 1 };
    const page = await reader.list(resource, ALL, { conditions, q: null, sort, range });
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
    ({ total } = page);
  }
  return rows;
}
