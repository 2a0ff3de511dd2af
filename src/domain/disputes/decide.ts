import { assertNever, ok } from '../shared/result.ts';
import type { Actor } from '../access/types.ts';
import type { Instant } from '../shared/instant.ts';
import type { DisputeCommand } from './commands.ts';
import { refused, type Context, type Outcome } from './context.ts';
import { decideExecution } from './decide/execution.ts';
import { decideMediation } from './decide/mediation.ts';
import { decideNegotiation } from './decide/negotiation.ts';
import { decideRuling } from './decide/ruling.ts';
import { evolve } from './evolve.ts';
import { lapsesDue } from './lapses.ts';
import { permit } from './permit.ts';
import type { DisputeSettings } from './settings.ts';
import type { Dispute } from './types.ts';

/** The case as the rules see it at `now`: deadlines that have passed count, whether or not the clock has run. */
export function contextAt(dispute: Dispute, actor: Actor, now: Instant, settings: DisputeSettings): Context {
  const lapsed = lapsesDue(dispute, now, settings);
  return { dispute: lapsed.reduce(evolve, dispute), stored: dispute, lapsed, actor, now, settings };
}

/**
 * What a command does to a dispute, or why it may not. Lapses that were due come first among the events, dated at their
 * deadlines; all of them are to be saved together.
 */
export function decide(
  command: DisputeCommand,
  dispute: Dispute,
  actor: Actor,
  now: Instant,
  settings: DisputeSettings,
): Outcome {
  const context = contextAt(dispute, actor, now, settings);
  const refusal = permit(command.type, context);
  if (refusal !== null) return refused(refusal);
  const outcome = dispatch(command, context);
  return outcome.ok ? ok([...context.lapsed, ...outcome.value]) : outcome;
}

function dispatch(command: DisputeCommand, context: Context): Outcome {
  switch (command.type) {
    case 'submit_evidence':
    case 'accept_request':
    case 'reject_request':
    case 'propose':
    case 'accept_proposal':
    case 'decline_proposal':
    case 'withdraw':
    case 'escalate':
      return decideNegotiation(command, context);
    case 'assign':
    case 'take':
    case 'release':
    case 'request_information':
    case 'answer_information':
    case 'propose_platform':
      return decideMediation(command, context);
    case 'decide':
    case 'approve':
    case 'decline_approval':
    case 'appeal':
    case 'uphold':
    case 'vary':
      return decideRuling(command, context);
    case 'ship_replacement':
    case 'ship_return':
    case 'receive_return':
    case 'inspect_ok':
    case 'contest_return':
    case 'settle':
    case 'reopen':
      return decideExecution(command, context);
    case 'lapse':
      return ok([]);
    default:
      return assertNever(command);
  }
}
