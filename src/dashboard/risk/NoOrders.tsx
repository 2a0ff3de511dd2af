import { useTranslate } from 'ra-core';
import { Box, Button, Typography } from '@mui/material';
import { useRiskView } from './useRiskView.ts';

/** Nothing in this selection, and the way to where there may be something: imported files are often of past years. */
export function NoOrders() {
  const translate = useTranslate();
  const { view, change } = useRiskView();
  return (
    <Box component="output" sx={{ display: 'block', py: 5, textAlign: 'center' }}>
      <Typography sx={{ fontWeight: 650 }}>{translate('risk.none')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {translate('risk.none_do')}
      </Typography>
      {view.period === 'all' ? null : (
        <Button variant="outlined" sx={{ mt: 2 }} onClick={() => change({ period: 'all' })}>
          {translate('risk.all_time')}
        </Button>
      )}
    </Box>
  );
}
