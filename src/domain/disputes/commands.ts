import type { Appeal, Decision, Party, Proposal, Remedy, ReturnPayer } from './types.ts';

/** What a mediator writes; the rest of a decision is known. */
export type DecisionBody = Pick<
  Decision,
  'outcome' | 'amount' | 'split' | 'returnShippingPaidBy' | 'findings' | 'rationale'
>;

/** What anyone can ask of a dispute. `type` is the wire's word; the rest is the command's body. */
export type DisputeCommand =
  | { readonly type: 'accept_request' }
  | { readonly type: 'reject_request'; readonly reason: string }
  | {
      readonly type: 'propose';
      readonly remedy: Remedy;
      readonly amount: number;
      readonly returnRequired: boolean;
      readonly returnShippingPaidBy: ReturnPayer | null;
      readonly note: string;
    }
  | { readonly type: 'accept_proposal'; readonly proposalId: string }
  | { readonly type: 'decline_proposal'; readonly proposalId: string; readonly reason: string }
  | { readonly type: 'withdraw' }
  | { readonly type: 'escalate'; readonly reason: string }
  | {
      readonly type: 'assign';
      readonly to: string;
      /** The conflicts on record of that person, filled in by the server, never taken from the wire. */
      readonly conflicts?: readonly string[];
    }
  | { readonly type: 'take' }
  | { readonly type: 'release' }
  | { readonly type: 'request_information'; readonly of: Party; readonly questions: readonly string[] }
  | { readonly type: 'answer_information'; readonly text: string }
  | {
      readonly type: 'propose_platform';
      readonly remedy: Remedy;
      readonly amount: number;
      readonly split: Proposal['split'];
      readonly returnRequired: boolean;
      readonly returnShippingPaidBy: ReturnPayer | null;
      readonly note: string;
    }
  | { readonly type: 'decide'; readonly decision: DecisionBody }
  | { readonly type: 'approve' }
  | { readonly type: 'decline_approval'; readonly reason: string }
  | { readonly type: 'appeal'; readonly ground: Appeal['ground']; readonly text: string }
  | { readonly type: 'uphold'; readonly rationale: string }
  | { readonly type: 'vary'; readonly decision: DecisionBody }
  | { readonly type: 'ship_replacement'; readonly carrier: string; readonly tracking: string }
  | { readonly type: 'ship_return'; readonly carrier: string; readonly tracking: string }
  | { readonly type: 'receive_return' }
  | { readonly type: 'inspect_ok' }
  | { readonly type: 'contest_return'; readonly reason: string }
  /** Of a file or text that the server has just stored. */
  | { readonly type: 'submit_evidence'; readonly evidenceId: string; readonly item: string }
  | { readonly type: 'settle' }
  | { readonly type: 'reopen'; readonly reason: string }
  /** Fired by the clock for the running deadline; anyone else is refused. */
  | { readonly type: 'lapse' };

export type DisputeCommandType = DisputeCommand['type'];

const everyType = {
  accept_request: 1,
  reject_request: 1,
  propose: 1,
  accept_proposal: 1,
  decline_proposal: 1,
  withdraw: 1,
  escalate: 1,
  submit_evidence: 1,
  assign: 1,
  take: 1,
  release: 1,
  request_information: 1,
  answer_information: 1,
  propose_platform: 1,
  decide: 1,
  approve: 1,
  decline_approval: 1,
  appeal: 1,
  uphold: 1,
  vary: 1,
  ship_replacement: 1,
  ship_return: 1,
  receive_return: 1,
  inspect_ok: 1,
  contest_return: 1,
  settle: 1,
  reopen: 1,
  lapse: 1,
} as const satisfies Record<DisputeCommandType, 1>;

const isType = (key: string): key is DisputeCommandType => key in everyType;

/** In the order in which a case meets them. */
export const disputeCommandTypes: readonly DisputeCommandType[] = Object.keys(everyType).filter(isType);

export type CommandOf<T extends DisputeCommandType> = Extract<DisputeCommand, { readonly type: T }>;
