import { assertNever } from '../../shared/result.ts';
import type { DisputeEvent } from '../events.ts';
import type { Dispute, EvidenceRef, Party, Proposal } from '../types.ts';

type Negotiation = Extract<
  DisputeEvent,
  {
    readonly type:
      | 'evidence_submitted'
      | 'request_rejected'
      | 'proposal_made'
      | 'proposal_accepted'
      | 'proposal_declined'
      | 'proposal_expired'
      | 'agreed'
      | 'escalated';
  }
>;

export function evolveNegotiation(dispute: Dispute, event: Negotiation): Dispute {
  switch (event.type) {
    case 'evidence_submitted':
      return withEvidence(dispute, event.evidence);
    case 'request_rejected':
      return {
        ...dispute,
        sellerRejected: true,
        proposals: closeOpen(dispute, 'declined', p => p.by === 'buyer'),
      };
    case 'proposal_made':
      return proposalMade(dispute, event.proposal);
    case 'proposal_accepted':
      return proposalAccepted(dispute, event.proposalId, event.party);
    case 'proposal_declined':
      return proposalDeclined(dispute, event);
    case 'proposal_expired':
      return { ...dispute, proposals: closeOpen(dispute, 'expired', p => p.id === event.proposalId) };
    case 'agreed':
      return {
        ...dispute,
        settlement: event.settlement,
        proposals: closeOpen(dispute, 'superseded'),
        draftDecision: null,
      };
    case 'escalated':
      return dispute;
    default:
      return assertNever(event);
  }
}

/** Ends the open proposals that match. */
export const closeOpen = (
  dispute: Dispute,
  status: Exclude<Proposal['status'], 'open'>,
  matches: (proposal: Proposal) => boolean = () => true,
): readonly Proposal[] =>
  dispute.proposals.map(proposal =>
    proposal.status === 'open' && matches(proposal) ? { ...proposal, status } : proposal,
  );

const withEvidence = (dispute: Dispute, evidence: EvidenceRef): Dispute => ({
  ...dispute,
  evidenceLog: [...dispute.evidenceLog, evidence],
  evidence: { ...dispute.evidence, [evidence.side]: dispute.evidence[evidence.side] + 1 },
});

const proposalMade = (dispute: Dispute, proposal: Proposal): Dispute => ({
  ...dispute,
  proposals: [...closeOpen(dispute, 'superseded', p => p.by === proposal.by), proposal],
  rounds: dispute.rounds + (proposal.by === 'buyer' ? 1 : 0),
});

function proposalAccepted(dispute: Dispute, proposalId: string, party: Party): Dispute {
  const proposals = dispute.proposals.map(proposal => accepted(proposal, proposalId, party));
  const waiting = proposals.some(p => p.id === proposalId && p.status === 'open');
  if (!waiting || dispute.deadline === null) return { ...dispute, proposals };
  const ballWith = party === 'buyer' ? 'seller' : 'buyer';
  return { ...dispute, proposals, ballWith, deadline: { ...dispute.deadline, ballWith } };
}

function accepted(proposal: Proposal, proposalId: string, party: Party): Proposal {
  if (proposal.id !== proposalId) return proposal;
  const acceptedBy = [...proposal.acceptedBy, party];
  const both = proposal.by !== 'platform' || acceptedBy.length === 2;
  return { ...proposal, acceptedBy, status: both ? 'accepted' : 'open' };
}

function proposalDeclined(
  dispute: Dispute,
  { proposalId, party, to }: Extract<Negotiation, { readonly type: 'proposal_declined' }>,
): Dispute {
  const proposals = closeOpen(dispute, 'declined', p => p.id === proposalId);
  const ofPlatform = proposals.some(p => p.id === proposalId && p.by === 'platform');
  if (ofPlatform) return { ...dispute, proposals };
  if (party === 'seller') return { ...dispute, proposals, sellerRejected: true };
  return { ...dispute, proposals, rounds: dispute.rounds + (to.status === 'awaiting_seller' ? 1 : 0) };
}
