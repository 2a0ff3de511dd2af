import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../src/contract/problems.ts';
import type { ResourceName } from '../../src/contract/records.ts';
import type { Told } from '../builders/ask.ts';
import { spoilt } from '../builders/spoilt.ts';
import { newBody } from './bodies.ts';
import { claimOn, contentedOrders, decisionFor, openCase } from './cases.ts';
import type { Role } from './client.ts';
import { ownSite, type Row } from './site.ts';

let site: Awaited<ReturnType<typeof ownSite>>;
const ids = new Map<string, string>();
/** Bodies that are right, to be spoilt a little. */
const right = new Map<string, readonly unknown[]>();

const plain = [
  ['products', 'seller'],
  ['categories', 'admin'],
  ['carriers', 'admin'],
  ['carrier-coverage', 'admin'],
  ['platform-rules', 'admin'],
  ['users', 'admin'],
  ['api-keys', 'admin'],
] as const satisfies readonly (readonly [ResourceName, Role])[];

const offer = {
  remedy: 'refund_partial',
  amount: 1,
  returnRequired: false,
  returnShippingPaidBy: null,
  note: '',
};
const disputeBodies = [
  { type: 'propose', ...offer },
  { type: 'propose_platform', ...offer, split: { buyer: 0, seller: 1, platform: 0, carrier: 0 } },
  { type: 'accept_proposal', proposalId: 'p' },
  { type: 'escalate', reason: 'r' },
  { type: 'assign', to: 'user-mediator' },
  { type: 'request_information', of: 'buyer', questions: ['?'] },
  { type: 'appeal', ground: 'procedure', text: 't', actAs: 'buyer' },
  { type: 'ship_return', carrier: 'c', tracking: 't', actAs: 'buyer' },
];

beforeAll(async () => {
  site = await ownSite();
  for (const [resource, as] of plain) {
    const { json } = await site.ask(`/${resource}`, { method: 'POST', as, body: newBody(resource) });
    ids.set(resource, (json as Row).id);
    // Hashing a password takes long, and says nothing new.
    const { password: _, ...body } = newBody(resource);
    right.set(resource, [body]);
  }
  const dispute = await openCase(site, 'seller-01');
  const [order] = await contentedOrders(site, 'seller-01');
  const [policy] = await site.walk('cod-policies', 'seller', { status: 'published' });
  const [product] = await site.walk('products', 'seller', { active: true });
  ids.set('disputes', dispute.id).set('orders', order!.id).set('cod-policies', policy!.id);
  const { version } = dispute;
  right
    .set('dispute', [
      ...disputeBodies.map(body => ({ version, ...body })),
      { type: 'decide', version, decision: decisionFor(dispute) },
    ])
    .set('order', [claimOn(order!), { type: 'cancel', version: 1, reason: 'out_of_stock' }])
    .set('policy', [
      { type: 'save_draft', version: 1, rules: policy!['rules'] },
      { type: 'publish_later', version: 1, at: '2027-01-01T00:00:00.000Z', note: '' },
      { type: 'revert', version: 1, toNumber: 1, as: 'draft', note: '' },
    ])
    .set('message', [{ text: 'Hello', visibility: 'parties' }])
    .set('evidence', [{ item: 'other', text: 'Seen' }])
    .set('session', [{ username: 'nobody', password: 'wrong' }])
    .set('question', [
      {
        lines: [{ productId: product!.id, quantity: 1 }],
        regionId: '210102',
        buyer: { buyerId: order!.buyerId },
        following: [{ kind: 'wait_until', at: '2026-12-01T00:00:00.000Z' }],
      },
    ]);
});
afterAll(() => site.stop());

const routes = [
  ...plain.flatMap(([resource, as]) => [
    ['POST', `/${resource}`, as, resource] as const,
    ['PUT', `/${resource}/{${resource}}`, as, resource] as const,
    ['PATCH', `/${resource}/{${resource}}`, as, resource] as const,
  ]),
  ['PUT', '/payment-methods/cod', 'admin', 'nothing'],
  ['POST', '/disputes/{disputes}/commands', 'mediator', 'dispute'],
  ['POST', '/disputes/{disputes}/commands', 'seller', 'dispute'],
  ['POST', '/disputes/{disputes}/messages', 'seller', 'message'],
  ['POST', '/disputes/{disputes}/evidence', 'seller', 'evidence'],
  ['POST', '/orders/{orders}/commands', 'manager', 'order'],
  ['POST', '/orders/{orders}/commands', 'seller', 'order'],
  ['POST', '/cod-policies', 'seller', 'policy'],
  ['POST', '/cod-policies/{cod-policies}/commands', 'seller', 'policy'],
  ['POST', '/cod/evaluate', 'seller', 'question'],
  ['POST', '/session', null, 'session'],
] as const satisfies readonly (readonly [string, string, Role | null, string])[];

