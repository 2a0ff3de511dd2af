import { useTranslate } from 'ra-core';
import { Box, ButtonBase, Link, Tooltip, Typography } from '@mui/material';
import FileIcon from '@mui/icons-material/DescriptionOutlined';
import VideoIcon from '@mui/icons-material/MovieOutlined';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Bytes } from '../../../ui/fields/Bytes.tsx';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import type { Evidence } from '../../../contract/records.ts';
import { evidenceUrl } from './links.ts';

interface EvidenceCardProps {
  readonly evidence: Evidence;
  readonly onOpen: () => void;
}

const frame = {
  width: '100%',
  aspectRatio: '4 / 3',
  borderRadius: 1,
  overflow: 'hidden',
  border: 1,
  borderColor: 'divider',
  bgcolor: 'action.hover',
} as const;

function Preview({ evidence, onOpen }: EvidenceCardProps) {
  const translate = useTranslate();
  const name = translate(`policy.disputes.items.${evidence.item}`);
  if (evidence.kind === 'image')
    return (
      <ButtonBase onClick={onOpen} aria-label={translate('dispute.evidence.open', { name })} sx={frame}>
        <Box
          component="img"
          loading="lazy"
          src={evidenceUrl(evidence.id, 'thumbnail')}
          alt={translate('page.evidence.image_of', { name: evidence.fileName })}
          sx={{ width: '100%', height: '100%', objectFit: 'cover' }}
        />
      </ButtonBase>
    );
  if (evidence.kind === 'text')
    return (
      <Box
        component="blockquote"
        sx={{ m: 0, p: 1.25, borderLeft: 3, borderColor: 'divider', bgcolor: 'action.hover' }}
      >
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {evidence.text}
        </Typography>
      </Box>
    );
  const Icon = evidence.kind === 'video' ? VideoIcon : FileIcon;
  return (
    <Box sx={{ ...frame, display: 'grid', placeItems: 'center' }}>
      <Icon aria-hidden sx={{ fontSize: 40, color: 'text.secondary' }} />
    </Box>
  );
}

/** One piece: what it shows, when it came, what it is. */
export function EvidenceCard({ evidence, onOpen }: EvidenceCardProps) {
  const translate = useTranslate();
  const { id, item, kind, receivedAt, fileName, bytes, sha256 } = evidence;
  return (
    <Box component="li" sx={{ minWidth: 0 }}>
      <Preview evidence={evidence} onOpen={onOpen} />
      <Typography variant="body2" sx={{ mt: 0.5, fontWeight: 650 }}>
        {translate(`policy.disputes.items.${item}`)}
      </Typography>
      <Typography
        variant="body2"
        sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}
      >
        <InstantField value={receivedAt} />
        <br />
        <Bytes count={bytes} />
        {' · '}
        <Tooltip title={`SHA-256 ${sha256}`}>
          <Box component="span" tabIndex={0} aria-label={`SHA-256 ${sha256}`} role="note">
            #{sha256.slice(0, 8)}
          </Box>
        </Tooltip>
      </Typography>
      {kind === 'text' ? null : (
        <Link
          href={evidenceUrl(id, 'original')}
          download
          variant="body2"
          aria-label={translate('dispute.evidence.download_of', { name: fileName })}
          sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', fontSize: '0.8125rem' }}
        >
          <DownloadIcon aria-hidden sx={{ fontSize: 15 }} />
          {translate(`dispute.evidence.original_${kind}`)}
        </Link>
      )}
    </Box>
  );
}
