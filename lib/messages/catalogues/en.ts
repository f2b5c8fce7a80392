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
