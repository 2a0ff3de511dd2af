import { useId, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { CarriersPart } from './CarriersPart.tsx';
import { FirstTimePart } from './FirstTimePart.tsx';
import type { RulePartProps } from './formTypes.ts';
import { LimitsPart } from './LimitsPart.tsx';
import { ScopePart } from './ScopePart.tsx';
import { TermsPart } from './TermsPart.tsx';
import { TimePart } from './TimePart.tsx';

interface SectionProps {
  readonly name: string;
  readonly columns?: 1 | 2;
  readonly children: ReactNode;
}

function Section({ name, columns = 2, children }: SectionProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography variant="h3" id={id} sx={{ mb: 1.25 }}>
        {translate(`codPolicy.sections.${name}`)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.75,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', sm: columns === 2 ? '1fr 1fr' : '1fr' },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

/** Everything a rule can say. A refusal needs no terms. */
export function RuleForm(props: RulePartProps) {
  const denies = props.rule.effect === 'deny';
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Section name="scope" columns={1}>
        <ScopePart {...props} />
      </Section>
      {denies ? null : (
        <>
          <Section name="terms">
            <TermsPart {...props} />
          </Section>
          <Section name="first">
            <FirstTimePart {...props} />
          </Section>
          <Section name="limits">
            <LimitsPart {...props} />
          </Section>
          <Section name="carriers">
            <CarriersPart {...props} />
          </Section>
        </>
      )}
      <Section name="time">
        <TimePart {...props} />
      </Section>
    </Box>
  );
}
