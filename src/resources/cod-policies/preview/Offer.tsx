import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Chip, Link, Typography } from '@mui/material';
import { MoneyField } from '../../../ui/fields/MoneyField.tsx';
import { PaymentMethodName } from '../../../ui/fields/PaymentMethodName.tsx';
import { StatusChip } from '../../../ui/fields/StatusChip.tsx';
import { useConditionText } from '../../../ui/fields/useConditionText.ts';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { Verdict } from '../../../domain/cod/types.ts';
import { pathOf } from '../paths.ts';
import { useNames } from './useNames.ts';

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, fontWeight: 600 }}>
        {children}
      </Typography>
    </Box>
  );
}

function Figures({ verdict }: { readonly verdict: Verdict }) {
  const translate = useTranslate();
  const carrierName = useNames('carriers', verdict.carriers);
  const t = (key: string) => translate(`buyerView.${key}`);
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mt: 2,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
      }}
    >
      <Fact label={t('collectible')}>
        <MoneyField value={verdict.collectible} />
      </Fact>
      <Fact label={t('fee')}>
        <MoneyField value={verdict.fee} />
      </Fact>
      <Fact label={t('limit')}>
        {verdict.maxAmount ? <MoneyField value={verdict.maxAmount} /> : t('no_limit')}
      </Fact>
      <Fact label={t('carriers')}>
        {verdict.carriers.length > 0 ? verdict.carriers.map(carrierName).join(', ') : t('no_carrier')}
      </Fact>
      {verdict.policyVersions.length > 0 ? (
        <Fact label={t('by_version')}>
          {verdict.policyVersions.map(({ policyId, number }) => (
            <Link key={policyId} component={RouterLink} to={pathOf(policyId)} sx={{ mr: 1 }}>
              {`v${number}`}
            </Link>
          ))}
        </Fact>
      ) : null}
    </Box>
  );
}

function Alternatives({ ids }: { readonly ids: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" sx={{ mb: 0.75 }}>
        {translate('buyerView.alternatives')}
      </Typography>
      {ids.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('buyerView.no_alternatives')}</Typography>
      ) : (
        <Box
          component="ul"
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
        >
          {ids.map(id => (
            <li key={id}>
              <Chip size="small" label={<PaymentMethodName id={id} />} />
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}

/** The payment methods as the buyer would find them. */
export function Offer({ verdict }: { readonly verdict: Verdict }) {
  const translate = useTranslate();
  const conditionText = useConditionText();
  return (
    <Panel title={translate('buyerView.answer')}>
      <Box component="output" sx={{ display: 'flex', alignItems: 'center', gap: 1.25, flexWrap: 'wrap' }}>
        <Typography component="span" sx={{ fontSize: '1.125rem', fontWeight: 650 }}>
          {translate('buyerView.cod')}
        </Typography>
        <StatusChip of="policy.cod.outcomes" value={verdict.outcome} />
      </Box>
      {verdict.outcome === 'deny' ? (
        <Typography sx={{ color: 'text.secondary', mt: 1.5 }}>{translate('buyerView.if_offered')}</Typography>
      ) : null}
      {verdict.conditions.length > 0 ? (
        <Box component="ul" aria-label={translate('buyerView.conditions')} sx={{ m: 0, mt: 1, pl: 2.5 }}>
          {verdict.conditions.map(condition => (
            <li key={condition.kind}>{conditionText(condition)}</li>
          ))}
        </Box>
      ) : null}
      <Figures verdict={verdict} />
      <Alternatives ids={verdict.alternatives} />
    </Panel>
  );
}
