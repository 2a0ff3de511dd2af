import { useState, type FormEvent } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Box, Button, Drawer, Typography } from '@mui/material';
import { changedRuleFields, type RuleField } from '../../../domain/cod/compareRules.ts';
import type { CodRule } from '../../../domain/cod/types.ts';
import { useRuleWords } from '../rules/useRuleWords.ts';
import { useScopes } from '../rules/useScopes.ts';
import { ruleErrors } from './ruleErrors.ts';
import { tidied } from './ruleDraft.ts';
import { RuleForm } from './RuleForm.tsx';

interface RuleDialogProps {
  /** As it stands before the edit. */
  readonly rule: CodRule;
  readonly title: string;
  readonly currency: string;
  readonly saving: boolean;
  /** Why the last attempt was not saved. */
  readonly problem: string | null;
  readonly onSave: (rule: CodRule) => void;
  readonly onClose: () => void;
}

/** Holds what is typed until the server has it; leaving with changes asks first. */
export function RuleDialog({ rule, title, currency, saving, problem, onSave, onClose }: RuleDialogProps) {
  const translate = useTranslate();
  const [draft, setDraft] = useState(rule);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const scopes = useScopes([draft]);
  const words = useRuleWords(currency, scopes);
  const clean = tidied(draft);
  const errors = scopes.ready ? ruleErrors(clean, scopes.subjects) : {};
  const errorOf = (field: RuleField): string | undefined => {
    const code = errors[field];
    const early = field === 'product' && !tried;
    return code === undefined || early ? undefined : translate(`codPolicy.errors.${code}`);
  };
  const close = () => (changedRuleFields(rule, draft).length > 0 ? setLeaving(true) : onClose());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setLeaving(false);
    if (scopes.ready && Object.keys(errors).length === 0) onSave(clean);
  };
  return (
    <Drawer
      open
      anchor="right"
      onClose={close}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-label': title,
          sx: { width: 640, maxWidth: '100vw' },
        },
      }}
    >
      <Box
        component="form"
        noValidate
        onSubmit={submit}
        sx={{ display: 'grid', gridTemplateRows: 'auto 1fr auto', height: '100%' }}
      >
        <Box sx={{ px: 3, pt: 2.5, pb: 1.5, borderBottom: 1, borderColor: 'divider' }}>
          <Typography variant="h2">{title}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
            {scopes.ready ? [words.label(clean), ...words.terms(clean)].join(' · ') : ' '}
          </Typography>
        </Box>
        <Box sx={{ px: 3, py: 2.5, overflowY: 'auto' }}>
          <RuleForm rule={draft} onChange={setDraft} currency={currency} scopes={scopes} errorOf={errorOf} />
        </Box>
        <Box sx={{ px: 3, py: 2, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 1.5 }}>
          {problem ? <Alert severity="warning">{problem}</Alert> : null}
          {leaving ? <Alert severity="info">{translate('codPolicy.unsaved')}</Alert> : null}
          <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
            {leaving ? (
              <>
                <Button color="error" onClick={onClose}>
                  {translate('form.discard')}
                </Button>
                <Button onClick={() => setLeaving(false)}>{translate('codPolicy.keep_editing')}</Button>
              </>
            ) : (
              <Button onClick={close}>{translate('ra.action.cancel')}</Button>
            )}
            <Button type="submit" variant="contained" loading={saving}>
              {translate('codPolicy.save_rule')}
            </Button>
          </Box>
        </Box>
      </Box>
    </Drawer>
  );
}
