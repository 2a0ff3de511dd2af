import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useCodeText } from '../../../ui/command/useProblemText.ts';
import { MAX_ITEMS_PER_SIDE } from '../../../contract/evidenceFiles.ts';
import { checklist, evidenceItems } from '../../../domain/disputes/checklist.ts';
import type { NextCommand } from '../../../domain/disputes/nextCommands.ts';
import { ActAsBuyer } from '../case/ActAsBuyer.tsx';
import { useNextCommands, type Dispute } from '../case/useCase.ts';
import { DropZone } from './DropZone.tsx';
import { UploadRow } from './UploadRow.tsx';
import { refusedFile, useUploads } from './useUploads.ts';

const mayBring = (commands: readonly NextCommand[] | null): boolean =>
  commands?.some(({ type, allowed }) => type === 'submit_evidence' && allowed) ?? false;

/** First what the reason asks for, then the rest. */
const itemsFor = ({ reason, paymentMethod }: Dispute): readonly string[] => [
  ...new Set([...checklist(reason, paymentMethod).map(({ item }) => item), ...evidenceItems]),
];

interface ChoicesProps {
  readonly dispute: Dispute;
  /** From whom the rules take evidence now. */
  readonly self: boolean;
  readonly buyer: boolean;
}

function Choices({ dispute, self, buyer }: ChoicesProps) {
  const translate = useTranslate();
  const codeText = useCodeText();
  const [item, setItem] = useState('other');
  const [chosen, setChosen] = useState(false);
  const asBuyer = buyer && (chosen || !self);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { uploads, add, retry, stop, clear } = useUploads(dispute.id);
  const actAs = asBuyer ? 'buyer' : undefined;

  const take = (files: readonly File[]) => {
    const checked = files.map(file => ({ file, refused: refusedFile(file) }));
    setRefusals(
      checked.flatMap(({ file, refused }) =>
        refused
          ? [`${file.name}: ${codeText(refused.code, { limitMb: refused.limitMb }, refused.code)}`]
          : [],
      ),
    );
    add(
      checked.flatMap(({ file, refused }) => (refused ? [] : [file])),
      item,
      actAs,
    );
  };
  const ended = uploads.some(({ status }) => status !== 'waiting' && status !== 'sending');
  return (
    <Stack sx={{ gap: 1.25 }}>
      <TextField
        select
        label={translate('dispute.upload.item')}
        value={item}
        onChange={event => setItem(event.target.value)}
      >
        {itemsFor(dispute).map(known => (
          <MenuItem key={known} value={known}>
            {translate(`policy.disputes.items.${known}`)}
          </MenuItem>
        ))}
      </TextField>
      {self && buyer ? <ActAsBuyer value={asBuyer} onChange={setChosen} /> : null}
      <DropZone onFiles={take} />
      <Typography variant="body2" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {translate('dispute.upload.accepted', { count: MAX_ITEMS_PER_SIDE })}
      </Typography>
      {refusals.length > 0 ? (
        <Alert severity="error" onClose={() => setRefusals([])}>
          {refusals.map(text => (
            <Box key={text} sx={{ overflowWrap: 'anywhere' }}>
              {text}
            </Box>
          ))}
        </Alert>
      ) : null}
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0 }}
        aria-label={translate('dispute.upload.title')}
      >
        {uploads.map(upload => (
          <UploadRow
            key={upload.key}
            upload={upload}
            onStop={() => stop(upload.key)}
            onRetry={() => retry(upload, actAs)}
          />
        ))}
      </Box>
      {ended ? (
        <Button size="small" sx={{ alignSelf: 'flex-start' }} onClick={clear}>
          {translate('dispute.upload.clear')}
        </Button>
      ) : null}
    </Stack>
  );
}

/** Only while the rules take evidence from this reader, or from the buyer through them. */
export function UploadArea({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { data } = useNextCommands(dispute);
  if (!data) return null;
  const self = mayBring(data.commands);
  const buyer = mayBring(data.forBuyer);
  if (!self && !buyer) return null;
  return (
    <Box
      component="section"
      aria-labelledby="evidence-upload"
      sx={{ mt: 2.5, pt: 2, borderTop: 1, borderColor: 'divider' }}
    >
      <Typography variant="h3" id="evidence-upload" sx={{ mb: 1.25 }}>
        {translate('dispute.upload.title')}
      </Typography>
      <Choices dispute={dispute} self={self} buyer={buyer} />
    </Box>
  );
}
