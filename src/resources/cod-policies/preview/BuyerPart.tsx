import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Chip, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { ReferencePicker } from '../../../ui/form/ReferencePicker.tsx';
import type { AskProps } from './Question.tsx';
import { StandingForm } from './StandingForm.tsx';
import { sameStanding, standingNames, standings } from './standings.ts';

/** A buyer made up for the question, or one on record with the standing the platform knows. */
export function BuyerPart({ asked, ask }: AskProps) {
  const translate = useTranslate();
  const [choosing, setChoosing] = useState(false);
  const known = asked.buyerId !== null || choosing;
  return (
    <>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        color="primary"
        aria-labelledby="ask-buyer"
        value={known ? 'known' : 'imagined'}
        onChange={(_, next: unknown) => {
          if (next === null) return;
          setChoosing(next === 'known');
          if (next === 'imagined') ask({ buyerId: null });
        }}
      >
        {(['imagined', 'known'] as const).map(way => (
          <ToggleButton key={way} value={way} sx={{ textTransform: 'none' }}>
            {translate(`buyerView.${way}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {known ? (
        <ReferencePicker
          resource="buyers"
          label={translate('buyerView.pick_buyer')}
          value={asked.buyerId}
          onChange={buyerId => ask({ buyerId })}
          noneText={translate('list.none_match')}
        />
      ) : (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 1.5 }}>
            {standingNames.map(name => {
              const on = sameStanding(standings[name], asked.standing);
              return (
                <Chip
                  key={name}
                  clickable
                  label={translate(`buyerView.presets.${name}`)}
                  color={on ? 'primary' : 'default'}
                  variant={on ? 'filled' : 'outlined'}
                  aria-pressed={on}
                  onClick={() => ask({ standing: standings[name] })}
                />
              );
            })}
          </Box>
          <StandingForm standing={asked.standing} onChange={standing => ask({ standing })} />
        </>
      )}
    </>
  );
}
