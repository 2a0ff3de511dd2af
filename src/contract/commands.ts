import { z } from 'zod';
import { codRuleSchema } from './codRecords.ts';
import { id, instant, minorUnits, version } from './common.ts';
import {
  decisionInput,
  disputeReason,
  disputeSubReason,
  party,
  remedy,
  returnPayer,
} from './disputeRecord.ts';
import { costSplitSchema } from './moneyRecords.ts';
import { evidenceItems } from '../domain/disputes/checklist.ts';

const sentence = z.string().trim().min(1).max(4_000);
const tracking = z.string().trim().min(1).max(120);

/** What every command carries: the version it was decided on, and for staff whose words it records. */
const envelope = { version, actAs: z.literal('buyer').optional() };

const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...envelope, ...shape });

const offer = {
  remedy,
  amount: minorUnits,
  returnRequired: z.boolean(),
  returnShippingPaidBy: returnPayer.nullable(),
  note: z.string().trim().max(4_000),
};

const decision = z.strictObject(decisionInput);

/** `POST /api/disputes/{id}/commands`. What the clock fires is not on the wire. */
export const disputeCommandBody = z.discriminatedUnion('type', [
  command('accept_request', {}),
  command('reject_request', { reason: sentence }),
  command('propose', offer),
  command('accept_proposal', { proposalId: id }),
  command('decline_proposal', { proposalId: id, reason: sentence }),
  command('withdraw', {}),
  command('escalate', { reason: sentence }),
  command('assign', { to: id }),
  command('take', {}),
  command('release', {}),
  command('request_information', { of: party, questions: z.array(sentence).min(1).max(20) }),
  command('answer_information', { text: sentence }),
  command('propose_platform', { ...offer, split: costSplitSchema.nullable() }),
  command('decide', { decision }),
  command('approve', {}),
  command('decline_approval', { reason: sentence }),
  command('appeal', { ground: z.enum(['new_evidence', 'procedure', 'arithmetic']), text: sentence }),
  command('uphold', { rationale: sentence }),
  command('vary', { decision }),
  command('ship_replacement', { carrier: tracking, tracking }),
  command('ship_return', { carrier: tracking, tracking }),
  command('receive_return', {}),
  command('inspect_ok', {}),
  command('contest_return', { reason: sentence }),
  command('reopen', { reason: sentence }),
]);
export type DisputeCommandBody = z.infer<typeof disputeCommandBody>;

/** `POST /api/disputes/{id}/messages` */
export const messageBody = z.strictObject({
  text: sentence,
  visibility: z.enum(['parties', 'internal']),
  actAs: z.literal('buyer').optional(),
});

/** The JSON form of `POST /api/disputes/{id}/evidence`, and the fields beside the file in the multipart form. */
export const evidenceFields = z.strictObject({
  /** What it shows: an item of the checklist, or `other`. */
  item: z.enum(evidenceItems),
  actAs: z.literal('buyer').optional(),
});
export const textEvidenceBody = evidenceFields.extend({ text: z.string().trim().min(1).max(10_000) });

/** `POST /api/orders/{id}/commands`. What carriers and gateways report does not come from a person. */
export const orderCommandBody = z.discriminatedUnion('type', [
  command('confirm_cod', { depositPaid: z.boolean() }),
  command('dispatch', { carrierId: id, promisedBy: instant.nullable() }),
  command('cancel', { reason: z.enum(['buyer_request', 'out_of_stock']) }),
  command('confirm', {}),
  command('open_dispute', {
    lineIds: z.array(id).min(1).max(100),
    reason: disputeReason,
    subReason: disputeSubReason.nullable(),
    requested: z.strictObject({ remedy, amount: minorUnits }),
    description: sentence,
    /** What the buyer said about each item that the reason asks for; files follow once the dispute is open. */
    evidence: z
      .array(z.strictObject({ item: z.enum(evidenceItems), text: z.string().trim().min(1).max(10_000) }))
      .max(20),
  }),
]);
export type OrderCommandBody = z.infer<typeof orderCommandBody>;

const rules = z.array(codRuleSchema).max(5_000);
const note = z.string().max(500);

/** `POST /api/cod-policies/{id}/commands` */
export const policyCommandBody = z.discriminatedUnion('type', [
  command('save_draft', { rules }),
  command('publish', { note }),
  command('publish_later', { at: instant, note }),
  command('revert', { toNumber: version, as: z.enum(['draft', 'published']), note }),
  command('discard', {}),
]);
export type PolicyCommandBody = z.infer<typeof policyCommandBody>;

/** `POST /api/cod-policies`: starts a draft; without rules from the published version, or empty where there is none. */
export const newPolicyBody = z.strictObject({ rules: rules.optional() });
