import type { ReactNode } from 'react';
import { CreateBase, useGetResourceLabel, useNotify, useResourceContext, useTranslate } from 'ra-core';
import { Card, CardContent } from '@mui/material';
import { RecordForm } from './RecordForm.tsx';
import { useProblemText } from '../command/useProblemText.ts';
import { PageTitle } from '../PageTitle.tsx';
import { problemOf } from '../../providers/httpClient.ts';

interface CreatePageProps {
  readonly children: ReactNode;
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** In place of leading to the new record's page. */
  readonly onCreated?: (record: unknown) => void;
}

export function CreatePage({ children, defaults, onCreated }: CreatePageProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const textOf = useProblemText();
  const labelOf = useGetResourceLabel();
  const resource = useResourceContext() ?? '';
  const onError = (error: unknown) =>
    notify(problemOf(error)?.errors ? 'form.check_fields' : textOf(error), { type: 'error' });
  return (
    <CreateBase redirect="show" mutationOptions={{ onError, ...(onCreated ? { onSuccess: onCreated } : {}) }}>
      <PageTitle title={translate('ra.page.create', { name: labelOf(resource, 1) })} />
      <Card>
        <CardContent sx={{ p: 3 }}>
          <RecordForm {...(defaults ? { defaults } : {})}>{children}</RecordForm>
        </CardContent>
      </Card>
    </CreateBase>
  );
}
