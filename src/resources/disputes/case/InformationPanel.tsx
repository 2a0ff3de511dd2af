import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { Dispute } from './useCase.ts';

/** What the mediator asked, of whom. */
export function InformationPanel({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { informationRequest: asked } = dispute;
  if (!asked) return null;
  return (
    <Panel title={translate('dispute.information.title', { who: translate(`enums.side.${asked.of}`) })}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {asked.questions.map(question => (
          <Box component="li" key={question} sx={{ overflowWrap: 'anywhere' }}>
            {question}
          </Box>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        <InstantField value={asked.askedAt} /> ·{' '}
        {asked.answeredAt ? (
          <>
            {translate('dispute.information.answered')} <InstantField value={asked.answeredAt} />
          </>
        ) : (
          translate('dispute.information.open')
        )}
      </Typography>
    </Panel>
  );
}
