import type { Actor } from '../access/types.ts';
import type { Instant } from '../shared/instant.ts';
import { assertNever, ok, refuse } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { validateRules } from './policyRules.ts';
import type {
  CodPolicyRecord,
  PolicyChange,
  PolicyCommand,
  PolicyContext,
  PolicyRefusalCode,
} from './policyTypes.ts';
import type { CodRule } from './types.ts';

type Decision = Result<PolicyChange, PolicyRefusalCode>;

interface Deciding {
  /** The version the command is given to; `null` for a seller's very first draft. */
  readonly policy: CodPolicyRecord | null;
  readonly context: PolicyContext;
  readonly by: string;
  readonly isClock: boolean;
  readonly now: Instant;
}

/** What becomes of a policy: draft → published now or later → superseded. The clock may publish what is due, nothing else. */
export function decidePolicy(
  command: PolicyCommand,
  policy: CodPolicyRecord | null,
  context: PolicyContext,
  actor: Actor,
  now: Instant,
): Decision {
  const isClock = actor.kind === 'system';
  const isOwner = actor.kind === 'user' && actor.role === 'seller' && actor.sellerId === context.sellerId;
  if (!(isOwner || (isClock && command.type === 'publish'))) return refuse('POLICY_NOT_YOURS');
  if (policy !== null && policy.sellerId !== context.sellerId) return refuse('POLICY_NOT_YOURS');
  const by = actor.kind === 'system' ? (policy?.createdBy ?? 'system') : actor.id;
  const deciding = { policy, context, by, isClock, now };
  switch (command.type) {
    case 'save_draft':
      return saveDraft(command.rules, deciding);
    case 'publish':
      return publish(command.note, deciding);
    case 'publish_later':
      return publishLater(command.at, command.note, deciding);
    case 'revert':
      return revert(command, deciding);
    case 'discard':
      return discard(deciding);
    default:
      return assertNever(command);
  }
}

const change = (...saved: readonly CodPolicyRecord[]): Decision => ok({ saved, discardedId: null });

function refuseBadRules(rules: readonly CodRule[], context: PolicyContext): Decision | null {
  const [first, ...more] = validateRules(rules, context);
  return first ? refuse(first.code, { ...first.facts, more: more.length }) : null;
}

type OpenPolicy = CodPolicyRecord & { readonly status: 'draft' | 'scheduled' };

const isOpen = (policy: CodPolicyRecord | null): policy is OpenPolicy =>
  policy?.status === 'draft' || policy?.status === 'scheduled';

const withStatus = ({ versions }: PolicyContext, status: CodPolicyRecord['status']) =>
  versions.find(version => version.status === status);

/** Saving over a draft changes it; saving from any other version starts the one draft a seller may have. */
function saveDraft(rules: readonly CodRule[], deciding: Deciding): Decision {
  const { policy, context } = deciding;
  if (policy?.status === 'scheduled') return refuse('POLICY_NOT_DRAFT', { status: policy.status });
  const refused = refuseBadRules(rules, context);
  if (refused) return refused;
  if (policy?.status === 'draft') return change({ ...policy, rules });
  const open = withStatus(context, 'draft');
  if (open) return refuse('POLICY_DRAFT_EXISTS', { number: open.number });
  return change(newVersion(rules, deciding));
}

function newVersion(rules: readonly CodRule[], { context, by, now }: Deciding): CodPolicyRecord {
  return {
    id: context.newId,
    sellerId: context.sellerId,
    number: Math.max(0, ...context.versions.map(({ number }) => number)) + 1,
    currency: context.currency,
    rules,
    status: 'draft',
    note: '',
    createdBy: by,
    createdAt: now,
    publishAt: null,
    publishedAt: null,
    publishedBy: null,
    supersededAt: null,
  };
}

function publish(note: string, deciding: Deciding): Decision {
  const { policy, context, isClock, now } = deciding;
  if (!isOpen(policy)) return refuse('POLICY_NOT_DRAFT', { status: policy?.status ?? null });
  const { publishAt } = policy;
  if (isClock && (policy.status !== 'scheduled' || publishAt === null || now < publishAt))
    return refuse('POLICY_NOT_DUE', { at: publishAt });
  const said = isClock ? policy.note : note.trim();
  if (said === '') return refuse('POLICY_NOTE_REQUIRED');
  const refused = isClock ? null : refuseBadRules(policy.rules, context);
  return (
    refused ?? change(...inForce(policy, said, isClock && publishAt !== null ? publishAt : now, deciding))
  );
}

/** The instant that counts is the one it was scheduled for, however late the clock is read. */
function inForce(
  policy: CodPolicyRecord,
  note: string,
  at: Instant,
  { context, by }: Deciding,
): readonly CodPolicyRecord[] {
  const before = context.versions.filter(({ status, id }) => status === 'published' && id !== policy.id);
  return [
    { ...policy, note, status: 'published', publishedAt: at, publishedBy: by },
    ...before.map((old): CodPolicyRecord => ({ ...old, status: 'superseded', supersededAt: at })),
  ];
}

function publishLater(at: Instant, note: string, { policy, context, now }: Deciding): Decision {
  if (!isOpen(policy)) return refuse('POLICY_NOT_DRAFT', { status: policy?.status ?? null });
  if (at <= now) return refuse('POLICY_DATE_PAST', { at, now });
  if (note.trim() === '') return refuse('POLICY_NOTE_REQUIRED');
  const other = withStatus(context, 'scheduled');
  if (other && other.id !== policy.id)
    return refuse('POLICY_SCHEDULED_EXISTS', { number: other.number, at: other.publishAt });
  const refused = refuseBadRules(policy.rules, context);
  return refused ?? change({ ...policy, status: 'scheduled', publishAt: at, note: note.trim() });
}

/** An old version never changes: its rules come back under a new number, if the world still knows what they name. */
function revert(command: PolicyCommand & { readonly type: 'revert' }, deciding: Deciding): Decision {
  const { context, now } = deciding;
  const old = context.versions.find(({ number }) => number === command.toNumber);
  if (!old || isOpen(old)) return refuse('POLICY_VERSION_UNKNOWN', { number: command.toNumber });
  const note = command.note.trim();
  if (note === '') return refuse('POLICY_NOTE_REQUIRED');
  const refused = refuseBadRules(old.rules, context);
  if (refused) return refused;
  const copy = { ...newVersion(old.rules, deciding), note };
  if (command.as === 'published') return change(...inForce(copy, note, now, deciding));
  const open = withStatus(context, 'draft');
  return open ? refuse('POLICY_DRAFT_EXISTS', { number: open.number }) : change(copy);
}

const discard = ({ policy }: Deciding): Decision =>
  isOpen(policy)
    ? ok({ saved: [], discardedId: policy.id })
    : refuse('POLICY_NOT_DRAFT', { status: policy?.status ?? null });
