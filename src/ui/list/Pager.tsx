import { useListContext, useTranslate } from 'ra-core';
import { Box, IconButton, NativeSelect, Typography } from '@mui/material';
import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import { useFormat } from '../format.ts';

const SIZES = [10, 25, 50, 100] as const;

export function Pager() {
  const translate = useTranslate();
  const format = useFormat();
  const { page, perPage, total, setPage, setPerPage, hasNextPage, data } = useListContext();
  if (!total || !data) return null;
  const from = (page - 1) * perPage + 1;
  const range = {
    from: format.number(from),
    to: format.number(from + data.length - 1),
    total: format.number(total),
  };
  return (
    <Box
      component="nav"
      aria-label={translate('list.pages')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" component="output" sx={{ color: 'text.secondary' }}>
        {translate('list.range', range)}
      </Typography>
      <Box sx={{ flex: 1 }} />
      <NativeSelect
        value={perPage}
        onChange={event => setPerPage(Number(event.target.value))}
        disableUnderline
        inputProps={{ 'aria-label': translate('list.rows_per_page') }}
        sx={{ fontSize: '0.875rem' }}
      >
        {SIZES.map(size => (
          <option key={size} value={size}>
            {translate('list.per_page', { size })}
          </option>
        ))}
      </NativeSelect>
      <IconButton
        onClick={() => setPage(page - 1)}
        disabled={page <= 1}
        aria-label={translate('ra.navigation.previous')}
        size="small"
      >
        <PreviousIcon />
      </IconButton>
      <IconButton
        onClick={() => setPage(page + 1)}
        disabled={!hasNextPage}
        aria-label={translate('ra.navigation.next')}
        size="small"
      >
        <NextIcon />
      </IconButton>
    </Box>
  );
}
