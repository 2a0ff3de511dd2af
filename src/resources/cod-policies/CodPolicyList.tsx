import { useGetIdentity, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Button, Card, Typography } from '@mui/material';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { UserReferenceField } from '../users/UserReferenceField.tsx';
import { StartDraft } from './life/StartDraft.tsx';
import { previewPath } from './preview/previewPath.ts';
import { useVersions, type Policy } from './useVersions.ts';

const columns: readonly Column<Policy>[] = [
  { field: 'number', cell: r => `v${r.number}`, csv: r => r.number, nowrap: true },
  { field: 'status', cell: r => <StatusChip of="policy.cod.statuses" value={r.status} />, phone: true },
  { field: 'note', cell: r => r.note, phone: true },
  {
    field: 'rules',
    cell: r => r.rules.length,
    csv: r => r.rules.length,
    sort: false,
    numeric: true,
    phone: true,
  },
  { field: 'publishedAt', cell: r => <InstantField value={r.publishedAt} show="date" />, phone: true },
  { field: 'publishedBy', cell: r => <UserReferenceField id={r.publishedBy} />, sort: false, from: 'lg' },
];

const sellerColumn: Column<Policy> = {
  field: 'sellerId',
  cell: r => <SellerReferenceField id={r.sellerId} />,
  sort: false,
  phone: true,
};
const staffColumns = [...columns.slice(0, 2), sellerColumn, ...columns.slice(2)];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  {
    kind: 'choice',
    source: 'status',
    choices: choicesOf(['draft', 'scheduled', 'published', 'superseded'], 'policy.cod.statuses'),
  },
  { kind: 'region', source: 'regionId' },
];

const sort = { field: 'createdAt', order: 'DESC' } as const;

function TryLink() {
  const translate = useTranslate();
  return (
    <Button variant="outlined" component={RouterLink} to={previewPath({})}>
      {translate('buyerView.title')}
    </Button>
  );
}

function NoPolicyYet() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('resources.cod-policies.name', { smart_count: 2 })} />
      <Card sx={{ p: 6, textAlign: 'center' }}>
        <Typography variant="h2">{translate('codPolicy.no_rules')}</Typography>
        <Typography sx={{ color: 'text.secondary', my: 1.5 }}>
          {translate('codPolicy.no_rules_do')}
        </Typography>
        <StartDraft draft={undefined} text={translate('codPolicy.start')} />
      </Card>
    </>
  );
}

/** A seller's versions; for staff those of every seller they may see. */
export default function CodPolicyList() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const sellerId: unknown = identity?.['sellerId'];
  const own = typeof sellerId === 'string' ? sellerId : null;
  const { versions, draft, published, isPending } = useVersions(own);
  if (own !== null && !isPending && versions.length === 0) return <NoPolicyYet />;
  return (
    <ListPage
      columns={own === null ? staffColumns : columns}
      filters={filters}
      sort={sort}
      actions={
        <Box sx={{ display: 'contents' }}>
          <TryLink />
          {own !== null && !isPending ? (
            <StartDraft draft={draft} text={translate(published ? 'codPolicy.edit' : 'codPolicy.start')} />
          ) : null}
        </Box>
      }
    />
  );
}
