import { useTranslate } from 'ra-core';
import { Alert, Box, Typography } from '@mui/material';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { useFormat } from '../../ui/format.ts';
import { Facts } from '../../ui/show/Facts.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { UserReferenceField } from '../users/UserReferenceField.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import { CoveragePanel } from './coverage/CoveragePanel.tsx';
import { DraftRules } from './draft/DraftRules.tsx';
import { PolicyActions } from './life/PolicyActions.tsx';
import { ReadOnlyRules } from './ReadOnlyRules.tsx';
import { useMayChange } from './useMayChange.ts';
import { useVersions, type Policy } from './useVersions.ts';
import { VersionsPanel } from './VersionsPanel.tsx';

const moments = ['publishAt', 'publishedAt', 'supersededAt'] as const;

function VersionFacts({ policy }: { readonly policy: Policy }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('codPolicy.facts')}>
      <Facts
        facts={[
          { field: 'sellerId', value: <SellerReferenceField id={policy.sellerId} /> },
          { field: 'currency', value: policy.currency },
          { field: 'createdAt', value: <InstantField value={policy.createdAt} /> },
          { field: 'createdBy', value: <UserReferenceField id={policy.createdBy} /> },
          ...moments
            .filter(field => policy[field] !== null)
            .map(field => ({ field, value: <InstantField value={policy[field]} /> })),
          ...(policy.publishedBy
            ? [{ field: 'publishedBy', value: <UserReferenceField id={policy.publishedBy} /> }]
            : []),
          ...(policy.note ? [{ field: 'note', value: policy.note, wide: true }] : []),
        ]}
      />
    </Panel>
  );
}

function StateNote({ policy }: { readonly policy: Policy }) {
  const translate = useTranslate();
  const format = useFormat();
  if (policy.status === 'draft')
    return <Alert severity="info">{translate('codPolicy.draft_of', { number: policy.number })}</Alert>;
  if (policy.status !== 'scheduled' || policy.publishAt === null) return null;
  const at = format.instant(policy.publishAt);
  return <Alert severity="info">{translate('codPolicy.scheduled_for', { at })}</Alert>;
}

function PolicyPanels({ policy }: { readonly policy: Policy }) {
  const translate = useTranslate();
  const mine = useMayChange(policy.sellerId);
  const { versions, published, isPending } = useVersions(policy.sellerId);
  const open = policy.status === 'draft' || policy.status === 'scheduled';
  const earlier = versions.find(({ number, publishedAt }) => number < policy.number && publishedAt !== null);
  const compared = isPending ? null : <ComparePanel policy={policy} base={open ? published : earlier} />;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(320px, 1fr)' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        {mine ? <StateNote policy={policy} /> : null}
        {mine && policy.status === 'draft' ? (
          <DraftRules policy={policy} />
        ) : (
          <ReadOnlyRules policy={policy} />
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary', px: 0.5 }}>
          {translate('codPolicy.precedence')}
        </Typography>
        {open ? null : compared}
        <VersionsPanel versions={versions} current={policy.id} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        {open ? compared : null}
        {policy.status === 'published' ? <CoveragePanel sellerId={policy.sellerId} /> : null}
        <VersionFacts policy={policy} />
      </Box>
    </Box>
  );
}

const badge = ({ status }: Policy) => <StatusChip of="policy.cod.statuses" value={status} />;
const actions = (policy: Policy) => <PolicyActions policy={policy} />;

export default function CodPolicyShow() {
  const translate = useTranslate();
  return (
    <ShowPage<Policy>
      title={({ number }) => translate('codPolicy.version', { number })}
      badge={badge}
      actions={actions}
    >
      {policy => <PolicyPanels policy={policy} />}
    </ShowPage>
  );
}
