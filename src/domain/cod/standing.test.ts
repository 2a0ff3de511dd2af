import { describe, expect, it } from 'vitest';
import { buildOrder } from '../../../test/builders/buildOrder.ts';
import { cashAtDoor, codOrdersSince, exposureOf, isOpenCod } from './exposure.ts';
import { standingOf, type BuyerFile } from './standing.ts';
import type { Order } from '../orders/types.ts';

const PLACED = '2026-03-01T00:00:00.000Z';
const CLOSED = '2026-03-05T00:00:00.000Z';
const cny = (amount: number) => ({ amount, currency: 'CNY' });
const cod = (over: Partial<Order>): Order =>
  buildOrder({
    paymentMethod: 'cod',
    status: 'shipped',
    total: cny(10_000),
    deposit: null,
    codFee: null,
    placedAt: PLACED,
    closedAt: null,
    ...over,
  });
const file: BuyerFile = { phoneVerified: true, incidents: [], codSuspendedUntil: null, blocklisted: null };
const at = '2026-03-03T00:00:00.000Z';

describe('a COD order is open', () => {
  it.each([
    ['from the instant it is placed', cod({}), PLACED, true],
    ['not a millisecond before', cod({}), '2026-02-28T23:59:59.999Z', false],
    [
      'until the courier is done',
      cod({ status: 'delivered', closedAt: CLOSED }),
      '2026-03-04T23:59:59.999Z',
      true,
    ],
    ['and not from then on', cod({ status: 'delivered', closedAt: CLOSED }), CLOSED, false],
    ['never when cancelled', cod({ status: 'cancelled' }), at, false],
    ['never when it is prepaid', cod({ paymentMethod: 'alipay' }), at, false],
    ['not when a file says refused but not when', cod({ status: 'refused' }), at, false],
  ])('%s', (_label, order, instant, open) => {
    expect(isOpenCod(order, instant)).toBe(open);
  });

  it('and the courier is to collect total − deposit + fee of it, in the currency asked for', () => {
    const order = cod({ deposit: cny(2_000), codFee: cny(300) });
    expect(cashAtDoor(order, 'CNY')).toBe(8_300);
    expect(cashAtDoor(order, 'USD')).toBe(0);
    expect(exposureOf([order, cod({ status: 'cancelled' }), cod({})], at, 'CNY')).toEqual(cny(18_300));
    expect(codOrdersSince([order, cod({ placedAt: '2026-02-28T23:59:59.999Z' })], PLACED, at)).toBe(1);
  });
});

describe('the standing of a buyer', () => {
  it('counts what arrived, what is open, and only faults that are theirs and still count', () => {
    const incident = { at: PLACED, fault: 'buyer', expiresAt: CLOSED } as const;
    const incidents = [incident, { ...incident, fault: 'carrier' as const }, { ...incident, expiresAt: at }];
    const arrived = cod({ status: 'settled', closedAt: '2026-03-02T00:00:00.000Z' });
    const later = cod({ status: 'delivered', closedAt: CLOSED });
    expect(standingOf({ ...file, incidents }, [arrived, later, cod({})], at, 'CNY')).toEqual({
      completedOrders: 1,
      refusalsByFault: 1,
      openCodOrders: 2,
      openCodAmount: cny(20_000),
      suspendedUntil: null,
      blocklisted: false,
      phoneVerified: true,
    });
  });

  it.each([
    ['2026-03-03T00:00:00.001Z', true],
    ['2026-03-03T00:00:00.000Z', false],
  ])('is barred until %s exclusive: %s', (until, barred) => {
    const standing = standingOf({ ...file, codSuspendedUntil: until, blocklisted: { until } }, [], at, 'CNY');
    expect([standing.suspendedUntil, standing.blocklisted]).toEqual([barred ? until : null, barred]);
  });

  it('on the blocklist without an end stays there', () => {
    expect(standingOf({ ...file, blocklisted: { until: null } }, [], at, 'CNY').blocklisted).toBe(true);
  });
});
