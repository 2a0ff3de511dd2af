import type { Drill, HomeReport } from '../../src/contract/reports.ts';
import { balanceOf, totalOf } from '../../src/domain/orders/balances.ts';
import type { LedgerAccount } from '../../src/domain/orders/ledgerTypes.ts';
import type { Records } from '../../src/contract/records.ts';
import type { Ctx } from '../handle.ts';
import { groupBy } from '../groupBy.ts';
import { memoByIdentity } from '../memo.ts';
import { readSettings } from '../settings.ts';

type Entries = readonly Records['ledger-entries'][];

const entriesBySeller = memoByIdentity((entries: Entries) => groupBy(entries, entry => entry.sellerId));

/** What the platform owes a seller, and what disputes keep back; from the books, and only for the seller. */
export async function sellerMoney({ actor, deps: { store } }: Ctx): Promise<HomeReport['money']> {
  if (actor.kind !== 'user' || actor.role !== 'seller') return [];
  const entries = entriesBySeller(await store.all('ledger-entries')).get(actor.sellerId) ?? [];
  const { currency } = await readSettings(store);
  const own = entries.filter(entry => entry.currency === currency);
  const account: LedgerAccount = `SELLER_PAYABLE:${actor.sellerId}`;
  const line = (code: 'payable' | 'held', amount: number, drill: Drill) => ({
    code,
    amount: { amount: Math.abs(amount), currency },
    owes: amount < 0,
    drill,
  });
  return [
    line('payable', balanceOf(own, account, currency), { resource: 'ledger-entries', filter: { account } }),
    line('held', totalOf(own, 'DISPUTE_HOLD'), { resource: 'disputes', filter: { status_neq: 'closed' } }),
  ];
}
