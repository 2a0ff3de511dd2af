import { useGetIdentity, useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import { kindOf, Message } from '../ui/Message.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { TakeNextButton } from '../ui/queue/TakeNextButton.tsx';
import { FigureCards } from './FigureCards.tsx';
import { Loads } from './mediator/Loads.tsx';
import { NearestDeadlines } from './mediator/NearestDeadlines.tsx';
import { useReport } from './useReport.ts';

/** What waits for a mediator, nearest first, and the way to the next case. */
export default function MediatorHome() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { data, error, isPending, refetch } = useReport('home');
  if (error) return <Message kind={kindOf(error)} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  return (
    <>
      <PageTitle
        title={translate('home.title', { name: identity?.fullName ?? '' })}
        actions={<TakeNextButton />}
      />
      <Box sx={{ display: 'grid', gap: 3 }}>
        <FigureCards figures={data.figures} />
        <NearestDeadlines />
        {data.loads.length > 0 ? <Loads loads={data.loads} /> : null}
      </Box>
    </>
  );
}
