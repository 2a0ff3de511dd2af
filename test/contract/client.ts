import { asker } from '../builders/ask.ts';

export const roles = ['seller', 'seller2', 'mediator', 'mediator2', 'manager', 'admin'] as const;
/** The demo accounts: two sellers, a mediator, one that leads, a manager, an administrator. */
export type Role = (typeof roles)[number];
export type Cookies = Readonly<Record<Role, string>>;

export const PASSWORD = 'doorstep';

/** @returns the cookie of a new session */
export async function signIn(url: string, username: string, password = PASSWORD): Promise<string> {
  const ask = asker(url, () => '');
  const { status, headers, text } = await ask('/session', { method: 'POST', body: { username, password } });
  const [cookie] = (headers.get('Set-Cookie') ?? '').split(';');
  if (status !== 200 || !cookie) throw new Error(`${username} cannot sign in at ${url}: ${status} ${text}`);
  return cookie;
}
