import type { NextCommand } from '../../../domain/disputes/nextCommands.ts';
import { isAction } from './dialogs.ts';
import type { ActionType } from './types.ts';

export interface Action {
  readonly type: ActionType;
  readonly command: NextCommand;
}

/** What one mostly comes to do, first. */
const FIRST: readonly ActionType[] = [
  'take',
  'decide',
  'uphold',
  'approve',
  'answer_information',
  'accept_proposal',
  'propose',
  'inspect_ok',
  'ship_replacement',
  'receive_return',
];

const rank = ({ type }: Action): number => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length);

/** Allowed ones; those that something specific stands against; those that belong to other stages. Other roles' are left out. */
export function commandGroups(commands: readonly NextCommand[]) {
  const actions = commands.flatMap((command): Action[] =>
    isAction(command.type) && command.disabledReason?.code !== 'role_not_allowed'
      ? [{ type: command.type, command }]
      : [],
  );
  const otherStage = ({ command }: Action) => command.disabledReason?.code === 'wrong_status';
  return {
    allowed: actions.filter(({ command }) => command.allowed).toSorted((a, b) => rank(a) - rank(b)),
    blocked: actions.filter(action => !action.command.allowed && !otherStage(action)),
    later: actions.filter(otherStage),
  };
}
