import type { Bringer, EvidenceItem } from '../../domain/disputes/checklist.ts';
import type { ClauseId } from '../../domain/disputes/clauses.ts';
import type { DisputeCommandType } from '../../domain/disputes/commands.ts';
import type { DisputeEventType } from '../../domain/disputes/events.ts';
import type { DisputeRefusalCode } from '../../domain/disputes/refusals.ts';
import type { Silence } from '../../domain/disputes/table.ts';
import type {
  Appeal,
  Ball,
  CloseReason,
  DeadlineKind,
  Decision,
  DisputeReason,
  DisputeStatus,
  DisputeSubReason,
  Finding,
  Proposal,
  Remedy,
} from '../../domain/disputes/types.ts';
import type { Bearer } from '../../domain/refunds/types.ts';
import { disputesEn } from './disputes.en.ts';
import { disputesZh } from './disputes.zh.ts';

/**
 * Every code that the rules of disputes answer with: a new one does not compile until it is worded. A type and not an
 * interface, for the message trees of the screens take it as it is.
 */
export type DisputeTexts = {
  readonly statuses: Readonly<Record<DisputeStatus, string>>;
  readonly reasons: Readonly<Record<DisputeReason, string>>;
  readonly subReasons: Readonly<Record<DisputeSubReason, string>>;
  readonly remedies: Readonly<Record<Remedy, string>>;
  readonly outcomes: Readonly<Record<Decision['outcome'], string>>;
  /** Imperative: the labels of buttons. */
  readonly commands: Readonly<Record<DisputeCommandType, string>>;
  /** Past tense: the lines of the timeline. */
  readonly events: Readonly<Record<DisputeEventType, string>>;
  readonly refusals: Readonly<Record<DisputeRefusalCode, string>>;
  readonly deadlines: Readonly<Record<DeadlineKind, string>>;
  /** What happens if nobody acts. */
  readonly silences: Readonly<Record<Silence, string>>;
  readonly closeReasons: Readonly<Record<CloseReason, string>>;
  readonly balls: Readonly<Record<Ball, string>>;
  readonly bearers: Readonly<Record<Bearer, string>>;
  readonly bringers: Readonly<Record<Bringer, string>>;
  readonly burden: Readonly<Record<DisputeReason, string>>;
  readonly items: Readonly<Record<EvidenceItem, string>>;
  readonly clauses: Readonly<Record<ClauseId, string>>;
  readonly findings: Readonly<Record<Finding['finding'], string>>;
  readonly grounds: Readonly<Record<Appeal['ground'], string>>;
  readonly proposalStatuses: Readonly<Record<Proposal['status'], string>>;
};

export const disputeTexts: Readonly<Record<'en' | 'zh', DisputeTexts>> = { en: disputesEn, zh: disputesZh };
