import { httpClient } from './httpClient.ts';
import type { User } from '../contract/records.ts';
import type { SessionAnswer } from '../contract/session.ts';
import type { Actor } from '../domain/access/types.ts';

// Without it the first visit would ask the server who is there, be told 401, and leave an error in the console.
const MARK = 'doorstep.session';

let current: Promise<SessionAnswer> | undefined;

const remember = (answer: SessionAnswer): SessionAnswer => {
  localStorage.setItem(MARK, '1');
  current = Promise.resolve(answer);
  return answer;
};

export const isMarked = (): boolean => localStorage.getItem(MARK) !== null;

export function forget(): void {
  localStorage.removeItem(MARK);
  current = undefined;
}

export async function openSession(credentials: { username: string; password: string }): Promise<void> {
  const answer = await httpClient('/api/session', { method: 'POST', body: JSON.stringify(credentials) });
  remember(answer.json);
}

/** Asks once and keeps the answer until logout. */
export function session(): Promise<SessionAnswer> {
  current ??= httpClient('/api/session').then(
    answer => remember(answer.json),
    (error: unknown) => {
      current = undefined;
      throw error;
    },
  );
  return current;
}

export async function closeSession(): Promise<void> {
  const open = isMarked();
  forget();
  if (open) await httpClient('/api/session', { method: 'DELETE' }).catch(() => undefined);
}

export const actorOf = (user: User): Actor =>
  user.role === 'seller'
    ? { kind: 'user', id: user.id, role: 'seller', sellerId: user.sellerId ?? '' }
    : { kind: 'user', id: user.id, role: user.role, lead: user.lead, conflicts: user.conflicts };
