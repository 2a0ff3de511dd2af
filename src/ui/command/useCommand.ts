import { useRef } from 'react';
import { hashKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, type Identifier } from 'ra-core';
import type { DoorstepDataProvider } from '../../providers/dataProvider.ts';
import { problemOf, statusOf, type AnyProblem } from '../../providers/httpClient.ts';
import type { Records, ResourceName } from '../../contract/records.ts';
import { useNotifyProblem } from './useNotifyProblem.ts';

export type Commanded = { readonly type: string; readonly version: number };

interface CommandOptions<R extends ResourceName> {
  /** Told after it is done; a text key, `command.done` by default, `null` for silence. */
  readonly done?: string | null;
  readonly onDone?: (record: Records[R]) => void;
  /** The command ends the record's existence: it is not asked for again. */
  readonly ends?: boolean;
}

interface Order {
  readonly id: Identifier;
  readonly command: Commanded;
  readonly key: string;
}

/**
 * Sends a command and shows nothing as done before the server has said so. The record it answers with goes into the
 * cache; everything derived from it is asked for anew. On a conflict the record is reloaded.
 */
export function useCommand<R extends ResourceName>(resource: R, options: CommandOptions<R> = {}) {
  const { done = 'command.done', onDone, ends = false } = options;
  const dataProvider = useDataProvider<DoorstepDataProvider>();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  const sent = useRef<{ body: string; key: string } | null>(null);

  const refresh = (except?: string) =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey, queryHash }) => queryKey[0] !== 'auth' && queryHash !== except,
    });
  const { mutate, isPending, error, reset } = useMutation<Records[R], Error, Order>({
    mutationFn: async ({ id, command, key }) => (await dataProvider.command(resource, id, command, key)).data,
    onSuccess: async record => {
      sent.current = null;
      const key = [resource, 'getOne', { id: record.id, meta: undefined }];
      if (!ends) queryClient.setQueryData(key, record);
      await (ends ? refresh(hashKey(key)) : refresh());
      if (done !== null) notify(done, { type: 'success' });
      onDone?.(record);
    },
    onError: async failure => {
      const status = statusOf(failure);
      if (status === 409 || status === 412) await refresh();
      notifyProblem(failure, status === 409 || status === 412 ? 'warning' : 'error');
    },
  });

  /** The same command again, after no answer came, carries the same key and so is done once. */
  const run = (id: Identifier, command: Commanded) => {
    const body = JSON.stringify([id, command]);
    const key = sent.current?.body === body ? sent.current.key : crypto.randomUUID();
    sent.current = { body, key };
    mutate({ id, command, key });
  };
  const refusal: AnyProblem | undefined = statusOf(error) === 422 ? problemOf(error) : undefined;
  return { run, isPending, error, refusal, reset };
}
