/**
 * The words of the screens in English, in ICU MessageFormat. The other languages have the same keys and parameters: their
 * type says so, and catalogues.test.ts. docs/languages.md says how to write them and which word to choose.
 */
export const en = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    cancel: 'Cancel',
    close: 'Close',
    tryAgain: 'Try again',
  },
  // ── components/ui: primitives.
  ui: {
    copyField: {
      copied: 'Copied',
      copy: 'Copy',
      copyOf: 'Copy: {label}',
      refused: 'The browser does not let this page copy. The text is selected: copy it with the keyboard.',
    },
    device: {
      unknown: 'Unknown device',
      unknownBrowser: 'Unknown browser',
      browserOn: '{browser} on {system}',
    },
    dropFile: {
      choose: 'Choose a file',
    },
    filterBar: {
      clear: 'Clear',
    },
    lists: {
      auditEntries: {
        failed: 'The audit trail could not be loaded',
        loading: 'Loading the audit trail',
        none: 'No entries',
        range: '{first}–{last} of {total} entries',
        total: '{total} entries',
        showAll: 'Show all entries',
      },
      clients: {
        failed: 'The API clients could not be loaded',
        loading: 'Loading the API clients',
        none: 'No clients',
        range: '{first}–{last} of {total} clients',
        total: '{total} clients',
        showAll: 'Show all clients',
      },
      deliveries: {
        failed: 'The deliveries could not be loaded',
        loading: 'Loading the deliveries',
        none: 'No deliveries',
        range: '{first}–{last} of {total} deliveries',
        total: '{total} deliveries',
        showAll: 'Show all deliveries',
      },
      historyEntries: {
        failed: 'The entries could not be loaded',
        loading: 'Loading the entries',
        none: 'No entries',
        range: '{first}–{last} of {total} entries',
        total: '{total} entries',
        showAll: 'Show all entries',
      },
      importProfiles: {
        failed: 'The import profiles could not be loaded',
        loading: 'Loading the import profiles',
        none: 'No import profiles',
        range: '{first}–{last} of {total} import profiles',
        total: '{total} import profiles',
        showAll: 'Show all import profiles',
      },
      imports: {
        failed: 'The imports could not be loaded',
        loading: 'Loading the imports',
        none: 'No imports',
        range: '{first}–{last} of {total} imports',
        total: '{total} imports',
        showAll: 'Show all imports',
      },
      items: {
        failed: 'The items could not be loaded',
        loading: 'Loading the items',
        none: 'No items',
        range: '{first}–{last} of {total} items',
        total: '{total} items',
        showAll: 'Show all items',
      },
      people: {
        failed: 'The people could not be loaded',
        loading: 'Loading the people',
        none: 'No people',
        range: '{first}–{last} of {total} people',
        total: '{total} people',
        showAll: 'Show all people',
      },
      places: {
        failed: 'The address book could not be loaded',
        loading: 'Loading the address book',
        none: 'No places',
        range: '{first}–{last} of {total} places',
        total: '{total} places',
        showAll: 'Show all places',
      },
      shippers: {
        failed: 'The shippers could not be loaded',
        loading: 'Loading the shippers',
        none: 'No shippers',
        range: '{first}–{last} of {total} shippers',
        total: '{total} shippers',
        showAll: 'Show all shippers',
      },
      targets: {
        failed: 'The targets could not be loaded',
        loading: 'Loading the targets',
        none: 'No targets',
        range: '{first}–{last} of {total} targets',
        total: '{total} targets',
        showAll: 'Show all targets',
      },
    },
    menu: {
      actionsFor: 'Actions for {name}',
    },
    pages: {
      searchedBackTo: '{total}, searched back to {moment}',
      label: 'Pages',
      first: 'First page',
      previous: 'Previous page',
      next: 'Next page',
      page: 'Page {page}',
      pageOf: 'Page {page} of {pages}',
    },
    passwordField: {
      hide: 'Hide what is typed',
      show: 'Show what is typed',
    },
    problem: {
      didNotWork: 'Something went wrong. Try again.',
      pageDidNotWork: 'Something went wrong on this page. Try again.',
    },
    relativeTime: {
      justNow: 'just now',
    },
    searchSelect: {
      partOfName: 'Part of the name',
      searching: 'Searching…',
      nothing: 'Nothing matches.',
      firstOf: 'The first {shown} of {total}',
    },
    sheetGrid: {
      findInRows: 'Find in the rows',
      find: 'Find',
      findPrevious: 'Find previous',
      findNext: 'Find next',
      closeSearch: 'Close the search',
      notFound: 'Not found',
      editRows: 'Edit the rows',
      changed: '{count, plural, one {# cell} other {# cells}} changed',
      undo: 'Undo',
      redo: 'Redo',
      fillDown: 'Fill down',
      nextProblem: 'Next problem',
      row: 'Row',
      loading: 'Loading the rows',
      hint: 'Choose a cell and type. Ctrl+Z takes back, Ctrl+F finds, Ctrl+D fills down, F8 goes to the next problem.',
      rowAndColumn: 'Row {row}, <data>{column}</data>:',
      empty: 'empty',
      was: '(was: <data>{text}</data>)',
    },
    stoppedSearch: {
      title: 'Nothing found back to {moment}',
      older: 'Search older deliveries',
      why: 'The newest deliveries are being prepared for searching, which takes a minute or two after a large import. Until then a search goes back step by step.',
    },
    things: {
      batch: {
        failed: 'The batch could not be loaded',
        loading: 'Loading the batch',
      },
      delivery: {
        failed: 'The delivery could not be loaded',
        loading: 'Loading the delivery',
      },
      import: {
        failed: 'The import could not be loaded',
        loading: 'Loading the import',
      },
      importProfile: {
        failed: 'The import profile could not be loaded',
        loading: 'Loading the import profile',
      },
      shipper: {
        failed: 'The shipper could not be loaded',
        loading: 'Loading the shipper',
      },
      target: {
        failed: 'The target could not be loaded',
        loading: 'Loading the target',
      },
    },
    toast: {
      dismiss: 'Dismiss',
    },
  },
  // ── components/api: what went wrong with a call.
  api: {},
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {},
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {},
  // ── components/frame: around every signed-in page.
  frame: {
    accountMenu: {
      label: 'Account of {name}',
      systemAdmin: 'System admin',
      theme: 'Theme',
      themes: { system: 'Same as device', light: 'Light', dark: 'Dark' },
      password: 'Password',
      sessions: 'Sessions',
      about: 'About Lading',
      signOut: 'Sign out',
    },
    appFrame: {
      skip: 'Skip to the content',
      main: 'Main',
      newImport: 'New import',
      pages: { imports: 'Imports', deliveries: 'Deliveries', targets: 'Targets', settings: 'Settings' },
    },
    pageFault: {
      title: 'This page broke',
      ourFault: 'That is our fault, not yours. Running imports continue; nothing is lost.',
      supportNumber: 'Give support this number: {digest}',
      tryAgain: 'Try again',
      goToImports: 'Go to the imports',
    },
    tenantPicker: {
      label: 'Tenant',
      loading: 'Loading tenants…',
      choose: 'Choose a tenant',
      chooseToWorkIn: 'Choose a tenant to work in',
      why: 'You are signed in as a system admin. Choose whose deliveries you are working on; until then nothing is shown and nothing can be imported.',
      failed: 'The tenants could not be loaded',
    },
  },
  // ── app: titles of pages, and pages without a feature.
  pages: {
    newImport: 'New import',
  },
  // ── components/account.
  account: {},
  // ── components/api-clients.
  apiClients: {},
  // ── components/audit.
  audit: {},
  // ── components/company.
  company: {},
  // ── components/consignees.
  consignees: {},
  // ── components/deliveries.
  deliveries: {},
  // ── components/erp-batch.
  erpBatch: {},
  // ── components/import-drafts.
  importDrafts: {},
  // ── components/import-job.
  importJob: {},
  // ── components/import-profiles.
  importProfiles: {},
  // ── components/imports.
  imports: {},
  // ── components/mend-page.
  mendPage: {},
  // ── components/new-import.
  newImport: {},
  // ── components/people.
  people: {},
  // ── components/places.
  places: {},
  // ── components/settings.
  settings: {},
  // ── components/shippers.
  shippers: {},
  // ── components/sign-in.
  signIn: {},
  // ── components/targets.
  targets: {},
} as const;
