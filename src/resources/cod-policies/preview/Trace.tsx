import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, Card, Collapse, FormControlLabel, Switch } from '@mui/material';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import type { Verdict } from '../../../domain/cod/types.ts';
import { TraceSteps } from './TraceSteps.tsx';

/** How the answer came about: each rule that was looked at, and what it did. */
export function Trace({ verdict }: { readonly verdict: Verdict }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const idle = verdict.trace.filter(({ did }) => did === 'not_applicable').length;
  const steps = all ? verdict.trace : verdict.trace.filter(({ did }) => did !== 'not_applicable');
  return (
    <Card sx={{ minWidth: 0 }}>
      <Button
        fullWidth
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        endIcon={<ExpandIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
        sx={{ justifyContent: 'space-between', px: 2.5, py: 1.5, color: 'text.primary' }}
      >
        {translate('buyerView.trace')}
      </Button>
      <Collapse in={open} mountOnEnter unmountOnExit>
        <Box sx={{ px: 2.5, pb: 1 }}>
          {idle > 0 ? (
            <FormControlLabel
              label={translate('buyerView.trace_all', { count: idle })}
              control={<Switch size="small" checked={all} onChange={(_, on) => setAll(on)} />}
              sx={{ ml: 0, gap: 0.75 }}
            />
          ) : null}
        </Box>
        <TraceSteps steps={steps} verdict={verdict} />
      </Collapse>
    </Card>
  );
}
