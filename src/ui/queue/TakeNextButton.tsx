import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import NextIcon from '@mui/icons-material/PlayArrowRounded';
import { useTakeNext } from './useTakeNext.ts';

export function TakeNextButton() {
  const translate = useTranslate();
  const { take, isTaking, mayTake } = useTakeNext();
  if (!mayTake) return null;
  return (
    <Button variant="contained" startIcon={<NextIcon />} loading={isTaking} onClick={() => void take()}>
      {translate('queue.take_next')}
    </Button>
  );
}
