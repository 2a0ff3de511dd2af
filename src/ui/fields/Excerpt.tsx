import { Box } from '@mui/material';

/** The first two lines of a text. */
export const Excerpt = ({ text }: { readonly text: string }) => (
  <Box
    component="span"
    sx={{
      display: '-webkit-box',
      WebkitLineClamp: 2,
      WebkitBoxOrient: 'vertical',
      overflow: 'hidden',
      maxWidth: 520,
      overflowWrap: 'anywhere',
    }}
  >
    {text}
  </Box>
);
