import type { ResourceName } from '../../src/contract/records.ts';
import { reportNames } from '../../src/contract/reports.ts';
import type { Role } from './client.ts';
import { resources, statusOfWrite } from './policy.ts';
import type { Row } from './site.ts';

interface About {
  /** The object asked about, or what stands in for one that is not there. */
  readonly row: Row;
  /** A product that the role sees. */
  readonly productId: string;
}

/** `null`: not asked, because it would be done, or because it depends on more than the role. */
type ByRole = Readonly<Record<Role, number | null>>;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As the description of the API has it. */
  readonly path: string;
  readonly says: string;
  /** The resource of the object in question; `null`: it is about none. */
  readonly kind: ResourceName | null;
  readonly pick?: (row: Row) => boolean;
  readonly query?: (about: About) => string;
  readonly body?: (about: About) => unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answer on an object that the role sees. */
  readonly status: ByRole;
  /** Answer on any other; 404 unless said otherwise. */
  readonly hidden?: ByRole;
  readonly open?: number;
}

const all = (status: number): ByRole => of(status, status, status, status);
const of = (
  seller: number | null,
  mediator: number | null,
  manager: number | null,
  admin: number | null,
): ByRole => ({ seller, seller2: seller, mediator, mediator2: mediator, manager, admin });
const byRole = (answer: (role: Role) => number): ByRole => ({
  seller: answer('seller'),
  seller2: answer('seller2'),
  mediator: answer('mediator'),
  mediator2: answer('mediator2'),
  manager: answer('manager'),
  admin: answer('admin'),
});

const stale = { 'If-Match': '"0"' };

/** What every resource has. Whoever may write is refused for another reason, so that nothing is done. */
function generic(resource: ResourceName): readonly Route[] {
  const refused = (write: 'c' | 'e' | 'd', other: number): ByRole =>
    byRole(role => {
      const status = statusOfWrite(role, write, resource);
      return status === 200 ? other : status;
    });
  const missing = (write: 'e' | 'd'): ByRole =>
    byRole(role => (statusOfWrite(role, write, resource) === 405 ? 405 : 404));
  const item = { path: `/${resource}/{id}`, kind: resource, says: '' };
  const invalid = resource === 'cod-policies' ? 400 : 422;
  const put = { ...item, body: () => ({}), headers: stale, status: refused('e', 412), hidden: missing('e') };
  const routes: readonly Route[] = [
    { method: 'GET', path: `/${resource}`, kind: null, says: '', status: all(200) },
    {
      method: 'POST',
      path: `/${resource}`,
      kind: null,
      says: 'with a field that nobody knows',
      body: () => ({ nonsense: 1 }),
      status: refused('c', invalid),
    },
    { ...item, method: 'GET', status: all(200) },
    { ...put, method: 'PUT' },
    { ...put, method: 'PATCH' },
    { ...item, method: 'DELETE', headers: stale, status: refused('d', 412), hidden: missing('d') },
  ];
  return routes;
}

const dispute = { path: '/disputes/{id}/commands', kind: 'disputes', method: 'POST' } as const;
const command =
  (body: object) =>
  ({ row }: About) => ({ version: row.version, ...body });

const disputeRoutes: readonly Route[] = [
  { ...dispute, method: 'GET', says: '', status: all(200) },
  { ...dispute, says: 'without a version', body: () => ({}), status: all(428) },
  {
    ...dispute,
    says: 'as of another version',
    body: () => ({ type: 'withdraw', version: 9_999 }),
    status: all(409),
  },
  {
    ...dispute,
    says: 'what is the seller’s',
    body: command({ type: 'accept_request' }),
    status: of(null, 403, 403, 403),
  },
  { ...dispute, says: 'what is the buyer’s', body: command({ type: 'withdraw' }), status: all(403) },
  {
    ...dispute,
    says: 'what is the buyer’s, in the buyer’s name',
    body: command({ type: 'withdraw', actAs: 'buyer' }),
    status: of(403, null, null, 403),
  },
  {
    ...dispute,
    says: 'what is the mediator’s',
    body: command({ type: 'take' }),
    status: of(403, null, null, 403),
  },
  {
    ...dispute,
    says: 'what is a lead’s',
    body: command({ type: 'assign', to: 'user-mediator2' }),
    status: { ...of(403, 403, null, 403), mediator2: null },
  },
  { ...dispute, path: '/disputes/{id}/messages', says: 'of nothing', body: () => ({}), status: all(400) },
  {
    ...dispute,
    path: '/disputes/{id}/messages',
    says: 'that the parties do not see',
    body: () => ({ text: 'Between us', visibility: 'internal' }),
    status: of(403, null, null, 403),
  },
  {
    ...dispute,
    path: '/disputes/{id}/messages',
    says: 'in the buyer’s name',
    body: () => ({ text: 'Hello', visibility: 'parties', actAs: 'buyer' }),
    status: of(403, null, null, 403),
  },
  { ...dispute, path: '/disputes/{id}/evidence', says: 'of nothing', body: () => ({}), status: all(400) },
  {
    ...dispute,
    path: '/disputes/{id}/evidence',
    says: 'in the buyer’s name',
    body: () => ({ item: 'other', text: 'I have seen it', actAs: 'buyer' }),
    status: of(403, null, null, 403),
  },
];

