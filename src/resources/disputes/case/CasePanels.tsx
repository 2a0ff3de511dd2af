import type { ReactNode } from 'react';
import { Box } from '@mui/material';
import { ActionsPanel } from '../commands/ActionsPanel.tsx';
import { Checklist } from '../evidence/Checklist.tsx';
import { EvidencePanel } from '../evidence/EvidencePanel.tsx';
import { ClaimPanel } from './ClaimPanel.tsx';
import { ClockPanel } from './ClockPanel.tsx';
import { CodPanel } from './CodPanel.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { DeliveryPanel } from './DeliveryPanel.tsx';
import { InformationPanel } from './InformationPanel.tsx';
import { LinesPanel } from './LinesPanel.tsx';
import { MessagesPanel } from './MessagesPanel.tsx';
import { MoneyPanel } from './MoneyPanel.tsx';
import { ProposalsPanel } from './ProposalsPanel.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { useOrderOf, type Dispute } from './useCase.ts';

/** Three columns on a wide screen, two on a middling one, one on a phone; always read in the same order. */
const layout = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateAreas: {
    xs: '"clock" "facts" "file" "decision"',
    md: '"clock decision" "facts decision" "file decision"',
  },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' },
  '@media (min-width: 1360px)': {
    gridTemplateAreas: '"clock file decision" "facts file decision"',
    gridTemplateColumns: 'minmax(280px, 330px) minmax(0, 1fr) minmax(280px, 320px)',
    gridTemplateRows: 'auto 1fr',
  },
} as const;

function Column({
  area,
  id,
  children,
}: {
  readonly area: string;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <Box
      id={id}
      sx={{
        gridArea: area,
        display: 'grid',
        gap: 2,
        alignContent: 'start',
        minWidth: 0,
        scrollMarginTop: 128,
      }}
    >
      {children}
    </Box>
  );
}

function OrderFacts({ dispute }: { readonly dispute: Dispute }) {
  const { data: order } = useOrderOf(dispute);
  if (!order) return null;
  return (
    <>
      <LinesPanel dispute={dispute} order={order} />
      <MoneyPanel dispute={dispute} />
      <DeliveryPanel order={order} />
      <CodPanel order={order} />
    </>
  );
}

interface CasePanelsProps {
  readonly dispute: Dispute;
  readonly isParty: boolean;
}

export function CasePanels({ dispute, isParty }: CasePanelsProps) {
  return (
    <Box sx={layout}>
      <Column area="clock">
        <ClockPanel dispute={dispute} />
      </Column>
      <Column area="facts">
        <ClaimPanel dispute={dispute} isParty={isParty} />
        <OrderFacts dispute={dispute} />
      </Column>
      <Column area="file">
        <InformationPanel dispute={dispute} />
        <EvidencePanel dispute={dispute} />
        <ProposalsPanel dispute={dispute} />
        <MessagesPanel dispute={dispute} isParty={isParty} />
        <TimelinePanel dispute={dispute} />
      </Column>
      <Column area="decision" id="actions">
        <ActionsPanel dispute={dispute} />
        <DecisionPanel dispute={dispute} />
        <Checklist dispute={dispute} />
      </Column>
    </Box>
  );
}
