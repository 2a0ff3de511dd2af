import { HttpError, type AuthProvider } from 'ra-core';
import { statusOf } from './httpClient.ts';
import { actorOf, closeSession, forget, isMarked, openSession, session } from './session.ts';
import { mayOpen } from './access.ts';

export const authProvider = {
  login: async credentials => {
    await openSession(credentials);
  },
  logout: async () => {
    await closeSession();
  },
  checkAuth: async () => {
    if (!isMarked()) throw new HttpError('ra.auth.auth_check_error', 401, { redirectTo: '/login' });
    try {
      await session();
    } catch (error) {
      if (statusOf(error) === 401) throw error;
    }
  },
  // A 403 is an answer about one thing; only a lost session ends the visit.
  checkError: async error => {
    if (statusOf(error) !== 401) return;
    forget();
    throw error;
  },
  getIdentity: async () => {
    const { user } = await session();
    return { ...user, fullName: user.name };
  },
  getPermissions: async () => (isMarked() ? (await session()).user.role : null),
  canAccess: async ({ action, resource, record }) =>
    isMarked() && mayOpen(actorOf((await session()).user), action, resource, record),
} satisfies AuthProvider;
