import { orderSchema, type OrderRecord } from '../../src/contract/orderRecord.ts';
import type { OrderCommand } from '../../src/domain/orders/commands.ts';
import { decideOrder } from '../../src/domain/orders/decide.ts';
import { evolveOrder } from '../../src/domain/orders/evolve.ts';
import { ledgerForOrderEvent } from '../../src/domain/orders/orderLedger.ts';
import { defaultOrderSettings } from '../../src/domain/orders/settings.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import { recordChange } from '../audit.ts';
import { readSettings } from '../settings.ts';
import type { Acting } from './acting.ts';
import { entriesOf, post } from './ledger.ts';
import { refusedByRule } from './refused.ts';

/** Decides and saves one command with its postings. @throws ProblemError when a rule says no */
export async function applyToOrder(
  acting: Acting,
  before: OrderRecord,
  command: OrderCommand,
): Promise<OrderRecord> {
  const { tx, now } = acting;
  const decided = decideOrder(command, before, now, defaultOrderSettings);
  if (!decided.ok) throw refusedByRule(decided.refusal);
  const entries = await entriesOf(tx, before.id);
  const context = { ...(await prices(acting, before)), entries };
  let after: Order = before;
  for (const event of decided.value) {
    after = evolveOrder(after, event);
    await post(acting, ledgerForOrderEvent(event, after, context), entries);
  }
  const record = orderSchema.parse({ ...before, ...after, version: before.version + 1 });
  await tx.put('orders', record, before.version);
  await recordChange(tx, acting, command.type, 'orders', before, record);
  return record;
}

async function prices({ tx }: Acting, order: OrderRecord) {
  const { commissionBp } = await readSettings(tx);
  const carrier = order.carrierId === null ? undefined : await tx.get('carriers', order.carrierId);
  return { commissionBp, freight: carrier?.freight ?? { forward: 0, return: 0 } };
}
