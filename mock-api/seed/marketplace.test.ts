import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../api/audit.ts';
import { passwordFits } from '../../api/password.ts';
import { actorOf } from '../../api/session.ts';
import { recordSchemas, type ResourceName } from '../../src/contract/records.ts';
import { nextCommands } from '../../src/domain/disputes/nextCommands.ts';
import { defaultDisputeSettings } from '../../src/domain/disputes/settings.ts';
import { disputeStatuses } from '../../src/domain/disputes/types.ts';
import { checkInvariants } from '../../src/domain/orders/invariants.ts';
import { acceptedStatuses } from '../../src/domain/orders/table.ts';
import { orderStatuses, paymentMethodIds } from '../../src/domain/orders/types.ts';
import { buildRegionTree } from '../../src/domain/regions/tree.ts';
import { DAY, between } from '../../src/domain/shared/instant.ts';
import { wilson } from '../../src/domain/risk/wilson.ts';
import { LATE_CARRIER, lateFrom } from './carriers.ts';
import { startOf } from './calendar.ts';
import { seedMarketplace, type SeededMarketplace } from './marketplace.ts';
import { COUNTERFEIT_SELLER, FUXIN, promoFrom } from './stories.ts';

let made: SeededMarketplace;
beforeAll(async () => {
  made = await seedMarketplace();
}, 180_000);

const isResource = (name: string): name is ResourceName => name in recordSchemas;
const resources = Object.keys(recordSchemas).filter(isResource);
const statuses = (rows: readonly { readonly status: string }[]) => new Set(rows.map(row => row.status));

