import type { Decision, Proposal } from '../../../domain/disputes/types.ts';
import type { Tone } from '../../../ui/fields/tones.ts';
import type { Dispute } from './useCase.ts';

export interface TimelineEntry {
  readonly key: string;
  readonly at: string;
  /** Key of the line's text. */
  readonly text: string;
  readonly tone: Tone;
  readonly side: string | null;
  readonly personId: string | null;
  /** Keys of words that say more. */
  readonly more: readonly string[];
  readonly amount: number | null;
  /** What somebody wrote. */
  readonly words: string | null;
}

type Given = Pick<TimelineEntry, 'at'> & Partial<TimelineEntry>;

export const line = (text: string, given: Given): TimelineEntry => ({
  key: `${text} ${given.at} ${given.personId ?? ''}`,
  text,
  tone: 'neutral',
  side: null,
  personId: null,
  more: [],
  amount: null,
  words: null,
  ...given,
});

export const event = (type: string, given: Given): TimelineEntry =>
  line(`policy.disputes.events.${type}`, given);

const proposed = (proposal: Proposal): TimelineEntry =>
  event('proposal_made', {
    key: proposal.id,
    at: proposal.madeAt,
    tone: 'info',
    side: proposal.by,
    amount: proposal.amount,
    more: [
      `policy.disputes.remedies.${proposal.remedy}`,
      `policy.disputes.proposalStatuses.${proposal.status}`,
    ],
  });

const decided = (type: string, decision: Decision): TimelineEntry =>
  event(type, {
    at: decision.decidedAt,
    tone: 'success',
    side: 'platform',
    personId: decision.decidedBy,
    amount: decision.amount,
    more: [`policy.disputes.outcomes.${decision.outcome}`],
  });

/** What the record itself remembers. */
export function ofRecord(dispute: Dispute): readonly TimelineEntry[] {
  const { informationRequest: asked, decision, draftDecision, appeal, deadline } = dispute;
  const party = asked?.of ?? null;
  const at = (type: string, when: string | null | undefined, given: Partial<TimelineEntry> = {}) =>
    when ? [event(type, { at: when, ...given })] : [];
  return [
    event('opened', { at: dispute.openedAt, side: 'buyer', tone: 'warning', amount: dispute.amount.amount }),
    ...dispute.proposals.map(proposed),
    ...at('information_requested', asked?.askedAt, { side: 'platform', personId: asked?.askedBy ?? null }),
    ...at('information_answered', asked?.answeredAt, { side: party }),
    ...(draftDecision ? [decided('decision_drafted', draftDecision)] : []),
    ...(decision ? [decided(decision.round === 'appeal' ? 'varied' : 'decided', decision)] : []),
    ...at('appealed', appeal?.at, { side: appeal?.by ?? null, tone: 'warning' }),
    ...at('upheld', appeal?.upheld?.at, {
      side: 'platform',
      tone: 'success',
      words: appeal?.upheld?.rationale ?? null,
    }),
    ...at('return_shipped', dispute.return?.shippedAt, { side: 'buyer' }),
    ...at('return_received', dispute.return?.receivedAt, { side: 'seller' }),
    ...at('replacement_shipped', dispute.replacement?.shippedAt, { side: 'seller' }),
    ...at('target_missed', deadline?.firedAt, { tone: 'error', side: 'platform' }),
    ...at('closed', dispute.closedAt, {
      tone: 'success',
      more: dispute.closeReason ? [`policy.disputes.closeReasons.${dispute.closeReason}`] : [],
    }),
  ];
}
