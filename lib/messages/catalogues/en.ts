/**
 * The words of the screens in English, in ICU MessageFormat. The other languages have the same keys and parameters: their
 * type says so, and catalogues.test.ts. docs/languages.md says how to write them and which word to choose.
 */
export const en = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    tryAgain: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    loading: 'Loading…',
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
    dropToImport: 'Drop to import',
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
      firstIn: '{count, number} · first in row {row, number}',
      readAs: 'Read “<bdi>{value}</bdi>” as something else',
      others: 'and {count, plural, one {# other problem} other {# other problems}}',
    },
    checkPanel: {
      title: 'What the rows become',
      row: 'Row {row, number}',
      previous: 'Previous row',
      next: 'Next row',
      notMapped:
        'Once every required field has a source, all rows are checked here before anything is imported.',
      checking: 'Checking the rows',
      checked: 'Rows checked',
      noProblems: 'No problems found.',
      fix: 'Fix these rows here, or import the good rows and fix the others afterwards.',
      changed: '{count, plural, one {# value} other {# values}} read differently than written',
    },
    checkSummary: {
      points: '{count, plural, one {# point} other {# points}} on the map to look at',
    },
    checkWarnings: {
      total:
        '{count, plural, one {# warning} other {# warnings}}. The deliveries are made, and the import lists them.',
      swapBack: 'Swap latitude and longitude back where they are swapped',
    },
    checkWords: {
      noRows: 'No rows below the header',
      noneReady: 'No rows are ready',
      ready: '{rows, plural, one {# row is} other {# rows are}} ready',
      readyOrders:
        '{rows, plural, one {# row} other {# rows}} ({orders, plural, one {# order} other {# orders}}) {rows, plural, one {is} other {are}} ready',
      fit: '{rows, plural, one {# row fits} other {# rows fit}} the rules',
      fitOrders:
        '{rows, plural, one {# row} other {# rows}} ({orders, plural, one {# order} other {# orders}}) {rows, plural, one {fits} other {fit}} the rules',
      bad: '{count, number} will fail',
      leftOut: '{count, number} left out',
      soFar: 'so far…',
      notAsked: 'earlier imports were not checked',
      asking: 'checking earlier imports…',
      also: ', {words}',
    },
    chooseCharset: {
      looking: 'Looking for character sets',
      plain: 'This file has only plain letters and digits, which every character set reads in the same way.',
      label: 'Choose the line that shows the names as they should be',
      detected: '{charset}, detected',
    },
    chooseDelimiter: {
      label: 'What separates the cells of a row',
    },
    chooseFile: {
      drop: 'Drop your spreadsheets here',
      kinds: '.csv, .txt, .xlsx, .xls, or a .zip of them, up to {size} each. Copied cells can be pasted.',
      choose: 'Choose a file',
      input: 'Spreadsheet file',
    },
    chooseSheet: {
      label: 'The sheet to import',
      looks: {
        imported: 'is imported',
        orders: 'looks like orders',
        other: 'does not look like orders',
      },
      withRows: '{rows, plural, one {# row} other {# rows}}, {looks}',
    },
    chosenPoint: {
      setPin: 'Set a pin',
      back: 'Back to the list',
      noCoordinates: 'No coordinates',
      kept: '{rows, plural, one {# row} other {# rows}}. The point is kept for the next imports as well.',
      title: {
        pickup: 'Row {row, number}, pickup',
        delivery: 'Row {row, number}, delivery',
      },
      elsewhere:
        'This point does not stand in columns of the file that could be corrected: change it where it comes from.',
      tooMany: '{count, plural, one {# row} other {# rows}} are too many to correct here.',
    },
    comparedOrders: {
      noReference: 'Without a reference',
      nameAndRow: '<bdi>{name}</bdi>, row {row, number}',
      shown: '{first, number} to {last, number} of {total, number}',
      previous: 'Previous',
      next: 'Next',
      nothing: 'nothing',
    },
    comparisonPanel: {
      title: 'Since the last import',
      comparing: 'Comparing with the last import',
      failed: 'Could not compare with the last import',
      notNeeded: 'The import itself does not need it.',
      lists: {
        added: '{count, number} new',
        changed: '{count, number} changed',
        repeated: '{count, number} repeated under another reference',
        missing: '{count, number} missing from this file',
      },
      last: '<bdi>{name}</bdi>, {time}',
      looksLikeLast: 'This looks like the last file once more',
      doubles:
        '{same, number} of {total, plural, one {# order} other {# orders}} say just what they said then. Importing them again doubles those that have no reference or another one.',
      noneSame: 'No order is the same as then.',
      same: '{same, plural, one {# order} other {# orders}} the same as then.',
    },
    confirmNoneReady: {
      title:
        '{bad, plural, one {The only row cannot become a delivery} other {None of the # rows can become a delivery}}',
      confirm: 'Import anyway',
      why: 'Import anyway to get the list of failures? No deliveries will be created.',
    },
    detailsForm: {
      chooseCustomer: 'Choose a customer.',
      chooseService: 'Choose a delivery service.',
    },
    detailsPanel: {
      title: 'Details',
      customer: 'Customer',
      chooseCustomer: 'Choose a customer',
      service: 'Delivery service',
      chooseService: 'Choose a service',
      payer: 'Payer',
      paymentMethod: 'Payment method',
      failed: 'Customers and services could not be loaded',
      name: 'Import name',
    },
    draftCard: {
      willFail: 'Will fail',
      delivery: 'Delivery',
      to: 'to',
      noPackages: 'No packages listed',
      packages: '{count, plural, one {# package} other {# packages}}',
    },
    draftLost: {
      held: 'This import was taken over',
      gone: 'This import was started or discarded elsewhere',
      takeBack: 'Take it back',
      notSaved: '{message} What you change here is no longer saved.',
    },
    earlierImport: {
      rollingBack: 'being rolled back now: wait until its deliveries are gone',
      rolledBack: 'rolled back since: its deliveries are gone',
      running: 'still running',
      aborted: 'aborted after {count, plural, one {# delivery} other {# deliveries}}',
      stopped: 'it stopped after {count, plural, one {# delivery} other {# deliveries}}',
      made: '{count, plural, one {# delivery} other {# deliveries}}',
    },
    fileDoubts: {
      lettersTitle: 'Please check the letters of the names',
      letters:
        'The file does not say how its letters are stored. They are read as {charset}; if the names look wrong, choose another line below.',
      missingSheet: 'The sheet “{sheet}” is not in this file, or is empty',
      readInstead: '“<bdi>{sheet}</bdi>” is read instead.',
      onlySheet:
        'Only the sheet “<bdi>{sheet}</bdi>” is imported; {count, plural, one {another sheet seems} other {# other sheets seem}} to have orders as well',
      otherSheet: '“<bdi>{name}</bdi>”',
      otherSheetRows: '“<bdi>{name}</bdi>”: {rows, plural, one {# row} other {# rows}}',
      importInstead: 'Import “{name}” instead',
      toImport:
        'To import {count, plural, one {both} other {all}}, start this one, then drop the file again and choose the next sheet.',
      dialects: {
        separator_line: 'Its first line only names the separator, so the header is below it.',
        quoted_lines: 'Each of its lines was one quoted cell; the cells inside were read.',
        space_before_quote: 'It has spaces between separators and quotes; the quotes were read as quotes.',
        backslash_quotes: 'It writes quotes inside cells as \\"; they were read as quotes.',
      },
      hidden:
        'Hidden sheets are not imported: {names}. To import one, show it in the spreadsheet and save the file.',
      quoted: '“{name}”',
      commas: '{one}, {other}',
    },
    fileFactsList: {
      name: 'Name',
      size: 'Size',
      rows: 'Rows',
      change: 'Change',
      changes: {
        charset: 'Change the character set',
        delimiter: 'Change what separates the cells',
        sheet: 'Choose another sheet',
      },
    },
    filePanel: {
      title: 'File',
      chooseAnother: 'Choose another file',
      readAgain: 'Read again: the file was changed at {time}. Your choices are kept.',
      notImportable: 'This file cannot be imported',
      firstRows: 'First rows',
      notHeader: 'This row cannot be the header',
      reading: 'Reading the file',
      changed: 'This file has changed',
      chooseAgain: 'Choose it again',
      unreadable:
        'It was saved, moved or deleted, and the browser can no longer read it. Drop it again; your choices are kept.',
      stopped: 'Reading stopped',
      stoppedWhy:
        'The connection to the server was lost, or the browser ran out of memory. The file itself is fine as far as it was read, and your choices are kept.',
      soFar: '{count} so far…',
      headerRow: 'Header row',
      headerIn: 'Header in row {row, number}',
      cells: '{count, plural, one {# cell} other {# cells}}',
    },
    fileStatus: {
      started: 'Started',
      starting: 'Starting…',
      reading: 'Reading…',
      undecided: 'Choose whose file it is',
      missing: '{count, plural, one {# required field} other {# required fields}} without a column',
      columnGone: 'The column “{column}” is gone',
      notMapped: 'Its columns are not mapped',
      chooseCustomer: 'Choose the customer',
      chooseService: 'Choose the delivery service',
      chooseBoth: 'Choose the customer and the delivery service',
      earlier: 'Imported before: {outcome}',
      checking: 'Checking…',
      noRows: 'No rows below the header',
      noneReady: 'No row can be imported',
      alike: '{count, plural, one {# order} other {# orders}} may be delivered already',
      ready: '{good, plural, one {# row} other {# rows}} ready',
      readySomeFail: '{good, plural, one {# row} other {# rows}} ready, {bad, number} will fail',
      readyWarned:
        '{good, plural, one {# row} other {# rows}} ready, {warned, plural, one {# warning} other {# warnings}}',
      counts: {
        started: '{count, number} started',
        ready: '{count, number} ready',
        look: '{count, plural, one {# needs a look} other {# need a look}}',
        reading: '{count, number} being read',
      },
      commas: '{one}, {other}',
    },
    filesPanel: {
      title: '{count, plural, one {# file} other {# files}}',
      states: {
        reading: 'Reading',
        ready: 'Ready',
        'some-fail': 'Needs a look',
        look: 'Needs a look',
        starting: 'Starting',
        started: 'Started',
      },
      startNone: 'Start imports',
      start: 'Start {count, plural, one {# import} other {# imports}}',
      include: 'Import {name}',
      forCustomer: 'For {customer}',
      showImport: 'Show import',
      open: 'Open',
      openFile: 'Open {name}',
      closeFile: 'Close {name}',
      remove: 'Remove {name}',
    },
    firstRows: {
      label: 'First rows of the file',
    },
    fixButton: {
      fix: 'Fix {count, plural, one {# row} other {# rows}}',
      look: 'Look at the rows',
      changed: '{count, plural, one {# cell} other {# cells}} changed by hand',
    },
    fixWindow: {
      title: 'Fix rows',
      checking: 'Checking the rows…',
      willFail: '{bad, plural, one {# row} other {# rows}} will fail',
      willFailSome:
        '{bad, plural, one {# row} other {# rows}} will fail, the first {listed, number} are listed',
      noneFail: 'No row will fail',
      done: 'Done',
      remember: 'Remember what is mended for all rows, for this shipper’s next files',
      rows: 'Rows of the file',
      show: 'Rows to show',
      modes: {
        bad: 'With problems',
        warned: 'With warnings',
        all: 'All rows',
      },
      reading: 'Reading the rows',
    },
    heldReferences: {
      notChecked: 'Could not check whether these orders were imported before',
      checkAgain: 'Check again',
      noAnswer: 'The server did not answer. Rows whose reference is already in use will fail.',
      held: '{held, number} of {count, plural, one {# reference} other {# references}} already {held, plural, one {has} other {have}} a delivery',
      imported: 'imported {time} by {person}. <link>Open “<bdi>{name}</bdi>”</link>',
      single: 'created one at a time, without an import',
      others: 'and by {count, plural, one {# other import} other {# other imports}}',
    },
    importAgain: {
      filledIn: 'Mapping, rules and details are filled in',
      fetchFailed: 'The stored file could not be fetched',
      useSame: 'Use the same file',
      dropInstead: 'Drop “{name}” from your computer instead.',
      dropCorrected: 'Drop the corrected file: “{name}” is no longer kept here.',
      dropOrUse: 'Drop the corrected file, or use “{name}” as it is.',
    },
    importWizard: {
      changed: 'It has changed: drop it again',
    },
    importedBefore: {
      title: 'This file was imported before',
      line: 'On {time} by {person} as <link>“<bdi>{file}</bdi>”</link>: {outcome}.',
      lineOfSheet:
        'On {time} by {person} as <link>“<bdi>{file}</bdi>”</link>, from its sheet “<bdi>{sheet}</bdi>”: {outcome}.',
      others: 'And {count, plural, one {# time} other {# times}} before.',
      doubles: 'Importing it again doubles the deliveries that have no reference.',
    },
    leaveGuard: {
      title: 'Leave this import?',
      leave: 'Leave',
      stay: 'Stay',
      uploaded:
        'It has not started yet. File and choices are kept: continue it from the list of imports, here or on another computer.',
      notUploaded:
        'It has not started yet, and the file has not been uploaded. Your choices are kept in this tab: drop the same file again to continue.',
    },
    lookAlikesNotice: {
      notChecked: 'Could not check whether orders without a reference are there already',
      checkAgain: 'Check again',
      noAnswer: 'The server did not answer. They will be imported.',
      alike:
        '{count, plural, one {# order without a reference looks} other {# orders without a reference look}} like one that is there already',
      alikeExample: 'Row {row, number}: <bdi>{name}</bdi>, as <link>the delivery of {time}</link>',
      alikeWhy: 'Same customer, recipient and address within {days, number} days.',
      repeated:
        '{count, plural, one {# order without a reference is} other {# orders without a reference are}} in this file twice',
      repeatedExample: 'Row {row, number} is the same as row {first, number}: <bdi>{name}</bdi>',
      others: 'and {count, number} more',
      tooMany: 'These are too many to leave out here: take them out of the file.',
      leaveOut: 'Leave {rows, plural, one {this row} other {these # rows}} out of the import',
    },
    mapPanel: {
      title: 'Map',
      undo: 'Undo the last correction',
      hide: 'Hide the map',
      show: 'Show the map',
      corrected:
        '{count, plural, one {# cell} other {# cells}} of the file corrected by hand. The file itself stays as it is.',
      noneWrong: 'No point looks wrong.',
      toLookAt: '{count, plural, one {# point} other {# points}} to look at.',
      known: 'The points of {count, plural, one {# address} other {# addresses}} are known.',
      loading: 'Loading the map',
      pin: 'Pin: the arrow keys move it',
    },
    newImportPage: {
      title: 'New import',
      again: 'Import “{name}” again',
      notAllTaken: 'Not everything was taken',
    },
    newTabLink: {
      inNewTab: '(in a new tab)',
    },
    pinForm: {
      point: 'Point of the pin',
      noPoint: 'No point.',
      hint: 'Drag the pin, click on the map, use the arrow keys on the pin, or paste a point here.',
      use: 'Use it for {rows, plural, one {# row} other {# rows}}',
    },
    pointsMap: {
      label:
        'Map of {count, plural, one {# point} other {# points}}, of which {bad, number} should be looked at. The list says which.',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      showAll: 'Show all points',
      streets: 'Streets',
    },
    readPastedCells: {
      fileName: 'Pasted cells {time}',
    },
    referenceField: {
      searchFailed: 'The search failed. Try again.',
    },
    refuseFile: {
      extension:
        '“{name}” is a .{extension} file. Only .csv, .txt, .xlsx and .xls can be imported: save it as one of them.',
      noExtension:
        '“{name}” is a file without an extension. Only .csv, .txt, .xlsx and .xls can be imported: save it as one of them.',
      empty: 'The file is empty. Save it again, then choose it again.',
      tooLarge: 'The file is {size}; the limit is {limit}. Split it into parts, each with the header row.',
    },
    resumeDraft: {
      failed: 'This import cannot be continued',
      noFile: 'Its file could not be fetched.',
      openElsewhere: 'You have this import open in another window',
      heldBy: '{name} is working at this import',
      takeOver: 'Take over',
      takeOverOwn: 'Take it over to go on here. The other window saves no more then.',
      takeOverOthers:
        'If you take it over, their window says so and saves no more. What they have chosen so far stays.',
      fetching: 'Fetching the file and your choices…',
    },
    returnedNotice: {
      none: 'None of these rows is open in <bdi>{file}</bdi>',
      rows: '{count, plural, one {This is a failed row} other {These are # failed rows}} of <bdi>{file}</bdi>',
      imported: 'Imported {time} by {person} for <bdi>{customer}</bdi>.',
      unchanged: 'No cell has been changed since: they would fail again. Fix them below, or in the file.',
      changed: '{count, plural, one {# cell was} other {# cells were}} changed since.',
      followUp:
        'As a follow-up they keep its mapping, customer and row numbers, and count as one story with it.',
      taken: '{count, plural, one {# row is} other {# rows are}} in another follow-up already and left out.',
      strangers:
        '{count, plural, one {# row is} other {# rows are}} not among the failed rows of that import and left out: import the file as a new one below if they are to be taken.',
      tooMuch: 'That is more than a follow-up can take. Import the file as a new one below.',
      import: 'Import as a follow-up',
    },
    startError: {
      isGone: 'This file has changed. Drop it again to continue.',
      notStarted: 'The import did not start',
      openStarted: 'Open the import that was started',
      nothing: 'There is nothing to import',
      noRows:
        'The file has no rows below its header. Add the orders, or choose another header row, and try again.',
      missing: 'Something is still missing: see the parts marked in red.',
    },
    startFor: {
      chosen: 'For <b>{names}</b> · {payment}',
      chooseCustomer: 'Choose the customer',
      chooseService: 'Choose the service',
      chooseBoth: 'Choose the customer and the service',
    },
    startPanel: {
      label: 'Start',
      start: 'Start import',
      afterUpload: 'Starts after the upload…',
      starting: 'Starting…',
      dryRun: 'Try it first: dry run',
      uploadAgain: 'Upload again',
      uploadFailed: 'The upload failed',
      uploadCancelled: 'The upload was cancelled',
      mappingKept: 'Your mapping is kept.',
      uploading: 'Uploading',
      sentOf: '{sent} of {size}',
      upload: 'Upload',
      cancelUpload: 'Cancel the upload',
      uploaded: 'Uploaded, {size}',
    },
    suspiciousList: {
      far: 'Far from all others',
      pickup: '{issue}, pickup',
      none: 'No point looks wrong',
      count: '{count, plural, one {# point} other {# points}} to look at',
      swapAll: 'Swap back all {count, number}',
      list: 'Points to look at',
      row: 'row {row, number}',
      noCoordinates: 'No coordinates',
      rows: '{count, plural, one {# row} other {# rows}}',
      more: 'and {count, number} more',
    },
    templateLink: {
      sentence:
        'For a shipper without files: <template>Template (.xlsx)</template>. One with a customer’s own columns is on the page of each <profile>import profile</profile>.',
    },
    totalsPanel: {
      title: 'Control totals',
      ready: 'Ready',
      note: 'Of the rows that become deliveries. Enter what the shipper’s manifest says to compare.',
    },
    unpackArchives: {
      over: '{max, number} files can be taken at once. Drop the others afterwards, from “{name}” on.',
      password: '“{name}” in “{archive}” has a password. Unpack it, and drop the files.',
      tooLarge: '“{name}” in “{archive}” is larger than a file may be.',
      damaged: '“{archive}” is damaged: it could not be unpacked to the end.',
      nothing: '“{archive}” has no spreadsheet in it.',
    },
    upload: {
      file_too_large: 'A file may be at most {limit}.',
      upload_url_expired: 'The upload link has expired. Try again.',
      upload_forbidden:
        'The file storage refused this file. Tell the people who run Lading; trying again is unlikely to help.',
      upload_refused: 'The file could not be stored. Try again in a moment.',
      upload_failed: 'The file could not be sent. Choose it again and retry.',
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
} as const;
