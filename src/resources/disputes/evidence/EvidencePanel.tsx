import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { kindOf, Message as Trouble } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { Evidence } from '../../../contract/records.ts';
import { useEvidence, type Dispute } from '../case/useCase.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import { EvidenceViewer } from './EvidenceViewer.tsx';
import { UploadArea } from './UploadArea.tsx';

interface SideProps {
  readonly side: Evidence['side'];
  readonly pieces: readonly Evidence[];
  readonly onOpen: (id: string) => void;
}

function Side({ side, pieces, onOpen }: SideProps) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby={`evidence-${side}`} sx={{ minWidth: 0 }}>
      <Typography variant="h3" id={`evidence-${side}`} sx={{ mb: 1 }}>
        {translate(`enums.side.${side}`)} ({pieces.length})
      </Typography>
      {pieces.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('dispute.evidence.none')}
        </Typography>
      ) : (
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
          }}
        >
          {pieces.map(piece => (
            <EvidenceCard key={piece.id} evidence={piece} onOpen={() => onOpen(piece.id)} />
          ))}
        </Box>
      )}
    </Box>
  );
}

/** What both sides brought, next to each other. */
export function EvidencePanel({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const [openId, setOpenId] = useState<string | null>(null);
  const { data = [], error, refetch } = useEvidence(dispute);
  const of = (side: Evidence['side']) => data.filter(piece => piece.side === side);
  if (error) return <Trouble inline kind={kindOf(error)} onRetry={() => void refetch()} />;
  return (
    <Panel title={translate('dispute.evidence.title')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Side side="buyer" pieces={of('buyer')} onOpen={setOpenId} />
        <Side side="seller" pieces={of('seller')} onOpen={setOpenId} />
      </Box>
      {of('platform').length > 0 ? (
        <Box sx={{ mt: 2 }}>
          <Side side="platform" pieces={of('platform')} onOpen={setOpenId} />
        </Box>
      ) : null}
      <UploadArea dispute={dispute} />
      <EvidenceViewer
        images={data.filter(piece => piece.kind === 'image')}
        openId={openId}
        onOpen={setOpenId}
      />
    </Panel>
  );
}
