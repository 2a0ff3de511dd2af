import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { IconButton, Tooltip, Typography } from '@mui/material';
import TryIcon from '@mui/icons-material/VisibilityOutlined';
import { Panel } from '../../ui/show/Panel.tsx';
import { previewPath } from './preview/previewPath.ts';
import { RuleList } from './rules/RuleList.tsx';
import { useRuleWords } from './rules/useRuleWords.ts';
import { useScopes } from './rules/useScopes.ts';
import type { Policy } from './useVersions.ts';

export function ReadOnlyRules({ policy }: { readonly policy: Policy }) {
  const translate = useTranslate();
  const scopes = useScopes(policy.rules);
  const words = useRuleWords(policy.currency, scopes);
  return (
    <Panel flush title={translate('codPolicy.rules')}>
      {policy.rules.length === 0 ? (
        <Typography sx={{ px: 2.5, pb: 2.5, color: 'text.secondary' }}>
          {translate('codPolicy.no_rules_here')}
        </Typography>
      ) : null}
      <RuleList rules={policy.rules} scopes={scopes} words={words}>
        {rule => (
          <Tooltip title={translate('buyerView.title')}>
            <IconButton
              size="small"
              component={RouterLink}
              to={previewPath({ rule })}
              aria-label={translate('codPolicy.try_rule', { rule: words.label(rule) })}
            >
              <TryIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </RuleList>
    </Panel>
  );
}
