import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in German: see en.ts. */
export const de: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Speichern',
    cancel: 'Abbrechen',
    close: 'Schließen',
    tryAgain: 'Noch einmal versuchen',
    done: 'Fertig',
    add: 'Hinzufügen',
    edit: 'Bearbeiten',
    none: 'Keine',
    loading: 'Wird geladen …',
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
    keys: {
      Control: 'Strg',
      Shift: 'Umschalt',
      Enter: 'Enter',
      Escape: 'Esc',
      Delete: 'Entf',
      Arrows: '↑ ↓ ← →',
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
      inboxes: {
        failed: 'Die Eingänge konnten nicht geladen werden',
        loading: 'Eingänge werden geladen',
        none: 'Keine Eingänge',
        range: '{first}–{last} von {total} Eingängen',
        total: '{total} Eingänge',
        showAll: 'Alle Eingänge anzeigen',
      },
      webhooks: {
        failed: 'Die Webhooks konnten nicht geladen werden',
        loading: 'Webhooks werden geladen',
        none: 'Keine Webhooks',
        range: '{first}–{last} von {total} Webhooks',
        total: '{total} Webhooks',
        showAll: 'Alle Webhooks zeigen',
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
      keys: {
        failed: 'Die API-Schlüssel konnten nicht geladen werden',
        loading: 'Die API-Schlüssel werden geladen',
        none: 'Keine Schlüssel',
        range: '{first}–{last} von {total} Schlüsseln',
        total: '{total} Schlüssel',
        showAll: 'Alle Schlüssel anzeigen',
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
      single: '1 Eintrag',
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
      findPrevious: 'Voriger Treffer',
      findNext: 'Nächster Treffer',
      closeSearch: 'Suche schließen',
      notFound: 'Nicht gefunden',
      editRows: 'Zeilen bearbeiten',
      lookAtRows: 'Zeilen ansehen',
      changed: '{count, plural, one {# Zelle} other {# Zellen}} geändert',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      fillDown: 'Nach unten ausfüllen',
      nextProblem: 'Nächstes Problem',
      row: 'Zeile',
      loading: 'Die Zeilen werden geladen',
      hint: 'Wählen Sie eine Zelle, und tippen Sie. Strg+Z macht rückgängig, Strg+F sucht, Strg+D füllt nach unten aus, F8 geht zum nächsten Problem.',
      hintReadOnly:
        'Wählen Sie eine Zelle, um zu lesen, was an ihr falsch ist. Strg+F sucht, F8 geht zum nächsten Problem.',
      rowAndColumn: 'Zeile {row}, <data>{column}</data>:',
      empty: 'leer',
      was: '(vorher: <data>{text}</data>)',
      changedFrom: 'Geändert, vorher „{text}“.',
      cellLabel: '{column}, Zeile {row}',
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
      label: 'Meldungen',
    },
    valueList: {
      became: 'wurde zu',
      nothing: 'nichts',
    },
  },
  // ── components/api: what went wrong with a call.
  api: {
    problems: {
      network_unreachable:
        'Der Server ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal; nichts, was Sie eingegeben haben, ist verloren.',
      unexpected_answer:
        'Der Server hat eine Antwort gegeben, die diese Seite nicht versteht. Versuchen Sie es gleich noch einmal; was Sie eingegeben haben, bleibt solange stehen.',
    },
  },
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {
    fields: {
      pickup_full_address: 'Abholadresse',
      pickup_latitude: 'Breitengrad der Abholung',
      pickup_longitude: 'Längengrad der Abholung',
      pickup_city: 'Abholort',
      pickup_country: 'Abholland',
      delivery_full_address: 'Lieferadresse',
      delivery_latitude: 'Breitengrad der Lieferung',
      delivery_longitude: 'Längengrad der Lieferung',
      delivery_city: 'Lieferort',
      delivery_country: 'Lieferland',
      delivery_contact_name: 'Name des Empfängers',
      delivery_contact_phone: 'Telefon des Empfängers',
      external_reference_id: 'Referenz',
      cod_amount: 'Nachnahmebetrag',
      package_special_instructions: 'Besondere Hinweise',
      package_items: 'Packstücke',
      pickup_postcode: 'Postleitzahl der Abholung',
      delivery_postcode: 'Postleitzahl der Lieferung',
      delivery_date: 'Liefertag',
      delivery_time_from: 'Lieferung, Uhrzeit von',
      delivery_time_to: 'Lieferung, Uhrzeit bis',
      service_minutes: 'Servicezeit in Minuten',
      priority: 'Priorität',
    },
    sourceVersion: 'Version im Quellsystem',
    changeKinds: {
      trimmed: 'Leerraum und unsichtbare Zeichen entfernt',
      read_as_nothing: 'Als leer gelesen',
      replaced: 'Ersetzt, wie es die Regeln sagen',
      number: 'Als Zahl gelesen',
      coordinates: 'Als Dezimalgrad gelesen',
      phone: 'In internationaler Form geschrieben',
      country: 'Als Land erkannt',
      date: 'Als Datum gelesen',
      time: 'Als Uhrzeit gelesen',
      duration: 'Als Minuten gelesen',
      priority: 'Als Priorität erkannt',
      reference: 'Mit einfachen Zeichen geschrieben',
    },
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
      takenIn: '{done, number} von {total, number} Positionen',
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
    cityAndCountry: '<bdi>{city}</bdi>, {country}',
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
      hint: 'Mindestens {min, number} Zeichen. Ein paar Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.',
      tooShort: 'Zu kurz: mindestens {min, number} Zeichen.',
      tooLong: 'Zu lang: höchstens {max, number} Zeichen.',
    },
    outcomes: {
      waiting: 'Wartet',
      running: 'Läuft',
      completed: 'Abgeschlossen',
      completed_with_failures: 'Mit Fehlern abgeschlossen',
      nothing_imported: 'Nichts importiert',
      failed: 'Fehlgeschlagen',
      aborted: 'Abgebrochen',
      rolling_back: 'Wird rückgängig gemacht',
      rolled_back: 'Rückgängig gemacht',
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
          'Dasselbe und alle Einstellungen: Personen, API-Clients, das Protokoll und Empfängerdaten.',
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
        explanation: 'Stopps stapelweise anlegen, ändern und stornieren: für ERP- und Lagersysteme.',
      },
      readTargets: {
        name: 'Ziele lesen',
        explanation: 'Ziele und die Ergebnisse von Stapeln abrufen.',
      },
      readEvents: {
        name: 'Ereignisse lesen',
        explanation:
          'Abfragen, was mit Importen, Stapeln und Lieferungen geschehen ist: ohne Namen und Adressen.',
      },
      manageWebhooks: {
        name: 'Webhooks verwalten',
        explanation:
          'Festlegen, welche Adressen von Ereignissen erfahren: sie anlegen, ändern und testen und lesen, was ihnen gesendet wurde.',
      },
      operations: {
        name: 'Tabellen importieren und Lieferungen verwalten',
        explanation: 'Importe starten, abbrechen und rückgängig machen; Lieferungen anlegen und lesen.',
      },
    },
    trySample: {
      try: 'Beispiel ausprobieren',
      hint: 'Ein Dutzend Aufträge mit vier Fehlern. Was daraus wird, ist mit einem Klick rückgängig gemacht.',
      failed: 'Das Beispiel konnte nicht geladen werden. Versuchen Sie es noch einmal.',
    },
    estimateRate: {
      seconds: '{s, number} s',
      minutes: '{min, number} min',
      minutesSeconds: '{min, number} min {s, number} s',
      hoursMinutes: '{h, number} h {min, number} min',
    },
    settingsPages: {
      apiClients: 'API-Clients',
      webhooks: 'Webhooks',
      inboxes: 'Eingänge',
      importProfiles: 'Importprofile',
      places: 'Adressbuch',
      people: 'Personen',
      company: 'Firma',
      audit: 'Protokoll',
      consignees: 'Empfänger',
      apiKeys: 'API-Schlüssel',
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
      reference_is_date: 'Referenz ist ein Datum',
    },
    quotes: {
      quoted: '„{text}“',
      next: '{before}, {next}',
    },
    rules: {
      nothing: 'nichts',
      either: '{before} oder {next}',
      sections: {
        fields: 'Woher die Felder kommen',
        replacements: 'Werte, die anders gelesen werden',
        orders: 'Zeilen und Aufträge',
        packages: 'Packstücke',
        dates: 'Datumsangaben und Koordinaten',
        extra: 'Weitere Spalten',
        file: 'Die Datei selbst',
        details: 'Zustelldienst und Zahlung',
      },
      sides: {
        pickup: 'Abholort',
        delivery: 'Zustellort',
      },
      placeByCode: 'immer „{code}“ aus dem Adressbuch',
      placeByColumn: 'der Ort, dessen Code in „{column}“ steht',
      replaced: '„{from}“ in {field}',
      totals: 'Summen und Fußzeilen',
      repeatedHeaders: 'Wiederholte Kopfzeilen',
      hiddenRows: 'Ausgeblendete Zeilen',
      leftOut: 'ausgelassen',
      readAsOrders: 'als Aufträge gelesen',
      byColumn: 'Zeilen nach „{column}“',
      leftOutIf: 'ausgelassen, wenn dort {values} steht',
      leftOutUnless: 'ausgelassen, außer wenn dort {values} steht',
      oneOrder: 'Zeilen mit gleichem Wert in {columns} sind ein Auftrag',
      eachRow: 'jede Zeile ist ein Auftrag',
      withoutNumber: 'Zeilen ohne Auftragsnummer',
      ofOrderAbove: 'gehören zum Auftrag darüber',
      ofTheirOwn: 'sind eigene Aufträge',
      packages: 'Packstücke',
      packagesNumbered: 'Packstücke {number}',
      weights: 'Gewichte ohne Einheit',
      lengths: 'Längen ohne Einheit',
      unnamedPackages: 'Packstücke ohne Bezeichnung',
      packageParts: {
        name: 'Bezeichnung aus „{column}“',
        quantity: 'Anzahl aus „{column}“',
        weight: 'Gewicht aus „{column}“',
        weight_unit: 'Gewichtseinheit aus „{column}“',
        length: 'Länge aus „{column}“',
        width: 'Breite aus „{column}“',
        height: 'Höhe aus „{column}“',
        size: 'alle drei Maße aus „{column}“',
        length_unit: 'Längeneinheit aus „{column}“',
      },
      onePackage: 'eines je Zeile',
      steps: {
        notations: {
          label: 'Andere Schreibweisen von Koordinaten',
          on: 'werden gelesen: Grad und Minuten, Kartenlinks, Plus Codes',
          off: 'werden nicht gelesen',
        },
        swap_back: {
          label: 'Punkte, die nur mit vertauschtem Breiten- und Längengrad in ihrem Land liegen',
          on: 'werden zurückgetauscht',
          off: 'bleiben, wie sie sind, mit einer Warnung',
        },
        manual: {
          label: 'Keine Koordinaten: der Punkt, den jemand für die Adresse gesetzt hat',
          on: 'wird genommen',
          off: 'wird nicht genommen',
        },
        earlier_deliveries: {
          label: 'Sonst der Punkt früherer Lieferungen an die Adresse',
          on: 'wird genommen, wenn sie übereinstimmen',
          off: 'wird nicht genommen',
        },
        geocode: {
          label: 'Sonst, was der Geocoder findet',
          on: 'wird genommen, wenn es sicher ist',
          off: 'wird nicht erfragt',
        },
        city_centre: {
          label: 'Sonst die Ortsmitte',
          on: 'wird genommen und als ungefähr gekennzeichnet',
          off: 'wird nicht genommen: die Zeile schlägt fehl',
        },
      },
      extra: 'Spalten, die kein Feld nimmt',
      extraAll: 'werden alle bei der Lieferung aufbewahrt',
      extraSome: '{columns} bei der Lieferung aufbewahrt',
      extraNone: 'werden nicht aufbewahrt',
      dates: 'Datumsangaben wie 05/03',
      dayFirst: 'Tag zuerst: 5. März',
      monthFirst: 'Monat zuerst: 3. Mai',
      datesByColumn: 'wie es die anderen Datumsangaben der Spalte zeigen',
      duplicates: 'Zeilen, deren Referenz eine Lieferung schon hat',
      duplicateModes: {
        fail: 'schlagen fehl',
        skip: 'werden ausgelassen',
        update: 'aktualisieren sie, solange sie nicht unterwegs ist',
      },
      charset: 'Schriftzeichen der Datei (Zeichensatz)',
      charsetFound: 'wird in jeder Datei erkannt',
      delimiter: 'Spalten sind getrennt durch',
      tab: 'einen Tabulator',
      sheet: 'Tabellenblatt',
      sheetFound: 'das mit der passendsten Kopfzeile',
      service: 'Zustelldienst',
      payer: 'Zahler',
      payment: 'Zahlungsart',
    },
    sizes: {
      small: 'klein',
      medium: 'mittel',
      large: 'groß',
      xlarge: 'sehr groß',
    },
    sources: {
      parts: {
        latitude: 'die erste Zahl (Breitengrad)',
        longitude: 'die zweite Zahl (Längengrad)',
        postcode: 'die Postleitzahl',
        city: 'der Ort hinter der Postleitzahl',
        street: 'die Straße vor der Postleitzahl',
        range_start: 'der Beginn des Zeitfensters',
        range_end: 'das Ende des Zeitfensters',
      },
      piece:
        'der {place, select, 1 {erste} 2 {zweite} 3 {dritte} 4 {vierte} 5 {fünfte} 6 {sechste} other {{number}.}}',
      lastPiece: 'der letzte',
      pieceFromEnd:
        'der {place, select, 2 {zweite} 3 {dritte} 4 {vierte} 5 {fünfte} 6 {sechste} other {{number}.}} von hinten',
      constant: 'immer „{text}“',
      joined: '{before} + {next}',
      partOf: '{part} aus „{column}“',
      pieceOf: '{piece} der Texte in „{column}“ zwischen „{separator}“',
      before: '„{column}“ bis „{mark}“',
      after: '„{column}“ hinter „{mark}“',
    },
  },
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {
    alike: 'Gleiche Fehler korrigieren',
    change: '{count, plural, one {# Zeile} other {# Zeilen}} ändern',
    more: '+{count} weitere',
    onlyProblems: 'Nur Spalten mit Problemen',
    problem: 'Problem',
    problemOf: '{field}: {problem}, <b>{rows}</b>',
    rows: '{count, plural, one {# Zeile} other {# Zeilen}}',
    sendLater:
      'Auf einmal können höchstens {max, number} Zellen gesendet werden; die Änderungen an {count, plural, one {# Zeile} other {# Zeilen}} bleiben hier: Senden Sie sie danach.',
    showMore: '{count, plural, one {# weiteres Problem} other {# weitere Probleme}} anzeigen',
    showWhole: 'Zeile {row} ganz anzeigen:',
    writeFor: 'Was statt „{value}“ als {field} stehen soll',
    writeForEmpty: 'Was statt einer leeren Zelle als {field} stehen soll',
    writeInstead: 'Stattdessen schreiben',
  },
  // ── components/frame: around every signed-in page.
  frame: {
    accountMenu: {
      testData: 'Testdaten ansehen',
      label: 'Konto von {name}',
      systemAdmin: 'Systemadministrator',
      language: 'Sprache',
      theme: 'Darstellung',
      themes: {
        system: 'Wie das Gerät',
        light: 'Hell',
        dark: 'Dunkel',
      },
      password: 'Passwort',
      sessions: 'Sitzungen',
      about: 'Über Lading',
      signOut: 'Abmelden',
    },
    testBar: {
      name: 'Testdaten',
      meaning: 'Nichts, was Sie hier tun, berührt echte Daten.',
      leave: 'Zurück zu den echten Daten',
    },
    appFrame: {
      skip: 'Zum Inhalt springen',
      main: 'Hauptmenü',
      newImport: 'Neuer Import',
      pages: {
        imports: 'Importe',
        deliveries: 'Lieferungen',
        targets: 'Ziele',
        settings: 'Einstellungen',
      },
    },
    offlineNotice: {
      since:
        'Keine Verbindung seit {time} Uhr. Sie sehen den Stand von diesem Zeitpunkt. Sobald die Verbindung wieder da ist, geht es von selbst weiter.',
    },
    nothingHere: {
      stamp: '404 · Unzustellbar',
      title: 'Unter dieser Adresse gibt es nichts',
      why: 'Vielleicht ist sie falsch geschrieben, oder was hier stand, wurde entfernt.',
    },
    pageFault: {
      documentTitle: 'Etwas ist schiefgegangen',
      title: 'Auf dieser Seite ist ein Fehler aufgetreten',
      ourFault: 'Das ist unser Fehler, nicht Ihrer. Laufende Importe gehen weiter; nichts ist verloren.',
      supportNumber: 'Nennen Sie dem Support diese Nummer: {digest}',
      tryAgain: 'Noch einmal versuchen',
      goToImports: 'Zu den Importen',
    },
    tenantPicker: {
      label: 'Firma',
      loading: 'Firmen werden geladen …',
      choose: 'Firma wählen',
      chooseToWorkIn: 'Wählen Sie eine Firma',
      why: 'Sie sind als Systemadministrator angemeldet. Wählen Sie, mit wessen Lieferungen Sie arbeiten; bis dahin wird nichts angezeigt, und nichts kann importiert werden.',
      failed: 'Die Firmen konnten nicht geladen werden',
    },
  },
  // ── components/frame/commands: the command palette and the list of shortcuts.
  commands: {
    title: 'Suche und Befehle',
    button: 'Suche',
    placeholder: 'Eine Seite, Aktion, Referenz oder ein Import …',
    results: 'Ergebnisse',
    searching: 'Wird gesucht …',
    nothing: 'Nichts gefunden.',
    count: '{count, plural, one {# Ergebnis} other {# Ergebnisse}}',
    noReference: 'Keine Referenz',
    groups: {
      actions: 'Aktionen',
      pages: 'Seiten',
      newestImports: 'Neueste Importe',
      imports: 'Importe',
      deliveries: 'Lieferungen',
      targets: 'Ziele',
    },
    actions: {
      shortcuts: 'Tastenkürzel',
      language: 'Sprache: {name}',
    },
    help: {
      title: 'Tastenkürzel',
      everywhere: 'Überall',
      inGrid: 'In einer Zeilentabelle',
      singleKeys: 'Kürzel aus einer einzigen Taste',
      singleKeysHint:
        'Schalten Sie sie ab, wenn Sie diktieren oder sie Sie stören. Gilt nur für diesen Browser.',
      does: {
        commands: 'Suche und Befehle öffnen',
        start: 'Import starten (im Assistenten)',
        newImport: 'Neuer Import',
        search: 'Liste durchsuchen',
        help: 'Diese Übersicht zeigen',
      },
      grid: {
        move: 'Bewegen',
        edit: 'Zelle ändern',
        take: 'Eingabe übernehmen und nach unten',
        leave: 'Zelle unverändert verlassen',
        select: 'Zellen auswählen',
        copy: 'Kopieren',
        paste: 'Einfügen',
        fillDown: 'Nach unten ausfüllen',
        clear: 'Zellen leeren',
        undo: 'Rückgängig',
        redo: 'Wiederholen',
        find: 'Suchen',
        nextProblem: 'Nächstes Problem',
      },
    },
  },
  // ── components/wall: the screen on the wall.
  wall: {
    title: 'Importe heute',
    time: 'Uhrzeit:',
    leave: 'Wandbildschirm verlassen',
    lost: 'Keine Verbindung seit {time}. Sie wird von selbst wiederhergestellt.',
    running: 'Laufen gerade',
    needPerson: 'Brauchen jemanden',
    finished: 'Heute fertig',
    batches: 'ERP-Stapel heute',
    nothingRuns: 'Gerade läuft nichts.',
    nothingNeeds: 'Nichts braucht jemanden.',
    nothingFinished: 'Noch ist nichts fertig.',
    nothingSent: 'Noch kein Stapel.',
    more: '{count, plural, one {und # weiterer} other {und # weitere}}',
    moreUncounted: 'und weitere',
    rate: '{rate} Zeilen/s',
    left: 'noch {duration}',
    progress: 'Fortschritt von {name}',
    doneOf: '{done} von {total} Zeilen',
    reading: 'Die Datei wird gelesen',
    failed: '{count, plural, one {# Zeile fehlgeschlagen} other {# Zeilen fehlgeschlagen}}',
    created: '{count, plural, one {# Lieferung} other {# Lieferungen}}',
    accepted: '{count, plural, one {# angenommen} other {# angenommen}}',
    rejected: '{count, plural, one {# abgelehnt} other {# abgelehnt}}',
    sums: {
      imports: 'Importe',
      deliveries: 'Lieferungen',
      openRows: 'Offene Zeilen',
      needPerson: 'Brauchen jemanden',
      batches: 'ERP-Stapel',
      items: 'Stopps angenommen',
      rejected: 'Stopps abgelehnt',
    },
  },
  // ── app: titles of pages, and pages without a feature.
  pages: {
    newImport: 'Neuer Import',
    imports: 'Importe',
    deliveries: 'Lieferungen',
    delivery: 'Lieferung',
    deliveryTo: 'Lieferung an {name}',
    shippers: 'Versender',
    shipper: 'Versender',
    erpBatch: 'ERP-Stapel',
    targets: 'Ziele',
    target: 'Ziel',
    aboutLading: 'Über Lading',
    password: 'Passwort',
    sessions: 'Sitzungen',
    addressBook: 'Adressbuch',
    auditTrail: 'Protokoll',
    company: 'Firma',
    people: 'Personen',
    apiClients: 'API-Clients',
    webhooks: 'Webhooks',
    inboxes: 'Eingänge',
    forgotPassword: 'Passwort vergessen?',
    setPassword: 'Passwort festlegen',
    signIn: 'Anmelden',
    rowsToCorrect: 'Zu korrigierende Zeilen',
    import: 'Import',
    recipients: 'Empfänger',
    recipientsForAdmins: 'Nur Administratoren suchen nach Empfängern',
    recipientsForAdminsText:
      'Ihr Konto darf die über eine Person gespeicherten Daten weder suchen noch löschen. Wenn jemand nach seinen Daten fragt, wenden Sie sich an einen Administrator Ihrer Firma.',
    importProfiles: 'Importprofile',
    importProfile: 'Importprofil',
    wall: 'Wandbildschirm',
    dropToImport: 'Zum Importieren ablegen',
    notFound: 'Nicht gefunden',
    dropHint: 'Die Dateien werden gelesen und geprüft; importiert wird erst, wenn Sie starten.',
    apiKeys: 'API-Schlüssel',
  },
  // ── components/account.
  account: {
    aboutPage: {
      title: 'Über Lading',
      data: 'Geografische Daten',
      uses: {
        cities:
          'Orte und ihre Namen, beschränkt auf Lage und Einwohnerzahl. Damit werden Punkte erkannt, die weit von ihrem Ort entfernt sind; außerdem liefern sie ungefähre Punkte, wenn ein Import danach fragt.',
        borders: 'Ländergrenzen. Damit werden Punkte erkannt, die in einem anderen Land liegen.',
      },
      licence: 'Lizenz: <link>{name}</link>',
    },
    passwordPage: {
      title: 'Passwort',
      intro:
        'Wenn Sie Ihr Passwort ändern, werden Sie auf allen anderen Geräten abgemeldet. Hier bleiben Sie angemeldet.',
      current: 'Aktuelles Passwort',
      enterCurrent: 'Geben Sie Ihr aktuelles Passwort ein.',
      new: 'Neues Passwort',
      notChanged: 'Das Passwort wurde nicht geändert',
      change: 'Passwort ändern',
      changed: 'Passwort geändert',
      othersEnded:
        '{count, plural, one {# andere Sitzung} other {# andere Sitzungen}} beendet. Hier bleiben Sie angemeldet.',
    },
    sessionsPage: {
      title: 'Sitzungen',
      intro: 'Wo Sie angemeldet sind. Beenden Sie jede Sitzung, die Sie nicht kennen.',
      endOthers: 'Alle anderen Sitzungen beenden',
      ended: '{count, plural, one {# Sitzung} other {# Sitzungen}} beendet',
      notEnded: 'Die Sitzung konnte nicht beendet werden',
      notLoaded: 'Die Sitzungen konnten nicht geladen werden',
      thisSession: 'Diese Sitzung',
      times: 'angemeldet <signedIn></signedIn>, zuletzt aktiv <lastSeen></lastSeen>',
      endOn: 'Die Sitzung auf {device} beenden',
      end: 'Beenden',
    },
  },
  // ── components/api-clients.
  apiClients: {
    apiClientsPage: {
      enabled: 'Client freigegeben',
      make: 'Neuer API-Client',
      eyebrow: 'Einstellungen',
      title: 'API-Clients',
      intro:
        'Programme, die über die API mit Lading arbeiten. Jedes meldet sich mit eigener ID und eigenem Geheimnis an.',
      reference: 'API-Referenz',
      quickstart: 'Ein Programm in fünf Minuten anbinden',
      notEnabled: 'Der Client konnte nicht freigegeben werden',
      noMatch: 'Kein Client auf dieser Seite',
      noMatchHint: 'So viele Seiten hat die Liste nicht.',
      empty: 'Noch keine API-Clients',
      emptyHint:
        'Legen Sie für jedes Programm, das Ziele sendet oder Importe startet, einen eigenen an: So sehen Sie, was jedes tut, und können es einzeln stoppen.',
    },
    apiClientsTable: {
      client: 'Client',
      scopes: 'Was er darf',
      status: 'Status',
      lastUsed: 'Zuletzt benutzt',
      lastUsedLabel: 'Zuletzt benutzt:',
      never: 'nie',
      created: 'Angelegt',
      createdLabel: 'Angelegt:',
      createdBy: 'von {name}',
      atInstallation: 'bei der Installation',
      actions: 'Aktionen',
      copyId: 'Client-ID von {name} kopieren',
      noScopes: 'Nichts',
      statuses: {
        active: 'Aktiv',
        expiresSoon: 'Läuft bald ab',
        expired: 'Abgelaufen',
        disabled: 'Gesperrt',
        oldSecretWorks: 'Altes Geheimnis gilt noch',
      },
      moments: {
        until: 'bis {time}',
        since: 'seit {time}',
      },
    },
    clientFields: {
      name: 'Name',
      nameExample: 'ERP Essen, nächtliche Stapel',
      scopes: 'Was er darf',
      expiry: 'Wann er abläuft',
      expiries: {
        never: 'Nie',
        days90: 'In 90 Tagen',
        year: 'In einem Jahr',
        day: 'An einem Tag Ihrer Wahl',
      },
      lastDay: 'Letzter Tag',
      lastDayHint: 'Er gilt bis zum Ende dieses Tages.',
    },
    clientForm: {
      enterName: 'Geben Sie dem Client einen Namen, etwa den des Programms.',
      tooLong: 'Höchstens {max, number} Zeichen.',
      oneLine: 'Der Name muss eine einzige Zeile ohne Steuerzeichen sein.',
      chooseScope: 'Wählen Sie mindestens eines, was der Client darf.',
      chooseDay: 'Wählen Sie den letzten Tag.',
      dayPassed: 'Dieser Tag ist schon vorbei.',
    },
    clientMenu: {
      edit: 'Bearbeiten …',
      requests: 'Letzte Anfragen',
      rotate: 'Geheimnis erneuern …',
      endOverlap: 'Altes Geheimnis beenden …',
      enable: 'Freigeben',
      disable: 'Sperren …',
      revoke: 'Widerrufen …',
    },
    clientRequestsDialog: {
      title: 'Letzte Anfragen von „{name}“',
      search: 'Nach Anfrage-ID suchen',
      searchExample: 'X-Request-Id',
      failedOnly: 'Nur Fehler',
      notLoaded: 'Die Anfragen konnten nicht geladen werden',
      empty: 'Noch keine Anfragen',
      emptyHint:
        'Was dieses Programm sendet, steht ein bis zwei Sekunden später hier. Aufbewahrt werden die letzten 1.000 Anfragen aus sieben Tagen.',
      noMatch: 'Keine solche Anfrage',
      noMatchHint:
        'Anfragen werden sieben Tage aufbewahrt, von jedem Client die letzten 1.000. Wegen zu vieler Anfragen abgewiesene (429) stehen nicht in der Liste.',
      newer: 'Neuere',
      older: 'Ältere',
      refresh: 'Aktualisieren',
      hidden:
        'Geheimnisse und was etwas über eine Person sagen könnte, sind ausgelassen: „[text, 12 characters]“.',
      status: 'Status {status}',
      duration: '{ms} ms',
      requestId: 'Anfrage-ID',
      copyRequestId: 'Anfrage-ID kopieren',
      sent: 'Gesendet',
      answer: 'Antwort',
      curl: 'Als curl',
      curlHint: 'Setzen Sie LADING_TOKEN auf ein Zugriffstoken, und tragen Sie ein, was ausgelassen ist.',
      nothing: 'nichts',
      list: 'Anfragen, die neuesten zuerst',
    },
    disableClientDialog: {
      done: 'Client gesperrt',
      tokensRefused: 'Seine Token werden ab sofort abgelehnt.',
      title: '„{name}“ sperren?',
      confirm: 'Client sperren',
      consequence:
        'Er ist sofort ausgesperrt: Er bekommt keine neuen Zugriffstoken, und die vorhandenen werden abgelehnt. Was er angelegt hat, bleibt.',
      undo: 'Sie können ihn später wieder freigeben; sein Geheimnis gilt dann wie zuvor.',
    },
    endOverlapDialog: {
      done: 'Das alte Geheimnis gilt nicht mehr',
      title: 'Altes Geheimnis jetzt beenden?',
      confirm: 'Altes Geheimnis beenden',
      consequence:
        'Ab dann gilt nur noch das neueste Geheimnis von „{name}“. Ein Programm, das sich noch mit dem alten anmeldet, ist ausgesperrt, sobald sein jetziges Zugriffstoken abläuft, also binnen einer Stunde.',
    },
    editClientDialog: {
      done: 'Client geändert',
      whenItApplies: 'Was er darf, gilt sofort auch für seine Token.',
      title: '„{name}“ bearbeiten',
    },
    makeClientDialog: {
      done: '„{name}“ kann sich anmelden',
      title: 'Neuer API-Client',
      create: 'Client anlegen',
    },
    rotateSecretDialog: {
      overlaps: {
        notAtAll: 'Gar nicht',
        notAtAllHint: 'Das Programm ist ausgesperrt, bis es das neue Geheimnis hat.',
        hour: 'Eine Stunde lang',
        day: '24 Stunden lang',
        week: '7 Tage lang',
      },
      done: 'Neues Geheimnis von „{name}“',
      title: 'Geheimnis von „{name}“ erneuern',
      how: 'Der Client bekommt ein neues Geheimnis; seine ID bleibt. Zugriffstoken, die er schon hat, gelten für den Rest ihrer Stunde. Ist das Geheimnis in falsche Hände geraten, sperren Sie den Client stattdessen: Das stoppt auch seine Token.',
      twoSecrets: 'Zurzeit gelten zwei Geheimnisse',
      olderEnds:
        'Das ältere sollte bis {time} gelten. Es endet jetzt; ein Programm, das es noch benutzt, ist ausgesperrt.',
      howLong: 'Wie lange das jetzige Geheimnis weiter gilt',
      rotate: 'Geheimnis erneuern',
    },
    secretStep: {
      once: 'Dieses Geheimnis wird einmal angezeigt',
      onceHint:
        'Lading bewahrt davon nur einen Fingerabdruck auf. Schließen Sie dieses Fenster, kann es niemand mehr lesen; ein verlorenes Geheimnis lässt sich nur ersetzen.',
      clientId: 'Client-ID',
      secret: 'Geheimnis des Clients',
      tryIt: 'Ausprobieren: ein Zugriffstoken holen',
      tryItHint:
        'Ein Token gilt eine Stunde. Dieser Befehl enthält das Geheimnis, und Ihre Shell speichert ihn womöglich in ihrem Verlauf.',
      stored: 'Ich habe das Geheimnis gespeichert',
    },
    apiKeysPage: {
      make: 'Neuer API-Schlüssel',
      eyebrow: 'Einstellungen',
      title: 'API-Schlüssel',
      intro:
        'Für Programme, die keine Token mit ID und Geheimnis holen können: Sie senden ihren Schlüssel mit jedem Aufruf, wie er ist.',
      noMatch: 'Kein Schlüssel auf dieser Seite',
      noMatchHint: 'So viele Seiten hat die Liste nicht.',
      empty: 'Noch keine API-Schlüssel',
      emptyHint:
        'Legen Sie für jedes Programm einen eigenen an: So sehen Sie, was jedes tut, und können es einzeln stoppen. Beherrscht ein Programm OAuth, legen Sie stattdessen einen API-Client an: Dessen Token enden von selbst nach einer Stunde.',
    },
    apiKeysTable: {
      test: 'Test',
      key: 'Schlüssel',
      scopes: 'Was er darf',
      status: 'Status',
      lastUsed: 'Zuletzt benutzt',
      lastUsedLabel: 'Zuletzt benutzt:',
      never: 'nie',
      created: 'Angelegt',
      createdLabel: 'Angelegt:',
      actions: 'Aktionen',
      onlyFrom: 'Nur von:',
      from: 'von <bdi>{address}</bdi>',
      statuses: {
        active: 'Aktiv',
        expiresSoon: 'Läuft bald ab',
        expired: 'Abgelaufen',
        revoked: 'Widerrufen',
      },
    },
    keyForm: {
      mode: 'Womit er arbeitet',
      modes: { live: 'Echte Daten', test: 'Testdaten' },
      modeHints: {
        live: 'Die tatsächliche Arbeit der Firma.',
        test: 'Von allen echten Daten getrennt; die Antworten sagen es dazu. Hier darf ein Programm tun, was es will.',
      },
      enterName: 'Geben Sie dem Schlüssel einen Namen, etwa den des Programms.',
      chooseScope: 'Wählen Sie mindestens eines, was der Schlüssel darf.',
      scopes: 'Was er darf',
      expiry: 'Wann er abläuft',
      lastDayHint: 'Er gilt bis zum Ende dieses Tages.',
      addresses: 'Gilt nur von',
      addressesHint:
        'Eine Adresse oder ein Netz je Zeile, etwa 203.0.113.7 oder 10.0.0.0/8. Bleibt es leer, gilt er von überall her.',
    },
    revokeKeyDialog: {
      done: 'Schlüssel widerrufen',
      title: '„{name}“ widerrufen?',
      confirm: 'Schlüssel widerrufen',
      consequence: 'Der nächste Aufruf damit wird abgelehnt. Was damit angelegt wurde, bleibt.',
      forGood:
        'Das lässt sich nicht zurücknehmen: Ein Programm, das weiter Zugang braucht, bekommt einen neuen Schlüssel.',
    },
    editKeyDialog: {
      done: 'Schlüssel geändert',
      whenItApplies: 'Das gilt ab dem nächsten Aufruf.',
      title: '„{name}“ bearbeiten',
    },
    makeKeyDialog: {
      done: '„{name}“ ist bereit',
      title: 'Neuer API-Schlüssel',
      create: 'Schlüssel anlegen',
    },
    keyStep: {
      once: 'Dieser Schlüssel wird einmal angezeigt',
      onceHint:
        'Lading bewahrt davon nur einen Fingerabdruck auf. Schließen Sie dieses Fenster, kann ihn niemand mehr lesen; ein verlorener Schlüssel lässt sich nur ersetzen.',
      key: 'API-Schlüssel',
      tryIt: 'Ausprobieren: fragen, zu welcher Firma er gehört',
      tryItHint:
        'Dieser Befehl enthält den Schlüssel, und Ihre Shell speichert ihn womöglich in ihrem Verlauf.',
      stored: 'Ich habe den Schlüssel gespeichert',
    },
  },
  // ── components/inboxes.
  inboxes: {
    inboxesPage: {
      enabled: 'Eingang aktiviert',
      make: 'Neuer Eingang',
      eyebrow: 'Einstellungen',
      title: 'Eingänge',
      intro:
        'Adressen, an die Programme Dateien senden. Eine Datei, deren Importprofil passt, wird ohne Zutun importiert; jede andere wartet bei den unfertigen Importen.',
      notEnabled: 'Der Eingang konnte nicht aktiviert werden',
      noMatch: 'Kein Eingang auf dieser Seite',
      noMatchHint: 'So viele Seiten hat die Liste nicht.',
      empty: 'Noch keine Eingänge',
      emptyHint:
        'Legen Sie einen an, damit ein ERP, ein Shop oder ein Skript seine Dateien von selbst sendet: Ein Befehl genügt.',
    },
    inboxesTable: {
      name: 'Eingang',
      anyCustomer: 'Kunde laut Importprofil',
      limits: 'Von selbst',
      limitsOf: 'Bis {rows, number} Zeilen, davon {percent} % fehlerhaft',
      status: 'Status',
      active: 'Aktiv',
      disabled: 'Deaktiviert',
      lastFile: 'Letzte Datei',
      lastFileLabel: 'Letzte Datei:',
      never: 'noch keine',
      actions: 'Aktionen',
    },
    inboxForm: {
      name: 'Name',
      nameExample: 'Aufträge der Zedern-Apotheke',
      enterName: 'Geben Sie einen einzeiligen Namen mit höchstens {max, number} Zeichen ein.',
      customer: 'Kunde',
      anyCustomer: 'Kunde laut Importprofil',
      customersFailed: 'Die Kunden konnten nicht geladen werden.',
      percent: 'Fehlerhafte Zeilen höchstens, in Prozent',
      percentHint: 'Eine Datei mit mehr wartet auf einen Menschen.',
      enterPercent: 'Geben Sie eine ganze Zahl von 0 bis 100 ein.',
      rows: 'Zeilen höchstens',
      rowsHint: 'Eine größere Datei wartet auf einen Menschen.',
      enterRows: 'Geben Sie eine ganze Zahl von 1 bis {max, number} ein.',
    },
    inboxMenu: {
      files: 'Dateien…',
      edit: 'Bearbeiten…',
      rotate: 'Neue Adresse…',
      enable: 'Aktivieren',
      disable: 'Deaktivieren…',
      delete: 'Löschen…',
    },
    makeInboxDialog: {
      done: '„{name}“ nimmt ab jetzt Dateien an',
      title: 'Neuer Eingang',
      create: 'Eingang anlegen',
    },
    editInboxDialog: {
      done: 'Eingang geändert',
      title: '„{name}“ bearbeiten',
    },
    rotateTokenDialog: {
      done: 'Neue Adresse von „{name}“',
      title: 'Neue Adresse für „{name}“?',
      how: 'Die alte Adresse gilt sofort nicht mehr. Programme, die an sie senden, werden abgewiesen, bis sie die neue haben.',
      rotate: 'Neue Adresse erzeugen',
    },
    disableInboxDialog: {
      done: 'Eingang deaktiviert',
      title: '„{name}“ deaktivieren?',
      confirm: 'Eingang deaktivieren',
      consequence:
        'Dateien, die an ihn gesendet werden, werden ab jetzt abgewiesen, und das sendende Programm erfährt es.',
    },
    deleteInboxDialog: {
      done: 'Eingang gelöscht',
      title: '„{name}“ löschen?',
      confirm: 'Eingang löschen',
      consequence: 'Seine Adresse gilt sofort nicht mehr. Was angekommen ist, bleibt.',
    },
    tokenStep: {
      once: 'Diese Adresse wird einmal gezeigt',
      onceHint:
        'Wer sie hat, kann Dateien senden. Wenn Sie dieses Fenster schließen, kann sie niemand mehr lesen; eine verlorene Adresse lässt sich nur ersetzen.',
      address: 'Adresse für Dateien',
      addressHint: 'Der Name der Datei folgt auf sie.',
      tryIt: 'Ausprobieren',
      tryItHint:
        'Sendet orders.csv aus dem aktuellen Ordner. Ihre Shell speichert den Befehl und mit ihm die Adresse womöglich in ihrem Verlauf.',
      stored: 'Ich habe die Adresse gespeichert',
    },
    filesDialog: {
      title: 'Dateien von „{name}“',
      how: 'Die letzten 50, die neueste zuerst.',
      notLoaded: 'Die Dateien konnten nicht geladen werden',
      empty: 'Noch keine Datei',
      emptyHint: 'Sie steht hier, sobald eine angekommen ist.',
      show: 'Anzeigen',
      showImport: 'Import von {file} anzeigen',
      look: 'Ansehen',
      lookAtIt: '{file} ansehen',
      states: {
        checking: 'Wird geprüft',
        imported: 'Importiert',
        needs_look: 'Braucht einen Blick',
        discarded: 'Verworfen',
      },
    },
  },
  // ── components/webhooks.
  webhooks: {
    webhooksPage: {
      enabled: 'Webhook aktiviert',
      make: 'Neuer Webhook',
      eyebrow: 'Einstellungen',
      title: 'Webhooks',
      intro:
        'Adressen, die Lading aufruft, wenn etwas geschehen ist: signiert, damit der Empfänger es prüfen kann.',
      guide: 'So funktionieren Webhooks',
      reference: 'API-Referenz',
      notEnabled: 'Der Webhook konnte nicht aktiviert werden',
      noMatch: 'Kein Webhook auf dieser Seite',
      noMatchHint: 'So viele Seiten hat die Liste nicht.',
      empty: 'Noch keine Webhooks',
      emptyHint:
        'Legen Sie einen an, damit ein ERP oder ein Shop sofort erfährt, wenn ein Import beendet ist oder sich eine Lieferung geändert hat, statt immer wieder nachzufragen.',
    },
    webhooksTable: {
      address: 'Adresse',
      events: 'Ereignisse',
      status: 'Status',
      lastDelivered: 'Zuletzt zugestellt',
      lastDeliveredLabel: 'Zuletzt zugestellt:',
      never: 'nie',
      actions: 'Aktionen',
      allEvents: 'Alle Ereignisse',
      switchedOff: 'Abgeschaltet',
      offFailing: 'Fünf Tage lang konnte nichts zugestellt werden.',
      offGone: 'Die Adresse hat geantwortet, dass es sie nicht mehr gibt (410).',
      since: 'seit {time}',
      oldSecretUntil: 'Bis {time} auch mit dem alten Geheimnis signiert',
      statuses: {
        active: 'Aktiv',
        failing: 'Schlägt fehl',
        disabled: 'Deaktiviert',
      },
    },
    eventTypes: {
      importCompleted: 'Import abgeschlossen',
      importFailed: 'Import fehlgeschlagen',
      importCancelled: 'Import abgebrochen',
      importRolledBack: 'Import rückgängig gemacht',
      batchCompleted: 'Stapel empfangen',
      deliveryCreated: 'Lieferung einzeln angelegt',
      deliveryChanged: 'Lieferung geändert',
      deliveryDispatched: 'Lieferung auf den Weg gebracht',
      deliveryCancelled: 'Lieferung storniert',
      fileNeedsLook: 'Datei eines Eingangs braucht einen Blick',
      test: 'Test',
    },
    webhookForm: {
      url: 'Adresse',
      urlExample: 'https://erp.example.com/lading',
      urlHint: 'Beginnt mit https:// oder http://, ohne Benutzernamen und Passwort.',
      description: 'Beschreibung',
      descriptionExample: 'ERP Essen, Stand der Importe',
      events: 'Was gemeldet wird',
      all: 'Alle Ereignisse',
      allHint: 'Auch solche, die später hinzukommen.',
      chosen: 'Nur einige',
      types: 'Ereignisse',
      enterUrl:
        'Geben Sie eine Adresse ein, die mit https:// oder http:// beginnt, ohne Benutzernamen und Passwort.',
      tooLong: 'Höchstens {max, number} Zeichen.',
      oneLine: 'Die Beschreibung muss eine Zeile ohne Steuerzeichen sein.',
      chooseEvents: 'Wählen Sie mindestens ein Ereignis.',
    },
    webhookMenu: {
      messages: 'Nachrichten…',
      test: 'Test senden…',
      edit: 'Bearbeiten…',
      rotate: 'Geheimnis erneuern…',
      enable: 'Aktivieren',
      disable: 'Deaktivieren…',
      delete: 'Löschen…',
    },
    makeWebhookDialog: {
      done: '„{name}“ wird ab jetzt benachrichtigt',
      title: 'Neuer Webhook',
      create: 'Webhook anlegen',
    },
    editWebhookDialog: {
      done: 'Webhook geändert',
      title: '„{name}“ bearbeiten',
    },
    disableWebhookDialog: {
      done: 'Webhook deaktiviert',
      title: '„{name}“ deaktivieren?',
      confirm: 'Webhook deaktivieren',
      consequence:
        'Ab jetzt wird ihm nichts mehr gesendet. Was inzwischen geschieht, wird 30 Tage aufbewahrt und kann gesendet werden, sobald er wieder aktiv ist.',
    },
    deleteWebhookDialog: {
      done: 'Webhook gelöscht',
      title: '„{name}“ löschen?',
      confirm: 'Webhook löschen',
      consequence:
        'Ihm wird nichts mehr gesendet, und auch das Verzeichnis seiner Nachrichten wird gelöscht. Sein Geheimnis ist endgültig verloren.',
    },
    rotateSecretDialog: {
      done: 'Neues Geheimnis von „{name}“',
      title: 'Geheimnis von „{name}“ erneuern',
      how: 'Der Webhook erhält ein neues Geheimnis. So lange, wie Sie wählen, werden seine Nachrichten mit beiden Geheimnissen signiert, damit Sie den Empfänger in dieser Zeit jederzeit umstellen können.',
      howLong: 'Wie lange Nachrichten auch mit dem jetzigen Geheimnis signiert werden',
      rotate: 'Geheimnis erneuern',
      overlaps: {
        notAtAll: 'Gar nicht',
        notAtAllHint:
          'Der Empfänger weist Nachrichten ab, bis er das neue Geheimnis hat; sie werden erneut versucht.',
        hour: 'Eine Stunde',
        day: '24 Stunden',
        week: '7 Tage',
      },
    },
    secretStep: {
      once: 'Dieses Geheimnis wird einmal gezeigt',
      onceHint:
        'Wenn Sie dieses Fenster schließen, kann es niemand mehr lesen; ein verlorenes Geheimnis lässt sich nur ersetzen.',
      secret: 'Geheimnis für Signaturen',
      secretHint:
        'Der Empfänger braucht es, um zu prüfen, dass eine Nachricht von Lading ist. Die Bibliotheken von Standard Webhooks nehmen es so, wie es ist.',
      stored: 'Ich habe das Geheimnis gespeichert',
    },
    testDialog: {
      title: '„{name}“ testen',
      how: 'Lading sendet einmal ein signiertes Ereignis der Art webhook.test und zeigt, was zurückkommt.',
      delivered: 'Zugestellt',
      notDelivered: 'Nicht zugestellt',
      send: 'Test senden',
      again: 'Erneut senden',
    },
    lastAttempt: {
      answer: 'Antwort',
      status: 'Antwort {status}',
      duration: '{duration} ms',
      errors: {
        timeout: 'Keine Antwort innerhalb von 15 Sekunden',
        address_refused: 'Die Adresse ist privat und nicht zugelassen',
        name_not_resolved: 'Der Name des Servers wurde nicht gefunden',
        connection_failed: 'Der Server war nicht erreichbar',
        tls_failed: 'Das Zertifikat des Servers ist ungültig',
        secret_unreadable: 'Das Geheimnis ist nicht mehr lesbar: Erneuern Sie es',
      },
    },
    messagesDialog: {
      title: 'Nachrichten an „{name}“',
      how: 'Die letzten 50, neueste zuerst. Was fehlschlägt, wird von selbst erneut versucht, zehnmal innerhalb von drei Tagen.',
      disabled: 'Der Webhook ist deaktiviert. Aktivieren Sie ihn, um etwas erneut zu senden.',
      notLoaded: 'Die Nachrichten konnten nicht geladen werden',
      empty: 'Noch keine Nachrichten',
      emptyHint: 'Sobald etwas geschieht, das diesem Webhook gemeldet wird, steht es hier.',
      number: 'Nr. {sequence}',
      states: {
        waiting: 'Wartet',
        delivered: 'Zugestellt',
        failed: 'Fehlgeschlagen',
      },
      next: 'Nächster Versuch: {time}',
      sendAgain: 'Erneut senden',
      sendAgainNamed: 'Erneut senden: {name}, Nr. {sequence}',
    },
    resendFailed: {
      label: 'Alles senden, was er nicht erhalten hat',
      send: 'Senden',
      sent: '{count, plural, =0 {Er hat alles erhalten.} one {Eine Nachricht wird gesendet.} other {# Nachrichten werden gesendet.}}',
      spans: {
        hour: 'In der letzten Stunde',
        day: 'In den letzten 24 Stunden',
        week: 'In den letzten 7 Tagen',
        month: 'In den letzten 30 Tagen',
      },
    },
  },
  // ── components/audit.
  audit: {
    actions: {
      signed_in: 'Angemeldet',
      sign_in_failed: 'Anmeldung fehlgeschlagen',
      signed_out: 'Abgemeldet',
      session_ended: 'Sitzung beendet',
      other_sessions_ended: 'Andere Sitzungen beendet',
      token_refused: 'Token abgelehnt',
      person_created: 'Person hinzugefügt',
      person_updated: 'Person geändert',
      person_disabled: 'Person gesperrt',
      person_enabled: 'Person freigegeben',
      identity_linked: 'Anmeldekonto verbunden',
      password_link_created: 'Passwort-Link erstellt',
      password_mail_requested: 'Passwort-E-Mail angefordert',
      password_set: 'Passwort über einen Link festgelegt',
      password_changed: 'Passwort geändert',
      password_change_refused: 'Passwortänderung abgelehnt',
      api_client_created: 'API-Client angelegt',
      api_client_updated: 'API-Client geändert',
      api_client_secret_rotated: 'Geheimnis des API-Clients erneuert',
      api_client_overlap_ended: 'Altes Geheimnis des API-Clients beendet',
      api_client_disabled: 'API-Client gesperrt',
      api_client_enabled: 'API-Client freigegeben',
      webhook_created: 'Webhook angelegt',
      webhook_updated: 'Webhook geändert',
      webhook_secret_rotated: 'Geheimnis des Webhooks erneuert',
      webhook_disabled: 'Webhook deaktiviert',
      webhook_enabled: 'Webhook aktiviert',
      webhook_deleted: 'Webhook gelöscht',
      webhook_switched_off: 'Webhook abgeschaltet',
      webhook_messages_resent: 'Webhook-Nachrichten erneut gesendet',
      inbox_created: 'Eingang angelegt',
      inbox_updated: 'Eingang geändert',
      inbox_token_rotated: 'Eingang hat eine neue Adresse',
      inbox_deleted: 'Eingang gelöscht',
      file_received: 'Datei in einem Eingang angekommen',
      received_file_needs_look: 'Datei eines Eingangs braucht einen Blick',
      import_created: 'Import gestartet',
      import_aborted: 'Import abgebrochen',
      import_settled: 'Import erledigt',
      import_reopened: 'Import zur Prüfung vorgemerkt',
      manifest_totals_set: 'Zahlen der Ladeliste festgehalten',
      mend_link_created: 'Korrekturlink erstellt',
      mend_link_opened: 'Korrekturlink geöffnet',
      mend_link_withdrawn: 'Korrekturlink zurückgezogen',
      mend_rows_sent: 'Zeilen über Korrekturlink gesendet',
      import_resumed: 'Import fortgesetzt',
      import_completed: 'Import abgeschlossen',
      import_failed: 'Import fehlgeschlagen',
      import_rolled_back: 'Import rückgängig gemacht',
      file_downloaded: 'Datei heruntergeladen',
      delivery_created: 'Lieferung angelegt',
      delivery_changed: 'Lieferung geändert',
      delivery_dispatched: 'Lieferung auf den Weg gebracht',
      delivery_cancelled: 'Lieferung storniert',
      import_profile_created: 'Importprofil angelegt',
      import_profile_updated: 'Importprofil geändert',
      import_profile_archived: 'Importprofil archiviert',
      place_created: 'Ort hinzugefügt',
      place_updated: 'Ort geändert',
      place_archived: 'Ort archiviert',
      places_imported: 'Orte importiert',
      address_points_set: 'Punkte von Adressen gesetzt',
      customer_updated: 'Kunde geändert',
      tenant_updated: 'Einstellungen der Firma geändert',
      batch_taken_in: 'Stapel empfangen',
      consignee_looked_up: 'Empfänger nachgeschlagen',
      consignee_exported: 'Empfängerdaten exportiert',
      consignee_erased: 'Empfängerdaten gelöscht',
      audit_exported: 'Protokoll exportiert',
      api_key_created: 'API-Schlüssel angelegt',
      api_key_updated: 'API-Schlüssel geändert',
      api_key_revoked: 'API-Schlüssel widerrufen',
    },
    owners: {
      tenant: 'Diese Firma',
      no_tenant: 'Keine Firma',
    },
    actors: {
      unnamed: {
        person: 'Eine Person',
        client: 'Ein API-Client',
        system: 'Lading',
        script: 'Ein Skript',
        unknown: 'Jemand',
        mend_link: 'Jemand mit einem Korrekturlink',
        inbox: 'Ein Eingang',
      },
      kinds: {
        person: 'Person',
        client: 'API-Client',
        system: 'System',
        script: 'Skript',
        unknown: 'Unbekannt',
        mend_link: 'Korrekturlink',
        inbox: 'Eingang',
      },
    },
    details: {
      labels: {
        name: 'Name',
        role: 'Rolle',
        language: 'Sprache',
        scopes: 'Was er darf',
        expires_at: 'Läuft ab',
        overlap_seconds: 'Altes Geheimnis gilt weiter',
        purpose: 'Für',
        customer_name: 'Kunde',
        max_failed_percent: 'Fehlerhafte Zeilen höchstens (%)',
        max_rows: 'Zeilen höchstens',
        identity_provider: 'Anmeldedienst',
        is_disabled: 'Deaktiviert',
        ended_sessions: 'Beendete Sitzungen',
        ended_count: 'Beendete Sitzungen',
        time_zone: 'Zeitzone',
        file_name: 'Datei',
        file_size_bytes: 'Größe',
        file: 'Datei',
        succeeded_records: 'Angelegte Lieferungen',
        failed_records: 'Fehlgeschlagene Zeilen',
        deleted_count: 'Gelöschte Lieferungen',
        kept_count: 'Behaltene Lieferungen',
        selected_rows: 'Nur ausgewählte Zeilen',
        made_for: 'Für',
        mail_to: 'Gesendet an',
        rows: 'Zeilen',
        orders: 'Aufträge',
        packages: 'Packstücke',
        weight_kg: 'Gewicht (kg)',
        cod: 'Nachnahme',
        cells: 'Zellen',
        mend_link_id: 'Korrekturlink',
        job_ids: 'Folgeimporte',
        code: 'Grund',
        source_system: 'Quellsystem',
        total_items: 'Positionen',
        by: 'Gesucht nach',
        deliveries: 'Lieferungen',
        failed_rows: 'Fehlgeschlagene Zeilen',
        targets: 'Ziele',
        batch_items: 'Stapelpositionen',
        imports: 'Importe, deren Dateien entfernt wurden',
        unread_imports: 'Mit ungelesenen Zeilen entfernte Dateien',
        actor: 'Wer',
        action: 'Was',
        subject: 'Woran',
        from: 'Von',
        to: 'Bis',
        of: 'Firma',
        created: 'Angelegt',
        updated: 'Geändert',
        fields: 'Felder',
        default_pickup: 'Üblicher Abholort',
        version: 'Version',
        addresses: 'Adressen',
        dry_run: 'Probelauf',
        event_types: 'Ereignisse',
        host: 'Adresse',
        reason: 'Grund',
        since: 'Seit',
        count: 'Nachrichten',
        allowed_addresses: 'Gilt von',
      },
      systemAdmin: 'Systemadministrator',
      never: 'Nie',
      overlaps: {
        notAtAll: 'Gar nicht',
        hour: 'Eine Stunde lang',
        day: '24 Stunden lang',
        week: '7 Tage lang',
      },
      forSeconds: '{seconds} Sekunden lang',
      offReasons: {
        failing: 'Tagelang konnte nichts zugestellt werden',
        gone: 'Die Adresse hat geantwortet, dass es sie nicht mehr gibt (410)',
      },
      purposes: {
        invitation: 'Eine Einladung',
        reset: 'Ein Zurücksetzen des Passworts',
        forgotten: 'Ein vergessenes Passwort',
      },
      files: {
        original: 'Original',
        success: 'Erfolgreiche Zeilen',
        failed: 'Fehlgeschlagene Zeilen',
        unprocessed: 'Nicht erreichte Zeilen',
        skipped: 'Ausgelassene Zeilen',
        failedWorkbook: 'Fehlgeschlagene Zeilen als Arbeitsmappe',
        manifest: 'Abholliste',
        labels: 'Etiketten',
      },
      lookedUpBy: {
        phone: 'Telefon',
        name: 'Name',
      },
      none: 'Keine',
      yes: 'Ja',
      no: 'Nein',
      nothing: 'nichts',
      pair: '{label}: {value}',
      anywhere: 'überall her',
    },
    auditFilters: {
      company: 'Firma',
      who: 'Wer',
      whoHint: 'Wer: Name oder ID',
      what: 'Was',
      everything: 'Alles',
      toWhat: 'Woran',
      toWhatHint: 'Woran: Name oder ID',
      from: 'Von',
      to: 'Bis',
    },
    auditPage: {
      eyebrow: 'Einstellungen',
      title: 'Protokoll',
      intro:
        'Wer hat was getan, wann und von wo. Niemand kann einen Eintrag ändern oder entfernen. Tage gelten in UTC.',
      export: 'CSV exportieren',
      noMatch: 'Kein Eintrag passt',
      noMatchHint: 'Versuchen Sie es mit weniger Filtern oder anderen Tagen.',
    },
    auditTable: {
      when: 'Wann',
      who: 'Wer',
      what: 'Was',
      fromWhere: 'Von wo',
      server: 'Der Server',
      import: 'Import',
    },
  },
  // ── components/company.
  company: {
    companyPage: {
      eyebrow: 'Einstellungen',
      title: 'Firma',
      intro: 'Was für alle gilt, die für <bdi>{name}</bdi> arbeiten.',
      introUnnamed: 'Was für alle gilt, die für Ihre Firma arbeiten.',
      timeZone: 'Zeitzone',
      saved: 'Es gelten jetzt die Tage von {timeZone}',
      notLoaded: 'Die Einstellungen konnten nicht geladen werden',
      loading: 'Einstellungen werden geladen',
    },
    timeZoneForm: {
      label: 'Zeitzone',
      why: 'Nennt die Datei eines Versenders ein Datum ohne Jahr, etwa 05.03., ist das Datum gemeint, das heute am nächsten liegt. „Heute“ beginnt und endet nach dieser Zeitzone, auf der Seite wie beim Import.',
    },
  },
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
        batch_items: 'Stapelpositionen',
      },
      counts: {
        deliveries: '{count, plural, one {# Lieferung} other {# Lieferungen}}',
        failed_rows: '{count, plural, one {# fehlgeschlagene Zeile} other {# fehlgeschlagene Zeilen}}',
        corrected_cells: '{count, plural, one {# korrigierte Zelle} other {# korrigierte Zellen}}',
        targets: '{count, plural, one {# Ziel} other {# Ziele}}',
        batch_items: '{count, plural, one {# Stapelposition} other {# Stapelpositionen}}',
        imports: '{count, plural, one {Dateien von # Import} other {Dateien von # Importen}}',
      },
      moreThan: {
        deliveries: 'mehr als {max, number} Lieferungen',
        failed_rows: 'mehr als {max, number} fehlgeschlagene Zeilen',
        corrected_cells: 'mehr als {max, number} korrigierte Zellen',
        targets: 'mehr als {max, number} Ziele',
        batch_items: 'mehr als {max, number} Stapelpositionen',
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
        'Ziele: Titel und Straße werden ersetzt, die Postleitzahl wird entfernt. Stapelpositionen: Was gesendet wurde, wird entfernt.',
      positions: 'Kartenpositionen werden auf etwa 11 km gerundet.',
      unread: 'Nicht zu Ende gelesene Dateien',
      removeUnread:
        '{count, plural, one {Auch die Dateien eines angehaltenen Imports entfernen} other {Auch die Dateien von # angehaltenen Importen entfernen}}',
      removeUnreadHint:
        'Sie könnten diese Person enthalten. Diese Importe lassen sich danach nicht mehr fortsetzen.',
      typeToConfirm: 'Zum Bestätigen <phrase></phrase> eingeben',
      erase: 'Endgültig löschen',
      goToRunning: 'Zum Import, der noch läuft',
    },
    heldPanels: {
      noReference: 'Keine Referenz',
      deleted: 'gelöscht',
      row: 'Zeile {row}',
      noExternalId: 'Keine externe ID',
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
        'So viele Treffer können nicht zu einer einzigen Person gehören. Es kann nichts gelöscht werden, und eine exportierte Datei enthält nur die ersten {max, number} jeder Art. Geben Sie Telefonnummer und Namen ein.',
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
  deliveries: {
    coordinatesFrom: {
      file: 'Datei',
      notation: 'Andere Schreibweise in der Datei',
      swapped: 'Datei, zurückgetauscht',
      place: 'Adressbuch',
      earlier_delivery: 'Frühere Lieferung an diese Adresse',
      manual: 'Eine Person',
      geocoder: 'Geocoder',
      city: 'Ortsmitte',
    },
    deliveriesPage: {
      title: 'Lieferungen',
      noMatch: 'Keine Lieferung passt',
      searchHint:
        'Jedes Wort muss am Anfang eines Wortes der Lieferung stehen: „lind 7“ findet Lindenstraße 7. Eine Telefonnummer wird von ihrem Anfang an gefunden. Lieferungen eines rückgängig gemachten Imports werden nicht aufgeführt.',
      hint: 'Lieferungen eines rückgängig gemachten Imports werden nicht aufgeführt.',
      empty: 'Noch keine Lieferungen',
      import: 'Tabelle importieren',
      whenTheyAppear: 'Sie erscheinen hier, sobald ein Import oder ein Programm sie anlegt.',
    },
    deliveriesTable: {
      reference: 'Referenz',
      hasWarnings: 'Mit Warnungen:',
      noReference: 'Keine Referenz',
      recipient: 'Empfänger',
      fromAndTo: 'Von und nach',
      to: 'nach',
      customer: 'Kunde',
      status: 'Status',
      size: 'Größe',
      cod: 'Nachnahme',
      created: 'Angelegt',
    },
    deliveryActions: {
      edit: 'Bearbeiten …',
      dispatch: 'Als unterwegs markieren …',
      cancel: 'Lieferung stornieren …',
      dispatchDialog: {
        done: 'Unterwegs',
        title: 'Ist diese Lieferung schon unterwegs?',
        confirm: 'Als unterwegs markieren',
        notYet: 'Noch nicht',
        consequence: 'Danach kann sie weder bearbeitet noch storniert werden.',
      },
      cancelDialog: {
        done: 'Storniert',
        title: 'Diese Lieferung stornieren?',
        confirm: 'Lieferung stornieren',
        keep: 'Behalten',
        consequence:
          'Sie wird nicht zugestellt und bleibt in der Liste. Das lässt sich nicht rückgängig machen.',
        freeReference: 'Die Referenz <b>{reference}</b> für einen neuen Auftrag freigeben',
        otherwise: 'Sonst schlägt eine Datei mit diesem Auftrag fehl, statt ihn zurückzubringen.',
      },
    },
    deliveryFilters: {
      search: 'Lieferungen suchen',
      searchIn: 'Name, Telefon, Adresse, Ort …',
      reference: 'Referenz',
      exactReference: 'Genaue Referenz',
      customer: 'Kunde',
      anyCustomer: 'Alle Kunden',
      createdFrom: 'Angelegt ab',
      createdTo: 'Angelegt bis',
      status: 'Status',
      anyStatus: 'Jeder Status',
      warnings: 'Warnungen',
      withOrWithoutWarnings: 'Mit oder ohne Warnungen',
      withWarnings: 'Mit Warnungen',
      withTheWarning: 'Mit der Warnung',
      onlyFromImport: 'Nur aus dem Import <a>{name}</a>',
      unknownImport: '(unbekannt)',
      showAll: 'Alle anzeigen',
    },
    deliveryHistoryPanel: {
      failed: 'Der Verlauf konnte nicht geladen werden',
      title: 'Verlauf',
      by: 'von <b>{name}</b>',
      row: ', Zeile {row} von <a>{name}</a>',
      someImport: 'einem Import',
      fields: {
        payer_type: 'Zahler',
        payment_method: 'Zahlungsart',
        unit_size: 'Größe',
        delivery_service_name: 'Zustelldienst',
        metadata: 'Metadaten',
        extra: 'Andere Spalten',
      },
    },
    deliveryForm: {
      missing: '{field} fehlt.',
      enterNumber: 'Geben Sie eine Zahl ein.',
    },
    deliveryPage: {
      back: 'Lieferungen',
      pickup: 'Abholung',
      delivery: 'Zustellung',
      packages: 'Packstücke',
      instructions: 'Besondere Hinweise',
      service: 'Dienst und Zahlung',
      customer: 'Kunde',
      deliveryService: 'Zustelldienst',
      payer: 'Zahler',
      paymentMethod: 'Zahlungsart',
      noCod: 'Nichts',
      metadata: 'Metadaten',
      otherColumns: 'Andere Spalten der Datei',
      check: 'Prüfen Sie diese Lieferung',
      warningOfField: '{field}: {warning}',
      sameValue: 'Alle Lieferungen mit diesem Wert anzeigen',
      recipient: 'Empfänger',
      phone: 'Telefon',
      address: 'Adresse',
      cityAndCountry: 'Ort und Land',
      point: 'Breite, Länge',
      coordinatesFrom: 'Koordinaten aus',
      within: '(auf {distance} genau)',
      origin: 'Herkunft',
      created: 'Angelegt',
      reference: 'Referenz',
      noReference: 'Keine',
      import: 'Import',
      openImport: 'Import öffnen',
      createdDirectly: 'Direkt angelegt',
      rowInFile: 'Zeile in der Datei',
      unknown: 'Diese Lieferung gibt es nicht',
      showAll: 'Alle Lieferungen anzeigen',
      whyUnknown:
        'Vielleicht wurde ihr Import rückgängig gemacht, der Link ist falsch, oder die Lieferung gehört zu einer anderen Firma.',
      deliveryTo: 'Lieferung an {name}',
    },
    editDeliveryDialog: {
      groups: {
        delivery: 'Zustellung',
        order: 'Auftrag',
        payment: 'Zahlung',
        packages: 'Packstücke',
        pickup: 'Abholung',
      },
      saved: 'Gespeichert',
      title: 'Lieferung bearbeiten',
    },
    extraFilter: {
      open: 'Andere Spalte',
      title: 'In einer anderen Spalte suchen',
      only: 'Nur mit <b>„<value></value>“ in „<column></column>“</b>',
      showAll: 'Alle anzeigen',
      explanation:
        'Für Spalten, die kein Feld aufnimmt und die ein Importprofil mit jeder Lieferung aufbewahrt. Spalte und Wert so, wie sie in der Datei stehen.',
      column: 'Spalte',
      value: 'Wert',
      search: 'Suchen',
    },
    packagesTable: {
      none: 'Keine Packstücke aufgeführt: zählt als klein.',
      what: 'Was',
      quantity: 'Anzahl',
      weight: 'Gewicht je Stück',
      dimensions: 'Länge × Breite × Höhe',
      kilograms: '{weight} kg',
      centimetres: '{sides} cm',
    },
  },
  // ── components/erp-batch.
  erpBatch: {
    batchCounters: {
      label: 'Positionen nach Status',
      showOnly: 'Nur anzeigen',
      names: {
        all: 'Alle Positionen',
        Created: 'Angelegt',
        Updated: 'Geändert',
        Cancelled: 'Storniert',
        Rejected: 'Abgelehnt',
        warnings: 'Mit Warnungen',
      },
    },
    batchFacts: {
      label: 'Anfrage',
      source: 'Quellsystem',
      operation: 'Vorgang',
      sentBy: 'Gesendet von',
      received: 'Eingegangen',
      size: 'Größe',
      id: 'Import-ID',
    },
    batchItemDrawer: {
      title: 'Position {number}',
      item: 'Position',
      status: 'Status',
      target: 'Ziel',
      noTarget: 'Keines',
      externalId: 'Externe ID',
      titleNow: 'Titel des Ziels, wie er jetzt ist',
      notKept: 'Die gesendete Position ist nicht mehr gespeichert: Die Aufbewahrungsfrist ist abgelaufen.',
      asSent: 'Sie wurde angenommen wie gesendet.',
      whyRejected: 'Warum sie abgelehnt wurde',
      warnings: 'Warnungen',
      acceptedWithWarnings:
        '{count, plural, one {Sie wurde angenommen, mit einer Warnung} other {Sie wurde angenommen, mit Warnungen}}',
    },
    batchItemsPanel: {
      title: 'Positionen',
      pagesAbove: 'Seiten, über den Positionen',
      noMatch: 'Hier sind keine Positionen',
      noMatchHint: 'Der Stapel hat keine solchen Positionen oder weniger Seiten davon.',
    },
    batchItemsTable: {
      item: 'Position',
      itemNumber: '<small>Position </small>{number}',
      externalId: 'Externe ID',
      open: 'Position {number}, {id}: Einzelheiten anzeigen',
      openWithoutId: 'Position {number}, ohne externe ID: Einzelheiten anzeigen',
      titleAndProblems: 'Titel und Probleme',
      status: 'Status',
      target: 'Ziel',
      targetOnCard: '<small>Ziel </small><a></a>',
      more: '+{count, number} weitere',
    },
    batchNotice: {
      nothingAccepted:
        '{total, plural, one {Nichts wurde angenommen: Die einzige Position wurde abgelehnt} other {Nichts wurde angenommen: Alle # Positionen wurden abgelehnt}}',
      someRejected:
        '{rejected, plural, one {# von {total, plural, one {# Position} other {# Positionen}} wurde abgelehnt} other {# von {total, plural, one {# Position} other {# Positionen}} wurden abgelehnt}}',
      show: 'Abgelehntes anzeigen',
      whatToDo:
        '{rejected, plural, one {Der Absender muss diese Position korrigieren und unter einer neuen <code>batchId</code> senden.} other {Der Absender muss diese Positionen korrigieren und unter einer neuen <code>batchId</code> senden.}}',
      others:
        '{count, plural, one {Die andere wurde angenommen und braucht keine Korrektur.} other {Die anderen # wurden angenommen und brauchen keine Korrektur.}}',
    },
    batchProgress: {
      bar: 'Übernommene Positionen',
      waiting: 'Dieser Stapel wartet darauf, übernommen zu werden',
      running: 'Dieser Stapel wird gerade übernommen',
      soFar:
        '{done, number} von {total, number} Positionen sind übernommen. Diese Seite zeigt die übrigen, sobald sie kommen.',
      interrupted: 'Dieser Stapel wurde unterbrochen',
      whyInterrupted:
        '{done, number} von {total, number} Positionen sind übernommen, und keine weitere, bis der Absender denselben Stapel noch einmal sendet: <code>{name}</code>',
    },
    erpBatchPage: {
      back: 'Importe',
      from: 'Aus <b>{source}</b>, gesendet von <b>{client}</b> <time></time>',
      unknown: 'Diesen Stapel gibt es nicht',
      showAll: 'Alle ERP-Stapel anzeigen',
      whyUnknown:
        'Vielleicht ist der Link falsch, oder der Stapel gehört zu einer anderen Firma. Fragen Sie die Person, die Ihnen den Link gesendet hat.',
    },
    itemMarks: {
      noExternalId: 'Ohne externe ID',
    },
    payloadView: {
      title: 'Wie gesendet',
      missing: '{name} fehlt',
      more: '… und mehr',
    },
  },
  // ── components/import-drafts.
  importDrafts: {
    discardDialog: {
      title: 'Diesen Import verwerfen?',
      confirm: 'Verwerfen',
      heldBy: '{name} arbeitet gerade daran.',
      text: '„<file></file>“ und was dafür gewählt wurde, werden entfernt. Es wurde keine Lieferung angelegt.',
    },
    unfinishedImports: {
      needsLook: 'Braucht einen Blick',
      cameTo: 'Kam in den Eingang {name}, zuletzt geändert {changed}, aufbewahrt bis {end}',
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
      kept: '{count, plural, one {<b># Lieferung</b>, die bisher angelegt wurde, bleibt erhalten, und ihre Referenz bleibt vergeben.} other {<b># Lieferungen</b>, die bisher angelegt wurden, bleiben erhalten, und ihre Referenzen bleiben vergeben.}} Sie können den Import danach rückgängig machen.',
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
      rolledBack: 'Rückgängig gemacht, {deleted, number} gelöscht',
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
      more: '{count, plural, one {# weiterer Fehler} other {# weitere Fehler}}',
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
        rolled_back: '{count, number} rückgängig gemacht',
      },
      thisImport: 'Dieser Import',
      firstImport: 'Erster Import',
      followUp: 'Folgeimport',
      counts: '{succeeded, number} erfolgreich, {failed, number} fehlgeschlagen',
      list: '{first}, {next}',
    },
    importJobPage: {
      imports: 'Importe',
      startedBy: 'Für <customer></customer>, gestartet von <bdi>{name}</bdi> <when></when>',
      correctedBy:
        'Für <customer></customer>, korrigiert von <bdi>{name}</bdi> über einen Korrekturlink <when></when>',
      unknownTitle: 'Diesen Import gibt es nicht',
      showAll: 'Alle Importe anzeigen',
      unknownText:
        'Der Link ist vielleicht falsch, oder der Import gehört zu einer anderen Firma. Fragen Sie die Person, die Ihnen den Link geschickt hat.',
    },
    jobActions: {
      successFile: 'Erfolgreiche Zeilen (CSV)',
      failedFile: 'Fehlgeschlagene Zeilen (CSV)',
      failedWorkbook: 'Fehlgeschlagene Zeilen (Excel)',
      firstFailedWorkbook: 'Erste {count, number} fehlgeschlagene Zeilen (Excel)',
      skippedFile: 'Ausgelassene Zeilen (CSV)',
      notReached: 'Nicht erreichte Zeilen (CSV)',
      abort: 'Abbrechen …',
      rollBackAndAgain: 'Rückgängig machen und neu importieren …',
      rollBack: 'Rückgängig machen …',
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
      rolledBack: 'Rückgängig gemacht: <when></when>',
      noneDeleted: 'Der Import hatte keine Lieferungen angelegt, also wurden keine gelöscht.',
      deleted:
        '{count, plural, one {# Lieferung dieses Imports wurde gelöscht. Ihre Referenz ist wieder frei.} other {# Lieferungen dieses Imports wurden gelöscht. Ihre Referenzen sind wieder frei.}}',
      stay: '{count, plural, one {# Lieferung bleibt, weil sie vorher geändert oder storniert wurde oder schon unterwegs war.} other {# Lieferungen bleiben, weil sie vorher geändert oder storniert wurden oder schon unterwegs waren.}}',
      aborted: 'Der Import wurde abgebrochen',
      nothingKept: 'Von einem Probelauf bleibt nichts erhalten.',
      noneCreated: 'Es waren keine Lieferungen angelegt worden.',
      createdAreKept:
        '{count, plural, one {Die # Lieferung, die davor angelegt wurde, bleibt erhalten. Machen Sie den Import rückgängig, um sie zu löschen.} other {Die # Lieferungen, die davor angelegt wurden, bleiben erhalten. Machen Sie den Import rückgängig, um sie zu löschen.}}',
      notRead: '{count, plural, one {# Zeile wurde nicht gelesen.} other {# Zeilen wurden nicht gelesen.}}',
      rollingBack: 'Wird rückgängig gemacht: {deleted, number} von {total, number}',
      rollbackProgress: 'Fortschritt beim Rückgängigmachen',
      rollbackGoesOn:
        'Die Lieferungen dieses Imports werden gelöscht. Das läuft auch ohne diese Seite weiter. Der Import kann inzwischen nicht fortgesetzt werden; seine Datei kann danach neu importiert werden.',
    },
    jobProgress: {
      label: 'Fortschritt',
      rowsInFile: 'Zeilen in der Datei',
      rowsOfFollowUp: 'Zeilen dieses Folgeimports',
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
        import_reopened: 'Zur Prüfung vorgemerkt',
        manifest_totals_set: 'Zahlen der Ladeliste gespeichert',
        rollback_started: 'Rückgängigmachen gestartet',
        deliveries_deleted: 'Rückgängig gemacht',
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
        dispatched: '{count, number} schon unterwegs',
        cancelled: '{count, number} storniert',
      },
      row: 'Zeile {row, number}',
    },
    sampleNotice: {
      title: 'Sie haben das Beispiel importiert',
      text: 'Rückgängig machen löscht seine Lieferungen, und nur diese. Ihre Referenzen werden wieder frei.',
      undo: 'Rückgängig: {count, plural, one {# Lieferung} other {# Lieferungen}} löschen',
    },
    rollBackDialog: {
      title: 'Diesen Import rückgängig machen?',
      titleAgain: 'Rückgängig machen und neu importieren?',
      confirm: '{count, plural, one {# Lieferung} other {# Lieferungen}} löschen',
      rollingBack: 'Wird rückgängig gemacht',
      goesOn: 'Das läuft auch ohne diese Seite weiter.',
      goesOnThenAgain:
        'Sie können neu importieren, sobald das fertig ist. Es läuft auch ohne diese Seite weiter.',
      rolledBack: 'Rückgängig gemacht',
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
        subject: 'Zu korrigierende Zeilen: {name}',
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
      rolledBack: 'Die Lieferungen dieses Imports wurden rückgängig gemacht.',
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
      needsLook: 'Dieser Import ist zu prüfen',
      markSettled: 'Als erledigt markieren',
      openRows:
        '{count, plural, one {# Zeile seiner Datei hat noch keine Lieferung ergeben.} other {# Zeilen seiner Datei haben noch keine Lieferung ergeben.}}',
      onceDealtWith:
        'Wenn sie geklärt sind, markieren Sie den Import als erledigt: Er verschwindet dann aus der Liste der Importe, die zu prüfen sind.',
      settledBy: 'Erledigt von {name} <when></when>',
      lookAfterAll: 'Doch noch prüfen',
    },
    totalsPanel: {
      title: 'Kontrollsummen',
      deliveries: 'Lieferungen',
      keep: 'Zahlen der Ladeliste speichern',
      ofAllImports: 'Aller Importe dieser Datei.',
      withoutRolledBack: 'Ohne die rückgängig gemachten Lieferungen.',
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
    jobNews: {
      done: '{share} der Zeilen sind verarbeitet',
    },
  },
  // ── components/import-profiles.
  importProfiles: {
    archiveDialog: {
      archived: '„{name}“ ist archiviert',
      title: '„{name}“ archivieren?',
      confirm: 'Profil archivieren',
      effect: 'Dateien werden nicht mehr daran erkannt, und Programme, die es nennen, werden abgewiesen.',
      kept: 'Seine Importe bleiben, wie sie sind, und nennen es weiterhin. Das lässt sich von hier aus nicht zurücknehmen: Exportieren Sie es vorher, wenn Sie es noch brauchen könnten.',
    },
    compareVersions: {
      newColumns: 'Neue Spalten der Datei',
      goneColumns: 'Spalten, die die Datei nicht mehr hat',
    },
    customerField: {
      all: 'Alle Kunden',
      label: 'Kunde',
      failed: 'Die Kunden konnten nicht geladen werden. Versuchen Sie es noch einmal.',
    },
    editDialog: {
      changed: '„{name}“ ist geändert',
      title: '„{name}“ bearbeiten',
      name: 'Name',
      blank: 'Geben Sie den Namen ein, an dem Sie die Dateien des Versenders erkennen.',
      duplicates: 'Zeilen, deren Referenz eine Lieferung schon hat',
      fail: 'Schlagen fehl',
      failHint: 'Sie stehen bei den fehlgeschlagenen Zeilen',
      skip: 'Werden ausgelassen',
      skipHint: 'Für Versender, die jedes Mal alle offenen Aufträge schicken',
      update: 'Aktualisieren die Lieferung',
      updateHint: 'Solange sie nicht unterwegs ist: für Versender, die Korrekturen schicken',
      howToChange:
        'Um eine Regel zu ändern, importieren Sie eine Datei mit diesem Profil: Ändern Sie sie dort, lassen Sie „Merken“ angehakt, und starten Sie den Import.',
    },
    importDialog: {
      newVersion: '„{name}“ ist jetzt Version {version}',
      imported: '„{name}“ ist importiert',
      titleVersion: 'Eine neue Version von „{name}“ importieren',
      title: 'Ein Profil importieren',
      which:
        'Die Datei, die „Als JSON exportieren“ hier, in einer anderen Ihrer Firmen oder in einer anderen Installation erzeugt.',
      drop: 'Datei hier ablegen',
      file: 'Datei eines Importprofils',
      problems: {
        tooLarge: '{file} ist zu groß für ein Profil.',
        noJson: '{file} ist kein gültiges JSON.',
        noProfile:
          '{file} ist kein Importprofil: Es hat keine „rules“. Wählen Sie eine Datei, die „Als JSON exportieren“ erzeugt hat.',
      },
    },
    importedForm: {
      name: 'Name',
      unknownCustomer:
        'Die Datei ist für „<bdi>{customer}</bdi>“, das ist keiner Ihrer Kunden. Wählen Sie, für wessen Dateien sie gilt.',
      unknownService: 'Hier gibt es keinen Zustelldienst „<bdi>{service}</bdi>“: Jeder Import fragt danach.',
      otherFile: 'Andere Datei',
      makeVersion: 'Version {version} anlegen',
      import: 'Profil importieren',
      changes: 'Was sich ändert',
      noChanges: 'Nichts: Die Datei hat die Regeln, die schon gelten.',
      refused: 'Die Datei kann so nicht importiert werden',
      correct: 'Korrigieren Sie diese Stellen in der Datei, und wählen Sie sie noch einmal.',
    },
    profilePage: {
      back: 'Importprofile',
      version: 'Version {version}',
      rules: 'Wie seine Dateien gelesen werden',
      use: 'Verwenden: Datei ablegen',
      template: 'Vorlage (.xlsx)',
      export: 'Als JSON exportieren',
      importVersion: 'Neue Version aus JSON importieren …',
      archive: 'Archivieren …',
      about: 'Über dieses Profil',
      forFilesOf: 'Für Dateien von',
      lastUsed: 'Zuletzt verwendet',
      never: 'Nie',
      lastChanged: 'Zuletzt geändert',
      changedBy: '{moment}, <bdi>{person}</bdi>',
      needed: 'Benötigte Spalten',
      unread: 'Weitere Spalten, an denen es seine Dateien erkennt',
      unknown: 'Dieses Importprofil gibt es nicht',
      showAll: 'Alle Importprofile anzeigen',
      unknownWhy:
        'Vielleicht wurde es archiviert, der Link ist falsch, oder es gehört zu einer anderen Firma.',
    },
    profilesPage: {
      settings: 'Einstellungen',
      title: 'Importprofile',
      intro:
        'Was von den Dateien jedes Versenders gemerkt wird. Eine Datei, deren Spalten ein Profil kennt, wird nach seinen Regeln gelesen, ohne weitere Auswahl.',
      import: 'Aus JSON importieren',
      search: 'Importprofile durchsuchen',
      searchHint: 'Name oder Kunde',
      noMatch: 'Kein Importprofil passt',
      noMatchHint: 'Versuchen Sie ein anderes Wort.',
      empty: 'Noch keine Importprofile',
      importFile: 'Tabelle importieren',
      emptyHint:
        'Importieren Sie eine Datei eines Versenders, legen Sie fest, wie ihre Spalten gelesen werden, und lassen Sie „Merken“ angehakt. Seine nächste Datei müssen Sie dann nur noch ablegen.',
    },
    profilesTable: {
      profile: 'Profil',
      version: 'Version {version}',
      customer: 'Kunde',
      allCustomers: 'Alle Kunden',
      needed: 'Benötigte Spalten',
      none: 'keine',
      columns: '{count, plural, one {# Spalte} other {# Spalten}}',
      lastUsed: 'Zuletzt verwendet',
      lastUsedBefore: 'Zuletzt verwendet:',
      never: 'nie',
      lastChanged: 'Zuletzt geändert',
      lastChangedBefore: 'Zuletzt geändert:',
    },
    restoreDialog: {
      restored: 'Version {version} ist zurückgeholt',
      isNow: 'Sie ist jetzt Version {version}.',
      title: 'Version {version} zurückholen?',
      confirm: 'Zurückholen',
      effect:
        'Ihre Regeln werden Version {next}, ab dem nächsten Import. Nichts geht verloren: Version {current} bleibt in der Liste.',
    },
    versionDrawer: {
      title: 'Version {version}',
      by: '<bdi>{person}</bdi>, {moment}',
      restore: 'Zurückholen …',
    },
    versionsPanel: {
      title: 'Versionen',
      failed: 'Die Versionen konnten nicht geladen werden',
      loading: 'Versionen werden geladen',
      version: 'Version {version}',
      current: 'Aktuell',
      by: '<bdi>{person}</bdi>, {moment}',
      lookLabel: 'Version {version} ansehen',
      look: 'Ansehen',
      restoreLabel: 'Version {version} zurückholen',
      restore: 'Zurückholen',
      same: 'Keine Regel weicht von Version {version} ab.',
      first: 'Die erste Version.',
    },
  },
  // ── components/imports.
  imports: {
    channelFilter: {
      label: 'Kanal',
      all: 'Alle',
    },
    importCounts: {
      progress: 'Fortschritt von {name}',
      doneOf: '{done} von {total, plural, one {# Zeile} other {# Zeilen}}',
      done: '{done, plural, one {# Zeile} other {# Zeilen}}',
      deletedOf: '{deleted} von {total} gelöscht',
      deleted: '{count, number} gelöscht',
      created: '{count, number} angelegt',
      wouldBeCreated: '{count, number} würden angelegt',
      failed: '{count, number} fehlgeschlagen',
      wouldFail: '{count, number} würden fehlschlagen',
    },
    importsPage: {
      title: 'Importe',
      intro: 'Ziehen Sie eine Tabelle irgendwo auf diese Seite, um sie zu importieren.',
      search: 'Importe suchen',
      searchIn: 'Name, Kunde, Quelle oder Stapel-ID',
      status: 'Status',
      anyStatus: 'Jeder Status',
      shippers: 'Versender',
      needLook: '{count, plural, one {# zu prüfen} other {# zu prüfen}}',
      manyNeedLook: 'Über 99 zu prüfen',
      noMatch: 'Kein Import passt',
      noMatchHint: 'Versuchen Sie ein anderes Wort oder einen anderen Status.',
      firstImport: 'Ziehen Sie eine Tabelle hierher, um Ihre ersten Lieferungen anzulegen',
      chooseFile: 'Datei wählen',
      howImportsWork:
        'Jede Zeile wird eine Lieferung. Sie sehen die ersten Zeilen, ordnen die Spalten zu und starten. Zeilen mit einem Fehler schlagen fehl und werden mit dem Grund aufgeführt; die anderen werden Lieferungen.',
      firstBatch: 'Noch hat kein ERP einen Stapel gesendet',
      howBatchesWork:
        'Ein ERP-, Logistik- oder Lagersystem sendet seine Stopps als einer Ihrer API-Clients an <code>/api/inbound/targets/batch</code>. Jeder Stapel erscheint hier, mit dem Ergebnis jeder Position.',
    },
    importsTable: {
      import: 'Import',
      owner: 'Kunde oder Client',
      status: 'Status',
      counts: 'Zeilen oder Positionen',
      created: 'Angelegt',
      dryRun: 'Probelauf · {file}',
      followUp: 'Folgeimport · {file}',
    },
  },
  // ── components/mend-page.
  mendPage: {
    deadLink: {
      rowsToCorrect: 'Zu korrigierende Zeilen',
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
      label: 'Zu korrigierende Zeilen',
      send: '{count, plural, one {# korrigierte Zeile senden} other {# korrigierte Zeilen senden}}',
      loadMore: 'Weitere Zeilen laden',
      loaded:
        '{loaded, number} von {total, plural, one {# Zeile} other {# Zeilen}} geladen; weitere folgen beim Scrollen.',
    },
    mendView: {
      pleaseCorrect: 'Bitte korrigieren Sie {count, plural, one {# Zeile} other {# Zeilen}}',
      rowsToCorrect: 'Zu korrigierende Zeilen',
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
  newImport: {
    addressSection: {
      rows: '{count, plural, one {# Zeile} other {# Zeilen}}, erste Zeile {first}',
      showMore: 'Mehr von {count} anzeigen',
    },
    cellPartFields: {
      column: 'Spalte',
      chooseColumn: 'Spalte wählen',
      part: 'Teil',
      choosePart: 'Teil wählen',
      before: 'was vor einem Text steht',
      after: 'was nach einem Text steht',
      piece: 'einer der Texte zwischen Trennzeichen',
      beforeWhich: 'Vor welchem Text',
      afterWhich: 'Nach welchem Text',
      beforeHint: 'Eine Zelle ohne ihn wird ganz genommen. Leerzeichen zählen.',
      afterHint: 'Eine Zelle ohne ihn ergibt nichts. Leerzeichen zählen.',
      whichPiece: 'Welcher davon',
      separator: 'Was dazwischen steht',
      separatorHint: 'Eine Zelle mit weniger Texten ergibt nichts.',
    },
    chooseProfile: {
      title:
        '{count, plural, one {# Profil passt zu dieser Datei} other {# Profile passen gleich gut zu dieser Datei}}',
      startWithout: 'Ohne sie beginnen',
      hint: 'Wählen Sie, von wem die Datei ist. Bis dahin wird nichts aus einem Profil übernommen.',
    },
    coordinatesLine: {
      title: 'Koordinaten',
      notations: 'Andere Schreibweisen lesen',
      notationsHint: '<ltr>51° 27.1′ N</ltr>, Kartenlinks, Plus Codes, und beide Koordinaten in einer Zelle',
      earlier: 'Den Punkt früherer Lieferungen an dieselbe Adresse nehmen',
      earlierHint:
        'Wo eine Zeile keine Koordinaten hat und zwei oder mehr Lieferungen auf 100 m übereinstimmen',
      geocode: 'Sonst den Geocoder fragen',
      noGeocoder: 'Diese Installation hat keinen, also wird keine Adresse irgendwohin gesendet.',
      geocodeHint:
        'Sobald der Import läuft, werden Adressen, über die nichts bekannt ist, an {host} gesendet. Bis dahin zählen ihre Zeilen hier als fehlschlagend.',
      cityCentre: 'Die Ortsmitte nehmen, wo eine Zeile keine Koordinaten hat',
      cityCentreHint:
        'Nur ungefähr richtig: Der Fahrer kann Kilometer von der Tür entfernt landen. Solche Lieferungen werden als ungefähr gekennzeichnet, und Zeilen, deren Ort nicht sicher ist, schlagen weiterhin fehl.',
    },
    datesLine: {
      title: 'Datumsangaben',
      order: 'Reihenfolge von Tag und Monat',
      auto: 'Wie es die Spalte selbst zeigt',
      dayFirst: 'Tag zuerst: 05/03 ist der 5. März',
      monthFirst: 'Monat zuerst: 05/03 ist der 3. Mai',
    },
    defaultPickupLine: {
      isPlace: 'Der übliche Abholort von <bdi>{customer}</bdi> ist <bdi>{code}</bdi>.',
      isInBook: 'Der übliche Abholort von <bdi>{customer}</bdi> steht im Adressbuch.',
      remove: 'Entfernen',
    },
    describeDates: {
      asChosen:
        '{order, select, day_first {05.03. ist der 5. März} other {05/03 ist der 3. Mai}}, wie gewählt.',
      certain:
        '{order, select, day_first {05.03. ist der 5. März} other {05/03 ist der 3. Mai}}: {count, plural, one {# Zelle kann} other {# Zellen können}} nur so gelesen werden.',
      contradicted:
        '{order, select, day_first {05.03. ist der 5. März} other {05/03 ist der 3. Mai}}, wie gewählt. {count, plural, one {# Zelle kann nur andersherum gelesen werden und wird fehlschlagen} other {# Zellen können nur andersherum gelesen werden und werden fehlschlagen}}.',
      both: '{dayFirst, plural, one {# Zelle kann} other {# Zellen können}} nur mit dem Tag zuerst gelesen werden, {monthFirst, plural, one {# Zelle} other {# Zellen}} nur mit dem Monat zuerst. Wählen Sie eines; die anderen schlagen fehl.',
      open: '{count, plural, one {# Zelle kann} other {# Zellen können}} auf zwei Arten gelesen werden, etwa 05/03. Wählen Sie eine.',
      oneWay: 'Jedes Datum kann nur auf eine Art gelesen werden.',
    },
    describePoint: {
      manual: 'von Hand gesetzt',
      geocoder: 'vom Geocoder gefunden',
      geocoderLabel: 'der Geocoder: {label}',
      deliveries: '{count, plural, one {# frühere Lieferung} other {# frühere Lieferungen}}',
      apart:
        '{count, plural, one {# frühere Lieferung} other {# frühere Lieferungen}}, bis zu {distance} voneinander entfernt',
      same: '{count, plural, one {# frühere Lieferung} other {# frühere Lieferungen}}, alle zum selben Punkt',
    },
    existingOrdersLine: {
      title: 'Aufträge, die es schon gibt',
      label: 'Zeilen, deren Referenz eine Lieferung schon hat',
      fail: 'Fehlschlagen lassen',
      skip: 'Zeilen auslassen, deren Referenz eine Lieferung schon hat',
      update: 'Die Lieferung aktualisieren, solange sie nicht unterwegs ist',
    },
    extraLine: {
      title: 'Weitere Spalten',
      keep: '{count, plural, one {Die # Spalte, die kein Feld nimmt,} other {Die # Spalten, die kein Feld nimmt,}} bei jeder Lieferung aufbewahren',
      which: 'Welche Spalten aufbewahrt werden',
      all: 'Alle, auch neue in späteren Dateien',
      chosen: 'Nur die hier gewählten',
      toKeep: 'Aufzubewahrende Spalten',
    },
    fieldOptions: {
      readByRules: 'Von den Regeln unten gelesen',
      notImported: 'Wird nicht importiert',
      from: 'aus {column}',
      groups: {
        optional: 'Optional',
        pickup: 'Abholung',
        delivery: 'Zustellung',
      },
    },
    joinedColumns: {
      column: 'Spalte {number}',
      choose: 'Spalte wählen',
      none: 'Keine',
      between: 'Dazwischen',
    },
    leftOutLine: {
      title: 'Auszulassende Zeilen',
      seen: {
        totals:
          '{count, plural, one {# Summe oder Fußzeile} other {# Summen oder Fußzeilen}}, zuerst in Zeile {row}',
        repeated_headers:
          '{count, plural, one {# wiederholte Kopfzeile} other {# wiederholte Kopfzeilen}}, zuerst in Zeile {row}',
        hidden_rows:
          '{count, plural, one {# ausgeblendete Zeile} other {# ausgeblendete Zeilen}}, zuerst in Zeile {row}',
      },
      unseen: {
        totals: 'Keine Summe oder Fußzeile in dieser Datei',
        repeated_headers: 'Keine wiederholte Kopfzeile in dieser Datei',
        hidden_rows: 'Keine ausgeblendete Zeile in dieser Datei',
      },
      is: '<muted>Zeilen, in denen</muted> „<bdi>{column}</bdi>“ <bdi>{values}</bdi> <muted>ist</muted>',
      isNot:
        '<muted>Zeilen, in denen</muted> „<bdi>{column}</bdi>“ <muted>etwas anderes ist als</muted> <bdi>{values}</bdi>',
      empty: 'leer',
      change: 'Ändern, welche Zeilen nach „{column}“ ausgelassen werden',
      remove: 'Keine Zeilen nach „{column}“ auslassen',
      byValue: '{count, plural, one {# Zeile} other {# Zeilen}} nach Wert ausgelassen',
      add: 'Zeilen nach einem Wert auslassen',
    },
    mappingPanel: {
      title: 'Spalten',
      filled: '{filled} von {total, plural, one {# Feld} other {# Feldern}}',
      clearAll: 'Alle aufheben',
      problem: 'Die Zuordnung hat ein Problem',
      moved: '{field} kommt jetzt aus „{to}“, nicht mehr aus „{from}“.',
      columnOfFile: 'Spalte der Datei',
      firstValues: 'Erste Werte',
      fillsField: 'Füllt das Feld',
      noSamples: 'in den ersten Zeilen leer',
      fieldFor: 'Feld für die Spalte {column}',
      lost: '{field} verschoben',
      reasons: {
        name: 'Die Kopfzeile ist ein bekannter Name dieses Feldes.',
        spelling: 'Die Kopfzeile ähnelt einem Namen dieses Feldes. Bitte prüfen.',
        content: 'Die Zellen sehen nach diesem Feld aus. Bitte prüfen.',
      },
      remembered: 'Wie zuvor',
      rememberedHint: 'Sie haben das schon einmal gewählt, für eine Datei mit denselben Kopfzeilen.',
      suggested: 'Vorschlag',
      unsure: 'Prüfen',
    },
    missingFields: {
      reading: 'Spalten werden gelesen',
      allFilled:
        '{count, plural, one {Das # Pflichtfeld ist gefüllt} other {Alle # Pflichtfelder sind gefüllt}}',
      missing: '{count, plural, one {# Pflichtfeld fehlt} other {# Pflichtfelder fehlen}}',
      list: 'Fehlende Pflichtfelder',
      columnFor: 'Spalte für {field}',
      choose: 'Spalte wählen',
      otherWay: 'Auf andere Weise …',
      fromBook: 'Aus dem Adressbuch …',
      byAddress: 'Nach der Adresse',
    },
    ordersLine: {
      title: 'Zeilen und Aufträge',
      eachRow: 'Jede Zeile ist ein Auftrag',
      same: 'Zeilen mit gleichem „{column}“ sind ein Auftrag',
      orderColumn: 'Auftragsspalte {number}',
      without: 'Ohne diese Spalte',
      andSame: 'und gleichem „{column}“',
      another: 'Eine weitere Spalte, die gleich sein muss',
      andSameOpen: 'und gleichem …',
      continues: 'Zeilen ohne Wert dort gehören zum Auftrag darüber',
      continuesHint: 'Für Dateien, die die Spalten eines Auftrags nur in dessen erste Zeile schreiben',
    },
    packageColumns: {
      name: 'Bezeichnung',
      quantity: 'Anzahl',
      weight: 'Gewicht',
      size: 'Alle drei Maße (40x30x20)',
      length: 'Länge',
      width: 'Breite',
      height: 'Höhe',
      weight_unit: 'Gewichtseinheit',
      length_unit: 'Maßeinheit',
    },
    packageSetFields: {
      noColumn: 'Keine Spalte',
    },
    packagesDialog: {
      title: 'Packstücke aus Spalten',
      package: 'Packstück {number}',
      remove: 'Packstück {number} entfernen',
      another: 'Weiteres Packstück in derselben Zeile',
      weightUnit: 'Gewichte ohne Einheit sind in',
      lengthUnit: 'Maße ohne Einheit sind in',
      defaultName: 'Packstücke ohne Bezeichnung heißen',
      asQuantity: 'Wie die Spalte ihrer Anzahl',
      use: 'Diese Spalten verwenden',
    },
    packagesLine: {
      title: 'Packstücke',
      none: 'Keine oder eine JSON-Liste in einer Spalte',
      changeLabel: 'Packstücke ändern',
      change: 'Ändern',
      fromColumns: 'Aus Spalten',
      from: 'Aus {columns}',
      packageFrom: 'Packstück {number} aus {columns}',
      next: '{before}; {next}',
    },
    placeCodesPreview: {
      none: 'Die ersten Zeilen haben in dieser Spalte keinen Code.',
      lacks:
        'Von {total} Codes in den ersten Zeilen {count, plural, one {fehlt # im Adressbuch} other {fehlen # im Adressbuch}}',
      has: '{count, plural, one {Der einzige Code der ersten Zeilen steht} other {Alle # Codes der ersten Zeilen stehen}} im Adressbuch',
      unknown: 'steht nicht im Adressbuch',
      more: 'und {count, plural, one {# weiterer Code} other {# weitere Codes}}',
    },
    placeDialog: {
      titles: {
        pickup: 'Wo die Ware abgeholt wird',
        delivery: 'Wo die Ware zugestellt wird',
      },
      whence: 'Woher er kommt',
      place: 'Ein Ort für jede Zeile',
      placeHint: 'Was eine Zeile selbst sagt, bleibt',
      column: 'Ein Code in einer Spalte',
      columnHint: '„DEPOT-ESSEN“ ergibt Adresse, Ort, Land und Koordinaten',
      rows: 'Jede Zeile sagt es selbst',
      places: {
        pickup: 'Abholort',
        delivery: 'Zustellort',
      },
      makeDefault: 'Als üblichen Abholort von <bdi>{customer}</bdi> festlegen',
      makeDefaultHint: 'Für alle seine Dateien, wo eine Zeile nichts zur Abholung sagt',
      codeColumn: 'Spalte mit dem Code',
      chooseColumn: 'Spalte wählen',
      kept: 'Orte stehen im <a>Adressbuch</a> (öffnet sich in einem neuen Tab).',
      use: 'Übernehmen',
    },
    placePicker: {
      failed: 'Das Adressbuch konnte nicht geladen werden',
      empty: 'Das Adressbuch ist leer. Tragen Sie den Ort zuerst dort ein.',
      choose: 'Ort wählen',
      search: 'Teil von Code, Name, Adresse oder Ort',
      searchFailed: 'Die Suche ist fehlgeschlagen. Versuchen Sie es noch einmal.',
    },
    placesLine: {
      title: 'Abholung und Zustellung',
      byRow: '<b>{side}</b> <muted>wie jede Zeile sagt</muted>',
      always: '<b>{side}</b> <muted>immer <bdi>{code}</bdi></muted>',
      alwaysAt: '<b>{side}</b> <muted>immer <bdi>{code}</bdi></muted> <faint>({address})</faint>',
      alwaysUnknown:
        '<b>{side}</b> <muted>immer <bdi>{code}</bdi></muted><bad>, was nicht im Adressbuch steht</bad>',
      byCode: '<b>{side}</b> <muted>nach dem Code in „<bdi>{column}</bdi>“</muted>',
      byCodeUnknown:
        '<b>{side}</b> <muted>nach dem Code in „<bdi>{column}</bdi>“</muted><bad>; nicht im Adressbuch: <bdi>{codes}</bdi></bad>',
      default:
        '<b>{side}</b> <muted>am üblichen Ort von <bdi>{customer}</bdi>, wo eine Zeile nichts dazu sagt</muted>',
      defaultAt: '<faint>(<bdi>{code}</bdi>, <bdi>{address}</bdi>)</faint>',
      changePlace: {
        pickup: 'Abholort ändern',
        delivery: 'Zustellort ändern',
      },
      usePlace: {
        pickup: 'Einen Ort für die Abholung verwenden',
        delivery: 'Einen Ort für die Zustellung verwenden',
      },
      change: 'Ändern',
      fromBook: 'Aus dem Adressbuch',
    },
    pointForm: {
      label: 'Punkt von {address}',
      wrong:
        'Kein Punkt. Fügen Sie Breiten- und Längengrad, einen Kartenlink oder einen vollständigen Plus Code ein.',
      set: 'Setzen',
    },
    pointsPanel: {
      title: 'Zeilen ohne Koordinaten',
      open: '{addresses, plural, one {# Adresse in {rows, plural, one {# Zeile} other {# Zeilen}} hat} other {# Adressen in {rows, plural, one {# Zeile} other {# Zeilen}} haben}} keine Koordinaten.',
      allKnown: 'Die Punkte aller sind bekannt.',
      someKnown: 'Die Punkte von {count} sind bekannt.',
      failed:
        'Was über die Adressen bekannt ist, konnte nicht nachgeschlagen werden. Der Import schlägt noch einmal nach.',
      looking: 'Adressen werden nachgeschlagen',
      proposals: '{count, plural, one {# Vorschlag} other {# Vorschläge}} zum Annehmen',
      proposalsHint:
        'Eine einzige Lieferung, oder mehrere, die weit auseinander liegen: Nehmen Sie an, was stimmt, für diesen Import und alle anderen.',
      acceptAll: 'Alle {count} annehmen',
      accept: 'Annehmen',
      acceptFor: '{point} für {address} annehmen',
      unknown: '{count, plural, one {# Adresse} other {# Adressen}} nachzuschlagen',
      unknownHint:
        'Fügen Sie den Punkt jeder Adresse ein: Breiten- und Längengrad, einen Kartenlink oder einen Plus Code. Er gilt für alle ihre Zeilen und wird für die nächsten Importe aufbewahrt. Zeilen ohne Punkt schlagen fehl, außer die Regeln oben geben ihnen die Ortsmitte.',
      unknownHintGeocoded:
        'Fügen Sie den Punkt jeder Adresse ein: Breiten- und Längengrad, einen Kartenlink oder einen Plus Code. Er gilt für alle ihre Zeilen und wird für die nächsten Importe aufbewahrt. Für die anderen fragt der Import den Geocoder; Zeilen ohne Punkt schlagen fehl, außer die Regeln oben geben ihnen die Ortsmitte.',
      known: '{count, plural, one {# Adresse} other {# Adressen}} mit bekanntem Punkt',
      knownHint:
        'Aus früheren Lieferungen, die übereinstimmen, oder von Hand gesetzt. Die Lieferungen geben es an.',
    },
    recognisedNotice: {
      noLonger: 'Nicht mehr da',
      newColumns: 'Neue Spalten',
      otherColumns: 'Andere Spalten',
      changed: 'Das sieht nach einer Datei von „{profile}“ aus, aber ihre Spalten haben sich geändert',
      recognised: 'Erkannt: „{profile}“',
      startWithout: 'Ohne es beginnen',
      check: 'Prüfen Sie, was anstelle der fehlenden Spalten gelesen wird.',
      gone: '„<bdi>{column}</bdi>“ ist weg',
      inPlaceOf: 'Anstelle von „{column}“',
      chooseInstead: 'Wählen, was stattdessen gelesen wird',
      ofProfile: 'Spalten, Regeln und Kunde sind die des Profils.',
      ofLastFile: 'Spalten, Regeln und Kunde sind die der letzten Datei.',
      added: 'Neu: {columns}.',
      addedSince: 'Seitdem neu: {columns}.',
      alsoFits: 'Passt auch:',
    },
    rememberChoice: {
      open: 'Von diesem Import wird nichts gemerkt, bis Sie wählen, was anstelle von „<bdi>{column}</bdi>“ gelesen wird.',
      remember: 'Für <bdi>{customer}</bdi> merken',
    },
    repeatedHeaders: {
      title:
        '{count, plural, one {{names} steht über mehr als einer Spalte} other {{names} stehen jeweils über mehr als einer Spalte}}',
      more: '{count} weitere',
      hint: 'Die Datei sagt nicht, welche Spalte welche ist, deshalb wird für sie nichts vorgeschlagen. Vergleichen Sie die ersten Werte, und wählen Sie dann das Feld jeder Spalte, die Sie brauchen.',
    },
    replacementDialog: {
      title: 'Einen Wert als einen anderen lesen',
      field: 'Feld',
      chooseField: 'Feld wählen',
      from: 'Wo die Datei sagt',
      fromHint: 'Der ganze Wert; Groß- und Kleinschreibung sind gleich',
      to: 'Lesen',
      nothing: 'Nichts lesen, als wäre die Zelle leer',
      use: 'Übernehmen',
    },
    replacementsLine: {
      title: 'Werte, die anders gelesen werden',
      rule: '„<bdi>{from}</bdi>“ <muted>in {field} wird gelesen als</muted> „<bdi>{to}</bdi>“',
      ruleNothing: '„<bdi>{from}</bdi>“ <muted>in {field} wird gelesen als</muted> nichts',
      remove: '„{from}“ in {field} lesen, wie es dasteht',
      unread: 'Werte, die nicht gelesen werden konnten',
      proposed:
        '„<bdi>{text}</bdi>“ <muted>in {field}, {count, plural, one {# Zeile} other {# Zeilen}}, kann nicht gelesen werden</muted>',
      sayLabel: 'Sagen, was „{text}“ in {field} bedeutet',
      say: 'Sagen, was es bedeutet',
      add: 'Einen Wert ersetzen',
    },
    rulesPanel: {
      title: 'Regeln für diese Datei',
    },
    sides: {
      pickup: 'Abholung',
      delivery: 'Zustellung',
    },
    skipDialog: {
      title: 'Zeilen nach einem Wert auslassen',
      column: 'Spalte',
      chooseColumn: 'Spalte wählen',
      which: 'Welche Zeilen ausgelassen werden',
      is: 'Die mit den Werten unten',
      except: 'Alle anderen',
      keepWhere: 'Zeilen behalten, wo der Wert so lautet',
      leaveOutWhere: 'Zeilen auslassen, wo der Wert so lautet',
      counting: 'Werte werden gezählt',
      another: 'Weiterer Wert',
      submit: 'Diese Zeilen auslassen',
      empty: 'leer',
      typed: 'eingegeben',
      rows: '{count, plural, one {# Zeile} other {# Zeilen}}',
      rarer: 'Seltenere Werte können unten eingegeben werden.',
    },
    sourceDialog: {
      title: 'Ein Feld auf andere Weise füllen',
      field: 'Feld',
      chooseField: 'Feld wählen',
      whence: 'Woher es kommt',
      constant: 'Immer gleich',
      constantHint: 'Ein Wert für jede Zeile der Datei',
      part: 'Teil einer Spalte',
      partHint: 'Der Ort aus „45127 Essen“',
      columns: 'Mehrere Spalten zusammen',
      columnsHint: 'Straße und Hausnummer',
      value: 'Wert',
      preview: 'In den ersten Zeilen',
      nothing: 'nichts',
      use: 'Übernehmen',
    },
    sourcesLine: {
      title: 'Felder, die auf andere Weise gefüllt werden',
      rule: '<b>{field}</b> <muted>ist <bdi>{source}</bdi></muted>',
      remove: 'Die Regel für {field} entfernen',
      add: 'Ein Feld auf andere Weise füllen',
    },
    tenantDays: {
      hint: 'Ein Datum ohne Jahr ist das, das heute am nächsten liegt. Tage sind die von <bdi>{timeZone}</bdi>.',
    },
    breachList: {
      breach: '{field}: {problem}',
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
      points: '{count, plural, one {# Punkt} other {# Punkte}} auf der Karte zu prüfen',
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
      setPin: 'Markierung setzen',
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
      rollingBack: 'wird gerade rückgängig gemacht: Warten Sie, bis seine Lieferungen weg sind',
      rolledBack: 'inzwischen rückgängig gemacht: Seine Lieferungen sind weg',
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
      alike:
        '{count, plural, one {# Auftrag ist} other {# Aufträge sind}} vielleicht schon als Lieferung angelegt',
      ready: '{good, plural, one {# Zeile} other {# Zeilen}} bereit',
      readySomeFail:
        '{good, plural, one {# Zeile} other {# Zeilen}} bereit, {bad, number} {bad, plural, one {schlägt} other {schlagen}} fehl',
      readyWarned:
        '{good, plural, one {# Zeile} other {# Zeilen}} bereit, {warned, plural, one {# Warnung} other {# Warnungen}}',
      counts: {
        started: '{count, number} gestartet',
        ready: '{count, number} bereit',
        look: '{count, number} zu prüfen',
        reading: '{count, number} in Arbeit',
      },
      commas: '{one}, {other}',
    },
    filesPanel: {
      title: '{count, plural, one {# Datei} other {# Dateien}}',
      states: {
        reading: 'Wird gelesen',
        ready: 'Bereit',
        'some-fail': 'Zu prüfen',
        look: 'Zu prüfen',
        starting: 'Startet',
        started: 'Gestartet',
      },
      startNone: 'Importe starten',
      start: '{count, plural, one {# Import} other {# Importe}} starten',
      include: '{name} importieren',
      forCustomer: 'Für {customer}',
      showImport: 'Import anzeigen',
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
      titleOfSeveral: 'Diese Dateien verlassen?',
      leave: 'Verlassen',
      stay: 'Bleiben',
      uploaded:
        'Er hat noch nicht begonnen. Datei und Auswahl bleiben erhalten: Setzen Sie ihn aus der Liste der Importe fort, hier oder an einem anderen Computer.',
      notUploaded:
        'Er hat noch nicht begonnen, und die Datei ist nicht hochgeladen. Ihre Auswahl bleibt in diesem Tab erhalten: Legen Sie dieselbe Datei noch einmal ab, um fortzufahren.',
      several:
        'Was hochgeladen und noch nicht begonnen ist, bleibt erhalten: Setzen Sie es aus der Liste der Importe fort, hier oder an einem anderen Computer.',
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
      show: 'Karte anzeigen',
      corrected:
        '{count, plural, one {# Zelle} other {# Zellen}} der Datei von Hand korrigiert. Die Datei selbst bleibt, wie sie ist.',
      noneWrong: 'Kein Punkt sieht falsch aus.',
      toLookAt: '{count, plural, one {# Punkt} other {# Punkte}} zu prüfen.',
      known: 'Die Punkte von {count, plural, one {# Adresse} other {# Adressen}} sind bekannt.',
      loading: 'Karte wird geladen',
      pin: 'Markierung: mit den Pfeiltasten verschieben',
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
      point: 'Punkt der Markierung',
      noPoint: 'Kein Punkt.',
      hint: 'Ziehen Sie die Markierung, klicken Sie auf die Karte, nehmen Sie die Pfeiltasten auf der Markierung, oder fügen Sie hier einen Punkt ein.',
      use: 'Für {rows, plural, one {# Zeile} other {# Zeilen}} verwenden',
    },
    pointsMap: {
      label:
        'Karte mit {count, plural, one {# Punkt} other {# Punkten}}, von denen {bad, number} zu prüfen sind. Die Liste sagt, welche.',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      showAll: 'Alle Punkte anzeigen',
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
      offline: 'Gerade besteht keine Verbindung. Der Import startet von selbst, sobald sie wieder da ist.',
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
      count: '{count, plural, one {# Punkt} other {# Punkte}} zu prüfen',
      swapAll: '{count, plural, one {Zurücktauschen} other {Alle # zurücktauschen}}',
      list: 'Zu prüfende Punkte',
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
        '„{name}“ in „{archive}“ hat ein Passwort. Entpacken Sie das Archiv, und legen Sie die Dateien ab.',
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
    skipLinks: {
      skipTo: 'Weiter zu: {part}',
    },
    wizardNews: {
      read: '„{name}“ ist gelesen: {columns, plural, one {# Spalte} other {# Spalten}}',
      sent: '{share} der Datei sind hochgeladen',
      uploaded: 'Die Datei ist hochgeladen',
    },
  },
  // ── components/people.
  people: {
    addPersonDialog: {
      invited: '{name} ist eingeladen',
      add: 'Person hinzufügen',
    },
    disablePersonDialog: {
      done: '{name} ist gesperrt',
      sessionsEnded: 'Alle Sitzungen der Person sind beendet.',
      title: '„{name}“ sperren?',
      confirm: 'Person sperren',
      consequence:
        'Die Person wird sofort überall abgemeldet und kann sich nicht mehr anmelden. Ihre Passwort-Links gelten nicht mehr. Was sie getan hat, bleibt erhalten, und laufende Importe gehen weiter.',
      undo: 'Sie können die Person später wieder freigeben; ihr Passwort gilt dann wie zuvor.',
    },
    editPersonDialog: {
      done: 'Person geändert',
      whenItApplies: 'Eine neue Rolle gilt ab dem nächsten Klick der Person.',
      title: '„{name}“ bearbeiten',
    },
    linkStep: {
      mailed: 'Eine E-Mail mit dem Link ist unterwegs an {email}',
      mailedHint: 'Sie müssen nichts weiter tun. Kommt sie nicht an, geben Sie den Link selbst weiter.',
      notMailed: 'Geben Sie diesen Link selbst an {name} weiter',
      notMailedHint:
        'Es wurde keine E-Mail gesendet. Schicken Sie ihn dorthin, wo nur die Person ihn lesen kann: Wer den Link zuerst öffnet, legt das Passwort fest.',
      link: 'Link zum Festlegen des Passworts',
      linkHint: 'Er gilt einmal, bis {expiry}, und wird nicht noch einmal angezeigt.',
    },
    passwordLinkDialog: {
      newInvitation: 'Neue Einladung für „{name}“',
      reset: 'Passwort von „{name}“ zurücksetzen',
      newInvitationHint:
        'Die Person erhält einen neuen Link, um ihr erstes Passwort festzulegen. Der vorige Link gilt nicht mehr.',
      resetHint:
        'Die Person erhält einen Link, um ein neues Passwort festzulegen. Bis sie ihn benutzt, gilt ihr bisheriges Passwort; danach ist sie überall abgemeldet. Frühere Links gelten nicht mehr.',
      create: 'Link erstellen',
    },
    peoplePage: {
      eyebrow: 'Einstellungen',
      title: 'Personen',
      intro: 'Wer sich für Ihre Firma anmeldet und wer was darf.',
      add: 'Person hinzufügen',
      enabled: '{name} kann sich wieder anmelden',
      notEnabled: 'Die Person konnte nicht freigegeben werden',
      noMatch: 'Niemand auf dieser Seite',
      noMatchHint: 'So viele Seiten hat die Liste nicht.',
      empty: 'Für diesen Mandanten arbeitet noch niemand',
      emptyHint: 'Fügen Sie den ersten Administrator hinzu; er kann dann die anderen hinzufügen.',
    },
    peopleTable: {
      person: 'Person',
      you: 'Sie',
      role: 'Rolle',
      status: 'Status',
      lastSignIn: 'Letzte Anmeldung',
      lastSignInLabel: 'Letzte Anmeldung:',
      never: 'nie',
      actions: 'Aktionen',
      statuses: {
        active: 'Aktiv',
        invited: 'Eingeladen',
        invitationExpired: 'Einladung abgelaufen',
        disabled: 'Gesperrt',
      },
      moments: {
        since: 'seit {time}',
        linkWorksUntil: 'Link gilt bis {time}',
      },
    },
    personForm: {
      name: 'Name',
      enterName: 'Geben Sie den Namen ein, den die Kollegen kennen.',
      tooLong: 'Höchstens {max, number} Zeichen.',
      oneLine: 'Der Name muss eine einzige Zeile ohne Steuerzeichen sein.',
      email: 'E-Mail',
      emailHint: 'Damit meldet sich die Person an.',
      emailFixed:
        'Sie lässt sich nicht ändern. Für eine andere Adresse fügen Sie die Person noch einmal hinzu.',
      enterEmail: 'Geben Sie eine E-Mail-Adresse ein, etwa ana@example.com.',
      role: 'Rolle',
      language: 'Sprache',
      languageHint: 'Für E-Mails und für Meldungen zu Zeilen und Dateien.',
    },
    personMenu: {
      edit: 'Bearbeiten …',
      newInvitation: 'Neuer Einladungslink …',
      resetPassword: 'Passwort zurücksetzen …',
      enable: 'Freigeben',
      disable: 'Sperren …',
    },
  },
  // ── components/places.
  places: {
    values: {
      code: 'Code',
      name: 'Name',
      full_address: 'Adresse',
      postcode: 'Postleitzahl',
      city: 'Ort',
      country: 'Land',
      latitude: 'Breitengrad',
      longitude: 'Längengrad',
    },
    problems: {
      ofValue: '{value}: {message}',
      sameCode: 'Code: Zeile {row} hat denselben Code.',
    },
    archivePlaceDialog: {
      done: '{code} ist archiviert',
      title: '„{name}“ archivieren?',
      confirm: 'Ort archivieren',
      consequence:
        'Dateien können ihn nicht mehr nennen: Zeilen mit dem Code <bdi>{code}</bdi> schlagen fehl, und er ist für keinen Kunden mehr der übliche Abholort.',
      unchanged:
        'Lieferungen und begonnene Importe bleiben, wie sie sind. Der Code kann neu vergeben werden.',
    },
    choosePlacesFile: {
      how: 'Ein Ort je Zeile, mit Code, Adresse, Stadt, Land und Koordinaten. Codes, die das Adressbuch schon hat, werden geändert, die anderen hinzugefügt; entfernt wird nichts.',
      drop: 'Tabelle hier ablegen',
      kinds: '.csv, .txt, .xlsx oder .xls',
      file: 'Tabelle mit Orten',
      failed: 'Etwas ist schiefgegangen. Versuchen Sie es noch einmal.',
    },
    importPlacesDialog: {
      title: 'Orte aus einer Tabelle importieren',
      done: 'Orte importiert',
    },
    mapPlaceColumns: {
      notInFile: 'Nicht in der Datei',
      check:
        '<bdi>{fileName}</bdi> hat {count, plural, one {# Zeile} other {# Zeilen}}. Prüfen Sie, welche Spalte was liefert; darunter steht jeweils, was die erste Zeile enthält.',
      optional: '{value} (optional)',
      missing: 'Einige Spalten sind noch zu wählen',
      import: '{count, plural, one {# Ort} other {# Orte}} importieren',
    },
    placeDialog: {
      changed: '{code} ist geändert',
      added: '{code} steht im Adressbuch',
      edit: '„{name}“ bearbeiten',
      add: 'Ort hinzufügen',
    },
    placeForm: {
      codeHint: 'So nennen Dateien den Ort. Groß- und Kleinschreibung spielen keine Rolle.',
      optional: 'Optional.',
      countryHint: 'DE oder Deutschland',
      needed: {
        code: 'Geben Sie den Code ein, mit dem Dateien den Ort nennen.',
        full_address: 'Geben Sie Straße und Hausnummer ein.',
        city: 'Geben Sie den Ort ein.',
        country: 'Geben Sie das Land ein, etwa DE oder Deutschland.',
        latitude: 'Geben Sie den Breitengrad ein, etwa 51.4556.',
        longitude: 'Geben Sie den Längengrad ein, etwa 7.0116.',
      },
    },
    placeMenu: {
      edit: 'Bearbeiten …',
      archive: 'Archivieren …',
    },
    placesFileResult: {
      created: '{count, number} hinzugefügt',
      updated: '{count, number} geändert',
      unchanged: '{count, number} schon wie in der Datei',
      leftOut: '{count, plural, one {# Zeile wurde} other {# Zeilen wurden}} ausgelassen',
      leftOutHint:
        'Korrigieren Sie sie in der Datei, und importieren Sie sie noch einmal: Die anderen bleiben, wie sie sind.',
      leftOutRows: 'Ausgelassene Zeilen',
      row: 'Zeile {row}',
      more: 'Und {count, number} weitere.',
    },
    placesPage: {
      eyebrow: 'Einstellungen',
      title: 'Adressbuch',
      intro:
        'Depots, Lager und Läden, die Dateien mit einem Code nennen. Ein Ort gibt jeder Zeile, die ihn nennt, seine Adresse und Koordinaten.',
      import: 'Aus einer Tabelle importieren',
      add: 'Ort hinzufügen',
      search: 'Adressbuch durchsuchen',
      searchFor: 'Code, Name, Adresse oder Ort',
      noMatch: 'Kein Ort passt',
      noMatchHint: 'Versuchen Sie es mit einem anderen Wort.',
      empty: 'Noch keine Orte',
      emptyHint:
        'Steht in den Dateien eines Versenders „DEPOT-ESSEN“ statt einer Adresse, oder gar nichts zur Abholung, legen Sie den Ort hier einmal an. Importe setzen dann Adresse, Stadt, Land und Koordinaten ein.',
    },
    placesTable: {
      place: 'Ort',
      address: 'Adresse',
      coordinates: 'Koordinaten',
      actions: 'Aktionen',
    },
  },
  // ── components/settings.
  settings: {
    adminsOnly: {
      goToImports: 'Zu den Importen',
      titles: {
        apiClients: 'Nur Administratoren verwalten API-Clients',
        webhooks: 'Nur Administratoren verwalten Webhooks',
        inboxes: 'Nur Administratoren verwalten Eingänge',
        people: 'Nur Administratoren verwalten Personen',
        company: 'Nur Administratoren ändern die Einstellungen der Firma',
        audit: 'Nur Administratoren sehen das Protokoll ein',
        consignees: 'Nur Administratoren schlagen Empfänger nach',
        apiKeys: 'Nur Administratoren verwalten API-Schlüssel',
      },
      hints: {
        apiClients:
          'Ihr Konto darf sie weder sehen noch ändern. Wenn ein Programm Zugriff braucht oder gestoppt werden muss, wenden Sie sich an einen Administrator Ihrer Firma.',
        inboxes:
          'Ihr Konto darf nicht sehen oder ändern, wohin Programme Dateien senden. Fragen Sie einen Administrator Ihres Unternehmens.',
        webhooks:
          'Ihr Konto darf nicht sehen oder ändern, welche Adressen erfahren, was geschieht. Wenden Sie sich an einen Administrator Ihrer Firma.',
        people:
          'Ihr Konto darf weder sehen noch ändern, wer sich anmeldet. Wenden Sie sich an einen Administrator Ihrer Firma. Ihr eigenes Passwort ändern Sie im Menü hinter Ihrem Namen.',
        company:
          'Ihr Konto darf nicht ändern, was für alle gilt. Wenden Sie sich an einen Administrator Ihrer Firma.',
        audit:
          'Ihr Konto darf es nicht sehen. Wenn Sie wissen müssen, wer etwas getan hat, wenden Sie sich an einen Administrator Ihrer Firma.',
        consignees:
          'Ihr Konto darf die über eine Person gespeicherten Daten weder nachschlagen noch löschen. Wenn jemand seine Daten verlangt, wenden Sie sich an einen Administrator Ihrer Firma.',
        apiKeys:
          'Ihr Konto darf sie weder sehen noch ändern. Wenn ein Programm Zugang braucht oder gestoppt werden muss, wenden Sie sich an einen Administrator Ihrer Firma.',
      },
    },
    settingsNav: {
      label: 'Einstellungen',
      pages: {
        apiClients: 'API-Clients',
        webhooks: 'Webhooks',
        inboxes: 'Eingänge',
        importProfiles: 'Importprofile',
        places: 'Adressbuch',
        people: 'Personen',
        company: 'Firma',
        audit: 'Protokoll',
        consignees: 'Empfänger',
        apiKeys: 'API-Schlüssel',
      },
    },
  },
  // ── components/shippers.
  shippers: {
    shareOfRows: {
      under: 'unter {share}',
    },
    shipperPage: {
      back: 'Versender',
      weeks: 'Fehlgeschlagene Zeilen nach Woche',
      reasons: 'Häufigste Gründe',
      imports: 'Importe mit fehlgeschlagenen Zeilen',
      noImport: 'Kein Import in den letzten 12 Wochen.',
      summary:
        '{failed} von {rows, plural, one {# Zeile} other {# Zeilen}} in den letzten 12 Wochen fehlgeschlagen ({share}); in den letzten 4: {lately}.',
      summaryWithBefore:
        '{failed} von {rows, plural, one {# Zeile} other {# Zeilen}} in den letzten 12 Wochen fehlgeschlagen ({share}); in den letzten 4: {lately}, davor {before}.',
      mended: '{count, plural, one {# Zelle wurde} other {# Zellen wurden}} vor dem Start korrigiert.',
      noReasons: 'Keine Zeile ist fehlgeschlagen.',
      reason: '{field}: {problem}',
      rows: '{count, plural, one {# Zeile} other {# Zeilen}}',
      failedOf: '{failed} von {rows, plural, one {# Zeile} other {# Zeilen}}',
      noImports: 'Kein Import hat fehlgeschlagene Zeilen.',
      unknown: 'Diesen Versender gibt es nicht',
      showAll: 'Alle Versender anzeigen',
      whyUnknown: 'Vielleicht ist der Link falsch, oder der Kunde gehört zu einer anderen Firma.',
    },
    shippersPage: {
      title: 'Versender',
      imports: 'Importe',
      intro:
        'Die Zeilen aus den Dateien jedes Versenders, die beim ersten Import fehlgeschlagen sind, in den letzten 12 Wochen. Was später korrigiert wurde, zählt als fehlgeschlagen: Es hat Arbeit gemacht.',
      noMatch: 'Kein Versender passt',
      empty: 'Kein Import in den letzten 12 Wochen',
      whoIsListed: 'Hier steht jeder Versender, dessen Dateien importiert wurden.',
    },
    shippersTable: {
      shipper: 'Versender',
      failed: 'Fehlgeschlagen',
      failedRows: 'Fehlgeschlagene Zeilen',
      failedOf: '{failed}<small> von {rows, plural, one {# Zeile} other {# Zeilen}} fehlgeschlagen</small>',
      rows: 'Zeilen',
      imports: 'Importe',
      importsOf: '{imports}<small> {count, plural, one {Import} other {Importe}}</small>',
    },
    weeksTable: {
      week: 'Woche ab',
      rows: 'Zeilen',
      failed: 'Fehlgeschlagen',
      share: 'Anteil',
    },
  },
  // ── components/sign-in.
  signIn: {
    checks: {
      email: 'Geben Sie Ihre E-Mail-Adresse ein, etwa ana@example.com.',
      password: 'Geben Sie Ihr Passwort ein.',
    },
    problems: {
      wrong: 'Die E-Mail-Adresse oder das Passwort ist falsch.',
      tooManyAttempts: 'Zu viele Versuche. {wait}',
      tooBusy: 'Gerade melden sich viele Personen an. {wait}',
      disabled: 'Ihr Konto ist gesperrt. Bitten Sie einen Administrator Ihrer Firma, es wieder freizugeben.',
      unreachable:
        'Der Server ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
      providerDown:
        'Die Anmeldung Ihrer Firma antwortet nicht. Versuchen Sie es gleich noch einmal, oder melden Sie sich mit einem Passwort an, falls Sie eines haben.',
      notIdentified:
        'Sie wurden nicht angemeldet: Die Anmeldung wurde abgebrochen, dauerte zu lange oder wurde zweimal geöffnet. Beginnen Sie noch einmal.',
      noRole:
        'Ihr Konto darf Lading nicht benutzen. Bitten Sie die Stelle, die die Konten Ihrer Firma verwaltet, um eine Rolle in Lading, und melden Sie sich dann noch einmal an.',
      noTenant:
        'Ihr Konto sagt nicht, zu welcher Firma es in Lading gehört. Bitten Sie die Stelle, die die Konten Ihrer Firma verwaltet, es zu ergänzen.',
      otherTenant:
        'Ihr Konto gehört in Lading zu einer anderen Firma als bisher. Fragen Sie, wer Lading verwaltet, welche die richtige ist.',
      noEmail:
        'Ihr Konto hat keine E-Mail-Adresse, die Lading lesen kann. Bitten Sie die Stelle, die die Konten Ihrer Firma verwaltet, sie freizugeben.',
      emailTaken:
        'Jemand in Lading hat schon die E-Mail-Adresse Ihres Kontos. Fragen Sie einen Lading-Administrator Ihrer Firma, wem sie gehört.',
      unknownPerson:
        'Lading kennt Sie noch nicht. Bitten Sie einen Lading-Administrator Ihrer Firma, Sie hinzuzufügen.',
      ourFault:
        'Die Anmeldung ist durch einen Fehler bei uns gescheitert. Versuchen Sie es gleich noch einmal.',
      later: 'Versuchen Sie es später noch einmal.',
      inSeconds: 'Versuchen Sie es in {count, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
      inMinutes: 'Versuchen Sie es in {count, plural, one {# Minute} other {# Minuten}} noch einmal.',
    },
    forgotPasswordForm: {
      title: 'Passwort vergessen?',
      subtitle: 'Wir senden Ihnen per E-Mail einen Link, mit dem Sie ein neues festlegen.',
      back: 'Zurück zur Anmeldung',
      askAdministrator:
        'Bitten Sie einen Administrator Ihrer Firma um einen Link. Er erstellt ihn unter Einstellungen → Personen; Sie legen damit ein neues Passwort fest.',
      asked: 'Sehen Sie in Ihren E-Mails nach',
      onItsWay:
        'Falls es ein Konto für <bdi>{email}</bdi> gibt, ist eine E-Mail mit einem Link unterwegs. Der Link gilt einmal, {minutes, plural, one {# Minute} other {# Minuten}} lang.',
      nothingThere:
        'Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder bitten Sie einen Administrator Ihrer Firma um einen Link.',
      failed: 'Die E-Mail konnte nicht angefordert werden',
      email: 'E-Mail',
      send: 'E-Mail senden',
    },
    setPasswordForm: {
      welcome: 'Willkommen, {name}',
      setNew: 'Neues Passwort festlegen',
      welcomeHint: 'Wählen Sie das Passwort, mit dem Sie sich anmelden.',
      setNewHint: 'Danach sind Sie auf allen Geräten abgemeldet.',
      failed: 'Das Passwort wurde nicht festgelegt',
      email: 'E-Mail',
      newPassword: 'Neues Passwort',
      set: 'Passwort festlegen',
    },
    setPasswordPage: {
      done: 'Ihr Passwort ist festgelegt. Melden Sie sich damit an.',
      title: 'Passwort festlegen',
      noLink: 'Dieser Link gilt nicht',
      cutOff: 'Ein Teil des Links fehlt. Kopieren Sie ihn ganz, bis zum letzten Zeichen.',
      usedUp: 'Er ist abgelaufen, wurde schon benutzt oder durch einen neueren ersetzt.',
      whatToDo:
        'Fordern Sie einen neuen Link an, oder melden Sie sich an, falls Sie Ihr Passwort schon festgelegt haben.',
      signIn: 'Anmelden',
      newLink: 'Neuen Link anfordern',
      notChecked: 'Der Link konnte nicht geprüft werden',
      checking: 'Link wird geprüft',
    },
    signInForm: {
      title: 'Anmelden',
      subtitle: 'Lieferaufträge, stapelweise.',
      sessionEnded: 'Ihre Sitzung ist beendet',
      sessionEndedHint: 'Melden Sie sich an, um dort weiterzumachen, wo Sie waren.',
      email: 'E-Mail',
      password: 'Passwort',
      signIn: 'Anmelden',
      signInWith: 'Mit <bdi>{provider}</bdi> anmelden',
      signInWithAccount: 'Mit dem Firmenkonto anmelden',
      orByPassword: 'oder mit Passwort',
      forgot: 'Passwort vergessen?',
    },
  },
  // ── components/targets.
  targets: {
    fields: {
      title: 'Titel',
      street: 'Straße',
      postalCode: 'Postleitzahl',
      city: 'Ort',
      country: 'Land',
      latitude: 'Breite',
      longitude: 'Länge',
      routeDate: 'Tourdatum',
      estimatedWorkMinutes: 'Geplante Arbeit',
      priority: 'Priorität',
      expectedRevenue: 'Erwarteter Umsatz',
      status: 'Status',
    },
    statuses: {
      Active: 'Aktiv',
      Cancelled: 'Storniert',
    },
    priorities: {
      Low: 'Niedrig',
      Medium: 'Mittel',
      High: 'Hoch',
    },
    duration: {
      minutes: '{minutes} Min.',
      hours: '{hours} Std.',
      hoursAndMinutes: '{hours} Std. {minutes} Min.',
    },
    firstTargets: {
      title: 'Noch keine Ziele',
      createClient: 'API-Client anlegen',
      sample: 'Ein Stapel, gesendet mit curl',
      explanation: 'Ein ERP-, Logistik- oder Lagersystem sendet sie in Stapeln, angemeldet als API-Client.',
      whoCreates: 'Ein Administrator legt einen in den Einstellungen an, unter „API-Clients“.',
    },
    quickDays: {
      label: 'Tourdatum',
      today: 'Heute',
      tomorrow: 'Morgen',
      thisWeek: 'Diese Woche',
    },
    targetFilters: {
      noCoordinates: 'Ohne Koordinaten',
      search: 'Ziele suchen',
      searchIn: 'Externe ID, Titel, Adresse …',
      status: 'Status',
      anyStatus: 'Jeder Status',
      priority: 'Priorität',
      anyPriority: 'Jede Priorität',
      routeDateFrom: 'Tourdatum ab',
      routeDateTo: 'Tourdatum bis',
      source: 'Quelle',
      anySource: 'Jede Quelle',
    },
    targetHistoryPanel: {
      failed: 'Der Verlauf konnte nicht geladen werden',
      title: 'Verlauf',
      loading: 'Verlauf wird geladen',
      entries: {
        created: 'Angelegt',
        cancelledAgain: 'Erneut storniert',
        cancelled: 'Storniert',
        activeAgain: 'Wieder aktiv',
        changed: 'Geändert',
        sentAgain: 'Erneut gesendet, ohne Änderungen',
      },
      batch: 'Stapel <a>{batch}</a>, gesendet von <b>{client}</b>',
      warnings: 'Warnungen',
    },
    targetMarks: {
      noCoordinates: 'Ohne Koordinaten',
    },
    targetPage: {
      back: 'Ziele',
      from: '<b>{id}</b>, aus <b>{source}</b>',
      unknown: 'Dieses Ziel gibt es nicht',
      showAll: 'Alle Ziele anzeigen',
      whyUnknown:
        'Vielleicht ist der Link falsch, oder das Ziel gehört zu einer anderen Firma. Fragen Sie die Person, die Ihnen den Link gesendet hat.',
    },
    targetPanels: {
      notGiven: 'Nicht angegeben',
      address: 'Adresse',
      showOnMap: 'Auf einer Karte anzeigen',
      point: 'Breite, Länge',
      missing: 'Fehlt',
      planning: 'Planung',
      origin: 'Herkunft',
      externalId: 'Externe ID',
      source: 'Quellsystem',
      created: 'Angelegt',
      lastChanged: 'Zuletzt geändert',
      metadata: 'Metadaten',
      targetId: 'Ziel-ID',
    },
    targetsPage: {
      title: 'Ziele',
      intro: 'Stopps, die andere Systeme in Stapeln gesendet haben.',
      noMatch: 'Kein Ziel passt',
      noMatchHint: 'Versuchen Sie ein anderes Wort oder andere Tage.',
    },
    targetsTable: {
      target: 'Ziel',
      address: 'Adresse',
      routeDate: 'Tourdatum',
      priority: 'Priorität',
      work: 'Arbeit',
      revenue: 'Umsatz',
      status: 'Status',
      source: 'Quelle',
      updated: 'Geändert',
      noStreet: 'Keine Straße',
      noAddress: 'Keine Adresse',
      noCoordinates: 'Ohne Koordinaten',
      noDate: 'Kein Datum',
    },
  },
  // ── What lib says of rows and files, on screens, in answers of the API and in reports.
  rows: {
    ofField: '{field}: {sentence}',
    problems: {
      required_field_missing: {
        empty: 'Diese Angabe ist nötig, aber die Zelle ist leer. Füllen Sie sie aus.',
        address_not_certain:
          'Diese Angabe ist nötig, aber die Zelle ist leer, und was über die Adresse bekannt ist, ist nicht sicher. Füllen Sie die Zelle aus, oder wählen Sie den Punkt der Adresse, wenn Sie die Datei wieder importieren.',
        city_not_certain:
          'Diese Angabe ist nötig, aber die Zelle ist leer, und welcher Ort „{city}“ ist, ist nicht sicher: In dem Land gibt es keinen dieses Namens oder mehrere. Füllen Sie die Zelle aus, berichtigen Sie Ort oder Land, oder setzen Sie den Punkt der Adresse.',
        says_nothing:
          'Diese Angabe ist nötig, aber in der Zelle steht nur „{value}“, also nichts. Füllen Sie sie aus.',
      },
      invalid_characters: {
        not_storable:
          'Das Zeichen an Stelle {position} ({character}) kann nicht gespeichert werden. Löschen Sie es, oder tippen Sie den Text neu.',
        letter_lost:
          'Das Zeichen an Stelle {position} ist „�“: Beim Speichern der Datei ging ein Buchstabe verloren. Tippen Sie den Text neu, oder exportieren Sie die Datei noch einmal als UTF-8.',
      },
      text_too_long: 'Höchstens {limit} Zeichen haben Platz, es sind aber {length}. Kürzen Sie den Text.',
      invalid_number: {
        not_a_number:
          '„{value}“ ist keine lesbare Zahl. Schreiben Sie Ziffern mit höchstens einem Dezimalzeichen, etwa 12,5.',
        ambiguous:
          '„{value}“ kann zwei Zahlen bedeuten, denn das Komma kann Tausender trennen oder Dezimalen. Schreiben Sie zwei Dezimalstellen, etwa 1234,00 oder 1,23.',
        exponent:
          '„{value}“ ist eine von der Tabelle gekürzte Zahl. Formatieren Sie die Spalte als Zahl oder Text, und geben Sie sie ganz ein.',
      },
      latitude_out_of_range:
        'Ein Breitengrad muss zwischen {min} und {max} liegen, in der Zelle steht aber {value}. Prüfen Sie, ob Breite und Länge vertauscht sind.',
      longitude_out_of_range:
        'Ein Längengrad muss zwischen {min} und {max} liegen, in der Zelle steht aber {value}. Prüfen Sie, ob ein Dezimalzeichen fehlt.',
      unknown_country:
        'Kein Land heißt „{value}“, oder mehrere heißen so. Schreiben Sie den Code aus zwei Buchstaben, etwa AE oder DE, oder den vollen Namen.',
      invalid_phone: {
        not_a_phone:
          '„{value}“ ist keine gültige Telefonnummer. Schreiben Sie sie ganz und mit Landesvorwahl, etwa +49 151 12345678, eine Nummer je Zelle.',
        country_needed:
          '„{value}“ hat keine Landesvorwahl, und Nummern dieses Landes sind ohne sie nicht lesbar. Schreiben Sie sie mit +, etwa +49 151 12345678.',
        exponent:
          '„{value}“ ist eine von der Tabelle gekürzte Nummer. Formatieren Sie die Spalte als Text, und geben Sie die Nummer ganz ein.',
        extension:
          '„{value}“ hat eine Durchwahl, die nicht gespeichert werden kann. Schreiben Sie nur die Nummer, und die Durchwahl in die Hinweise.',
      },
      negative_amount:
        'Ein Betrag darf nicht negativ sein, in der Zelle steht aber {value}. Schreiben Sie 0 oder nichts, wenn nichts zu kassieren ist.',
      too_many_decimals:
        'Ein Betrag hat höchstens {limit} Dezimalstellen, in der Zelle steht aber {value}. Runden Sie ihn; wenn das Zeichen Tausender trennt, lassen Sie es weg.',
      amount_too_large:
        'Ein Betrag darf nicht größer sein als {max}, in der Zelle steht aber {value}. Prüfen Sie ihn auf überzählige Ziffern.',
      invalid_package_items: {
        not_json:
          'Die Zelle ist kein gültiges JSON. Schreiben Sie eine Liste wie [\'{\'"name": "Karton", "quantity": 2, "weight_kg": 1.5\'}\'] mit geraden Anführungszeichen.',
        not_a_list:
          'Die Packstücke müssen eine Liste in eckigen Klammern sein, etwa [\'{\'"name": "Karton"\'}\']. Setzen Sie Klammern darum.',
        too_many_items:
          'Eine Lieferung hat höchstens {limit} Arten von Packstücken. Fassen Sie gleiche mit ihrer Menge zusammen, oder teilen Sie die Lieferung.',
        not_an_object:
          'Packstück {item} muss in geschweiften Klammern stehen, etwa \'{\'"name": "Karton"\'}\'.',
        missing: 'Bei Packstück {item} fehlt {key}. Ergänzen Sie die Angabe.',
        not_text: 'Bei Packstück {item} muss {key} ein Text in Anführungszeichen sein.',
        too_long: 'Bei Packstück {item} ist {key} länger als {limit} Zeichen. Kürzen Sie den Text.',
        bad_character:
          'Bei Packstück {item} enthält {key} ein Zeichen, das nicht gespeichert werden kann. Tippen Sie den Text neu.',
        not_a_number: 'Bei Packstück {item} muss {key} eine Zahl mit Dezimalpunkt sein, etwa 1.5.',
        not_whole: 'Bei Packstück {item} muss {key} eine ganze Zahl sein, etwa 2.',
        out_of_range:
          'Bei Packstück {item} muss {key} zwischen {min} und {max} liegen. Prüfen Sie die Zahl und ihre Einheit.',
        unknown_key:
          'Packstück {item} hat die unbekannte Angabe „{key}“. Die Namen sind quantity, weight_kg, length_cm, width_cm und height_cm.',
        unreadable:
          '„{value}“ ist nicht lesbar als {key} von Packstück {item}. Schreiben Sie eine Zahl, nötigenfalls mit Einheit: 3, 2,5 kg, 40x30x20 cm.',
      },
      duplicate_external_reference_id:
        'Zeile {first_row_number} dieser Datei hat diese Referenz schon. Geben Sie dieser Zeile eine eigene, oder entfernen Sie sie.',
      external_reference_id_already_present:
        'Eine andere Lieferung hat diese Referenz schon. Nehmen Sie eine neue, oder entfernen Sie die Zeile, wenn sie schon angelegt ist.',
      delivery_already_dispatched:
        'Die Lieferung mit dieser Referenz ist schon unterwegs und wurde nicht geändert. Geben Sie dem Fahrer Bescheid, oder entfernen Sie die Zeile.',
      delivery_already_cancelled:
        'Die Lieferung mit dieser Referenz wurde storniert und nicht geändert. Nehmen Sie eine neue Referenz, oder geben Sie diese auf der Seite der Lieferung frei.',
      spreadsheet_error:
        'Die Zelle zeigt den Fehler {value} der Tabelle. Berichtigen Sie die Formel, oder tippen Sie den Wert ein.',
      formula_not_calculated:
        'Die Zelle hat eine Formel, deren Ergebnis nicht in der Datei steht. Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie, und senden Sie sie noch einmal.',
      shortened_number:
        '„{value}“ ist eine lange Zahl, die die Tabelle gekürzt hat: Ihre letzten Ziffern sind verloren. Formatieren Sie die Spalte als Text, und geben Sie die Zahl ganz ein.',
      shifted_row:
        'Die Zeile hat {cells} Zellen, die Kopfzeile aber {columns}: Irgendwo steht ein Trennzeichen zu viel, und die Werte danach sind in den falschen Spalten. Setzen Sie die Zelle, die es enthält, in Anführungszeichen, oder entfernen Sie es.',
      invalid_date: {
        not_a_date: '„{value}“ ist kein lesbares Datum. Schreiben Sie es so: 2026-03-05.',
        ambiguous:
          '„{value}“ kann zwei Tage bedeuten, denn Tag und Monat lassen sich vertauschen. Schreiben Sie es so: 2026-03-05.',
        year_missing: '„{value}“ hat kein Jahr. Schreiben Sie es so: 2026-03-05.',
      },
      invalid_time: '„{value}“ ist keine lesbare Uhrzeit. Schreiben Sie sie so: 14:30.',
      invalid_minutes:
        '„{value}“ ist keine Zahl von Minuten zwischen 0 und {max}. Schreiben Sie eine ganze Zahl, etwa 15.',
      unknown_priority: '„{value}“ ist keine Priorität. Schreiben Sie niedrig, normal oder hoch.',
      unknown_place:
        'Im Adressbuch gibt es keinen Ort mit dem Kürzel „{value}“. Legen Sie ihn dort an, oder berichtigen Sie das Kürzel.',
      order_failed:
        'Zeile {row_number} gehört zum selben Auftrag und hat ein Problem, darum wurde keine Zeile des Auftrags importiert. Berichtigen Sie jene Zeile, und senden Sie alle Zeilen des Auftrags noch einmal.',
      contradicts_first_row:
        'Zeile {first_row_number} ist derselbe Auftrag, nennt hier aber „{expected}“, diese Zeile „{value}“. Gleichen Sie beide an, oder geben Sie dieser Zeile eine andere Auftragsnummer.',
      too_many_rows_in_order:
        'Ein Auftrag darf höchstens {limit} Zeilen haben. Prüfen Sie, ob die Spalte mit der Auftragsnummer die richtige ist.',
    },
    warnings: {
      hidden_row:
        'Die Zeile ist im Blatt ausgeblendet, durch einen Filter oder von Hand. Prüfen Sie, ob der Auftrag gelten soll.',
      coordinates_outside_country:
        'Der Punkt {latitude}, {longitude} liegt nicht im Land der Adresse ({country}). Prüfen Sie die Koordinaten und das Land.',
      coordinates_swapped:
        'Der Punkt {latitude}, {longitude} liegt nicht im Land der Adresse ({country}); mit vertauschter Breite und Länge läge er dort.',
      coordinates_zero: 'Der Punkt ist 0, 0, im Meer vor Afrika: Die Koordinaten wurden wohl nicht gefunden.',
      coordinates_far_from_city:
        'Der Punkt {latitude}, {longitude} liegt {distance} km von {city} entfernt. Prüfen Sie die Koordinaten und den Ort.',
      coordinates_approximate: 'Der Punkt ist nur ungefähr, auf etwa {accuracy} m genau.',
      coordinates_of_other_address:
        'Der Punkt ist der des Ortes {place} mit der Adresse „{expected}“; in der Zeile steht „{value}“. Prüfen Sie, wohin die Ware geht.',
      reference_is_date:
        'Die Referenz „{value}“ ist ein Datum. Tabellenprogramme machen aus Nummern wie 5-3 von selbst eines: Fragen Sie den Absender nach der richtigen Auftragsnummer.',
    },
  },

  files: {
    problems: {
      unreadable_file:
        'Diese Datei ist keine lesbare Tabelle, wie sie auch heißt, oder sie ist beschädigt. Speichern Sie sie neu als .xlsx, .xls oder .csv, und importieren Sie sie noch einmal.',
      empty_file:
        'Die Datei hat unter der Kopfzeile keine Zeilen. Prüfen Sie, ob die Zeilen auf dem ersten Blatt stehen, und importieren Sie sie noch einmal.',
      encrypted_workbook:
        'Die Arbeitsmappe ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort, und importieren Sie sie noch einmal.',
      too_many_rows:
        'Die Datei hat mehr als {limit} Zeilen. Teilen Sie sie in kleinere Dateien, und importieren Sie jede.',
      too_many_columns:
        'Zeile {row_number} hat mehr als {limit} Spalten. Löschen Sie die überflüssigen Spalten, und importieren Sie die Datei noch einmal.',
      cell_too_long:
        'Die Zelle in Zeile {row_number}, Spalte {column} hat mehr als {limit} Zeichen. Vielleicht hat ein nicht geschlossenes Anführungszeichen weitere Zeilen verschluckt: Sehen Sie dort nach.',
      file_unfolds_too_large:
        'Die Datei ist entpackt zu groß. Entfernen Sie Bilder und weitere Blätter, oder teilen Sie sie, und importieren Sie sie noch einmal.',
      file_takes_too_long:
        'Die Datei konnte nicht in {limit} Sekunden gelesen werden. Speichern Sie sie als .csv, oder teilen Sie sie, und importieren Sie sie noch einmal.',
      mapped_columns_missing:
        'Keine Zeile der Datei enthält alle zugeordneten Überschriften. Es fehlen: {missing}. Prüfen Sie die Kopfzeile, oder ordnen Sie die Spalten dieser Datei zu.',
      header_row_lacks_columns:
        'Zeile {row_number}, die als Kopfzeile gewählt wurde, enthält nicht alle zugeordneten Überschriften. Es fehlen: {missing}. Wählen Sie die Zeile, die sie enthält, oder ordnen Sie die Spalten von Zeile {row_number} zu, und importieren Sie die Datei noch einmal.',
      header_row_not_found:
        'Zeile {row_number} wurde als Kopfzeile gewählt, ist aber leer oder gehört nicht zu den ersten {limit} Zeilen mit Inhalt. Wählen Sie die Zeile mit den Überschriften, oder löschen Sie, was darüber steht, und importieren Sie die Datei noch einmal.',
      sheet_not_found:
        'Die Arbeitsmappe hat kein sichtbares Blatt namens „{sheet}“. Sie hat: {sheets}. Wählen Sie eines davon, oder benennen Sie das Blatt um oder blenden Sie es ein, und importieren Sie die Datei noch einmal.',
      corrected_cell_not_found:
        'Die Zelle in Zeile {row_number}, Spalte {column} wurde von Hand geändert, aber die Datei hat unter ihrer Kopfzeile keine solche Zelle. Nichts wurde importiert: Prüfen Sie Zeile und Spalte der Änderung, und importieren Sie die Datei noch einmal.',
      file_missing:
        'Die hochgeladene Datei ist nicht mehr im Speicher. Ist sie wieder dort, setzen Sie den Import fort; sonst laden Sie sie noch einmal hoch, und starten Sie einen neuen Import.',
      storage_full:
        'Lading hatte keinen Platz mehr für das, was dieser Import anlegt. Die schon angelegten Lieferungen bleiben. Sagen Sie dem Betreiber Bescheid, und setzen Sie den Import fort, wenn wieder Platz ist.',
      processing_failed:
        'Lading konnte diesen Import nicht abschließen. Die schon angelegten Lieferungen bleiben. Setzen Sie den Import fort, oder rollen Sie ihn zurück, und importieren Sie die Datei noch einmal.',
    },
  },
  // ── For servers alone, from here on: no page is sent these rooms (words-of.ts).
  answers: {
    errors: {
      unauthenticated:
        'Melden Sie sich an, oder senden Sie ein gültiges Zugriffstoken oder einen API-Schlüssel im Header „Authorization: Bearer …“. Token enden nach einer Stunde.',
      insufficient_permissions:
        'Dafür ist die Berechtigung {permission} nötig. Ist sie ein Scope, kann ein Administrator sie einem API-Client geben, dessen Token sie haben muss. Sonst kann das nur eine angemeldete Person, deren Rolle sie hat.',
      person_required:
        'Das kann nur eine angemeldete Person; das Zugriffstoken eines Programms genügt nicht.',
      system_admin_required:
        'Das kann nur ein Systemadministrator von Lading sehen. Wenden Sie sich an den Betreiber, oder lassen Sie weg, was danach fragt.',
      not_in_test_mode:
        'Das geht nicht für Testdaten: Personen und echte Schlüssel gehören zur Firma selbst. Verlassen Sie die Testdaten, und wiederholen Sie es dann.',
      cross_origin_request:
        'Die Seite einer anderen Website hat diese Anfrage mit Ihrer Sitzung gesendet. Führen Sie sie in Lading aus, oder verwenden Sie ein Zugriffstoken.',
      tenant_id_required:
        'Ein Systemadministrator gehört zu keinem Mandanten: Nennen Sie einen mit dem Abfrageparameter tenant_id.',
      tenant_not_found:
        'Es gibt keinen Mandanten mit dieser tenant_id, für den Sie arbeiten dürfen. Lassen Sie tenant_id weg, um für Ihren eigenen zu arbeiten.',
      too_many_attempts: 'Zu viele Versuche. Versuchen Sie es in {retry_after_seconds} Sekunden wieder.',
      rows_not_open:
        '{count} dieser Zeilen sind nicht mehr offen, darunter Zeile {row_number}: Ein anderer Import hat sie übernommen, oder sie sind nicht fehlgeschlagen. Laden Sie die fehlgeschlagenen Zeilen neu, und wählen Sie unter den übrigen.',
      no_open_rows:
        'Dieser Import hat keine solchen Zeilen mehr: Alle sind Lieferungen geworden, wurden ausgelassen oder gehören schon zu einem Folgeimport. Sehen Sie sich die Folgeimporte an.',
      rate_limited:
        'Dieser Client hat in {window_seconds} Sekunden mehr als {limit} Anfragen gesendet. Warten Sie {retry_after_seconds} Sekunden; die Header RateLimit-* nennen, was übrig ist.',
      validation_failed:
        'Die Anfrage hat {count} Problem(e): {fields}. Jedes ist in details.problems erklärt; beheben Sie sie und senden Sie die Anfrage erneut.',
      malformed_request:
        'Teil „{part}“ dieser Anfrage ist fehlerhaft. Kodieren Sie die Adresse als UTF-8 mit %, und senden Sie einen Header „Host“, der einen Host nennt.',
      unknown_test_error:
        'Den Fehlercode {code} gibt es nicht. Senden Sie in Lading-Test-Error einen der Codes aus der Dokumentation, oder lassen Sie den Header weg.',
      unknown_host:
        'Diese Installation trägt den Namen {host} nicht. Verwenden Sie localhost, oder lassen Sie ihren Betreiber LADING_URL auf die Adresse setzen, die alle verwenden.',
      invalid_json: 'Der Body ist kein gültiges JSON: {reason}. Senden Sie einen JSON-Wert in UTF-8.',
      request_too_large: 'Der Body ist größer als {limit_bytes} Byte. Senden Sie weniger in einer Anfrage.',
      request_incomplete:
        'Die Anfrage brach ab, bevor ihr ganzer Inhalt angekommen war. Senden Sie sie erneut.',
      request_timeout:
        'Der Inhalt der Anfrage kam zu langsam: Er muss innerhalb von {limit_seconds} Sekunden ganz da sein. Senden Sie sie erneut.',
      unsupported_media_type:
        'Der Content-Type „{content_type}“ wird hier nicht angenommen. Senden Sie {expected}.',
      not_found: 'Unter dieser Adresse gibt es nichts. /api/openapi.json führt alle Adressen der API auf.',
      method_not_allowed: 'Die Methode {method} ist hier nicht erlaubt. Erlaubt: {allowed}.',
      conflict:
        'Jemand anderes hat dasselbe im selben Moment geändert. Laden Sie es neu und wiederholen Sie Ihren Vorgang.',
      unsupported_file_extension:
        'Die Datei „{file_name}“ kann nicht importiert werden. Ihr Name muss auf eine dieser Endungen enden: {allowed}.',
      file_too_large:
        'Die Datei ist größer als die Grenze von {limit_bytes} Byte. Teilen Sie sie in kleinere Dateien auf.',
      file_kind_mismatch:
        'Die Datei wurde als {expected} hochgeladen, aber file_kind nennt {given}. Senden Sie die Art, die upload-url genannt hat.',
      upload_incomplete:
        'Nur {received_bytes} von {announced_bytes} Bytes sind angekommen, und nichts wurde behalten. Senden Sie die Datei noch einmal an dieselbe URL.',
      file_not_found:
        'Keine hochgeladene Datei hat diesen file_key. Fordern Sie eine Upload-URL an, laden Sie die Datei mit PUT hoch, und senden Sie den erhaltenen file_key.',
      invalid_signature:
        'Diese signierte URL wurde verändert oder ist unvollständig. Fordern Sie eine neue an, und verwenden Sie sie unverändert.',
      upload_url_expired: 'Diese Upload-URL ist abgelaufen. Fordern Sie eine neue an.',
      download_url_expired:
        'Diese Download-URL ist abgelaufen. Öffnen Sie den Import erneut, um eine neue zu erhalten.',
      upload_url_already_used:
        'Diese Upload-URL wurde bereits verwendet; sie gilt einmal. Fordern Sie für eine weitere Datei eine neue an.',
      job_not_found: 'Es gibt keinen Sammelimport mit dieser ID.',
      job_already_terminal: 'Dieser Import ist beendet ({status}); es gibt nichts mehr anzuhalten.',
      job_still_running:
        'Dieser Import läuft noch ({status}). Brechen Sie ihn zuerst ab, oder warten Sie, bis er beendet ist.',
      rollback_under_way:
        'Alle Lieferungen dieses Imports werden schon rückgängig gemacht. Warten Sie, bis das erledigt ist.',
      job_not_resumable:
        'Fortsetzen lässt sich nur ein Import, der ohne Fehler seiner Datei fehlschlug und nicht rückgängig gemacht ist. Dieser ist {status}. Importieren Sie die Datei noch einmal.',
      lease_active: 'Ein Worker bearbeitet diesen Import noch; es gibt nichts fortzusetzen.',
      file_expired:
        'Die Dateien dieses Imports werden nicht mehr aufbewahrt: Sie wurden nach der Aufbewahrungszeit entfernt. Seine Zahlen und Lieferungen sind noch da.',
      csv_not_ready:
        'Diese Datei ist noch nicht geschrieben. Sie liegt vor, wenn der Import beendet ist; fragen Sie dann erneut.',
      nothing_to_print:
        'Von diesen Lieferungen ist keine zu drucken: Es wurde keine angelegt, oder alle sind rückgängig gemacht oder storniert.',
      too_much_to_print:
        'Ein Dokument fasst höchstens {limit}. Drucken Sie den Import in Teilen: Nennen Sie die Zeilen jedes Teils mit from_row und to_row.',
      invalid_cursor:
        'Dieser Cursor wurde nie ausgegeben. Verwenden Sie next_cursor der vorigen Seite, oder lassen Sie cursor weg, um vorn zu beginnen.',
      page_too_deep:
        'Seitenzahlen reichen bis zu den ersten {limit} Einträgen. Senden Sie next_cursor der vorigen Seite als cursor, ohne page, um weiterzublättern; oder grenzen Sie die Liste ein.',
      events_expired:
        'Ereignisse vor Nummer {oldest_sequence} werden nicht mehr aufbewahrt, und Sie haben nicht alle davon gelesen. Gleichen Sie Ihre Daten einmal mit den Listen ab und fahren Sie dann mit after=0 fort.',
      unknown_time_zone:
        'Diese Zeitzone gibt es nicht. Nennen Sie eine, wie sie in der IANA-Liste steht, etwa Europe/Berlin.',
      missing_required_mappings:
        'Diesen Pflichtfeldern ist keine Spalte zugeordnet: {fields}. Ordnen Sie jedem eine Spalte zu. In einem Profil genügt auch ein fester Wert, ein Ort oder der übliche Abholort des Kunden.',
      packages_given_twice:
        'Packstücke kommen aus eigenen Spalten und aus package_items. Behalten Sie eines von beiden.',
      profile_given_twice: 'Senden Sie profile_id oder profile, nicht beides.',
      import_profile_not_found:
        'Dieses Importprofil gibt es nicht. Vielleicht wurde es archiviert; rufen Sie die Profile ab, und wählen Sie eines.',
      import_draft_not_found:
        'Diesen unfertigen Import gibt es nicht. Vielleicht wurde er gestartet, verworfen oder nach einer Woche entfernt; sehen Sie in der Liste der Importe nach.',
      import_draft_held: '{name} arbeitet gerade an diesem Import. Fragen Sie nach, oder übernehmen Sie ihn.',
      import_profile_version_not_found:
        'Dieses Importprofil hat keine Version {version}. Rufen Sie seine Versionen ab, und wählen Sie eine davon.',
      import_profile_name_taken:
        'Ein anderes Importprofil heißt schon „{name}“. Wählen Sie einen anderen Namen.',
      profile_place_not_found:
        'Das Profil nennt den Ort „{code}“, den es im Adressbuch nicht gibt. Legen Sie den Ort an, oder wählen Sie im Profil einen anderen.',
      place_not_found:
        'Diesen Ort gibt es im Adressbuch nicht. Vielleicht wurde er archiviert; rufen Sie die Orte ab, und wählen Sie einen, oder legen Sie ihn an.',
      place_code_taken:
        'Ein anderer Ort hat schon das Kürzel „{code}“. Wählen Sie ein anderes Kürzel, oder ändern Sie jenen Ort.',
      place_code_repeated:
        'Ein früherer Ort hat dasselbe Kürzel „{code}“. Geben Sie jedes Kürzel nur einmal an.',
      too_many_places:
        'Das Adressbuch fasst höchstens {limit} Orte. Archivieren Sie Orte, die nicht mehr gebraucht werden.',
      unknown_logical_field: 'Dies sind keine Felder einer Lieferung: {fields}. Bekannte Felder: {known}.',
      unusable_column_name:
        'Eine Spalte mit diesem Namen lässt sich nicht zuordnen: {columns}. Benennen Sie sie in der Datei um.',
      duplicate_mapping_target:
        'Mehr als eine Spalte ist zugeordnet zu: {fields}. Ordnen Sie jedem Feld eine Spalte zu.',
      idempotency_key_invalid:
        'Ein Idempotency-Key besteht aus 1 bis 255 sichtbaren ASCII-Zeichen, zum Beispiel eine UUID.',
      idempotency_key_reused:
        'Der Idempotency-Key dieser Anfrage wurde schon für eine andere Anfrage verwendet. Verwenden Sie für eine neue Anfrage einen neuen Schlüssel.',
      idempotency_request_in_progress:
        'Eine Anfrage mit diesem Idempotency-Key wird noch ausgeführt. Senden Sie sie in {retry_after_seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal, um die Antwort zu erhalten.',
      idempotent_answer_not_kept:
        'Diese Anfrage wurde bereits ausgeführt, aber die Antwort wurde nicht aufbewahrt. Lesen Sie, was sie geändert hat, bevor Sie sie mit einem neuen Schlüssel senden.',
      idempotency_key_conflict:
        'Dieser Schlüssel wurde schon mit anderem Inhalt verwendet. Verwenden Sie für eine neue Anfrage einen neuen Schlüssel.',
      import_rolled_back:
        'Dieser Import wurde rückgängig gemacht: Seine fehlgeschlagenen Zeilen werden nicht mehr angenommen. Importieren Sie stattdessen die Datei noch einmal.',
      mend_link_not_found: 'Dieser Import hat keinen solchen Link. Laden Sie seine Links neu.',
      mend_link_invalid: 'Dieser Link funktioniert nicht mehr. Bitten Sie den Absender um einen neuen.',
      customer_not_found:
        'Es gibt keinen Kunden mit dieser customer_id. GET /api/delivery/customers führt sie auf.',
      delivery_service_not_found:
        'Es gibt keinen Zustelldienst mit dieser delivery_service_id. GET /api/delivery/delivery-services führt sie auf.',
      delivery_not_found:
        'Es gibt keine Lieferung mit dieser ID. Vielleicht wurde sie mit ihrem Import rückgängig gemacht.',
      delivery_already_dispatched:
        'Diese Lieferung ist schon unterwegs und lässt sich nicht mehr ändern. Geben Sie dem Fahrer Bescheid.',
      delivery_already_cancelled:
        'Diese Lieferung wurde storniert und lässt sich nicht mehr ändern. Legen Sie eine neue an, wenn doch geliefert werden soll.',
      delivery_changed_meanwhile:
        'Jemand anders hat diese Lieferung geändert, seit Sie sie geöffnet haben; es wurde nichts gespeichert. Laden Sie sie neu, und wiederholen Sie Ihre Änderung.',
      stale_update:
        'Diese Lieferung hat schon die neuere source_version {stored}. {sent} kommt zu spät, deshalb wurde nichts geändert.',
      source_version_of_other_kind:
        'Die source_version {sent} lässt sich nicht mit {stored} vergleichen, der dieser Lieferung: beide müssen ganze Zahlen sein oder beide Zeitpunkte.',
      session_not_found: 'Keine Ihrer Sitzungen hat diese ID; vielleicht ist sie schon beendet.',
      external_reference_id_already_present:
        'Eine andere Lieferung hat bereits die external_reference_id „{external_reference_id}“. Verwenden Sie eine andere, oder lassen Sie sie weg.',
      unsupported_content_encoding:
        'Ein Inhalt darf mit gzip komprimiert sein, aber nicht mit {content_encoding}.',
      batch_too_large:
        'Ein Stapel darf höchstens {limit_targets} Ziele und {limit_bytes} Bytes haben. Senden Sie ihn in Teilen, jeden mit eigener batchId.',
      batch_id_conflict:
        'Die batchId „{batch_id}“ wurde schon mit anderem Inhalt verwendet (Importauftrag {import_job_id}). Senden Sie geänderten Inhalt unter einer neuen batchId.',
      dry_run_needed:
        'Diese Datei braucht einen Probelauf: Ein Aufruf prüft höchstens {limit_rows} Zeilen und {limit_bytes} Bytes und schlägt keine Koordinaten nach. Legen Sie den Import stattdessen mit dry_run true an.',
      complete_cancels_too_many:
        'Der Stapel würde {count} von {active} aktiven Zielen des Tages {route_date} stornieren, weil er sie nicht nennt; erlaubt sind {limit}. Wenn das richtig ist, senden Sie ihn mit completeMaxCancelled.',
      import_job_not_found: 'Es gibt keinen Importauftrag mit dieser importJobId.',
      target_not_found: 'Es gibt kein Ziel mit dieser targetId.',
      api_client_not_found: 'Es gibt keinen API-Client mit dieser ID.',
      webhook_not_found: 'Es gibt keinen Webhook mit dieser ID.',
      webhook_message_not_found:
        'Diesem Webhook wurde kein Ereignis mit dieser ID gemeldet, oder es wird nicht mehr aufbewahrt.',
      webhook_url_refused:
        'Lading darf nicht an {host} senden: Das ist eine private Adresse. Verwenden Sie eine öffentliche, oder bitten Sie den Betreiber von Lading, sie zuzulassen (LADING_WEBHOOKS_ALLOW_PRIVATE).',
      webhook_disabled: 'Der Webhook ist deaktiviert. Aktivieren Sie ihn zuerst.',
      too_many_webhooks:
        'Eine Firma kann {limit} Webhooks haben. Löschen Sie einen, den Sie nicht mehr brauchen.',
      inbox_not_found:
        'Unter dieser Adresse gibt es keinen Eingang: Das Token ist vertippt oder ersetzt, oder der Eingang wurde gelöscht.',
      inbox_disabled: 'Der Eingang nimmt zurzeit keine Dateien an: Ein Administrator hat ihn deaktiviert.',
      too_many_inboxes:
        'Ein Unternehmen kann {limit} Eingänge haben. Löschen Sie einen, den Sie nicht mehr brauchen.',
      received_file_not_found:
        'Kein Eingang hat eine Datei mit dieser ID erhalten, oder sie wird nicht mehr aufbewahrt.',
      person_not_found: 'Es gibt keine Person mit dieser ID.',
      email_taken:
        'Mit dieser E-Mail-Adresse meldet sich schon jemand an. Suchen Sie die Person in der Liste, oder verwenden Sie eine andere Adresse.',
      own_account:
        'Niemand kann sich selbst deaktivieren oder die eigene Rolle ändern. Bitten Sie einen anderen Administrator darum.',
      last_admin:
        'Das ist der letzte Administrator, der sich anmelden kann. Machen Sie zuerst jemand anderen zum Administrator.',
      person_disabled: 'Dieses Konto ist deaktiviert. Ein Administrator muss es zuerst aktivieren.',
      wrong_current_password:
        'Das ist nicht Ihr aktuelles Passwort. Nichts wurde geändert; versuchen Sie es erneut.',
      password_link_invalid:
        'Dieser Link funktioniert nicht mehr: Er ist abgelaufen, wurde schon verwendet oder durch einen neueren ersetzt. Bitten Sie um einen neuen Link.',
      mail_not_set_up:
        'Diese Installation versendet keine E-Mails. Bitten Sie einen Administrator Ihrer Firma um einen Link, mit dem Sie ein neues Passwort festlegen.',
      expiry_in_the_past:
        'Das Ablaufdatum liegt in der Vergangenheit. Nennen Sie einen späteren Zeitpunkt oder null, damit der Zugang nie abläuft.',
      too_many_matches:
        'Es passen mehr als {limit}: Das ist nicht eine Person. Nichts wurde gelöscht. Geben Sie Telefonnummer und Namen zusammen an.',
      internal_error:
        'Bei uns ist etwas schiefgegangen. Versuchen Sie es erneut; bleibt es dabei, melden Sie die Fehler-ID {error_id}.',
      service_unavailable:
        'Ein Teil, den Lading braucht, antwortet gerade nicht. Versuchen Sie es in einigen Sekunden erneut.',
      too_busy:
        'Lading hat im Augenblick mehr zu tun, als es auf einmal annimmt. Nichts wurde begonnen; versuchen Sie es in {retry_after_seconds} Sekunden erneut.',
      statement_timeout:
        'Das hat länger gedauert, als eine Anfrage dauern darf. Schränken Sie sie ein (kürzerer Zeitraum, weniger Wörter), oder versuchen Sie es später erneut.',
      too_many_idempotency_keys:
        'Dieser Aufrufer hat innerhalb eines Tages mehr als {limit} neue Idempotenz-Schlüssel verwendet. Es wurde nichts getan. Warten Sie {retry_after_seconds} Sekunden, oder senden Sie die Anfrage ohne Schlüssel.',
      too_many_unused_uploads:
        '{unused_uploads} hochgeladene Dateien ({unused_bytes} Bytes) warten auf ihren Import; höchstens {limit_uploads} Dateien und {limit_bytes} Bytes dürfen warten. Starten Sie deren Import oder warten Sie: jede wird einen Tag nach dem Hochladen entfernt.',
      storage_full:
        'Lading hat keinen Platz mehr, um das zu speichern. Nichts wurde behalten; sagen Sie dem Betreiber Bescheid, und versuchen Sie es erneut, wenn wieder Platz ist.',
      api_key_malformed:
        'Das ist kein vollständiger API-Schlüssel: Ein Zeichen fehlt, ist zu viel oder falsch. Kopieren Sie ihn noch einmal; ein Schlüssel beginnt mit lading_live_ oder lading_test_ und hat 48 Zeichen.',
      api_key_expired:
        'Dieser API-Schlüssel ist abgelaufen. Ein Administrator kann ihn unter Einstellungen → API-Schlüssel verlängern oder einen neuen anlegen.',
      api_key_revoked:
        'Dieser API-Schlüssel wurde widerrufen und gilt nie wieder. Ein Administrator kann unter Einstellungen → API-Schlüssel einen neuen anlegen.',
      api_key_address_not_allowed:
        'Dieser API-Schlüssel gilt nicht von {address} aus. Ein Administrator kann die Adresse unter Einstellungen → API-Schlüssel ergänzen.',
      api_key_not_found: 'Es gibt keinen API-Schlüssel mit dieser ID.',
      invalid_network:
        'Schreiben Sie eine IP-Adresse oder ein Netz in CIDR-Schreibweise, etwa 203.0.113.7, 10.0.0.0/8 oder 2001:db8::/32.',
    },
    requests: {
      required: 'Pflichtangabe fehlt',
      invalid_metadata_key:
        'Ein Schlüssel darf höchstens {limit} Zeichen in einer Zeile haben, lautet aber „{value}“',
      too_many_metadata_keys: 'Es darf höchstens {limit} Schlüssel geben',
      not_storable: 'U+0000 und ein halbes Surrogatpaar können nicht gespeichert werden; lassen Sie sie weg',
      not_on_one_line: 'Nur eine Zeile, ohne Steuerzeichen wie Tabulatoren',
      unknown_charset:
        '„{charset}“ ist kein Zeichensatz, den Lading kennt. Senden Sie eine Bezeichnung des WHATWG-Encoding-Standards wie utf-8, utf-16le, windows-1252, iso-8859-2, windows-1256, shift_jis oder gb18030, oder lassen Sie ihn weg: Dann wird er erkannt',
      rows_in_saved_profile:
        'Zeilennummern gehören zu einer Datei, ein gespeichertes Profil gilt für viele. Lassen Sie sie hier weg, und senden Sie sie beim Import als skip_rows',
      needs_order_columns:
        'Nur zusammen mit order_columns von Nutzen. Nennen Sie die Spalten, an denen die Zeilen eines Auftrags zu erkennen sind, oder lassen Sie es weg',
      empty_package_set:
        'Nennt keine Spalte. Nennen Sie mindestens eine Spalte der Packstücke, oder lassen Sie den Satz weg',
      repeated_replacement:
        '„{from}“ wird in diesem Feld zweimal ersetzt; Groß- und Kleinschreibung sind gleich. Behalten Sie eine der beiden Ersetzungen',
      cell_corrected_twice:
        'Die Zelle in Zeile {row_number}, Spalte {column} wird zweimal korrigiert. Behalten Sie eine der beiden Korrekturen',
      no_such_cell:
        'Der Import liest keine Zelle in Zeile {row_number}, Spalte {column}. Korrigieren Sie nur Zellen unter der Kopfzeile, in Zeilen und Spalten, die er liest',
      only_for_failed_rows:
        'Nur unter fehlgeschlagenen Zeilen kann gewählt werden. Lassen Sie row_numbers weg: Alle nicht erreichten Zeilen gehen zusammen',
      correction_too_long:
        'Der Text für Zeile {row_number}, Spalte {column} hat mehr als {limit} Zeichen; mehr darf eine Zelle nicht haben. Kürzen Sie ihn',
    },
    items: {
      missing_external_id: 'ExternalId ist erforderlich.',
      duplicate_external_id:
        'ExternalId kommt in diesem Stapel mehrfach vor; es zählt die erste, Element {first_item}.',
      external_id_already_exists:
        'Ein Ziel mit dieser externalId gibt es bereits. Ändern Sie es mit „update“ oder „upsert“.',
      target_not_found:
        'Dieses sourceSystem hat kein Ziel mit dieser externalId. Legen Sie es mit „create“ oder „upsert“ an.',
      missing_title: 'Title ist erforderlich.',
      invalid_type: '{path} muss vom Typ {expected} sein, ist aber {given}.',
      invalid_characters:
        '{path} enthält an Stelle {position} das Zeichen {character}, das in keinem Text stehen darf.',
      text_too_long: '{path} darf höchstens {limit} Zeichen haben, hat aber {length}.',
      unknown_country:
        '{path} ist „{value}“, das ist kein Land. Verwenden Sie einen Code nach ISO 3166-1, etwa DE.',
      invalid_number: '{path} muss eine ganze Zahl sein, ist aber {value}.',
      latitude_out_of_range: '{path} muss zwischen {min} und {max} liegen, ist aber {value}.',
      longitude_out_of_range: '{path} muss zwischen {min} und {max} liegen, ist aber {value}.',
      invalid_route_date:
        '{path} ist „{value}“, das ist kein Datum. Schreiben Sie Jahr-Monat-Tag, etwa 2026-06-25.',
      negative_duration: '{path} darf nicht negativ sein, ist aber {value}.',
      duration_too_long: '{path} darf höchstens {max} Minuten betragen, ist aber {value}.',
      unknown_priority: '{path} ist „{value}“; erlaubt sind {known}.',
      negative_amount: '{path} darf nicht negativ sein, ist aber {value}.',
      too_many_decimals: '{path} darf höchstens {limit} Nachkommastellen haben, ist aber {value}.',
      amount_too_large: '{path} darf höchstens {max} betragen, ist aber {value}.',
      invalid_metadata_key:
        'Ein Schlüssel von {path} darf höchstens {limit} Zeichen in einer Zeile haben, lautet aber „{value}“.',
      too_many_metadata_keys: '{path} darf höchstens {limit} Schlüssel haben.',
      invalid_source_version:
        '{path} ist „{value}“, muss aber eine ganze Zahl ab 0 sein oder ein Zeitpunkt wie 2026-06-25T06:00:00Z.',
      source_version_of_other_kind:
        '{path} ist {value} und lässt sich nicht mit {stored} vergleichen, der Version des Ziels. Senden Sie Versionen nur einer Art.',
      stale_update: '{path} ist {value}, das Ziel hat aber schon die neuere Version {stored}.',
      coordinates_missing: 'Um das Ziel auf einer Route einzuplanen, sind latitude und longitude nötig.',
      coordinates_outside_country:
        'Die Koordinaten {latitude}, {longitude} liegen nicht im Land der Adresse ({country}).',
      postal_code_mismatch:
        'Die Postleitzahl „{value}“ ist nicht so geschrieben wie die ihres Landes ({country}).',
      route_date_in_past: 'Das Tourdatum {value} liegt in der Vergangenheit.',
      nothing_changed: 'Das Ziel war bereits so, wie gesendet; nichts wurde geändert.',
      unknown_fields: 'Diese Felder sind unbekannt und wurden ausgelassen: {fields}.',
      already_cancelled: 'Das Ziel war bereits storniert.',
      target_is_cancelled: 'Das Ziel ist storniert und bleibt es. Nehmen Sie es mit „upsert“ wieder auf.',
      target_reinstated: 'Das Ziel war storniert; dieser Stapel hat es wieder aufgenommen.',
      no_longer_named: 'Der Stapel nennt dieses Ziel nicht mehr; es wurde storniert.',
    },
  },

  reports: {
    failedSheet: 'Fehlgeschlagene Zeilen',
    skipped: {
      totals: 'Eine Summe oder Fußzeile, kein Auftrag.',
      repeated_header: 'Die Kopfzeile noch einmal.',
      hidden_row: 'Die Zeile ist im Blatt ausgeblendet.',
      value: 'Das Profil lässt diese Zeile wegen „{value}“ in der Spalte „{column}“ aus.',
      empty_value: 'Das Profil lässt diese Zeile aus, weil die Spalte „{column}“ leer ist.',
      value_of_order: 'Das Profil lässt die erste Zeile dieses Auftrags aus, und mit ihr die späteren.',
      already_present: 'Eine andere Lieferung hat diese Referenz schon.',
      chosen_row: 'Wer den Import gestartet hat, hat diese Zeile ausgelassen.',
    },
    receivedReasons: {
      no_profile:
        'Kein Importprofil passt zu diesen Spalten. Importieren Sie die Datei einmal von Hand und merken Sie sich die Einstellungen für den Kunden: Die nächste läuft dann von selbst.',
      several_profiles:
        'Mehrere Importprofile passen gleich gut: {profiles}. Wählen Sie, wessen Datei es ist, oder geben Sie dem Eingang seinen Kunden.',
      columns_gone:
        '{count, plural, one {Eine Spalte, die das Importprofil liest, fehlt: {columns}.} other {Spalten, die das Importprofil liest, fehlen: {columns}.}}',
      columns_added:
        '{count, plural, one {Eine Spalte ist neu: {columns}.} other {Spalten sind neu: {columns}.}}',
      profile_incomplete:
        'Das Importprofil „{profile}“ nennt Kunde, Zustelldienst, Zahler und Zahlungsart nicht vollständig. Wählen Sie sie, oder ergänzen Sie das Profil.',
      same_file: 'Dieselbe Datei ist schon importiert: {import}.',
      file_doubt:
        'Die Datei lässt sich auf mehr als eine Weise lesen: Prüfen Sie Buchstaben und Tabellenblätter.',
      no_rows: 'Aus keiner Zeile der Datei kann eine Lieferung werden.',
      too_many_rows:
        'Die Datei hat {rows, number} Zeilen; dieser Eingang importiert von selbst höchstens {limit, number}.',
      too_many_failed:
        '{failed, number} von {rows, number} Zeilen würden scheitern ({percent} %); dieser Eingang erlaubt {limit} %.',
      check_failed: 'Die Datei konnte nicht geprüft werden. Versuchen Sie es von Hand.',
    },
    fileWarnings: {
      charset_doubt:
        'Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind. Sie wurden als {charset} gelesen; ebenso würde passen: {others}. Prüfen Sie die Namen. Sind sie falsch, rollen Sie den Import zurück, und nennen Sie den Zeichensatz im Assistenten oder im Profil.',
      other_order_sheets:
        'Nur das Blatt „{sheet}“ wurde importiert; auch auf anderen Blättern scheinen Aufträge zu stehen: {others}. Importieren Sie die Datei für jedes davon noch einmal, im Assistenten gewählt oder in einem Profil genannt.',
    },
  },

  mails: {
    mendLink: {
      subject: '{company}: Zeilen von {file} zu korrigieren',
      request:
        '{company} konnte einige Zeilen von {file} nicht übernehmen. Bitte korrigieren Sie sie hier; Sie brauchen dafür kein Konto:',
      button: 'Zeilen korrigieren',
      expiry:
        'Der Link funktioniert bis {expiry}. Geben Sie ihn nicht weiter: Wer ihn hat, sieht diese Zeilen.',
    },
    webhookOff: {
      subject: 'Webhook abgeschaltet: {host}',
      why: {
        failing:
          'Lading konnte fünf Tage lang nichts an den Webhook {host} von {company} zustellen und hat ihn abgeschaltet.',
        gone: 'Der Webhook {host} von {company} hat geantwortet, dass es ihn nicht mehr gibt (410). Lading hat ihn abgeschaltet.',
      },
      what: 'Was nicht zugestellt wurde, wird 30 Tage lang aufbewahrt. Sobald der Empfänger wieder funktioniert, aktivieren Sie den Webhook und senden Sie das Fehlgeschlagene erneut.',
      button: 'Webhooks ansehen',
    },
    passwordLink: {
      subject: {
        invitation: 'Ihr Konto für {place}',
        reset: 'Neues Passwort für {place} festlegen',
        forgotten: 'Neues Passwort für {place} festlegen',
      },
      greeting: 'Guten Tag {name},',
      why: {
        invitation:
          'ein Administrator hat ein Konto für Sie angelegt: {place}. Sie melden sich als {email} an. Legen Sie zuerst Ihr Passwort fest:',
        reset:
          'ein Administrator hat diesen Link für Ihr Konto {email} erstellt: {place}. Legen Sie damit ein neues Passwort fest:',
        forgotten:
          'Sie haben ein neues Passwort für Ihr Konto {email} angefordert: {place}. Legen Sie es hier fest:',
      },
      button: 'Passwort festlegen',
      expiry: 'Der Link funktioniert einmal, bis {expiry}.',
      unexpected:
        'Wenn Sie diese E-Mail nicht erwartet haben, müssen Sie nichts tun: Ohne den Link ändert sich nichts.',
    },
  },

  templates: {
    orders: 'Aufträge',
    notes: 'Hinweise',
    column: 'Spalte',
    isRequired: 'Pflicht',
    holds: 'Inhalt',
    example: 'Beispiel',
    yes: 'ja',
    no: 'nein',
    unread: 'Frei: wird je nach Profil behalten oder übergangen',
    kinds: {
      text: 'Text',
      latitude: 'Grad nördlicher Breite, von -90 bis 90',
      longitude: 'Grad östlicher Länge, von -180 bis 180',
      country: 'Ein Land: aus der Liste wählen oder den Code schreiben',
      phone: 'Eine Telefonnummer, am besten mit +Landesvorwahl',
      reference: 'Ihre eigene Auftragsnummer; jede nur einmal',
      amount: 'Ein Betrag, mit Währung, wenn es nicht die übliche ist',
      package_items: 'Namen und Anzahl der Packstücke',
      date: 'Ein Datum, etwa 2026-12-31',
      time: 'Eine Uhrzeit, etwa 14:30',
      minutes: 'Minuten',
      priority: 'Wie eilig es ist: aus der Liste wählen',
    },
    priorities: {
      low: 'niedrig',
      normal: 'normal',
      high: 'hoch',
    },
    steps: {
      oneRowEach: 'Schreiben Sie auf dem ersten Blatt einen Auftrag in jede Zeile unter den Überschriften.',
      blueColumns: 'Blaue Spalten müssen ausgefüllt sein, graue dürfen leer bleiben.',
      keepHeaders: 'Lassen Sie die Überschriften, wie sie sind: An ihnen wird die Datei erkannt.',
    },
  },

  print: {
    manifest: 'Abholliste',
    labels: 'Etiketten',
    customer: 'Kunde',
    importName: 'Import',
    printed: 'Gedruckt',
    jobId: 'Import-ID',
    listed: 'Liste',
    expected: 'Ladeliste',
    agrees: 'stimmt',
    differs: 'weicht ab',
    rows: 'Zeilen',
    orders: 'Aufträge',
    packages: 'Packstücke',
    weight: 'Gewicht (kg)',
    cod: 'Nachnahme',
    rowsFromTo: 'Nur Zeilen {from} bis {to}',
    cancelled: 'Stornierte Lieferungen, die nicht auf dieser Liste stehen: {count}',
    pickup: 'Abholung',
    reference: 'Referenz',
    noReference: 'Keine Referenz',
    recipient: 'Empfänger',
    driver: 'Fahrer',
    shipper: 'Versender',
    nameAndSignature: 'Name und Unterschrift',
    dateAndTime: 'Datum und Uhrzeit',
    pageOf: 'Seite {page} von',
    from: 'Von',
    to: 'An',
    deliver: 'Zustellen',
    notes: 'Hinweise',
    nthOf: '{n} von {count}',
    all: '{count} Packstücke',
  },
};
