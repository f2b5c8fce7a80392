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
  domain: {
    batch: {
      operations: {
        create: 'Create',
        update: 'Update',
        upsert: 'Create or update',
        cancel: 'Cancel',
      },
      itemStatuses: {
        Created: 'Created',
        Updated: 'Updated',
        Cancelled: 'Cancelled',
        Rejected: 'Rejected',
      },
      bar: 'Items of {batch} by status',
      created: '{count, number} created',
      updated: '{count, number} updated',
      cancelled: '{count, number} cancelled',
      rejected: '{count, number} rejected',
      warnings: '{count, plural, one {# warning} other {# warnings}}',
    },
    changes: {
      row: 'Row {row}',
      readAs: 'read as',
      nothing: 'nothing',
    },
    channels: {
      spreadsheet: {
        one: 'Spreadsheet',
        many: 'Spreadsheets',
      },
      erp: {
        one: 'ERP batch',
        many: 'ERP batches',
      },
    },
    deliveryStatuses: {
      created: 'Created',
      changed: 'Changed',
      dispatched: 'Dispatched',
      cancelled: 'Cancelled',
    },
    dryRun: 'Dry run',
    file: {
      type: 'Type',
      charset: 'Character set',
      separatedBy: 'Separated by',
      sheet: 'Sheet',
      sheetOf: '{sheet} (of {count} sheets)',
      kinds: {
        csv: 'CSV text',
        xls: 'Excel workbook (.xls)',
        xlsx: 'Excel workbook (.xlsx)',
      },
      comma: 'Comma',
      semicolon: 'Semicolon',
      tab: 'Tab',
      pipe: 'Pipe',
    },
    letters: {
      all: 'all letters',
      centralEuropean: 'Central European',
      cyrillic: 'Cyrillic',
      westernEuropean: 'Western European',
      greek: 'Greek',
      turkish: 'Turkish',
      hebrew: 'Hebrew',
      arabic: 'Arabic',
      baltic: 'Baltic',
      vietnamese: 'Vietnamese',
      thai: 'Thai',
      chineseSimplified: 'Chinese, simplified',
      chineseTraditional: 'Chinese, traditional',
      japanese: 'Japanese',
      korean: 'Korean',
    },
    newPassword: {
      hint: 'At least {min} characters. A few words that do not belong together are easy to remember and hard to guess.',
      tooShort: 'Too short: at least {min} characters.',
      tooLong: 'Too long: at most {max} characters.',
    },
    outcomes: {
      waiting: 'Waiting',
      running: 'Running',
      completed: 'Completed',
      completed_with_failures: 'Completed with failures',
      nothing_imported: 'Nothing imported',
      failed: 'Failed',
      aborted: 'Aborted',
      rolling_back: 'Rolling back',
      rolled_back: 'Rolled back',
    },
    payers: {
      sender: 'Sender',
      receiver: 'Receiver',
    },
    payments: {
      wallet: 'Wallet',
      cod: 'Cash on delivery',
      card: 'Card',
      cash: 'Cash',
      bank_transfer: 'Bank transfer',
    },
    problems: {
      required_field_missing: 'missing',
      invalid_characters: 'has invalid characters',
      text_too_long: 'too long',
      invalid_number: 'not a number',
      latitude_out_of_range: 'out of range',
      longitude_out_of_range: 'out of range',
      unknown_country: 'unknown country',
      invalid_phone: 'invalid phone',
      negative_amount: 'negative',
      too_many_decimals: 'too many decimals',
      amount_too_large: 'too large',
      invalid_package_items: 'invalid items',
      duplicate_external_reference_id: 'repeated in the file',
      external_reference_id_already_present: 'already used',
      delivery_already_dispatched: 'of a delivery that has left',
      delivery_already_cancelled: 'of a cancelled delivery',
      spreadsheet_error: 'shows a spreadsheet error',
      formula_not_calculated: 'has a formula without a result',
      shortened_number: 'was shortened by the spreadsheet',
      shifted_row: 'in a row with a cell too many',
      invalid_date: 'not a date',
      invalid_time: 'not a time of day',
      invalid_minutes: 'not a number of minutes',
      unknown_priority: 'unknown',
      unknown_place: 'unknown place',
      order_failed: 'of an order with a failed row',
      contradicts_first_row: 'differs from the order’s first row',
      too_many_rows_in_order: 'on too many rows',
    },
    roles: {
      dispatcher: {
        name: 'Dispatcher',
        explanation: 'Imports spreadsheets and manages deliveries.',
      },
      admin: {
        name: 'Administrator',
        explanation: 'The same, plus all settings: people, API clients, the audit trail and recipient data.',
      },
    },
    sampleFiles: {
      intro: 'No file at hand? Try one of these:',
      clean: 'Clean .csv',
      messy: 'Messy .csv, with every kind of mistake',
    },
    scopes: {
      sendTargets: {
        name: 'Send targets',
        explanation: 'Create, change and cancel stops in batches: for ERPs and warehouse systems.',
      },
      readTargets: {
        name: 'Read targets',
        explanation: 'Look up targets and the results of batches.',
      },
      operations: {
        name: 'Import spreadsheets and manage deliveries',
        explanation: 'Start, abort and roll back imports; create and read deliveries.',
      },
    },
    settingsPages: {
      apiClients: 'API clients',
      importProfiles: 'Import profiles',
      places: 'Address book',
      people: 'People',
      company: 'Company',
      audit: 'Audit trail',
      consignees: 'Recipients',
    },
    totals: {
      rows: 'Rows',
      orders: 'Orders',
      packages: 'Packages',
      weight: 'Weight (kg)',
      cod: 'Cash on delivery',
      codIn: 'Cash on delivery, {currency}',
      total: 'Total',
      manifest: 'Manifest',
      agreesHead: 'Agrees',
      notGiven: 'not given',
      onManifest: '{name} on the manifest',
      noNumber: 'No such number',
      agrees: 'agrees',
      differs: 'differs',
      agree: 'The totals agree with the manifest',
      differ:
        '{differ, plural, one {# of {all} totals differs} other {# of {all} totals differ}} from the manifest',
    },
    warnings: {
      hidden_row: 'Hidden row',
      coordinates_outside_country: 'Outside the country',
      coordinates_swapped: 'Coordinates swapped',
      coordinates_zero: 'Coordinates 0, 0',
      coordinates_far_from_city: 'Far from the city',
      coordinates_approximate: 'Approximate point',
      coordinates_of_other_address: 'Point of another address',
    },
  },
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {
    alike: 'Mend alike',
    change: 'Change {count, plural, one {# row} other {# rows}}',
    more: '+{count} more',
    onlyProblems: 'Only columns with problems',
    problem: 'Problem',
    problemOf: '{field}: {problem}, <b>{rows}</b>',
    rows: '{count, plural, one {# row} other {# rows}}',
    showMore: 'Show {count, plural, one {# more problem} other {# more problems}}',
    showWhole: 'Row {row}: {problem} Show the whole row',
    writeFor: 'What to write for “{value}” as {field}',
    writeForEmpty: 'What to write for an empty cell as {field}',
    writeInstead: 'Write instead',
  },
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
