import { useTranslate } from 'ra-core';
import { Alert, Box, Button } from '@mui/material';
import type { AskProps } from './Question.tsx';
import { useRemedyText } from './useRemedyText.ts';

/** What the answer assumes beyond the question, each to be taken back. */
export function Following({ asked, ask }: AskProps) {
  const translate = useTranslate();
  const { following } = asked;
  const textOf = useRemedyText(following);
  if (following.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {following.map((remedy, at) => (
        <Alert
          key={JSON.stringify(remedy)}
          severity="info"
          action={
            <Button
              size="small"
              color="inherit"
              aria-label={translate('buyerView.stop_following', { remedy: textOf(remedy) })}
              onClick={() => ask({ following: following.filter((_, index) => index !== at) })}
            >
              {translate('codPolicy.undo')}
            </Button>
          }
        >
          {translate('buyerView.following', { remedy: textOf(remedy) })}
        </Alert>
      ))}
    </Box>
  );
}
