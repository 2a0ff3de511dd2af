import { useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Dialog, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import ZoomInIcon from '@mui/icons-material/ZoomIn';
import ZoomOutIcon from '@mui/icons-material/ZoomOut';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import type { Evidence } from '../../../contract/records.ts';
import { evidenceUrl } from './links.ts';

interface EvidenceViewerProps {
  readonly images: readonly Evidence[];
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

const ZOOMS = [1, 1.5, 2, 3, 4] as const;

function useViewer({ images, openId, onOpen }: EvidenceViewerProps) {
  const [zoom, setZoom] = useState(0);
  const at = images.findIndex(image => image.id === openId);
  const show = (next: number) => {
    const image = images[(next + images.length) % images.length];
    if (!image) return;
    setZoom(0);
    onOpen(image.id);
  };
  const zoomTo = (next: number) => setZoom(Math.max(0, Math.min(ZOOMS.length - 1, next)));
  const actions = {
    previous: () => show(at - 1),
    next: () => show(at + 1),
    closer: () => zoomTo(zoom + 1),
    farther: () => zoomTo(zoom - 1),
  };
  return { image: images[at], at, zoom, actions };
}

const KEYS = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  '+': 'closer',
  '=': 'closer',
  '-': 'farther',
} as const;
const isKey = (key: string): key is keyof typeof KEYS => key in KEYS;

/** An image at full size, closer and farther, and the ones beside it; also by arrow keys, plus and minus. */
export function EvidenceViewer(props: EvidenceViewerProps) {
  const translate = useTranslate();
  const { image, at, zoom, actions } = useViewer(props);
  if (!image) return null;
  const close = () => props.onOpen(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (isKey(key)) actions[KEYS[key]]();
  };
  const tools = [
    ...(props.images.length > 1
      ? ([
          { key: 'previous', Icon: PreviousIcon, off: false },
          { key: 'next', Icon: NextIcon, off: false },
        ] as const)
      : []),
    { key: 'farther', Icon: ZoomOutIcon, off: zoom === 0 },
    { key: 'closer', Icon: ZoomInIcon, off: zoom === ZOOMS.length - 1 },
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
            width: zoom === 0 ? 'auto' : `${100 * (ZOOMS[zoom] ?? 1)}%`,
            maxWidth: zoom === 0 ? '100%' : 'none',
            maxHeight: zoom === 0 ? 'calc(100vh - 80px)' : 'none',
            objectFit: 'contain',
          }}
        />
      </Box>
    </Dialog>
  );
}
