import { assertNever, ok } from '../../shared/result.ts';
import type { CommandOf } from '../commands.ts';
import { idOf, moveTo, no, refused, stamp, type Context, type Outcome } from '../context.ts';
import { stay } from '../deadlines.ts';
import { blank, needsText } from './text.ts';
import { proposePlatform } from './propose.ts';

type MediationCommand = CommandOf<
  'assign' | 'take' | 'release' | 'request_information' | 'answer_information' | 'propose_platform'
>;

export function decideMediation(command: MediationCommand, context: Context): Outcome {
  switch (command.type) {
    case 'assign':
      return assign(command, context);
    case 'take':
      return handTo(idOf(context.actor), context);
    case 'release':
      return ok([{ type: 'released', ...stamp(context) }]);
    case 'request_information':
      return requestInformation(command, context);
    case 'answer_information':
      return answerInformation(command, context);
    case 'propose_platform':
      return proposePlatform(command, context);
    default:
      return assertNever(command);
  }
}

/** Out of the queue it goes into review; a case already with somebody changes hands, and its clock runs on. */
function handTo(assigneeId: string, context: Context): Outcome {
  const { dispute } = context;
  const to = dispute.status === 'escalated' ? moveTo(context, 'in_review') : stay(dispute);
  return ok([{ type: 'assigned', ...stamp(context), assigneeId, to }]);
}

function assign({ to, conflicts = [] }: CommandOf<'assign'>, context: Context): Outcome {
  const { dispute } = context;
  if (dispute.assigneeId === to) return refused(no('already_assigned', { assigneeId: to }));
  if (dispute.decidedBy.includes(to)) return refused(no('decided_before', { person: to }));
  if (conflicts.includes(dispute.sellerId)) return refused(no('conflict_of_interest', { person: to }));
  if (dispute.status === 'appealed' && dispute.appeal?.recordedBy === to)
    return refused(no('own_appeal', { person: to }));
  return handTo(to, context);
}

function requestInformation(command: CommandOf<'request_information'>, context: Context): Outcome {
  const questions = command.questions.filter(question => !blank(question));
  if (questions.length === 0) return needsText('questions');
  const { at, by } = stamp(context);
  const request = { of: command.of, questions, askedBy: by, askedAt: at, answeredAt: null };
  const to = moveTo(context, 'info_requested', command.of);
  return ok([{ type: 'information_requested', at, by, request, to }]);
}

function answerInformation({ text }: CommandOf<'answer_information'>, context: Context): Outcome {
  if (blank(text)) return needsText('text');
  return ok([{ type: 'information_answered', ...stamp(context), text, to: moveTo(context, 'in_review') }]);
}
