import { randomBytes } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { User } from '../src/contract/records.ts';
import type { Actor } from '../src/domain/access/types.ts';
import { DAY, HOUR, MINUTE, plus, type Instant } from '../src/domain/shared/instant.ts';
import { sha256 } from './canonical.ts';
import type { Deps } from './deps.ts';
import { problem } from './problem.ts';
import type { Collections, Tx } from './store.ts';

const COOKIE = 'doorstep_session';
const IDLE = 2 * HOUR;
const ABSOLUTE = DAY / 2;
/** How stale `lastSeenAt` may be: saves a write on nearly every request. */
const TOUCH = 5 * MINUTE;

type Session = Collections['sessions'];
export interface SignedIn {
  readonly user: User;
  readonly actor: Actor;
}

const readCookie = (req: Request): string | undefined => parseCookie(req.get('Cookie') ?? '')[COOKIE];

export function setCookie(deps: Deps, req: Request, res: Response, value: string | null): void {
  res.append(
    'Set-Cookie',
    stringifySetCookie({
      name: COOKIE,
      value: value ?? '',
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      secure: deps.production || req.secure,
      ...(value === null && { maxAge: 0 }),
    }),
  );
}

export function actorOf(user: User): Actor | null {
  const { id, role } = user;
  if (role !== 'seller') return { kind: 'user', id, role, lead: user.lead, conflicts: user.conflicts };
  return user.sellerId === null ? null : { kind: 'user', id, role, sellerId: user.sellerId };
}

const maySignIn = (deps: Deps, user: User): boolean => user.active && !(deps.production && user.demo);

/** Who this user is to the rules; `null` for an account that is switched off or acts for nobody. */
export function signIn(deps: Deps, user: User | undefined): SignedIn | null {
  const actor = user && maySignIn(deps, user) ? actorOf(user) : null;
  return user && actor ? { user, actor } : null;
}

const lives = (session: Session, now: Instant): boolean =>
  now < session.expiresAt && now < plus(session.lastSeenAt, IDLE);

async function touch(deps: Deps, session: Session, now: Instant): Promise<void> {
  if (now < plus(session.lastSeenAt, TOUCH)) return;
  await deps.store.transaction(async tx => {
    const fresh = await tx.get('sessions', session.id);
    if (!fresh || fresh.lastSeenAt >= now) return;
    await tx.put('sessions', { ...fresh, version: fresh.version + 1, lastSeenAt: now }, fresh.version);
  });
}

/** The signed-in user of a request, or `null`; a session that is seen lives on. */
export async function whoIs(deps: Deps, req: Request, now: Instant): Promise<SignedIn | null> {
  const cookie = readCookie(req);
  if (!cookie) return null;
  const session = await deps.store.get('sessions', sha256(cookie));
  if (!session || !lives(session, now)) return null;
  const signedIn = signIn(deps, await deps.store.get('users', session.userId));
  if (signedIn) await touch(deps, session, now);
  return signedIn;
}

export async function authenticate(deps: Deps, req: Request, res: Response, now: Instant): Promise<SignedIn> {
  const signedIn = await whoIs(deps, req, now);
  if (signedIn) return signedIn;
  if (readCookie(req)) setCookie(deps, req, res, null);
  throw problem('not-signed-in');
}

/** @returns the cookie's value; only its hash is stored */
export async function openSession(deps: Deps, userId: string, now: Instant): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  const session = {
    id: sha256(value),
    version: 1,
    userId,
    createdAt: now,
    expiresAt: plus(now, ABSOLUTE),
    lastSeenAt: now,
  };
  await deps.store.transaction(tx => tx.put('sessions', session, null));
  return value;
}

export async function endSession(deps: Deps, req: Request): Promise<void> {
  const cookie = readCookie(req);
  if (!cookie) return;
  await deps.store.transaction(async tx => {
    const session = await tx.get('sessions', sha256(cookie));
    if (session) await tx.delete('sessions', session.id, session.version);
  });
}

/** After a change of password, role or activity: everyone who is in with the old one is out. */
export async function endSessionsOf(tx: Tx, userId: string): Promise<void> {
  const sessions = await tx.all('sessions');
  for (const { id, version } of sessions.filter(session => session.userId === userId))
    await tx.delete('sessions', id, version);
}
