import { useTranslate } from 'ra-core';
import { Box, Chip } from '@mui/material';
import { Nothing } from './Nothing.tsx';

/** Several codes as quiet chips. */
export function Codes({ of, values }: { readonly of: string; readonly values: readonly string[] }) {
  const translate = useTranslate();
  if (values.length === 0) return <Nothing />;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {values.map(value => (
        <Chip key={value} component="span" size="small" label={translate(`${of}.${value}`)} />
      ))}
    </Box>
  );
}
