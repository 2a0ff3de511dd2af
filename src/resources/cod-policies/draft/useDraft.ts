import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { useCommand } from '../../../ui/command/useCommand.ts';
import { useProblemText } from '../../../ui/command/useProblemText.ts';
import { statusOf } from '../../../providers/httpClient.ts';
import type { PolicyCommandBody } from '../../../contract/commands.ts';
import type { CodRule } from '../../../domain/cod/types.ts';
import { withRule } from '../form/ruleDraft.ts';
import type { Policy } from '../useVersions.ts';

/**
 * Every change of a rule is saved at once, on top of the draft as the server has it: after a conflict the same change
 * goes into the version that won.
 */
export function useDraft(policy: Policy) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const [editing, setEditing] = useState<{ readonly rule: CodRule; readonly title: string } | null>(null);
  const [removed, setRemoved] = useState<CodRule | null>(null);
  const { run, isPending, error, reset } = useCommand('cod-policies', {
    done: null,
    onDone: () => setEditing(null),
  });
  const save = (rules: readonly CodRule[]) => {
    const command: PolicyCommandBody = { type: 'save_draft', version: policy.version, rules: copied(rules) };
    run(policy.id, command);
  };
  const problem =
    error === null
      ? null
      : statusOf(error) === 409
        ? translate('codPolicy.conflict')
        : translate('codPolicy.not_saved', { reason: textOf(error) });
  return {
    editing,
    removed,
    problem,
    saving: isPending,
    edit: (rule: CodRule, title: string) => {
      reset();
      setEditing({ rule, title });
    },
    stopEditing: () => {
      reset();
      setEditing(null);
    },
    put: (rule: CodRule) => {
      setRemoved(null);
      save(withRule(policy.rules, rule));
    },
    remove: (rule: CodRule) => {
      setRemoved(rule);
      save(policy.rules.filter(({ id }) => id !== rule.id));
    },
  };
}

/** The wire's arrays may be written to; ours may not. */
const copied = (rules: readonly CodRule[]): Extract<PolicyCommandBody, { type: 'save_draft' }>['rules'] =>
  rules.map(rule => ({ ...rule, terms: { ...rule.terms, carriers: [...rule.terms.carriers] } }));
