import { assertNever } from '../shared/result.ts';
import type { OrderEvent } from './commands.ts';
import { isUnattended } from './faults.ts';
import type { DeliveryAttempt, Order } from './types.ts';

/** The order after an event. The version is the store's business. */
export function evolveOrder(order: Order, event: OrderEvent): Order {
  const { at } = event;
  switch (event.type) {
    case 'paid':
      return { ...order, status: 'paid' };
    case 'confirmation_required':
      return { ...order, status: 'cod_confirming' };
    case 'cod_confirmed':
      return { ...order, status: 'cod_pending' };
    case 'dispatched': {
      const { carrierId, promisedBy } = event;
      return {
        ...order,
        status: 'shipped',
        carrierId,
        promisedBy: promisedBy ?? order.promisedBy,
        shippedAt: at,
      };
    }
    case 'went_out':
      return { ...order, status: 'out_for_delivery' };
    case 'attempted':
      return attempted(order, { at, outcome: event.outcome });
    case 'delivered': {
      const tried = attempted(order, { at, outcome: 'delivered' });
      const { confirmBy } = event;
      const collected = event.collected ?? order.collected;
      return { ...tried, status: 'delivered', collected, confirmBy, closedAt: at };
    }
    case 'refused': {
      const { reason, fault } = event;
      const tried = isUnattended(reason) ? order : attempted(order, { at, outcome: 'refused' });
      return { ...tried, status: 'refused', refusal: { reason, fault }, closedAt: at };
    }
    case 'lost':
    case 'returned':
    case 'cancelled':
      return { ...order, status: event.type, closedAt: event.type === 'cancelled' ? null : at };
    case 'confirmed':
      return { ...order, status: 'confirmed', confirmedAt: at };
    case 'settled':
      return { ...order, status: 'settled', settledAt: at };
    default:
      return assertNever(event);
  }
}

const attempted = (order: Order, attempt: DeliveryAttempt): Order => ({
  ...order,
  attempts: [...order.attempts, attempt],
});
