import type { Records } from '../../../contract/records.ts';
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

interface Sources {
  readonly dispute: Dispute;
  readonly messages: readonly Records['messages'][];
  readonly evidence: readonly Records['evidence'][];
  readonly refunds: readonly Records['refunds'][];
  readonly audit: readonly Records['audit-events'][];
}

type Given = Pick<TimelineEntry, 'at'> & Partial<TimelineEntry>;

const line = (text: string, given: Given): TimelineEntry => ({
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

const event = (type: string, given: Given): TimelineEntry => line(`policy.disputes.events.${type}`, given);

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
function ofRecord(dispute: Dispute): readonly TimelineEntry[] {
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

/** Told by the record, the messages or the evidence already. */
const TOLD = [
  'open_dispute',
  'submit_evidence',
  'propose',
  'propose_platform',
  'request_information',
  'answer_information',
  'decide',
  'vary',
  'appeal',
  'ship_return',
  'ship_replacement',
  'receive_return',
];

const audited = (audit: Sources['audit']): readonly TimelineEntry[] =>
  audit
    .filter(({ action }) => !TOLD.includes(action))
    .map(({ id, at, action, actorId, role }) =>
      line(action === 'lapse' ? 'dispute.timeline.lapse' : `policy.disputes.commands.${action}`, {
        key: id,
        at,
        personId: actorId,
        side: role === 'buyer' || role === 'seller' ? role : null,
      }),
    );

/** Everything that happened, newest first. */
export function timelineOf({
  dispute,
  messages,
  evidence,
  refunds,
  audit,
}: Sources): readonly TimelineEntry[] {
  return [
    ...ofRecord(dispute),
    ...messages.map(({ id, at, by, authorId, text, visibility }) =>
      line(visibility === 'internal' ? 'dispute.timeline.note' : 'dispute.timeline.message', {
        key: id,
        at,
        side: by,
        personId: authorId,
        words: text,
      }),
    ),
    ...evidence.map(({ id, receivedAt, side, item, submittedBy }) =>
      event('evidence_submitted', {
        key: id,
        at: receivedAt,
        side,
        personId: submittedBy,
        more: [`policy.disputes.items.${item}`],
      }),
    ),
    ...refunds.flatMap(({ id, createdAt, paidAt, amount }) => [
      line('dispute.timeline.refund_booked', {
        key: id,
        at: createdAt,
        tone: 'success',
        amount: amount.amount,
      }),
      ...(paidAt
        ? [
            line('dispute.timeline.refund_paid', {
              key: `${id} paid`,
              at: paidAt,
              tone: 'success',
              amount: amount.amount,
            }),
          ]
        : []),
    ]),
    ...audited(audit),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
}
