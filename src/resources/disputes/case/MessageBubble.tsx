import { Box, Typography } from '@mui/material';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import type { Message } from '../../../contract/records.ts';
import { PersonName } from './PersonName.tsx';

/** The buyer at the left, the seller at the right, the platform across. */
const place = { buyer: 'flex-start', seller: 'flex-end', platform: 'stretch' } as const;

export function MessageBubble({
  message: { by, authorId, text, at, visibility },
}: {
  readonly message: Message;
}) {
  return (
    <Box component="li" sx={{ display: 'flex', flexDirection: 'column', alignItems: place[by] }}>
      <Box
        sx={{
          maxWidth: by === 'platform' ? '100%' : '88%',
          px: 1.75,
          py: 1.25,
          borderRadius: 1.5,
          border: 1,
          borderColor: visibility === 'internal' ? 'warning.main' : 'divider',
          borderStyle: visibility === 'internal' ? 'dashed' : 'solid',
          bgcolor:
            by === 'seller' ? 'action.hover' : by === 'platform' ? 'action.selected' : 'background.paper',
        }}
      >
        <Typography variant="body2" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          <Box component="span" sx={{ fontWeight: 650, color: 'text.primary' }}>
            <PersonName side={by} id={authorId} />
          </Box>
          {' · '}
          <InstantField value={at} />
        </Typography>
        <Typography sx={{ mt: 0.25, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
      </Box>
    </Box>
  );
}
