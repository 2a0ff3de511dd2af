import { useTranslate } from 'ra-core';
import { Box, Button } from '@mui/material';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Answer } from './Answer.tsx';
import { Question } from './Question.tsx';
import { useAsked } from './useAsked.ts';

export default function BuyerPreview() {
  const translate = useTranslate();
  const { asked, ask, clear } = useAsked();
  return (
    <>
      <PageTitle
        title={translate('buyerView.title')}
        subtitle={translate('buyerView.subtitle')}
        actions={
          <Button variant="outlined" onClick={clear}>
            {translate('buyerView.reset')}
          </Button>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(340px, 2fr) minmax(0, 3fr)' },
        }}
      >
        <Question asked={asked} ask={ask} />
        <Answer asked={asked} ask={ask} />
      </Box>
    </>
  );
}
