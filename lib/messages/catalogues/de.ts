import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in German: see en.ts. */
export const de: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Speichern',
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
    imports: 'Importe',
    deliveries: 'Lieferungen',
    delivery: 'Lieferung',
    deliveryTo: 'Lieferung an {name}',
    shippers: 'Versender',
    shipper: 'Versender',
    erpBatch: 'ERP-Stapel',
    targets: 'Ziele',
    target: 'Ziel',
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
  deliveries: {
    coordinatesFrom: {
      file: 'Datei',
      notation: 'Andere Schreibweise in der Datei',
      swapped: 'Datei, zurückgetauscht',
      place: 'Adressbuch',
      earlier_delivery: 'Frühere Lieferung an diese Adresse',
      manual: 'Eine Person',
      geocoder: 'Geocoder',
      city: 'Stadtzentrum',
    },
    deliveriesPage: {
      title: 'Lieferungen',
      noMatch: 'Keine Lieferung passt',
      searchHint:
        'Jedes Wort muss am Anfang eines Wortes der Lieferung stehen: „lind 7“ findet Lindenstraße 7. Eine Telefonnummer wird von ihrem Anfang an gefunden. Lieferungen eines zurückgerollten Imports werden nicht aufgeführt.',
      hint: 'Lieferungen eines zurückgerollten Imports werden nicht aufgeführt.',
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
        done: 'Als unterwegs markiert',
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
        'Vielleicht wurde ihr Import zurückgerollt, der Link ist falsch, oder die Lieferung gehört zu einem anderen Konto.',
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
      quantity: 'Menge',
      weight: 'Gewicht je Stück',
      dimensions: 'Länge × Breite × Höhe',
      kilograms: '{weight} kg',
      centimetres: '{sides} cm',
    },
    sizes: {
      small: 'klein',
      medium: 'mittel',
      large: 'groß',
      xlarge: 'sehr groß',
    },
  },
  // ── components/erp-batch.
  erpBatch: {},
  // ── components/import-drafts.
  importDrafts: {},
  // ── components/import-job.
  importJob: {},
  // ── components/import-profiles.
  importProfiles: {},
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
        'Ein ERP-, Logistik- oder Lagersystem sendet seine Stopps als einer Ihrer API-Clients an <code>/api/inbound/targets/batch</code>. Jeder Stapel erscheint hier, mit dem Ergebnis jedes Elements.',
    },
    importsTable: {
      import: 'Import',
      owner: 'Kunde oder Client',
      status: 'Status',
      counts: 'Zeilen oder Elemente',
      created: 'Angelegt',
      dryRun: 'Probelauf · {file}',
      followUp: 'Folgeimport · {file}',
    },
  },
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
