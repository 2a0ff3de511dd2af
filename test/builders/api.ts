import type { AddressInfo } from 'node:net';
import { createApp, type Routes } from '../../api/app.ts';
import type { Deps } from '../../api/deps.ts';
import { openSession } from '../../api/session.ts';
import { plus } from '../../src/domain/shared/instant.ts';
import { asker, type Told } from './ask.ts';
import { at, buildMarketplace } from './marketplace.ts';
import { memoryStore } from './memoryStore.ts';

export type Who = 'seller' | 'seller2' | 'mediator' | 'manager' | 'admin' | null;
/** With those that `startCase` adds. */
export type Anyone = Who | 'mediator2' | 'lead' | 'insider';

/** A running API on a free port of loopback, over the marketplace of two sellers, with a clock that a test moves. */
export async function startApi(over: Partial<Deps> & { rooms?: readonly Routes[]; records?: object } = {}) {
  let now = at;
  let ids = 0;
  const { rooms = [], records = {}, ...deps } = over;
  const all: Deps = {
    store: memoryStore({ ...buildMarketplace(), ...records }),
    clock: () => now,
    dataDir: '',
    newId: () => `new-${String((ids += 1)).padStart(6, '0')}`,
    production: false,
    ...deps,
  };
  const server = createApp(all, undefined, rooms).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cookies = new Map<string, string>();

  const cookieOf = async (who: string): Promise<string> => {
    const known = cookies.get(who);
    if (known) return known;
    const cookie = `doorstep_session=${await openSession(all, `user-${who}`, all.clock())}`;
    cookies.set(who, cookie);
    return cookie;
  };

  return {
    base,
    deps: all,
    cookieOf,
    pass: (millis: number) => void (now = plus(now, millis)),
    close: () => new Promise(resolve => server.close(resolve)),
    ask: asker<Exclude<Anyone, null>>(base, cookieOf),
  };
}

export const rowsOf = ({ json }: Told) => json as readonly { readonly id: string }[];
export const idsOf = (told: Told): readonly string[] => rowsOf(told).map(({ id }) => id);
export const recordOf = ({ json }: Told) => json as { readonly id: string; readonly version: number };

export type Api = Awaited<ReturnType<typeof startApi>>;

export const listPath = (resource: string, query: Readonly<Record<string, unknown>> = {}): string =>
  `/${resource}?${new URLSearchParams(Object.entries(query).map(([k, v]) => [k, JSON.stringify(v)])).toString()}`;