const addressOf = (path: string) => path.replace(/\{([\w-]+)\}/, (_, name: string) => ids.get(name) ?? name);

/** Refused, or done; never broken, and never without a word that a person can read. */
function wrongOf({ status, headers, text, json }: Told, sent: string): string[] {
  if (status < 400) return [];
  const problem = problemSchema.safeParse(json);
  const isProblem =
    problem.success &&
    problem.data.status === status &&
    problem.data.message !== '' &&
    problem.data.type === `urn:doorstep:problem:${problem.data.code}` &&
    (headers.get('Content-Type') ?? '').startsWith('application/problem+json');
  if (status < 500 && isProblem && !/node_modules|file:\/\/|\bat [\w.]+ \(/.test(text)) return [];
  return [`${status} to ${sent.slice(0, 500)}: ${text.slice(0, 300)}`];
}

/** As of the version that stands, so that more than the version is looked at. */
async function upToDate(path: string, as: Role | null, body: unknown): Promise<unknown> {
  if (!path.endsWith('/commands') || as === null) return body;
  if (typeof body !== 'object' || body === null || !('version' in body)) return body;
  if (typeof body.version !== 'number') return body;
  const { json } = await site.ask(addressOf(path.replace('/commands', '')), { as });
  return { ...body, version: (json as Row).version };
}

describe.each(routes)('%s %s as %s', (method, path, as, name) => {
  it('refuses bodies of any kind in words, or does what they say', async () => {
    const bodies = fc.oneof(...(right.get(name) ?? [{}]).map(spoilt));
    const property = fc.asyncProperty(bodies, async body => {
      const text = JSON.stringify(await upToDate(path, as, body));
      expect(wrongOf(await site.ask(addressOf(path), { method, as, text }), text)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 30 });
  });
});

describe('headers of any kind', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
    fc.constantFrom('*', '"1"', 'W/"1"', '"', '"1", "2"', ',', '0', 'null'),
  );
  it.each([
    'If-Match',
    'If-None-Match',
    'Idempotency-Key',
    'Range',
    'Accept',
    'Cookie',
    'Origin',
    'Content-Type',
  ])('such as %s do no harm', async name => {
    const property = fc.asyncProperty(value, async given => {
      const text = JSON.stringify(newBody('products'));
      const headers = { Cookie: site.cookies.seller, 'Content-Type': 'application/json', [name]: given };
      const told = [
        await site.ask('/products', { method: 'POST', text, headers }),
        await site.ask(`/products/${ids.get('products')}`, { method: 'PUT', text: '{}', headers }),
        await site.ask('/products', { headers }),
      ];
      expect(told.flatMap(one => wrongOf(one, `${name}: ${given}`))).toEqual([]);
    });
    await fc.assert(property, { numRuns: 15 });
  });
});

describe('parameters of any kind', () => {
  const addresses = [
    '/reports/refusal-rate?by=',
    '/reports/refusal-rate?from=',
    '/reports/refusal-rate?filter=',
    '/reports/dispute-activity?by=',
    '/reports/dispute-rate?payment=',
    '/cod/coverage?sellerId=',
    '/cod/coverage?sellerId=seller-01&under=',
    '/orders/',
    '/evidence/',
    '/disputes/x/',
    '/',
  ];
  it.each(addresses)('after %s do no harm', async address => {
    const property = fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme' }), fc.json()), async value => {
      const path = `${address}${encodeURIComponent(value)}`;
      expect(wrongOf(await site.ask(path, { as: 'manager' }), path)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 15 });
  });
});

it('after all of it the log holds together and the lists are whole', async () => {
  expect((await site.ask('/audit/verify', { as: 'admin' })).json).toMatchObject({ ok: true });
  expect((await site.walk('products', 'seller')).length).toBeGreaterThan(0);
});
