import { useGetList, useTranslate } from 'ra-core';
import { MenuItem, TextField } from '@mui/material';
import { useNameOf } from '../../../ui/nameOf.ts';
import { useRecordsById } from '../../../ui/useRecordsById.ts';
import type { Records } from '../../../contract/records.ts';
import type { AskProps } from './Question.tsx';

const PUBLISHED = 'published';

/** The policy in force, or a draft in its place. Nothing to choose where there is no draft. */
export function PolicyPart({ asked, ask }: AskProps) {
  const translate = useTranslate();
  const nameOf = useNameOf();
  const { data: drafts = [] } = useGetList<Records['cod-policies']>('cod-policies', {
    filter: { status: ['draft', 'scheduled'] },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  });
  const { records: sellers } = useRecordsById<Records['sellers']>(
    'sellers',
    drafts.map(({ sellerId }) => sellerId),
  );
  if (drafts.length === 0) return null;
  const several = new Set(drafts.map(({ sellerId }) => sellerId)).size > 1;
  const known = drafts.some(({ id }) => id === asked.draftId);
  return (
    <TextField
      select
      label={translate('buyerView.policy')}
      value={known ? asked.draftId : PUBLISHED}
      onChange={event => ask({ draftId: event.target.value === PUBLISHED ? null : event.target.value })}
    >
      <MenuItem value={PUBLISHED} dense>
        {translate('buyerView.policy_published')}
      </MenuItem>
      {drafts.map(({ id, number, sellerId }) => {
        const seller = sellers.get(sellerId);
        const text = translate('buyerView.policy_draft', { number });
        return (
          <MenuItem key={id} value={id} dense>
            {several && seller ? `${nameOf(seller)}: ${text}` : text}
          </MenuItem>
        );
      })}
    </TextField>
  );
}
