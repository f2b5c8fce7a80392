import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Arabic: see en.ts. */
export const ar: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    cancel: 'إلغاء',
    close: 'أغلق',
    tryAgain: 'حاول مرة أخرى',
  },
  // ── components/ui: primitives.
  ui: {
    copyField: {
      copied: 'نُسخ',
      copy: 'انسخ',
      copyOf: 'انسخ: {label}',
      refused: 'لا يسمح المتصفح لهذه الصفحة بالنسخ. النص محدد: انسخه بلوحة المفاتيح.',
    },
    device: {
      unknown: 'جهاز غير معروف',
      unknownBrowser: 'متصفح غير معروف',
      browserOn: '{browser} على {system}',
    },
    dropFile: {
      choose: 'اختر ملفًا',
    },
    filterBar: {
      clear: 'امسح',
    },
    lists: {
      auditEntries: {
        failed: 'تعذّر تحميل سجل التدقيق',
        loading: 'جارٍ تحميل سجل التدقيق',
        none: 'لا يوجد أي إدخال',
        range: 'الإدخالات {first}–{last} من {total}',
        total: 'الإدخالات: {total}',
        showAll: 'اعرض كل الإدخالات',
      },
      clients: {
        failed: 'تعذّر تحميل عملاء API',
        loading: 'جارٍ تحميل عملاء API',
        none: 'لا يوجد أي عميل',
        range: 'العملاء {first}–{last} من {total}',
        total: 'العملاء: {total}',
        showAll: 'اعرض كل العملاء',
      },
      deliveries: {
        failed: 'تعذّر تحميل التوصيلات',
        loading: 'جارٍ تحميل التوصيلات',
        none: 'لا توجد أي توصيلة',
        range: 'التوصيلات {first}–{last} من {total}',
        total: 'التوصيلات: {total}',
        showAll: 'اعرض كل التوصيلات',
      },
      historyEntries: {
        failed: 'تعذّر تحميل الإدخالات',
        loading: 'جارٍ تحميل الإدخالات',
        none: 'لا يوجد أي إدخال',
        range: 'الإدخالات {first}–{last} من {total}',
        total: 'الإدخالات: {total}',
        showAll: 'اعرض كل الإدخالات',
      },
      importProfiles: {
        failed: 'تعذّر تحميل ملفات تعريف الاستيراد',
        loading: 'جارٍ تحميل ملفات تعريف الاستيراد',
        none: 'لا يوجد أي ملف تعريف',
        range: 'ملفات تعريف الاستيراد {first}–{last} من {total}',
        total: 'ملفات تعريف الاستيراد: {total}',
        showAll: 'اعرض كل ملفات تعريف الاستيراد',
      },
      imports: {
        failed: 'تعذّر تحميل عمليات الاستيراد',
        loading: 'جارٍ تحميل عمليات الاستيراد',
        none: 'لا توجد أي عملية استيراد',
        range: 'عمليات الاستيراد {first}–{last} من {total}',
        total: 'عمليات الاستيراد: {total}',
        showAll: 'اعرض كل عمليات الاستيراد',
      },
      items: {
        failed: 'تعذّر تحميل العناصر',
        loading: 'جارٍ تحميل العناصر',
        none: 'لا يوجد أي عنصر',
        range: 'العناصر {first}–{last} من {total}',
        total: 'العناصر: {total}',
        showAll: 'اعرض كل العناصر',
      },
      people: {
        failed: 'تعذّر تحميل الأشخاص',
        loading: 'جارٍ تحميل الأشخاص',
        none: 'لا يوجد أي شخص',
        range: 'الأشخاص {first}–{last} من {total}',
        total: 'الأشخاص: {total}',
        showAll: 'اعرض كل الأشخاص',
      },
      places: {
        failed: 'تعذّر تحميل دفتر العناوين',
        loading: 'جارٍ تحميل دفتر العناوين',
        none: 'لا يوجد أي مكان',
        range: 'الأماكن {first}–{last} من {total}',
        total: 'الأماكن: {total}',
        showAll: 'اعرض كل الأماكن',
      },
      shippers: {
        failed: 'تعذّر تحميل المرسلين',
        loading: 'جارٍ تحميل المرسلين',
        none: 'لا يوجد أي مرسل',
        range: 'المرسلين {first}–{last} من {total}',
        total: 'المرسلين: {total}',
        showAll: 'اعرض كل المرسلين',
      },
      targets: {
        failed: 'تعذّر تحميل الوجهات',
        loading: 'جارٍ تحميل الوجهات',
        none: 'لا توجد أي وجهة',
        range: 'الوجهات {first}–{last} من {total}',
        total: 'الوجهات: {total}',
        showAll: 'اعرض كل الوجهات',
      },
    },
    menu: {
      actionsFor: 'إجراءات {name}',
    },
    pages: {
      searchedBackTo: '{total}، بحثًا حتى {moment}',
      label: 'الصفحات',
      first: 'الصفحة الأولى',
      previous: 'الصفحة السابقة',
      next: 'الصفحة التالية',
      page: 'صفحة {page}',
      pageOf: 'صفحة {page} من {pages}',
    },
    passwordField: {
      hide: 'أخفِ ما كُتب',
      show: 'أظهر ما كُتب',
    },
    problem: {
      didNotWork: 'حدث خطأ ما. حاول مرة أخرى.',
      pageDidNotWork: 'حدث خطأ ما في هذه الصفحة. حاول مرة أخرى.',
    },
    relativeTime: {
      justNow: 'الآن',
    },
    searchSelect: {
      partOfName: 'جزء من الاسم',
      searching: 'جارٍ البحث…',
      nothing: 'لا توجد نتائج.',
      firstOf: 'أول {shown} من {total}',
    },
    sheetGrid: {
      findInRows: 'ابحث في الصفوف',
      find: 'بحث',
      findPrevious: 'السابق',
      findNext: 'التالي',
      closeSearch: 'أغلق البحث',
      notFound: 'لم يُعثر عليه',
      editRows: 'تحرير الصفوف',
      changed:
        '{count, plural, zero {لم تتغير أي خلية} one {تغيرت خلية واحدة} two {تغيرت خليتان} few {تغيرت # خلايا} many {تغيرت # خلية} other {تغيرت # خلية}}',
      undo: 'تراجع',
      redo: 'أعد',
      fillDown: 'املأ إلى الأسفل',
      nextProblem: 'المشكلة التالية',
      row: 'الصف',
      loading: 'جارٍ تحميل الصفوف',
      hint: 'اختر خلية واكتب. ‎Ctrl+Z للتراجع، و‎Ctrl+F للبحث، و‎Ctrl+D للملء إلى الأسفل، و‎F8 للانتقال إلى المشكلة التالية.',
      rowAndColumn: 'الصف {row}، <data>{column}</data>:',
      empty: 'فارغة',
      was: '(كانت: <data>{text}</data>)',
    },
    stoppedSearch: {
      title: 'لم يُعثر على شيء حتى {moment}',
      older: 'ابحث في توصيلات أقدم',
      why: 'يجري تجهيز أحدث التوصيلات للبحث، ويستغرق ذلك دقيقة أو دقيقتين بعد استيراد كبير. وحتى ذلك الحين يعود البحث إلى الوراء خطوة خطوة.',
    },
    things: {
      batch: {
        failed: 'تعذّر تحميل الدفعة',
        loading: 'جارٍ تحميل الدفعة',
      },
      delivery: {
        failed: 'تعذّر تحميل التوصيلة',
        loading: 'جارٍ تحميل التوصيلة',
      },
      import: {
        failed: 'تعذّر تحميل عملية الاستيراد',
        loading: 'جارٍ تحميل عملية الاستيراد',
      },
      importProfile: {
        failed: 'تعذّر تحميل ملف تعريف الاستيراد',
        loading: 'جارٍ تحميل ملف تعريف الاستيراد',
      },
      shipper: {
        failed: 'تعذّر تحميل المرسل',
        loading: 'جارٍ تحميل المرسل',
      },
      target: {
        failed: 'تعذّر تحميل الوجهة',
        loading: 'جارٍ تحميل الوجهة',
      },
    },
    toast: {
      dismiss: 'إخفاء',
    },
  },
  // ── components/api: what went wrong with a call.
  api: {},
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {
    batch: {
      operations: {
        create: 'إنشاء',
        update: 'تعديل',
        upsert: 'إنشاء أو تعديل',
        cancel: 'إلغاء',
      },
      itemStatuses: {
        Created: 'أُنشئ',
        Updated: 'عُدّل',
        Cancelled: 'أُلغي',
        Rejected: 'رُفض',
      },
      bar: 'عناصر {batch} حسب الحالة',
      created: 'أُنشئ: {count, number}',
      updated: 'عُدّل: {count, number}',
      cancelled: 'أُلغي: {count, number}',
      rejected: 'رُفض: {count, number}',
      warnings:
        '{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}',
    },
    changes: {
      row: 'الصف {row}',
      readAs: 'قُرئ',
      nothing: 'لا شيء',
    },
    channels: {
      spreadsheet: {
        one: 'جدول بيانات',
        many: 'جداول بيانات',
      },
      erp: {
        one: 'دفعة ERP',
        many: 'دفعات ERP',
      },
    },
    deliveryStatuses: {
      created: 'أُنشئت',
      changed: 'عُدّلت',
      dispatched: 'خرجت للتوصيل',
      cancelled: 'أُلغيت',
    },
    dryRun: 'تشغيل تجريبي',
    file: {
      type: 'النوع',
      charset: 'مجموعة المحارف',
      separatedBy: 'الفاصل',
      sheet: 'الورقة',
      sheetOf: '{sheet} (من {count} أوراق)',
      kinds: {
        csv: 'نص CSV',
        xls: 'مصنف Excel (‎.xls)',
        xlsx: 'مصنف Excel (‎.xlsx)',
      },
      comma: 'فاصلة',
      semicolon: 'فاصلة منقوطة',
      tab: 'جدولة',
      pipe: 'خط عمودي',
    },
    letters: {
      all: 'كل الحروف',
      centralEuropean: 'أوروبا الوسطى',
      cyrillic: 'السيريلية',
      westernEuropean: 'أوروبا الغربية',
      greek: 'اليونانية',
      turkish: 'التركية',
      hebrew: 'العبرية',
      arabic: 'العربية',
      baltic: 'البلطيقية',
      vietnamese: 'الفيتنامية',
      thai: 'التايلاندية',
      chineseSimplified: 'الصينية المبسطة',
      chineseTraditional: 'الصينية التقليدية',
      japanese: 'اليابانية',
      korean: 'الكورية',
    },
    newPassword: {
      hint: '{min} حرفًا على الأقل. بضع كلمات لا صلة بينها سهلة التذكر وصعبة التخمين.',
      tooShort: 'قصيرة جدًا: {min} حرفًا على الأقل.',
      tooLong: 'طويلة جدًا: {max} حرفًا على الأكثر.',
    },
    outcomes: {
      waiting: 'في الانتظار',
      running: 'قيد التنفيذ',
      completed: 'اكتمل',
      completed_with_failures: 'اكتمل مع إخفاقات',
      nothing_imported: 'لم يُستورد شيء',
      failed: 'فشل',
      aborted: 'أُوقف',
      rolling_back: 'جارٍ التراجع',
      rolled_back: 'تم التراجع عنه',
    },
    payers: {
      sender: 'المرسل',
      receiver: 'المستلم',
    },
    payments: {
      wallet: 'المحفظة',
      cod: 'الدفع عند الاستلام',
      card: 'بطاقة',
      cash: 'نقدًا',
      bank_transfer: 'تحويل بنكي',
    },
    problems: {
      required_field_missing: 'مفقود',
      invalid_characters: 'فيه أحرف غير صالحة',
      text_too_long: 'أطول من اللازم',
      invalid_number: 'ليس رقمًا',
      latitude_out_of_range: 'خارج النطاق',
      longitude_out_of_range: 'خارج النطاق',
      unknown_country: 'بلد غير معروف',
      invalid_phone: 'هاتف غير صالح',
      negative_amount: 'سالب',
      too_many_decimals: 'خانات عشرية أكثر من اللازم',
      amount_too_large: 'أكبر من اللازم',
      invalid_package_items: 'أصناف غير صالحة',
      duplicate_external_reference_id: 'مكرر في الملف',
      external_reference_id_already_present: 'مستخدم من قبل',
      delivery_already_dispatched: 'لتوصيلة خرجت بالفعل',
      delivery_already_cancelled: 'لتوصيلة ملغاة',
      spreadsheet_error: 'يظهر خطأ من الجدول',
      formula_not_calculated: 'فيه معادلة بلا نتيجة',
      shortened_number: 'اختصره برنامج الجداول',
      shifted_row: 'في صف فيه خلية زائدة',
      invalid_date: 'ليس تاريخًا',
      invalid_time: 'ليس وقتًا',
      invalid_minutes: 'ليس عدد دقائق',
      unknown_priority: 'غير معروف',
      unknown_place: 'مكان غير معروف',
      order_failed: 'لطلب فيه صف فاشل',
      contradicts_first_row: 'يختلف عن أول صف في الطلب',
      too_many_rows_in_order: 'في صفوف أكثر من اللازم',
    },
    roles: {
      dispatcher: {
        name: 'منسّق التوصيل',
        explanation: 'يستورد جداول البيانات ويدير التوصيلات.',
      },
      admin: {
        name: 'مسؤول',
        explanation: 'الشيء نفسه، إضافة إلى كل الإعدادات: الأشخاص وعملاء API وسجل التدقيق وبيانات المستلمين.',
      },
    },
    sampleFiles: {
      intro: 'ليس لديك ملف؟ جرّب أحد هذه:',
      clean: '‎.csv سليم',
      messy: '‎.csv فيه كل أنواع الأخطاء',
    },
    scopes: {
      sendTargets: {
        name: 'إرسال الوجهات',
        explanation: 'إنشاء المحطات وتعديلها وإلغاؤها على دفعات: لأنظمة ERP والمستودعات.',
      },
      readTargets: {
        name: 'قراءة الوجهات',
        explanation: 'الاطلاع على الوجهات ونتائج الدفعات.',
      },
      operations: {
        name: 'استيراد جداول البيانات وإدارة التوصيلات',
        explanation: 'بدء الاستيراد وإيقافه والتراجع عنه؛ وإنشاء التوصيلات وقراءتها.',
      },
    },
    settingsPages: {
      apiClients: 'عملاء API',
      importProfiles: 'ملفات تعريف الاستيراد',
      places: 'دفتر العناوين',
      people: 'الأشخاص',
      company: 'الشركة',
      audit: 'سجل التدقيق',
      consignees: 'المستلمون',
    },
    totals: {
      rows: 'الصفوف',
      orders: 'الطلبات',
      packages: 'الطرود',
      weight: 'الوزن (كغ)',
      cod: 'الدفع عند الاستلام',
      codIn: 'الدفع عند الاستلام، {currency}',
      total: 'المجموع',
      manifest: 'بيان المرسل',
      agreesHead: 'مطابق',
      notGiven: 'غير مذكور',
      onManifest: '{name} في بيان المرسل',
      noNumber: 'ليس رقمًا صالحًا',
      agrees: 'مطابق',
      differs: 'مختلف',
      agree: 'المجاميع مطابقة لبيان المرسل',
      differ:
        '{differ, plural, zero {# من {all} مجاميع تختلف} one {مجموع واحد من {all} يختلف} two {مجموعان من {all} يختلفان} few {# مجاميع من {all} تختلف} many {# مجموعًا من {all} يختلف} other {# مجموع من {all} يختلف}} عن بيان المرسل',
    },
    warnings: {
      hidden_row: 'صف مخفي',
      coordinates_outside_country: 'خارج البلد',
      coordinates_swapped: 'إحداثيات معكوسة',
      coordinates_zero: 'الإحداثيات 0، 0',
      coordinates_far_from_city: 'بعيد عن المدينة',
      coordinates_approximate: 'نقطة تقريبية',
      coordinates_of_other_address: 'نقطة لعنوان آخر',
    },
  },
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {
    alike: 'صحّح المتشابه',
    change:
      'غيّر {count, plural, zero {لا شيء} one {صفًا واحدًا} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}',
    more: '+{count} أخرى',
    onlyProblems: 'الأعمدة ذات المشكلات فقط',
    problem: 'المشكلة',
    problemOf: '{field}: {problem}، <b>{rows}</b>',
    rows: '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}',
    showMore:
      'اعرض {count, plural, zero {المزيد} one {مشكلة أخرى} two {مشكلتين أخريين} few {# مشكلات أخرى} many {# مشكلة أخرى} other {# مشكلة أخرى}}',
    showWhole: 'الصف {row}: {problem} اعرض الصف كاملًا',
    writeFor: 'ما يُكتب بدل "{value}" في {field}',
    writeForEmpty: 'ما يُكتب بدل الخلية الفارغة في {field}',
    writeInstead: 'اكتب بدلًا منه',
  },
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
