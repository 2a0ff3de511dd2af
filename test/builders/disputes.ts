import { expect } from 'vitest';
import type { Actor } from '../../src/domain/access/types.ts';
import type { DisputeCommand, DecisionBody } from '../../src/domain/disputes/commands.ts';
import { decide } from '../../src/domain/disputes/decide.ts';
import type { DisputeEventType } from '../../src/domain/disputes/events.ts';
import { evolve } from '../../src/domain/disputes/evolve.ts';
import { openDispute } from '../../src/domain/disputes/open.ts';
import type { OpenRequest } from '../../src/domain/disputes/openRules.ts';
import type { DisputeRefusalCode } from '../../src/domain/disputes/refusals.ts';
import { defaultDisputeSettings, type DisputeSettings } from '../../src/domain/disputes/settings.ts';
import type { Dispute, DisputeStatus } from '../../src/domain/disputes/types.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import { DAY, plus, type Instant } from '../../src/domain/shared/instant.ts';
import { money } from '../../src/domain/shared/money.ts';
import { buildLine, buildOrder } from './buildOrder.ts';

export const settings = defaultDisputeSettings;

/** A Monday, 10:00 in Shanghai. */
export const T0: Instant = '2026-03-02T02:00:00.000Z';
export const after = (millis: number): Instant => plus(T0, millis);

export const buyer: Actor = { kind: 'buyer', id: 'buy_1', recordedBy: null };
export const seller: Actor = { kind: 'user', id: 'u_seller', role: 'seller', sellerId: 'sel_1' };
export const system: Actor = { kind: 'system' };

type StaffRole = 'mediator' | 'manager' | 'admin';
export const staff = (
  id: string,
  role: StaffRole,
  more: { lead?: boolean; conflicts?: string[] } = {},
): Actor => ({
  kind: 'user',
  id,
  role,
  lead: more.lead ?? false,
  conflicts: more.conflicts ?? [],
});
export const mediator = staff('u_med', 'mediator');
export const mediator2 = staff('u_med2', 'mediator');
export const lead = staff('u_lead', 'mediator', { lead: true });
export const manager = staff('u_man', 'manager', { lead: true });
export const admin = staff('u_admin', 'admin');

/** ¥143.00 paid online on two lines, delivered three days ago. */
export const deliveredOrder = (overrides: Partial<Order> = {}): Order =>
  buildOrder({
    status: 'delivered',
    paymentMethod: 'alipay',
    lines: [
      buildLine({ id: 'lin_1', goods: 10_000, shipping: 800, tax: 200 }),
      buildLine({ id: 'lin_2', goods: 3_000, shipping: 240, tax: 60 }),
    ],
    total: money(14_300, 'CNY'),
    collected: null,
    codDecision: null,
    placedAt: after(-10 * DAY),
    shippedAt: after(-8 * DAY),
    promisedBy: after(-2 * DAY),
    closedAt: after(-3 * DAY),
    confirmBy: after(12 * DAY),
    ...overrides,
  });

export const buildRequest = (overrides: Partial<OpenRequest> = {}): OpenRequest => ({
  id: 'dis_1',
  number: 'D-1',
  lineIds: ['lin_1'],
  reason: 'quality',
  subReason: 'defective',
  requested: { remedy: 'refund_full', amount: 11_000 },
  description: 'It does not boil.',
  evidence: [{ id: 'evi_1', item: 'photo_of_fault' }],
  ...overrides,
});

/** ¥110.00 on one line, opened at `T0` by the buyer. */
export function buildDispute(request: Partial<OpenRequest> = {}, order: Partial<Order> = {}): Dispute {
  const opened = openDispute(buildRequest(request), deliveredOrder(order), [], buyer, T0, settings);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value[0].dispute;
}

export const buildDecision = (overrides: Partial<DecisionBody> = {}): DecisionBody => ({
  outcome: 'partial',
  amount: 4_000,
  split: { buyer: 7_000, seller: 3_000, platform: 500, carrier: 500 },
  returnShippingPaidBy: null,
  findings: [
    {
      claim: 'It does not boil.',
      finding: 'established',
      evidenceIds: ['evi_1'],
      clauseIds: ['fit_for_use'],
    },
  ],
  rationale: 'The photo shows the fault.',
  ...overrides,
});

export type Step = readonly [command: DisputeCommand, actor: Actor, at: Instant];

/** Applies legal steps and returns where they lead. */
export const play = (dispute: Dispute, steps: readonly Step[], rules: DisputeSettings = settings): Dispute =>
  steps.reduce((current, [command, actor, at]) => {
    const decided = decide(command, current, actor, at, rules);
    if (!decided.ok) throw new Error(`${command.type}: ${decided.refusal.code}`);
    return decided.value.reduce(evolve, current);
  }, dispute);

interface Answer {
  /** Where it led, or `null`. */
  readonly status: DisputeStatus | null;
  readonly events: readonly DisputeEventType[];
  /** Why it was refused, or `null`. */
  readonly code: DisputeRefusalCode | null;
  /** The dispute that comes of it. */
  readonly gives: (status: DisputeStatus, ...events: readonly DisputeEventType[]) => Dispute;
}

/** `expect(given(dispute).when(command, actor, at).code).toBe('deadline_passed')` */
export const given = (dispute: Dispute, rules: DisputeSettings = settings) => ({
  when: (command: DisputeCommand, actor: Actor, at: Instant = T0): Answer => {
    const decided = decide(command, dispute, actor, at, rules);
    const events = decided.ok ? decided.value : [];
    const after = events.reduce(evolve, dispute);
    const types = events.map(event => event.type);
    const code = decided.ok ? null : decided.refusal.code;
    return {
      status: decided.ok ? after.status : null,
      events: types,
      code,
      gives: (status, ...expected) => {
        expect({ status: after.status, code }).toEqual({ status, code: null });
        expect(expected.length === 0 ? [] : types).toEqual(expected);
        return after;
      },
    };
  },
});
