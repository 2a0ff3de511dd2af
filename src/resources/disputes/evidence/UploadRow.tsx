import { useTranslate } from 'ra-core';
import { Box, Button, IconButton, LinearProgress, Typography } from '@mui/material';
import StopIcon from '@mui/icons-material/Close';
import { useProblemText } from '../../../ui/command/useProblemText.ts';
import { useFormat } from '../../../ui/format.ts';
import type { Upload } from './useUploads.ts';

interface UploadRowProps {
  readonly upload: Upload;
  readonly onStop: () => void;
  readonly onRetry: () => void;
}

const failed = (status: Upload['status']) => status === 'failed' || status === 'stopped';

export function UploadRow({ upload, onStop, onRetry }: UploadRowProps) {
  const translate = useTranslate();
  const format = useFormat();
  const textOf = useProblemText();
  const { file, status, part, error } = upload;
  const running = status === 'sending' || status === 'waiting';
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2" noWrap title={file.name}>
            {file.name}
          </Typography>
          <Typography
            variant="body2"
            component="output"
            sx={{
              display: 'block',
              color: status === 'failed' ? 'error.main' : 'text.secondary',
              fontSize: '0.8125rem',
            }}
          >
            {format.bytes(file.size)} · {translate(`dispute.upload.${status}`)}
            {status === 'sending' ? ` ${format.percent(part, 0)}` : null}
            {error ? `: ${textOf(error)}` : null}
          </Typography>
        </Box>
        {running ? (
          <IconButton
            size="small"
            onClick={onStop}
            aria-label={translate('dispute.upload.stop', { name: file.name })}
          >
            <StopIcon fontSize="small" />
          </IconButton>
        ) : null}
        {failed(status) ? (
          <Button size="small" onClick={onRetry}>
            {translate('message.retry')}
          </Button>
        ) : null}
      </Box>
      {status === 'sending' ? (
        <LinearProgress
          variant="determinate"
          value={part * 100}
          aria-label={translate('dispute.upload.progress', { name: file.name })}
          sx={{ mt: 0.5, borderRadius: 1 }}
        />
      ) : null}
    </Box>
  );
}
