import type { DataProvider } from 'ra-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResourceName } from '../../src/contract/records.ts';
import { changeOf, newBody } from './bodies.ts';
import { roles } from './client.ts';
import { resources, statusOfWrite, visibleTo, type World } from './policy.ts';
import { outcomeOf, ownSite, type Row } from './site.ts';

let site: Awaited<ReturnType<typeof ownSite>>;
let world: World;
beforeAll(async () => {
  site = await ownSite();
  const rows = resources.map(async resource => [resource, await site.walk(resource, 'admin')] as const);
  world = Object.fromEntries(await Promise.all(rows)) as World;
});
afterAll(() => site.stop());

/** A field by which each resource is looked up from another one's page. */
const target: Record<ResourceName, string> = {
  products: 'categoryId',
  categories: 'parentId',
  sellers: 'regionId',
  buyers: 'regionId',
  regions: 'parentId',
  carriers: 'currency',
  'carrier-coverage': 'carrierId',
  'platform-rules': 'regionId',
  'payment-methods': 'escrow',
  'cod-policies': 'sellerId',
  orders: 'carrierId',
  disputes: 'orderId',
  messages: 'disputeId',
  evidence: 'disputeId',
  proposals: 'disputeId',
  refunds: 'orderId',
  'ledger-entries': 'orderId',
  remittances: 'carrierId',
  users: 'role',
  'api-keys': 'name',
  'audit-events': 'actorId',
  imports: 'fileName',
};

const idsOf = (rows: readonly { readonly id: unknown }[]) => rows.map(row => row.id);
const firstPage = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'id', order: 'ASC' } } as const;
const sampleOf = <T>(rows: readonly T[]): readonly T[] => [rows.at(0), rows.at(-1)].flatMap(row => row ?? []);

describe.each(resources)('%s', resource => {
  describe.each(roles)('as %s', role => {
    let provider: DataProvider;
    let visible: readonly Row[];
    let hidden: readonly Row[];
    beforeAll(async () => {
      provider = site.provider(role);
      // Other tests of this file may have added to it.
      world = { ...world, [resource]: await site.walk(resource, 'admin') };
      const sees = visibleTo(role, resource, world);
      visible = world[resource].filter(sees);
      hidden = world[resource].filter(row => !sees(row));
    });

    it('getList gives what one may see, and counts nothing else', async () => {
      const { data, total } = await provider.getList(resource, { ...firstPage, filter: {} });
      expect(total).toBe(visible.length);
      expect(idsOf(data)).toEqual(idsOf(visible.slice(0, 1_000)));
    });

    it('getOne gives each of these, and of the others nothing', async () => {
      for (const { id, version } of sampleOf(visible))
        expect((await provider.getOne(resource, { id })).data).toMatchObject({ id, version });
      for (const { id } of [...sampleOf(hidden), { id: 'nothing' }])
        expect(await outcomeOf(provider.getOne(resource, { id }))).toBe(404);
    });

    it('getMany leaves out what one may not see', async () => {
      const ids = idsOf([...sampleOf(visible), ...sampleOf(hidden)]) as string[];
      const { data } = await provider.getMany(resource, { ids: [...ids, 'nothing'] });
      expect(new Set(idsOf(data))).toEqual(new Set(idsOf(sampleOf(visible))));
    });

    it('getManyReference gives those of one other record', async () => {
      const field = target[resource];
      const [whose] = sampleOf(world[resource]);
      const params = { ...firstPage, target: field, id: whose?.[field] as string, filter: {} };
      const { data, total } = await provider.getManyReference(resource, params);
      const children = visible.filter(row => row[field] === whose?.[field]);
      expect(idsOf(data)).toEqual(idsOf(children.slice(0, 1_000)));
      expect(total).toBe(children.length);
    });

    it('create, update, updateMany, delete and deleteMany are refused to those who may not', async () => {
      const [create, edit, drop] = (['c', 'e', 'd'] as const).map(write =>
        statusOfWrite(role, write, resource),
      );
      const wrong: string[] = [];
      const ask = async (what: string, expected: number | undefined, promise: Promise<unknown>) => {
        const status = await outcomeOf(promise);
        if (status !== expected) wrong.push(`${what}: ${status} instead of ${expected}`);
      };
      const missing = (status: number | undefined) => (status === 405 ? 405 : 404);
      if (create !== 200) await ask('create', create, provider.create(resource, { data: newBody(resource) }));
      for (const { id, seen } of [
        ...sampleOf(visible).map(row => ({ id: row.id, seen: true })),
        ...[...sampleOf(hidden), { id: 'nothing' }].map(row => ({ id: row.id, seen: false })),
      ]) {
        const [editing, dropping] = seen ? [edit, drop] : [missing(edit), missing(drop)];
        const previousData = { id };
        await ask(`update ${id}`, editing, provider.update(resource, { id, data: {}, previousData }));
        await ask(`updateMany ${id}`, editing, provider.updateMany(resource, { ids: [id], data: {} }));
        // What one may delete is tried on records of one's own making.
        if (dropping === 200) continue;
        await ask(`delete ${id}`, dropping, provider.delete(resource, { id, previousData }));
        await ask(`deleteMany ${id}`, dropping, provider.deleteMany(resource, { ids: [id] }));
      }
      expect(wrong).toEqual([]);
    });
  });
});

const writers = resources.flatMap(resource =>
  roles
    .filter(role => statusOfWrite(role, 'c', resource) === 200 && statusOfWrite(role, 'd', resource) === 200)
    .map(role => ({ resource, role })),
);

it.each(writers)('$role creates, changes and deletes $resource, one and many', async ({ resource, role }) => {
  const provider = site.provider(role);
  const make = async () => (await provider.create<Row>(resource, { data: newBody(resource) })).data;
  const [one, ...more] = [await make(), await make(), await make()];
  const stored = (await provider.getOne<Row>(resource, { id: one.id })).data;
  // The answer to a creation may hold more: an API key is shown this once.
  expect(one).toMatchObject(stored);
  const change = changeOf(resource);
  const params = { id: one.id, data: { ...stored, ...change }, previousData: stored };
  const { data } = await provider.update<Row>(resource, params);
  expect(data).toEqual({ ...stored, ...change, version: 2 });
  const ids = more.map(row => row.id);
  expect((await provider.updateMany(resource, { ids, data: change })).data).toEqual(ids);
  const { data: changed } = await provider.getMany<Row>(resource, { ids });
  expect(changed).toEqual(changed.map(() => expect.objectContaining({ ...change, version: 2 })));
  const dropped = await provider.delete<Row>(resource, { id: one.id, previousData: data });
  expect(dropped.data.id).toBe(one.id);
  expect((await provider.deleteMany(resource, { ids })).data).toEqual(ids);
  expect((await provider.getMany(resource, { ids: [one.id, ...ids] })).data).toEqual([]);
});

it('a seller starts a draft of a COD policy', async () => {
  const { data } = await site.provider('seller').create<Row>('cod-policies', { data: {} });
  expect(data).toMatchObject({ status: 'draft', sellerId: 'seller-01', version: 1 });
});
