import { InstantField } from '../../ui/fields/InstantField.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { Code } from '../../ui/fields/Code.tsx';
import { AuditActor } from './AuditActor.tsx';
import { ResourceLabel } from './ResourceLabel.tsx';
import { VerifyChain } from './VerifyChain.tsx';

const columns: readonly Column<Records['audit-events']>[] = [
  { field: 'seq', cell: r => `#${r.seq}`, csv: r => r.seq },
  { field: 'at', cell: r => <InstantField value={r.at} />, phone: true },
  { field: 'actorId', cell: r => <AuditActor event={r} />, sort: false, phone: true },
  { field: 'action', cell: r => <Code text={r.action} />, phone: true },
  { field: 'resource', cell: r => <ResourceLabel name={r.resource} />, from: 'md' },
  { field: 'recordId', cell: r => <Code text={r.recordId} />, sort: false, from: 'lg' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'day', source: 'at_gte' },
  { kind: 'day', source: 'at_lt' },
];

const sort = { field: 'seq', order: 'DESC' } as const;

export default function AuditEventList() {
  return <ListPage columns={columns} filters={filters} sort={sort} above={<VerifyChain />} />;
}
