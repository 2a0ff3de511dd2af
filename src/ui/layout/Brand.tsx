import { Box, Stack, Typography } from '@mui/material';

/** The mark: a doorway, and the parcel at its step. */
export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 32 32" aria-hidden sx={{ width: size, height: size, flex: 'none' }}>
      <rect width="32" height="32" rx="8" fill="#0f5257" />
      <path
        d="M9 24V11.5A4.5 4.5 0 0 1 13.5 7h5a4.5 4.5 0 0 1 4.5 4.5V24M6 25.5h20"
        fill="none"
        stroke="#fff"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <circle cx="16" cy="17" r="3.2" fill="#f5b041" />
    </Box>
  );
}

export function Brand() {
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1.25 }}>
      <BrandMark />
      <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.0625rem', letterSpacing: '-0.01em' }}>
        Doorstep
      </Typography>
    </Stack>
  );
}
