import { useTranslate } from 'ra-core';
import { Box, Dialog, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import ZoomInIcon from '@mui/icons-material/ZoomIn';
import ZoomOutIcon from '@mui/icons-material/ZoomOut';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { evidenceUrl } from './links.ts';
import { useViewer, type EvidenceViewerProps } from './useViewer.ts';

/** An image at full size, closer and farther, and the ones beside it; also by arrow keys, plus and minus. */
export function EvidenceViewer(props: EvidenceViewerProps) {
  const translate = useTranslate();
  const { image, at, times, farthest, closest, actions, onKeyDown } = useViewer(props);
  if (!image) return null;
  const close = () => props.onOpen(null);
  const tools = [
    ...(props.images.length > 1
      ? ([
          { key: 'previous', Icon: PreviousIcon, off: false },
          { key: 'next', Icon: NextIcon, off: false },
        ] as const)
      : []),
    { key: 'farther', Icon: ZoomOutIcon, off: farthest },
    { key: 'closer', Icon: ZoomInIcon, off: closest },
  ] as const;
  return (
    <Dialog
      open
      fullScreen
      onClose={close}
      aria-labelledby="evidence-viewer"
      onKeyDown={onKeyDown}
      slotProps={{ paper: { sx: { borderRadius: 0 } } }}
    >
      <Stack
        direction="row"
        sx={{ alignItems: 'center', gap: 0.5, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" id="evidence-viewer" noWrap>
            {translate(`policy.disputes.items.${image.item}`)}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate(`enums.side.${image.side}`)} · <InstantField value={image.receivedAt} /> · {at + 1}/
            {props.images.length}
          </Typography>
        </Box>
        {tools.map(({ key, Icon, off }) => (
          <Tooltip key={key} title={translate(`dispute.viewer.${key}`)}>
            <span>
              <IconButton
                onClick={actions[key]}
                disabled={off}
                aria-label={translate(`dispute.viewer.${key}`)}
              >
                <Icon />
              </IconButton>
            </span>
          </Tooltip>
        ))}
        <IconButton onClick={close} aria-label={translate('ra.action.close')}>
          <CloseIcon />
        </IconButton>
      </Stack>
      <Box
        tabIndex={0}
        component="section"
        aria-label={translate('dispute.viewer.picture')}
        sx={{
          flex: 1,
          overflow: 'auto',
          display: 'grid',
          placeItems: 'safe center',
          bgcolor: 'background.default',
        }}
      >
        <Box
          component="img"
          src={evidenceUrl(image.id, 'file')}
          alt={translate('page.evidence.image_of', { name: image.fileName })}
          sx={{
            width: farthest ? 'auto' : `${100 * times}%`,
            maxWidth: farthest ? '100%' : 'none',
            maxHeight: farthest ? 'calc(100vh - 80px)' : 'none',
            objectFit: 'contain',
          }}
        />
      </Box>
    </Dialog>
  );
}
