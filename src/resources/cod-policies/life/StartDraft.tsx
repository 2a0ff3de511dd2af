import { useCreate, useTranslate } from 'ra-core';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { Button } from '@mui/material';
import { useNotifyProblem } from '../../../ui/command/useNotifyProblem.ts';
import { pathOf } from '../paths.ts';
import type { Policy } from '../useVersions.ts';

interface StartDraftProps {
  /** The draft there is; a seller has at most one. */
  readonly draft: Policy | undefined;
  readonly text: string;
}

/** Leads to the seller's draft, which it makes from the published version where there is none. */
export function StartDraft({ draft, text }: StartDraftProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notifyProblem = useNotifyProblem();
  const [create, { isPending }] = useCreate<Policy>();
  if (draft)
    return (
      <Button variant="contained" component={RouterLink} to={pathOf(draft.id)}>
        {translate('codPolicy.continue_draft', { number: draft.number })}
      </Button>
    );
  const start = () =>
    create(
      'cod-policies',
      { data: {} },
      {
        onSuccess: made => navigate(pathOf(made.id)),
        onError: error => notifyProblem(error),
      },
    );
  return (
    <Button variant="contained" loading={isPending} onClick={() => void start()}>
      {text}
    </Button>
  );
}
