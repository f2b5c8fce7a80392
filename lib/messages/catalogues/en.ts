/**
 * The words of the screens in English, in ICU MessageFormat. The other languages have the same keys and parameters: their
 * type says so, and catalogues.test.ts. docs/languages.md says how to write them and which word to choose.
 */
export const en = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Save',
  },
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
    imports: 'Imports',
    deliveries: 'Deliveries',
    delivery: 'Delivery',
    deliveryTo: 'Delivery to {name}',
    shippers: 'Shippers',
    shipper: 'Shipper',
    erpBatch: 'ERP batch',
    targets: 'Targets',
    target: 'Target',
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
      file: 'The file',
      notation: 'Another notation in the file',
      swapped: 'The file, swapped back',
      place: 'The address book',
      earlier_delivery: 'An earlier delivery to this address',
      manual: 'A person',
      geocoder: 'The geocoder',
      city: 'The centre of the city',
    },
    deliveriesPage: {
      title: 'Deliveries',
      noMatch: 'No delivery matches',
      searchHint:
        'Each word has to begin a word of the delivery: “lind 7” finds Lindenstraße 7. A phone is found from its beginning. Deliveries of an import that was rolled back are not listed.',
      hint: 'Deliveries of an import that was rolled back are not listed.',
      empty: 'No deliveries yet',
      import: 'Import a spreadsheet',
      whenTheyAppear: 'They appear here as soon as an import or a program creates them.',
    },
    deliveriesTable: {
      reference: 'Reference',
      hasWarnings: 'Has warnings:',
      noReference: 'No reference',
      recipient: 'Recipient',
      fromAndTo: 'From and to',
      to: 'to',
      customer: 'Customer',
      status: 'Status',
      size: 'Size',
      cod: 'COD',
      created: 'Created',
    },
    deliveryActions: {
      edit: 'Edit…',
      dispatch: 'Mark as dispatched…',
      cancel: 'Cancel delivery…',
      dispatchDialog: {
        done: 'Dispatched',
        title: 'Has this delivery left?',
        confirm: 'Mark as dispatched',
        notYet: 'Not yet',
        consequence: 'From then on it can be neither edited nor cancelled.',
      },
      cancelDialog: {
        done: 'Cancelled',
        title: 'Cancel this delivery?',
        confirm: 'Cancel delivery',
        keep: 'Keep it',
        consequence: 'It will not be delivered, and stays in the list. This cannot be undone.',
        freeReference: 'Free the reference <b>{reference}</b> for a new order',
        otherwise: 'Otherwise a file with this order fails instead of bringing it back.',
      },
    },
    deliveryFilters: {
      search: 'Search deliveries',
      searchIn: 'Name, phone, address, city…',
      reference: 'Reference',
      exactReference: 'Exact reference',
      customer: 'Customer',
      anyCustomer: 'Any customer',
      createdFrom: 'Created from',
      createdTo: 'Created to',
      status: 'Status',
      anyStatus: 'Any status',
      warnings: 'Warnings',
      withOrWithoutWarnings: 'With or without warnings',
      withWarnings: 'With warnings',
      withTheWarning: 'With the warning',
      onlyFromImport: 'Only from the import <a>{name}</a>',
      unknownImport: '(unknown)',
      showAll: 'Show all',
    },
    deliveryHistoryPanel: {
      failed: 'The history could not be loaded',
      title: 'History',
      by: 'by <b>{name}</b>',
      row: ', row {row} of <a>{name}</a>',
      someImport: 'an import',
      fields: {
        payer_type: 'Payer',
        payment_method: 'Payment method',
        unit_size: 'Size',
        delivery_service_name: 'Delivery service',
        extra: 'Other columns',
      },
    },
    deliveryForm: {
      missing: '{field} is missing.',
      enterNumber: 'Enter a number.',
    },
    deliveryPage: {
      back: 'Deliveries',
      pickup: 'Pickup',
      delivery: 'Delivery',
      packages: 'Packages',
      instructions: 'Special instructions',
      service: 'Service and payment',
      customer: 'Customer',
      deliveryService: 'Delivery service',
      payer: 'Payer',
      paymentMethod: 'Payment method',
      noCod: 'Nothing',
      otherColumns: 'Other columns of the file',
      check: 'Check this delivery',
      warningOfField: '{field}: {warning}',
      sameValue: 'Show all deliveries with this value',
      recipient: 'Recipient',
      phone: 'Phone',
      address: 'Address',
      cityAndCountry: 'City and country',
      point: 'Latitude, longitude',
      coordinatesFrom: 'Coordinates from',
      within: '(within {distance})',
      origin: 'Where it comes from',
      created: 'Created',
      reference: 'Reference',
      noReference: 'None',
      import: 'Import',
      openImport: 'Open the import',
      createdDirectly: 'Created directly',
      rowInFile: 'Row in the file',
      unknown: 'There is no such delivery',
      showAll: 'Show all deliveries',
      whyUnknown:
        'Its import may have been rolled back, the link may be wrong, or the delivery belongs to another account.',
      deliveryTo: 'Delivery to {name}',
    },
    editDeliveryDialog: {
      groups: {
        delivery: 'Delivery',
        order: 'Order',
        payment: 'Payment',
        packages: 'Packages',
        pickup: 'Pickup',
      },
      saved: 'Saved',
      title: 'Edit delivery',
    },
    extraFilter: {
      open: 'Other column',
      title: 'Search in another column',
      only: 'Only with <b>“<value></value>” in “<column></column>”</b>',
      showAll: 'Show all',
      explanation:
        'For columns that no field takes and that an import profile keeps with each delivery. Column and value as they stand in the file.',
      column: 'Column',
      value: 'Value',
      search: 'Search',
    },
    packagesTable: {
      none: 'No packages listed: counted as small.',
      what: 'What',
      quantity: 'Quantity',
      weight: 'Weight each',
      dimensions: 'Length × width × height',
      kilograms: '{weight} kg',
      centimetres: '{sides} cm',
    },
    sizes: {
      small: 'small',
      medium: 'medium',
      large: 'large',
      xlarge: 'xlarge',
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
      label: 'Channel',
      all: 'All',
    },
    importCounts: {
      progress: 'Progress of {name}',
      doneOf: '{done} of {total, plural, one {# row} other {# rows}}',
      done: '{done, plural, one {# row} other {# rows}}',
      deletedOf: '{deleted} of {total} deleted',
      deleted: '{count, number} deleted',
      created: '{count, number} created',
      wouldBeCreated: '{count, number} would be created',
      failed: '{count, number} failed',
      wouldFail: '{count, number} would fail',
    },
    importsPage: {
      title: 'Imports',
      intro: 'Drop a spreadsheet anywhere on this page to import it.',
      search: 'Search imports',
      searchIn: 'Name, customer, source or batch ID',
      status: 'Status',
      anyStatus: 'Any status',
      shippers: 'Shippers',
      needLook: '{count, plural, one {# needs a look} other {# need a look}}',
      manyNeedLook: '99+ need a look',
      noMatch: 'No import matches',
      noMatchHint: 'Try another word, or another status.',
      firstImport: 'Drop a spreadsheet to create your first deliveries',
      chooseFile: 'Choose a file',
      howImportsWork:
        'Each row becomes a delivery. You see the first rows, say which column is which, and start. Rows with a mistake fail and are listed with the reason; the others become deliveries.',
      firstBatch: 'No ERP has sent a batch yet',
      howBatchesWork:
        'An ERP, logistics or warehouse system posts its stops to <code>/api/inbound/targets/batch</code> as one of your API clients. Each batch appears here, with the result of every item.',
    },
    importsTable: {
      import: 'Import',
      owner: 'Customer or client',
      status: 'Status',
      counts: 'Rows or items',
      created: 'Created',
      dryRun: 'Dry run · {file}',
      followUp: 'Follow-up · {file}',
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
} as const;
