import { useState, type FormEvent } from 'react';
import { useLogin, useTranslate } from 'ra-core';
import { Alert, Button, Stack, TextField } from '@mui/material';
import { DemoAccounts } from './DemoAccounts.tsx';
import { PasswordField } from './PasswordField.tsx';
import { useServer } from '../useServer.ts';
import { statusOf } from '../../providers/httpClient.ts';

const reasonOf = (error: unknown): string => {
  const status = statusOf(error);
  if (status === 401) return 'login.wrong';
  if (status === 429) return 'login.too_many';
  return status === 0 ? 'problem.offline' : 'login.failed';
};

export function LoginForm() {
  const translate = useTranslate();
  const login = useLogin();
  const demo = useServer()?.demo === true;
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      await login({ username: username.trim(), password });
    } catch (error) {
      setRefusal(reasonOf(error));
      setBusy(false);
    }
  };

  return (
    <Stack component="form" onSubmit={event => void submit(event)} sx={{ gap: 2 }}>
      {refusal ? <Alert severity="error">{translate(refusal)}</Alert> : null}
      <TextField
        label={translate('ra.auth.username')}
        value={username}
        onChange={event => setUsername(event.target.value)}
        autoComplete="username"
        size="medium"
        required
        fullWidth
        slotProps={{
          inputLabel: { required: false },
          htmlInput: { autoCapitalize: 'none', spellCheck: false },
        }}
      />
      <PasswordField label={translate('ra.auth.password')} value={password} onChange={setPassword} />
      <Button type="submit" variant="contained" size="large" loading={busy} fullWidth>
        {translate('ra.auth.sign_in')}
      </Button>
      {demo ? (
        <DemoAccounts
          onPick={account => {
            setUsername(account);
            setPassword('doorstep');
          }}
        />
      ) : null}
    </Stack>
  );
}
