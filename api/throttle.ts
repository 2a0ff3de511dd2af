import { between, MINUTE, plus, SECOND, type Instant } from '../src/domain/shared/instant.ts';

const FREE = 5;
const LONGEST = 15 * MINUTE;
const REMEMBERED = 10_000;

/** Slows down guessing: after five wrong passwords each further one doubles the wait, up to a quarter of an hour. */
export interface Throttle {
  /** Milliseconds to wait before the next attempt; 0 when it may go ahead, and then it is counted as wrong. */
  attempt(key: string, now: Instant): number;
  /** The password was right: forget the wrong ones. */
  clear(key: string): void;
}

export function createThrottle(): Throttle {
  const failures = new Map<string, { readonly count: number; readonly notBefore: Instant }>();
  return {
    attempt: (key, now) => {
      const known = failures.get(key);
      const wait = known ? between(now, known.notBefore) : 0;
      if (wait > 0) return wait;
      const count = (known?.count ?? 0) + 1;
      const pause = count < FREE ? 0 : Math.min(SECOND * 2 ** (count - FREE), LONGEST);
      failures.delete(key);
      failures.set(key, { count, notBefore: plus(now, pause) });
      const oldest = failures.keys().next();
      if (failures.size > REMEMBERED && !oldest.done) failures.delete(oldest.value);
      return 0;
    },
    clear: key => void failures.delete(key),
  };
}
