import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in German: see en.ts. */
export const de: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Speichern',
    cancel: 'Abbrechen',
    close: 'Schließen',
    done: 'Fertig',
  },
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'gerade eben' },
  },
  // ── components/api: what went wrong with a call.
  api: {},
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {
    newPassword: {
      hint: 'Mindestens {min, number} Zeichen. Ein paar Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.',
      tooShort: 'Zu kurz: mindestens {min, number} Zeichen.',
      tooLong: 'Zu lang: höchstens {max, number} Zeichen.',
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
    scopes: {
      sendTargets: {
        name: 'Ziele senden',
        explanation: 'Stopps stapelweise anlegen, ändern und stornieren: für ERP- und Lagersysteme.',
      },
      readTargets: {
        name: 'Ziele lesen',
        explanation: 'Ziele und die Ergebnisse von Stapeln abrufen.',
      },
      operations: {
        name: 'Tabellen importieren und Lieferungen verwalten',
        explanation: 'Importe starten, abbrechen und zurückrollen; Lieferungen anlegen und lesen.',
      },
    },
  },
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
    aboutLading: 'Über Lading',
    password: 'Kennwort',
    sessions: 'Sitzungen',
    addressBook: 'Adressbuch',
    auditTrail: 'Protokoll',
    company: 'Firma',
    people: 'Personen',
    apiClients: 'API-Clients',
    forgotPassword: 'Kennwort vergessen?',
    setPassword: 'Kennwort festlegen',
    signIn: 'Anmelden',
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
      title: 'Kennwort',
      intro:
        'Wenn Sie Ihr Kennwort ändern, werden Sie auf allen anderen Geräten abgemeldet. Hier bleiben Sie angemeldet.',
      current: 'Aktuelles Kennwort',
      enterCurrent: 'Geben Sie Ihr aktuelles Kennwort ein.',
      new: 'Neues Kennwort',
      notChanged: 'Das Kennwort wurde nicht geändert',
      change: 'Kennwort ändern',
      changed: 'Kennwort geändert',
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
      rotate: 'Geheimnis erneuern …',
      endOverlap: 'Altes Geheimnis beenden …',
      enable: 'Freigeben',
      disable: 'Sperren …',
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
      password_link_created: 'Kennwort-Link erstellt',
      password_mail_requested: 'Kennwort-E-Mail angefordert',
      password_set: 'Kennwort über einen Link festgelegt',
      password_changed: 'Kennwort geändert',
      password_change_refused: 'Kennwortänderung abgelehnt',
      api_client_created: 'API-Client angelegt',
      api_client_updated: 'API-Client geändert',
      api_client_secret_rotated: 'Geheimnis des API-Clients erneuert',
      api_client_overlap_ended: 'Altes Geheimnis des API-Clients beendet',
      api_client_disabled: 'API-Client gesperrt',
      api_client_enabled: 'API-Client freigegeben',
      import_created: 'Import gestartet',
      import_aborted: 'Import abgebrochen',
      import_settled: 'Import erledigt',
      import_reopened: 'Import zum Nachsehen markiert',
      manifest_totals_set: 'Zahlen der Ladeliste festgehalten',
      mend_link_created: 'Korrekturlink erstellt',
      mend_link_opened: 'Korrekturlink geöffnet',
      mend_link_withdrawn: 'Korrekturlink zurückgezogen',
      mend_rows_sent: 'Zeilen über Korrekturlink gesendet',
      import_resumed: 'Import fortgesetzt',
      import_completed: 'Import abgeschlossen',
      import_failed: 'Import fehlgeschlagen',
      import_rolled_back: 'Import zurückgerollt',
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
      },
      kinds: {
        person: 'Person',
        client: 'API-Client',
        system: 'System',
        script: 'Skript',
        unknown: 'Unbekannt',
        mend_link: 'Korrekturlink',
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
        total_items: 'Einträge',
        by: 'Gesucht nach',
        deliveries: 'Lieferungen',
        failed_rows: 'Fehlgeschlagene Zeilen',
        targets: 'Ziele',
        batch_items: 'Stapeleinträge',
        imports: 'Importe, deren Dateien entfernt wurden',
        unread_imports: 'Mit ungelesenen Zeilen entfernte Dateien',
        actor: 'Wer',
        action: 'Was',
        subject: 'Woran',
        from: 'Von',
        to: 'Bis',
        of: 'Firma',
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
      purposes: {
        invitation: 'Eine Einladung',
        reset: 'Ein Zurücksetzen des Kennworts',
        forgotten: 'Ein vergessenes Kennwort',
      },
      files: {
        original: 'Original',
        success: 'Erfolgsdatei',
        failed: 'Fehlerdatei',
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
        'Die Person wird sofort überall abgemeldet und kann sich nicht mehr anmelden. Ihre Kennwort-Links gelten nicht mehr. Was sie getan hat, bleibt erhalten, und laufende Importe gehen weiter.',
      undo: 'Sie können die Person später wieder freigeben; ihr Kennwort gilt dann wie zuvor.',
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
        'Es wurde keine E-Mail gesendet. Schicken Sie ihn dorthin, wo nur die Person ihn lesen kann: Wer den Link zuerst öffnet, legt das Kennwort fest.',
      link: 'Link zum Festlegen des Kennworts',
      linkHint: 'Er gilt einmal, bis {expiry}, und wird nicht noch einmal angezeigt.',
    },
    passwordLinkDialog: {
      newInvitation: 'Neue Einladung für „{name}“',
      reset: 'Kennwort von „{name}“ zurücksetzen',
      newInvitationHint:
        'Die Person erhält einen neuen Link, um ihr erstes Kennwort festzulegen. Der vorige Link gilt nicht mehr.',
      resetHint:
        'Die Person erhält einen Link, um ein neues Kennwort festzulegen. Bis sie ihn benutzt, gilt ihr bisheriges Kennwort; danach ist sie überall abgemeldet. Frühere Links gelten nicht mehr.',
      create: 'Link erstellen',
    },
    peoplePage: {
      eyebrow: 'Einstellungen',
      title: 'Personen',
      intro: 'Wer sich für Ihre Firma anmeldet und was die Person darf.',
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
      resetPassword: 'Kennwort zurücksetzen …',
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
      cityAndCountry: '<bdi>{city}</bdi>, {country}',
      actions: 'Aktionen',
    },
  },
  // ── components/settings.
  settings: {
    adminsOnly: {
      goToImports: 'Zu den Importen',
      titles: {
        apiClients: 'Nur Administratoren verwalten API-Clients',
        people: 'Nur Administratoren verwalten Personen',
        company: 'Nur Administratoren ändern die Einstellungen der Firma',
        audit: 'Nur Administratoren sehen das Protokoll ein',
        consignees: 'Nur Administratoren schlagen Empfänger nach',
      },
      hints: {
        apiClients:
          'Ihr Konto darf sie weder sehen noch ändern. Wenn ein Programm Zugriff braucht oder gestoppt werden muss, wenden Sie sich an einen Administrator Ihrer Firma.',
        people:
          'Ihr Konto darf weder sehen noch ändern, wer sich anmeldet. Wenden Sie sich an einen Administrator Ihrer Firma. Ihr eigenes Kennwort ändern Sie im Menü hinter Ihrem Namen.',
        company:
          'Ihr Konto darf nicht ändern, was für alle gilt. Wenden Sie sich an einen Administrator Ihrer Firma.',
        audit:
          'Ihr Konto darf es nicht sehen. Wenn Sie wissen müssen, wer etwas getan hat, wenden Sie sich an einen Administrator Ihrer Firma.',
        consignees:
          'Ihr Konto darf die über eine Person gespeicherten Daten weder nachschlagen noch löschen. Wenn jemand seine Daten verlangt, wenden Sie sich an einen Administrator Ihrer Firma.',
      },
    },
    settingsNav: {
      label: 'Einstellungen',
      pages: {
        apiClients: 'API-Clients',
        importProfiles: 'Importprofile',
        places: 'Adressbuch',
        people: 'Personen',
        company: 'Firma',
        audit: 'Protokoll',
        consignees: 'Empfänger',
      },
    },
  },
  // ── components/shippers.
  shippers: {},
  // ── components/sign-in.
  signIn: {
    checks: {
      email: 'Geben Sie Ihre E-Mail-Adresse ein, etwa ana@example.com.',
      password: 'Geben Sie Ihr Kennwort ein.',
    },
    problems: {
      wrong: 'Die E-Mail-Adresse oder das Kennwort ist falsch.',
      tooManyAttempts: 'Zu viele Versuche. {wait}',
      tooBusy: 'Gerade melden sich viele Personen an. {wait}',
      disabled: 'Ihr Konto ist gesperrt. Bitten Sie einen Administrator Ihrer Firma, es wieder freizugeben.',
      unreachable:
        'Der Server ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
      ourFault:
        'Die Anmeldung ist durch einen Fehler bei uns gescheitert. Versuchen Sie es gleich noch einmal.',
      later: 'Versuchen Sie es später noch einmal.',
      inSeconds: 'Versuchen Sie es in {count, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
      inMinutes: 'Versuchen Sie es in {count, plural, one {# Minute} other {# Minuten}} noch einmal.',
    },
    forgotPasswordForm: {
      title: 'Kennwort vergessen?',
      subtitle: 'Wir senden Ihnen per E-Mail einen Link, mit dem Sie ein neues festlegen.',
      back: 'Zurück zur Anmeldung',
      askAdministrator:
        'Bitten Sie einen Administrator Ihrer Firma um einen Link. Er erstellt ihn unter Einstellungen → Personen; Sie legen damit ein neues Kennwort fest.',
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
      setNew: 'Neues Kennwort festlegen',
      welcomeHint: 'Wählen Sie das Kennwort, mit dem Sie sich anmelden.',
      setNewHint: 'Danach sind Sie auf allen Geräten abgemeldet.',
      failed: 'Das Kennwort wurde nicht festgelegt',
      email: 'E-Mail',
      newPassword: 'Neues Kennwort',
      set: 'Kennwort festlegen',
    },
    setPasswordPage: {
      done: 'Ihr Kennwort ist festgelegt. Melden Sie sich damit an.',
      title: 'Kennwort festlegen',
      noLink: 'Dieser Link gilt nicht',
      cutOff: 'Ein Teil des Links fehlt. Kopieren Sie ihn ganz, bis zum letzten Zeichen.',
      usedUp: 'Er ist abgelaufen, wurde schon benutzt oder durch einen neueren ersetzt.',
      whatToDo:
        'Fordern Sie einen neuen Link an, oder melden Sie sich an, falls Sie Ihr Kennwort schon festgelegt haben.',
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
      password: 'Kennwort',
      signIn: 'Anmelden',
      forgot: 'Kennwort vergessen?',
    },
  },
  // ── components/targets.
  targets: {},
};
