import { useGetIdentity, useTranslate } from 'ra-core';
import { Box, Tab, Tabs } from '@mui/material';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useNow } from '../../ui/useServer.ts';
import { useReport } from '../useReport.ts';
import { ActivityPanel } from './ActivityPanel.tsx';
import { BasisPanel } from './BasisPanel.tsx';
import { CategoryPanel } from './CategoryPanel.tsx';
import { Caveats } from './Caveats.tsx';
import { Filters } from './Filters.tsx';
import { paramsOf, reportOf, type RatePanelProps } from './kinds.ts';
import { RegionPanel } from './RegionPanel.tsx';
import { spanOf, subjects } from './riskView.ts';
import { TotalCard } from './TotalCard.tsx';
import { TrendPanel } from './TrendPanel.tsx';
import { UnknownPayment } from './UnknownPayment.tsx';
import { useRiskView } from './useRiskView.ts';

const two = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
};

function Total(props: RatePanelProps) {
  const { kind, view } = props;
  const { data } = useReport(reportOf[kind], { ...paramsOf(props), by: view.bucket }, { keep: true });
  if (!data) return null;
  return (
    <>
      {kind === 'refusal' ? <UnknownPayment report={data} /> : null}
      <Caveats kind={kind} report={data} />
      {data.total ? <TotalCard kind={kind} cell={data.total} /> : null}
    </>
  );
}

function Figures(props: RatePanelProps) {
  return (
    <>
      <Total {...props} />
      {props.kind === 'dispute' ? (
        <Box sx={two}>
          <TrendPanel {...props} />
          <ActivityPanel {...props} />
        </Box>
      ) : (
        <TrendPanel {...props} />
      )}
      <Box sx={{ ...two, alignItems: 'start' }}>
        <RegionPanel {...props} />
        <Box sx={{ display: 'grid', gap: 2 }}>
          <CategoryPanel {...props} />
          <BasisPanel />
        </Box>
      </Box>
    </>
  );
}

/** Refusals and disputes: never without what they were counted from, and how sure they are. */
export default function RiskPage() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { view, change } = useRiskView();
  const now = useNow();
  const own = identity?.['role'] === 'seller';
  return (
    <>
      <PageTitle
        title={translate('risk.title')}
        subtitle={translate(own ? 'risk.subtitle_own' : 'risk.subtitle')}
      />
      <Tabs
        value={view.subject}
        onChange={(_, subject: string) => change({ subject })}
        aria-label={translate('risk.subject')}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {subjects.map(subject => (
          <Tab
            key={subject}
            value={subject}
            id={`risk-tab-${subject}`}
            aria-controls="risk-figures"
            label={translate(`risk.subjects.${subject}`)}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id="risk-figures"
        aria-labelledby={`risk-tab-${view.subject}`}
        sx={{ display: 'grid', gap: 2 }}
      >
        <Filters />
        {now ? (
          <Figures
            kind={view.subject === 'refusals' ? 'refusal' : 'dispute'}
            view={view}
            span={spanOf(view, now)}
          />
        ) : (
          <PageSkeleton />
        )}
      </Box>
    </>
  );
}
