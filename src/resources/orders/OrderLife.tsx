import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { lifeOf, type LifeStep } from './life.ts';
import type { Records } from '../../contract/records.ts';

const dot = (tone: LifeStep['tone']): string => (tone === 'neutral' ? 'primary.main' : `${tone}.main`);

export function OrderLife({ order }: { readonly order: Records['orders'] }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('page.order.life')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lifeOf(order).map(({ text, at, tone }) => (
          <Box
            component="li"
            key={`${text} ${at}`}
            sx={{
              position: 'relative',
              pl: 3,
              pb: 1.75,
              '&::before': {
                content: '""',
                position: 'absolute',
                left: 3,
                top: 7,
                width: 9,
                height: 9,
                borderRadius: '50%',
                backgroundColor: dot(tone),
              },
              '&:not(:last-child)::after': {
                content: '""',
                position: 'absolute',
                left: 7,
                top: 20,
                bottom: -3,
                width: '1px',
                backgroundColor: 'divider',
              },
              '&:last-child': { pb: 0 },
            }}
          >
            <Typography sx={{ fontWeight: 600, lineHeight: 1.5 }}>{translate(text)}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              <InstantField value={at} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
