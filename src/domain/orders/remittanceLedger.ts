import type { Instant } from '../shared/instant.ts';
import { accounts, entry } from './entry.ts';
import type { LedgerDraft } from './entry.ts';
import type { LedgerEntry } from './ledgerTypes.ts';
import type { MatchedLine } from './remittance.ts';

export interface RemittanceContext {
  readonly batchId: string;
  readonly carrierId: string;
  readonly currency: string;
  readonly at: Instant;
}

type Drafts = readonly LedgerDraft[];

/** What a batch moves, line by line. A missing line moves nothing: the carrier goes on owing it. */
export const ledgerForRemittance = (lines: readonly MatchedLine[], context: RemittanceContext): Drafts =>
  lines.flatMap((line, index) => postRemittanceLine(line, index, context));

function postRemittanceLine(line: MatchedLine, index: number, context: RemittanceContext): Drafts {
  const { carrierId, currency, at, batchId } = context;
  const head = { at, currency, carrierId, orderId: line.orderId, sellerId: line.sellerId };
  const key = (part: string) => `remittance:${batchId}:${index}:${part}`;
  const fee = Math.min(line.fee, line.expected);
  const bank = Math.min(line.remitted, line.expected - fee);
  const short = line.match === 'missing' ? 0 : line.expected - fee - bank;
  const owed = accounts.receivable(carrierId);
  const suspense = accounts.suspense(carrierId);
  return [
    ...entry(
      { ...head, cause: 'remittance_matched', key: key('matched') },
      [
        ['BANK', bank],
        ['COD_COST', fee],
      ],
      [[owed, bank + fee]],
    ),
    ...entry({ ...head, cause: 'remittance_short', key: key('short') }, [[suspense, short]], [[owed, short]]),
    ...entry(
      { ...head, cause: 'remittance_over', key: key('over') },
      [
        ['BANK', line.remitted - bank],
        ['COD_COST', line.fee - fee],
      ],
      [[suspense, line.remitted - bank + line.fee - fee]],
    ),
  ];
}

/** A short line of which nothing was cleared yet, by its `remittance_short` entry. */
type ShortEntry = Pick<
  LedgerEntry,
  'idempotencyKey' | 'currency' | 'carrierId' | 'orderId' | 'sellerId' | 'lines'
>;

/** The carrier handed the rest over later, or it is given up as too small to chase. */
export function clearShort(short: ShortEntry, how: 'banked' | 'written_off', at: Instant): Drafts {
  const { idempotencyKey, lines, ...links } = short;
  const suspended = lines.find(line => line.debit > 0);
  if (!suspended) return [];
  const cause = how === 'banked' ? 'suspense_cleared' : 'suspense_written_off';
  return entry(
    { ...pickLinks(links), at, cause, key: `${idempotencyKey}:cleared` },
    [[how === 'banked' ? 'BANK' : 'WRITE_OFF', suspended.debit]],
    [[suspended.account, suspended.debit]],
  );
}

const pickLinks = ({
  currency,
  carrierId,
  orderId,
  sellerId,
}: Omit<ShortEntry, 'idempotencyKey' | 'lines'>) => ({
  currency,
  carrierId,
  orderId,
  sellerId,
});
