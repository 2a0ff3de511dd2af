import { useGetIdentity, useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import { kindOf, Message } from '../ui/Message.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { FigureCards } from './FigureCards.tsx';
import { RateCards } from './RateCards.tsx';
import { CoverageCard } from './seller/CoverageCard.tsx';
import { DisputesToAnswer } from './seller/DisputesToAnswer.tsx';
import { MoneyCard } from './seller/MoneyCard.tsx';
import { useReport } from './useReport.ts';

const figureColumns = { xs: '1fr 1fr', sm: 'repeat(4, 1fr)', lg: 'repeat(8, 1fr)' };

/** What waits for the seller, nearest deadline first; where COD stands, how it went this month, and the money. */
export default function SellerHome() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { data, error, isPending, refetch } = useReport('home');
  if (error) return <Message kind={kindOf(error)} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  const sellerId: unknown = identity?.['sellerId'];
  return (
    <>
      <PageTitle title={translate('home.title', { name: identity?.fullName ?? '' })} />
      <Box sx={{ '& ul': { gridTemplateColumns: figureColumns } }}>
        <FigureCards figures={data.figures} />
      </Box>
      <Box
        sx={{
          mt: 3,
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
        }}
      >
        <DisputesToAnswer figures={data.figures} />
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {typeof sellerId === 'string' ? <CoverageCard sellerId={sellerId} /> : null}
          <MoneyCard money={data.money} />
        </Box>
      </Box>
      <RateCards report={data} />
    </>
  );
}
