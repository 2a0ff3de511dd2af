import { buildLine } from './buildOrder.ts';
import { DAY, HOUR, plus } from '../../src/domain/shared/instant.ts';
import type { DisputeCommand } from '../../src/domain/disputes/commands.ts';
import type { OpenRequest } from '../../src/domain/disputes/openRules.ts';
import type { Dispute, DisputeStatus, Remedy } from '../../src/domain/disputes/types.ts';
import {
  after,
  buildDecision,
  buildDispute,
  buyer,
  lead,
  mediator,
  play,
  seller,
  type Step,
} from './disputes.ts';

/** A rest before the first step of a stage, so that instants grow. */
export const AT = {
  counter: after(HOUR),
  escalated: after(2 * HOUR),
  taken: after(3 * HOUR),
  asked: after(4 * HOUR),
  decided: after(5 * HOUR),
} as const;

export const evidenceOf = (id: string, item = 'other'): DisputeCommand => ({
  type: 'submit_evidence',
  evidenceId: id,
  item,
});

export const offer = (remedy: Remedy, amount: number): Extract<DisputeCommand, { type: 'propose' }> => ({
  type: 'propose',
  remedy,
  amount,
  returnRequired: remedy === 'return_refund',
  returnShippingPaidBy: remedy === 'return_refund' ? 'seller' : null,
  note: '',
});

const rejected: readonly Step[] = [
  [evidenceOf('evi_s', 'packing_photo'), seller, AT.counter],
  [{ type: 'reject_request', reason: 'It was fine when packed.' }, seller, AT.counter],
];
const escalated: readonly Step[] = [
  ...rejected,
  [{ type: 'escalate', reason: 'We cannot agree.' }, buyer, AT.escalated],
];
const inReview: readonly Step[] = [...escalated, [{ type: 'take' }, mediator, AT.taken]];

const asks = { type: 'request_information', of: 'seller', questions: ['Which batch?'] } as const;
const proposes = { ...offer('refund_partial', 5_000), type: 'propose_platform', split: null } as const;
const decides = (body: Parameters<typeof buildDecision>[0] = {}): Step => [
  { type: 'decide', decision: buildDecision(body) },
  mediator,
  AT.decided,
];
const nothingBorne = { buyer: 11_000, seller: 0, platform: 0, carrier: 0 };
const appealed: readonly Step[] = [
  ...inReview,
  decides(),
  [{ type: 'appeal', ground: 'procedure', text: 'I was not heard.' }, seller, plus(AT.decided, HOUR)],
];
const agreedOn = (remedy: Remedy, amount: number): readonly Step[] => [
  [offer(remedy, amount), seller, AT.counter],
  [{ type: 'accept_proposal', proposalId: 'dis_1-p1' }, buyer, AT.escalated],
];
const shipsBack: Step = [{ type: 'ship_return', carrier: 'SF', tracking: 'R1' }, buyer, AT.taken];

/** Twice the limit: the decision needs a second person. */
const big = 1_000_000;

const paths: Readonly<Record<DisputeStatus, readonly Step[]>> = {
  awaiting_seller: [],
  awaiting_buyer: rejected,
  escalated,
  in_review: inReview,
  info_requested: [...inReview, [asks, mediator, AT.asked]],
  proposed: [...inReview, [proposes, mediator, AT.asked]],
  awaiting_approval: [
    ...inReview,
    decides({ amount: big, outcome: 'full', split: { buyer: 0, seller: big, platform: 0, carrier: 0 } }),
  ],
  decided: [...inReview, decides()],
  appealed,
  final: [
    ...appealed,
    [{ type: 'take' }, lead, plus(AT.decided, 2 * HOUR)],
    [{ type: 'uphold', rationale: 'Both were heard.' }, lead, plus(AT.decided, 3 * HOUR)],
  ],
  replacement_awaited: agreedOn('replacement', 0),
  return_awaited: agreedOn('return_refund', 11_000),
  return_in_transit: [...agreedOn('return_refund', 11_000), shipsBack],
  return_inspection: [
    ...agreedOn('return_refund', 11_000),
    shipsBack,
    [{ type: 'receive_return' }, seller, after(DAY)],
  ],
  settling: [[{ type: 'accept_request' }, seller, AT.counter]],
  closed: [...inReview, [{ type: 'withdraw' }, buyer, AT.asked]],
};

export const rejectedDecision = { outcome: 'reject', amount: 0, split: nothingBorne } as const;

/** A dispute in this status, reached by legal commands only. */
export function disputeIn(status: DisputeStatus, request: Partial<OpenRequest> = {}): Dispute {
  if (status !== 'awaiting_approval') return play(buildDispute(request), paths[status]);
  return play(bigDispute(), paths.awaiting_approval);
}

export const bigDispute = (amount = big): Dispute =>
  buildDispute(
    { requested: { remedy: 'refund_full', amount } },
    {
      lines: [buildLine({ id: 'lin_1', goods: amount, shipping: 0, tax: 0 })],
      total: { amount, currency: 'CNY' },
    },
  );

/** The same, escalated and taken by the mediator. */
export const reviewed = (dispute: Dispute): Dispute => play(dispute, inReview);
