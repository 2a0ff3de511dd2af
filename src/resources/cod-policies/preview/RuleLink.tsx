import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Link } from '@mui/material';
import type { CodTier, Verdict } from '../../../domain/cod/types.ts';
import { pathOf } from '../paths.ts';

interface RuleLinkProps {
  readonly tier: CodTier;
  readonly ruleId: string | null;
  readonly verdict: Verdict;
}

const ofPlatform: readonly CodTier[] = ['law', 'platform', 'buyer', 'risk'];

/** A seller's rules hang below the policy that holds them; with several sellers it is the one whose id it begins with. */
function pathTo({ tier, ruleId, verdict }: RuleLinkProps): string | null {
  if (ruleId === null) return null;
  if (ofPlatform.includes(tier)) return `/platform-rules/${encodeURIComponent(ruleId)}/show`;
  const [policy, ...others] = verdict.policyVersions;
  return tier === 'seller' && policy && others.length === 0 ? pathOf(policy.policyId, ruleId) : null;
}

/** To the rule behind a reason, where it has a page. */
export function RuleLink(props: RuleLinkProps) {
  const translate = useTranslate();
  const path = pathTo(props);
  if (path === null) return null;
  return (
    <Link component={RouterLink} to={path}>
      {translate('buyerView.rule')}
    </Link>
  );
}
