import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useProblemText } from '../../../ui/command/useProblemText.ts';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { EvaluateBody } from '../../../contract/cod.ts';
import type { DoorstepDataProvider } from '../../../providers/dataProvider.ts';
import { bodyOf } from './asked.ts';
import { Following } from './Following.tsx';
import { Offer } from './Offer.tsx';
import type { AskProps } from './Question.tsx';
import { Reasons } from './Reasons.tsx';
import { Remedies } from './Remedies.tsx';
import { Trace } from './Trace.tsx';

function useVerdict(body: EvaluateBody | null) {
  const dataProvider = useDataProvider<DoorstepDataProvider>();
  return useQuery({
    queryKey: ['cod', 'evaluate', body],
    queryFn: () => (body ? dataProvider.evaluateCod(body) : Promise.reject(new Error('Nothing asked'))),
    enabled: body !== null,
    placeholderData: keepPreviousData,
  });
}

/** What the API says to the question; nothing of it is worked out here. */
export function Answer({ asked, ask }: AskProps) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const body = bodyOf(asked);
  const { data: verdict, error, isFetching } = useVerdict(body);
  const title = translate('buyerView.answer');
  if (body === null)
    return (
      <Panel title={title}>
        <Typography sx={{ color: 'text.secondary' }}>{translate('buyerView.need_basket')}</Typography>
      </Panel>
    );
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }} aria-busy={isFetching}>
      {error ? <Alert severity="error">{textOf(error)}</Alert> : null}
      {!verdict && isFetching ? <LinearProgress aria-label={translate('buyerView.stale')} /> : null}
      {verdict && !error ? (
        <>
          <Following asked={asked} ask={ask} />
          <Offer verdict={verdict} />
          <Reasons verdict={verdict} />
          <Remedies verdict={verdict} asked={asked} ask={ask} />
          <Trace verdict={verdict} />
        </>
      ) : null}
    </Box>
  );
}
