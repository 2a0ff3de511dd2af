import type { Instant } from '../src/domain/shared/instant.ts';
import type { Store } from './store.ts';

/** All that the API takes from outside: storage, time, identity, a folder for files. */
export interface Deps {
  readonly store: Store;
  readonly clock: () => Instant;
  /** Evidence files live in `evidence/` below it. */
  readonly dataDir: string;
  /** Opaque ids that sort by creation. */
  readonly newId: () => string;
  /** Demo accounts are refused when this is true. */
  readonly production: boolean;
}
