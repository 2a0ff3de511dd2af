import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { getJson } from '../providers/httpClient.ts';
import { fromMillis, type Instant } from '../domain/shared/instant.ts';

/** What the server says of itself without a login. */
export interface ServerInfo {
  readonly demo: boolean;
  /** The server's clock; in demo data it is the demo's. */
  readonly now: Instant;
  /** This computer's clock when the answer came, in milliseconds. */
  readonly heardAt: number;
}

const ask = async (): Promise<ServerInfo> => ({
  ...(await getJson<{ demo: boolean; now: Instant }>('/api/health')),
  heardAt: Date.now(),
});

export const useServer = (): ServerInfo | undefined =>
  useQuery({ queryKey: ['server'], queryFn: ask, staleTime: Infinity, retry: false }).data;

const MINUTE = 60_000;
const everyMinute = (tick: () => void) => {
  const timer = setInterval(tick, MINUTE);
  return () => clearInterval(timer);
};

/** The marketplace's now, to the minute: the server's clock, carried on. */
export function useNow(): Instant | undefined {
  const server = useServer();
  const minute = useSyncExternalStore(everyMinute, () => Math.floor(Date.now() / MINUTE) * MINUTE);
  if (!server) return undefined;
  return fromMillis(Date.parse(server.now) + Math.max(0, minute - server.heardAt));
}
