import { encodeTime } from 'ulid';
import { toMillis, type Instant } from '../../src/domain/shared/instant.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Ids of the form the server makes, sorting by creation, but drawn from the instant and a count alone: the same seed
 * gives the same ids.
 */
export function createIds(): (at: Instant) => string {
  let count = 0;
  return at => {
    count += 1;
    return encodeTime(toMillis(at), 10) + base32(count, 16);
  };
}

function base32(value: number, length: number): string {
  let text = '';
  for (let left = value; left > 0; left = Math.floor(left / 32)) text = CROCKFORD.charAt(left % 32) + text;
  return text.padStart(length, '0');
}
