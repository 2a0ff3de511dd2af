import { useTranslate } from 'ra-core';
import { Box, Button, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import type { Finding } from '../../../domain/disputes/types.ts';
import type { Dispute } from '../case/useCase.ts';
import { FindingFields } from './FindingFields.tsx';
import { plainFieldset } from './plainFieldset.ts';

interface FindingsProps {
  readonly dispute: Dispute;
  readonly value: readonly Finding[];
  readonly onChange: (findings: readonly Finding[]) => void;
}

const empty: Finding = { claim: '', finding: 'established', evidenceIds: [], clauseIds: [] };

/** Each claim, what is held of it, and the evidence and clauses on which that rests. */
export function Findings({ dispute, value, onChange }: FindingsProps) {
  const translate = useTranslate();
  return (
    <Box
      component="fieldset"
      aria-labelledby="findings-title"
      sx={{ ...plainFieldset, display: 'grid', gap: 1.5 }}
    >
      <Typography variant="h3" id="findings-title">
        {translate('dispute.findings.title')}
      </Typography>
      {value.map((finding, index) => (
        <FindingFields
          // oxlint-disable-next-line react/no-array-index-key -- findings have no name of their own
          key={index}
          number={index + 1}
          dispute={dispute}
          value={finding}
          onChange={next => onChange(value.map((known, at) => (at === index ? next : known)))}
          onRemove={value.length > 1 ? () => onChange(value.filter((_, at) => at !== index)) : null}
        />
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        sx={{ justifySelf: 'start' }}
        onClick={() => onChange([...value, empty])}
      >
        {translate('dispute.findings.add')}
      </Button>
    </Box>
  );
}
