import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Button } from '@mui/material';
import { previewPath } from '../preview/previewPath.ts';
import { useMayChange } from '../useMayChange.ts';
import { useVersions, type Policy } from '../useVersions.ts';
import { DiscardButton } from './DiscardButton.tsx';
import { PublishButton } from './PublishButton.tsx';
import { RevertButton } from './RevertButton.tsx';
import { StartDraft } from './StartDraft.tsx';

/** What can be done with this version by its seller. */
export function PolicyActions({ policy }: { readonly policy: Policy }) {
  const translate = useTranslate();
  const mine = useMayChange(policy.sellerId);
  const { draft } = useVersions(policy.sellerId);
  const open = policy.status === 'draft' || policy.status === 'scheduled';
  return (
    <>
      <Button variant="outlined" component={RouterLink} to={previewPath(open ? { draftId: policy.id } : {})}>
        {translate('buyerView.title')}
      </Button>
      {mine && open ? (
        <>
          <DiscardButton policy={policy} />
          <PublishButton policy={policy} />
        </>
      ) : null}
      {mine && policy.status === 'superseded' ? <RevertButton policy={policy} /> : null}
      {mine && policy.status === 'published' ? (
        <StartDraft draft={draft} text={translate('codPolicy.edit')} />
      ) : null}
    </>
  );
}
