import type { Collection, Collections } from '../../api/store.ts';
import type { ResourceName } from '../../src/contract/records.ts';

/** Every collection as a plain array in id order: the shape of lowdb's state and of `db.json`. */
export type State = { [C in Collection]: Collections[C][] };

export const emptyState = (): State => ({
  products: [],
  categories: [],
  sellers: [],
  buyers: [],
  regions: [],
  carriers: [],
  'carrier-coverage': [],
  'platform-rules': [],
  'payment-methods': [],
  'cod-policies': [],
  orders: [],
  disputes: [],
  messages: [],
  evidence: [],
  proposals: [],
  refunds: [],
  'ledger-entries': [],
  remittances: [],
  users: [],
  'api-keys': [],
  'audit-events': [],
  imports: [],
  credentials: [],
  sessions: [],
  idempotency: [],
  settings: [],
  counters: [],
  'evidence-views': [],
  'api-key-secrets': [],
});

const names = new Set(Object.keys(emptyState()));
export const isCollection = (name: string): name is Collection => names.has(name);

/** Never served outside the API, not even in the read-only copy of `mock:raw`. */
export const secretCollections = [
  'credentials',
  'sessions',
  'idempotency',
  'api-key-secrets',
] as const satisfies readonly Exclude<Collection, ResourceName>[];
