import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { RegionTreeInput } from '../../../ui/RegionTreeInput.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { Asked } from './asked.ts';
import { BasketPart } from './BasketPart.tsx';
import { BuyerPart } from './BuyerPart.tsx';
import { PolicyPart } from './PolicyPart.tsx';
import { WhenPart } from './WhenPart.tsx';

export interface AskProps {
  readonly asked: Asked;
  readonly ask: (change: Partial<Asked>) => void;
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby={`ask-${name}`} sx={{ display: 'grid', gap: 1.25 }}>
      <Typography variant="h3" id={`ask-${name}`}>
        {translate(`buyerView.${name}`)}
      </Typography>
      {children}
    </Box>
  );
}

export function Question({ asked, ask }: AskProps) {
  const translate = useTranslate();
  return (
    <Panel title={translate('buyerView.question')}>
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <Part name="address">
          <RegionTreeInput
            label={translate('buyerView.address')}
            value={asked.regionId}
            onChange={regionId => ask({ regionId })}
            noneText={translate('buyerView.no_address')}
          />
        </Part>
        <Part name="basket">
          <BasketPart asked={asked} ask={ask} />
        </Part>
        <Part name="buyer">
          <BuyerPart asked={asked} ask={ask} />
        </Part>
        <Part name="when">
          <WhenPart asked={asked} ask={ask} />
        </Part>
        <PolicyPart asked={asked} ask={ask} />
      </Box>
    </Panel>
  );
}
