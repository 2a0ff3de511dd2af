import type { ReactNode } from 'react';
import { CreateBase, useGetResourceLabel, useNotify, useResourceContext, useTranslate } from 'ra-core';
import { Card, CardContent } from '@mui/material';
import { RecordForm } from './RecordForm.tsx';
import { useNotifyProblem } from '../command/useNotifyProblem.ts';
import { PageTitle } from '../PageTitle.tsx';
import { problemOf } from '../../providers/httpClient.ts';

interface CreatePageProps {
  readonly children: ReactNode;
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** In place of leading to the new record's page. */
  readonly onCreated?: (record: unknown) => void;
}

/** `Carrier` within a sentence is `carrier`; `API key` and `COD policy` stay. */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

export function CreatePage({ children, defaults, onCreated }: CreatePageProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  const labelOf = useGetResourceLabel();
  const resource = useResourceContext() ?? '';
  const onError = (error: unknown) =>
    problemOf(error)?.errors ? notify('form.check_fields', { type: 'error' }) : notifyProblem(error);
  return (
    <CreateBase redirect="show" mutationOptions={{ onError, ...(onCreated ? { onSuccess: onCreated } : {}) }}>
      <PageTitle title={translate('ra.page.create', { name: inSentence(labelOf(resource, 1)) })} />
      <Card>
        <CardContent sx={{ p: 3 }}>
          <RecordForm {...(defaults ? { defaults } : {})}>{children}</RecordForm>
        </CardContent>
      </Card>
    </CreateBase>
  );
}
