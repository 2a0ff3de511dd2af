import { effectOf, ownerOf, kindOf } from '../../src/domain/orders/balances.ts';
import { postPayout } from '../../src/domain/orders/postings.ts';
import { DAY, HOUR, plus, type Instant } from '../../src/domain/shared/instant.ts';
import { money } from '../../src/domain/shared/money.ts';
import { startOf } from './calendar.ts';
import type { Ledger } from './ledger.ts';

/** Paid every week as far as there is something; a tenth stays against returns. */
const PAID_PART = 0.9;

export function payOutAll(ledger: Ledger, today: Instant): void {
  const balances = new Map<string, number>();
  const entries = ledger.all();
  let next = 0;
  for (let at = plus(startOf(today), 14 * DAY + 2 * HOUR); at < today; at = plus(at, 7 * DAY)) {
    for (let entry = entries[next]; entry && entry.at < at; entry = entries[(next += 1)])
      for (const line of entry.lines) {
        if (kindOf(line.account) !== 'SELLER_PAYABLE') continue;
        const seller = ownerOf(line.account) ?? '';
        balances.set(seller, (balances.get(seller) ?? 0) + effectOf(line));
      }
    for (const [sellerId, balance] of balances) {
      const amount = Math.floor(balance * PAID_PART);
      if (amount < 10_000) continue;
      ledger.post(postPayout(`${sellerId}-${at.slice(0, 10)}`, sellerId, money(amount, 'CNY'), at));
      balances.set(sellerId, balance - amount);
    }
  }
}
