import type { Records } from '../../../contract/records.ts';
import { event, line, ofRecord, type TimelineEntry } from './ofRecord.ts';
import type { Dispute } from './useCase.ts';

interface Sources {
  readonly dispute: Dispute;
  readonly messages: readonly Records['messages'][];
  readonly evidence: readonly Records['evidence'][];
  readonly refunds: readonly Records['refunds'][];
  readonly audit: readonly Records['audit-events'][];
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
  'uphold',
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
