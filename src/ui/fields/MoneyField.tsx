import { Box } from '@mui/material';
import { useFormat } from '../format.ts';
import { Nothing } from './Nothing.tsx';
import type { Money } from '../../domain/shared/money.ts';

export function MoneyField({ value }: { readonly value: Money | null | undefined }) {
  const format = useFormat();
  if (!value) return <Nothing />;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {format.money(value)}
    </Box>
  );
}
