import simpleRestProvider from 'ra-data-simple-rest';
import type { fetchUtils, DataProvider, GetListParams, Identifier, RaRecord } from 'ra-core';
import { getJson, httpClient, postJson } from './httpClient.ts';
import { uploadEvidence } from './upload.ts';
import type { ResourceName, Records } from '../contract/records.ts';
import type { Coverage, EvaluateBody } from '../contract/cod.ts';
import type { ReportName, Reports } from '../contract/reports.ts';
import type { Verdict } from '../domain/cod/types.ts';

/** The first event that does not fit, or none. */
interface AuditAnswer {
  readonly ok: boolean;
  readonly checked: number;
  readonly broken: { readonly seq: number; readonly why: string } | null;
}

export const API = '/api';
const MOST_AT_ONCE = 1_000;
const rest = simpleRestProvider(API, httpClient);

/** The guard of design §3: a write names the version it was made on. */
const ifMatch = (previous: RaRecord | undefined): Headers | undefined =>
  previous?.['version'] === undefined
    ? undefined
    : new Headers({ 'If-Match': `"${String(previous['version'])}"` });

const guarded = (headers: Headers | undefined): fetchUtils.Options => (headers ? { headers } : {});

const itemUrl = (resource: string, id: Identifier): string =>
  `${API}/${resource}/${encodeURIComponent(String(id))}`;

/** A list of any length: the wire gives at most 1,000 rows at once. */
async function getList(resource: string, params: GetListParams) {
  const perPage = params.pagination?.perPage ?? 25;
  if (perPage <= MOST_AT_ONCE) return rest.getList(resource, params);
  const rows: RaRecord[] = [];
  for (let page = 1; ; page += 1) {
    const part = await rest.getList(resource, { ...params, pagination: { page, perPage: MOST_AT_ONCE } });
    rows.push(...part.data);
    const total = part.total ?? rows.length;
    if (part.data.length === 0 || rows.length >= Math.min(total, perPage))
      return { data: rows.slice(0, perPage), total };
  }
}

const query = (params: Readonly<Record<string, unknown>>): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(params))
    if (value !== undefined && value !== null && value !== '')
      search.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  return search.size > 0 ? `?${search.toString()}` : '';
};

export const dataProvider = {
  ...rest,
  getList,
  getMany: (resource, params) =>
    params.ids.length === 0 ? Promise.resolve({ data: [] }) : rest.getMany(resource, params),
  update: async (resource, { id, data, previousData }) => {
    const answer = await httpClient(itemUrl(resource, id), {
      method: 'PUT',
      body: JSON.stringify(data),
      ...guarded(ifMatch(previousData)),
    });
    return { data: answer.json };
  },
  delete: async (resource, { id, previousData }) => {
    const answer = await httpClient(itemUrl(resource, id), {
      method: 'DELETE',
      ...guarded(ifMatch(previousData)),
    });
    return { data: answer.json };
  },

  /** Asks for a change that has rules; the answer is the record as it stands after it. */
  command: async <R extends ResourceName>(
    resource: R,
    id: Identifier,
    command: { readonly type: string; readonly version: number },
    idempotencyKey?: string,
  ): Promise<{ data: Records[R] }> => {
    const answer = await httpClient(`${itemUrl(resource, id)}/commands`, {
      method: 'POST',
      body: JSON.stringify(command),
      ...(idempotencyKey ? { headers: new Headers({ 'Idempotency-Key': idempotencyKey }) } : {}),
    });
    return { data: answer.json };
  },
  /** What this user may do with a dispute now, from the rules themselves. */
  nextCommands: <T>(disputeId: Identifier, signal?: AbortSignal) =>
    getJson<T>(`${itemUrl('disputes', disputeId)}/commands`, signal),
  report: <N extends ReportName>(
    name: N,
    params: Readonly<Record<string, unknown>> = {},
    signal?: AbortSignal,
  ): Promise<Reports[N]> => getJson(`${API}/reports/${name}${query(params)}`, signal),
  evaluateCod: (question: EvaluateBody) => postJson<Verdict>(`${API}/cod/evaluate`, question),
  codCoverage: (sellerId: string, signal?: AbortSignal) =>
    getJson<Coverage>(`${API}/cod/coverage${query({ sellerId })}`, signal),
  uploadEvidence,
  sendMessage: (
    disputeId: Identifier,
    message: {
      readonly text: string;
      readonly visibility: 'parties' | 'internal';
      readonly actAs?: 'buyer';
    },
  ) => postJson<Records['messages']>(`${itemUrl('disputes', disputeId)}/messages`, message),
  verifyAudit: () => getJson<AuditAnswer>(`${API}/audit/verify`),
} satisfies DataProvider;

export type DoorstepDataProvider = typeof dataProvider;
