import { useTranslate } from 'ra-core';
import type { Records } from '../../contract/records.ts';
import { Count } from '../../ui/fields/Count.tsx';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { RelatedList } from '../../ui/show/RelatedList.tsx';

const columns: readonly Column<Records['imports']>[] = [
  { field: 'fileName', cell: r => r.fileName },
  { field: 'at', cell: r => <InstantField value={r.at} show="date" /> },
  { field: 'ordersImported', cell: r => <Count value={r.ordersImported} />, numeric: true },
  { field: 'linesRejected', cell: r => <Count value={r.linesRejected} />, numeric: true },
];
const sort = { field: 'at', order: 'DESC' } as const;

export function LatestImports() {
  const translate = useTranslate();
  return (
    <RelatedList
      title={translate('overview.imports')}
      resource="imports"
      filter={{}}
      sort={sort}
      columns={columns}
    />
  );
}
