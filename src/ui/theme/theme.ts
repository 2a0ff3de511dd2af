import { alpha, type Components, type Theme, type ThemeOptions } from '@mui/material/styles';
import { dark, light } from './palette.ts';

const fonts = [
  '-apple-system',
  'BlinkMacSystemFont',
  '"Segoe UI Variable Text"',
  '"Segoe UI"',
  'Inter',
  'Roboto',
  '"Helvetica Neue"',
  '"Noto Sans"',
  'Arial',
  '"Liberation Sans"',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans SC"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  'sans-serif',
].join(',');

const ring = (theme: Theme) => ({ outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: 2 });

const components: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: (theme: Theme) => ({
      ':root': { colorScheme: theme.palette.mode },
      body: { fontVariantNumeric: 'tabular-nums', WebkitFontSmoothing: 'antialiased' },
      'a:focus-visible, [tabindex]:focus-visible': { ...ring(theme), borderRadius: 4 },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          transitionDuration: '0.01ms !important',
        },
      },
    }),
  },
  MuiButtonBase: {
    styleOverrides: { root: ({ theme }) => ({ '&.Mui-focusVisible': ring(theme) }) },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { borderRadius: 8, paddingInline: 14 } },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    styleOverrides: {
      root: ({ theme }) => ({ border: `1px solid ${theme.palette.divider}`, borderRadius: 12 }),
    },
  },
  MuiDialog: { styleOverrides: { paper: { borderRadius: 14 } } },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme }) => ({ border: `1px solid ${theme.palette.divider}`, borderRadius: 10 }),
    },
  },
  MuiChip: { styleOverrides: { root: { borderRadius: 6, fontWeight: 600 } } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderColor: theme.palette.divider,
        paddingBlock: 9,
        paddingInline: 12,
        '&:first-of-type': { paddingLeft: 20 },
        '&:last-of-type': { paddingRight: 20 },
      }),
      head: ({ theme }) => ({
        color: theme.palette.text.secondary,
        fontSize: '0.75rem',
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }),
    },
  },
  MuiOutlinedInput: {
    styleOverrides: { root: ({ theme }) => ({ backgroundColor: theme.palette.background.paper }) },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiInputLabel: { styleOverrides: { root: ({ theme }) => ({ color: theme.palette.text.secondary }) } },
  MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { fontWeight: 600 } } },
  MuiTooltip: {
    defaultProps: { arrow: true },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        backgroundColor: theme.palette.text.primary,
        color: theme.palette.background.paper,
        fontSize: '0.8125rem',
      }),
      arrow: ({ theme }) => ({ color: theme.palette.text.primary }),
    },
  },
  MuiAlert: {
    styleOverrides: {
      root: ({ theme, ownerState }) => {
        const tone = theme.palette[ownerState.severity ?? 'info'].main;
        return ownerState.variant === 'filled'
          ? {}
          : {
              backgroundColor: alpha(tone, 0.09),
              border: `1px solid ${alpha(tone, 0.35)}`,
              color: theme.palette.text.primary,
              '& .MuiAlert-icon': { color: tone },
            };
      },
    },
  },
};

const typography: ThemeOptions['typography'] = {
  fontFamily: fonts,
  fontSize: 14,
  h1: { fontSize: '1.625rem', lineHeight: 1.25, fontWeight: 680, letterSpacing: '-0.015em' },
  h2: { fontSize: '1.0625rem', lineHeight: 1.4, fontWeight: 650 },
  h3: { fontSize: '0.9375rem', lineHeight: 1.4, fontWeight: 650 },
  body1: { fontSize: '0.9375rem' },
  body2: { fontSize: '0.875rem' },
  button: { textTransform: 'none', fontWeight: 600 },
  overline: { textTransform: 'none', letterSpacing: '0.02em', fontWeight: 600, lineHeight: 1.6 },
};

const base = {
  shape: { borderRadius: 8 },
  typography,
  components,
} satisfies ThemeOptions;

export const lightTheme: ThemeOptions = { ...base, palette: light };
export const darkTheme: ThemeOptions = { ...base, palette: dark };
