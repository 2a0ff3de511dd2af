import type { ListQuery, Scope } from '../src/contract/query.ts';
import type { Records, ResourceName } from '../src/contract/records.ts';

/** Records that only the server sees. */
export interface InternalRecords {
  credentials: { id: string; version: number; userId: string; salt: string; hash: string };
  /** `id` is the SHA-256 of the cookie's value, so that a stolen file opens no session. */
  sessions: {
    id: string;
    version: number;
    userId: string;
    createdAt: string;
    expiresAt: string;
    lastSeenAt: string;
  };
  idempotency: {
    id: string;
    version: number;
    bodyHash: string;
    status: number;
    answer: unknown;
    expiresAt: string;
  };
  settings: { id: string; version: number; value: unknown };
  counters: { id: string; version: number; value: number };
  /** Who looked at which evidence file. */
  'evidence-views': { id: string; version: number; evidenceId: string; userId: string; at: string };
  'api-key-secrets': { id: string; version: number; keyId: string; hash: string };
}

export type Collections = Records & InternalRecords;
export type Collection = keyof Collections;

export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
  /** False where the total is an estimate. */
  readonly exact: boolean;
}

/** A write met another version than it expected. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  readonly collection: Collection;
  readonly id: string;
  readonly expected: number | null;
  readonly actual: number | null;
  constructor(collection: Collection, id: string, expected: number | null, actual: number | null) {
    super(`${collection}/${id}: expected version ${String(expected)}, found ${String(actual)}`);
    this.collection = collection;
    this.id = id;
    this.expected = expected;
    this.actual = actual;
  }
}

export interface Reader {
  get<C extends Collection>(collection: C, id: string): Promise<Collections[C] | undefined>;
  /** In the order asked for; unknown ids are left out, a repeated id comes once. */
  getMany<C extends Collection>(collection: C, ids: readonly string[]): Promise<readonly Collections[C][]>;
  list<R extends ResourceName>(resource: R, scope: Scope, query: ListQuery): Promise<Page<Records[R]>>;
  /** Every record of a collection in id order, for reports and reference data; the array is not to be changed. */
  all<C extends Collection>(collection: C): Promise<readonly Collections[C][]>;
}

export interface Tx extends Reader {
  /**
   * Stores a record whole. The caller sets `version`: expected + 1, or 1 for a new one.
   * @param expected the version it replaces, `null` for a new record
   * @throws VersionConflict at once
   */
  put<C extends Collection>(collection: C, record: Collections[C], expected: number | null): Promise<void>;
  delete(collection: Collection, id: string, expected: number): Promise<void>;
}

/** The one door to storage. Nothing else touches it. */
export interface Store extends Reader {
  /**
   * Runs `fn` alone; what it put is durable when the promise resolves, and nothing of it is kept when it throws.
   * Reads in it see its own writes.
   */
  transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
