import { useListContext, useTranslate } from 'ra-core';
import { Box, Button, Typography } from '@mui/material';

/** Nothing to show: because of the filters, or because there is nothing. */
export function EmptyList() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const filtered = Object.keys(filterValues).length > 0;
  return (
    <Box component="output" sx={{ display: 'block', p: 5, textAlign: 'center' }}>
      <Typography variant="h2" component="p">
        {translate(filtered ? 'list.none_match' : 'list.none')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>
        {translate(filtered ? 'list.none_match_do' : 'list.none_do')}
      </Typography>
      {filtered ? (
        <Button sx={{ mt: 2 }} variant="outlined" onClick={() => setFilters({})}>
          {translate('list.clear_filters')}
        </Button>
      ) : null}
    </Box>
  );
}
