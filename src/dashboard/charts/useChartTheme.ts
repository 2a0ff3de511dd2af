import { useMediaQuery, useTheme } from '@mui/material';
import { alpha } from '@mui/material/styles';

/** Colours and sizes of the theme for what is drawn as SVG. */
export function useChartTheme() {
  const { palette, typography } = useTheme();
  const phone = useMediaQuery('(max-width:599.95px)', { noSsr: true });
  return {
    phone,
    main: palette.primary.main,
    band: alpha(palette.primary.main, palette.mode === 'dark' ? 0.2 : 0.13),
    bar: alpha(palette.primary.main, 0.62),
    quietBar: alpha(palette.text.disabled, 0.55),
    second: palette.secondary.main,
    quiet: palette.text.disabled,
    text: palette.text.primary,
    faint: palette.text.secondary,
    grid: palette.divider,
    paper: palette.background.paper,
    hover: palette.action.hover,
    tick: { fill: palette.text.secondary, fontSize: 12, fontFamily: typography.fontFamily ?? 'sans-serif' },
  };
}

export type ChartTheme = ReturnType<typeof useChartTheme>;
