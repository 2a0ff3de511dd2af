import { Box } from '@mui/material';

/** Text for machines: keys, hashes, ids. */
export const Code = ({ text }: { readonly text: string | null }) => (
  <Box
    component="code"
    sx={{
      fontFamily: 'ui-monospace, SFMono-Regular, Menlo, monospace',
      fontSize: '0.8125rem',
      overflowWrap: 'anywhere',
    }}
  >
    {text}
  </Box>
);
