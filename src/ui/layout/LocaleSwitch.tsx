import { useLocaleState, useLocales, useTranslate } from 'ra-core';
import { Button } from '@mui/material';

/** Two languages: one button that leads to the other, named in it. */
export function LocaleSwitch() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const other = useLocales().find(candidate => candidate.locale !== locale);
  if (!other) return null;
  return (
    <Button
      size="small"
      color="inherit"
      lang={other.locale}
      onClick={() => setLocale(other.locale)}
      title={translate('shell.switch_language')}
      sx={{ minWidth: 48, flex: 'none', whiteSpace: 'nowrap' }}
    >
      {other.locale === 'zh' ? '中文' : 'EN'}
    </Button>
  );
}
