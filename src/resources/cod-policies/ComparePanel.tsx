import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Skeleton, Typography } from '@mui/material';
import { compareRules } from '../../domain/cod/compareRules.ts';
import { Panel } from '../../ui/show/Panel.tsx';
import { useRuleWords } from './rules/useRuleWords.ts';
import { useScopes } from './rules/useScopes.ts';
import type { Policy } from './useVersions.ts';

interface PartProps {
  readonly title: string;
  readonly color: string;
  readonly children: readonly ReactNode[];
}

function Part({ title, color, children }: PartProps) {
  if (children.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" sx={{ color }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25, display: 'grid', gap: 0.75 }}>
        {children}
      </Box>
    </Box>
  );
}

interface ComparePanelProps {
  readonly policy: Policy;
  /** The version it is held against; none: COD was off. */
  readonly base: Policy | undefined;
}

/** What this version does differently, rule by rule and in words. */
export function ComparePanel({ policy, base }: ComparePanelProps) {
  const translate = useTranslate();
  const { added, changed, removed } = compareRules(base?.rules ?? [], policy.rules);
  const pairs = changed.flatMap(({ before, after }) => [before, after]);
  const scopes = useScopes([...added, ...pairs, ...removed]);
  const words = useRuleWords(policy.currency, scopes);
  const none = translate('field.nothing');
  const t = (key: string) => translate(`codPolicy.compare.${key}`);
  const title = base
    ? translate('codPolicy.compare.title', { number: base.number })
    : translate('codPolicy.compare.title_none');
  return (
    <Panel title={title}>
      {scopes.ready ? (
        <Box sx={{ display: 'grid', gap: 1.5, overflowWrap: 'anywhere' }}>
          {added.length + changed.length + removed.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{t('same')}</Typography>
          ) : null}
          <Part title={t('added')} color="success.main">
            {added.map(rule => (
              <li key={rule.id}>
                <strong>{words.label(rule)}</strong>: {words.value(rule, 'effect')}
                {words.terms(rule).map(term => ` · ${term}`)}
              </li>
            ))}
          </Part>
          <Part title={t('changed')} color="warning.main">
            {changed.map(({ before, after, fields }) => (
              <li key={after.id}>
                <strong>{words.label(after)}</strong>
                {fields.map(field => (
                  <Box key={field}>
                    {translate('codPolicy.compare.change', {
                      field: translate(`codPolicy.fields.${field}`),
                      before: words.value(before, field) ?? none,
                      after: words.value(after, field) ?? none,
                    })}
                  </Box>
                ))}
              </li>
            ))}
          </Part>
          <Part title={t('removed')} color="error.main">
            {removed.map(rule => (
              <li key={rule.id}>
                <strong>{words.label(rule)}</strong>: {words.value(rule, 'effect')}
              </li>
            ))}
          </Part>
        </Box>
      ) : (
        <Skeleton height={80} />
      )}
    </Panel>
  );
}
