import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { Panel } from '../../../ui/show/Panel.tsx';
import { useActor } from '../../../ui/useActor.ts';
import type { CodReason, Verdict } from '../../../domain/cod/types.ts';
import type { CodAudience } from '../../../i18n/policy/codReasons.ts';
import { RuleLink } from './RuleLink.tsx';
import { useNames } from './useNames.ts';
import { useReasonText } from './useReasonText.ts';

interface ReasonProps {
  readonly reason: CodReason;
  readonly audience: CodAudience;
  readonly verdict: Verdict;
}

function Reason({ reason, audience, verdict }: ReasonProps) {
  const translate = useTranslate();
  const textOf = useReasonText();
  const productName = useNames('products', reason.productIds);
  const denies = reason.effect === 'deny';
  const inside = audience !== 'buyer';
  return (
    <Box
      component="li"
      sx={{ listStyle: 'none', borderLeft: 3, borderColor: denies ? 'error.main' : 'warning.main', pl: 1.5 }}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>{textOf(reason, audience)}</Typography>
      <Typography
        variant="body2"
        component="div"
        sx={{ color: 'text.secondary', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}
      >
        <Box component="span" sx={{ color: denies ? 'error.main' : 'warning.main', fontWeight: 600 }}>
          {translate(denies ? 'buyerView.denies' : 'buyerView.adds')}
        </Box>
        {inside ? (
          <>
            <span>{translate(`policy.cod.tiers.${reason.tier}`)}</span>
            <span>{translate(`policy.cod.lifters.${reason.liftedBy}`)}</span>
            <RuleLink tier={reason.tier} ruleId={reason.ruleId} verdict={verdict} />
          </>
        ) : null}
        {reason.productIds.length > 0 ? (
          <span>
            {translate('buyerView.about', { products: reason.productIds.map(productName).join(', ') })}
          </span>
        ) : null}
      </Typography>
    </Box>
  );
}

/** Every reason there is, in the words of whoever it is told to. */
export function Reasons({ verdict }: { readonly verdict: Verdict }) {
  const translate = useTranslate();
  const actor = useActor();
  const isSeller = actor?.kind === 'user' && actor.role === 'seller';
  const audiences: readonly CodAudience[] = isSeller ? ['buyer', 'seller'] : ['buyer', 'seller', 'staff'];
  const [chosen, setChosen] = useState<CodAudience | null>(null);
  const audience = chosen ?? (isSeller ? 'seller' : 'staff');
  // Not a word to anyone before it is known who reads.
  if (!actor) return null;
  return (
    <Panel
      title={translate('buyerView.reasons')}
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          aria-label={translate('buyerView.told_to')}
          value={audience}
          onChange={(_, next: unknown) => setChosen(audiences.find(one => one === next) ?? audience)}
        >
          {audiences.map(one => (
            <ToggleButton key={one} value={one} sx={{ textTransform: 'none', py: 0.25 }}>
              {translate(`buyerView.audience.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      {verdict.reasons.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('buyerView.no_reasons')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, display: 'grid', gap: 1.5 }}>
          {verdict.reasons.map(reason => (
            <Reason
              key={`${reason.code} ${reason.ruleId} ${reason.sellerId} ${reason.productIds.join()}`}
              reason={reason}
              audience={audience}
              verdict={verdict}
            />
          ))}
        </Box>
      )}
    </Panel>
  );
}
