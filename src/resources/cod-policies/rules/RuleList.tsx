import { useState, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { groupRules } from './groupRules.ts';
import { RuleItem } from './RuleItem.tsx';
import type { CodRule } from '../../../domain/cod/types.ts';
import type { RuleWords } from './useRuleWords.ts';
import type { Scopes } from './useScopes.ts';

const AT_FIRST = 60;

interface RuleListProps {
  readonly rules: readonly CodRule[];
  readonly scopes: Scopes;
  readonly words: RuleWords;
  /** What can be done with a rule. */
  readonly children: (rule: CodRule) => ReactNode;
}

/** Rules by how specific they are, so that what wins stands above what it beats. */
export function RuleList({ rules, scopes, words, children }: RuleListProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState(AT_FIRST);
  if (!scopes.ready) return <Skeleton variant="rounded" height={120} sx={{ m: 2.5, mt: 1 }} />;
  const groups = groupRules(rules, scopes.subjects.regions, words.label);
  return (
    <>
      {groups.map(({ kind, rules: own }) => (
        <Box key={kind} component="section" aria-labelledby={`rules-${kind}`} sx={{ pb: 0.5 }}>
          <Typography
            variant="body2"
            component="h3"
            id={`rules-${kind}`}
            sx={{ px: 2.5, pt: 1.5, pb: 0.75, color: 'text.secondary', fontWeight: 600 }}
          >
            {translate(`codPolicy.groups.${kind}`)}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0 }}>
            {own.slice(0, shown).map(rule => (
              <RuleItem key={rule.id} rule={rule} scopes={scopes} words={words} actions={children(rule)} />
            ))}
          </Box>
          {own.length > shown ? (
            <Button sx={{ mx: 2, my: 1 }} onClick={() => setShown(shown + AT_FIRST)}>
              {translate('codPolicy.show_more', { count: Math.min(AT_FIRST, own.length - shown) })}
            </Button>
          ) : null}
        </Box>
      ))}
    </>
  );
}
