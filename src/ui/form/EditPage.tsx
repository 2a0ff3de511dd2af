import { useState, type ReactNode } from 'react';
import { EditBase, useEditContext, useNotify, useRefresh, useTranslate, type RaRecord } from 'ra-core';
import { Alert, Button, Card, CardContent } from '@mui/material';
import { DeleteRecord } from './DeleteRecord.tsx';
import { RecordForm } from './RecordForm.tsx';
import { changedFields } from './changedFields.ts';
import { useNotifyProblem } from '../command/useNotifyProblem.ts';
import { kindOf, Message } from '../Message.tsx';
import { asItIsNow } from '../asItIsNow.ts';
import { useNameOf } from '../nameOf.ts';
import { PageSkeleton } from '../PageSkeleton.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { problemOf, statusOf } from '../../providers/httpClient.ts';

interface EditPageProps {
  readonly children: ReactNode;
  readonly canDelete?: boolean;
}

function EditBody({ children, canDelete }: EditPageProps) {
  const { record, error, isPending, refetch } = useEditContext<RaRecord>();
  const name = useNameOf();
  if (error && !record) return <Message kind={kindOf(error)} onRetry={() => void refetch?.()} />;
  if (isPending || !record) return <PageSkeleton />;
  return (
    <>
      <PageTitle title={name(record)} actions={canDelete ? <DeleteRecord record={record} /> : null} />
      <Card>
        <CardContent sx={{ p: 3 }}>
          <RecordForm>{children}</RecordForm>
        </CardContent>
      </Card>
    </>
  );
}

/** Edits the plain fields of a record. What someone else changed meanwhile is never overwritten unseen. */
export function EditPage(props: EditPageProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const notifyProblem = useNotifyProblem();
  const [stale, setStale] = useState(false);
  const onError = (error: unknown) => {
    const isStale = statusOf(error) === 412;
    setStale(isStale);
    if (isStale) return;
    if (problemOf(error)?.errors) notify('form.check_fields', { type: 'error' });
    else notifyProblem(error);
  };
  return (
    <EditBase
      mutationMode="pessimistic"
      redirect="show"
      transform={changedFields}
      mutationOptions={{ onError }}
      queryOptions={asItIsNow}
    >
      {stale ? (
        <Alert
          severity="warning"
          sx={{ mb: 2 }}
          action={
            <Button
              color="inherit"
              onClick={() => {
                setStale(false);
                refresh();
              }}
            >
              {translate('form.reload')}
            </Button>
          }
        >
          {translate('form.changed_by_other')}
        </Alert>
      ) : null}
      <EditBody {...props} />
    </EditBase>
  );
}
