import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchUtils, type DataProvider } from 'ra-core';
import simpleRestProvider from 'ra-data-simple-rest';
import { inject } from 'vitest';
import { asker, type Told } from '../builders/ask.ts';
import { listPath } from '../builders/api.ts';
import { serve } from '../e2e/server.ts';
import { roles, signIn, type Cookies, type Role } from './client.ts';

export type Ask = ReturnType<typeof asker<Role>>;

/** What a list test needs to know of a row. */
export interface Row {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

export interface Site {
  readonly url: string;
  readonly cookies: Cookies;
  readonly ask: Ask;
  /** The real client of react-admin's simple REST dialect, signed in. */
  readonly provider: (as: Role) => DataProvider;
  /** Every row that this role sees, in id order, as an export pages through them. */
  readonly walk: (resource: string, as: Role, filter?: object) => Promise<readonly Row[]>;
  readonly one: (resource: string, id: string, as?: Role) => Promise<Row>;
}

const PAGE = 1_000;

function providerAt(url: string, cookie: string): DataProvider {
  return simpleRestProvider(`${url}/api`, (address, options = {}) => {
    const headers = new Headers(options.headers ?? { Accept: 'application/json' });
    headers.set('Cookie', cookie);
    return fetchUtils.fetchJson(address, { ...options, headers });
  });
}

export function siteAt(url: string, cookies: Cookies): Site {
  const ask = asker<Role>(url, who => cookies[who]);
  const providers = new Map(roles.map(role => [role, providerAt(url, cookies[role])]));
  return {
    url,
    cookies,
    ask,
    provider: as => providers.get(as)!,
    walk: async (resource, as, filter = {}) => {
      const rows: Row[] = [];
      for (let from = 0; ; from += PAGE) {
        const told = await ask(listPath(resource, { filter, range: [from, from + PAGE - 1] }), { as });
        if (told.status !== 200) throw new Error(`${as} cannot list ${resource}: ${told.text}`);
        rows.push(...(told.json as Row[]));
        if (rows.length >= totalOf(told)) return rows;
      }
    },
    one: async (resource, id, as = 'admin') => (await ask(`/${resource}/${id}`, { as })).json as Row,
  };
}

export const totalOf = ({ headers }: Told): number =>
  Number(/\/(\d+)$/.exec(headers.get('Content-Range') ?? '')?.[1] ?? Number.NaN);

/** The server that all files share: a test changes only what it made itself. */
export const sharedSite = (): Site => siteAt(inject('url'), inject('cookies'));

/** A copy of the seeded data, to be changed before it is served. */
export function copyOfSeed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-contract-'));
  cpSync(inject('template'), folder, { recursive: true });
  return folder;
}

/** A server of one's own, where nobody else acts; the shared one where the suite was given an address. */
export async function ownSite(): Promise<Site & { readonly stop: () => Promise<void> }> {
  if (process.env['DOORSTEP_URL']) return { ...sharedSite(), stop: async () => undefined };
  const { url, stop } = await serve(copyOfSeed());
  const cookies: Partial<Record<Role, string>> = {};
  for (const role of roles) cookies[role] = await signIn(url, role);
  return { ...siteAt(url, cookies as Cookies), stop };
}

/** The status with which the client's promise ended; 200 where it was fulfilled. */
export async function outcomeOf(promise: Promise<unknown>): Promise<number> {
  try {
    await promise;
    return 200;
  } catch (error) {
    if (error instanceof Error && 'status' in error && typeof error.status === 'number') return error.status;
    throw error;
  }
}
