/**
 * The words of the screens in English, in ICU MessageFormat. The other languages have the same keys and parameters: their
 * type says so, and catalogues.test.ts. docs/languages.md says how to write them and which word to choose.
 */
export const en = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {},
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'just now' },
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
  importJob: {
    abortDialog: {
      title: 'Abort this import?',
      confirm: 'Abort import',
      keepRunning: 'Keep it running',
      dryRunAborted: 'Dry run aborted',
      aborted: 'Import aborted',
      madeAreKept: 'Deliveries made so far are kept.',
      isDryRun: 'It is a dry run: no delivery is kept in any case.',
      kept: '{count, plural, one {<b># delivery</b> made so far is kept, and its references stay taken.} other {<b># deliveries</b> made so far are kept, and their references stay taken.}} You can roll them back afterwards.',
      noMoreTried: 'No more rows are tried.',
      noMoreDeliveries: 'No more rows become deliveries.',
      restNotTried: 'The remaining {count, plural, one {# row} other {# rows}} will not be tried.',
      restNotImported: 'The remaining {count, plural, one {# row} other {# rows}} will not be imported.',
      beingWritten: 'Rows being written right now may still be imported.',
    },
    changesPanel: {
      label: 'Values read differently than written',
      failed: 'The changes could not be loaded',
      none: 'Every value was taken as it stands in the file.',
    },
    continueButton: {
      continue: 'Continue with {count, plural, one {# row} other {# rows}}',
      failed: 'Not continued',
    },
    correctionsPanel: {
      label: '{count, plural, one {# cell} other {# cells}} changed by hand',
      failed: 'The corrections could not be loaded',
      row: 'Row {row, number}',
      column: 'Column {column, number}',
      empty: 'empty',
      changedTo: 'changed to',
      showMore: 'Show more',
    },
    deliveriesPanel: {
      title: 'Deliveries',
      count: '{count, plural, one {# delivery} other {# deliveries}}',
      choose: 'Choose deliveries',
      toDeleteSome: 'to delete only some of them.',
      failed: 'The deliveries could not be loaded',
      allShown: 'All that are shown',
      noneChosen: 'Nothing chosen',
      deleteChosen: 'Delete {count, plural, one {# delivery} other {# deliveries}}…',
      list: 'Deliveries of this import',
      showMore: 'Show more',
      row: 'Row {row, number}',
      noReference: 'Without reference',
      deleted: '{count, plural, one {# delivery} other {# deliveries}} deleted',
      stayed: '{count, plural, one {# delivery} other {# deliveries}} changed meanwhile and stayed.',
      confirmTitle: 'Delete {count, plural, one {# delivery} other {# deliveries}}?',
      confirm: 'Delete {count, plural, one {# delivery} other {# deliveries}}',
      confirmText:
        '{count, plural, one {Its reference becomes free.} other {Their references become free.}} The other deliveries of this import stay. This cannot be undone.',
    },
    describeEnd: {
      dryRunFailed: 'Dry run: failed',
      dryRunAborted: 'Dry run: aborted',
      dryRunCreated: 'Dry run: {created, number} would be created',
      dryRunMixed: 'Dry run: {created, number} would be created, {failed, number} would fail',
      completed: 'Done: {created, plural, one {# delivery} other {# deliveries}}',
      mixed: '{created, number} created, {failed, number} failed',
      nothingImported: 'Nothing imported',
      failed: 'Failed, {created, number} created',
      aborted: 'Aborted, {created, number} created',
      rolledBack: 'Rolled back, {deleted, number} deleted',
      running: 'Running',
    },
    dryRunNotice: {
      failed: 'Not imported',
      showImport: 'Show the import',
      importForReal: 'Import for real',
      title: 'This is a dry run: no delivery is kept',
      importedSince: 'Its file has been imported for real since.',
      explanation:
        'Every row goes through the whole import, and everything is taken back. The numbers and files say what an import would do now.',
    },
    errorFilter: {
      label: 'Filter by error',
      all: 'All',
      chip: '{field}: {problem}',
    },
    estimateRate: {
      seconds: '{s, number} s',
      minutes: '{min, number} min',
      minutesSeconds: '{min, number} min {s, number} s',
      hoursMinutes: '{h, number} h {min, number} min',
    },
    failedRowDrawer: {
      title: 'Row {row}',
      column: 'Column',
      cell: 'Cell',
      empty: 'empty',
    },
    familyPanel: {
      title:
        '{delivered, number} of {rows, plural, one {# row} other {# rows}} delivered, in {imports, plural, one {# import} other {# imports}}',
      open: {
        failed_open: '{count, number} failed',
        unprocessed_open: '{count, number} not reached',
        in_progress: '{count, number} in progress',
        left_out: '{count, number} left out',
        rolled_back: '{count, number} rolled back',
      },
      thisImport: 'This import',
      firstImport: 'First import',
      followUp: 'Follow-up',
      counts: '{succeeded, number} succeeded, {failed, number} failed',
    },
    importJobPage: {
      imports: 'Imports',
      startedBy: 'For <customer></customer>, started by {name} <when></when>',
      correctedBy: 'For <customer></customer>, corrected by {name} by a mend link <when></when>',
      unknownTitle: 'There is no such import',
      showAll: 'Show all imports',
      unknownText:
        'The link may be wrong, or the import belongs to another account. Ask the person who sent you the link.',
    },
    jobActions: {
      successFile: 'Success file',
      failedFile: 'Failed file',
      failedWorkbook: 'Failed rows (Excel)',
      firstFailedWorkbook: 'First {count, number} failed rows (Excel)',
      skippedFile: 'Skipped file',
      notReached: 'Rows not reached',
      abort: 'Abort…',
      rollBackAndAgain: 'Roll back and import again…',
      rollBack: 'Roll back…',
    },
    jobFacts: {
      file: 'File',
      original: 'Original',
      name: 'Name',
      size: 'Size',
      headerRow: 'Header row',
      details: 'Details',
      customer: 'Customer',
      deliveryService: 'Delivery service',
      payer: 'Payer',
      paymentMethod: 'Payment method',
      rules: 'Rules',
      profileVersion: 'Import profile, version {version}',
      mapping: 'Mapping',
      columns: '{count, plural, one {# column} other {# columns}}',
      columnOfFile: 'Column of the file',
      field: 'Field',
    },
  },
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
