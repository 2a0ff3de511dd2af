import type { OrderCommand, OrderEvent } from '../../src/domain/orders/commands.ts';
import { decideOrder } from '../../src/domain/orders/decide.ts';
import { evolveOrder } from '../../src/domain/orders/evolve.ts';
import { defaultOrderSettings } from '../../src/domain/orders/settings.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import type { Result } from '../../src/domain/shared/result.ts';

/** Seed data is what the rules let happen: a refused step is a mistake of the seed, and stops it. */
export function must<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`The seed broke a rule at ${what}: ${JSON.stringify(result.refusal)}`);
}

export interface Moved {
  readonly before: Order;
  readonly event: OrderEvent;
  readonly after: Order;
}

export function stepOrder(order: Order, command: OrderCommand, at: Instant): readonly Moved[] {
  const events = must(
    decideOrder(command, order, at, defaultOrderSettings),
    `${order.number} ${command.type}`,
  );
  let before = order;
  return events.map(event => {
    const after = { ...evolveOrder(before, event), version: before.version + 1 };
    const moved = { before, event, after };
    before = after;
    return moved;
  });
}
