import { useTranslate } from 'ra-core';
import { Box, Skeleton } from '@mui/material';

/** The shape of a page while its code or record is on the way. */
export function PageSkeleton({ rows = 8 }: { readonly rows?: number }) {
  const translate = useTranslate();
  return (
    <Box component="output" sx={{ display: 'block' }} aria-label={translate('ra.page.loading')}>
      <Skeleton variant="text" width={220} height={44} />
      <Skeleton variant="rounded" height={44} sx={{ my: 2 }} />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="text" height={38} />
      ))}
    </Box>
  );
}

export const Loading = () => <PageSkeleton />;
