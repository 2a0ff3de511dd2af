import { describe, expect, it } from 'vitest';
import { buildOrder } from '../../../test/builders/buildOrder.ts';
import { DAY, plus } from '../shared/instant.ts';
import { incidentOf, incidentsCounting, suspensionAfter } from './incidents.ts';
import type { BuyerIncident } from './incidents.ts';
import { defaultOrderSettings as settings } from './settings.ts';
import type { Fault } from './types.ts';

const T0 = '2026-03-01T02:00:00.000Z';
const refusedAt = (days: number, fault: Fault = 'buyer'): BuyerIncident =>
  incidentOf(
    buildOrder({ status: 'refused', refusal: { reason: 'other', fault }, closedAt: plus(T0, days * DAY) }),
    settings,
  )!;

describe('Refusals on a buyer’s record', () => {
  it('count until they expire, and not from that instant on', () => {
    const incident = refusedAt(0);
    const expiry = plus(T0, settings.incidentDays * DAY);
    expect(incidentsCounting([incident], plus(expiry, -1))).toHaveLength(1);
    expect(incidentsCounting([incident], expiry)).toHaveLength(0);
  });

  it('count only where the buyer is at fault', () => {
    const incidents = (['buyer', 'seller', 'carrier', 'nobody'] as const).map(fault => refusedAt(0, fault));
    expect(incidentsCounting(incidents, plus(T0, DAY)).map(one => one.fault)).toEqual(['buyer']);
  });

  it('suspend at the second within 90 days, for 90 days', () => {
    const now = plus(T0, 89 * DAY);
    expect(suspensionAfter([refusedAt(0), refusedAt(89)], now, settings)).toBe(plus(now, 90 * DAY));
    expect(suspensionAfter([refusedAt(89)], now, settings)).toBeNull();
    expect(suspensionAfter([refusedAt(0, 'carrier'), refusedAt(89)], now, settings)).toBeNull();
  });

  it('no longer suspend when the first is 90 days old', () =>
    expect(suspensionAfter([refusedAt(0), refusedAt(90)], plus(T0, 90 * DAY), settings)).toBeNull());

  it('begin with a refusal only', () => expect(incidentOf(buildOrder(), settings)).toBeNull());
});
