import { z } from 'zod';
import { id, instant, minorUnits, money, oneOf, stored } from './common.ts';
import { paymentMethodId } from './orderRecord.ts';
import { costSplitSchema } from './moneyRecords.ts';
import {
  deadlineKinds,
  disputeReasons,
  disputeStatuses,
  type Appeal,
  type Ball,
  type CloseReason,
  type Deadline,
  type Decision,
  type Dispute,
  type EvidenceRef,
  type Finding,
  type InformationRequest,
  type Party,
  type Proposal,
  type Remedy,
  type ReturnPayer,
  type Settlement,
  type Side,
} from '../domain/disputes/types.ts';

export const party = oneOf<Party>({ buyer: 1, seller: 1 });
export const side = oneOf<Side>({ buyer: 1, seller: 1, platform: 1 });
const ball = oneOf<Ball>({ buyer: 1, seller: 1, platform: 1, parties: 1 });
export const remedy = oneOf<Remedy>({
  refund_full: 1,
  refund_partial: 1,
  return_refund: 1,
  replacement: 1,
  reject: 1,
});
export const returnPayer = oneOf<ReturnPayer>({ buyer: 1, seller: 1, platform: 1, carrier: 1 });
export const disputeReason = oneOf(disputeReasons);
export const disputeSubReason = z.enum(Object.values(disputeReasons).flat());

const closeReason = oneOf<CloseReason>({
  agreed: 1,
  auto_granted: 1,
  decided: 1,
  withdrawn: 1,
  rejected: 1,
  return_lapsed: 1,
  replaced: 1,
  refunded_after_replacement_lapse: 1,
});

const proposalFields = {
  id,
  by: side,
  remedy,
  amount: minorUnits,
  returnRequired: z.boolean(),
  returnShippingPaidBy: returnPayer.nullable(),
  split: costSplitSchema.nullable(),
  note: z.string(),
  madeAt: instant,
  expiresAt: instant.nullable(),
  status: oneOf<Proposal['status']>({ open: 1, accepted: 1, declined: 1, superseded: 1, expired: 1 }),
  acceptedBy: z.array(party),
};

/** A row of the resource `proposals`: the proposal as it stands in its dispute, and whose it is. */
export const proposalSchema = z.strictObject({
  ...proposalFields,
  ...stored,
  disputeId: id,
  sellerId: id,
}) satisfies z.ZodType<Proposal>;

const deadlineSchema = z.strictObject({
  kind: z.enum(deadlineKinds),
  startedAt: instant,
  dueAt: instant,
  calendar: z.enum(['continuous', 'business']),
  pauses: z.array(z.strictObject({ from: instant, to: instant.nullable() })),
  ballWith: ball,
  firedAt: instant.nullable(),
}) satisfies z.ZodType<Deadline>;

export const findingSchema = z.strictObject({
  claim: z.string().trim().min(1).max(1_000),
  finding: oneOf<Finding['finding']>({ established: 1, not_established: 1, partly_established: 1 }),
  evidenceIds: z.array(id).max(100),
  clauseIds: z.array(z.string().min(1).max(64)).max(100),
}) satisfies z.ZodType<Finding>;

/** What a mediator writes; the rest of a decision is the server's. */
export const decisionInput = {
  outcome: oneOf<Decision['outcome']>({
    reject: 1,
    full: 1,
    partial: 1,
    return_then_refund: 1,
    replacement: 1,
  }),
  amount: minorUnits,
  split: costSplitSchema,
  returnShippingPaidBy: returnPayer.nullable(),
  findings: z.array(findingSchema).max(50),
  rationale: z.string().trim().max(10_000),
};

const decisionSchema = z.strictObject({
  ...decisionInput,
  round: z.enum(['first', 'appeal']),
  decidedBy: id,
  decidedAt: instant,
  approvedBy: id.nullable(),
}) satisfies z.ZodType<Decision>;

const appealSchema = z.strictObject({
  by: party,
  ground: oneOf<Appeal['ground']>({ new_evidence: 1, procedure: 1, arithmetic: 1 }),
  text: z.string(),
  at: instant,
  recordedBy: id.nullable(),
  upheld: z.strictObject({ by: id, at: instant, rationale: z.string() }).nullable(),
}) satisfies z.ZodType<Appeal>;

const informationRequestSchema = z.strictObject({
  of: party,
  questions: z.array(z.string()),
  askedBy: id,
  askedAt: instant,
  answeredAt: instant.nullable(),
}) satisfies z.ZodType<InformationRequest>;

const evidenceRefSchema = z.strictObject({
  id,
  side,
  item: z.string().max(64),
  at: instant,
}) satisfies z.ZodType<EvidenceRef>;

const settlementSchema = z.strictObject({
  buyerAmount: minorUnits,
  split: costSplitSchema,
  via: closeReason,
}) satisfies z.ZodType<Settlement>;

const parcel = { carrier: z.string(), tracking: z.string(), shippedAt: instant };

export const disputeSchema = z.strictObject({
  ...stored,
  number: z.string(),
  orderId: id,
  sellerId: id,
  buyerId: id.nullable(),
  lineIds: z.array(id),
  paymentMethod: paymentMethodId,
  reason: disputeReason,
  subReason: disputeSubReason.nullable(),
  amount: money,
  requested: z.strictObject({ remedy, amount: minorUnits }),
  description: z.string(),
  status: z.enum(disputeStatuses),
  ballWith: ball.nullable(),
  openedAt: instant,
  assigneeId: id.nullable(),
  decidedBy: z.array(id),
  rounds: z.number().int().min(0),
  sellerRejected: z.boolean(),
  proposals: z.array(z.strictObject(proposalFields)),
  evidence: z.strictObject({ buyer: minorUnits, seller: minorUnits, platform: minorUnits }),
  evidenceLog: z.array(evidenceRefSchema),
  informationRequest: informationRequestSchema.nullable(),
  draftDecision: decisionSchema.nullable(),
  decision: decisionSchema.nullable(),
  appeal: appealSchema.nullable(),
  return: z.strictObject({ ...parcel, receivedAt: instant.nullable() }).nullable(),
  replacement: z.strictObject(parcel).nullable(),
  deadline: deadlineSchema.nullable(),
  pausedDeadline: deadlineSchema.nullable(),
  settlement: settlementSchema.nullable(),
  earlierSettlements: z.array(settlementSchema),
  closedAt: instant.nullable(),
  closeReason: closeReason.nullable(),
}) satisfies z.ZodType<Dispute>;
