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
  domain: {
    batch: {
      operations: {
        create: 'Anlegen',
        update: 'Ändern',
        upsert: 'Anlegen oder ändern',
        cancel: 'Stornieren',
      },
      itemStatuses: {
        Created: 'Angelegt',
        Updated: 'Geändert',
        Cancelled: 'Storniert',
        Rejected: 'Abgelehnt',
      },
      bar: 'Positionen von {batch} nach Status',
      created: '{count, number} angelegt',
      updated: '{count, number} geändert',
      cancelled: '{count, number} storniert',
      rejected: '{count, number} abgelehnt',
      warnings: '{count, plural, one {# Warnung} other {# Warnungen}}',
    },
    changes: {
      row: 'Zeile {row}',
      readAs: 'gelesen als',
      nothing: 'nichts',
    },
    channels: {
      spreadsheet: {
        one: 'Tabelle',
        many: 'Tabellen',
      },
      erp: {
        one: 'ERP-Stapel',
        many: 'ERP-Stapel',
      },
    },
    deliveryStatuses: {
      created: 'Angelegt',
      changed: 'Geändert',
      dispatched: 'Unterwegs',
      cancelled: 'Storniert',
    },
    dryRun: 'Probelauf',
    file: {
      type: 'Typ',
      charset: 'Zeichensatz',
      separatedBy: 'Trennzeichen',
      sheet: 'Blatt',
      sheetOf: '{sheet} (von {count} Blättern)',
      kinds: {
        csv: 'CSV-Text',
        xls: 'Excel-Arbeitsmappe (.xls)',
        xlsx: 'Excel-Arbeitsmappe (.xlsx)',
      },
      comma: 'Komma',
      semicolon: 'Semikolon',
      tab: 'Tabulator',
      pipe: 'Senkrechter Strich',
    },
    letters: {
      all: 'alle Buchstaben',
      centralEuropean: 'mitteleuropäisch',
      cyrillic: 'kyrillisch',
      westernEuropean: 'westeuropäisch',
      greek: 'griechisch',
      turkish: 'türkisch',
      hebrew: 'hebräisch',
      arabic: 'arabisch',
      baltic: 'baltisch',
      vietnamese: 'vietnamesisch',
      thai: 'thailändisch',
      chineseSimplified: 'chinesisch, vereinfacht',
      chineseTraditional: 'chinesisch, traditionell',
      japanese: 'japanisch',
      korean: 'koreanisch',
    },
    newPassword: {
      hint: 'Mindestens {min} Zeichen. Einige Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.',
      tooShort: 'Zu kurz: mindestens {min} Zeichen.',
      tooLong: 'Zu lang: höchstens {max} Zeichen.',
    },
    outcomes: {
      waiting: 'Wartet',
      running: 'Läuft',
      completed: 'Abgeschlossen',
      completed_with_failures: 'Mit Fehlern abgeschlossen',
      nothing_imported: 'Nichts importiert',
      failed: 'Fehlgeschlagen',
      aborted: 'Abgebrochen',
      rolling_back: 'Wird zurückgerollt',
      rolled_back: 'Zurückgerollt',
    },
    payers: {
      sender: 'Absender',
      receiver: 'Empfänger',
    },
    payments: {
      wallet: 'Guthaben',
      cod: 'Nachnahme',
      card: 'Karte',
      cash: 'Bar',
      bank_transfer: 'Überweisung',
    },
    problems: {
      required_field_missing: 'fehlt',
      invalid_characters: 'enthält ungültige Zeichen',
      text_too_long: 'zu lang',
      invalid_number: 'keine Zahl',
      latitude_out_of_range: 'außerhalb des Bereichs',
      longitude_out_of_range: 'außerhalb des Bereichs',
      unknown_country: 'unbekanntes Land',
      invalid_phone: 'ungültige Telefonnummer',
      negative_amount: 'negativ',
      too_many_decimals: 'zu viele Nachkommastellen',
      amount_too_large: 'zu groß',
      invalid_package_items: 'ungültige Positionen',
      duplicate_external_reference_id: 'mehrfach in der Datei',
      external_reference_id_already_present: 'schon vergeben',
      delivery_already_dispatched: 'einer Lieferung, die schon unterwegs ist',
      delivery_already_cancelled: 'einer stornierten Lieferung',
      spreadsheet_error: 'zeigt einen Fehler der Tabelle',
      formula_not_calculated: 'enthält eine Formel ohne Ergebnis',
      shortened_number: 'von der Tabelle gekürzt',
      shifted_row: 'in einer Zeile mit einer Zelle zu viel',
      invalid_date: 'kein Datum',
      invalid_time: 'keine Uhrzeit',
      invalid_minutes: 'keine Anzahl von Minuten',
      unknown_priority: 'unbekannt',
      unknown_place: 'unbekannter Ort',
      order_failed: 'eines Auftrags mit fehlgeschlagener Zeile',
      contradicts_first_row: 'weicht von der ersten Zeile des Auftrags ab',
      too_many_rows_in_order: 'auf zu vielen Zeilen',
    },
    roles: {
      dispatcher: {
        name: 'Disponent',
        explanation: 'Importiert Tabellen und verwaltet Lieferungen.',
      },
      admin: {
        name: 'Administrator',
        explanation:
          'Dasselbe, dazu alle Einstellungen: Personen, API-Clients, das Protokoll und die Daten der Empfänger.',
      },
    },
    sampleFiles: {
      intro: 'Keine Datei zur Hand? Versuchen Sie eine von diesen:',
      clean: 'Saubere .csv',
      messy: 'Unordentliche .csv mit jeder Art von Fehler',
    },
    scopes: {
      sendTargets: {
        name: 'Ziele senden',
        explanation: 'Stopps in Stapeln anlegen, ändern und stornieren: für ERP- und Lagersysteme.',
      },
      readTargets: {
        name: 'Ziele lesen',
        explanation: 'Ziele und die Ergebnisse von Stapeln nachschlagen.',
      },
      operations: {
        name: 'Tabellen importieren und Lieferungen verwalten',
        explanation: 'Importe starten, abbrechen und zurückrollen; Lieferungen anlegen und lesen.',
      },
    },
    settingsPages: {
      apiClients: 'API-Clients',
      importProfiles: 'Importprofile',
      places: 'Adressbuch',
      people: 'Personen',
      company: 'Firma',
      audit: 'Protokoll',
      consignees: 'Empfänger',
    },
    totals: {
      rows: 'Zeilen',
      orders: 'Aufträge',
      packages: 'Packstücke',
      weight: 'Gewicht (kg)',
      cod: 'Nachnahme',
      codIn: 'Nachnahme, {currency}',
      total: 'Summe',
      manifest: 'Ladeliste',
      agreesHead: 'Stimmt',
      notGiven: 'nicht angegeben',
      onManifest: '{name} laut Ladeliste',
      noNumber: 'Keine solche Zahl',
      agrees: 'stimmt',
      differs: 'weicht ab',
      agree: 'Die Summen stimmen mit der Ladeliste überein',
      differ:
        '{differ, plural, one {# von {all} Summen weicht} other {# von {all} Summen weichen}} von der Ladeliste ab',
    },
    warnings: {
      hidden_row: 'Ausgeblendete Zeile',
      coordinates_outside_country: 'Außerhalb des Landes',
      coordinates_swapped: 'Koordinaten vertauscht',
      coordinates_zero: 'Koordinaten 0, 0',
      coordinates_far_from_city: 'Weit von der Stadt',
      coordinates_approximate: 'Ungefährer Punkt',
      coordinates_of_other_address: 'Punkt einer anderen Adresse',
    },
  },
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {
    alike: 'Gleiche beheben',
    change: '{count, plural, one {# Zeile} other {# Zeilen}} ändern',
    more: '+{count} weitere',
    onlyProblems: 'Nur Spalten mit Problemen',
    problem: 'Problem',
    problemOf: '{field}: {problem}, <b>{rows}</b>',
    rows: '{count, plural, one {# Zeile} other {# Zeilen}}',
    showMore: '{count, plural, one {# weiteres Problem} other {# weitere Probleme}} anzeigen',
    showWhole: 'Zeile {row}: {problem} Die ganze Zeile anzeigen',
    writeFor: 'Was statt „{value}“ als {field} stehen soll',
    writeForEmpty: 'Was statt einer leeren Zelle als {field} stehen soll',
    writeInstead: 'Stattdessen schreiben',
  },
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
