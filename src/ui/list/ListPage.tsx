import type { ReactNode } from 'react';
import {
  ListBase,
  useGetIdentity,
  useGetResourceLabel,
  useResourceContext,
  type RaRecord,
  type SortPayload,
} from 'ra-core';
import { Paper, useMediaQuery, type Theme } from '@mui/material';
import { PageTitle } from '../PageTitle.tsx';
import { CreateLink } from './CreateLink.tsx';
import { ExportButton } from './ExportButton.tsx';
import { FilterForm } from './FilterForm.tsx';
import { ListBody } from './ListBody.tsx';
import { Pager } from './Pager.tsx';
import type { Column } from './columns.ts';
import type { FilterSpec } from './filters.ts';

interface ListPageProps<T extends RaRecord> {
  readonly columns: readonly Column<T>[];
  readonly filters?: readonly FilterSpec[];
  readonly sort: SortPayload;
  /** Always holds, and is not shown in the filter form. */
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly title?: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  /** Between title and filters: tabs, a note. */
  readonly above?: ReactNode;
  readonly canCreate?: boolean;
  /** Where a row leads; by default its own page. `false`: nowhere. */
  readonly rowLink?: ((record: T) => string) | false;
  /** Where a page has several lists of one resource: each keeps its own filters and page. */
  readonly storeKey?: string;
}

/** A seller sees only their own: a column that says the same in every row is left out. */
function useOwnColumns<T>(columns: readonly Column<T>[]): readonly Column<T>[] {
  const { identity } = useGetIdentity();
  return identity?.['role'] === 'seller' ? columns.filter(({ field }) => field !== 'sellerId') : columns;
}

/** A list that reads its filters, sort and page from the URL. One set of columns makes table, cards and CSV. */
export function ListPage<T extends RaRecord>(props: ListPageProps<T>) {
  const { filters = [], sort, filter, title, subtitle, actions, above, canCreate, rowLink } = props;
  const resource = useResourceContext() ?? '';
  const labelOf = useGetResourceLabel();
  const columns = useOwnColumns(props.columns);
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  return (
    <ListBase
      perPage={25}
      sort={sort}
      {...(filter ? { filter } : {})}
      {...(props.storeKey ? { storeKey: props.storeKey } : {})}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <PageTitle
        title={title ?? labelOf(resource, 2)}
        subtitle={subtitle}
        actions={
          <>
            {actions}
            <ExportButton columns={columns} />
            {canCreate ? <CreateLink /> : null}
          </>
        }
      />
      {above}
      <FilterForm filters={filters} />
      <Paper variant="outlined" sx={{ borderRadius: 1.5, overflow: 'hidden' }}>
        <ListBody columns={columns} phone={phone} rowLink={rowLink} />
        <Pager />
      </Paper>
    </ListBase>
  );
}
