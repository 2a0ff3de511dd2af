import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, type Identifier } from 'ra-core';
import type { DoorstepDataProvider } from '../../providers/dataProvider.ts';
import { problemOf, statusOf, type AnyProblem } from '../../providers/httpClient.ts';
import type { Records, ResourceName } from '../../contract/records.ts';
import { useProblemText } from './useProblemText.ts';

export type Commanded = { readonly type: string; readonly version: number };

interface CommandOptions<R extends ResourceName> {
  /** Told after it is done; a text key, `command.done` by default, `null` for silence. */
  readonly done?: string | null;
  readonly onDone?: (record: Records[R]) => void;
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
  const { done = 'command.done', onDone } = options;
  const dataProvider = useDataProvider<DoorstepDataProvider>();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const textOf = useProblemText();
  const sent = useRef<{ body: string; key: string } | null>(null);

  const refresh = () => queryClient.invalidateQueries({ predicate: query => query.queryKey[0] !== 'auth' });
  const { mutate, isPending, error, reset } = useMutation<Records[R], Error, Order>({
    mutationFn: async ({ id, command, key }) => (await dataProvider.command(resource, id, command, key)).data,
    onSuccess: async record => {
      sent.current = null;
      queryClient.setQueryData([resource, 'getOne', { id: record.id, meta: undefined }], record);
      await refresh();
      if (done !== null) notify(done, { type: 'success' });
      onDone?.(record);
    },
    onError: async failure => {
      const status = statusOf(failure);
      if (status === 409 || status === 412) await refresh();
      notify(textOf(failure), { type: status === 409 || status === 412 ? 'warning' : 'error' });
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
