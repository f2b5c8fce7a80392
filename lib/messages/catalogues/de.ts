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
    rowsToCorrect: 'Zeilen zu korrigieren',
    import: 'Import',
    recipients: 'Empfänger',
    recipientsForAdmins: 'Nur Administratoren suchen nach Empfängern',
    recipientsForAdminsText:
      'Ihr Konto darf die über eine Person gespeicherten Daten weder suchen noch löschen. Wenn jemand nach seinen Daten fragt, wenden Sie sich an einen Administrator Ihrer Firma.',
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
  consignees: {
    consigneesPage: {
      settings: 'Einstellungen',
      title: 'Empfänger',
      intro:
        'Wenn jemand nach seinen Daten fragt oder sie gelöscht haben will: Suchen Sie die Person hier, und exportieren Sie die Daten dann als Datei, oder löschen Sie sie. Jeder Schritt wird im Protokoll festgehalten, ohne den Namen.',
      erased: 'Endgültig gelöscht',
      failed: 'Die Suche ist fehlgeschlagen',
      lookUp: 'Person suchen',
      lookUpHint: 'Nach der Telefonnummer auf ihren Lieferungen, nach dem Namen oder nach beidem.',
    },
    heldWords: {
      kinds: {
        deliveries: 'Lieferungen',
        failed_rows: 'Fehlgeschlagene Zeilen',
        corrected_cells: 'Korrigierte Zellen',
        targets: 'Ziele',
        batch_items: 'Stapeleinträge',
      },
      counts: {
        deliveries: '{count, plural, one {# Lieferung} other {# Lieferungen}}',
        failed_rows: '{count, plural, one {# fehlgeschlagene Zeile} other {# fehlgeschlagene Zeilen}}',
        corrected_cells: '{count, plural, one {# korrigierte Zelle} other {# korrigierte Zellen}}',
        targets: '{count, plural, one {# Ziel} other {# Ziele}}',
        batch_items: '{count, plural, one {# Stapeleintrag} other {# Stapeleinträge}}',
        imports: '{count, plural, one {Dateien von # Import} other {Dateien von # Importen}}',
      },
      moreThan: {
        deliveries: 'mehr als {max, number} Lieferungen',
        failed_rows: 'mehr als {max, number} fehlgeschlagene Zeilen',
        corrected_cells: 'mehr als {max, number} korrigierte Zellen',
        targets: 'mehr als {max, number} Ziele',
        batch_items: 'mehr als {max, number} Stapeleinträge',
        imports: 'Dateien von mehr als {max, number} Importen',
      },
      count: '{count, number}',
      moreThanMax: 'mehr als {max, number}',
      list: '{first}, {next}',
      nothing: 'Nichts',
    },
    eraseDialog: {
      title: 'Die Daten dieser Person löschen?',
      found: 'Gefunden: {found}. Das lässt sich nicht rückgängig machen.',
      deliveries:
        'Lieferungen: Name, Telefon, Adresse und Anweisungen werden durch „[erased]“ ersetzt. IDs, Referenzen, Orte und Beträge bleiben.',
      imports:
        'Importe, die diese Person enthalten, verlieren ihre Dateien, fehlgeschlagenen Zeilen und ihren Verlauf, weil sich ein Teil einer Datei nicht löschen lässt. Die Zahlen bleiben.',
      targets:
        'Ziele: Titel und Straße werden ersetzt, die Postleitzahl wird entfernt. Stapeleinträge: Was gesendet wurde, wird entfernt.',
      positions: 'Kartenpositionen werden auf etwa 11 km gerundet.',
      unread: 'Nicht zu Ende gelesene Dateien',
      removeUnread:
        '{count, plural, one {Auch die Dateien eines angehaltenen Imports entfernen} other {Auch die Dateien von # angehaltenen Importen entfernen}}',
      removeUnreadHint:
        'Sie könnten diese Person enthalten. Diese Importe lassen sich danach nicht mehr fortsetzen.',
      typeToConfirm: 'Zum Bestätigen <phrase></phrase> eingeben',
      cancel: 'Abbrechen',
      erase: 'Endgültig löschen',
      goToRunning: 'Zum Import, der noch läuft',
    },
    heldPanels: {
      noReference: 'Keine Referenz',
      deleted: 'gelöscht',
      row: 'Zeile {row}',
      noExternalId: 'Keine externe ID',
      statuses: {
        Created: 'Angelegt',
        Updated: 'Aktualisiert',
        Cancelled: 'Storniert',
        Rejected: 'Abgelehnt',
      },
      firstFew:
        '{count, plural, one {Der erste; die Datei enthält alle} other {Die ersten #; die Datei enthält alle}}',
    },
    heldView: {
      found: 'Gefundene Daten',
      nothing: 'Keine Daten über diese Person',
      eraseUnread: 'Ungelesene Dateien löschen …',
      tryEach:
        'Nichts hat sowohl diese Telefonnummer als auch diesen Namen. Versuchen Sie es mit jedem einzeln: Eine Lieferung kann eine andere Nummer haben, und Ziele haben selten eine.',
      tryOther: 'Versuchen Sie eine andere Schreibweise des Namens oder die Telefonnummer mit Ländervorwahl.',
      dataAbout: 'Daten über <who></who>',
      export: 'Als Datei exportieren',
      erase: 'Löschen …',
      lookingUp: 'Wird gesucht',
    },
    unreachedNotices: {
      tooMany: 'Mehr als {max, number} Treffer',
      tooManyText:
        'So viele können nicht eine Person sein. Es kann nichts gelöscht werden, und eine exportierte Datei enthält nur die ersten {max, number} jeder Art. Geben Sie Telefonnummer und Namen ein.',
      targetsByName:
        'Ziele haben selten eine Telefonnummer. Um Ziele mit diesem Namen zu finden, suchen Sie nur nach dem Namen.',
      running: '{count, plural, one {Ein Import läuft gerade} other {# Importe laufen gerade}}',
      runningText:
        'Seine Zeilen werden erst gefunden, wenn sie importiert sind. Suchen Sie noch einmal, wenn er beendet ist.',
      unread:
        '{count, plural, one {Ein Import wurde angehalten, bevor seine Datei zu Ende gelesen war} other {# Importe wurden angehalten, bevor ihre Dateien zu Ende gelesen waren}}',
      restUnknown: 'Niemand weiß, wer im Rest der Datei steht.',
      keptForever:
        'Dateien werden hier für immer aufbewahrt, also bleiben diese Daten, es sei denn, Sie löschen sie zusammen mit dieser Person.',
      removedLater:
        '{days, plural, one {Dateien werden automatisch # Tag nach dem Ende des Imports entfernt, es sei denn, Sie löschen sie zusammen mit dieser Person.} other {Dateien werden automatisch # Tage nach dem Ende des Imports entfernt, es sei denn, Sie löschen sie zusammen mit dieser Person.}}',
      andMore: 'und {count, number} weitere',
    },
    whoForm: {
      tooShort: 'Mindestens {min, number} Zeichen.',
      tooLong: 'Höchstens {max, number} Zeichen.',
      nobody: 'Geben Sie eine Telefonnummer, einen Namen oder beides an.',
      phone: 'Telefon',
      phoneHint: 'Mit + und Ländervorwahl.',
      name: 'Name',
      fullName: 'Der vollständige Name',
      nameHint: 'Wenn Sie beides eingeben, wird nur gefunden, was zu beidem passt.',
      lookUp: 'Suchen',
    },
  },
  // ── components/deliveries.
  deliveries: {},
  // ── components/erp-batch.
  erpBatch: {},
  // ── components/import-drafts.
  importDrafts: {
    discardDialog: {
      title: 'Diesen Import verwerfen?',
      confirm: 'Verwerfen',
      heldBy: '{name} arbeitet gerade daran.',
      text: '„<file></file>“ und was dafür gewählt wurde, werden entfernt. Es wurde keine Lieferung angelegt.',
    },
    unfinishedImports: {
      title: '{count, plural, one {# unfertiger Import} other {# unfertige Importe}}',
      otherWindow: 'In einem anderen Fenster geöffnet',
      isAtIt: '{name} ist gerade daran',
      changed: 'Geändert am {changed} von {name}, aufbewahrt bis {end}',
      continue: 'Fortsetzen',
      continueFile: '{file} fortsetzen',
      discard: 'Verwerfen',
      discardFile: '{file} verwerfen',
    },
  },
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
        '{delivered, number} von {rows, plural, one {# Zeile} other {# Zeilen}} als Lieferung angelegt, in {imports, plural, one {# Import} other {# Importen}}',
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
      list: '{first}, {next}',
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
    jobNotices: {
      fileWarnings: {
        charset_doubt: 'Bitte prüfen Sie die Buchstaben der Namen',
        other_order_sheets: 'Ein anderes Blatt enthält anscheinend ebenfalls Aufträge',
      },
      importAgain: 'Neu importieren',
      filesRemoved: 'Dateien entfernt: <when></when>',
      retentionOver:
        'Die Aufbewahrungsfrist ist vorbei: Die Datei, die fehlgeschlagenen Zeilen und der Verlauf dieses Imports werden nicht mehr aufbewahrt. Seine Zahlen und seine Lieferungen bleiben.',
      unreachable: 'Der Server ist gerade nicht erreichbar',
      continuesAlone:
        'Der Import läuft ohne diese Seite weiter. Die Zahlen werden aktualisiert, sobald die Verbindung wieder da ist.',
      wouldBeNothing: 'Es würde nichts importiert',
      wasNothing: 'Es wurde nichts importiert',
      noRows: 'Die Datei hat keine Zeilen unter ihrer Kopfzeile.',
      allFailed:
        '{count, plural, one {Die einzige Zeile ist fehlgeschlagen.} other {Alle # Zeilen sind fehlgeschlagen.}}',
      allFailedSee:
        '{count, plural, one {Die einzige Zeile ist fehlgeschlagen: Die Gründe stehen unten.} other {Alle # Zeilen sind fehlgeschlagen: Die Gründe stehen unten.}}',
      failed: 'Der Import ist fehlgeschlagen',
      failedUnknown: 'Die Datei konnte nicht importiert werden.',
      rolledBack: 'Zurückgerollt: <when></when>',
      noneDeleted: 'Der Import hatte keine Lieferungen angelegt, also wurden keine gelöscht.',
      deleted:
        '{count, plural, one {# Lieferung dieses Imports wurde gelöscht. Ihre Referenz ist wieder frei.} other {# Lieferungen dieses Imports wurden gelöscht. Ihre Referenzen sind wieder frei.}}',
      stay: '{count, plural, one {# Lieferung bleibt, weil sie vorher geändert, verschickt oder storniert wurde.} other {# Lieferungen bleiben, weil sie vorher geändert, verschickt oder storniert wurden.}}',
      aborted: 'Der Import wurde abgebrochen',
      nothingKept: 'Von einem Probelauf bleibt nichts erhalten.',
      noneCreated: 'Es waren keine Lieferungen angelegt worden.',
      createdAreKept:
        '{count, plural, one {Die # Lieferung, die davor angelegt wurde, bleibt erhalten. Rollen Sie den Import zurück, um sie zu löschen.} other {Die # Lieferungen, die davor angelegt wurden, bleiben erhalten. Rollen Sie den Import zurück, um sie zu löschen.}}',
      notRead: '{count, plural, one {# Zeile wurde nicht gelesen.} other {# Zeilen wurden nicht gelesen.}}',
      rollingBack: 'Wird zurückgerollt: {deleted, number} von {total, number}',
      rollbackProgress: 'Fortschritt des Zurückrollens',
      rollbackGoesOn:
        'Die Lieferungen dieses Imports werden gelöscht. Das läuft auch ohne diese Seite weiter. Der Import kann inzwischen nicht fortgesetzt werden; seine Datei kann danach neu importiert werden.',
    },
    jobProgress: {
      label: 'Fortschritt',
      rowsInFile: 'Zeilen in der Datei',
      processed: 'Verarbeitet',
      leftOut: '{count, number} ausgelassen',
      chunks: '{finished, number} von {total, number} Abschnitten',
      wouldBeCreated: 'Würden angelegt',
      created: 'Angelegte Lieferungen',
      updated: '{count, number} aktualisiert',
      showDeliveries: 'Lieferungen anzeigen',
      showLeft: 'Lieferungen anzeigen (noch {count, number})',
      failed: 'Fehlgeschlagen',
      speed: 'Tempo',
      took: 'Dauer',
      rate: '{rate}<small> Zeilen/s</small>',
      rowsProcessed: 'Verarbeitete Zeilen',
      waitingForTurn: 'Wartet, bis er an der Reihe ist',
      readingFile: 'Datei wird gelesen',
      waitingForRows: 'Wartet auf die nächsten Zeilen',
      estimating: 'Restzeit wird geschätzt',
      writingReports: 'Berichte werden geschrieben',
      left: 'Noch etwa {duration}',
    },
    jobTimeline: {
      title: 'Verlauf',
      events: {
        file_accepted: 'Datei angenommen',
        follow_up_created: 'Folgeimport gestartet',
        mend_link_created: 'Korrekturlink erstellt',
        mend_link_opened: 'Korrekturlink geöffnet',
        mend_link_withdrawn: 'Korrekturlink zurückgezogen',
        mapping_received: 'Spalten zugeordnet',
        import_started: 'Import gestartet',
        import_resumed: 'Nach einer Unterbrechung fortgesetzt',
        geocoder_unavailable: 'Der Geocoder hat nicht geantwortet',
        import_failed: 'Fehlgeschlagen',
        import_aborted: 'Abgebrochen',
        import_settled: 'Erledigt',
        import_reopened: 'Zur Durchsicht vorgemerkt',
        manifest_totals_set: 'Zahlen der Ladeliste gespeichert',
        rollback_started: 'Zurückrollen gestartet',
        deliveries_deleted: 'Zurückgerollt',
      },
      byLink: {
        file_accepted: 'Korrigierte Zeilen über einen Korrekturlink angenommen',
        follow_up_created: 'Korrigierte Zeilen kamen über einen Korrekturlink zurück',
      },
      resumed: 'Fortgesetzt',
      dryRun: 'Probelauf: {event}',
      madeFor: 'für {name}',
      deleted: '{count, plural, one {# Lieferung} other {# Lieferungen}} gelöscht',
      withoutGeocoder:
        'Zeilen ohne Koordinaten wurden mit dem importiert, was sonst über ihre Adressen bekannt war. Importieren Sie die fehlgeschlagenen Zeilen erneut, sobald er wieder antwortet.',
    },
    keptList: {
      willStay: '{count, plural, one {# Lieferung bleibt:} other {# Lieferungen bleiben:}}',
      reasons: {
        changed: '{count, number} seither geändert',
        dispatched: '{count, number} schon verschickt',
        cancelled: '{count, number} storniert',
      },
      row: 'Zeile {row, number}',
    },
    rollBackDialog: {
      title: 'Diesen Import zurückrollen?',
      titleAgain: 'Zurückrollen und neu importieren?',
      confirm: '{count, plural, one {# Lieferung} other {# Lieferungen}} zurückrollen',
      rollingBack: 'Wird zurückgerollt',
      goesOn: 'Das läuft auch ohne diese Seite weiter.',
      goesOnThenAgain:
        'Sie können neu importieren, sobald das fertig ist. Es läuft auch ohne diese Seite weiter.',
      rolledBack: 'Zurückgerollt',
      deleted: '{count, plural, one {# Lieferung} other {# Lieferungen}} gelöscht.',
      kept: '{count, plural, one {# Lieferung} other {# Lieferungen}} behalten.',
      willBeDeleted:
        '{count, plural, one {<b># Lieferung</b>, die dieser Import angelegt hat, wird gelöscht.} other {<b># Lieferungen</b>, die dieser Import angelegt hat, werden gelöscht.}} Lieferungen anderer Importe bleiben unberührt.',
      updated:
        '{count, plural, one {# Lieferung, die dieser Import nur aktualisiert hat, behält ihre neuen Werte.} other {# Lieferungen, die dieser Import nur aktualisiert hat, behalten ihre neuen Werte.}}',
      referencesFree:
        '{count, plural, one {Die Referenz der gelöschten Lieferung wird frei, sodass eine korrigierte Datei sie wieder verwenden kann.} other {Die Referenzen der gelöschten Lieferungen werden frei, sodass eine korrigierte Datei sie wieder verwenden kann.}}',
      failedStay:
        '{count, plural, one {Die # fehlgeschlagene Zeile bleibt hier aufgeführt.} other {Die # fehlgeschlagenen Zeilen bleiben hier aufgeführt.}}',
      noUndo: 'Das lässt sich nicht rückgängig machen.',
      thenChoose: 'Wählen Sie danach die korrigierte Datei; Zuordnung und Angaben sind schon ausgefüllt.',
    },
    makeMendLinkDialog: {
      title: 'Den Versender Zeilen korrigieren lassen',
      ready: 'Der Link ist fertig',
      intro:
        'Wer den Link hat, sieht die noch offenen fehlgeschlagenen Zeilen dieses Imports und sonst nichts. Die korrigierten Zeilen kommen als Folgeimport zurück, der sofort beginnt.',
      madeFor: 'Für wen (optional)',
      madeForHint: 'Ein Name oder eine E-Mail-Adresse, für Sie und Ihre Kollegen: steht im Protokoll.',
      message: 'Nachricht an den Versender (optional)',
      mailTo: 'Per E-Mail an (optional)',
      mailToHint: 'Bleibt das Feld leer, schicken Sie den Link selbst.',
      worksFor: 'Der Link gilt',
      days: '{count, plural, one {# Tag} other {# Tage}}',
      make: 'Link erstellen',
      makeAndMail: 'Link erstellen und mailen',
      mailed: 'Eine E-Mail mit dem Link ist unterwegs an {address}',
      mailedHint: 'Falls sie nicht ankommt, geben Sie den Link selbst weiter.',
      notMailed: 'Die E-Mail konnte nicht gesendet werden',
      sendYourself: 'Schicken Sie ihn selbst an den Versender',
      sendLinkYourself: 'Schicken Sie den Link selbst.',
      whoever:
        'Wer den Link hat, kann diese Zeilen sehen und korrigieren. Sie können ihn jederzeit zurückziehen.',
      link: 'Korrekturlink',
      linkHint: 'Er gilt bis {time} und wird nicht noch einmal angezeigt.',
      writeMail: 'E-Mail schreiben',
      done: 'Fertig',
      mail: {
        subject: 'Zeilen zu korrigieren: {name}',
        ask: 'Einige Zeilen von „{name}“ konnten nicht importiert werden. Bitte korrigieren Sie sie hier:',
        until: 'Der Link gilt bis {time}.',
      },
    },
    mendLinkItem: {
      forWhoever: 'Für alle, die den Link haben',
      until: 'bis {time}',
      states: {
        expired: 'abgelaufen',
        withdrawn: 'zurückgezogen',
      },
      madeBy: 'Erstellt von {name} <when></when>',
      opened: 'geöffnet <when></when>',
      notOpened: 'noch nicht geöffnet',
      sentBack: '{count, plural, one {# Zeile} other {# Zeilen}} zurückgeschickt',
      nothingSent: 'noch nichts zurückgeschickt',
      withdraw: 'Zurückziehen',
      withdrawLink: 'Den Link zurückziehen',
      withdrawLinkFor: 'Den Link für {name} zurückziehen',
    },
    mendLinksPanel: {
      title: 'Korrekturlinks',
      ask: 'Den Versender korrigieren lassen …',
      failed: 'Die Links konnten nicht geladen werden',
      explanation:
        'Mit einem Link korrigiert der Versender diese Zeilen selbst, ohne Konto. Sie kommen als Folgeimport dieses Imports zurück.',
    },
    withdrawMendLinkDialog: {
      title: 'Diesen Link zurückziehen?',
      titleFor: 'Den Link für „{name}“ zurückziehen?',
      confirm: 'Zurückziehen',
      text: 'Er funktioniert ab sofort nicht mehr, auch nicht für jemanden, der gerade Zeilen damit korrigiert. Zeilen, die darüber zurückgeschickt wurden, bleiben, wo sie sind.',
    },
    noFailedRows: {
      noneSoFar: 'Bisher keine fehlgeschlagenen Zeilen',
      appearHere:
        'Zeilen mit einem Fehler erscheinen hier, sobald sie gefunden werden. Sie halten die guten nie auf.',
      noRowFailed: 'Keine Zeile ist fehlgeschlagen',
      noRowFailedText: 'Keine Zeile ist fehlgeschlagen.',
      everyWould: 'Jede Zeile würde zu einer Lieferung',
      everyBecame: 'Jede Zeile wurde zu einer Lieferung',
      leftOut:
        '{count, plural, one {# Zeile wurde von den Regeln ausgelassen.} other {# Zeilen wurden von den Regeln ausgelassen.}}',
      noRowsFailed: 'Keine Zeilen sind fehlgeschlagen',
      rolledBack: 'Die Lieferungen dieses Imports wurden zurückgerollt.',
      noRows: 'Es gab keine Zeilen zu importieren',
      onlyHeader: 'Die Datei hat eine Kopfzeile und sonst keine Zeilen.',
      noneAtEnd: 'Als der Import endete, war keine fehlgeschlagen.',
    },
    notifyButton: {
      notify: 'Benachrichtigen, wenn fertig',
    },
    resumeButton: {
      resumed: 'Import fortgesetzt',
      continues: 'Er läuft dort weiter, wo er stehen geblieben ist.',
      failed: 'Nicht fortgesetzt',
      resume: 'Fortsetzen',
    },
    settleNotice: {
      failed: 'Nicht geändert',
      needsLook: 'Dieser Import muss angesehen werden',
      markSettled: 'Als erledigt markieren',
      openRows:
        '{count, plural, one {# Zeile seiner Datei hat noch keine Lieferung ergeben.} other {# Zeilen seiner Datei haben noch keine Lieferung ergeben.}}',
      onceDealtWith:
        'Wenn sie geklärt sind, markieren Sie den Import als erledigt: Er verschwindet dann aus der Liste der Importe, die angesehen werden müssen.',
      settledBy: 'Erledigt von {name} <when></when>',
      lookAfterAll: 'Muss doch angesehen werden',
    },
    totalsPanel: {
      title: 'Kontrollsummen',
      deliveries: 'Lieferungen',
      keep: 'Zahlen der Ladeliste speichern',
      withoutRolledBack: 'Ohne die zurückgerollten Lieferungen.',
    },
    warningsPanel: {
      title: 'Lieferungen mit Warnungen',
      count: '{count, plural, one {# Warnung} other {# Warnungen}}',
      failed: 'Die Warnungen konnten nicht geladen werden',
      row: 'Zeile {row, number}',
      noReference: 'Ohne Referenz',
      showMore: 'Mehr anzeigen',
    },
    failedRowsPanel: {
      title: 'Fehlgeschlagene Zeilen',
      rows: '{count, plural, one {# Zeile} other {# Zeilen}}',
      failed: 'Die fehlgeschlagenen Zeilen konnten nicht geladen werden',
      loading: 'Fehlgeschlagene Zeilen werden geladen',
    },
    failedRowsGrid: {
      label: 'Fehlgeschlagene Zeilen',
      import:
        '{count, plural, one {# korrigierte Zeile importieren} other {# korrigierte Zeilen importieren}}',
      loadMore: 'Weitere Zeilen laden',
      loaded:
        '{loaded, number} von {total, plural, one {# Zeile} other {# Zeilen}} geladen; weitere folgen beim Scrollen.',
      taken: 'Erneut importiert in <followUp>einem Folgeimport</followUp>',
    },
    printPanel: {
      title: 'Drucken',
      papers: {
        a4: 'A4',
        letter: 'Letter',
        '100x150': '100 × 150 mm',
        a6: 'A6',
      },
      documents: {
        manifest: 'Abholliste (PDF)',
        labels: 'Etiketten (PDF)',
      },
      paperOf: {
        manifest: 'Papier der Abholliste',
        labels: 'Papier der Etiketten',
      },
      fromRow: '{document}, ab Zeile {from, number}',
      rows: '{document}, Zeilen {from, number} bis {to, number}',
      withFamily: 'Mit allen Importen dieser Datei',
      explanation: 'So, wie die Lieferungen jetzt sind, ohne stornierte. Ein Etikett je Packstück.',
      inParts:
        'Ein Dokument fasst {deliveries, number} Lieferungen oder {labels, number} Etiketten. Drucken Sie die Teile nacheinander.',
    },
  },
  // ── components/import-profiles.
  importProfiles: {},
  // ── components/imports.
  imports: {},
  // ── components/mend-page.
  mendPage: {
    deadLink: {
      rowsToCorrect: 'Zeilen zu korrigieren',
      dead: 'Dieser Link funktioniert nicht mehr',
      cutOff: 'Ein Teil des Links fehlt',
      copyAll: 'Kopieren Sie ihn ganz, bis zum letzten Zeichen.',
      askSender: 'Bitten Sie die Person, die ihn geschickt hat, um einen neuen.',
    },
    mendPage: {
      failed: 'Die Zeilen konnten nicht geladen werden',
      loading: 'Zeilen werden geladen',
    },
    mendRows: {
      failed: 'Die Zeilen konnten nicht geladen werden',
      loading: 'Zeilen werden geladen',
      title: 'Zeilen',
      label: 'Zeilen zu korrigieren',
      send: '{count, plural, one {# korrigierte Zeile senden} other {# korrigierte Zeilen senden}}',
      loadMore: 'Weitere Zeilen laden',
      loaded:
        '{loaded, number} von {total, plural, one {# Zeile} other {# Zeilen}} geladen; weitere folgen beim Scrollen.',
    },
    mendView: {
      pleaseCorrect: 'Bitte korrigieren Sie {count, plural, one {# Zeile} other {# Zeilen}}',
      rowsToCorrect: 'Zeilen zu korrigieren',
      ofFile: 'Aus der Datei <file></file>. Dieser Link gilt bis {time}.',
      dead: 'Dieser Link funktioniert nicht mehr',
      deadText:
        'Darüber kann nichts mehr gesendet werden. Ihre Änderungen stehen noch auf dieser Seite, damit Sie sie kopieren können: Bitten Sie die Person, die Ihnen den Link geschickt hat, um einen neuen.',
      rolledBack: 'Es muss nichts mehr korrigiert werden',
      rolledBackText:
        '<company></company> hat den Import dieser Datei rückgängig gemacht. Wenn Sie sie trotzdem korrigieren sollen, bekommen Sie einen neuen Link.',
      running: 'Die Datei wird gerade erneut importiert',
      runningText: 'Ihre Zeilen können danach korrigiert werden. Diese Seite merkt das von selbst.',
      done: 'Es ist nichts mehr zu korrigieren',
      doneText: 'Alle Zeilen dieser Datei sind eingegangen, oder <company></company> kümmert sich um sie.',
    },
    sentNotice: {
      importing:
        '{count, plural, one {Danke. # Zeile wird importiert …} other {Danke. # Zeilen werden importiert …}}',
      cameIn:
        '{count, plural, one {Danke. # Zeile ist eingegangen.} other {Danke. # Zeilen sind eingegangen.}}',
      noneYet: 'Danke. Noch ist keine Zeile eingegangen.',
      alreadyIn:
        '{count, plural, one {# Zeile ist schon eingegangen.} other {# Zeilen sind schon eingegangen.}}',
      stillFailing:
        '{count, plural, one {# Zeile, die Sie gesendet haben, hat noch ein Problem: siehe unten.} other {# Zeilen, die Sie gesendet haben, haben noch ein Problem: siehe unten.}}',
      waiting:
        '{count, plural, one {# liegt bei <company></company>, von wo der Import angehalten wurde.} other {# liegen bei <company></company>, von wo der Import angehalten wurde.}}',
    },
    useSendRows: {
      rowTaken:
        'Um Zeile {row, number} hat sich {company} inzwischen gekümmert. Es wurde nichts gesendet. Senden Sie die anderen Zeilen noch einmal.',
      rowsTaken:
        'Um {count, plural, one {# Zeile} other {# Zeilen}} hat sich {company} inzwischen gekümmert. Es wurde nichts gesendet. Senden Sie die anderen Zeilen noch einmal.',
      rolledBack: '{company} hat den Import dieser Datei rückgängig gemacht. Es wurde nichts gesendet.',
      running:
        'Die Datei wird gerade erneut importiert. Es wurde nichts gesendet; senden Sie Ihre Änderungen danach.',
    },
  },
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
