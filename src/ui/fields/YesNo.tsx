import { useTranslate } from 'ra-core';
import { Stack } from '@mui/material';
import NoIcon from '@mui/icons-material/RemoveCircleOutline';
import YesIcon from '@mui/icons-material/CheckCircleOutlined';

export function YesNo({ value }: { readonly value: boolean }) {
  const translate = useTranslate();
  const Icon = value ? YesIcon : NoIcon;
  return (
    <Stack
      component="span"
      direction="row"
      sx={{ display: 'inline-flex', verticalAlign: 'bottom', alignItems: 'center', gap: 0.5 }}
    >
      <Icon sx={{ fontSize: 17, color: value ? 'success.main' : 'text.secondary' }} />
      {translate(value ? 'ra.boolean.true' : 'ra.boolean.false')}
    </Stack>
  );
}
