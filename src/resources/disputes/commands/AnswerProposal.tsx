import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { answerable } from '../../../domain/disputes/guards.ts';
import type { Proposal } from '../../../domain/disputes/types.ts';
import { useProposalText } from '../case/useProposalText.ts';
import { CommandForm } from './CommandForm.tsx';
import { NoteField } from './NoteField.tsx';
import type { CommandProps } from './types.ts';

interface OffersProps {
  readonly offers: readonly Proposal[];
  readonly currency: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Offers({ offers, currency, value, onChange }: OffersProps) {
  const translate = useTranslate();
  const textOf = useProposalText(currency);
  return (
    <FormControl>
      <FormLabel id="offers">{translate('dispute.fields.offer')}</FormLabel>
      <RadioGroup aria-labelledby="offers" value={value} onChange={(_, id) => onChange(id)}>
        {offers.map(offer => (
          <FormControlLabel
            key={offer.id}
            value={offer.id}
            control={<Radio size="small" />}
            label={`${translate(`enums.side.${offer.by}`)}: ${textOf(offer)}`}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function useOffers({ dispute, actAs }: CommandProps) {
  const offers = answerable(dispute.proposals, actAs ?? 'seller');
  const [chosen, setChosen] = useState<string | null>(null);
  const value = chosen ?? offers.at(-1)?.id ?? '';
  return { offers, value, onChange: setChosen, currency: dispute.amount.currency };
}

export function AcceptProposal(props: CommandProps) {
  const offers = useOffers(props);
  return (
    <CommandForm {...props} body={{ type: 'accept_proposal', proposalId: offers.value }}>
      <Offers {...offers} />
    </CommandForm>
  );
}

export function DeclineProposal(props: CommandProps) {
  const translate = useTranslate();
  const offers = useOffers(props);
  const [reason, setReason] = useState('');
  return (
    <CommandForm
      {...props}
      body={{ type: 'decline_proposal', proposalId: offers.value, reason: reason.trim() }}
    >
      <Offers {...offers} />
      <NoteField required label={translate('dispute.fields.reason')} value={reason} onChange={setReason} />
    </CommandForm>
  );
}