describe('what the demo marketplace holds', () => {
  it.each([
    ['sellers', 60, 60],
    ['products', 600, 600],
    ['carriers', 4, 4],
    ['payment-methods', 8, 8],
    ['buyers', 4_000, 4_000],
    ['orders', 12_000, 12_000],
    ['disputes', 220, 300],
    ['cod-policies', 65, 110],
    ['remittances', 120, 170],
    ['users', 6, 6],
  ] as const)('%s: %i to %i', (name, least, most) => {
    expect(made.collections[name].length).toBeGreaterThanOrEqual(least);
    expect(made.collections[name].length).toBeLessThanOrEqual(most);
  });

  it('has 12 leaf categories below their parents', () => {
    expect(made.collections.categories.filter(category => category.parentId !== null)).toHaveLength(12);
  });

  it.each(resources)('%s fit their schema, each id once, in order', name => {
    const rows = made.collections[name];
    const wrong = rows.map(row => recordSchemas[name].safeParse(row)).find(result => !result.success);
    expect(wrong?.error?.issues).toBeUndefined();
    const ids = rows.map(row => row.id);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('shows orders and disputes in every status, and every way to pay', () => {
    expect(statuses(made.collections.orders)).toEqual(new Set(orderStatuses));
    expect(statuses(made.collections.disputes)).toEqual(new Set(disputeStatuses));
    const paid = new Set(made.collections.orders.map(order => order.paymentMethod));
    expect(paid).toEqual(new Set(paymentMethodIds));
  });

  it('keeps every promise of the ledger, and an audit log that verifies', () => {
    const { orders, disputes, 'ledger-entries': entries, 'audit-events': audit, counters } = made.collections;
    expect(checkInvariants({ entries, orders, disputes })).toEqual([]);
    const length = counters.find(counter => counter.id === 'audit')?.value;
    expect(verifyAudit(audit, length)).toMatchObject({ ok: true, broken: null });
  });

  it('disputes about one delivery in fifty, and pays about a third in cash', () => {
    const { orders, disputes } = made.collections;
    const delivered = orders.filter(order => acceptedStatuses.some(status => status === order.status));
    expect(disputes.length / delivered.length).toBeGreaterThan(0.019);
    expect(disputes.length / delivered.length).toBeLessThan(0.027);
    const cash = orders.filter(order => order.paymentMethod === 'cod');
    expect(cash.length / orders.length).toBeGreaterThan(0.32);
    expect(cash.length / orders.length).toBeLessThan(0.4);
    expect(cash.every(order => order.codDecision !== null && order.codDecision.outcome !== 'deny')).toBe(
      true,
    );
  });

  it('says of itself that it is demo data, on a clock that has not started', () => {
    const { settings, sellers, users } = made.collections;
    const value = (id: string) => settings.find(setting => setting.id === id)?.value;
    expect(value('demo-data')).toBe(true);
    expect(value('demo-clock')).toEqual({ seededAt: made.seededAt, firstStartedAt: null });
    expect([...sellers, ...users].every(record => record.demo)).toBe(true);
    const newest =
      made.collections.orders
        .map(order => order.placedAt)
        .toSorted()
        .at(-1) ?? '';
    expect(newest < made.seededAt && between(newest, made.seededAt) < DAY / 24).toBe(true);
  });

  it('lets the demo accounts in with their password', async () => {
    const [first] = made.collections.credentials;
    expect(await passwordFits('doorstep', first)).toBe(true);
    expect(await passwordFits('Doorstep', first)).toBe(false);
  });

  it('has the bytes of every picture it speaks of, and a lighter copy', () => {
    const files = new Map(made.evidenceFiles.map(file => [file.path, file.bytes]));
    const pictures = made.collections.evidence.filter(piece => piece.kind === 'image');
    expect(pictures.length).toBeGreaterThan(200);
    for (const { id, sha256, bytes } of pictures) {
      const original = files.get(`evidence/${id}.original`);
      expect(original?.length).toBe(bytes);
      expect(
        createHash('sha256')
          .update(original ?? '')
          .digest('hex'),
      ).toBe(sha256);
      expect(files.get(`evidence/${id}.thumbnail`)?.length).toBeLessThan(bytes);
      expect(files.has(`evidence/${id}.served`)).toBe(true);
    }
  });

  it('refers only to what is there', () => {
    const { orders, disputes, buyers, messages, evidence, refunds, proposals } = made.collections;
    const has = (rows: readonly { readonly id: string }[]) => new Set(rows.map(row => row.id));
    const [orderIds, disputeIds, buyerIds] = [has(orders), has(disputes), has(buyers)];
    expect(orders.filter(order => !buyerIds.has(order.buyerId ?? ''))).toEqual([]);
    expect(orders.flatMap(order => order.disputeIds).toSorted()).toEqual([...disputeIds].toSorted());
    expect(disputes.filter(dispute => !orderIds.has(dispute.orderId))).toEqual([]);
    for (const row of [...messages, ...evidence, ...proposals])
      expect(disputeIds.has(row.disputeId)).toBe(true);
    expect(refunds.filter(refund => !orderIds.has(refund.orderId))).toEqual([]);
  });
});

describe('what the demo accounts find to do', () => {
  const actor = (username: string) => {
    const user = made.collections.users.find(one => one.username === username);
    const found = user && actorOf(user);
    if (!found) throw new Error(`No account ${username}`);
    return found;
  };
  const may = (username: string, type: string) =>
    made.collections.disputes.filter(dispute =>
      nextCommands(dispute, actor(username), made.seededAt, defaultDisputeSettings).some(
        command => command.type === type && command.allowed,
      ),
    );

  it('gives the mediator free cases with evidence of both sides, and some already taken', () => {
    const free = may('mediator', 'take').filter(dispute => dispute.status === 'escalated');
    expect(free.length).toBeGreaterThan(2);
    expect(free.filter(dispute => dispute.evidence.buyer > 0 && dispute.evidence.seller > 0)).not.toEqual([]);
    expect(may('mediator', 'decide').length).toBeGreaterThan(1);
  });

  it('gives the lead something to approve and the seller something to answer', () => {
    expect(may('mediator2', 'approve').length + may('manager', 'approve').length).toBeGreaterThan(0);
    expect(may('seller', 'accept_request').length).toBeGreaterThan(4);
    expect(may('seller', 'inspect_ok').length).toBeGreaterThan(0);
  });

  it('gives the seller orders, products and a published policy with one before it', () => {
    const mine = <T extends { readonly sellerId: string }>(rows: readonly T[]) =>
      rows.filter(row => row.sellerId === 'seller-01');
    expect(mine(made.collections.orders).length).toBeGreaterThan(300);
    expect(mine(made.collections.products)).toHaveLength(10);
    expect(statuses(mine(made.collections['cod-policies']))).toEqual(new Set(['published', 'superseded']));
  });
});

describe('the stories planted in it', () => {
  const refusal = (among: (order: SeededMarketplace['collections']['orders'][number]) => boolean) => {
    const ended = made.collections.orders.filter(
      order => order.paymentMethod === 'cod' && order.closedAt !== null && among(order),
    );
    const refused = ended.filter(order => order.status === 'refused').length;
    const accepted = ended.filter(order => acceptedStatuses.some(status => status === order.status)).length;
    return { n: refused + accepted, ...wilson(refused, refused + accepted) };
  };
  const isApparel = (order: { readonly categoryPath: readonly string[] }) =>
    order.categoryPath.includes('apparel');

  it('shows apparel refused in Fuxin after the promotion beyond what it was, and beyond other cities', () => {
    const since = promoFrom(made.seededAt);
    const inFuxin = (order: { readonly regionPath: readonly string[] }) => order.regionPath.includes(FUXIN);
    const after = refusal(order => inFuxin(order) && isApparel(order) && order.placedAt >= since);
    const before = refusal(order => inFuxin(order) && order.placedAt < since);
    const elsewhere = refusal(order => !inFuxin(order) && isApparel(order) && order.placedAt >= since);
    expect(after.n).toBeGreaterThan(60);
    expect(after.low).toBeGreaterThan(before.high ?? 1);
    expect(after.low).toBeGreaterThan(elsewhere.high ?? 1);
  });

  it('has districts too small for their raw rate to mean anything', () => {
    const tree = buildRegionTree(made.collections.regions);
    const counties = tree.children('210000').flatMap(city => tree.children(city.id));
    const small = counties.filter(({ id }) => {
      const { n } = refusal(order => order.regionId === id);
      return n > 0 && n < 15;
    });
    expect(small.length).toBeGreaterThan(5);
  });

  it('has a carrier that hands cash over late and short since its day 120', () => {
    const since = lateFrom(startOf(made.seededAt));
    const lines = made.collections.remittances
      .filter(batch => batch.carrierId === LATE_CARRIER)
      .flatMap(({ receivedAt, lines }) => lines.map(line => ({ ...line, late: receivedAt >= since })));
    const share = (late: boolean, match: string) => {
      const of = lines.filter(line => line.late === late);
      return of.filter(line => line.match === match).length / of.length;
    };
    expect(share(true, 'missing')).toBeGreaterThan(5 * share(false, 'missing'));
    expect(share(true, 'short')).toBeGreaterThan(share(false, 'short'));
  });

  it('has a seller of imitations', () => {
    const claims = made.collections.disputes.filter(dispute => dispute.reason === 'counterfeit');
    const theirs = claims.filter(dispute => dispute.sellerId === COUNTERFEIT_SELLER);
    expect(theirs.length).toBeGreaterThan(6);
    expect(theirs.length).toBeGreaterThan(claims.length / 3);
  });

  it('has buyers at one address who send the same photo', () => {
    const { buyers, disputes, evidence } = made.collections;
    const addresses = buyers.map(buyer => buyer.addressHash);
    const shared = addresses.find((hash, i) => addresses.indexOf(hash) !== i);
    const ring = new Set(buyers.filter(buyer => buyer.addressHash === shared).map(buyer => buyer.id));
    const cases = new Set(disputes.filter(one => ring.has(one.buyerId ?? '')).map(one => one.id));
    const photos = evidence.filter(piece => cases.has(piece.disputeId) && piece.item === 'photo_of_fault');
    expect(cases.size).toBeGreaterThan(2);
    expect(photos.length).toBeGreaterThan(2);
    expect(new Set(photos.map(photo => photo.sha256)).size).toBe(1);
    const others = evidence.filter(piece => piece.kind === 'image' && !cases.has(piece.disputeId));
    expect(new Set(others.map(piece => piece.sha256)).size).toBe(others.length);
  });
});
