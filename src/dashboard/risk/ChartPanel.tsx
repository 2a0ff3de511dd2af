import { useState, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import {
  Box,
  IconButton,
  LinearProgress,
  Skeleton,
  ToggleButton,
  ToggleButtonGroup,
  Tooltip,
  Typography,
} from '@mui/material';
import ChartIcon from '@mui/icons-material/InsightsOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import TableIcon from '@mui/icons-material/TableRowsOutlined';
import { Message, kindOf } from '../../ui/Message.tsx';
import { download, toCsv } from '../../ui/list/csv.ts';
import { Panel } from '../../ui/show/Panel.tsx';
import { FigureTable, type FigureColumn } from './FigureTable.tsx';
import { NoOrders } from './NoOrders.tsx';

interface ChartPanelProps<R> {
  readonly title: string;
  /** What the figure counts. */
  readonly definition?: string;
  readonly columns: readonly FigureColumn<R>[];
  readonly rows: readonly R[] | undefined;
  readonly rowKey: (row: R) => string;
  readonly file: string;
  readonly query: {
    readonly error: Error | null;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly controls?: ReactNode;
  readonly chart: ReactNode;
  /** How to read it. */
  readonly notes?: readonly string[];
}

type Look = 'chart' | 'table';

function LookSwitch({ look, onChange }: { readonly look: Look; readonly onChange: (look: Look) => void }) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={look}
      aria-label={translate('risk.show_as')}
      onChange={(_, next: Look | null) => (next ? onChange(next) : undefined)}
    >
      <ToggleButton value="chart" aria-label={translate('risk.as_chart')} sx={{ p: 0.75 }}>
        <ChartIcon fontSize="small" />
      </ToggleButton>
      <ToggleButton value="table" aria-label={translate('risk.as_table')} sx={{ p: 0.75 }}>
        <TableIcon fontSize="small" />
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

/** A figure as a chart, as the table behind it, and as a file. */
export function ChartPanel<R>(props: ChartPanelProps<R>) {
  const { title, definition, columns, rows, rowKey, file, query, controls, chart, notes = [] } = props;
  const translate = useTranslate();
  const [look, setLook] = useState<Look>('chart');
  const empty = rows?.length === 0;
  const save = () => {
    const kept = columns.filter(column => column.csv);
    const lines = (rows ?? []).map(row => kept.map(column => column.csv?.(row)));
    download(
      `${file}.csv`,
      toCsv(
        kept.map(({ label }) => label),
        lines,
      ),
    );
  };
  const csv = translate('risk.csv_of', { title });
  return (
    <Panel
      title={title}
      actions={
        <>
          {controls}
          <LookSwitch look={look} onChange={setLook} />
          <Tooltip title={csv}>
            <span>
              <IconButton size="small" aria-label={csv} disabled={!rows || empty} onClick={save}>
                <DownloadIcon fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
        </>
      }
    >
      {definition ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1, maxWidth: '90ch' }}>
          {definition}
        </Typography>
      ) : null}
      <Box sx={{ height: 4, mb: 0.5 }}>
        {query.isFetching ? <LinearProgress aria-label={translate('risk.loading')} /> : null}
      </Box>
      {query.error ? (
        <Message inline kind={kindOf(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {!rows && !query.error ? <Skeleton variant="rounded" height={260} /> : null}
      {empty ? <NoOrders /> : null}
      {rows && !empty && look === 'table' ? (
        <FigureTable title={title} columns={columns} rows={rows} rowKey={rowKey} />
      ) : null}
      {rows && !empty && look === 'chart' ? (
        <>
          {chart}
          {notes.map(note => (
            <Typography key={note} sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.75 }}>
              {note}
            </Typography>
          ))}
        </>
      ) : null}
    </Panel>
  );
}