const file = (form: string) => ({ path: `/evidence/{id}/${form}`, kind: 'evidence', method: 'GET' }) as const;
const isImage = (row: Row) => row['kind'] === 'image';
const evidenceRoutes: readonly Route[] = [
  { ...file('file'), says: '', status: all(200) },
  { ...file('thumbnail'), says: 'of an image', pick: isImage, status: all(200) },
  { ...file('thumbnail'), says: 'of a text', pick: row => row['kind'] === 'text', status: all(404) },
  {
    ...file('original'),
    says: 'of the buyer’s image',
    pick: row => isImage(row) && row['side'] === 'buyer',
    status: of(403, 200, 200, 200),
  },
  {
    ...file('original'),
    says: 'of the seller’s image',
    pick: row => isImage(row) && row['side'] === 'seller',
    status: all(200),
  },
  { ...file('duplicates'), says: '', status: of(403, 200, 200, 200) },
];

const order = { path: '/orders/{id}/commands', kind: 'orders', method: 'POST' } as const;
const policy = { path: '/cod-policies/{id}/commands', kind: 'cod-policies', method: 'POST' } as const;
const tradeRoutes: readonly Route[] = [
  { ...order, says: 'without a version', body: () => ({}), status: all(428) },
  { ...order, says: 'what is the buyer’s', body: command({ type: 'confirm' }), status: all(403) },
  {
    ...order,
    says: 'what is the buyer’s, in the buyer’s name',
    body: command({ type: 'confirm', actAs: 'buyer' }),
    status: of(403, null, null, 403),
  },
  {
    ...order,
    says: 'what is the seller’s',
    body: command({ type: 'dispatch', carrierId: 'carrier-1', promisedBy: null }),
    status: of(null, 403, 403, 403),
  },
  { ...policy, says: 'without a version', body: () => ({}), status: all(428) },
  {
    ...policy,
    says: 'what is the seller’s',
    body: command({ type: 'discard' }),
    status: of(null, 403, 403, 403),
  },
  {
    ...policy,
    says: 'in the buyer’s name',
    body: command({ type: 'discard', actAs: 'buyer' }),
    status: all(403),
  },
];

const question = (productId: string, buyer: object) => ({
  lines: [{ productId, quantity: 1 }],
  regionId: '210102',
  buyer,
});
const stranger = {
  completedOrders: 0,
  refusalsByFault: 0,
  openCodOrders: 0,
  openCodAmount: { amount: 0, currency: 'CNY' },
  suspendedUntil: null,
  blocklisted: false,
  phoneVerified: true,
};
const evaluate = { path: '/cod/evaluate', method: 'POST' } as const;
const codRoutes: readonly Route[] = [
  { ...evaluate, kind: null, says: 'of nothing', body: () => ({}), status: all(422) },
  {
    ...evaluate,
    kind: 'products',
    says: 'of a product',
    body: ({ row }) => question(row.id, stranger),
    status: all(200),
    hidden: all(422),
  },
  {
    ...evaluate,
    kind: 'buyers',
    says: 'for a buyer',
    body: ({ row, productId }) => question(productId, { buyerId: row.id }),
    status: all(200),
  },
  {
    ...evaluate,
    kind: 'cod-policies',
    says: 'under a draft that is another’s',
    pick: () => false,
    body: ({ row, productId }) => ({ ...question(productId, stranger), draftPolicyId: row.id }),
    status: all(200),
  },
  {
    method: 'GET',
    path: '/cod/coverage',
    kind: 'sellers',
    says: '',
    query: ({ row }) => `?sellerId=${row.id}`,
    status: all(200),
  },
];

/** A mediator, who sees a part only, gets no figures of a part, but the disputes and the own desk. */
const forMediators: readonly string[] = ['home', 'dispute-activity'];
const opsRoutes: readonly Route[] = [
  ...reportNames.map((name): Route => ({
    method: 'GET',
    path: `/reports/${name}`,
    kind: null,
    says: '',
    status: of(200, forMediators.includes(name) ? 200 : 403, 200, 200),
  })),
  { method: 'GET', path: '/reports/nothing', kind: null, says: '', status: all(404) },
  { method: 'GET', path: '/nothing', kind: null, says: '', status: all(404) },
  { method: 'GET', path: '/audit/verify', kind: null, says: '', status: of(403, 403, 200, 200) },
  { method: 'GET', path: '/session', kind: null, says: '', status: all(200) },
  {
    method: 'POST',
    path: '/session',
    kind: null,
    says: 'with nothing',
    body: () => ({}),
    status: all(422),
    open: 422,
  },
  { method: 'GET', path: '/health', kind: null, says: '', status: all(200), open: 200 },
  { method: 'GET', path: '/openapi.json', kind: null, says: '', status: all(200), open: 200 },
];

/** Every route of the API, with what each role is answered. */
export const routes: readonly Route[] = [
  ...resources.flatMap(generic),
  ...disputeRoutes,
  ...evidenceRoutes,
  ...tradeRoutes,
  ...codRoutes,
  ...opsRoutes,
];
