import { useGetIdentity, useListContext, useResourceContext, useTranslate, type RaRecord } from 'ra-core';
import { useFieldLabel } from '../useFieldLabel.ts';
import { useNavigate } from 'react-router-dom';
import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import { mayListBy } from '../../contract/hiddenFields.ts';
import { visuallyHidden } from '../visuallyHidden.ts';
import { CellLink } from './CellLink.tsx';
import type { Column } from './columns.ts';

interface RecordTableProps<T extends RaRecord> {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly to: ((record: T) => string) | false;
}

const shownFrom = (from: 'md' | 'lg' | 'xl' | undefined) =>
  from ? { display: { xs: 'none', [from]: 'table-cell' } } : {};

function HeadCell<T extends RaRecord>({ column }: { readonly column: Column<T> }) {
  const { sort, setSort } = useListContext();
  const labelOf = useFieldLabel();
  const translate = useTranslate();
  const label = labelOf(column.field);
  const name = column.sort === false ? undefined : (column.sort ?? column.field);
  const { identity } = useGetIdentity();
  const resource = useResourceContext() ?? '';
  const field = name !== undefined && mayListBy(String(identity?.role), resource, name) ? name : undefined;
  const active = field !== undefined && sort.field === field;
  const order = sort.order === 'DESC' ? 'desc' : 'asc';
  return (
    <TableCell
      align={column.numeric ? 'right' : 'left'}
      sortDirection={active ? order : false}
      sx={{ ...shownFrom(column.from), ...(column.numeric ? { pr: 3 } : {}) }}
    >
      {field === undefined ? (
        label
      ) : (
        <TableSortLabel
          active={active}
          direction={active ? order : 'asc'}
          onClick={() => setSort({ field, order: active && sort.order === 'ASC' ? 'DESC' : 'ASC' })}
        >
          {label}
          {active ? (
            <Box component="span" sx={visuallyHidden}>
              {translate(`ra.sort.${sort.order}`)}
            </Box>
          ) : null}
        </TableSortLabel>
      )}
    </TableCell>
  );
}

/** The first column is the row's link, for the keyboard and screen readers; the mouse may click the whole row. */
export function RecordTable<T extends RaRecord>({ rows, columns, to }: RecordTableProps<T>) {
  const navigate = useNavigate();
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map(column => (
              <HeadCell key={column.field} column={column} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(record => (
            <TableRow
              key={record.id}
              hover={to !== false}
              onClick={event => {
                const inner = event.target instanceof Element && event.target.closest('a,button,input,label');
                if (to !== false && !inner && !globalThis.getSelection()?.toString()) navigate(to(record));
              }}
              sx={{ cursor: to === false ? 'default' : 'pointer', '&:last-child td': { borderBottom: 0 } }}
            >
              {columns.map((column, index) => (
                <TableCell
                  key={column.field}
                  align={column.numeric ? 'right' : 'left'}
                  sx={{
                    ...shownFrom(column.from),
                    ...(column.numeric || column.nowrap ? { whiteSpace: 'nowrap' } : {}),
                    ...(column.numeric ? { pr: 3 } : {}),
                  }}
                >
                  {index === 0 && to !== false ? (
                    <CellLink to={to(record)}>{column.cell(record)}</CellLink>
                  ) : (
                    column.cell(record)
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
