import { useGetIdentity, useTranslate } from 'ra-core';
import { FigureCards } from './FigureCards.tsx';
import { RateCards } from './RateCards.tsx';
import { useReport } from './useReport.ts';
import { kindOf, Message } from '../ui/Message.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';

/** What needs this person, each figure leading to exactly its rows. */
export default function FigureHome() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { data, error, isPending, refetch } = useReport('home');
  if (error) return <Message kind={kindOf(error)} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  return (
    <>
      <PageTitle title={translate('home.title', { name: identity?.fullName ?? '' })} />
      <FigureCards figures={data.figures} />
      <RateCards report={data} />
    </>
  );
}
