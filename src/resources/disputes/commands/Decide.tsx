import { useTranslate } from 'ra-core';
import { Alert } from '@mui/material';
import { defaultDisputeSettings, needsApproval } from '../../../domain/disputes/settings.ts';
import type { Decision } from '../../../domain/disputes/types.ts';
import { AmountChoice } from './AmountChoice.tsx';
import { Choice } from './Choice.tsx';
import { CommandForm } from './CommandForm.tsx';
import { Findings } from './Findings.tsx';
import { NoteField } from './NoteField.tsx';
import { SplitEditor } from './SplitEditor.tsx';
import type { CommandProps } from './types.ts';
import { useDecision } from './useDecision.ts';
import { payers } from './useTerms.ts';

const outcomes = [
  'reject',
  'full',
  'partial',
  'return_then_refund',
  'replacement',
] as const satisfies readonly Decision['outcome'][];

/** A decision: outcome and amount, who bears it, what is found and on what it rests, and why. */
const decision = (type: 'decide' | 'vary') =>
  function DecisionForm(props: CommandProps) {
    const { dispute } = props;
    const translate = useTranslate();
    const { draft, total, range, set, setAmount, setOutcome } = useDecision(dispute);
    const { currency } = dispute.amount;
    return (
      <CommandForm {...props} wide body={{ type, decision: { ...draft, rationale: draft.rationale.trim() } }}>
        {type === 'decide' && needsApproval(total, currency, defaultDisputeSettings) ? (
          <Alert severity="info">{translate('dispute.needs_approval')}</Alert>
        ) : null}
        <Choice
          label={translate('resources.disputes.fields.outcome')}
          codes={outcomes}
          of="policy.disputes.outcomes"
          value={draft.outcome}
          onChange={setOutcome}
        />
        {range.min === range.max ? null : (
          <AmountChoice dispute={dispute} value={draft.amount} onChange={setAmount} max={range.max} />
        )}
        {draft.returnShippingPaidBy === null ? null : (
          <Choice
            label={translate('resources.proposals.fields.returnShippingPaidBy')}
            codes={payers}
            of="policy.disputes.bearers"
            value={draft.returnShippingPaidBy}
            onChange={returnShippingPaidBy => set({ returnShippingPaidBy })}
          />
        )}
        {draft.amount > 0 ? (
          <SplitEditor
            total={total}
            amount={draft.amount}
            currency={currency}
            value={draft.split}
            onChange={split => set({ split })}
          />
        ) : null}
        <Findings dispute={dispute} value={draft.findings} onChange={findings => set({ findings })} />
        <NoteField
          required
          label={translate('dispute.fields.rationale')}
          value={draft.rationale}
          onChange={rationale => set({ rationale })}
          longest={10_000}
        />
      </CommandForm>
    );
  };

export const Decide = decision('decide');
export const Vary = decision('vary');
