/**
 * The words of the screens in English, in ICU MessageFormat. The other languages have the same keys and parameters: their
 * type says so, and catalogues.test.ts. docs/languages.md says how to write them and which word to choose.
 */
export const en = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {},
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
    rowsToCorrect: 'Rows to correct',
    import: 'Import',
    recipients: 'Recipients',
    recipientsForAdmins: 'Only administrators look up recipients',
    recipientsForAdminsText:
      'Your account is not allowed to look up or erase the data held about a person. If somebody asks for their data, contact an administrator of your company.',
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
      settings: 'Settings',
      title: 'Recipients',
      intro:
        'When somebody asks for their data, or wants it gone: look them up here, then export the data as a file or erase it. Each step is recorded in the audit trail, without the name.',
      erased: 'Erased for good',
      failed: 'The look-up failed',
      lookUp: 'Look up a person',
      lookUpHint: 'By the phone number on their deliveries, by name, or by both.',
    },
    heldWords: {
      kinds: {
        deliveries: 'Deliveries',
        failed_rows: 'Failed rows',
        corrected_cells: 'Corrected cells',
        targets: 'Targets',
        batch_items: 'Batch items',
      },
      counts: {
        deliveries: '{count, plural, one {# delivery} other {# deliveries}}',
        failed_rows: '{count, plural, one {# failed row} other {# failed rows}}',
        corrected_cells: '{count, plural, one {# corrected cell} other {# corrected cells}}',
        targets: '{count, plural, one {# target} other {# targets}}',
        batch_items: '{count, plural, one {# batch item} other {# batch items}}',
        imports: '{count, plural, one {# import’s files} other {# imports’ files}}',
      },
      moreThan: {
        deliveries: 'more than {max, number} deliveries',
        failed_rows: 'more than {max, number} failed rows',
        corrected_cells: 'more than {max, number} corrected cells',
        targets: 'more than {max, number} targets',
        batch_items: 'more than {max, number} batch items',
        imports: 'more than {max, number} imports’ files',
      },
      count: '{count, number}',
      moreThanMax: 'more than {max, number}',
      list: '{first}, {next}',
      nothing: 'Nothing',
    },
    eraseDialog: {
      title: 'Erase this person’s data?',
      found: 'Found: {found}. This cannot be undone.',
      deliveries:
        'Deliveries: the name, phone, address and instructions are replaced by “[erased]”. IDs, references, cities and amounts stay.',
      imports:
        'Imports that contain this person lose their files, failed rows and timeline, because part of a file cannot be erased. Counts stay.',
      targets:
        'Targets: the title and the street are replaced, and the postal code is removed. Batch items: what was sent is removed.',
      positions: 'Map positions are rounded to about 11 km.',
      unread: 'Files not read to the end',
      removeUnread:
        '{count, plural, one {Also remove the files of one stopped import} other {Also remove the files of # stopped imports}}',
      removeUnreadHint: 'They may contain this person. These imports cannot be resumed afterwards.',
      typeToConfirm: 'Type <phrase></phrase> to confirm',
      cancel: 'Cancel',
      erase: 'Erase for good',
      goToRunning: 'Go to the import that is still running',
    },
    heldPanels: {
      noReference: 'No reference',
      deleted: 'deleted',
      row: 'Row {row}',
      noExternalId: 'No external ID',
      statuses: {
        Created: 'Created',
        Updated: 'Updated',
        Cancelled: 'Cancelled',
        Rejected: 'Rejected',
      },
      firstFew: 'The first {count, number}; the file has them all',
    },
    heldView: {
      found: 'Data found',
      nothing: 'No data about this person',
      eraseUnread: 'Erase unread files…',
      tryEach:
        'Nothing has both this phone and this name. Try each on its own: a delivery may have another phone, and targets rarely have one.',
      tryOther: 'Try another spelling of the name, or the phone number with its country code.',
      dataAbout: 'Data about <who></who>',
      export: 'Export as a file',
      erase: 'Erase…',
      lookingUp: 'Looking up',
    },
    unreachedNotices: {
      tooMany: 'More than {max, number} match',
      tooManyText:
        'This many cannot be one person. Nothing can be erased, and an exported file has only the first {max, number} of each kind. Enter both the phone and the name.',
      targetsByName:
        'Targets rarely have a phone number. To find targets with this name, look up the name alone.',
      running: '{count, plural, one {An import is under way} other {# imports are under way}}',
      runningText: 'Its rows are found only once they are imported. Look again when it has ended.',
      unread:
        '{count, plural, one {An import was stopped before its file was read to the end} other {# imports were stopped before their files were read to the end}}',
      restUnknown: 'Nobody knows who is in the rest of the file.',
      keptForever:
        'Files are kept forever here, so this data stays, unless you erase them along with this person.',
      removedLater:
        'Files are removed automatically {days, number} days after the import ended, unless you erase them along with this person.',
      andMore: 'and {count, number} more',
    },
    whoForm: {
      tooShort: 'At least {min, number} characters.',
      tooLong: 'At most {max, number} characters.',
      nobody: 'Give a phone number, a name, or both.',
      phone: 'Phone',
      phoneHint: 'With + and country code.',
      name: 'Name',
      fullName: 'The full name',
      nameHint: 'If you enter both, only matches for both are found.',
      lookUp: 'Look up',
    },
  },
  // ── components/deliveries.
  deliveries: {},
  // ── components/erp-batch.
  erpBatch: {},
  // ── components/import-drafts.
  importDrafts: {
    discardDialog: {
      title: 'Discard this import?',
      confirm: 'Discard',
      heldBy: '{name} is working at it.',
      text: '“<file></file>” and what was chosen for it are removed. No delivery has been made.',
    },
    unfinishedImports: {
      title: '{count, plural, one {# unfinished import} other {# unfinished imports}}',
      otherWindow: 'Open in another window',
      isAtIt: '{name} is at it',
      changed: 'Changed {changed} by {name}, kept until {end}',
      continue: 'Continue',
      continueFile: 'Continue {file}',
      discard: 'Discard',
      discardFile: 'Discard {file}',
    },
  },
  // ── components/import-job.
  importJob: {
    abortDialog: {
      title: 'Abort this import?',
      confirm: 'Abort import',
      keepRunning: 'Keep it running',
      dryRunAborted: 'Dry run aborted',
      aborted: 'Import aborted',
      madeAreKept: 'Deliveries made so far are kept.',
      isDryRun: 'It is a dry run: no delivery is kept in any case.',
      kept: '{count, plural, one {<b># delivery</b> made so far is kept, and its references stay taken.} other {<b># deliveries</b> made so far are kept, and their references stay taken.}} You can roll them back afterwards.',
      noMoreTried: 'No more rows are tried.',
      noMoreDeliveries: 'No more rows become deliveries.',
      restNotTried: 'The remaining {count, plural, one {# row} other {# rows}} will not be tried.',
      restNotImported: 'The remaining {count, plural, one {# row} other {# rows}} will not be imported.',
      beingWritten: 'Rows being written right now may still be imported.',
    },
    changesPanel: {
      label: 'Values read differently than written',
      failed: 'The changes could not be loaded',
      none: 'Every value was taken as it stands in the file.',
    },
    continueButton: {
      continue: 'Continue with {count, plural, one {# row} other {# rows}}',
      failed: 'Not continued',
    },
    correctionsPanel: {
      label: '{count, plural, one {# cell} other {# cells}} changed by hand',
      failed: 'The corrections could not be loaded',
      row: 'Row {row, number}',
      column: 'Column {column, number}',
      empty: 'empty',
      changedTo: 'changed to',
      showMore: 'Show more',
    },
    deliveriesPanel: {
      title: 'Deliveries',
      count: '{count, plural, one {# delivery} other {# deliveries}}',
      choose: 'Choose deliveries',
      toDeleteSome: 'to delete only some of them.',
      failed: 'The deliveries could not be loaded',
      allShown: 'All that are shown',
      noneChosen: 'Nothing chosen',
      deleteChosen: 'Delete {count, plural, one {# delivery} other {# deliveries}}…',
      list: 'Deliveries of this import',
      showMore: 'Show more',
      row: 'Row {row, number}',
      noReference: 'Without reference',
      deleted: '{count, plural, one {# delivery} other {# deliveries}} deleted',
      stayed: '{count, plural, one {# delivery} other {# deliveries}} changed meanwhile and stayed.',
      confirmTitle: 'Delete {count, plural, one {# delivery} other {# deliveries}}?',
      confirm: 'Delete {count, plural, one {# delivery} other {# deliveries}}',
      confirmText:
        '{count, plural, one {Its reference becomes free.} other {Their references become free.}} The other deliveries of this import stay. This cannot be undone.',
    },
    describeEnd: {
      dryRunFailed: 'Dry run: failed',
      dryRunAborted: 'Dry run: aborted',
      dryRunCreated: 'Dry run: {created, number} would be created',
      dryRunMixed: 'Dry run: {created, number} would be created, {failed, number} would fail',
      completed: 'Done: {created, plural, one {# delivery} other {# deliveries}}',
      mixed: '{created, number} created, {failed, number} failed',
      nothingImported: 'Nothing imported',
      failed: 'Failed, {created, number} created',
      aborted: 'Aborted, {created, number} created',
      rolledBack: 'Rolled back, {deleted, number} deleted',
      running: 'Running',
    },
    dryRunNotice: {
      failed: 'Not imported',
      showImport: 'Show the import',
      importForReal: 'Import for real',
      title: 'This is a dry run: no delivery is kept',
      importedSince: 'Its file has been imported for real since.',
      explanation:
        'Every row goes through the whole import, and everything is taken back. The numbers and files say what an import would do now.',
    },
    errorFilter: {
      label: 'Filter by error',
      all: 'All',
      chip: '{field}: {problem}',
    },
    estimateRate: {
      seconds: '{s, number} s',
      minutes: '{min, number} min',
      minutesSeconds: '{min, number} min {s, number} s',
      hoursMinutes: '{h, number} h {min, number} min',
    },
    failedRowDrawer: {
      title: 'Row {row}',
      column: 'Column',
      cell: 'Cell',
      empty: 'empty',
    },
    familyPanel: {
      title:
        '{delivered, number} of {rows, plural, one {# row} other {# rows}} delivered, in {imports, plural, one {# import} other {# imports}}',
      open: {
        failed_open: '{count, number} failed',
        unprocessed_open: '{count, number} not reached',
        in_progress: '{count, number} in progress',
        left_out: '{count, number} left out',
        rolled_back: '{count, number} rolled back',
      },
      thisImport: 'This import',
      firstImport: 'First import',
      followUp: 'Follow-up',
      counts: '{succeeded, number} succeeded, {failed, number} failed',
      list: '{first}, {next}',
    },
    importJobPage: {
      imports: 'Imports',
      startedBy: 'For <customer></customer>, started by {name} <when></when>',
      correctedBy: 'For <customer></customer>, corrected by {name} by a mend link <when></when>',
      unknownTitle: 'There is no such import',
      showAll: 'Show all imports',
      unknownText:
        'The link may be wrong, or the import belongs to another account. Ask the person who sent you the link.',
    },
    jobActions: {
      successFile: 'Success file',
      failedFile: 'Failed file',
      failedWorkbook: 'Failed rows (Excel)',
      firstFailedWorkbook: 'First {count, number} failed rows (Excel)',
      skippedFile: 'Skipped file',
      notReached: 'Rows not reached',
      abort: 'Abort…',
      rollBackAndAgain: 'Roll back and import again…',
      rollBack: 'Roll back…',
    },
    jobFacts: {
      file: 'File',
      original: 'Original',
      name: 'Name',
      size: 'Size',
      headerRow: 'Header row',
      details: 'Details',
      customer: 'Customer',
      deliveryService: 'Delivery service',
      payer: 'Payer',
      paymentMethod: 'Payment method',
      rules: 'Rules',
      profileVersion: 'Import profile, version {version}',
      mapping: 'Mapping',
      columns: '{count, plural, one {# column} other {# columns}}',
      columnOfFile: 'Column of the file',
      field: 'Field',
    },
    jobNotices: {
      fileWarnings: {
        charset_doubt: 'Please check the letters of the names',
        other_order_sheets: 'Another sheet seems to have orders as well',
      },
      importAgain: 'Import again',
      filesRemoved: 'Files removed <when></when>',
      retentionOver:
        'The retention period is over: the file, the failed rows and the timeline of this import are no longer kept. Its counts and its deliveries stay.',
      unreachable: 'The server cannot be reached right now',
      continuesAlone:
        'The import continues without this page. The numbers update as soon as the connection is back.',
      wouldBeNothing: 'Nothing would be imported',
      wasNothing: 'Nothing was imported',
      noRows: 'The file has no rows below its header.',
      allFailed: '{count, plural, one {The only row failed.} other {All # rows failed.}}',
      allFailedSee:
        '{count, plural, one {The only row failed: see the reasons below.} other {All # rows failed: see the reasons below.}}',
      failed: 'The import failed',
      failedUnknown: 'The file could not be imported.',
      rolledBack: 'Rolled back <when></when>',
      noneDeleted: 'The import had created no deliveries, so none were deleted.',
      deleted:
        '{count, plural, one {# delivery of this import was deleted.} other {# deliveries of this import were deleted.}} Their references are free again.',
      stay: '{count, plural, one {# delivery stays, because it was changed, dispatched or cancelled before.} other {# deliveries stay, because they were changed, dispatched or cancelled before.}}',
      aborted: 'The import was aborted',
      nothingKept: 'Nothing of a dry run is kept.',
      noneCreated: 'No deliveries had been created.',
      createdAreKept:
        '{count, plural, one {The # delivery created before that is kept.} other {The # deliveries created before that are kept.}} Roll back to delete them.',
      notRead: '{count, plural, one {# row was not read.} other {# rows were not read.}}',
      rollingBack: 'Rolling back: {deleted, number} of {total, number}',
      rollbackProgress: 'Progress of the rollback',
      rollbackGoesOn:
        'The deliveries of this import are being deleted. This goes on without this page. The import cannot be resumed meanwhile; its file can be imported again once this is done.',
    },
    jobProgress: {
      label: 'Progress',
      rowsInFile: 'Rows in the file',
      processed: 'Processed',
      leftOut: '{count, number} left out',
      chunks: '{finished, number} of {total, number} chunks',
      wouldBeCreated: 'Would be created',
      created: 'Deliveries created',
      updated: '{count, number} updated',
      showDeliveries: 'Show deliveries',
      showLeft: 'Show deliveries ({count, number} left)',
      failed: 'Failed',
      speed: 'Speed',
      took: 'Took',
      rate: '{rate}<small> rows/s</small>',
      rowsProcessed: 'Rows processed',
      waitingForTurn: 'Waiting for its turn',
      readingFile: 'Reading the file',
      waitingForRows: 'Waiting for the next rows',
      estimating: 'Estimating the time left',
      writingReports: 'Writing the reports',
      left: 'About {duration} left',
    },
    jobTimeline: {
      title: 'Timeline',
      events: {
        file_accepted: 'File accepted',
        follow_up_created: 'Follow-up import started',
        mend_link_created: 'Mend link made',
        mend_link_opened: 'Mend link opened',
        mend_link_withdrawn: 'Mend link withdrawn',
        mapping_received: 'Columns mapped',
        import_started: 'Import started',
        import_resumed: 'Resumed after an interruption',
        geocoder_unavailable: 'The geocoder did not answer',
        import_failed: 'Failed',
        import_aborted: 'Aborted',
        import_settled: 'Settled',
        import_reopened: 'Marked for a look',
        manifest_totals_set: 'Manifest’s numbers kept',
        rollback_started: 'Rollback started',
        deliveries_deleted: 'Rolled back',
      },
      byLink: {
        file_accepted: 'Corrected rows accepted by a mend link',
        follow_up_created: 'Corrected rows came back by a mend link',
      },
      resumed: 'Resumed',
      dryRun: 'Dry run: {event}',
      madeFor: 'for {name}',
      deleted: '{count, plural, one {# delivery} other {# deliveries}} deleted',
      withoutGeocoder:
        'Rows without coordinates were imported by what else was known of their addresses. Import the failed rows again once it answers.',
    },
    keptList: {
      willStay: '{count, plural, one {# delivery} other {# deliveries}} will stay:',
      reasons: {
        changed: '{count, number} changed since',
        dispatched: '{count, number} already dispatched',
        cancelled: '{count, number} cancelled',
      },
      row: 'row {row, number}',
    },
    rollBackDialog: {
      title: 'Roll back this import?',
      titleAgain: 'Roll back and import again?',
      confirm: 'Roll back {count, plural, one {# delivery} other {# deliveries}}',
      rollingBack: 'Rolling back',
      goesOn: 'It goes on without this page.',
      goesOnThenAgain: 'You can import again once it is done. It goes on without this page.',
      rolledBack: 'Rolled back',
      deleted: '{count, plural, one {# delivery} other {# deliveries}} deleted.',
      kept: '{count, plural, one {# delivery} other {# deliveries}} kept.',
      willBeDeleted:
        '{count, plural, one {<b># delivery</b> created by this import will be deleted.} other {<b># deliveries</b> created by this import will be deleted.}} Deliveries of other imports are not touched.',
      updated:
        '{count, plural, one {# delivery that this import only updated keeps its new values.} other {# deliveries that this import only updated keep their new values.}}',
      referencesFree:
        '{count, plural, one {The reference of the deleted delivery becomes free, so that a corrected file can use it again.} other {The references of the deleted deliveries become free, so that a corrected file can use them again.}}',
      failedStay:
        '{count, plural, one {The # failed row stays listed here.} other {The # failed rows stay listed here.}}',
      noUndo: 'This cannot be undone.',
      thenChoose: 'Then choose the corrected file; the mapping and details are filled in for you.',
    },
    makeMendLinkDialog: {
      title: 'Ask the shipper to correct rows',
      ready: 'The link is ready',
      intro:
        'Whoever has the link sees the failed rows of this import that are still open, and nothing else. The corrected rows come back as a follow-up, which starts at once.',
      madeFor: 'For whom (optional)',
      madeForHint: 'A name or an e-mail, for you and your colleagues: it stands in the audit trail.',
      message: 'Message to the shipper (optional)',
      mailTo: 'Mail it to (optional)',
      mailToHint: 'Left empty, you send the link yourself.',
      worksFor: 'The link works for',
      days: '{count, plural, one {# day} other {# days}}',
      make: 'Make link',
      makeAndMail: 'Make and mail link',
      mailed: 'An e-mail with the link is on its way to {address}',
      mailedHint: 'If it does not arrive, pass the link on yourself.',
      notMailed: 'The e-mail could not be sent',
      sendYourself: 'Send it to the shipper yourself',
      sendLinkYourself: 'Send the link yourself.',
      whoever: 'Whoever has the link can see and correct these rows. You can withdraw it at any time.',
      link: 'Mend link',
      linkHint: 'It works until {time}, and is not shown again.',
      writeMail: 'Write an e-mail',
      done: 'Done',
      mail: {
        subject: 'Rows to correct: {name}',
        ask: 'Some rows of “{name}” could not be imported. Please correct them here:',
        until: 'The link works until {time}.',
      },
    },
    mendLinkItem: {
      forWhoever: 'For whoever has the link',
      until: 'until {time}',
      states: {
        expired: 'expired',
        withdrawn: 'withdrawn',
      },
      madeBy: 'Made by {name} <when></when>',
      opened: 'opened <when></when>',
      notOpened: 'not opened yet',
      sentBack: '{count, plural, one {# row} other {# rows}} sent back',
      nothingSent: 'nothing sent back yet',
      withdraw: 'Withdraw',
      withdrawLink: 'Withdraw the link',
      withdrawLinkFor: 'Withdraw the link for {name}',
    },
    mendLinksPanel: {
      title: 'Mend links',
      ask: 'Ask the shipper to correct…',
      failed: 'The links could not be loaded',
      explanation:
        'With a link, the shipper corrects these rows himself, without an account. They come back as a follow-up of this import.',
    },
    withdrawMendLinkDialog: {
      title: 'Withdraw this link?',
      titleFor: 'Withdraw the link for “{name}”?',
      confirm: 'Withdraw',
      text: 'It stops working at once, also for somebody who is correcting rows with it right now. Rows that were sent back by it stay where they are.',
    },
    noFailedRows: {
      noneSoFar: 'No failed rows so far',
      appearHere:
        'Rows with a mistake appear here as soon as they are found. They never hold up the good ones.',
      noRowFailed: 'No row failed',
      noRowFailedText: 'No row failed.',
      everyWould: 'Every row would become a delivery',
      everyBecame: 'Every row became a delivery',
      leftOut:
        '{count, plural, one {# row was left out by the rules.} other {# rows were left out by the rules.}}',
      noRowsFailed: 'No rows failed',
      rolledBack: 'The deliveries of this import were rolled back.',
      noRows: 'There were no rows to import',
      onlyHeader: 'The file has a header and no rows.',
      noneAtEnd: 'None had failed when the import ended.',
    },
    notifyButton: {
      notify: 'Notify me when done',
    },
    resumeButton: {
      resumed: 'Import resumed',
      continues: 'It continues where it stopped.',
      failed: 'Not resumed',
      resume: 'Resume',
    },
    settleNotice: {
      failed: 'Not changed',
      needsLook: 'This import needs a look',
      markSettled: 'Mark as settled',
      openRows:
        '{count, plural, one {# row of its file is not delivered yet.} other {# rows of its file are not delivered yet.}}',
      onceDealtWith:
        'Once they are dealt with, mark it as settled: it leaves the list of imports that need a look.',
      settledBy: 'Settled by {name} <when></when>',
      lookAfterAll: 'Needs a look after all',
    },
    totalsPanel: {
      title: 'Control totals',
      deliveries: 'Deliveries',
      keep: 'Keep the manifest’s numbers',
      withoutRolledBack: 'Without the deliveries that were rolled back.',
    },
    warningsPanel: {
      title: 'Deliveries with warnings',
      count: '{count, plural, one {# warning} other {# warnings}}',
      failed: 'The warnings could not be loaded',
      row: 'Row {row, number}',
      noReference: 'Without reference',
      showMore: 'Show more',
    },
    failedRowsPanel: {
      title: 'Failed rows',
      rows: '{count, plural, one {# row} other {# rows}}',
      failed: 'The failed rows could not be loaded',
      loading: 'Loading the failed rows',
    },
    failedRowsGrid: {
      label: 'Failed rows',
      import: '{count, plural, one {Import # fixed row} other {Import # fixed rows}}',
      loadMore: 'Load more rows',
      loaded:
        '{loaded, number} of {total, plural, one {# row} other {# rows}} loaded; more come as you scroll.',
      taken: 'Imported again in <followUp>a follow-up</followUp>',
    },
    printPanel: {
      title: 'Print',
      papers: {
        a4: 'A4',
        letter: 'Letter',
        '100x150': '100 × 150 mm',
        a6: 'A6',
      },
      documents: {
        manifest: 'Pickup manifest (PDF)',
        labels: 'Labels (PDF)',
      },
      paperOf: {
        manifest: 'Paper of the manifest',
        labels: 'Paper of the labels',
      },
      fromRow: '{document}, from row {from, number}',
      rows: '{document}, rows {from, number} to {to, number}',
      withFamily: 'With all imports of this file',
      explanation: 'As the deliveries are now, without cancelled ones. A label for each package.',
      inParts:
        'One document holds {deliveries, number} deliveries or {labels, number} labels. Print the parts one after the other.',
    },
  },
  // ── components/import-profiles.
  importProfiles: {},
  // ── components/imports.
  imports: {},
  // ── components/mend-page.
  mendPage: {
    deadLink: {
      rowsToCorrect: 'Rows to correct',
      dead: 'This link no longer works',
      cutOff: 'Part of the link is missing',
      copyAll: 'Copy all of it, to the very last character.',
      askSender: 'Ask whoever sent it to you for a new one.',
    },
    mendPage: {
      failed: 'The rows could not be loaded',
      loading: 'Loading the rows',
    },
    mendRows: {
      failed: 'The rows could not be loaded',
      loading: 'Loading the rows',
      title: 'Rows',
      label: 'Rows to correct',
      send: '{count, plural, one {Send # corrected row} other {Send # corrected rows}}',
      loadMore: 'Load more rows',
      loaded:
        '{loaded, number} of {total, plural, one {# row} other {# rows}} loaded; more come as you scroll.',
    },
    mendView: {
      pleaseCorrect: 'Please correct {count, plural, one {# row} other {# rows}}',
      rowsToCorrect: 'Rows to correct',
      ofFile: 'Of the file <file></file>. This link works until {time}.',
      dead: 'This link no longer works',
      deadText:
        'Nothing more can be sent by it. Your changes are still on this page, to copy them: ask whoever sent you the link for a new one.',
      rolledBack: 'Nothing needs to be corrected any more',
      rolledBackText:
        '<company></company> has undone the import of this file. If you are to correct it all the same, they will send you another link.',
      running: 'The file is being imported again',
      runningText: 'Its rows can be corrected once that is done. This page notices by itself.',
      done: 'Nothing is left to correct',
      doneText: 'All rows of this file have come in, or <company></company> takes care of them.',
    },
    sentNotice: {
      importing:
        '{count, plural, one {Thank you. # row is being imported…} other {Thank you. # rows are being imported…}}',
      cameIn: '{count, plural, one {Thank you. # row came in.} other {Thank you. # rows came in.}}',
      noneYet: 'Thank you. No row came in yet.',
      alreadyIn: '{count, plural, one {# row has come in already.} other {# rows have come in already.}}',
      stillFailing:
        '{count, plural, one {# row that you sent still has a problem: see below.} other {# rows that you sent still have a problem: see below.}}',
      waiting:
        '{count, plural, one {# is with <company></company>, who stopped the import.} other {# are with <company></company>, who stopped the import.}}',
    },
    useSendRows: {
      rowTaken:
        'Row {row, number} has been taken care of by {company} meanwhile. Nothing was sent. Send the other rows again.',
      rowsTaken:
        '{count, plural, one {# row has} other {# rows have}} been taken care of by {company} meanwhile. Nothing was sent. Send the other rows again.',
      rolledBack: '{company} has undone the import of this file. Nothing was sent.',
      running: 'The file is being imported again. Nothing was sent; send your changes once that is done.',
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
} as const;
