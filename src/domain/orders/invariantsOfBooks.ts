import { effectOf, kindOf } from './balances.ts';
import type { Books, Check, Finding } from './invariants.ts';
import type { LedgerAccount, LedgerEntry, LedgerLine } from './ledgerTypes.ts';

const netOf = (lines: readonly LedgerLine[]): number =>
  lines.reduce((sum, line) => sum + line.debit - line.credit, 0);

const isWellFormed = ({ debit, credit }: LedgerLine): boolean =>
  Number.isSafeInteger(debit) &&
  Number.isSafeInteger(credit) &&
  debit >= 0 &&
  credit >= 0 &&
  (debit === 0) !== (credit === 0);

const everyEntryBalances: Check = ({ entries }) =>
  entries
    .filter(entry => netOf(entry.lines) !== 0 || !entry.lines.every(isWellFormed))
    .map(entry => ({ subject: entry.id, facts: { net: netOf(entry.lines), cause: entry.cause } }));

const sameEntry = (a: LedgerEntry, b: LedgerEntry | undefined): boolean =>
  b !== undefined && JSON.stringify(a) === JSON.stringify(b);

const mirrors = (undone: LedgerEntry, lines: readonly LedgerLine[]): boolean =>
  undone.lines.length === lines.length &&
  undone.lines.every(
    (line, i) =>
      line.account === lines[i]?.account &&
      line.debit === lines[i]?.credit &&
      line.credit === lines[i]?.debit,
  );

/** What stood stays, and a reversal mirrors an entry before it. */
const appendOnly: Check = ({ entries, earlier = [] }) => {
  const changed = earlier.filter((entry, i) => !sameEntry(entry, entries[i]));
  const before = new Map<string, LedgerEntry>();
  const unmatched = entries.filter(entry => {
    const undone = before.get(entry.idempotencyKey);
    before.set(`reversal:${entry.id}`, entry);
    return entry.cause === 'reversal' && !(undone && mirrors(undone, entry.lines));
  });
  return [...changed, ...unmatched].map(entry => ({ subject: entry.id, facts: { cause: entry.cause } }));
};

const uniqueKeys: Check = ({ entries }) => {
  const seen = new Set<string>();
  return entries.flatMap(({ id, idempotencyKey }): Finding[] => {
    if (!seen.has(idempotencyKey)) {
      seen.add(idempotencyKey);
      return [];
    }
    return [{ subject: id, facts: { key: idempotencyKey } }];
  });
};

/** Money on hold leaves it by a decision only: never straight to a payout or a refund. */
const heldIsNotPayable: Check = ({ entries }) =>
  entries
    .filter(entry => entry.lines.some(line => kindOf(line.account) === 'DISPUTE_HOLD'))
    .filter(entry => !entry.cause.startsWith('dispute_') && entry.cause !== 'reversal')
    .map(entry => ({ subject: entry.id, facts: { cause: entry.cause } }));

const payoutsWithinBalance: Check = ({ entries }) => {
  const balances = new Map<string, number>();
  return entries.flatMap(entry =>
    entry.lines.flatMap((line): Finding[] => {
      if (kindOf(line.account) !== 'SELLER_PAYABLE') return [];
      const key = `${entry.currency} ${line.account}`;
      const left = (balances.get(key) ?? 0) + effectOf(line);
      balances.set(key, left);
      return entry.cause === 'payout' && left < 0 ? [{ subject: entry.id, facts: { left } }] : [];
    }),
  );
};

const trialBalance: Check = ({ entries }) => {
  const totals = new Map<string, number>();
  for (const { currency, lines } of entries) totals.set(currency, (totals.get(currency) ?? 0) + netOf(lines));
  return [...totals].filter(([, net]) => net !== 0).map(([subject, net]) => ({ subject, facts: { net } }));
};

const mustBeEmpty = ({ orders, disputes }: Books): ReadonlySet<LedgerAccount> => {
  const ends = ['settled', 'refused', 'lost', 'returned', 'cancelled'];
  const open = new Set(disputes.filter(one => one.status !== 'closed').map(one => one.orderId));
  return new Set([
    ...orders
      .filter(one => ends.includes(one.status) && !open.has(one.id))
      .map((one): LedgerAccount => `ESCROW:${one.id}`),
    ...disputes.filter(one => one.status === 'closed').map((one): LedgerAccount => `DISPUTE_HOLD:${one.id}`),
  ]);
};

const escrowAndHoldNeverNegative: Check = books => {
  const balances = new Map<LedgerAccount, number>();
  const negative: Finding[] = [];
  for (const entry of books.entries)
    for (const line of entry.lines) {
      const kind = kindOf(line.account);
      if (kind !== 'ESCROW' && kind !== 'DISPUTE_HOLD') continue;
      const left = (balances.get(line.account) ?? 0) + effectOf(line);
      balances.set(line.account, left);
      if (left < 0) negative.push({ subject: line.account, facts: { left, entry: entry.id } });
    }
  const undead = [...mustBeEmpty(books)]
    .map(account => ({ subject: account, facts: { left: balances.get(account) ?? 0 } }))
    .filter(({ facts }) => facts.left !== 0);
  return [...negative, ...undead];
};

/** Numbers as in the postings' policy; what the ledger promises by itself. */
export const bookChecks = {
  '01-entries-balance': everyEntryBalances,
  '02-append-only': appendOnly,
  '03-unique-keys': uniqueKeys,
  '04-escrow-and-hold': escrowAndHoldNeverNegative,
  '08-held-not-payable': heldIsNotPayable,
  '12-payout-within-balance': payoutsWithinBalance,
  '14-trial-balance': trialBalance,
} as const satisfies Record<string, Check>;
