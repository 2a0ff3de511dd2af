/** Words of the frame: not of one resource. */
export const shell = {
  shell: {
    switch_language: '切换到中文',
    light: 'Light theme',
    dark: 'Dark theme',
    account_of: 'Account of %{name}, %{role}',
    demo: 'Demo data · %{now}',
    demo_short: 'Demo data',
    demo_hint:
      'Everyone and everything here is invented. The clock is the demo marketplace’s, in China time.',
  },
  roles: {
    seller: 'Seller',
    mediator: 'Mediator',
    manager: 'Manager',
    admin: 'Administrator',
    system: 'System',
  },
  menu: {
    label: 'Main',
    home: 'Home',
    buyer_view: 'What would a buyer see?',
    risk: 'Risk',
    groups: {
      work: 'Work',
      case: 'Case files',
      money: 'Money',
      people: 'People',
      platform: 'Platform',
    },
  },
  login: {
    title: 'Sign in',
    headline: 'Cash at the door, settled fairly.',
    lead: 'Decide where cash on delivery is offered, mediate disputes on evidence, and see where parcels are refused.',
    foot: 'Doorstep · back office for cash on delivery',
    wrong: 'The user name or the password is wrong.',
    too_many: 'Too many attempts. Wait a minute, then try again.',
    failed: 'Signing in did not work. Try again in a moment.',
    demo_accounts: 'Demo accounts: choose one to fill in the form',
  },
  message: {
    not_found: {
      title: 'Not found',
      what_to_do:
        'There is nothing at this address, or it is not yours to see. Check the link, or start from the home page.',
    },
    forbidden: {
      title: 'Not allowed',
      what_to_do: 'Your role does not include this page. If you need it, ask an administrator.',
    },
    offline: {
      title: 'No connection',
      what_to_do:
        'The server cannot be reached. Check your connection, then try again. Nothing you saved is lost.',
    },
    broken: {
      title: 'Something went wrong',
      what_to_do: 'This page ran into an error. Try again; if it happens once more, reload the browser.',
    },
    server: {
      title: 'The server had a problem',
      what_to_do: 'Your request was understood but could not be answered. Try again in a moment.',
    },
    retry: 'Try again',
    home: 'Go to the home page',
  },
  list: {
    filters: 'Filters',
    any: 'Any',
    clear_filters: 'Clear filters',
    none: 'Nothing here yet',
    none_do: 'As soon as there is something, it appears in this list.',
    none_match: 'Nothing matches',
    none_match_do: 'Loosen a filter or clear them all.',
    pages: 'Pages',
    range: '%{from}–%{to} of %{total}',
    rows_per_page: 'Rows per page',
    per_page: '%{size} rows',
    export: 'Export CSV',
    exporting: 'Exporting %{part}',
    export_failed: 'The export stopped before its end. Try again.',
    see_all: 'See all %{total}',
    extra_filter: 'Also filtered',
    remove_filter: 'Remove the filter %{field}',
    ends: {
      gte: '%{field}, from',
      gt: '%{field}, above',
      lte: '%{field}, up to',
      lt: '%{field}, until',
      neq: '%{field} is not',
    },
    ends_sign: { eq: '=', gte: '≥', gt: '>', lte: '≤', lt: '<', neq: '≠' },
  },
  field: { nothing: 'none' },
  region: {
    choose: 'any',
    everywhere: 'everywhere',
    clear: 'Clear %{label}',
    search: 'Search by name or code',
    none: 'No region matches. Try another spelling, or the official code.',
  },
  command: {
    done: 'Done',
    conflict: '%{actor} acted first (%{action}, %{at}). What stands now has been loaded.',
  },
  form: {
    saved: 'Saved',
    created: 'Created',
    deleted: 'Deleted',
    changed_by_other:
      'Someone else changed this record while you were editing. Reload it to see their version; what you typed is still here to copy.',
    reload: 'Load the current version',
    check_fields: 'Some fields need your attention.',
    discard: 'Discard changes',
    delete_title: 'Delete %{name}?',
    delete_text: 'This cannot be undone. If other records refer to it, it will be kept.',
  },
  problem: {
    offline: 'The server cannot be reached. Check your connection, then try again.',
    unknown: 'Something went wrong. Try again.',
  },
};
