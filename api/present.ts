import type { Buyer, Records, Remittance, ResourceName } from '../src/contract/records.ts';
import type { Actor } from '../src/domain/access/types.ts';

type Dispute = Records['disputes'];
type SellerActor = Extract<Actor, { readonly role: 'seller' }>;

/** A batch holds the parcels of many sellers; each sees their own lines and what these add up to. */
function ownLines(remittance: Remittance, sellerId: string): Remittance {
  const lines = remittance.lines.filter(line => line.sellerId === sellerId);
  const total = (part: 'expected' | 'remitted' | 'fee') => lines.reduce((sum, line) => sum + line[part], 0);
  return {
    ...remittance,
    lines,
    sellerIds: [sellerId],
    expected: total('expected'),
    remitted: total('remitted'),
    fee: total('fee'),
    openLines: lines.filter(line => line.match !== 'matched').length,
  };
}

/** Standing at other sellers and what the platform holds against a buyer are not a seller's to know. */
const notForSellers: readonly string[] = [
  'incidents',
  'addressHash',
  'blocklisted',
  'codSuspendedUntil',
  'completedOrders',
  'disputed',
] satisfies readonly (keyof Buyer)[];

const strangersBuyer = (buyer: Buyer, sellerId: string): Partial<Buyer> => ({
  ...Object.fromEntries(Object.entries(buyer).filter(([name]) => !notForSellers.includes(name))),
  sellerIds: [sellerId],
});

/** A decision that still waits for approval is the platform's own. */
const withoutDraft = (dispute: Dispute): Dispute => ({ ...dispute, draftDecision: null });

const sellerViews: { readonly [R in ResourceName]?: (record: Records[R], actor: SellerActor) => unknown } = {
  remittances: (record, actor) => ownLines(record, actor.sellerId),
  buyers: (record, actor) => strangersBuyer(record, actor.sellerId),
  disputes: record => withoutDraft(record),
};

/** A record as this actor may see it. Everything that leaves through lists, items and commands passes here. */
export function present<R extends ResourceName>(actor: Actor, resource: R, record: Records[R]): unknown {
  if (actor.kind !== 'user' || actor.role !== 'seller') return record;
  const view = sellerViews[resource];
  return view ? view(record, actor) : record;
}
