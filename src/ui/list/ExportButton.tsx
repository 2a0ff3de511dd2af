import { useState } from 'react';
import {
  useDataProvider,
  useListContext,
  useNotify,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'ra-core';
import { useFieldLabel } from '../useFieldLabel.ts';
import { Button } from '@mui/material';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { csvOf, type Column } from './columns.ts';
import { download, toCsv } from './csv.ts';
import { useFormat } from '../format.ts';

const AT_ONCE = 1_000;

/** Every row that the filters let through, not only this page. */
export function ExportButton<T extends RaRecord>({ columns }: { readonly columns: readonly Column<T>[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const labelOf = useFieldLabel();
  const dataProvider = useDataProvider();
  const resource = useResourceContext() ?? '';
  const { filterValues, filter, sort, total } = useListContext();
  const [part, setPart] = useState<number | null>(null);

  const collect = async (): Promise<T[]> => {
    const rows: T[] = [];
    for (let page = 1; ; page += 1) {
      const answer = await dataProvider.getList<T>(resource, {
        filter: { ...filterValues, ...filter },
        sort,
        pagination: { page, perPage: AT_ONCE },
      });
      rows.push(...answer.data);
      const all = answer.total ?? rows.length;
      if (answer.data.length === 0 || rows.length >= all) return rows;
      setPart(rows.length / all);
    }
  };

  const run = async () => {
    setPart(0);
    try {
      const rows = await collect();
      const head = ['id', ...columns.map(column => labelOf(column.field))];
      download(
        `${resource}.csv`,
        toCsv(
          head,
          rows.map(row => [String(row.id), ...columns.map(c => csvOf(c, row))]),
        ),
      );
    } catch {
      notify('list.export_failed', { type: 'error' });
    }
    setPart(null);
  };

  return (
    <Button
      variant="outlined"
      color="inherit"
      startIcon={<DownloadIcon />}
      disabled={!total || part !== null}
      onClick={() => void run()}
      sx={{ borderColor: 'divider' }}
    >
      {part === null
        ? translate('list.export')
        : translate('list.exporting', { part: format.percent(part, 0) })}
    </Button>
  );
}
