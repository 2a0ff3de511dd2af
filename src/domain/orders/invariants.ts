import type { Dispute } from '../disputes/types.ts';
import type { Facts } from '../shared/result.ts';
import { bookChecks } from './invariantsOfBooks.ts';
import { orderChecks } from './invariantsOfOrders.ts';
import { recordChecks } from './invariantsOfRecords.ts';
import type { LedgerEntry } from './ledgerTypes.ts';
import type { Order } from './types.ts';

export interface AuditLink {
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
}

/** Everything the sixteen promises speak of. What a caller leaves out is not checked. */
export interface Books {
  /** In the order they were posted. */
  readonly entries: readonly LedgerEntry[];
  readonly orders: readonly Order[];
  readonly disputes: readonly Dispute[];
  /** The same books at an earlier time. */
  readonly earlier?: readonly LedgerEntry[];
  readonly audit?: { readonly events: readonly AuditLink[]; readonly hashOf: (event: AuditLink) => string };
  readonly replays?: readonly {
    readonly id: string;
    readonly stored: unknown;
    readonly replayed: unknown;
  }[];
}

export interface Violation {
  readonly invariant: InvariantName;
  /** The entry, order, dispute or account it was found on. */
  readonly subject: string;
  readonly facts: Facts;
}

export type Finding = Omit<Violation, 'invariant'>;
export type Check = (books: Books) => readonly Finding[];

export const invariants = { ...bookChecks, ...orderChecks, ...recordChecks } as const;
export type InvariantName = keyof typeof invariants;

const isName = (name: string): name is InvariantName => name in invariants;

/** Empty when the books keep all sixteen. */
export const checkInvariants = (books: Books): readonly Violation[] =>
  Object.keys(invariants)
    .filter(isName)
    .flatMap(invariant => invariants[invariant](books).map(finding => ({ invariant, ...finding })));
