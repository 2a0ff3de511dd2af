import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { Box, Typography } from '@mui/material';
import { StatusChip } from '../../../ui/fields/StatusChip.tsx';
import type { CodRule } from '../../../domain/cod/types.ts';
import type { Scopes } from './useScopes.ts';
import type { RuleWords } from './useRuleWords.ts';

interface RuleItemProps {
  readonly rule: CodRule;
  readonly scopes: Scopes;
  readonly words: RuleWords;
  readonly actions?: ReactNode;
}

/** A link to one rule brings it into view. */
function useAimedAt(id: string) {
  const { hash } = useLocation();
  const ref = useRef<HTMLLIElement>(null);
  const aimed = decodeURIComponent(hash.slice(1)) === id;
  useEffect(() => {
    if (aimed) ref.current?.scrollIntoView?.({ block: 'center' });
  }, [aimed]);
  return { ref, aimed };
}

export function RuleItem({ rule, scopes, words, actions }: RuleItemProps) {
  const { ref, aimed } = useAimedAt(rule.id);
  return (
    <Box
      component="li"
      ref={ref}
      id={rule.id}
      sx={{
        listStyle: 'none',
        display: 'grid',
        alignItems: 'start',
        columnGap: 2,
        rowGap: 0.5,
        px: 2.5,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        backgroundColor: aimed ? 'action.selected' : 'transparent',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: 'minmax(0, 3fr) 176px minmax(0, 5fr) auto' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {scopes.productName(rule.product)}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {scopes.regionName(rule.regionId)}
        </Typography>
      </Box>
      <Box sx={{ justifySelf: { xs: 'end', md: 'start' } }}>
        <StatusChip of="policy.cod.effects" value={rule.effect} />
      </Box>
      <Box sx={{ minWidth: 0, gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{words.terms(rule).join(' · ')}</Typography>
        {rule.note ? (
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {rule.note}
          </Typography>
        ) : null}
      </Box>
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, ml: { xs: -1, md: 0 }, whiteSpace: 'nowrap' }}>
        {actions}
      </Box>
    </Box>
  );
}
