import { useTranslate } from 'ra-core';
import { Box, IconButton, TextField } from '@mui/material';
import RemoveIcon from '@mui/icons-material/DeleteOutline';
import { useFormat } from '../../../ui/format.ts';
import { clauses } from '../../../domain/disputes/clauses.ts';
import type { Finding } from '../../../domain/disputes/types.ts';
import type { Dispute } from '../case/useCase.ts';
import { Choice } from './Choice.tsx';
import { plainFieldset } from './plainFieldset.ts';
import { PickMany } from './PickMany.tsx';

interface FindingFieldsProps {
  readonly number: number;
  readonly dispute: Dispute;
  readonly value: Finding;
  readonly onChange: (finding: Finding) => void;
  readonly onRemove: (() => void) | null;
}

const held = [
  'established',
  'partly_established',
  'not_established',
] as const satisfies readonly Finding['finding'][];
const clauseIds = Object.keys(clauses);

/** What a piece of evidence is called where it is picked: what it shows, whose, since when. */
function useEvidenceName(dispute: Dispute): (id: string) => string {
  const translate = useTranslate();
  const format = useFormat();
  return id => {
    const piece = dispute.evidenceLog.find(known => known.id === id);
    if (!piece) return id;
    const { item, side, at } = piece;
    return `${translate(`policy.disputes.items.${item}`)} · ${translate(`enums.side.${side}`)} · ${format.instant(at)}`;
  };
}

export function FindingFields({ number, dispute, value, onChange, onRemove }: FindingFieldsProps) {
  const translate = useTranslate();
  const evidenceName = useEvidenceName(dispute);
  const label = (key: string) => translate(`dispute.findings.${key}`, { number });
  return (
    <Box
      component="fieldset"
      aria-label={label('one')}
      sx={{
        ...plainFieldset,
        display: 'grid',
        gap: 1.5,
        p: 1.75,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
      }}
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 200px auto' } }}>
        <TextField
          required
          label={label('claim')}
          value={value.claim}
          onChange={event => onChange({ ...value, claim: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 1_000 } }}
        />
        <Choice
          label={label('finding')}
          codes={held}
          of="policy.disputes.findings"
          value={value.finding}
          onChange={finding => onChange({ ...value, finding })}
        />
        {onRemove ? (
          <IconButton onClick={onRemove} aria-label={label('remove')}>
            <RemoveIcon />
          </IconButton>
        ) : null}
      </Box>
      <PickMany
        label={label('evidence')}
        options={dispute.evidenceLog.map(({ id }) => id)}
        nameOf={evidenceName}
        value={value.evidenceIds}
        onChange={evidenceIds => onChange({ ...value, evidenceIds })}
      />
      <PickMany
        label={label('clauses')}
        options={clauseIds}
        nameOf={id => translate(`policy.disputes.clauses.${id}`)}
        value={value.clauseIds}
        onChange={chosen => onChange({ ...value, clauseIds: chosen })}
      />
    </Box>
  );
}
