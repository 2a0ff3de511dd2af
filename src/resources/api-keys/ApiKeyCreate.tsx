import { useState } from 'react';
import { CreatePage } from '../../ui/form/CreatePage.tsx';
import { ApiKeyFields } from './ApiKeyFields.tsx';
import { NewKey } from './NewKey.tsx';

const defaults = { scopes: [], active: true };

const secretOf = (record: unknown): string | null =>
  typeof record === 'object' && record !== null && 'secret' in record && typeof record.secret === 'string'
    ? record.secret
    : null;

export default function ApiKeyCreate() {
  const [secret, setSecret] = useState<string | null>(null);
  if (secret !== null) return <NewKey secret={secret} />;
  return (
    <CreatePage defaults={defaults} onCreated={record => setSecret(secretOf(record) ?? '')}>
      <ApiKeyFields />
    </CreatePage>
  );
}
