import type { PaletteOptions } from '@mui/material/styles';

/** Ink and deep teal, warmed by amber. Every pair of text and ground is at least 4.5 : 1. */
export const light = {
  mode: 'light',
  primary: { main: '#0f5257', light: '#2f7379', dark: '#093a3e', contrastText: '#ffffff' },
  secondary: { main: '#9a4b00', light: '#c26a14', dark: '#733700', contrastText: '#ffffff' },
  error: { main: '#b3261e', contrastText: '#ffffff' },
  warning: { main: '#8a5300', contrastText: '#ffffff' },
  success: { main: '#1b6b3a', contrastText: '#ffffff' },
  info: { main: '#1c5d85', contrastText: '#ffffff' },
  background: { default: '#f5f6f3', paper: '#ffffff' },
  text: { primary: '#14211f', secondary: '#4c5b59', disabled: '#6b7776' },
  divider: '#dfe4e1',
  action: {
    hover: 'rgba(15, 82, 87, 0.05)',
    selected: 'rgba(15, 82, 87, 0.10)',
    focus: 'rgba(15, 82, 87, 0.12)',
  },
} as const satisfies PaletteOptions;

export const dark = {
  mode: 'dark',
  primary: { main: '#78d5c9', light: '#a5e6dd', dark: '#3fa99c', contrastText: '#04211f' },
  secondary: { main: '#f5b453', light: '#fbd08f', dark: '#c98a2b', contrastText: '#2a1a00' },
  error: { main: '#ffb4a9', contrastText: '#3b0906' },
  warning: { main: '#f5c26b', contrastText: '#2e1f00' },
  success: { main: '#86d9a5', contrastText: '#04210f' },
  info: { main: '#95cbf2', contrastText: '#04202f' },
  background: { default: '#0d1516', paper: '#141f20' },
  text: { primary: '#e7efed', secondary: '#a9bbb8', disabled: '#8b9c9a' },
  divider: '#2a3839',
  action: {
    hover: 'rgba(120, 213, 201, 0.07)',
    selected: 'rgba(120, 213, 201, 0.14)',
    focus: 'rgba(120, 213, 201, 0.16)',
  },
} as const satisfies PaletteOptions;

/** The side bar keeps its ink in both themes. */
export const ink = {
  ground: '#0b2326',
  raised: '#143438',
  text: '#e4efed',
  quiet: '#a3bdb9',
  accent: '#f5b453',
} as const;
