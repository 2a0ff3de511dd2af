import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Button, LinearProgress, Typography } from '@mui/material';
import { useFormat } from '../../ui/format.ts';
import { kindOf, Message } from '../../ui/Message.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { useCoverage } from '../../ui/useCoverage.ts';
import type { Coverage } from '../../contract/cod.ts';

function Share({ coverage }: { readonly coverage: Coverage }) {
  const translate = useTranslate();
  const format = useFormat();
  const { offered, conditional, denied, cells } = coverage;
  const t = (key: string) => translate(`codPolicy.coverage.${key}`);
  if (cells === 0) return <Typography sx={{ color: 'text.secondary' }}>{t('no_products')}</Typography>;
  if (coverage.policy === null) return <Typography>{translate('sellerHome.coverage_off')}</Typography>;
  return (
    <>
      <Typography sx={{ fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.2 }}>
        {format.percent((offered + conditional) / cells, 0)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('sellerHome.coverage_of', { cells: format.number(cells) })}
      </Typography>
      <ShareBar
        shares={[
          { label: t('offered'), count: offered, color: 'success.main' },
          { label: t('conditional'), count: conditional, color: 'warning.main' },
          { label: t('denied'), count: denied, color: 'text.disabled' },
        ]}
      />
    </>
  );
}

export function CoverageCard({ sellerId }: { readonly sellerId: string }) {
  const translate = useTranslate();
  const { data: coverage, error, isPending, refetch } = useCoverage(sellerId);
  const to = coverage?.policy ? `/cod-policies/${coverage.policy.policyId}/show` : '/cod-policies';
  return (
    <Panel
      title={translate('sellerHome.coverage')}
      actions={
        <Button size="small" component={RouterLink} to={to}>
          {translate('sellerHome.coverage_link')}
        </Button>
      }
    >
      {isPending ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      {error && !coverage ? <Message inline kind={kindOf(error)} onRetry={() => void refetch()} /> : null}
      {coverage ? <Share coverage={coverage} /> : null}
    </Panel>
  );
}
