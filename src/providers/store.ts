import { localStorageStore, type Store } from 'ra-core';

export const STORE = 'DOORSTEP';
const KEPT_AT_LOGOUT = ['locale', 'theme'];

/** Choices of the screen. Logout clears them for the next user, but for language and theme. */
export function createStore(): Store {
  const base = localStorageStore('1', STORE);
  return {
    ...base,
    reset: () => {
      const kept = KEPT_AT_LOGOUT.map(key => [key, base.getItem<unknown>(key)] as const);
      base.reset();
      for (const [key, value] of kept) if (value !== undefined) base.setItem(key, value);
    },
  };
}
