import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Arabic: see en.ts. */
export const ar: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'حفظ',
    cancel: 'إلغاء',
    close: 'إغلاق',
    done: 'تم',
  },
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'الآن' },
  },
  // ── components/api: what went wrong with a call.
  api: {},
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {
    newPassword: {
      hint: '{min, plural, zero {{min, number} حرف} one {حرف واحد} two {حرفان} few {{min, number} أحرف} many {{min, number} حرفًا} other {{min, number} حرف}} على الأقل. بضع كلمات لا صلة بينها يسهل تذكّرها ويصعب تخمينها.',
      tooShort:
        'قصيرة جدًا: الحد الأدنى {min, plural, zero {{min, number} حرف} one {حرف واحد} two {حرفان} few {{min, number} أحرف} many {{min, number} حرفًا} other {{min, number} حرف}}.',
      tooLong:
        'طويلة جدًا: الحد الأقصى {max, plural, zero {{max, number} حرف} one {حرف واحد} two {حرفان} few {{max, number} أحرف} many {{max, number} حرفًا} other {{max, number} حرف}}.',
    },
    roles: {
      dispatcher: {
        name: 'منسّق التوصيل',
        explanation: 'يستورد جداول البيانات ويدير التوصيلات.',
      },
      admin: {
        name: 'مسؤول',
        explanation: 'مثله، إضافةً إلى جميع الإعدادات: الأشخاص وعملاء API وسجل التدقيق وبيانات المستلمين.',
      },
    },
    scopes: {
      sendTargets: {
        name: 'إرسال الوجهات',
        explanation: 'إنشاء المحطات وتغييرها وإلغاؤها على دفعات: لأنظمة ERP وأنظمة المستودعات.',
      },
      readTargets: {
        name: 'قراءة الوجهات',
        explanation: 'الاطلاع على الوجهات ونتائج الدفعات.',
      },
      operations: {
        name: 'استيراد جداول البيانات وإدارة التوصيلات',
        explanation: 'بدء عمليات الاستيراد وإيقافها والتراجع عنها؛ وإنشاء التوصيلات وقراءتها.',
      },
    },
  },
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {},
  // ── components/frame: around every signed-in page.
  frame: {
    accountMenu: {
      label: 'حساب {name}',
      systemAdmin: 'مسؤول النظام',
      theme: 'المظهر',
      themes: { system: 'مثل الجهاز', light: 'فاتح', dark: 'داكن' },
      password: 'كلمة المرور',
      sessions: 'الجلسات',
      about: 'حول Lading',
      signOut: 'تسجيل الخروج',
    },
    appFrame: {
      skip: 'انتقل إلى المحتوى',
      main: 'القائمة الرئيسية',
      newImport: 'استيراد جديد',
      pages: {
        imports: 'عمليات الاستيراد',
        deliveries: 'التوصيلات',
        targets: 'الوجهات',
        settings: 'الإعدادات',
      },
    },
    pageFault: {
      title: 'تعطلت هذه الصفحة',
      ourFault: 'الخطأ منا وليس منك. عمليات الاستيراد الجارية مستمرة، ولم يضِع شيء.',
      supportNumber: 'أعطِ الدعم هذا الرقم: {digest}',
      tryAgain: 'حاول مرة أخرى',
      goToImports: 'انتقل إلى عمليات الاستيراد',
    },
    tenantPicker: {
      label: 'المستأجر',
      loading: 'جارٍ تحميل المستأجرين…',
      choose: 'اختر مستأجرًا',
      chooseToWorkIn: 'اختر مستأجرًا للعمل فيه',
      why: 'سجّلت الدخول بصفتك مسؤول النظام. اختر لمن التوصيلات التي تعمل عليها؛ وحتى ذلك لا يُعرض شيء ولا يمكن استيراد شيء.',
      failed: 'تعذّر تحميل المستأجرين',
    },
  },
  // ── app: titles of pages, and pages without a feature.
  pages: {
    newImport: 'استيراد جديد',
    aboutLading: 'حول Lading',
    password: 'كلمة المرور',
    sessions: 'الجلسات',
    addressBook: 'دفتر العناوين',
    auditTrail: 'سجل التدقيق',
    company: 'الشركة',
    people: 'الأشخاص',
    apiClients: 'عملاء API',
    forgotPassword: 'هل نسيت كلمة المرور؟',
    setPassword: 'تعيين كلمة المرور',
    signIn: 'تسجيل الدخول',
  },
  // ── components/account.
  account: {
    aboutPage: {
      title: 'حول Lading',
      data: 'البيانات الجغرافية',
      uses: {
        cities:
          'المدن وأسماؤها، مقتصرة على الموقع وعدد السكان. تُكتشف بها النقاط البعيدة عن مدينتها، وتعطي نقاطًا تقريبية عندما يطلبها استيراد.',
        borders: 'حدود البلدان. تُكتشف بها النقاط الواقعة في بلد آخر.',
      },
      licence: 'الترخيص: <link>{name}</link>',
    },
    passwordPage: {
      title: 'كلمة المرور',
      intro: 'عند تغيير كلمة المرور يُسجَّل خروجك من جميع الأجهزة الأخرى. وتبقى مسجّل الدخول هنا.',
      current: 'كلمة المرور الحالية',
      enterCurrent: 'أدخل كلمة المرور الحالية.',
      new: 'كلمة المرور الجديدة',
      notChanged: 'لم تتغير كلمة المرور',
      change: 'غيّر كلمة المرور',
      changed: 'تغيرت كلمة المرور',
      othersEnded:
        '{count, plural, zero {لم تُنهَ أي جلسة أخرى} one {أُنهيت جلسة أخرى واحدة} two {أُنهيت جلستان أخريان} few {أُنهيت # جلسات أخرى} many {أُنهيت # جلسة أخرى} other {أُنهيت # جلسة أخرى}}. وتبقى مسجّل الدخول هنا.',
    },
    sessionsPage: {
      title: 'الجلسات',
      intro: 'الأماكن التي سجّلت الدخول فيها. أنهِ أي جلسة لا تعرفها.',
      endOthers: 'أنهِ جميع الجلسات الأخرى',
      ended:
        '{count, plural, zero {لم تُنهَ أي جلسة} one {أُنهيت جلسة واحدة} two {أُنهيت جلستان} few {أُنهيت # جلسات} many {أُنهيت # جلسة} other {أُنهيت # جلسة}}',
      notEnded: 'تعذّر إنهاء الجلسة',
      notLoaded: 'تعذّر تحميل الجلسات',
      thisSession: 'هذه الجلسة',
      times: 'سُجّل الدخول <signedIn></signedIn>، وآخر نشاط <lastSeen></lastSeen>',
      endOn: 'أنهِ الجلسة على {device}',
      end: 'أنهِ',
    },
  },
  // ── components/api-clients.
  apiClients: {},
  // ── components/audit.
  audit: {
    actions: {
      signed_in: 'تسجيل دخول',
      sign_in_failed: 'فشل تسجيل الدخول',
      signed_out: 'تسجيل خروج',
      session_ended: 'أُنهيت جلسة',
      other_sessions_ended: 'أُنهيت الجلسات الأخرى',
      token_refused: 'رُفض رمز الوصول',
      person_created: 'أُضيف شخص',
      person_updated: 'تغيّر شخص',
      person_disabled: 'عُطّل شخص',
      person_enabled: 'فُعّل شخص',
      password_link_created: 'أُنشئ رابط كلمة مرور',
      password_mail_requested: 'طُلبت رسالة كلمة مرور',
      password_set: 'عُيّنت كلمة المرور برابط',
      password_changed: 'تغيّرت كلمة المرور',
      password_change_refused: 'رُفض تغيير كلمة المرور',
      api_client_created: 'أُنشئ عميل API',
      api_client_updated: 'تغيّر عميل API',
      api_client_secret_rotated: 'جُدّد سر عميل API',
      api_client_overlap_ended: 'أُنهي السر القديم لعميل API',
      api_client_disabled: 'عُطّل عميل API',
      api_client_enabled: 'فُعّل عميل API',
      import_created: 'بدأ استيراد',
      import_aborted: 'أُوقف استيراد',
      import_settled: 'أُنجز استيراد',
      import_reopened: 'وُسم استيراد للمراجعة',
      manifest_totals_set: 'حُفظت أرقام قائمة الاستلام',
      mend_link_created: 'أُنشئ رابط تصحيح',
      mend_link_opened: 'فُتح رابط تصحيح',
      mend_link_withdrawn: 'سُحب رابط تصحيح',
      mend_rows_sent: 'أُرسلت صفوف عبر رابط تصحيح',
      import_resumed: 'استؤنف استيراد',
      import_completed: 'اكتمل استيراد',
      import_failed: 'فشل استيراد',
      import_rolled_back: 'تُراجع عن استيراد',
      file_downloaded: 'نُزّل ملف',
      delivery_created: 'أُنشئت توصيلة',
      delivery_changed: 'تغيّرت توصيلة',
      delivery_dispatched: 'انطلقت توصيلة',
      delivery_cancelled: 'أُلغيت توصيلة',
      import_profile_created: 'أُنشئ ملف تعريف استيراد',
      import_profile_updated: 'تغيّر ملف تعريف استيراد',
      import_profile_archived: 'أُرشف ملف تعريف استيراد',
      place_created: 'أُضيف مكان',
      place_updated: 'تغيّر مكان',
      place_archived: 'أُرشف مكان',
      places_imported: 'استُوردت أماكن',
      address_points_set: 'حُدّدت نقاط عناوين',
      customer_updated: 'تغيّر عميل',
      tenant_updated: 'تغيّرت إعدادات الشركة',
      batch_taken_in: 'وصلت دفعة',
      consignee_looked_up: 'بُحث عن مستلم',
      consignee_exported: 'صُدّرت بيانات مستلم',
      consignee_erased: 'مُحيت بيانات مستلم',
      audit_exported: 'صُدّر سجل التدقيق',
    },
    owners: {
      tenant: 'هذه الشركة',
      no_tenant: 'بلا شركة',
    },
    actors: {
      unnamed: {
        person: 'شخص',
        client: 'عميل API',
        system: 'Lading',
        script: 'نص برمجي',
        unknown: 'شخص ما',
        mend_link: 'شخص لديه رابط تصحيح',
      },
      kinds: {
        person: 'شخص',
        client: 'عميل API',
        system: 'النظام',
        script: 'نص برمجي',
        unknown: 'غير معروف',
        mend_link: 'رابط تصحيح',
      },
    },
    details: {
      labels: {
        name: 'الاسم',
        role: 'الدور',
        language: 'اللغة',
        scopes: 'ما يُسمح له به',
        expires_at: 'ينتهي',
        overlap_seconds: 'يبقى السر القديم صالحًا',
        purpose: 'لأجل',
        ended_sessions: 'الجلسات المنتهية',
        ended_count: 'الجلسات المنتهية',
        time_zone: 'المنطقة الزمنية',
        file_name: 'الملف',
        file_size_bytes: 'الحجم',
        file: 'الملف',
        succeeded_records: 'التوصيلات المنشأة',
        failed_records: 'الصفوف الفاشلة',
        deleted_count: 'التوصيلات المحذوفة',
        kept_count: 'التوصيلات الباقية',
        selected_rows: 'صفوف مختارة فقط',
        made_for: 'لأجل',
        mail_to: 'أُرسل إلى',
        rows: 'الصفوف',
        orders: 'الطلبات',
        packages: 'الطرود',
        weight_kg: 'الوزن (كغ)',
        cod: 'الدفع عند الاستلام',
        cells: 'الخلايا',
        mend_link_id: 'رابط التصحيح',
        job_ids: 'الاستيرادات اللاحقة',
        code: 'السبب',
        source_system: 'النظام المصدر',
        total_items: 'العناصر',
        by: 'بُحث بواسطة',
        deliveries: 'التوصيلات',
        failed_rows: 'الصفوف الفاشلة',
        targets: 'الوجهات',
        batch_items: 'عناصر الدفعات',
        imports: 'عمليات استيراد أُزيلت ملفاتها',
        unread_imports: 'ملفات أُزيلت ومعها صفوف غير مقروءة',
        actor: 'من',
        action: 'ماذا',
        subject: 'على ماذا',
        from: 'من',
        to: 'إلى',
        of: 'الشركة',
      },
      systemAdmin: 'مسؤول النظام',
      never: 'أبدًا',
      overlaps: {
        notAtAll: 'إطلاقًا لا',
        hour: 'لمدة ساعة',
        day: 'لمدة 24 ساعة',
        week: 'لمدة 7 أيام',
      },
      forSeconds: 'لمدة {seconds} ثانية',
      purposes: {
        invitation: 'دعوة',
        reset: 'إعادة تعيين كلمة المرور',
        forgotten: 'كلمة مرور منسية',
      },
      files: {
        original: 'الأصل',
        success: 'ملف الناجحة',
        failed: 'ملف الفاشلة',
      },
      lookedUpBy: {
        phone: 'الهاتف',
        name: 'الاسم',
      },
      none: 'لا شيء',
      yes: 'نعم',
      no: 'لا',
      nothing: 'لا شيء',
      pair: '{label}: {value}',
    },
    auditFilters: {
      company: 'الشركة',
      who: 'من',
      whoHint: 'من: الاسم أو المعرّف',
      what: 'ماذا',
      everything: 'الكل',
      toWhat: 'على ماذا',
      toWhatHint: 'على ماذا: الاسم أو المعرّف',
      from: 'من',
      to: 'إلى',
    },
    auditPage: {
      eyebrow: 'الإعدادات',
      title: 'سجل التدقيق',
      intro: 'من فعل ماذا، ومتى ومن أين. لا يمكن لأحد تغيير قيد أو حذفه. الأيام بالتوقيت العالمي UTC.',
      export: 'صدّر CSV',
      noMatch: 'لا قيد يطابق البحث',
      noMatchHint: 'جرّب مرشحات أقل أو أيامًا أخرى.',
    },
    auditTable: {
      when: 'متى',
      who: 'من',
      what: 'ماذا',
      fromWhere: 'من أين',
      server: 'الخادم',
      import: 'استيراد',
    },
  },
  // ── components/company.
  company: {
    companyPage: {
      eyebrow: 'الإعدادات',
      title: 'الشركة',
      intro: 'ما يسري على كل من يعمل لدى <bdi>{name}</bdi>.',
      introUnnamed: 'ما يسري على كل من يعمل لدى شركتك.',
      timeZone: 'المنطقة الزمنية',
      saved: 'أصبحت الأيام بتوقيت {timeZone}',
      notLoaded: 'تعذّر تحميل الإعدادات',
      loading: 'جارٍ تحميل الإعدادات',
    },
    timeZoneForm: {
      label: 'المنطقة الزمنية',
      why: 'إذا ذكر ملف أحد المرسلين تاريخًا بلا سنة، مثل 05.03.، فالمقصود هو الأقرب إلى اليوم. ويبدأ اليوم وينتهي بحسب هذه المنطقة الزمنية، في الصفحة وفي الاستيراد على السواء.',
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
      invited: 'تمت دعوة {name}',
      add: 'أضف شخصًا',
    },
    disablePersonDialog: {
      done: 'عُطّل حساب {name}',
      sessionsEnded: 'انتهت جلساته.',
      title: 'تعطيل حساب “{name}”؟',
      confirm: 'عطّل الحساب',
      consequence:
        'يُسجَّل خروجه فورًا من كل مكان ولا يمكنه تسجيل الدخول. وتتوقف روابط كلمة المرور الخاصة به عن العمل. ويبقى ما قام به، وتستمر عمليات الاستيراد الجارية.',
      undo: 'يمكنك تفعيل حسابه لاحقًا، وستعمل كلمة مروره كما كانت.',
    },
    editPersonDialog: {
      done: 'تغيرت بيانات الشخص',
      whenItApplies: 'يسري الدور الجديد من نقرته التالية.',
      title: 'تعديل “{name}”',
    },
    linkStep: {
      mailed: 'رسالة بالرابط في طريقها إلى {email}',
      mailedHint: 'لا يلزمك فعل شيء آخر. إن لم تصل الرسالة، فسلّم الرابط بنفسك.',
      notMailed: 'سلّم هذا الرابط إلى {name} بنفسك',
      notMailedHint: 'لم تُرسل أي رسالة. أرسله إلى حيث لا يقرؤه سواه: فمن يفتح الرابط أولًا يحدد كلمة المرور.',
      link: 'رابط تعيين كلمة المرور',
      linkHint: 'يعمل مرة واحدة، حتى {expiry}، ولن يُعرض مرة أخرى.',
    },
    passwordLinkDialog: {
      newInvitation: 'دعوة جديدة إلى “{name}”',
      reset: 'إعادة تعيين كلمة مرور “{name}”',
      newInvitationHint: 'يحصل على رابط جديد لتعيين كلمة مروره الأولى. ويتوقف الرابط السابق عن العمل.',
      resetHint:
        'يحصل على رابط لتعيين كلمة مرور جديدة. وتبقى كلمة مروره الحالية صالحة حتى يستخدمه، ثم يُسجَّل خروجه من كل مكان. وتتوقف الروابط السابقة عن العمل.',
      create: 'أنشئ الرابط',
    },
    peoplePage: {
      eyebrow: 'الإعدادات',
      title: 'الأشخاص',
      intro: 'من يسجّل الدخول لشركتك، وما يُسمح له بفعله.',
      add: 'أضف شخصًا',
      enabled: 'يمكن لـ {name} تسجيل الدخول مجددًا',
      notEnabled: 'تعذّر تفعيل حساب الشخص',
      noMatch: 'لا أحد في هذه الصفحة',
      noMatchHint: 'عدد صفحات القائمة أقل من ذلك.',
      empty: 'لا أحد يعمل لهذا المستأجر بعد',
      emptyHint: 'أضف المسؤول الأول، وسيمكنه بعدها إضافة الآخرين.',
    },
    peopleTable: {
      person: 'الشخص',
      you: 'أنت',
      role: 'الدور',
      status: 'الحالة',
      lastSignIn: 'آخر تسجيل دخول',
      lastSignInLabel: 'آخر تسجيل دخول:',
      never: 'لم يحدث',
      actions: 'الإجراءات',
      statuses: {
        active: 'نشط',
        invited: 'مدعو',
        invitationExpired: 'انتهت صلاحية الدعوة',
        disabled: 'معطّل',
      },
      moments: {
        since: 'منذ {time}',
        linkWorksUntil: 'الرابط صالح حتى {time}',
      },
    },
    personForm: {
      name: 'الاسم',
      enterName: 'أدخل الاسم الذي يعرفه الزملاء.',
      tooLong:
        'الحد الأقصى {max, plural, zero {{max, number} حرف} one {حرف واحد} two {حرفان} few {{max, number} أحرف} many {{max, number} حرفًا} other {{max, number} حرف}}.',
      oneLine: 'يجب أن يكون الاسم سطرًا واحدًا بلا أحرف تحكم.',
      email: 'البريد الإلكتروني',
      emailHint: 'يسجّل الدخول به.',
      emailFixed: 'لا يمكن تغييره. لعنوان آخر أضف الشخص من جديد.',
      enterEmail: 'أدخل عنوان بريد إلكتروني، مثل ana@example.com.',
      role: 'الدور',
      language: 'اللغة',
      languageHint: 'للرسائل الإلكترونية وللرسائل المتعلقة بالصفوف والملفات.',
    },
    personMenu: {
      edit: 'تعديل…',
      newInvitation: 'رابط دعوة جديد…',
      resetPassword: 'إعادة تعيين كلمة المرور…',
      enable: 'تفعيل',
      disable: 'تعطيل…',
    },
  },
  // ── components/places.
  places: {
    values: {
      code: 'الرمز',
      name: 'الاسم',
      full_address: 'العنوان',
      postcode: 'الرمز البريدي',
      city: 'المدينة',
      country: 'البلد',
      latitude: 'خط العرض',
      longitude: 'خط الطول',
    },
    problems: {
      ofValue: '{value}: {message}',
      sameCode: 'الرمز: للصف {row} الرمز نفسه.',
    },
    archivePlaceDialog: {
      done: 'أُرشف {code}',
      title: 'أرشفة “{name}”؟',
      confirm: 'أرشف المكان',
      consequence:
        'لن تستطيع الملفات ذكره بعد الآن: ستفشل الصفوف ذات الرمز <bdi>{code}</bdi>، ولن يبقى مكان الاستلام الافتراضي لأي عميل.',
      unchanged: 'تبقى التوصيلات وعمليات الاستيراد التي بدأت كما هي. ويمكن منح الرمز من جديد.',
    },
    choosePlacesFile: {
      how: 'مكان واحد في كل صف، برمزه وعنوانه ومدينته وبلده وإحداثياته. الرموز الموجودة في دفتر العناوين تُغيَّر، والباقي يُضاف، ولا يُحذف شيء.',
      drop: 'أفلت جدول البيانات هنا',
      kinds: '‎.csv أو ‎.txt أو ‎.xlsx أو ‎.xls',
      file: 'جدول بيانات بالأماكن',
      failed: 'حدث خطأ ما. حاول مرة أخرى.',
    },
    importPlacesDialog: {
      title: 'استيراد الأماكن من جدول بيانات',
      done: 'استُوردت الأماكن',
    },
    mapPlaceColumns: {
      notInFile: 'غير موجود في الملف',
      check:
        '{count, plural, zero {<bdi>{fileName}</bdi> بلا صفوف} one {في <bdi>{fileName}</bdi> صف واحد} two {في <bdi>{fileName}</bdi> صفان} few {في <bdi>{fileName}</bdi> # صفوف} many {في <bdi>{fileName}</bdi> # صفًا} other {في <bdi>{fileName}</bdi> # صف}}. تحقق مما يعطيه كل عمود؛ وتحت كل منها ما في الصف الأول.',
      optional: '{value} (اختياري)',
      missing: 'ما زال عليك اختيار بعض الأعمدة',
      import:
        '{count, plural, zero {لا أماكن للاستيراد} one {استورد مكانًا واحدًا} two {استورد مكانين} few {استورد # أماكن} many {استورد # مكانًا} other {استورد # مكان}}',
    },
    placeDialog: {
      changed: 'تغيّر {code}',
      added: 'أصبح {code} في دفتر العناوين',
      edit: 'تعديل “{name}”',
      add: 'أضف مكانًا',
    },
    placeForm: {
      codeHint: 'ما تسمّي به الملفاتُ المكان. لا فرق بين الأحرف الكبيرة والصغيرة.',
      optional: 'اختياري.',
      countryHint: 'SA أو السعودية',
      needed: {
        code: 'أدخل الرمز الذي تستخدمه الملفات للمكان.',
        full_address: 'أدخل الشارع والرقم.',
        city: 'أدخل المدينة.',
        country: 'أدخل البلد، مثل SA أو السعودية.',
        latitude: 'أدخل خط العرض، مثل 51.4556.',
        longitude: 'أدخل خط الطول، مثل 7.0116.',
      },
    },
    placeMenu: {
      edit: 'تعديل…',
      archive: 'أرشفة…',
    },
    placesFileResult: {
      created: 'أُضيف {count, number}',
      updated: 'تغيّر {count, number}',
      unchanged: '{count, number} مطابق للملف أصلًا',
      leftOut:
        '{count, plural, zero {لم يُستبعد أي صف} one {استُبعد صف واحد} two {استُبعد صفان} few {استُبعدت # صفوف} many {استُبعد # صفًا} other {استُبعد # صف}}',
      leftOutHint: 'صحّحها في الملف واستورده من جديد: ستبقى الصفوف الأخرى كما هي.',
      leftOutRows: 'الصفوف المستبعدة',
      row: 'الصف {row}',
      more: 'و{count, number} أخرى.',
    },
    placesPage: {
      eyebrow: 'الإعدادات',
      title: 'دفتر العناوين',
      intro:
        'المستودعات والمخازن والمتاجر التي تذكرها الملفات برمز. يعطي المكان عنوانه وإحداثياته لكل صف يذكره.',
      import: 'استورد من جدول بيانات',
      add: 'أضف مكانًا',
      search: 'ابحث في دفتر العناوين',
      searchFor: 'الرمز أو الاسم أو العنوان أو المدينة',
      noMatch: 'لا مكان يطابق البحث',
      noMatchHint: 'جرّب كلمة أخرى.',
      empty: 'لا أماكن بعد',
      emptyHint:
        'إذا ذكرت ملفات أحد المرسلين “DEPOT-ESSEN” بدل العنوان، أو لم تذكر شيئًا عن الاستلام، فأضف المكان هنا مرة واحدة. وعندها تملأ عمليات الاستيراد عنوانه ومدينته وبلده وإحداثياته.',
    },
    placesTable: {
      place: 'المكان',
      address: 'العنوان',
      coordinates: 'الإحداثيات',
      cityAndCountry: '<bdi>{city}</bdi>، {country}',
      actions: 'الإجراءات',
    },
  },
  // ── components/settings.
  settings: {
    adminsOnly: {
      goToImports: 'انتقل إلى عمليات الاستيراد',
      titles: {
        apiClients: 'المسؤولون فقط يديرون عملاء API',
        people: 'المسؤولون فقط يديرون الأشخاص',
        company: 'المسؤولون فقط يغيّرون إعدادات الشركة',
        audit: 'المسؤولون فقط يطّلعون على سجل التدقيق',
        consignees: 'المسؤولون فقط يبحثون عن المستلمين',
      },
      hints: {
        apiClients:
          'لا يحق لحسابك الاطلاع عليهم أو تغييرهم. إذا احتاج برنامج إلى الوصول أو وجب إيقافه، فاسأل أحد مسؤولي شركتك.',
        people:
          'لا يحق لحسابك الاطلاع على من يسجّل الدخول أو تغييره. اسأل أحد مسؤولي شركتك. أما كلمة مرورك فتغيّرها من القائمة خلف اسمك.',
        company: 'لا يحق لحسابك تغيير ما يسري على الجميع. اسأل أحد مسؤولي شركتك.',
        audit: 'لا يحق لحسابك الاطلاع عليه. إذا كان لا بد أن تعرف من فعل شيئًا، فاسأل أحد مسؤولي شركتك.',
        consignees:
          'لا يحق لحسابك البحث في البيانات المحفوظة عن شخص أو محوها. إذا طلب أحد بياناته، فتواصل مع أحد مسؤولي شركتك.',
      },
    },
    settingsNav: {
      label: 'الإعدادات',
      pages: {
        apiClients: 'عملاء API',
        importProfiles: 'ملفات تعريف الاستيراد',
        places: 'دفتر العناوين',
        people: 'الأشخاص',
        company: 'الشركة',
        audit: 'سجل التدقيق',
        consignees: 'المستلمون',
      },
    },
  },
  // ── components/shippers.
  shippers: {},
  // ── components/sign-in.
  signIn: {},
  // ── components/targets.
  targets: {},
};
