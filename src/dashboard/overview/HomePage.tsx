import type { ReactNode } from 'react';
import { useGetIdentity, useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import type { HomeReport } from '../../contract/reports.ts';
import { kindOf, Message } from '../../ui/Message.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useReport } from '../useReport.ts';

/** A role's first page: greets, and shows what the report says of the market. */
export function HomePage({ children }: { readonly children: (report: HomeReport) => ReactNode }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { data, error, isPending, refetch } = useReport('home');
  if (error) return <Message kind={kindOf(error)} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  return (
    <>
      <PageTitle title={translate('home.title', { name: identity?.fullName ?? '' })} />
      <Box sx={{ display: 'grid', gap: 2 }}>{children(data)}</Box>
    </>
  );
}

/** Panels side by side where there is room. */
export const Columns = ({ children }: { readonly children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      alignItems: 'start',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(auto-fit, minmax(340px, 1fr))' },
    }}
  >
    {children}
  </Box>
);
