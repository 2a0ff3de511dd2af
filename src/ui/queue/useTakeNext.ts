import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import type { DoorstepDataProvider } from '../../providers/dataProvider.ts';
import { statusOf } from '../../providers/httpClient.ts';
import { useNotifyProblem } from '../command/useNotifyProblem.ts';
import type { Records } from '../../contract/records.ts';
import type { NextCommand } from '../../domain/disputes/nextCommands.ts';
import { useQueues } from './useQueues.ts';

type Dispute = Records['disputes'];
const MOST = 50;
const byDeadline = { field: 'dueAt', order: 'ASC' } as const;

/** Someone else took it in between, or it is not for this person: the next one may be. */
const isTaken = (error: unknown): boolean => [403, 409, 422].includes(statusOf(error) ?? 0);

async function takeFirst(provider: DoorstepDataProvider, free: readonly Dispute[]): Promise<Dispute | null> {
  for (const { id } of free) {
    const { version, commands } = await provider.nextCommands<{
      version: number;
      commands: readonly NextCommand[];
    }>(id);
    if (!commands.some(command => command.type === 'take' && command.allowed)) continue;
    try {
      return (await provider.command('disputes', id, { type: 'take', version })).data;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return null;
}

/** Takes the free dispute with the nearest deadline that the rules let this person take, and opens it. */
export function useTakeNext() {
  const provider = useDataProvider<DoorstepDataProvider>();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  const [isTaking, setTaking] = useState(false);
  const filter = useQueues().find(({ code }) => code === 'free')?.filter;

  const take = async () => {
    setTaking(true);
    try {
      const { data } = await provider.getList('disputes', {
        filter,
        sort: byDeadline,
        pagination: { page: 1, perPage: MOST },
      });
      const taken = await takeFirst(provider, data);
      if (taken) queryClient.setQueryData(['disputes', 'getOne', { id: taken.id, meta: undefined }], taken);
      await queryClient.invalidateQueries({ predicate: query => query.queryKey[0] !== 'auth' });
      if (taken === null) notify('queue.none_free', { type: 'info' });
      else navigate(`/disputes/${encodeURIComponent(taken.id)}/show`);
    } catch (error) {
      notifyProblem(error);
    } finally {
      setTaking(false);
    }
  };
  return { take, isTaking, mayTake: filter !== undefined };
}
