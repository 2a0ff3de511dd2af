import { useTranslate } from 'ra-core';
import { Box, Button } from '@mui/material';
import { Panel } from '../../ui/show/Panel.tsx';
import type { Evidence } from '../../contract/records.ts';

/** Images are shown without their metadata; everything else is handed over as a download of the original. */
export function EvidenceFile({ evidence }: { readonly evidence: Evidence }) {
  const translate = useTranslate();
  const file = `/api/evidence/${encodeURIComponent(evidence.id)}/file`;
  if (evidence.kind === 'text') return null;
  return (
    <Panel title={translate('page.evidence.file')}>
      {evidence.kind === 'image' ? (
        <Box
          component="img"
          src={file}
          alt={translate('page.evidence.image_of', { name: evidence.fileName })}
          sx={{
            maxWidth: '100%',
            maxHeight: '70vh',
            objectFit: 'contain',
            borderRadius: 1,
            alignSelf: 'flex-start',
          }}
        />
      ) : (
        <Button component="a" href={file} download variant="outlined" sx={{ alignSelf: 'flex-start' }}>
          {translate('page.evidence.download')}
        </Button>
      )}
    </Panel>
  );
}
