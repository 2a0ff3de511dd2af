import { assertNever, ok } from '../../shared/result.ts';
import type { CommandOf } from '../commands.ts';
import { moveTo, no, refused, stamp, type Context, type Outcome } from '../context.ts';
import { released } from '../settlement.ts';
import { blank, needsText } from './text.ts';

type ExecutionCommand = CommandOf<
  | 'ship_replacement'
  | 'ship_return'
  | 'receive_return'
  | 'inspect_ok'
  | 'contest_return'
  | 'settle'
  | 'reopen'
>;

export function decideExecution(command: ExecutionCommand, context: Context): Outcome {
  switch (command.type) {
    case 'ship_replacement':
      return shipReplacement(command, context);
    case 'ship_return':
      return shipReturn(command, context);
    case 'receive_return':
      return ok([{ type: 'return_received', ...stamp(context), to: moveTo(context, 'return_inspection') }]);
    case 'inspect_ok':
      return ok([
        { type: 'return_passed', ...stamp(context), deemed: false, to: moveTo(context, 'settling') },
      ]);
    case 'contest_return':
      return contestReturn(command, context);
    case 'settle':
      return settle(context);
    case 'reopen':
      return reopen(command, context);
    default:
      return assertNever(command);
  }
}

type Shipment = CommandOf<'ship_replacement'> | CommandOf<'ship_return'>;
const untracked = ({ carrier, tracking }: Shipment): boolean => blank(carrier) || blank(tracking);

function shipReplacement(command: CommandOf<'ship_replacement'>, context: Context): Outcome {
  if (untracked(command)) return needsText('tracking');
  const { carrier, tracking } = command;
  const settlement = released(context.dispute, 'replaced');
  const to = moveTo(context, 'settling');
  return ok([{ type: 'replacement_shipped', ...stamp(context), carrier, tracking, settlement, to }]);
}

function shipReturn(command: CommandOf<'ship_return'>, context: Context): Outcome {
  if (untracked(command)) return needsText('tracking');
  const { carrier, tracking } = command;
  const to = moveTo(context, 'return_in_transit');
  return ok([{ type: 'return_shipped', ...stamp(context), carrier, tracking, to }]);
}

function contestReturn({ reason }: CommandOf<'contest_return'>, context: Context): Outcome {
  if (blank(reason)) return needsText('reason');
  return ok([{ type: 'return_contested', ...stamp(context), reason, to: moveTo(context, 'in_review') }]);
}

function settle(context: Context): Outcome {
  const { settlement, status } = context.dispute;
  if (settlement === null) return refused(no('wrong_status', { status }));
  return ok([{ type: 'closed', ...stamp(context), settlement, to: moveTo(context, 'closed') }]);
}

function reopen({ reason }: CommandOf<'reopen'>, context: Context): Outcome {
  if (blank(reason)) return needsText('reason');
  const { amount, settlement } = context.dispute;
  const left = amount.amount - (settlement?.buyerAmount ?? 0);
  return ok([
    { type: 'reopened', ...stamp(context), reason, amount: left, to: moveTo(context, 'in_review') },
  ]);
}
