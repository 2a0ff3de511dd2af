import { useTranslate } from 'ra-core';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { buckets } from './riskView.ts';
import { useRiskView } from './useRiskView.ts';

export function BucketSwitch() {
  const translate = useTranslate();
  const { view, change } = useRiskView();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={view.bucket}
      aria-label={translate('risk.bucket')}
      onChange={(_, next: string | null) => (next ? change({ bucket: next }) : undefined)}
    >
      {buckets.map(bucket => (
        <ToggleButton key={bucket} value={bucket} sx={{ py: 0.375, px: 1.25, textTransform: 'none' }}>
          {translate(`risk.buckets.${bucket}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
