import { useTranslate } from 'ra-core';
import { Box, CircularProgress } from '@mui/material';
import SavedIcon from '@mui/icons-material/CloudDoneOutlined';
import UnsavedIcon from '@mui/icons-material/ErrorOutlined';

interface SavedStateProps {
  readonly saving: boolean;
  readonly problem: string | null;
}

/** Whether the server has everything; told to screen readers too. */
export function SavedState({ saving, problem }: SavedStateProps) {
  const translate = useTranslate();
  const [icon, text, color] = saving
    ? [
        <CircularProgress key="saving" size={14} aria-hidden />,
        translate('codPolicy.saving'),
        'text.secondary',
      ]
    : problem
      ? [<UnsavedIcon key="problem" sx={{ fontSize: 18 }} />, problem, 'error.main']
      : [<SavedIcon key="saved" sx={{ fontSize: 18 }} />, translate('codPolicy.saved'), 'success.main'];
  return (
    <Box
      component="output"
      aria-live="polite"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontSize: '0.875rem', color }}
    >
      {icon}
      {text}
    </Box>
  );
}
