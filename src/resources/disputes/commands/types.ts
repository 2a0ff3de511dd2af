import type { CommandOf, DisputeCommandType } from '../../../domain/disputes/commands.ts';
import type { Dispute } from '../case/useCase.ts';

/** Evidence comes with its file; the clock fires the others. */
export type ActionType = Exclude<DisputeCommandType, 'submit_evidence' | 'settle' | 'lapse'>;

/** A command as the form makes it. */
export type Body = CommandOf<ActionType>;

export interface CommandProps {
  readonly dispute: Dispute;
  /** Whose words staff write down; `undefined` acts for oneself. */
  readonly actAs: 'buyer' | undefined;
  readonly onClose: () => void;
  readonly onDone: () => void;
}
