/**
 * The words of the screens in English, in ICU MessageFormat. The other languages have the same keys and parameters: their
 * type says so, and catalogues.test.ts. docs/languages.md says how to write them and which word to choose.
 */
export const en = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    done: 'Done',
  },
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'just now' },
  },
  // ── components/api: what went wrong with a call.
  api: {},
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {
    newPassword: {
      hint: 'At least {min, number} characters. A few words that do not belong together are easy to remember and hard to guess.',
      tooShort: 'Too short: at least {min, number} characters.',
      tooLong: 'Too long: at most {max, number} characters.',
    },
    roles: {
      dispatcher: {
        name: 'Dispatcher',
        explanation: 'Imports spreadsheets and manages deliveries.',
      },
      admin: {
        name: 'Administrator',
        explanation: 'The same, plus all settings: people, API clients, the audit trail and recipient data.',
      },
    },
    scopes: {
      sendTargets: {
        name: 'Send targets',
        explanation: 'Create, change and cancel stops in batches: for ERPs and warehouse systems.',
      },
      readTargets: {
        name: 'Read targets',
        explanation: 'Look up targets and the results of batches.',
      },
      operations: {
        name: 'Import spreadsheets and manage deliveries',
        explanation: 'Start, abort and roll back imports; create and read deliveries.',
      },
    },
  },
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
    aboutLading: 'About Lading',
    password: 'Password',
    sessions: 'Sessions',
    addressBook: 'Address book',
    auditTrail: 'Audit trail',
    company: 'Company',
    people: 'People',
    apiClients: 'API clients',
    forgotPassword: 'Forgot your password?',
    setPassword: 'Set password',
    signIn: 'Sign in',
  },
  // ── components/account.
  account: {
    aboutPage: {
      title: 'About Lading',
      data: 'Geographic data',
      uses: {
        cities:
          'Cities and their names, reduced to position and population. Points far from their city are found with them, and they give approximate points where an import asks for them.',
        borders: 'Borders of countries. Points in another country are found with them.',
      },
      licence: 'Licence: <link>{name}</link>',
    },
    passwordPage: {
      title: 'Password',
      intro: 'Changing your password signs you out on all other devices. You stay signed in here.',
      current: 'Current password',
      enterCurrent: 'Enter your current password.',
      new: 'New password',
      notChanged: 'The password was not changed',
      change: 'Change password',
      changed: 'Password changed',
      othersEnded:
        '{count, plural, one {# other session} other {# other sessions}} ended. You stay signed in here.',
    },
    sessionsPage: {
      title: 'Sessions',
      intro: 'Where you are signed in. End any session you do not recognise.',
      endOthers: 'End all other sessions',
      ended: '{count, plural, one {# session} other {# sessions}} ended',
      notEnded: 'The session could not be ended',
      notLoaded: 'The sessions could not be loaded',
      thisSession: 'This session',
      times: 'signed in <signedIn></signedIn>, last seen <lastSeen></lastSeen>',
      endOn: 'End the session on {device}',
      end: 'End',
    },
  },
  // ── components/api-clients.
  apiClients: {},
  // ── components/audit.
  audit: {
    actions: {
      signed_in: 'Signed in',
      sign_in_failed: 'Sign-in failed',
      signed_out: 'Signed out',
      session_ended: 'Session ended',
      other_sessions_ended: 'Other sessions ended',
      token_refused: 'Token refused',
      person_created: 'Person added',
      person_updated: 'Person changed',
      person_disabled: 'Person disabled',
      person_enabled: 'Person enabled',
      password_link_created: 'Password link created',
      password_mail_requested: 'Password e-mail requested',
      password_set: 'Password set with a link',
      password_changed: 'Password changed',
      password_change_refused: 'Password change refused',
      api_client_created: 'API client created',
      api_client_updated: 'API client changed',
      api_client_secret_rotated: 'API client secret rotated',
      api_client_overlap_ended: 'API client’s old secret ended',
      api_client_disabled: 'API client disabled',
      api_client_enabled: 'API client enabled',
      import_created: 'Import started',
      import_aborted: 'Import aborted',
      import_settled: 'Import settled',
      import_reopened: 'Import marked for a look',
      manifest_totals_set: 'Manifest’s numbers kept',
      mend_link_created: 'Mend link made',
      mend_link_opened: 'Mend link opened',
      mend_link_withdrawn: 'Mend link withdrawn',
      mend_rows_sent: 'Rows sent by mend link',
      import_resumed: 'Import resumed',
      import_completed: 'Import completed',
      import_failed: 'Import failed',
      import_rolled_back: 'Import rolled back',
      file_downloaded: 'File downloaded',
      delivery_created: 'Delivery created',
      delivery_changed: 'Delivery changed',
      delivery_dispatched: 'Delivery dispatched',
      delivery_cancelled: 'Delivery cancelled',
      import_profile_created: 'Import profile created',
      import_profile_updated: 'Import profile changed',
      import_profile_archived: 'Import profile archived',
      place_created: 'Place added',
      place_updated: 'Place changed',
      place_archived: 'Place archived',
      places_imported: 'Places imported',
      address_points_set: 'Points of addresses set',
      customer_updated: 'Customer changed',
      tenant_updated: 'Company settings changed',
      batch_taken_in: 'Batch received',
      consignee_looked_up: 'Recipient looked up',
      consignee_exported: 'Recipient data exported',
      consignee_erased: 'Recipient data erased',
      audit_exported: 'Audit trail exported',
    },
    owners: {
      tenant: 'This company',
      no_tenant: 'No company',
    },
    actors: {
      unnamed: {
        person: 'A person',
        client: 'An API client',
        system: 'Lading',
        script: 'A script',
        unknown: 'Somebody',
        mend_link: 'Somebody with a mend link',
      },
      kinds: {
        person: 'Person',
        client: 'API client',
        system: 'System',
        script: 'Script',
        unknown: 'Unknown',
        mend_link: 'Mend link',
      },
    },
    details: {
      labels: {
        name: 'Name',
        role: 'Role',
        language: 'Language',
        scopes: 'What it may do',
        expires_at: 'Expires',
        overlap_seconds: 'Old secret keeps working',
        purpose: 'For',
        ended_sessions: 'Sessions ended',
        ended_count: 'Sessions ended',
        time_zone: 'Time zone',
        file_name: 'File',
        file_size_bytes: 'Size',
        file: 'File',
        succeeded_records: 'Deliveries created',
        failed_records: 'Failed rows',
        deleted_count: 'Deliveries deleted',
        kept_count: 'Deliveries kept',
        selected_rows: 'Only selected rows',
        made_for: 'For',
        mail_to: 'Mailed to',
        rows: 'Rows',
        orders: 'Orders',
        packages: 'Packages',
        weight_kg: 'Weight (kg)',
        cod: 'Cash on delivery',
        cells: 'Cells',
        mend_link_id: 'Mend link',
        job_ids: 'Follow-ups',
        code: 'Reason',
        source_system: 'Source system',
        total_items: 'Items',
        by: 'Looked up by',
        deliveries: 'Deliveries',
        failed_rows: 'Failed rows',
        targets: 'Targets',
        batch_items: 'Batch items',
        imports: 'Imports whose files were removed',
        unread_imports: 'Files with unread rows removed too',
        actor: 'Who',
        action: 'What',
        subject: 'To what',
        from: 'From',
        to: 'To',
        of: 'Company',
      },
      systemAdmin: 'System admin',
      never: 'Never',
      overlaps: {
        notAtAll: 'Not at all',
        hour: 'For an hour',
        day: 'For 24 hours',
        week: 'For 7 days',
      },
      forSeconds: 'For {seconds} seconds',
      purposes: {
        invitation: 'An invitation',
        reset: 'A password reset',
        forgotten: 'A forgotten password',
      },
      files: {
        original: 'Original',
        success: 'Success file',
        failed: 'Failed file',
      },
      lookedUpBy: {
        phone: 'Phone',
        name: 'Name',
      },
      none: 'None',
      yes: 'Yes',
      no: 'No',
      nothing: 'nothing',
      pair: '{label}: {value}',
    },
    auditFilters: {
      company: 'Company',
      who: 'Who',
      whoHint: 'Who: name or ID',
      what: 'What',
      everything: 'Everything',
      toWhat: 'To what',
      toWhatHint: 'To what: name or ID',
      from: 'From',
      to: 'To',
    },
    auditPage: {
      eyebrow: 'Settings',
      title: 'Audit trail',
      intro: 'Who did what, when and from where. Nobody can change or remove an entry. Days are in UTC.',
      export: 'Export CSV',
      noMatch: 'No entry matches',
      noMatchHint: 'Try fewer filters, or other days.',
    },
    auditTable: {
      when: 'When',
      who: 'Who',
      what: 'What',
      fromWhere: 'From where',
      server: 'The server',
      import: 'Import',
    },
  },
  // ── components/company.
  company: {
    companyPage: {
      eyebrow: 'Settings',
      title: 'Company',
      intro: 'What applies to everybody who works for <bdi>{name}</bdi>.',
      introUnnamed: 'What applies to everybody who works for your company.',
      timeZone: 'Time zone',
      saved: 'Days are those of {timeZone} now',
      notLoaded: 'The settings could not be loaded',
      loading: 'Loading the settings',
    },
    timeZoneForm: {
      label: 'Time zone',
      why: 'When a shipper’s file says a date without a year, such as 05.03., the one nearest to today is meant. Today begins and ends as in this time zone, for the page and for the import alike.',
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
      invited: '{name} is invited',
      add: 'Add person',
    },
    disablePersonDialog: {
      done: '{name} is disabled',
      sessionsEnded: 'Their sessions have ended.',
      title: 'Disable “{name}”?',
      confirm: 'Disable person',
      consequence:
        'They are signed out everywhere at once and cannot sign in. Their password links stop working. What they did stays, and running imports continue.',
      undo: 'You can enable them again later; their password will then work as before.',
    },
    editPersonDialog: {
      done: 'Person changed',
      whenItApplies: 'A new role applies from their next click.',
      title: 'Edit “{name}”',
    },
    linkStep: {
      mailed: 'An e-mail with the link is on its way to {email}',
      mailedHint: 'You need not do anything else. If it does not arrive, pass the link on yourself.',
      notMailed: 'Give this link to {name} yourself',
      notMailedHint:
        'No e-mail was sent. Send it where only they can read it: whoever opens the link first sets the password.',
      link: 'Link to set the password',
      linkHint: 'It works once, until {expiry}, and is not shown again.',
    },
    passwordLinkDialog: {
      newInvitation: 'New invitation for “{name}”',
      reset: 'Reset the password of “{name}”',
      newInvitationHint: 'They get a new link to set their first password. The previous link stops working.',
      resetHint:
        'They get a link to set a new password. Until they use it, their current password works; after that they are signed out everywhere. Earlier links stop working.',
      create: 'Create link',
    },
    peoplePage: {
      eyebrow: 'Settings',
      title: 'People',
      intro: 'Who signs in for your company, and what they may do.',
      add: 'Add person',
      enabled: '{name} can sign in again',
      notEnabled: 'The person could not be enabled',
      noMatch: 'Nobody on this page',
      noMatchHint: 'The list has fewer pages than that.',
      empty: 'Nobody works for this tenant yet',
      emptyHint: 'Add the first administrator, who can then add the others.',
    },
    peopleTable: {
      person: 'Person',
      you: 'You',
      role: 'Role',
      status: 'Status',
      lastSignIn: 'Last sign-in',
      lastSignInLabel: 'Last sign-in:',
      never: 'never',
      actions: 'Actions',
      statuses: {
        active: 'Active',
        invited: 'Invited',
        invitationExpired: 'Invitation expired',
        disabled: 'Disabled',
      },
      moments: {
        since: 'since {time}',
        linkWorksUntil: 'link works until {time}',
      },
    },
    personForm: {
      name: 'Name',
      enterName: 'Enter the name that colleagues know.',
      tooLong: 'At most {max, number} characters.',
      oneLine: 'The name must be a single line without control characters.',
      email: 'E-mail',
      emailHint: 'They sign in with it.',
      emailFixed: 'It cannot be changed. For another address, add the person again.',
      enterEmail: 'Enter an e-mail address, such as ana@example.com.',
      role: 'Role',
      language: 'Language',
      languageHint: 'For e-mails, and for messages about rows and files.',
    },
    personMenu: {
      edit: 'Edit…',
      newInvitation: 'New invitation link…',
      resetPassword: 'Reset password…',
      enable: 'Enable',
      disable: 'Disable…',
    },
  },
  // ── components/places.
  places: {
    values: {
      code: 'Code',
      name: 'Name',
      full_address: 'Address',
      postcode: 'Postcode',
      city: 'City',
      country: 'Country',
      latitude: 'Latitude',
      longitude: 'Longitude',
    },
    problems: {
      ofValue: '{value}: {message}',
      sameCode: 'Code: row {row} has the same code.',
    },
    archivePlaceDialog: {
      done: '{code} is archived',
      title: 'Archive “{name}”?',
      confirm: 'Archive place',
      consequence:
        'Files can no longer name it: rows with the code <bdi>{code}</bdi> will fail, and it is no customer’s default pickup any more.',
      unchanged: 'Deliveries and imports that have begun stay as they are. The code can be given again.',
    },
    choosePlacesFile: {
      how: 'One place a row, with its code, address, city, country and coordinates. Codes that the address book has are changed, the others are added; nothing is removed.',
      drop: 'Drop a spreadsheet here',
      kinds: '.csv, .txt, .xlsx or .xls',
      file: 'Spreadsheet with places',
      failed: 'Something went wrong. Try again.',
    },
    importPlacesDialog: {
      title: 'Import places from a spreadsheet',
      done: 'Places imported',
    },
    mapPlaceColumns: {
      notInFile: 'Not in the file',
      check:
        '<bdi>{fileName}</bdi> has {count, plural, one {# row} other {# rows}}. Check which column gives what; below each stands what the first row says.',
      optional: '{value} (optional)',
      missing: 'Some columns are still to be chosen',
      import: 'Import {count, plural, one {# place} other {# places}}',
    },
    placeDialog: {
      changed: '{code} is changed',
      added: '{code} is in the address book',
      edit: 'Edit “{name}”',
      add: 'Add place',
    },
    placeForm: {
      codeHint: 'What files call the place. Upper and lower case are the same.',
      optional: 'Optional.',
      countryHint: 'DE, or Germany',
      needed: {
        code: 'Enter the code that files use for the place.',
        full_address: 'Enter the street and number.',
        city: 'Enter the city.',
        country: 'Enter the country, such as DE or Germany.',
        latitude: 'Enter the latitude, such as 51.4556.',
        longitude: 'Enter the longitude, such as 7.0116.',
      },
    },
    placeMenu: {
      edit: 'Edit…',
      archive: 'Archive…',
    },
    placesFileResult: {
      created: '{count, number} added',
      updated: '{count, number} changed',
      unchanged: '{count, number} already as in the file',
      leftOut: '{count, plural, one {# row was} other {# rows were}} left out',
      leftOutHint: 'Correct them in the file and import it again: the others will stay as they are.',
      leftOutRows: 'Rows that were left out',
      row: 'Row {row}',
      more: 'And {count, number} more.',
    },
    placesPage: {
      eyebrow: 'Settings',
      title: 'Address book',
      intro:
        'Depots, warehouses and shops that files name by a code. A place gives its address and coordinates to every row that names it.',
      import: 'Import from a spreadsheet',
      add: 'Add place',
      search: 'Search the address book',
      searchFor: 'Code, name, address or city',
      noMatch: 'No place matches',
      noMatchHint: 'Try another word.',
      empty: 'No places yet',
      emptyHint:
        'When a shipper’s files say “DEPOT-ESSEN” instead of an address, or nothing at all about the pickup, add the place here once. Imports then fill in its address, city, country and coordinates.',
    },
    placesTable: {
      place: 'Place',
      address: 'Address',
      coordinates: 'Coordinates',
      cityAndCountry: '<bdi>{city}</bdi>, {country}',
      actions: 'Actions',
    },
  },
  // ── components/settings.
  settings: {
    adminsOnly: {
      goToImports: 'Go to the imports',
      titles: {
        apiClients: 'Only administrators manage API clients',
        people: 'Only administrators manage people',
        company: 'Only administrators change the company’s settings',
        audit: 'Only administrators read the audit trail',
        consignees: 'Only administrators look up recipients',
      },
      hints: {
        apiClients:
          'Your account may not see or change them. If a program needs access, or must be stopped, ask an administrator of your company.',
        people:
          'Your account may not see or change who signs in. Ask an administrator of your company. Your own password you change in the menu behind your name.',
        company:
          'Your account may not change what applies to everybody. Ask an administrator of your company.',
        audit:
          'Your account may not see it. If you must know who did something, ask an administrator of your company.',
        consignees:
          'Your account is not allowed to look up or erase the data held about a person. If somebody asks for their data, contact an administrator of your company.',
      },
    },
    settingsNav: {
      label: 'Settings',
      pages: {
        apiClients: 'API clients',
        importProfiles: 'Import profiles',
        places: 'Address book',
        people: 'People',
        company: 'Company',
        audit: 'Audit trail',
        consignees: 'Recipients',
      },
    },
  },
  // ── components/shippers.
  shippers: {},
  // ── components/sign-in.
  signIn: {},
  // ── components/targets.
  targets: {},
} as const;
