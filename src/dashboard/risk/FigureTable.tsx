import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { CsvValue } from '../../ui/list/columns.ts';

export interface FigureColumn<R> {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  readonly cell: (row: R) => ReactNode;
  /** The same as a plain value; a column without it is for the eye only. */
  readonly csv?: (row: R) => CsvValue;
  /** For the CSV only. */
  readonly hidden?: boolean;
}

interface FigureTableProps<R> {
  readonly title: string;
  readonly columns: readonly FigureColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
}

/** What a chart says, in words and numbers. */
export function FigureTable<R>({ title, columns, rows, rowKey }: FigureTableProps<R>) {
  const translate = useTranslate();
  const shown = columns.filter(column => !column.hidden);
  return (
    <Box
      component="section"
      aria-label={translate('risk.table_of', { title })}
      tabIndex={0}
      sx={{
        position: 'relative',
        overflow: 'auto',
        maxHeight: 640,
        mx: -2.5,
        mb: -2.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {shown.map(column => (
              <TableCell key={column.key} align={column.numeric ? 'right' : 'left'}>
                {column.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={rowKey(row)} sx={{ '&:last-child > *': { borderBottom: 0 } }}>
              {shown.map((column, i) => (
                <TableCell
                  key={column.key}
                  align={column.numeric ? 'right' : 'left'}
                  {...(i === 0 ? { component: 'th', scope: 'row' } : {})}
                  sx={{
                    fontWeight: 400,
                    minWidth: i === 0 ? 120 : undefined,
                    whiteSpace: column.numeric ? 'nowrap' : 'normal',
                  }}
                >
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
