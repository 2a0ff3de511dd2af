import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import type { Category, OrderImport, ResourceName } from '../../src/contract/records.ts';
import { recordChange } from '../audit.ts';
import { canonical } from '../canonical.ts';
import { SYSTEM } from '../commands/acting.ts';
import type { Tx } from '../store.ts';
import type { ImportRequest } from './run.ts';

const BATCH = 500;

interface Saving extends ImportRequest {
  readonly drafts: readonly OrderRecord[];
  readonly summary: Omit<OrderImport, 'version' | 'ordersImported' | 'ordersUnchanged'>;
  readonly newCategories: readonly Category[];
}

interface Saved {
  readonly ordersImported: number;
  readonly ordersUpdated: number;
  readonly ordersUnchanged: number;
}

/** Stores what is new or changed since the last run of the same source; the import's own record comes last. */
export async function saveImport(saving: Saving): Promise<Saved> {
  const { store, drafts, dryRun } = saving;
  const existing = new Map(
    (await store.all('orders')).flatMap(order => (order.imported ? [[order.imported.sourceKey, order]] : [])),
  );
  const compared = drafts.map(draft => ({ draft, before: existing.get(draft.imported?.sourceKey ?? '') }));
  const created = compared.filter(({ before }) => !before);
  const changed = compared.filter(({ draft, before }) => before && contentOf(draft) !== contentOf(before));
  const saved = {
    ordersImported: created.length,
    ordersUpdated: changed.length,
    ordersUnchanged: drafts.length - created.length - changed.length,
  };
  if (dryRun) return saved;
  await saveReferences(saving);
  const writes = [...created, ...changed];
  for (let start = 0; start < writes.length; start += BATCH)
    await saveBatch(saving, writes.slice(start, start + BATCH));
  const { linesRead, linesRejected, unknownAmount, unknownRegion, unsupported, id, at, fileName, mapName } =
    saving.summary;
  const made = {
    id,
    version: 1,
    at,
    fileName,
    mapName,
    linesRead,
    linesRejected,
    unknownAmount,
    unknownRegion,
    unsupported,
    ordersImported: saved.ordersImported + saved.ordersUpdated,
    ordersUnchanged: saved.ordersUnchanged,
  };
  await store.transaction(async tx => {
    await tx.put('imports', made, null);
    await told(tx, saving, 'imports', null, made);
  });
  return saved;
}

const told = (
  tx: Tx,
  { now }: Saving,
  resource: ResourceName,
  before: { readonly id: string } | null,
  after: { readonly id: string },
): Promise<void> => recordChange(tx, { actor: SYSTEM, now }, 'import', resource, before, after);

async function saveReferences(saving: Saving): Promise<void> {
  const { store, map, now, newCategories } = saving;
  await store.transaction(async tx => {
    if (!(await tx.get('sellers', map.seller.id))) {
      const fresh = {
        version: 1,
        tier: 'standard',
        joinedAt: now,
        codRestriction: null,
        demo: false,
      } as const;
      const seller = { ...map.seller, ...fresh };
      await tx.put('sellers', seller, null);
      await told(tx, saving, 'sellers', null, seller);
    }
    for (const category of newCategories) {
      await tx.put('categories', category, null);
      await told(tx, saving, 'categories', null, category);
    }
  });
}

async function saveBatch(
  saving: Saving,
  batch: readonly { draft: OrderRecord; before: OrderRecord | undefined }[],
): Promise<void> {
  await saving.store.transaction(async tx => {
    for (const { draft, before } of batch) {
      const order = before ? asUpdate(draft, before) : draft;
      await tx.put('orders', order, before?.version ?? null);
      await told(tx, saving, 'orders', before ?? null, order);
    }
  });
}

/** Keeps the identity that others refer to. */
const asUpdate = (draft: OrderRecord, before: OrderRecord): OrderRecord => ({
  ...draft,
  id: before.id,
  version: before.version + 1,
  disputeIds: before.disputeIds,
  lines: draft.lines.map((line, index) => ({ ...line, id: before.lines[index]?.id ?? line.id })),
});

/** What the file says of an order, without what this run gave it. */
const contentOf = (order: OrderRecord): string =>
  canonical({
    ...order,
    id: '',
    version: 0,
    disputeIds: [],
    imported: { ...order.imported, importId: '', line: 0 },
    lines: order.lines.map(line => ({ ...line, id: '' })),
  });
