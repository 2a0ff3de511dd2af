import { Router, type Request } from 'express';
import { credentialsBody, type SessionAnswer } from '../src/contract/session.ts';
import type { User } from '../src/contract/records.ts';
import type { Deps } from './deps.ts';
import { answer, handle, handleOpen, parseBody } from './handle.ts';
import { rightsOf } from './may.ts';
import { passwordFits, passwordsBusy } from './password.ts';
import { problem } from './problem.ts';
import { endSession, openSession, setCookie, signIn, type SignedIn } from './session.ts';
import { createThrottle } from './throttle.ts';

async function userNamed({ store }: Deps, username: string): Promise<User | undefined> {
  const page = await store.list(
    'users',
    { kind: 'all' },
    {
      conditions: [{ field: 'username', op: 'eq', values: [username] }],
      q: null,
      sort: { field: 'id', order: 'ASC' },
      range: { from: 0, to: 0 },
    },
  );
  return page.rows[0];
}

const addressOf = (req: Request): string => req.socket.remoteAddress ?? '';

const told = ({ user, actor }: SignedIn): SessionAnswer => ({ user, may: rightsOf(actor) });

const tooMany = (seconds: number) =>
  problem('too-many-attempts', { facts: { seconds }, headers: { 'Retry-After': String(seconds) } });

export function sessionRoutes(deps: Deps): Router {
  const throttle = createThrottle();
  const router = Router();

  router.post(
    '/session',
    handleOpen(async (req, res) => {
      const { username, password } = parseBody(credentialsBody, req.body);
      const now = deps.clock();
      const key = `${username} ${addressOf(req)}`;
      if (passwordsBusy()) throw tooMany(1);
      const wait = throttle.attempt(key, now);
      if (wait > 0) throw tooMany(Math.ceil(wait / 1000));
      const user = await userNamed(deps, username);
      // The password is tried also when there is no such user: the answer takes as long.
      const fits = await passwordFits(password, user && (await deps.store.get('credentials', user.id)));
      const signedIn = signIn(deps, user);
      if (!fits || !signedIn) throw problem('wrong-credentials');
      throttle.clear(key);
      await endSession(deps, req);
      setCookie(deps, req, res, await openSession(deps, signedIn.user.id, now));
      return answer(200, told(signedIn));
    }),
  );

  router.get(
    '/session',
    handle(deps, async ctx => answer(200, told(ctx))),
  );

  router.delete(
    '/session',
    handleOpen(async (req, res) => {
      await endSession(deps, req);
      setCookie(deps, req, res, null);
      return answer(200, { id: 'session' });
    }),
  );
  return router;
}
