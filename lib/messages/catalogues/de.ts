import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in German: see en.ts. */
export const de: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {},
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'gerade eben' },
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
      label: 'Konto von {name}',
      systemAdmin: 'Systemadministrator',
      theme: 'Darstellung',
      themes: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
      password: 'Kennwort',
      sessions: 'Sitzungen',
      about: 'Über Lading',
      signOut: 'Abmelden',
    },
    appFrame: {
      skip: 'Zum Inhalt springen',
      main: 'Hauptmenü',
      newImport: 'Neuer Import',
      pages: { imports: 'Importe', deliveries: 'Lieferungen', targets: 'Ziele', settings: 'Einstellungen' },
    },
    pageFault: {
      title: 'Diese Seite ist fehlgeschlagen',
      ourFault: 'Das ist unser Fehler, nicht Ihrer. Laufende Importe gehen weiter; nichts ist verloren.',
      supportNumber: 'Nennen Sie dem Support diese Nummer: {digest}',
      tryAgain: 'Noch einmal versuchen',
      goToImports: 'Zu den Importen',
    },
    tenantPicker: {
      label: 'Mandant',
      loading: 'Mandanten werden geladen …',
      choose: 'Mandanten wählen',
      chooseToWorkIn: 'Wählen Sie einen Mandanten',
      why: 'Sie sind als Systemadministrator angemeldet. Wählen Sie, mit wessen Lieferungen Sie arbeiten; bis dahin wird nichts angezeigt, und nichts kann importiert werden.',
      failed: 'Die Mandanten konnten nicht geladen werden',
    },
  },
  // ── app: titles of pages, and pages without a feature.
  pages: {
    newImport: 'Neuer Import',
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
};
