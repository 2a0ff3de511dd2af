import type { Actor } from '../../src/domain/access/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import type { Tx } from '../store.ts';

/** One change under way: in which transaction, by whom, at which instant. */
export interface Acting {
  readonly tx: Tx;
  readonly newId: () => string;
  readonly actor: Actor;
  readonly now: Instant;
}

export const SYSTEM: Actor = { kind: 'system' };
