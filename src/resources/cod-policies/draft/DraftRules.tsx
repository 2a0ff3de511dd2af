import { useTranslate } from 'ra-core';
import { Alert, Box, Button, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { Panel } from '../../../ui/show/Panel.tsx';
import { blankRule, newRuleId } from '../form/ruleDraft.ts';
import { RuleDialog } from '../form/RuleDialog.tsx';
import { previewPath } from '../preview/previewPath.ts';
import { RuleList } from '../rules/RuleList.tsx';
import { useRuleWords } from '../rules/useRuleWords.ts';
import { useScopes } from '../rules/useScopes.ts';
import type { Policy } from '../useVersions.ts';
import { RuleActions } from './RuleActions.tsx';
import { SavedState } from './SavedState.tsx';
import { useDraft } from './useDraft.ts';

function NoRules({ onAdd }: { readonly onAdd: () => void }) {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 5, textAlign: 'center' }}>
      <Typography variant="h2" component="p">
        {translate('codPolicy.no_rules')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 0.5, mb: 2 }}>
        {translate('codPolicy.no_rules_do')}
      </Typography>
      <Button variant="contained" startIcon={<AddIcon />} onClick={onAdd}>
        {translate('codPolicy.add_rule')}
      </Button>
    </Box>
  );
}

/** The draft's rules, to be added, changed, copied and removed; each change is saved as it is made. */
export function DraftRules({ policy }: { readonly policy: Policy }) {
  const translate = useTranslate();
  const draft = useDraft(policy);
  const { editing, removed } = draft;
  const scopes = useScopes(removed ? [...policy.rules, removed] : policy.rules);
  const words = useRuleWords(policy.currency, scopes);
  const add = () => draft.edit(blankRule(newRuleId()), translate('codPolicy.new_rule'));
  return (
    <Panel
      flush
      title={translate('codPolicy.rules')}
      actions={
        <>
          <SavedState saving={draft.saving} problem={editing ? null : draft.problem} />
          {policy.rules.length > 0 ? (
            <Button size="small" startIcon={<AddIcon />} onClick={add}>
              {translate('codPolicy.add_rule')}
            </Button>
          ) : null}
        </>
      }
    >
      {removed && !draft.saving && !draft.problem ? (
        <Alert
          severity="info"
          sx={{ mx: 2.5, mb: 1 }}
          action={
            <Button color="inherit" size="small" onClick={() => draft.put(removed)}>
              {translate('codPolicy.undo')}
            </Button>
          }
        >
          {translate('codPolicy.removed', { rule: words.label(removed) })}
        </Alert>
      ) : null}
      {policy.rules.length === 0 ? <NoRules onAdd={add} /> : null}
      <RuleList rules={policy.rules} scopes={scopes} words={words}>
        {rule => (
          <RuleActions
            label={words.label(rule)}
            tryPath={previewPath({ rule, draftId: policy.id })}
            busy={draft.saving}
            onEdit={() => draft.edit(rule, translate('codPolicy.edit_rule', { rule: words.label(rule) }))}
            onDuplicate={() =>
              draft.edit(
                { ...rule, id: newRuleId() },
                translate('codPolicy.copy_rule', { rule: words.label(rule) }),
              )
            }
            onRemove={() => draft.remove(rule)}
          />
        )}
      </RuleList>
      {editing ? (
        <RuleDialog
          key={editing.rule.id}
          rule={editing.rule}
          title={editing.title}
          currency={policy.currency}
          saving={draft.saving}
          problem={draft.problem}
          onSave={draft.put}
          onClose={draft.stopEditing}
        />
      ) : null}
    </Panel>
  );
}
