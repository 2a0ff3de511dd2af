import { z } from 'zod';
import { id, minorUnits, version } from './common.ts';
import { decisionInput, party, remedy, returnPayer } from './disputeRecord.ts';
import { costSplitSchema } from './moneyRecords.ts';
import type { DisputeCommand } from '../domain/disputes/commands.ts';

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

/** Every wire command is a domain command with an envelope: this line breaks when they part. */
type WireCommand<B> = B extends unknown ? Omit<B, 'version' | 'actAs'> : never;
export type DisputeWireCommand = WireCommand<DisputeCommandBody> & DisputeCommand;

/** `POST /api/disputes/{id}/messages` */
export const messageBody = z.strictObject({
  text: sentence,
  visibility: z.enum(['parties', 'internal']),
  actAs: z.literal('buyer').optional(),
});

/** The JSON form of `POST /api/disputes/{id}/evidence`, and the fields beside the file in the multipart form. */
export const evidenceFields = z.strictObject({
  /** What it shows: an item of the checklist, or `other`. */
  item: z.string().regex(/^[a-z0-9_]{1,64}$/),
  actAs: z.literal('buyer').optional(),
});
export const textEvidenceBody = evidenceFields.extend({ text: z.string().trim().min(1).max(10_000) });
