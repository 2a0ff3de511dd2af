import { type RaRecord } from 'ra-core';
import { useFieldLabel } from '../useFieldLabel.ts';
import { Box, Typography } from '@mui/material';
import { CellLink } from './CellLink.tsx';
import type { Column } from './columns.ts';

interface RecordCardsProps<T extends RaRecord> {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly to: ((record: T) => string) | false;
}

/** The list on a phone: the first column as the card's link, then those that `phone` marks. */
export function RecordCards<T extends RaRecord>({ rows, columns, to }: RecordCardsProps<T>) {
  const labelOf = useFieldLabel();
  const [title, ...others] = columns;
  if (!title) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map(record => (
        <Box component="li" key={record.id} sx={{ p: 2, borderBottom: 1, borderColor: 'divider' }}>
          <Typography component="div" sx={{ fontSize: '1rem', mb: 0.75 }}>
            {to === false ? title.cell(record) : <CellLink to={to(record)}>{title.cell(record)}</CellLink>}
          </Typography>
          <Box
            component="dl"
            sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5 }}
          >
            {others
              .filter(column => column.phone)
              .map(column => (
                <Box key={column.field} sx={{ display: 'contents' }}>
                  <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
                    {labelOf(column.field)}
                  </Typography>
                  <Typography component="dd" variant="body2" sx={{ m: 0, textAlign: 'right' }}>
                    {column.cell(record)}
                  </Typography>
                </Box>
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
