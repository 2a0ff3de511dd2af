import { useTranslate } from 'ra-core';
import { Box, Button, TextField } from '@mui/material';
import { instantOf, minuteOf } from '../../../ui/marketDay.ts';
import { useNow } from '../../../ui/useServer.ts';
import type { AskProps } from './Question.tsx';

/** Now, or another instant on the marketplace's clock: a promotion to come, a rule that ran out. */
export function WhenPart({ asked, ask }: AskProps) {
  const translate = useTranslate();
  const now = useNow();
  const at = asked.at ?? now;
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <TextField
        fullWidth
        type="datetime-local"
        value={at ? minuteOf(at) : ''}
        onChange={event => ask({ at: event.target.value ? instantOf(event.target.value) : null })}
        slotProps={{ htmlInput: { 'aria-labelledby': 'ask-when' } }}
      />
      <Button variant="outlined" disabled={asked.at === null} onClick={() => ask({ at: null })}>
        {translate('buyerView.when_now')}
      </Button>
    </Box>
  );
}
