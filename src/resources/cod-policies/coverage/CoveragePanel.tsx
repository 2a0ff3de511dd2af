import { useTranslate } from 'ra-core';
import { Box, LinearProgress, Typography } from '@mui/material';
import { useFormat } from '../../../ui/format.ts';
import { kindOf, Message } from '../../../ui/Message.tsx';
import { ShareBar } from '../../../ui/ShareBar.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import { useCoverage } from '../../../ui/useCoverage.ts';
import type { Coverage } from '../../../contract/cod.ts';
import { CoverageByPrefecture } from './CoverageByPrefecture.tsx';
import { useShares } from './useShares.ts';

function Legend({ coverage }: { readonly coverage: Coverage }) {
  const format = useFormat();
  const sharesOf = useShares();
  return (
    <Box
      component="dl"
      sx={{ m: 0, mt: 1.25, display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.75 }}
    >
      {sharesOf(coverage).map(({ label, count, color }) => (
        <Box key={label} sx={{ display: 'flex', alignItems: 'baseline', gap: 0.75 }}>
          <Box aria-hidden sx={{ width: 10, height: 10, borderRadius: '3px', backgroundColor: color }} />
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontWeight: 650 }}>
            {format.percent(coverage.cells > 0 ? count / coverage.cells : 0)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function Reasons({ coverage }: { readonly coverage: Coverage }) {
  const translate = useTranslate();
  const format = useFormat();
  if (coverage.deniedBy.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{translate('codPolicy.coverage.why')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
        {coverage.deniedBy.map(({ code, cells }) => (
          <Box component="li" key={code} sx={{ display: 'flex', gap: 2, py: 0.25 }}>
            <Box component="span" sx={{ flex: 1 }}>
              {translate(`codReasonNames.${code}`)}
            </Box>
            <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
              {translate('codPolicy.coverage.cells', { count: format.number(cells) })}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {translate('codPolicy.coverage.why_hint')}
      </Typography>
    </Box>
  );
}

/** The share of products and counties where the rules in force offer COD, and why not elsewhere. */
export function CoveragePanel({ sellerId }: { readonly sellerId: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const sharesOf = useShares();
  const { data: coverage, error, isPending, refetch } = useCoverage(sellerId);
  return (
    <Panel title={translate('codPolicy.coverage.title')}>
      {isPending ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      {error && !coverage ? <Message inline kind={kindOf(error)} onRetry={() => void refetch()} /> : null}
      {coverage && coverage.cells === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('codPolicy.coverage.no_products')}
        </Typography>
      ) : null}
      {coverage && coverage.cells > 0 ? (
        <Box>
          <ShareBar shares={sharesOf(coverage)} />
          <Legend coverage={coverage} />
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
            {translate('codPolicy.coverage.of', {
              products: format.number(coverage.products),
              regions: format.number(coverage.regions.length),
              cells: format.number(coverage.cells),
            })}
          </Typography>
          <Reasons coverage={coverage} />
          <CoverageByPrefecture coverage={coverage} />
        </Box>
      ) : null}
    </Panel>
  );
}
