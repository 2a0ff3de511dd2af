import { useState } from 'react';
import {
  useCanAccess,
  useDelete,
  useNotify,
  useRedirect,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'ra-core';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useNameOf } from '../nameOf.ts';
import { useNotifyProblem } from '../command/useNotifyProblem.ts';

/** Asks, then deletes; the server keeps what others refer to and says so. */
export function DeleteRecord({ record }: { readonly record: RaRecord }) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const name = useNameOf();
  const notifyProblem = useNotifyProblem();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'delete', record });
  const [asking, setAsking] = useState(false);
  const [deleteOne, { isPending }] = useDelete();
  if (!canAccess) return null;
  const run = () =>
    deleteOne(
      resource,
      { id: record.id, previousData: record },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify('form.deleted', { type: 'success' });
          redirect('list', resource);
        },
        onError: error => {
          setAsking(false);
          notifyProblem(error);
        },
      },
    );
  return (
    <>
      <Button color="error" variant="outlined" onClick={() => setAsking(true)}>
        {translate('ra.action.delete')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} aria-labelledby="delete-title">
        <DialogTitle id="delete-title">{translate('form.delete_title', { name: name(record) })}</DialogTitle>
        <DialogContent>{translate('form.delete_text')}</DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate('ra.action.cancel')}</Button>
          <Button color="error" variant="contained" loading={isPending} onClick={() => void run()}>
            {translate('ra.action.delete')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
