import { enums } from '../../i18n/en/enums.ts';
import type { Money } from '../../domain/shared/money.ts';
import type { LedgerEntry } from '../../domain/orders/ledgerTypes.ts';

/** Every cause that has a word. */
export const ledgerCauses = Object.keys(enums.ledgerCause);

/** What an entry moves: its debits, which equal its credits. */
export const turnoverOf = ({ lines, currency }: LedgerEntry): Money => ({
  amount: lines.reduce((sum, line) => sum + line.debit, 0),
  currency,
});

/** `ESCROW:ord_1` is the escrow account of `ord_1`. */
export function accountParts(account: string): { readonly kind: string; readonly owner: string | null } {
  const [kind = account, ...owner] = account.split(':');
  return { kind, owner: owner.length > 0 ? owner.join(':') : null };
}
