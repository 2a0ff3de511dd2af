import type { ComponentType } from 'react';
import { AcceptProposal, DeclineProposal } from './AnswerProposal.tsx';
import { Approve } from './Approve.tsx';
import { Assign } from './Assign.tsx';
import { Decide, Vary } from './Decide.tsx';
import { FileAppeal } from './FileAppeal.tsx';
import { Propose } from './Propose.tsx';
import { ProposePlatform } from './ProposePlatform.tsx';
import { RequestInformation } from './RequestInformation.tsx';
import { confirmed, shipped, worded } from './simple.tsx';
import type { ActionType, CommandProps } from './types.ts';

const REASON = 'dispute.fields.reason';

/** The form of each command; a command without one does not compile. */
export const dialogs: Readonly<Record<ActionType, ComponentType<CommandProps>>> = {
  accept_request: confirmed({ type: 'accept_request' }),
  reject_request: worded(REASON, reason => ({ type: 'reject_request', reason })),
  propose: Propose,
  accept_proposal: AcceptProposal,
  decline_proposal: DeclineProposal,
  withdraw: confirmed({ type: 'withdraw' }),
  escalate: worded(REASON, reason => ({ type: 'escalate', reason })),
  assign: Assign,
  take: confirmed({ type: 'take' }),
  release: confirmed({ type: 'release' }),
  request_information: RequestInformation,
  answer_information: worded('dispute.fields.answer', text => ({ type: 'answer_information', text })),
  propose_platform: ProposePlatform,
  decide: Decide,
  approve: Approve,
  decline_approval: worded(REASON, reason => ({ type: 'decline_approval', reason })),
  appeal: FileAppeal,
  uphold: worded('dispute.fields.rationale', rationale => ({ type: 'uphold', rationale })),
  vary: Vary,
  ship_replacement: shipped('ship_replacement'),
  ship_return: shipped('ship_return'),
  receive_return: confirmed({ type: 'receive_return' }),
  inspect_ok: confirmed({ type: 'inspect_ok' }),
  contest_return: worded(REASON, reason => ({ type: 'contest_return', reason })),
  reopen: worded(REASON, reason => ({ type: 'reopen', reason })),
};

export const isAction = (type: string): type is ActionType => Object.hasOwn(dialogs, type);
