import type { Violation } from '../src/contract/problems.ts';
import type { Records, ResourceName } from '../src/contract/records.ts';
import { plainResources, type PlainName, type Reference } from '../src/contract/resources.ts';
import { problem } from './problem.ts';
import type { Reader } from './store.ts';

type Fields = Readonly<Record<string, unknown>>;

const idsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(id => typeof id === 'string');

/** How many records hold this value, the one itself left out; beyond one it stops counting. */
async function others(
  reader: Reader,
  resource: ResourceName,
  field: string,
  value: string,
  self: string,
): Promise<number> {
  const page = await reader.list(
    resource,
    { kind: 'all' },
    {
      conditions: [{ field, op: 'eq', values: [value] }],
      q: null,
      sort: { field: 'id', order: 'ASC' },
      range: { from: 0, to: 1 },
    },
  );
  return page.rows.filter(row => row.id !== self).length;
}

async function unknownReferences(reader: Reader, resource: PlainName, record: Fields): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const [path, target] of Object.entries(plainResources[resource].refers)) {
    const ids = new Set(idsIn(record[path]));
    const known = await reader.getMany(target, [...ids]);
    if (known.length < ids.size)
      found.push({ path, code: 'unknown_reference', message: `names no record of ${target}` });
  }
  return found;
}

async function notUnique(
  reader: Reader,
  resource: PlainName,
  record: Fields & { readonly id: string },
): Promise<Violation[]> {
  const path = plainResources[resource].unique;
  const value = path === null ? null : record[path];
  if (path === null || typeof value !== 'string') return [];
  const taken = await others(reader, resource, path, value, record.id);
  return taken > 0 ? [{ path, code: 'taken', message: 'is taken by another record' }] : [];
}

/** A category below itself would have no root. */
async function circular(reader: Reader, record: Records['categories']): Promise<Violation[]> {
  const seen = new Set([record.id]);
  for (let parentId = record.parentId; parentId !== null;) {
    if (seen.has(parentId))
      return [{ path: 'parentId', code: 'circular', message: 'lies below the category itself' }];
    seen.add(parentId);
    parentId = (await reader.get('categories', parentId))?.parentId ?? null;
  }
  return [];
}

const ownerFits = ({ role, sellerId }: Records['users']): Violation[] =>
  (role === 'seller') === (sellerId !== null)
    ? []
    : [
        {
          path: 'sellerId',
          code: 'seller',
          message: 'a seller account acts for one seller, no other account does',
        },
      ];

/** Without one nobody could make another. */
const lastAdmin = (users: readonly Records['users'][], path: string): Violation[] =>
  users.some(user => user.role === 'admin' && user.active)
    ? []
    : [{ path, code: 'last_admin', message: 'the last administrator stays one' }];

async function adminLeft(reader: Reader, record: Records['users']): Promise<Violation[]> {
  const users = (await reader.all('users')).map(user => (user.id === record.id ? record : user));
  return lastAdmin([...users, record], record.role === 'admin' ? 'active' : 'role');
}

const extraChecks: {
  readonly [R in PlainName]?: (reader: Reader, record: Records[R]) => Promise<Violation[]>;
} = {
  categories: circular,
  users: async (reader, record) => [...ownerFits(record), ...(await adminLeft(reader, record))],
};

/** What one record's schema cannot tell: other records. @throws ProblemError 422 naming the fields */
export async function checkPlain<R extends PlainName>(
  reader: Reader,
  resource: R,
  record: Records[R],
): Promise<void> {
  const extra = extraChecks[resource];
  const violations = [
    ...(await unknownReferences(reader, resource, { ...record })),
    ...(await notUnique(reader, resource, { ...record })),
    ...(extra ? await extra(reader, record) : []),
  ];
  if (violations.length > 0) throw problem('invalid', { violations });
}

/** @throws ProblemError 409 naming the first resource that refers to it, 422 for the last administrator */
export async function refuseDelete(
  reader: Reader,
  resource: ResourceName,
  usedBy: readonly Reference[],
  id: string,
): Promise<void> {
  for (const { resource: other, field } of usedBy)
    if ((await others(reader, other, field, id, id)) > 0)
      throw problem('in-use', { facts: { usedBy: other } });
  if (resource !== 'users') return;
  const violations = lastAdmin(
    (await reader.all('users')).filter(user => user.id !== id),
    'role',
  );
  if (violations.length > 0) throw problem('invalid', { violations });
}
