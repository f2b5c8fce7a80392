import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in German: see en.ts. */
export const de: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    tryAgain: 'Noch einmal versuchen',
  },
  // ── components/ui: primitives.
  ui: {
    copyField: {
      copied: 'Kopiert',
      copy: 'Kopieren',
      copyOf: 'Kopieren: {label}',
      refused:
        'Der Browser lässt diese Seite nicht kopieren. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',
    },
    device: {
      unknown: 'Unbekanntes Gerät',
      unknownBrowser: 'Unbekannter Browser',
      browserOn: '{browser} auf {system}',
    },
    dropFile: {
      choose: 'Datei wählen',
    },
    filterBar: {
      clear: 'Zurücksetzen',
    },
    lists: {
      auditEntries: {
        failed: 'Das Protokoll konnte nicht geladen werden',
        loading: 'Das Protokoll wird geladen',
        none: 'Keine Einträge',
        range: '{first}–{last} von {total} Einträgen',
        total: '{total} Einträge',
        showAll: 'Alle Einträge anzeigen',
      },
      clients: {
        failed: 'Die API-Clients konnten nicht geladen werden',
        loading: 'Die API-Clients werden geladen',
        none: 'Keine Clients',
        range: '{first}–{last} von {total} Clients',
        total: '{total} Clients',
        showAll: 'Alle Clients anzeigen',
      },
      deliveries: {
        failed: 'Die Lieferungen konnten nicht geladen werden',
        loading: 'Die Lieferungen werden geladen',
        none: 'Keine Lieferungen',
        range: '{first}–{last} von {total} Lieferungen',
        total: '{total} Lieferungen',
        showAll: 'Alle Lieferungen anzeigen',
      },
      historyEntries: {
        failed: 'Die Einträge konnten nicht geladen werden',
        loading: 'Die Einträge werden geladen',
        none: 'Keine Einträge',
        range: '{first}–{last} von {total} Einträgen',
        total: '{total} Einträge',
        showAll: 'Alle Einträge anzeigen',
      },
      importProfiles: {
        failed: 'Die Importprofile konnten nicht geladen werden',
        loading: 'Die Importprofile werden geladen',
        none: 'Keine Importprofile',
        range: '{first}–{last} von {total} Importprofilen',
        total: '{total} Importprofile',
        showAll: 'Alle Importprofile anzeigen',
      },
      imports: {
        failed: 'Die Importe konnten nicht geladen werden',
        loading: 'Die Importe werden geladen',
        none: 'Keine Importe',
        range: '{first}–{last} von {total} Importen',
        total: '{total} Importe',
        showAll: 'Alle Importe anzeigen',
      },
      items: {
        failed: 'Die Positionen konnten nicht geladen werden',
        loading: 'Die Positionen werden geladen',
        none: 'Keine Positionen',
        range: '{first}–{last} von {total} Positionen',
        total: '{total} Positionen',
        showAll: 'Alle Positionen anzeigen',
      },
      people: {
        failed: 'Die Personen konnten nicht geladen werden',
        loading: 'Die Personen werden geladen',
        none: 'Keine Personen',
        range: '{first}–{last} von {total} Personen',
        total: '{total} Personen',
        showAll: 'Alle Personen anzeigen',
      },
      places: {
        failed: 'Das Adressbuch konnte nicht geladen werden',
        loading: 'Das Adressbuch wird geladen',
        none: 'Keine Orte',
        range: '{first}–{last} von {total} Orten',
        total: '{total} Orte',
        showAll: 'Alle Orte anzeigen',
      },
      shippers: {
        failed: 'Die Versender konnten nicht geladen werden',
        loading: 'Die Versender werden geladen',
        none: 'Keine Versender',
        range: '{first}–{last} von {total} Versendern',
        total: '{total} Versender',
        showAll: 'Alle Versender anzeigen',
      },
      targets: {
        failed: 'Die Ziele konnten nicht geladen werden',
        loading: 'Die Ziele werden geladen',
        none: 'Keine Ziele',
        range: '{first}–{last} von {total} Zielen',
        total: '{total} Ziele',
        showAll: 'Alle Ziele anzeigen',
      },
    },
    menu: {
      actionsFor: 'Aktionen für {name}',
    },
    pages: {
      searchedBackTo: '{total}, zurück bis {moment} gesucht',
      label: 'Seiten',
      first: 'Erste Seite',
      previous: 'Vorige Seite',
      next: 'Nächste Seite',
      page: 'Seite {page}',
      pageOf: 'Seite {page} von {pages}',
    },
    passwordField: {
      hide: 'Eingabe verbergen',
      show: 'Eingabe anzeigen',
    },
    problem: {
      didNotWork: 'Etwas ist schiefgegangen. Versuchen Sie es noch einmal.',
      pageDidNotWork: 'Auf dieser Seite ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
    },
    relativeTime: {
      justNow: 'gerade eben',
    },
    searchSelect: {
      partOfName: 'Teil des Namens',
      searching: 'Wird gesucht …',
      nothing: 'Nichts passt.',
      firstOf: 'Die ersten {shown} von {total}',
    },
    sheetGrid: {
      findInRows: 'In den Zeilen suchen',
      find: 'Suchen',
      findPrevious: 'Vorigen suchen',
      findNext: 'Nächsten suchen',
      closeSearch: 'Suche schließen',
      notFound: 'Nicht gefunden',
      editRows: 'Zeilen bearbeiten',
      changed: '{count, plural, one {# Zelle} other {# Zellen}} geändert',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      fillDown: 'Nach unten ausfüllen',
      nextProblem: 'Nächstes Problem',
      row: 'Zeile',
      loading: 'Die Zeilen werden geladen',
      hint: 'Wählen Sie eine Zelle, und tippen Sie. Strg+Z macht rückgängig, Strg+F sucht, Strg+D füllt nach unten aus, F8 geht zum nächsten Problem.',
      rowAndColumn: 'Zeile {row}, <data>{column}</data>:',
      empty: 'leer',
      was: '(vorher: <data>{text}</data>)',
    },
    stoppedSearch: {
      title: 'Bis zurück zum {moment} nichts gefunden',
      older: 'Ältere Lieferungen durchsuchen',
      why: 'Die neuesten Lieferungen werden für die Suche vorbereitet; das dauert nach einem großen Import ein bis zwei Minuten. Bis dahin geht die Suche schrittweise zurück.',
    },
    things: {
      batch: {
        failed: 'Der Stapel konnte nicht geladen werden',
        loading: 'Der Stapel wird geladen',
      },
      delivery: {
        failed: 'Die Lieferung konnte nicht geladen werden',
        loading: 'Die Lieferung wird geladen',
      },
      import: {
        failed: 'Der Import konnte nicht geladen werden',
        loading: 'Der Import wird geladen',
      },
      importProfile: {
        failed: 'Das Importprofil konnte nicht geladen werden',
        loading: 'Das Importprofil wird geladen',
      },
      shipper: {
        failed: 'Der Versender konnte nicht geladen werden',
        loading: 'Der Versender wird geladen',
      },
      target: {
        failed: 'Das Ziel konnte nicht geladen werden',
        loading: 'Das Ziel wird geladen',
      },
    },
    toast: {
      dismiss: 'Ausblenden',
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
