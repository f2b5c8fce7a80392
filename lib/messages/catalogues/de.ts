import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in German: see en.ts. */
export const de: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    tryAgain: 'Noch einmal versuchen',
    close: 'Schließen',
    cancel: 'Abbrechen',
    loading: 'Wird geladen …',
  },
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
    dropToImport: 'Zum Importieren ablegen',
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
  newImport: {
    breachList: {
      firstIn: '{count, number} · zuerst in Zeile {row, number}',
      readAs: '„<bdi>{value}</bdi>“ anders lesen',
      others: 'und {count, plural, one {# weiteres Problem} other {# weitere Probleme}}',
    },
    checkPanel: {
      title: 'Was aus den Zeilen wird',
      row: 'Zeile {row, number}',
      previous: 'Vorherige Zeile',
      next: 'Nächste Zeile',
      notMapped:
        'Sobald jedes Pflichtfeld eine Quelle hat, werden hier alle Zeilen geprüft, bevor etwas importiert wird.',
      checking: 'Zeilen werden geprüft',
      checked: 'Geprüfte Zeilen',
      noProblems: 'Keine Probleme gefunden.',
      fix: 'Korrigieren Sie diese Zeilen hier, oder importieren Sie die guten Zeilen und korrigieren Sie die übrigen danach.',
      changed: '{count, plural, one {# Wert} other {# Werte}} anders gelesen als geschrieben',
    },
    checkSummary: {
      points: '{count, plural, one {# Punkt} other {# Punkte}} auf der Karte anzusehen',
    },
    checkWarnings: {
      total:
        '{count, plural, one {# Warnung} other {# Warnungen}}. Die Lieferungen werden angelegt, und der Import führt sie auf.',
      swapBack: 'Breite und Länge zurücktauschen, wo sie vertauscht sind',
    },
    checkWords: {
      noRows: 'Keine Zeilen unter der Kopfzeile',
      noneReady: 'Keine Zeile ist bereit',
      ready: '{rows, plural, one {# Zeile ist} other {# Zeilen sind}} bereit',
      readyOrders:
        '{rows, plural, one {# Zeile} other {# Zeilen}} ({orders, plural, one {# Auftrag} other {# Aufträge}}) {rows, plural, one {ist} other {sind}} bereit',
      fit: '{rows, plural, one {# Zeile passt} other {# Zeilen passen}} zu den Regeln',
      fitOrders:
        '{rows, plural, one {# Zeile} other {# Zeilen}} ({orders, plural, one {# Auftrag} other {# Aufträge}}) {rows, plural, one {passt} other {passen}} zu den Regeln',
      bad: '{count, number} {count, plural, one {schlägt} other {schlagen}} fehl',
      leftOut: '{count, number} ausgelassen',
      soFar: 'bisher …',
      notAsked: 'frühere Importe wurden nicht geprüft',
      asking: 'frühere Importe werden geprüft …',
      also: ', {words}',
    },
    chooseCharset: {
      looking: 'Zeichensätze werden gesucht',
      plain: 'Diese Datei enthält nur einfache Buchstaben und Ziffern, die jeder Zeichensatz gleich liest.',
      label: 'Wählen Sie die Zeile, in der die Namen richtig aussehen',
      detected: '{charset}, erkannt',
    },
    chooseDelimiter: {
      label: 'Was die Zellen einer Zeile trennt',
    },
    chooseFile: {
      drop: 'Legen Sie Ihre Tabellen hier ab',
      kinds:
        '.csv, .txt, .xlsx, .xls oder eine .zip-Datei davon, je bis zu {size}. Kopierte Zellen lassen sich einfügen.',
      choose: 'Datei wählen',
      input: 'Tabellendatei',
    },
    chooseSheet: {
      label: 'Das zu importierende Blatt',
      looks: {
        imported: 'wird importiert',
        orders: 'sieht nach Aufträgen aus',
        other: 'sieht nicht nach Aufträgen aus',
      },
      withRows: '{rows, plural, one {# Zeile} other {# Zeilen}}, {looks}',
    },
    chosenPoint: {
      setPin: 'Nadel setzen',
      back: 'Zurück zur Liste',
      noCoordinates: 'Keine Koordinaten',
      kept: '{rows, plural, one {# Zeile} other {# Zeilen}}. Der Punkt wird auch für die nächsten Importe behalten.',
      title: {
        pickup: 'Zeile {row, number}, Abholung',
        delivery: 'Zeile {row, number}, Zustellung',
      },
      elsewhere:
        'Dieser Punkt steht nicht in Spalten der Datei, die sich korrigieren ließen: Ändern Sie ihn dort, wo er herkommt.',
      tooMany:
        '{count, plural, one {# Zeile ist zu viel} other {# Zeilen sind zu viele}}, um sie hier zu korrigieren.',
    },
    comparedOrders: {
      noReference: 'Ohne Referenz',
      nameAndRow: '<bdi>{name}</bdi>, Zeile {row, number}',
      shown: '{first, number} bis {last, number} von {total, number}',
      previous: 'Zurück',
      next: 'Weiter',
      nothing: 'nichts',
    },
    comparisonPanel: {
      title: 'Seit dem letzten Import',
      comparing: 'Vergleich mit dem letzten Import',
      failed: 'Der Vergleich mit dem letzten Import ist nicht gelungen',
      notNeeded: 'Für den Import selbst ist er nicht nötig.',
      lists: {
        added: '{count, number} neu',
        changed: '{count, number} geändert',
        repeated: '{count, number} unter anderer Referenz wiederholt',
        missing: '{count, number} in dieser Datei nicht enthalten',
      },
      last: '<bdi>{name}</bdi>, {time}',
      looksLikeLast: 'Das sieht nach der letzten Datei noch einmal aus',
      doubles:
        '{same, number} von {total, plural, one {# Auftrag} other {# Aufträgen}} sagen genau das, was sie damals sagten. Werden sie noch einmal importiert, verdoppeln sich jene ohne Referenz oder mit einer anderen.',
      noneSame: 'Kein Auftrag ist wie damals.',
      same: '{same, plural, one {# Auftrag} other {# Aufträge}} wie damals.',
    },
    confirmNoneReady: {
      title:
        '{bad, plural, one {Aus der einzigen Zeile kann keine Lieferung werden} other {Aus keiner der # Zeilen kann eine Lieferung werden}}',
      confirm: 'Trotzdem importieren',
      why: 'Trotzdem importieren, um die Liste der Fehler zu erhalten? Es werden keine Lieferungen angelegt.',
    },
    detailsForm: {
      chooseCustomer: 'Wählen Sie einen Kunden.',
      chooseService: 'Wählen Sie einen Zustelldienst.',
    },
    detailsPanel: {
      title: 'Angaben',
      customer: 'Kunde',
      chooseCustomer: 'Kunden wählen',
      service: 'Zustelldienst',
      chooseService: 'Dienst wählen',
      payer: 'Zahler',
      paymentMethod: 'Zahlungsart',
      failed: 'Kunden und Dienste konnten nicht geladen werden',
      name: 'Name des Imports',
    },
    draftCard: {
      willFail: 'Schlägt fehl',
      delivery: 'Lieferung',
      to: 'nach',
      noPackages: 'Keine Packstücke angegeben',
      packages: '{count, plural, one {# Packstück} other {# Packstücke}}',
    },
    draftLost: {
      held: 'Dieser Import wurde übernommen',
      gone: 'Dieser Import wurde anderswo gestartet oder verworfen',
      takeBack: 'Zurückholen',
      notSaved: '{message} Was Sie hier ändern, wird nicht mehr gespeichert.',
    },
    earlierImport: {
      rollingBack: 'wird gerade zurückgerollt: Warten Sie, bis seine Lieferungen weg sind',
      rolledBack: 'inzwischen zurückgerollt: Seine Lieferungen sind weg',
      running: 'läuft noch',
      aborted: 'nach {count, plural, one {# Lieferung} other {# Lieferungen}} abgebrochen',
      stopped: 'er hielt nach {count, plural, one {# Lieferung} other {# Lieferungen}} an',
      made: '{count, plural, one {# Lieferung} other {# Lieferungen}}',
    },
    fileDoubts: {
      lettersTitle: 'Bitte prüfen Sie die Buchstaben der Namen',
      letters:
        'Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind. Sie werden als {charset} gelesen; sehen die Namen falsch aus, wählen Sie unten eine andere Zeile.',
      missingSheet: 'Das Blatt „{sheet}“ ist nicht in dieser Datei oder ist leer',
      readInstead: 'Stattdessen wird „<bdi>{sheet}</bdi>“ gelesen.',
      onlySheet:
        'Nur das Blatt „<bdi>{sheet}</bdi>“ wird importiert; {count, plural, one {ein weiteres Blatt scheint} other {# weitere Blätter scheinen}} auch Aufträge zu enthalten',
      otherSheet: '„<bdi>{name}</bdi>“',
      otherSheetRows: '„<bdi>{name}</bdi>“: {rows, plural, one {# Zeile} other {# Zeilen}}',
      importInstead: 'Stattdessen „{name}“ importieren',
      toImport:
        'Um {count, plural, one {beide} other {alle}} zu importieren, starten Sie dieses Blatt, legen Sie die Datei dann noch einmal ab, und wählen Sie das nächste.',
      dialects: {
        separator_line: 'Die erste Zeile nennt nur das Trennzeichen; die Kopfzeile steht darunter.',
        quoted_lines:
          'Jede Zeile war eine einzige Zelle in Anführungszeichen; gelesen wurden die Zellen darin.',
        space_before_quote:
          'Zwischen Trennzeichen und Anführungszeichen stehen Leerzeichen; die Anführungszeichen wurden als solche gelesen.',
        backslash_quotes:
          'Anführungszeichen in Zellen sind als \\" geschrieben; sie wurden als solche gelesen.',
      },
      hidden:
        'Ausgeblendete Blätter werden nicht importiert: {names}. Um eines zu importieren, blenden Sie es in der Tabelle ein, und speichern Sie die Datei.',
      quoted: '„{name}“',
      commas: '{one}, {other}',
    },
    fileFactsList: {
      name: 'Name',
      size: 'Größe',
      rows: 'Zeilen',
      change: 'Ändern',
      changes: {
        charset: 'Zeichensatz ändern',
        delimiter: 'Trennzeichen der Zellen ändern',
        sheet: 'Anderes Blatt wählen',
      },
    },
    filePanel: {
      title: 'Datei',
      chooseAnother: 'Andere Datei wählen',
      readAgain: 'Noch einmal gelesen: Die Datei wurde um {time} geändert. Ihre Auswahl bleibt erhalten.',
      notImportable: 'Diese Datei kann nicht importiert werden',
      firstRows: 'Erste Zeilen',
      notHeader: 'Diese Zeile kann nicht die Kopfzeile sein',
      reading: 'Datei wird gelesen',
      changed: 'Diese Datei hat sich geändert',
      chooseAgain: 'Noch einmal wählen',
      unreadable:
        'Sie wurde gespeichert, verschoben oder gelöscht, und der Browser kann sie nicht mehr lesen. Legen Sie sie noch einmal ab; Ihre Auswahl bleibt erhalten.',
      stopped: 'Das Lesen wurde unterbrochen',
      stoppedWhy:
        'Die Verbindung zum Server ist abgebrochen, oder dem Browser fehlte Arbeitsspeicher. Die Datei selbst ist in Ordnung, soweit sie gelesen wurde, und Ihre Auswahl bleibt erhalten.',
      soFar: 'bisher {count} …',
      headerRow: 'Kopfzeile',
      headerIn: 'Kopfzeile in Zeile {row, number}',
      cells: '{count, plural, one {# Zelle} other {# Zellen}}',
    },
    fileStatus: {
      started: 'Gestartet',
      starting: 'Wird gestartet …',
      reading: 'Wird gelesen …',
      undecided: 'Wählen Sie, wessen Datei es ist',
      missing: '{count, plural, one {# Pflichtfeld} other {# Pflichtfelder}} ohne Spalte',
      columnGone: 'Die Spalte „{column}“ fehlt',
      notMapped: 'Die Spalten sind nicht zugeordnet',
      chooseCustomer: 'Wählen Sie den Kunden',
      chooseService: 'Wählen Sie den Zustelldienst',
      chooseBoth: 'Wählen Sie den Kunden und den Zustelldienst',
      earlier: 'Schon importiert: {outcome}',
      checking: 'Wird geprüft …',
      noRows: 'Keine Zeilen unter der Kopfzeile',
      noneReady: 'Keine Zeile kann importiert werden',
      alike: '{count, plural, one {# Auftrag ist} other {# Aufträge sind}} vielleicht schon zugestellt',
      ready: '{good, plural, one {# Zeile} other {# Zeilen}} bereit',
      readySomeFail:
        '{good, plural, one {# Zeile} other {# Zeilen}} bereit, {bad, number} {bad, plural, one {schlägt} other {schlagen}} fehl',
      readyWarned:
        '{good, plural, one {# Zeile} other {# Zeilen}} bereit, {warned, plural, one {# Warnung} other {# Warnungen}}',
      counts: {
        started: '{count, number} gestartet',
        ready: '{count, number} bereit',
        look: '{count, number} anzusehen',
        reading: '{count, number} in Arbeit',
      },
      commas: '{one}, {other}',
    },
    filesPanel: {
      title: '{count, plural, one {# Datei} other {# Dateien}}',
      states: {
        reading: 'Wird gelesen',
        ready: 'Bereit',
        'some-fail': 'Anzusehen',
        look: 'Anzusehen',
        starting: 'Startet',
        started: 'Gestartet',
      },
      startNone: 'Importe starten',
      start: '{count, plural, one {# Import} other {# Importe}} starten',
      include: '{name} importieren',
      forCustomer: 'Für {customer}',
      showImport: 'Import zeigen',
      open: 'Öffnen',
      openFile: '{name} öffnen',
      closeFile: '{name} schließen',
      remove: '{name} entfernen',
    },
    firstRows: {
      label: 'Erste Zeilen der Datei',
    },
    fixButton: {
      fix: '{count, plural, one {# Zeile} other {# Zeilen}} korrigieren',
      look: 'Zeilen ansehen',
      changed: '{count, plural, one {# Zelle} other {# Zellen}} von Hand geändert',
    },
    fixWindow: {
      title: 'Zeilen korrigieren',
      checking: 'Zeilen werden geprüft …',
      willFail: '{bad, plural, one {# Zeile schlägt} other {# Zeilen schlagen}} fehl',
      willFailSome:
        '{bad, plural, one {# Zeile schlägt} other {# Zeilen schlagen}} fehl, die ersten {listed, number} sind aufgeführt',
      noneFail: 'Keine Zeile schlägt fehl',
      done: 'Fertig',
      remember: 'Was für alle Zeilen korrigiert wird, für die nächsten Dateien dieses Versenders merken',
      rows: 'Zeilen der Datei',
      show: 'Angezeigte Zeilen',
      modes: {
        bad: 'Mit Problemen',
        warned: 'Mit Warnungen',
        all: 'Alle Zeilen',
      },
      reading: 'Zeilen werden gelesen',
    },
    heldReferences: {
      notChecked: 'Ob diese Aufträge schon importiert wurden, ließ sich nicht prüfen',
      checkAgain: 'Noch einmal prüfen',
      noAnswer:
        'Der Server hat nicht geantwortet. Zeilen, deren Referenz schon verwendet wird, schlagen fehl.',
      held: '{held, number} von {count, plural, one {# Referenz} other {# Referenzen}} {held, plural, one {hat} other {haben}} schon eine Lieferung',
      imported: 'importiert {time} von {person}. <link>„<bdi>{name}</bdi>“ öffnen</link>',
      single: 'einzeln angelegt, ohne Import',
      others: 'und von {count, plural, one {# weiteren Import} other {# weiteren Importen}}',
    },
    importAgain: {
      filledIn: 'Zuordnung, Regeln und Angaben sind ausgefüllt',
      fetchFailed: 'Die gespeicherte Datei konnte nicht geholt werden',
      useSame: 'Dieselbe Datei verwenden',
      dropInstead: 'Legen Sie stattdessen „{name}“ von Ihrem Computer ab.',
      dropCorrected: 'Legen Sie die korrigierte Datei ab: „{name}“ ist hier nicht mehr gespeichert.',
      dropOrUse: 'Legen Sie die korrigierte Datei ab, oder verwenden Sie „{name}“ unverändert.',
    },
    importWizard: {
      changed: 'Sie hat sich geändert: Legen Sie sie noch einmal ab',
    },
    importedBefore: {
      title: 'Diese Datei wurde schon einmal importiert',
      line: 'Am {time} von {person} als <link>„<bdi>{file}</bdi>“</link>: {outcome}.',
      lineOfSheet:
        'Am {time} von {person} als <link>„<bdi>{file}</bdi>“</link>, aus dem Blatt „<bdi>{sheet}</bdi>“: {outcome}.',
      others: 'Und davor {count, plural, one {# Mal} other {# Mal}}.',
      doubles: 'Wird sie noch einmal importiert, verdoppeln sich die Lieferungen ohne Referenz.',
    },
    leaveGuard: {
      title: 'Diesen Import verlassen?',
      leave: 'Verlassen',
      stay: 'Bleiben',
      uploaded:
        'Er hat noch nicht begonnen. Datei und Auswahl bleiben erhalten: Setzen Sie ihn aus der Liste der Importe fort, hier oder an einem anderen Computer.',
      notUploaded:
        'Er hat noch nicht begonnen, und die Datei ist nicht hochgeladen. Ihre Auswahl bleibt in diesem Tab erhalten: Legen Sie dieselbe Datei noch einmal ab, um fortzufahren.',
    },
    lookAlikesNotice: {
      notChecked: 'Ob Aufträge ohne Referenz schon da sind, ließ sich nicht prüfen',
      checkAgain: 'Noch einmal prüfen',
      noAnswer: 'Der Server hat nicht geantwortet. Sie werden importiert.',
      alike:
        '{count, plural, one {# Auftrag ohne Referenz gleicht einem} other {# Aufträge ohne Referenz gleichen je einem}}, der schon da ist',
      alikeExample: 'Zeile {row, number}: <bdi>{name}</bdi>, wie <link>die Lieferung vom {time}</link>',
      alikeWhy: 'Gleicher Kunde, Empfänger und gleiche Adresse innerhalb von {days, number} Tagen.',
      repeated:
        '{count, plural, one {# Auftrag ohne Referenz steht} other {# Aufträge ohne Referenz stehen}} zweimal in dieser Datei',
      repeatedExample: 'Zeile {row, number} ist dieselbe wie Zeile {first, number}: <bdi>{name}</bdi>',
      others: 'und {count, number} weitere',
      tooMany: 'Das sind zu viele, um sie hier auszulassen: Nehmen Sie sie aus der Datei.',
      leaveOut: '{rows, plural, one {Diese Zeile} other {Diese # Zeilen}} beim Import auslassen',
    },
    mapPanel: {
      title: 'Karte',
      undo: 'Letzte Korrektur zurücknehmen',
      hide: 'Karte ausblenden',
      show: 'Karte zeigen',
      corrected:
        '{count, plural, one {# Zelle} other {# Zellen}} der Datei von Hand korrigiert. Die Datei selbst bleibt, wie sie ist.',
      noneWrong: 'Kein Punkt sieht falsch aus.',
      toLookAt: '{count, plural, one {# Punkt} other {# Punkte}} anzusehen.',
      known: 'Die Punkte von {count, plural, one {# Adresse} other {# Adressen}} sind bekannt.',
      loading: 'Karte wird geladen',
      pin: 'Nadel: mit den Pfeiltasten verschieben',
    },
    newImportPage: {
      title: 'Neuer Import',
      again: '„{name}“ noch einmal importieren',
      notAllTaken: 'Nicht alles wurde übernommen',
    },
    newTabLink: {
      inNewTab: '(in einem neuen Tab)',
    },
    pinForm: {
      point: 'Punkt der Nadel',
      noPoint: 'Kein Punkt.',
      hint: 'Ziehen Sie die Nadel, klicken Sie auf die Karte, nehmen Sie die Pfeiltasten auf der Nadel, oder fügen Sie hier einen Punkt ein.',
      use: 'Für {rows, plural, one {# Zeile} other {# Zeilen}} verwenden',
    },
    pointsMap: {
      label:
        'Karte mit {count, plural, one {# Punkt} other {# Punkten}}, von denen {bad, number} anzusehen sind. Die Liste sagt, welche.',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      showAll: 'Alle Punkte zeigen',
      streets: 'Straßen',
    },
    readPastedCells: {
      fileName: 'Eingefügte Zellen {time}',
    },
    referenceField: {
      searchFailed: 'Die Suche ist fehlgeschlagen. Versuchen Sie es noch einmal.',
    },
    refuseFile: {
      extension:
        '„{name}“ ist eine .{extension}-Datei. Nur .csv, .txt, .xlsx und .xls können importiert werden: Speichern Sie sie in einem dieser Formate.',
      noExtension:
        '„{name}“ ist eine Datei ohne Endung. Nur .csv, .txt, .xlsx und .xls können importiert werden: Speichern Sie sie in einem dieser Formate.',
      empty: 'Die Datei ist leer. Speichern Sie sie noch einmal, und wählen Sie sie dann erneut.',
      tooLarge:
        'Die Datei hat {size}; die Grenze ist {limit}. Teilen Sie sie in mehrere Dateien, jede mit der Kopfzeile.',
    },
    resumeDraft: {
      failed: 'Dieser Import kann nicht fortgesetzt werden',
      noFile: 'Die Datei konnte nicht geholt werden.',
      openElsewhere: 'Sie haben diesen Import in einem anderen Fenster offen',
      heldBy: '{name} arbeitet gerade an diesem Import',
      takeOver: 'Übernehmen',
      takeOverOwn:
        'Übernehmen Sie ihn, um hier weiterzumachen. Das andere Fenster speichert dann nicht mehr.',
      takeOverOthers:
        'Wenn Sie ihn übernehmen, wird das im anderen Fenster angezeigt, und dort wird nicht mehr gespeichert. Was bisher gewählt wurde, bleibt.',
      fetching: 'Datei und Auswahl werden geholt …',
    },
    returnedNotice: {
      none: 'Keine dieser Zeilen ist in <bdi>{file}</bdi> noch offen',
      rows: '{count, plural, one {Dies ist eine fehlgeschlagene Zeile} other {Dies sind # fehlgeschlagene Zeilen}} aus <bdi>{file}</bdi>',
      imported: 'Importiert {time} von {person} für <bdi>{customer}</bdi>.',
      unchanged:
        'Seitdem wurde keine Zelle geändert: Sie würden wieder fehlschlagen. Korrigieren Sie sie unten oder in der Datei.',
      changed: 'Seitdem {count, plural, one {wurde # Zelle} other {wurden # Zellen}} geändert.',
      followUp:
        'Als Folgeimport behalten sie dessen Zuordnung, Kunden und Zeilennummern und zählen mit ihm zusammen.',
      taken:
        '{count, plural, one {# Zeile ist} other {# Zeilen sind}} schon in einem anderen Folgeimport und {count, plural, one {wird} other {werden}} ausgelassen.',
      strangers:
        '{count, plural, one {# Zeile gehört} other {# Zeilen gehören}} nicht zu den fehlgeschlagenen Zeilen dieses Imports und {count, plural, one {wird} other {werden}} ausgelassen: Importieren Sie die Datei unten als neue, falls sie übernommen werden sollen.',
      tooMuch: 'Das ist mehr, als ein Folgeimport aufnehmen kann. Importieren Sie die Datei unten als neue.',
      import: 'Als Folgeimport importieren',
    },
    startError: {
      isGone: 'Diese Datei hat sich geändert. Legen Sie sie noch einmal ab, um fortzufahren.',
      notStarted: 'Der Import wurde nicht gestartet',
      openStarted: 'Den gestarteten Import öffnen',
      nothing: 'Es gibt nichts zu importieren',
      noRows:
        'Die Datei hat unter der Kopfzeile keine Zeilen. Fügen Sie die Aufträge hinzu, oder wählen Sie eine andere Kopfzeile, und versuchen Sie es noch einmal.',
      missing: 'Es fehlt noch etwas: siehe die rot markierten Stellen.',
    },
    startFor: {
      chosen: 'Für <b>{names}</b> · {payment}',
      chooseCustomer: 'Wählen Sie den Kunden',
      chooseService: 'Wählen Sie den Dienst',
      chooseBoth: 'Wählen Sie den Kunden und den Dienst',
    },
    startPanel: {
      label: 'Start',
      start: 'Import starten',
      afterUpload: 'Startet nach dem Hochladen …',
      starting: 'Wird gestartet …',
      dryRun: 'Erst ausprobieren: Probelauf',
      uploadAgain: 'Noch einmal hochladen',
      uploadFailed: 'Das Hochladen ist fehlgeschlagen',
      uploadCancelled: 'Das Hochladen wurde abgebrochen',
      mappingKept: 'Ihre Zuordnung bleibt erhalten.',
      uploading: 'Wird hochgeladen',
      sentOf: '{sent} von {size}',
      upload: 'Hochladen',
      cancelUpload: 'Hochladen abbrechen',
      uploaded: 'Hochgeladen, {size}',
    },
    suspiciousList: {
      far: 'Weit weg von allen anderen',
      pickup: '{issue}, Abholung',
      none: 'Kein Punkt sieht falsch aus',
      count: '{count, plural, one {# Punkt} other {# Punkte}} anzusehen',
      swapAll: 'Alle {count, number} zurücktauschen',
      list: 'Anzusehende Punkte',
      row: 'Zeile {row, number}',
      noCoordinates: 'Keine Koordinaten',
      rows: '{count, plural, one {# Zeile} other {# Zeilen}}',
      more: 'und {count, number} weitere',
    },
    templateLink: {
      sentence:
        'Für Versender ohne Dateien: <template>Vorlage (.xlsx)</template>. Eine mit den eigenen Spalten eines Kunden gibt es auf der Seite jedes <profile>Importprofils</profile>.',
    },
    totalsPanel: {
      title: 'Kontrollsummen',
      ready: 'Bereit',
      note: 'Über die Zeilen, aus denen Lieferungen werden. Tragen Sie zum Vergleich ein, was die Ladeliste des Versenders sagt.',
    },
    unpackArchives: {
      over: 'Auf einmal werden höchstens {max, number} Dateien übernommen. Legen Sie die übrigen danach ab, ab „{name}“.',
      password:
        '„{name}“ in „{archive}“ hat ein Kennwort. Entpacken Sie das Archiv, und legen Sie die Dateien ab.',
      tooLarge: '„{name}“ in „{archive}“ ist größer, als eine Datei sein darf.',
      damaged: '„{archive}“ ist beschädigt: Das Archiv konnte nicht bis zum Ende entpackt werden.',
      nothing: '„{archive}“ enthält keine Tabelle.',
    },
    upload: {
      file_too_large: 'Eine Datei darf höchstens {limit} haben.',
      upload_url_expired: 'Der Link zum Hochladen ist abgelaufen. Versuchen Sie es noch einmal.',
      upload_forbidden:
        'Der Dateispeicher hat diese Datei abgelehnt. Sagen Sie dem Betreiber von Lading Bescheid; ein neuer Versuch hilft wohl nicht.',
      upload_refused: 'Die Datei konnte nicht gespeichert werden. Versuchen Sie es gleich noch einmal.',
      upload_failed:
        'Die Datei konnte nicht gesendet werden. Wählen Sie sie noch einmal, und versuchen Sie es erneut.',
    },
  },
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
