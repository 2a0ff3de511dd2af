import type { Records, User } from '../../src/contract/records.ts';
import type { OrderRecord } from '../../src/contract/orderRecord.ts';

export const at = '2026-03-01T08:00:00.000Z';
const cny = (amount: number) => ({ amount, currency: 'CNY' });
const nobody = { buyer: 0, seller: 0, platform: 0, carrier: 0 };

export const buildUser = (username: string, over: Partial<User> = {}): User => ({
  id: `user-${username}`,
  version: 1,
  username,
  name: username,
  role: 'seller',
  sellerId: null,
  lead: false,
  conflicts: [],
  language: 'en',
  active: true,
  demo: true,
  ...over,
});

export const buildProduct = (id: string, over: Partial<Records['products']> = {}): Records['products'] => ({
  id,
  version: 1,
  sellerId: 'sel-1',
  sku: `SKU-${id}`,
  titleEn: `Thing ${id}`,
  titleZh: '物件',
  categoryId: 'cat-1',
  price: cny(1_000),
  flags: [],
  shipsFrom: '210100',
  active: true,
  ...over,
});

export const buildOrder = (id: string, over: Partial<OrderRecord> = {}): OrderRecord => ({
  id,
  version: 1,
  number: `LN-${id}`,
  sellerId: 'sel-1',
  buyerId: 'buy-1',
  regionId: '210100',
  carrierId: 'car-1',
  status: 'delivered',
  paymentMethod: 'cod',
  lines: [],
  total: cny(1_000),
  codFee: null,
  deposit: null,
  collected: cny(1_000),
  codDecision: null,
  attempts: [],
  refusal: null,
  buyerPriorOrders: 0,
  placedAt: at,
  shippedAt: at,
  promisedBy: null,
  closedAt: at,
  confirmBy: null,
  confirmedAt: null,
  settledAt: null,
  disputeIds: [],
  imported: null,
  regionPath: ['210100', '210000', 'CN'],
  categoryPath: ['cat-1'],
  buyerName: 'W**',
  ...over,
});

export const buildDispute = (
  id: string,
  over: Partial<Records['disputes']> = {},
): Partial<Records['disputes']> & { id: string; version: number } => ({
  id,
  version: 1,
  number: `D-${id}`,
  sellerId: 'sel-1',
  status: 'awaiting_seller',
  draftDecision: null,
  ...over,
});

const orderLine = (productId: string): OrderRecord['lines'][number] => ({
  id: 'line-1',
  productId,
  categoryId: 'cat-1',
  title: 'Thing',
  quantity: 1,
  unitPrice: cny(1_000),
  goods: 1_000,
  shipping: 0,
  tax: 0,
});

/** What one seller has of everything that can be somebody's; `n` numbers the seller. */
function buildSellersWorld(n: number) {
  const sellerId = `sel-${n}`;
  const own = { version: 1, sellerId };
  const ref = { ...own, disputeId: `dis-${n}`, orderId: `ord-${n}` };
  return {
    sellers: [{ id: sellerId, version: 1, name: `Seller ${n}` }],
    products: [buildProduct(`pro-${n}`, { sellerId })],
    'cod-policies': [{ id: `pol-${n}`, ...own, number: 1, rules: [], status: 'published' }],
    orders: [
      buildOrder(`ord-${n}`, { sellerId, disputeIds: [`dis-${n}`], lines: [orderLine(`pro-${n}`)] }),
      buildOrder(`plain-${n}`, { sellerId, lines: [orderLine(`pro-${n}`)] }),
    ],
    disputes: [buildDispute(`dis-${n}`, { sellerId, orderId: `ord-${n}` })],
    messages: [
      { id: `msg-${n}`, ...ref, visibility: 'parties', text: 'hello' },
      { id: `note-${n}`, ...ref, visibility: 'internal', text: 'between us' },
    ],
    evidence: [{ id: `evi-${n}`, ...ref, fileName: 'parcel.jpg' }],
    proposals: [{ id: `prp-${n}`, ...ref }],
    refunds: [{ id: `ref-${n}`, ...ref, amount: cny(500), split: nobody }],
    'ledger-entries': [
      { id: `led-${n}`, ...ref, lines: [] },
      { id: `pled-${n}`, ...ref, orderId: `plain-${n}`, disputeId: null, lines: [] },
    ],
    buyers: [{ id: `buy-${n}`, version: 1, sellerIds: [sellerId], disputed: true, incidents: [] }],
  };
}

const remittanceLine = (n: number) => ({
  orderId: `ord-${n}`,
  sellerId: `sel-${n}`,
  tracking: `T${n}`,
  expected: 100 * n,
  remitted: 100 * n,
  fee: n,
  match: 'matched',
});

const shared = {
  users: [
    buildUser('seller', { sellerId: 'sel-1' }),
    buildUser('seller2', { sellerId: 'sel-2' }),
    buildUser('mediator', { role: 'mediator' }),
    buildUser('manager', { role: 'manager', lead: true }),
    buildUser('admin', { role: 'admin' }),
  ],
  regions: ['CN', '210000', '210100'].map((id, depth, ids) => ({
    id,
    version: 1,
    parentId: ids[depth - 1] ?? null,
    aliases: [],
  })),
  categories: [{ id: 'cat-1', version: 1, parentId: null, nameEn: 'Toys', nameZh: '玩具', flags: [] }],
  carriers: [
    {
      id: 'car-1',
      version: 1,
      nameEn: 'Carrier',
      nameZh: '承运',
      codEnabled: true,
      remittanceDays: 7,
      remittanceOverdueSince: null,
      codCost: { flat: 0, bp: 0, min: 0, max: null },
      freight: { forward: 0, return: 0 },
      currency: 'CNY',
      active: true,
    },
  ],
  'carrier-coverage': [{ id: 'cov-1', version: 1, carrierId: 'car-1', regionId: '210000', cod: true }],
  'platform-rules': [{ id: 'rul-1', version: 1, kind: 'platform_amount_cap', citation: 'Terms 4.2' }],
  'payment-methods': [
    { id: 'cod', version: 1, nameEn: 'Cash', nameZh: '现金', escrow: false, regionIds: [], active: true },
  ],
  remittances: [
    {
      id: 'rem-1',
      version: 1,
      sellerIds: ['sel-1', 'sel-2'],
      expected: 300,
      remitted: 300,
      fee: 3,
      openLines: 0,
      lines: [remittanceLine(1), remittanceLine(2)],
    },
  ],
  'api-keys': [{ id: 'key-1', version: 1, name: 'Shop', prefix: 'dsk_x', scopes: [], active: true }],
  'audit-events': [],
  imports: [{ id: 'imp-1', version: 1, fileName: 'orders.csv' }],
};

/** Two sellers with one of everything each. Records are as whole as scope and lists need, not always as the schema. */
export function buildMarketplace(): Record<string, { id: string; version: number }[]> {
  const [one, two] = [buildSellersWorld(1), buildSellersWorld(2)];
  const own = Object.entries(one).map(([name, rows]): [string, { id: string; version: number }[]] => [
    name,
    [...rows, ...two[name as keyof typeof two]],
  ]);
  return structuredClone({ ...shared, ...Object.fromEntries(own) });
}
