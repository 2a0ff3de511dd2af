import { useRef, useState, type DragEvent } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, Stack, Typography } from '@mui/material';
import CameraIcon from '@mui/icons-material/PhotoCameraOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { acceptedTypes } from '../../../contract/evidenceFiles.ts';

interface PickerProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly camera?: boolean;
}

/** A button that opens the file dialog, or on a phone the camera. */
function Picker({ onFiles, camera = false }: PickerProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const label = translate(camera ? 'dispute.upload.camera' : 'dispute.upload.choose');
  return (
    <>
      <Button
        variant="outlined"
        startIcon={camera ? <CameraIcon /> : <UploadIcon />}
        onClick={() => input.current?.click()}
        sx={camera ? { '@media (pointer: fine)': { display: 'none' } } : {}}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={camera ? 'image/*' : acceptedTypes.join(',')}
        {...(camera ? { capture: 'environment' as const } : { multiple: true })}
        onChange={event => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

export function DropZone({ onFiles }: Pick<PickerProps, 'onFiles'>) {
  const translate = useTranslate();
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <Box
      onDragOver={event => hover(event, true)}
      onDragLeave={event => hover(event, false)}
      onDrop={event => {
        hover(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
      sx={{
        p: 2,
        border: 2,
        borderStyle: 'dashed',
        borderColor: over ? 'primary.main' : 'divider',
        borderRadius: 1.5,
        bgcolor: over ? 'action.selected' : 'transparent',
        textAlign: 'center',
      }}
    >
      <Typography
        variant="body2"
        sx={{ mb: 1, color: 'text.secondary', '@media (pointer: coarse)': { display: 'none' } }}
      >
        {translate('dispute.upload.drop')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>
        <Picker onFiles={onFiles} />
        <Picker onFiles={onFiles} camera />
      </Stack>
    </Box>
  );
}
