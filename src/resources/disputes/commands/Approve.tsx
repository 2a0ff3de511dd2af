import { DecisionSummary } from '../case/DecisionSummary.tsx';
import { CommandForm } from './CommandForm.tsx';
import type { CommandProps } from './types.ts';

/** The second pair of eyes sees what it approves. */
export function Approve(props: CommandProps) {
  const { draftDecision } = props.dispute;
  return (
    <CommandForm {...props} wide body={{ type: 'approve' }}>
      {draftDecision ? <DecisionSummary dispute={props.dispute} decision={draftDecision} /> : null}
    </CommandForm>
  );
}
