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
  importJob: {
    abortDialog: {
      title: 'Diesen Import abbrechen?',
      confirm: 'Import abbrechen',
      keepRunning: 'Weiterlaufen lassen',
      dryRunAborted: 'Probelauf abgebrochen',
      aborted: 'Import abgebrochen',
      madeAreKept: 'Die bisher angelegten Lieferungen bleiben erhalten.',
      isDryRun: 'Es ist ein Probelauf: Es bleibt ohnehin keine Lieferung erhalten.',
      kept: '{count, plural, one {<b># Lieferung</b>, die bisher angelegt wurde, bleibt erhalten, und ihre Referenz bleibt vergeben.} other {<b># Lieferungen</b>, die bisher angelegt wurden, bleiben erhalten, und ihre Referenzen bleiben vergeben.}} Sie können sie danach zurückrollen.',
      noMoreTried: 'Es werden keine weiteren Zeilen versucht.',
      noMoreDeliveries: 'Aus keiner weiteren Zeile wird eine Lieferung.',
      restNotTried:
        '{count, plural, one {Die restliche # Zeile wird nicht versucht.} other {Die restlichen # Zeilen werden nicht versucht.}}',
      restNotImported:
        '{count, plural, one {Die restliche # Zeile wird nicht importiert.} other {Die restlichen # Zeilen werden nicht importiert.}}',
      beingWritten: 'Zeilen, die gerade geschrieben werden, können noch importiert werden.',
    },
    changesPanel: {
      label: 'Werte, die anders gelesen wurden, als sie dastehen',
      failed: 'Die Änderungen konnten nicht geladen werden',
      none: 'Jeder Wert wurde so übernommen, wie er in der Datei steht.',
    },
    continueButton: {
      continue: 'Mit {count, plural, one {# Zeile} other {# Zeilen}} fortfahren',
      failed: 'Nicht fortgesetzt',
    },
    correctionsPanel: {
      label: '{count, plural, one {# Zelle} other {# Zellen}} von Hand geändert',
      failed: 'Die Korrekturen konnten nicht geladen werden',
      row: 'Zeile {row, number}',
      column: 'Spalte {column, number}',
      empty: 'leer',
      changedTo: 'geändert in',
      showMore: 'Mehr anzeigen',
    },
    deliveriesPanel: {
      title: 'Lieferungen',
      count: '{count, plural, one {# Lieferung} other {# Lieferungen}}',
      choose: 'Lieferungen auswählen',
      toDeleteSome: 'um nur einige davon zu löschen.',
      failed: 'Die Lieferungen konnten nicht geladen werden',
      allShown: 'Alle angezeigten',
      noneChosen: 'Nichts ausgewählt',
      deleteChosen: '{count, plural, one {# Lieferung} other {# Lieferungen}} löschen …',
      list: 'Lieferungen dieses Imports',
      showMore: 'Mehr anzeigen',
      row: 'Zeile {row, number}',
      noReference: 'Ohne Referenz',
      deleted: '{count, plural, one {# Lieferung} other {# Lieferungen}} gelöscht',
      stayed:
        '{count, plural, one {# Lieferung wurde inzwischen geändert und ist geblieben.} other {# Lieferungen wurden inzwischen geändert und sind geblieben.}}',
      confirmTitle: '{count, plural, one {# Lieferung} other {# Lieferungen}} löschen?',
      confirm: '{count, plural, one {# Lieferung} other {# Lieferungen}} löschen',
      confirmText:
        '{count, plural, one {Ihre Referenz wird frei.} other {Ihre Referenzen werden frei.}} Die anderen Lieferungen dieses Imports bleiben. Das lässt sich nicht rückgängig machen.',
    },
    describeEnd: {
      dryRunFailed: 'Probelauf: fehlgeschlagen',
      dryRunAborted: 'Probelauf: abgebrochen',
      dryRunCreated: 'Probelauf: {created, number} würden angelegt',
      dryRunMixed: 'Probelauf: {created, number} würden angelegt, {failed, number} würden fehlschlagen',
      completed: 'Fertig: {created, plural, one {# Lieferung} other {# Lieferungen}}',
      mixed: '{created, number} angelegt, {failed, number} fehlgeschlagen',
      nothingImported: 'Nichts importiert',
      failed: 'Fehlgeschlagen, {created, number} angelegt',
      aborted: 'Abgebrochen, {created, number} angelegt',
      rolledBack: 'Zurückgerollt, {deleted, number} gelöscht',
      running: 'Läuft',
    },
    dryRunNotice: {
      failed: 'Nicht importiert',
      showImport: 'Import anzeigen',
      importForReal: 'Wirklich importieren',
      title: 'Dies ist ein Probelauf: Keine Lieferung bleibt erhalten',
      importedSince: 'Seine Datei wurde inzwischen wirklich importiert.',
      explanation:
        'Jede Zeile durchläuft den ganzen Import, und alles wird wieder zurückgenommen. Die Zahlen und Dateien zeigen, was ein Import jetzt bewirken würde.',
    },
    errorFilter: {
      label: 'Nach Fehler filtern',
      all: 'Alle',
      chip: '{field}: {problem}',
    },
    estimateRate: {
      seconds: '{s, number} s',
      minutes: '{min, number} min',
      minutesSeconds: '{min, number} min {s, number} s',
      hoursMinutes: '{h, number} h {min, number} min',
    },
    failedRowDrawer: {
      title: 'Zeile {row}',
      column: 'Spalte',
      cell: 'Zelle',
      empty: 'leer',
    },
    familyPanel: {
      title:
        '{delivered, number} von {rows, plural, one {# Zeile} other {# Zeilen}} zugestellt, in {imports, plural, one {# Import} other {# Importen}}',
      open: {
        failed_open: '{count, number} fehlgeschlagen',
        unprocessed_open: '{count, number} nicht erreicht',
        in_progress: '{count, number} in Arbeit',
        left_out: '{count, number} ausgelassen',
        rolled_back: '{count, number} zurückgerollt',
      },
      thisImport: 'Dieser Import',
      firstImport: 'Erster Import',
      followUp: 'Folgeimport',
      counts: '{succeeded, number} erfolgreich, {failed, number} fehlgeschlagen',
    },
    importJobPage: {
      imports: 'Importe',
      startedBy: 'Für <customer></customer>, gestartet von {name} <when></when>',
      correctedBy: 'Für <customer></customer>, korrigiert von {name} über einen Korrekturlink <when></when>',
      unknownTitle: 'Diesen Import gibt es nicht',
      showAll: 'Alle Importe anzeigen',
      unknownText:
        'Der Link ist vielleicht falsch, oder der Import gehört zu einem anderen Konto. Fragen Sie die Person, die Ihnen den Link geschickt hat.',
    },
    jobActions: {
      successFile: 'Erfolgsdatei',
      failedFile: 'Fehlerdatei',
      failedWorkbook: 'Fehlgeschlagene Zeilen (Excel)',
      firstFailedWorkbook: 'Erste {count, number} fehlgeschlagene Zeilen (Excel)',
      skippedFile: 'Datei der ausgelassenen Zeilen',
      notReached: 'Nicht erreichte Zeilen',
      abort: 'Abbrechen …',
      rollBackAndAgain: 'Zurückrollen und neu importieren …',
      rollBack: 'Zurückrollen …',
    },
    jobFacts: {
      file: 'Datei',
      original: 'Original',
      name: 'Name',
      size: 'Größe',
      headerRow: 'Kopfzeile',
      details: 'Angaben',
      customer: 'Kunde',
      deliveryService: 'Zustelldienst',
      payer: 'Zahler',
      paymentMethod: 'Zahlungsart',
      rules: 'Regeln',
      profileVersion: 'Importprofil, Version {version}',
      mapping: 'Zuordnung',
      columns: '{count, plural, one {# Spalte} other {# Spalten}}',
      columnOfFile: 'Spalte der Datei',
      field: 'Feld',
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
};
