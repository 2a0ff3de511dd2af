import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Alert, Button, Stack } from '@mui/material';
import { Code } from '../../ui/fields/Code.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';

/** The server stores only a hash of the key: this is the one moment to copy it. */
export function NewKey({ secret }: { readonly secret: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <>
      <PageTitle title={translate('form.created')} />
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('page.key.once')}
      </Alert>
      <Code text={secret} />
      <Stack direction="row" sx={{ gap: 1, mt: 3 }}>
        <Button variant="contained" onClick={copy}>
          {translate(copied ? 'page.key.copied' : 'page.key.copy')}
        </Button>
        <Button component={Link} to="/api-keys" variant="outlined">
          {translate('ra.action.list')}
        </Button>
      </Stack>
    </>
  );
}
