import { useTranslate } from 'ra-core';
import { Box, type Theme } from '@mui/material';
import { alpha } from '@mui/material/styles';
import { toneOf, type Tone } from './tones.ts';

const colors = (tone: Tone) => (theme: Theme) => {
  const main = tone === 'neutral' ? theme.palette.text.secondary : theme.palette[tone].main;
  return { color: main, backgroundColor: alpha(main, theme.palette.mode === 'dark' ? 0.14 : 0.09) };
};

interface StatusChipProps {
  /** Group of codes: its texts stand below this key, its tones in `tones.ts`. */
  readonly of: string;
  readonly value: string | null | undefined;
}

/** A code as a word with a colour; the word alone says it all. */
export function StatusChip({ of, value }: StatusChipProps) {
  const translate = useTranslate();
  if (!value) return null;
  return (
    <Box
      component="span"
      sx={[
        {
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.75,
          px: 1,
          py: 0.25,
          borderRadius: 0.75,
          fontSize: '0.8125rem',
          fontWeight: 600,
          lineHeight: 1.5,
          whiteSpace: 'nowrap',
          '&::before': {
            content: '""',
            width: 6,
            height: 6,
            borderRadius: '50%',
            backgroundColor: 'currentColor',
            flex: 'none',
          },
        },
        colors(toneOf(of, value)),
      ]}
    >
      {translate(`${of}.${value}`)}
    </Box>
  );
}
