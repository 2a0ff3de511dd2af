import { useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import { visuallyHidden } from '../visuallyHidden.ts';

/** A value that is not there: a dash for the eye, a word for the ear. */
export function Nothing() {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      <span aria-hidden>–</span>
      <Box component="span" sx={visuallyHidden}>
        {translate('field.nothing')}
      </Box>
    </Box>
  );
}
