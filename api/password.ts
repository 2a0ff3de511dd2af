import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { createTurns } from './turns.ts';

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const LENGTH = 32;

export interface PasswordHash {
  readonly salt: string;
  readonly hash: string;
}

/** Hashing takes the threads that files, the journal and compression need too: without turns a flood of logins stops all. */
const turns = createTurns(2, 10);
export const passwordsBusy = turns.full;

const derive = (password: string, salt: string): Promise<Buffer> =>
  turns.take(
    () =>
      new Promise((resolve, reject) => {
        scrypt(password.normalize('NFKC'), Buffer.from(salt, 'hex'), LENGTH, COST, (error, key) => {
          if (error) reject(error);
          else resolve(key);
        });
      }),
  );

/** @param salt hex; given only by the seed, which must come out the same every time */
export async function hashPassword(
  password: string,
  salt = randomBytes(16).toString('hex'),
): Promise<PasswordHash> {
  return { salt, hash: (await derive(password, salt)).toString('hex') };
}

/** A hash that no password has: an unknown user costs as much time as a wrong password. */
const NOBODY: PasswordHash = { salt: '00'.repeat(16), hash: '00'.repeat(LENGTH) };

export async function passwordFits(password: string, stored: PasswordHash | undefined): Promise<boolean> {
  const { salt, hash } = stored ?? NOBODY;
  const equal = timingSafeEqual(await derive(password, salt), Buffer.from(hash, 'hex'));
  return equal && stored !== undefined;
}
