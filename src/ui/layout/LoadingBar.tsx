import { useEffect, useState } from 'react';
import { useLoading, useTranslate } from 'ra-core';
import { LinearProgress } from '@mui/material';

const BEFORE_SHOWN = 300;

/** Only for waits one can notice, so that quick answers do not flicker. */
export function LoadingBar() {
  const loading = useLoading();
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(loading), loading ? BEFORE_SHOWN : 0);
    return () => clearTimeout(timer);
  }, [loading]);
  return shown ? (
    <LinearProgress
      aria-label={translate('ra.page.loading')}
      sx={{ position: 'absolute', left: 0, right: 0, bottom: -1, height: 2 }}
    />
  ) : null;
}
