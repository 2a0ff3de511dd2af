import english from 'ra-language-english';
import type { TranslationMessages } from 'ra-core';

/** react-admin's own words, in ours. */
export const ra: TranslationMessages['ra'] = {
  ...english.ra,
  page: { ...english.ra.page, create: 'New %{name}' },
  auth: { ...english.ra.auth, logout: 'Sign out', auth_check_error: 'Sign in to continue' },
  notification: {
    ...english.ra.notification,
    updated: 'Saved',
    created: 'Created',
    deleted: 'Deleted',
    logged_out: 'Your session has ended. Sign in again to continue.',
    not_authorized: 'Your role does not allow this.',
    http_error: 'The server did not answer as expected. Try again.',
    offline: 'No connection. What you see may be out of date.',
  },
};
