import { DAY, plus } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';
import { assertNever, ok, refuse } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { dueAtDoor } from './amounts.ts';
import type { OrderCommand, OrderEvent, OrderRefusalCode } from './commands.ts';
import { faultOf, isUnattended } from './faults.ts';
import type { OrderSettings } from './settings.ts';
import { orderTransitions } from './table.ts';
import type { OrderTransition } from './table.ts';
import type { Order } from './types.ts';

type Decided = Result<readonly OrderEvent[], OrderRefusalCode>;

const happened = (event: OrderEvent): Decided => ok([event]);

/** What a command makes of an order, or why not. Who may give it is asked of `can`. */
export function decideOrder(
  command: OrderCommand,
  order: Order,
  now: Instant,
  settings: OrderSettings,
): Decided {
  return misplaced(command, order, now) ?? outcome(command, order, now, settings);
}

function misplaced(command: OrderCommand, order: Order, now: Instant): Decided | null {
  const { from, payment }: OrderTransition = orderTransitions[command.type];
  if (!from.includes(order.status)) return refuse('order_status', { status: order.status, from });
  const kind = order.paymentMethod === 'cod' ? 'cod' : 'prepaid';
  if (payment !== 'any' && payment !== kind)
    return refuse('order_payment_method', { paymentMethod: order.paymentMethod });
  const last = lastInstant(order);
  return now < last ? refuse('order_out_of_order', { last }) : null;
}

function outcome(command: OrderCommand, order: Order, at: Instant, settings: OrderSettings): Decided {
  switch (command.type) {
    case 'pay':
      return order.total
        ? happened({ type: 'paid', at, amount: order.total })
        : refuse('order_amount_unknown');
    case 'require_confirmation':
      return happened({ type: 'confirmation_required', at });
    case 'confirm_cod':
      return confirmCod(command.depositPaid, order, at);
    case 'dispatch':
      return happened({ ...command, type: 'dispatched', at });
    case 'go_out':
      return happened({ type: 'went_out', at });
    case 'record_attempt':
      return attemptsLeft(order, settings, { type: 'attempted', outcome: command.outcome, at });
    case 'deliver':
      return deliver(order, at, settings);
    case 'refuse':
      return refuseParcel(command, order, at, settings);
    case 'lose':
      return happened({ type: 'lost', at });
    case 'return':
      return happened({ type: 'returned', at });
    case 'cancel':
      return happened({ type: 'cancelled', reason: command.reason, at });
    case 'confirm':
      return happened({ type: 'confirmed', by: 'buyer', at });
    case 'lapse_confirmation':
      return order.confirmBy !== null && at < order.confirmBy
        ? refuse('confirmation_window_open', { confirmBy: order.confirmBy })
        : happened({ type: 'confirmed', by: 'lapse', at });
    case 'settle':
      return settle(command, at);
    default:
      return assertNever(command);
  }
}

function confirmCod(depositPaid: boolean, order: Order, at: Instant): Decided {
  const deposit = order.deposit && order.deposit.amount > 0 ? order.deposit : null;
  if (deposit && !depositPaid) return refuse('deposit_unpaid', { amount: deposit.amount });
  return happened({ type: 'cod_confirmed', deposit, at });
}

function deliver(order: Order, at: Instant, settings: OrderSettings): Decided {
  const collected = order.paymentMethod === 'cod' ? dueAtDoor(order) : null;
  if (order.paymentMethod === 'cod' && collected === null) return refuse('order_amount_unknown');
  const confirmBy = plus(at, settings.confirmationDays * DAY);
  return attemptsLeft(order, settings, { type: 'delivered', collected, confirmBy, at });
}

function refuseParcel(
  { reason, fault }: Extract<OrderCommand, { type: 'refuse' }>,
  order: Order,
  at: Instant,
  settings: OrderSettings,
): Decided {
  const event: OrderEvent = { type: 'refused', reason, fault: fault ?? faultOf(reason), at };
  if (!isUnattended(reason)) return attemptsLeft(order, settings, event);
  const seen = order.attempts.some(attempt => attempt.outcome === reason);
  return seen ? happened(event) : refuse('attempt_missing', { reason });
}

const attemptsLeft = (order: Order, { maxAttempts }: OrderSettings, event: OrderEvent): Decided =>
  order.attempts.length < maxAttempts
    ? happened(event)
    : refuse('attempts_exhausted', { limit: maxAttempts, actual: order.attempts.length });

function settle(
  { cashReceived, activeDisputes }: Extract<OrderCommand, { type: 'settle' }>,
  at: Instant,
): Decided {
  if (activeDisputes > 0) return refuse('dispute_active', { actual: activeDisputes });
  return cashReceived ? happened({ type: 'settled', at }) : refuse('cash_not_received');
}

function lastInstant(order: Order): Instant {
  const attempt = order.attempts.at(-1)?.at ?? null;
  return [order.shippedAt, attempt, order.closedAt, order.confirmedAt].reduce<Instant>(
    (last, at) => (at !== null && at > last ? at : last),
    order.placedAt,
  );
}
