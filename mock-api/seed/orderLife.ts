import type { OrderCommand } from '../../src/domain/orders/commands.ts';
import { faultOf, isUnattended } from '../../src/domain/orders/faults.ts';
import type { Order, RefusalReason } from '../../src/domain/orders/types.ts';
import { DAY, HOUR, MINUTE, plus, type Instant } from '../../src/domain/shared/instant.ts';
import type { Random } from './random.ts';
import { drawRefusal } from './refusals.ts';

export interface Step {
  readonly at: Instant;
  readonly command: OrderCommand;
}

export interface Journey {
  readonly carrierId: string;
  readonly deliveryDays: number;
  /** Of the parcel being refused at the door; COD only. */
  readonly refusal: number;
}

/** Prepaid parcels fail seldom: 1.8 % in published figures, two thirds of it returned and one third lost. */
const RETURNED = 0.012;
const LOST = 0.006;
const UNPAID = 0.04;
const UNCONFIRMED = 0.06;
const WITHDRAWN = 0.015;

const hours = (random: Random, from: number, to: number): number =>
  Math.round((from + random.next() * (to - from)) * HOUR);

/** Everything that is going to happen to an order up to the door, in order of time. Whoever replays it stops at today. */
export function planLife(order: Order, journey: Journey, random: Random): Step[] {
  const start = order.paymentMethod === 'cod' ? confirmation(order, random) : payment(order, random);
  const ready = start.at(-1);
  if (!ready || ready.command.type === 'cancel') return start;
  if (random.chance(WITHDRAWN))
    return [
      ...start,
      { at: plus(ready.at, hours(random, 1, 5)), command: { type: 'cancel', reason: 'buyer_request' } },
    ];
  return [...start, ...transport(order, ready.at, journey, random)];
}

function payment(order: Order, random: Random): Step[] {
  if (random.chance(UNPAID))
    return [{ at: plus(order.placedAt, DAY), command: { type: 'cancel', reason: 'unpaid' } }];
  return [{ at: plus(order.placedAt, random.int(1, 40) * MINUTE), command: { type: 'pay' } }];
}

function confirmation(order: Order, random: Random): Step[] {
  const conditions = order.codDecision?.conditions ?? [];
  const asked = conditions.filter(condition => condition.kind !== 'id_check');
  const confirm = (at: Instant): Step => ({
    at,
    command: { type: 'confirm_cod', depositPaid: order.deposit !== null },
  });
  const first = plus(order.placedAt, random.int(1, 6) * MINUTE);
  if (asked.length === 0) return [confirm(first)];
  const require: Step = { at: first, command: { type: 'require_confirmation' } };
  const limit = conditions.find(condition => condition.kind === 'confirm_before_shipping')?.withinHours ?? 24;
  return random.chance(UNCONFIRMED)
    ? [require, { at: plus(first, limit * HOUR), command: { type: 'cancel', reason: 'not_confirmed' } }]
    : [require, confirm(plus(first, hours(random, 0.2, Math.min(limit, 20))))];
}

function transport(order: Order, readyAt: Instant, journey: Journey, random: Random): Step[] {
  const dispatchAt = plus(readyAt, hours(random, 4, 30));
  const promisedBy = plus(dispatchAt, (journey.deliveryDays + 2) * DAY);
  const dispatch: Step = {
    at: dispatchAt,
    command: { type: 'dispatch', carrierId: journey.carrierId, promisedBy },
  };
  const days = journey.deliveryDays * (0.6 + random.next() * 0.7);
  const outAt = plus(dispatchAt, Math.round(days * DAY));
  if (random.chance(LOST)) return [dispatch, { at: plus(dispatchAt, 12 * DAY), command: { type: 'lose' } }];
  if (order.paymentMethod !== 'cod' && random.chance(RETURNED))
    return [dispatch, { at: plus(outAt, 3 * DAY), command: { type: 'return' } }];
  return [dispatch, { at: outAt, command: { type: 'go_out' } }, ...atTheDoor(outAt, journey.refusal, random)];
}

function atTheDoor(outAt: Instant, refusal: number, random: Random): Step[] {
  const at = plus(outAt, hours(random, 1, 8));
  if (!random.chance(refusal)) return delivery(at, random);
  const reason = drawRefusal(random);
  return isUnattended(reason) ? unattended(at, reason, random) : [{ at, command: refuse(reason) }];
}

function delivery(at: Instant, random: Random): Step[] {
  const missed = random.chance(0.12);
  const first: Step = { at, command: { type: 'record_attempt', outcome: 'unreachable' } };
  const deliver = (when: Instant): Step => ({ at: when, command: { type: 'deliver' } });
  return missed ? [first, deliver(plus(at, DAY + hours(random, 0, 6)))] : [deliver(at)];
}

function unattended(
  at: Instant,
  reason: 'unreachable' | 'bad_address' | 'no_attempt',
  random: Random,
): Step[] {
  const tries = reason === 'bad_address' ? 1 : random.int(2, 3);
  const attempts = Array.from({ length: tries }, (_, i): Step => ({
    at: plus(at, i * DAY),
    command: { type: 'record_attempt', outcome: reason },
  }));
  return [...attempts, { at: plus(at, tries * DAY), command: refuse(reason) }];
}

const refuse = (reason: RefusalReason): OrderCommand => ({ type: 'refuse', reason, fault: faultOf(reason) });
