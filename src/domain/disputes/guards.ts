import { plus } from '../shared/instant.ts';
import type { DisputeCommandType } from './commands.ts';
import { idOf, no, partyOf, sideOf, type Context, type No } from './context.ts';
import { openProposal } from './settlement.ts';
import type { Party, Proposal } from './types.ts';

type Guard = (context: Context) => No | null;

const sellerBroughtEvidence: Guard = ({ dispute }) =>
  dispute.evidence.seller > 0 ? null : no('evidence_required', { of: 'seller' });

/** Who contests a returned parcel shows what came back. */
const evidenceSinceReceipt: Guard = ({ dispute }) => {
  const since = dispute.return?.receivedAt ?? dispute.openedAt;
  const shown = dispute.evidenceLog.some(item => item.side === 'seller' && item.at >= since);
  return shown ? null : no('evidence_required', { of: 'seller', since });
};

/** The request gives way to the buyer's own later offer. */
const requestStands: Guard = ({ dispute }) => {
  const newer = openProposal(dispute, 'buyer');
  return newer === null ? null : no('superseded_by_proposal', { proposalId: newer.id });
};

const roundsLeft: Guard = ({ actor, dispute, settings }) =>
  sideOf(actor) !== 'buyer' || dispute.rounds < settings.maxRounds
    ? null
    : no('rounds_exhausted', { limit: settings.maxRounds });

/** Proposals that this party may answer: the other side's, and the platform's until it has. */
export const answerable = (proposals: readonly Proposal[], party: Party): readonly Proposal[] =>
  proposals.filter(p => p.status === 'open' && p.by !== party && !p.acceptedBy.includes(party));

const somethingToAnswer: Guard = ({ actor, dispute }) => {
  const party = partyOf(actor);
  return party !== null && answerable(dispute.proposals, party).length > 0 ? null : no('no_open_proposal');
};

/** In mediation a party's own open offer is accepted or left alone; only the mediator's is declined. */
const somethingToDecline: Guard = context => {
  const { dispute, actor } = context;
  const party = partyOf(actor);
  const from = dispute.status === 'proposed' ? 'platform' : party === 'buyer' ? 'seller' : 'buyer';
  const open = openProposal(dispute, from);
  if (open === null || (party !== null && open.acceptedBy.includes(party))) return no('no_open_proposal');
  return party === 'seller' && from === 'buyer' ? sellerBroughtEvidence(context) : null;
};

export const mayEscalateFrom = ({ dispute, settings }: Context): string =>
  dispute.sellerRejected ? dispute.openedAt : plus(dispute.openedAt, settings.escalateAfter);

const mayEscalate: Guard = context =>
  context.now >= mayEscalateFrom(context)
    ? null
    : no('too_early_to_escalate', { from: mayEscalateFrom(context) });

const isFree: Guard = ({ dispute }) =>
  dispute.assigneeId === null ? null : no('already_assigned', { assigneeId: dispute.assigneeId });

const isAssignee: Guard = ({ actor, dispute }) =>
  dispute.assigneeId === idOf(actor) ? null : no('not_assignee', { assigneeId: dispute.assigneeId });

const decidedNothingHere: Guard = ({ actor, dispute }) =>
  dispute.decidedBy.includes(idOf(actor)) ? no('decided_before') : null;

const wroteNoAppeal: Guard = ({ actor, dispute }) =>
  dispute.status === 'appealed' && dispute.appeal?.recordedBy === idOf(actor) ? no('own_appeal') : null;

/** Four eyes: who drafted it does not approve it. */
const anotherPerson: Guard = ({ actor, dispute }) =>
  dispute.draftDecision?.decidedBy === idOf(actor) ? no('same_person') : null;

const wasAsked: Guard = ({ actor, dispute }) => {
  const asked = dispute.informationRequest?.of ?? null;
  return asked === sideOf(actor) ? null : no('not_the_party_asked', { asked });
};

const firstAppeal: Guard = ({ dispute }) =>
  dispute.appeal === null ? null : no('already_appealed', { at: dispute.appeal.at });

/** Who got everything has nothing to appeal. */
const lostSomething: Guard = ({ actor, dispute }) => {
  const { decision } = dispute;
  if (decision === null) return no('nothing_to_appeal');
  const lost =
    sideOf(actor) === 'buyer'
      ? decision.outcome !== 'full'
      : decision.split.seller > 0 || decision.outcome === 'replacement';
  return lost ? null : no('nothing_to_appeal', { outcome: decision.outcome });
};

export const reopenUntil = ({ dispute, settings }: Context): string =>
  plus(dispute.closedAt ?? dispute.openedAt, settings.reopenWithin);

const withinReopenWindow: Guard = context =>
  context.now < reopenUntil(context) ? null : no('reopen_window_closed', { until: reopenUntil(context) });

/** The money leaves the hold, and is saved, before a claim to it can come back. */
const closingIsBooked: Guard = ({ stored }) => (stored.status === 'closed' ? null : no('closing_not_booked'));

const somethingLeft: Guard = ({ dispute }) =>
  dispute.amount.amount > (dispute.settlement?.buyerAmount ?? 0) ? null : no('nothing_left_in_question');

const mediates = [isAssignee, decidedNothingHere, wroteNoAppeal] as const;

/** What the table cannot say: conditions on the case and the person, the same whatever the command's body. */
export const guards: Partial<Readonly<Record<DisputeCommandType, readonly Guard[]>>> = {
  accept_request: [requestStands],
  reject_request: [sellerBroughtEvidence],
  propose: [roundsLeft],
  accept_proposal: [somethingToAnswer],
  decline_proposal: [somethingToDecline],
  escalate: [mayEscalate],
  take: [isFree, decidedNothingHere, wroteNoAppeal],
  release: [isAssignee],
  request_information: mediates,
  answer_information: [wasAsked],
  propose_platform: mediates,
  decide: mediates,
  approve: [anotherPerson, decidedNothingHere],
  decline_approval: [anotherPerson, decidedNothingHere],
  appeal: [firstAppeal, lostSomething],
  uphold: mediates,
  vary: mediates,
  contest_return: [evidenceSinceReceipt],
  reopen: [closingIsBooked, withinReopenWindow, somethingLeft],
};
