import { useState } from 'react';
import { useGetIdentity } from 'ra-core';
import { disputeQueues, type DisputeQueue } from '../../contract/disputeQueues.ts';
import { dayOf, startOfDay } from '../marketDay.ts';
import { useNow } from '../useServer.ts';

/** The reader's piles of disputes, as of when the page was opened: a list must not shift under the hand. */
export function useQueues(): readonly DisputeQueue[] {
  const { identity } = useGetIdentity();
  const now = useNow();
  const [opened, setOpened] = useState(now);
  if (opened === undefined && now !== undefined) setOpened(now);
  if (!identity || !opened) return [];
  const { role, lead, id } = identity;
  return disputeQueues({
    role,
    lead: lead === true,
    userId: String(id),
    now: opened,
    endOfDay: startOfDay(dayOf(opened), true),
  });
}
