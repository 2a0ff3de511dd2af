import type { LedgerAccount, LedgerAccountKind, LedgerEntry, LedgerLine } from './ledgerTypes.ts';

export type Posted = Pick<LedgerEntry, 'lines' | 'currency' | 'cause' | 'disputeId'>;

const debitNormal: Readonly<Record<LedgerAccountKind, boolean>> = {
  BANK: true,
  GATEWAY_CLEARING: true,
  COD_RECEIVABLE: true,
  ESCROW: false,
  DISPUTE_HOLD: false,
  SELLER_PAYABLE: false,
  BUYER_REFUND_PAYABLE: false,
  COMMISSION: false,
  COD_FEE_INCOME: false,
  COD_COST: true,
  SHIPPING_COST: true,
  CARRIER_PAYABLE: false,
  GOODWILL_EXPENSE: true,
  REMIT_SUSPENSE: true,
  WRITE_OFF: true,
  PREFUND: true,
};

const isKind = (text: string): text is LedgerAccountKind => text in debitNormal;

export function kindOf(account: LedgerAccount): LedgerAccountKind {
  const colon = account.indexOf(':');
  const kind = colon < 0 ? account : account.slice(0, colon);
  if (!isKind(kind)) throw new RangeError(`Unknown account: ${account}`);
  return kind;
}

export const ownerOf = (account: LedgerAccount): string | null => {
  const colon = account.indexOf(':');
  return colon < 0 ? null : account.slice(colon + 1);
};

/** What a line adds to its account, positive on the account's normal side. */
export const effectOf = (line: LedgerLine): number =>
  debitNormal[kindOf(line.account)] ? line.debit - line.credit : line.credit - line.debit;

/** Positive on the account's normal side: what we have, what we owe, what we earned, what we spent. */
export const balanceOf = (entries: readonly Posted[], account: LedgerAccount, currency: string): number =>
  entries.reduce(
    (sum, entry) =>
      entry.currency === currency
        ? entry.lines.reduce((s, line) => (line.account === account ? s + effectOf(line) : s), sum)
        : sum,
    0,
  );

/** All accounts of a kind together, over the given entries. */
export const totalOf = (entries: readonly Posted[], kind: LedgerAccountKind): number =>
  entries.reduce(
    (sum, entry) =>
      entry.lines.reduce((s, line) => (kindOf(line.account) === kind ? s + effectOf(line) : s), sum),
    0,
  );
