import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Arabic: see en.ts. */
export const ar: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'احفظ',
  },
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'الآن' },
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
    imports: 'عمليات الاستيراد',
    deliveries: 'التوصيلات',
    delivery: 'توصيلة',
    deliveryTo: 'توصيلة إلى {name}',
    shippers: 'المرسلون',
    shipper: 'المرسل',
    erpBatch: 'دفعة ERP',
    targets: 'الوجهات',
    target: 'وجهة',
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
      file: 'الملف',
      notation: 'صيغة أخرى في الملف',
      swapped: 'الملف، بعد تصحيح الترتيب',
      place: 'دفتر العناوين',
      earlier_delivery: 'توصيلة سابقة إلى هذا العنوان',
      manual: 'شخص',
      geocoder: 'خدمة تحديد المواقع',
      city: 'مركز المدينة',
    },
    deliveriesPage: {
      title: 'التوصيلات',
      noMatch: 'لا توجد توصيلة مطابقة',
      searchHint:
        'يجب أن تكون كل كلمة بداية كلمة في التوصيلة: “lind 7” تجد Lindenstraße 7. ويُعثر على رقم الهاتف من بدايته. لا تُعرض توصيلات استيراد جرى التراجع عنه.',
      hint: 'لا تُعرض توصيلات استيراد جرى التراجع عنه.',
      empty: 'لا توصيلات بعد',
      import: 'استورد جدول بيانات',
      whenTheyAppear: 'تظهر هنا بمجرد أن ينشئها استيراد أو برنامج.',
    },
    deliveriesTable: {
      reference: 'المرجع',
      hasWarnings: 'بها تنبيهات:',
      noReference: 'بلا مرجع',
      recipient: 'المستلم',
      fromAndTo: 'من وإلى',
      to: 'إلى',
      customer: 'العميل',
      status: 'الحالة',
      size: 'الحجم',
      cod: 'عند الاستلام',
      created: 'أُنشئت',
    },
    deliveryActions: {
      edit: 'عدّل…',
      dispatch: 'علّمها كمُرسلة…',
      cancel: 'ألغِ التوصيلة…',
      dispatchDialog: {
        done: 'عُلّمت كمُرسلة',
        title: 'هل خرجت هذه التوصيلة؟',
        confirm: 'علّمها كمُرسلة',
        notYet: 'ليس بعد',
        consequence: 'بعد ذلك لا يمكن تعديلها ولا إلغاؤها.',
      },
      cancelDialog: {
        done: 'أُلغيت',
        title: 'هل تلغي هذه التوصيلة؟',
        confirm: 'ألغِ التوصيلة',
        keep: 'أبقِها',
        consequence: 'لن تُوصَّل وستبقى في القائمة. لا يمكن التراجع عن هذا.',
        freeReference: 'حرّر المرجع <b>{reference}</b> لطلب جديد',
        otherwise: 'وإلا فإن أي ملف فيه هذا الطلب يفشل بدلًا من أن يعيده.',
      },
    },
    deliveryFilters: {
      search: 'ابحث في التوصيلات',
      searchIn: 'الاسم أو الهاتف أو العنوان أو المدينة…',
      reference: 'المرجع',
      exactReference: 'المرجع بالضبط',
      customer: 'العميل',
      anyCustomer: 'كل العملاء',
      createdFrom: 'أُنشئت من',
      createdTo: 'أُنشئت حتى',
      status: 'الحالة',
      anyStatus: 'كل الحالات',
      warnings: 'التنبيهات',
      withOrWithoutWarnings: 'بتنبيهات أو بدونها',
      withWarnings: 'بتنبيهات',
      withTheWarning: 'بالتنبيه',
      onlyFromImport: 'من الاستيراد <a>{name}</a> فقط',
      unknownImport: '(غير معروف)',
      showAll: 'اعرض الكل',
    },
    deliveryHistoryPanel: {
      failed: 'تعذّر تحميل السجل',
      title: 'السجل',
      by: 'بواسطة <b>{name}</b>',
      row: '، الصف {row} من <a>{name}</a>',
      someImport: 'استيراد',
      fields: {
        payer_type: 'الدافع',
        payment_method: 'طريقة الدفع',
        unit_size: 'الحجم',
        delivery_service_name: 'خدمة التوصيل',
        extra: 'أعمدة أخرى',
      },
    },
    deliveryForm: {
      missing: '{field}: القيمة مفقودة.',
      enterNumber: 'أدخل رقمًا.',
    },
    deliveryPage: {
      back: 'التوصيلات',
      pickup: 'الاستلام',
      delivery: 'التسليم',
      packages: 'الطرود',
      instructions: 'تعليمات خاصة',
      service: 'الخدمة والدفع',
      customer: 'العميل',
      deliveryService: 'خدمة التوصيل',
      payer: 'الدافع',
      paymentMethod: 'طريقة الدفع',
      noCod: 'لا شيء',
      otherColumns: 'أعمدة أخرى من الملف',
      check: 'راجع هذه التوصيلة',
      warningOfField: '{field}: {warning}',
      sameValue: 'اعرض كل التوصيلات بهذه القيمة',
      recipient: 'المستلم',
      phone: 'الهاتف',
      address: 'العنوان',
      cityAndCountry: 'المدينة والبلد',
      point: 'خط العرض، خط الطول',
      coordinatesFrom: 'مصدر الإحداثيات',
      within: '(ضمن {distance})',
      origin: 'مصدرها',
      created: 'أُنشئت',
      reference: 'المرجع',
      noReference: 'لا يوجد',
      import: 'الاستيراد',
      openImport: 'افتح الاستيراد',
      createdDirectly: 'أُنشئت مباشرة',
      rowInFile: 'الصف في الملف',
      unknown: 'لا توجد توصيلة كهذه',
      showAll: 'اعرض كل التوصيلات',
      whyUnknown: 'ربما جرى التراجع عن استيرادها، أو أن الرابط خاطئ، أو أن التوصيلة تخص حسابًا آخر.',
      deliveryTo: 'توصيلة إلى {name}',
    },
    editDeliveryDialog: {
      groups: {
        delivery: 'التسليم',
        order: 'الطلب',
        payment: 'الدفع',
        packages: 'الطرود',
        pickup: 'الاستلام',
      },
      saved: 'حُفظت',
      title: 'عدّل التوصيلة',
    },
    extraFilter: {
      open: 'عمود آخر',
      title: 'ابحث في عمود آخر',
      only: 'التي فيها <b>“<value></value>” في “<column></column>”</b> فقط',
      showAll: 'اعرض الكل',
      explanation:
        'للأعمدة التي لا يأخذها أي حقل ويحتفظ بها ملف تعريف الاستيراد مع كل توصيلة. العمود والقيمة كما هما في الملف.',
      column: 'العمود',
      value: 'القيمة',
      search: 'ابحث',
    },
    packagesTable: {
      none: 'لا طرود مذكورة: تُحسب صغيرة.',
      what: 'المحتوى',
      quantity: 'الكمية',
      weight: 'وزن الواحد',
      dimensions: 'الطول × العرض × الارتفاع',
      kilograms: '{weight} كغ',
      centimetres: '{sides} سم',
    },
    sizes: {
      small: 'صغير',
      medium: 'متوسط',
      large: 'كبير',
      xlarge: 'كبير جدًا',
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
      label: 'القناة',
      all: 'الكل',
    },
    importCounts: {
      progress: 'تقدّم {name}',
      doneOf:
        '{done} من {total, plural, zero {الصفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}',
      done: '{done, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}',
      deletedOf: 'حُذف {deleted} من {total}',
      deleted: 'حُذف {count, number}',
      created: 'أُنشئ {count, number}',
      wouldBeCreated: 'كان سيُنشأ {count, number}',
      failed: 'فشل {count, number}',
      wouldFail: 'كان سيفشل {count, number}',
    },
    importsPage: {
      title: 'عمليات الاستيراد',
      intro: 'أفلِت جدول بيانات في أي مكان من هذه الصفحة لاستيراده.',
      search: 'ابحث في عمليات الاستيراد',
      searchIn: 'الاسم أو العميل أو المصدر أو معرّف الدفعة',
      status: 'الحالة',
      anyStatus: 'كل الحالات',
      shippers: 'المرسلون',
      needLook: 'تحتاج إلى مراجعة: {count, number}',
      manyNeedLook: 'تحتاج إلى مراجعة: أكثر من 99',
      noMatch: 'لا يوجد استيراد مطابق',
      noMatchHint: 'جرّب كلمة أخرى أو حالة أخرى.',
      firstImport: 'أفلِت جدول بيانات لإنشاء أولى توصيلاتك',
      chooseFile: 'اختر ملفًا',
      howImportsWork:
        'يصبح كل صف توصيلة. ترى الصفوف الأولى، وتحدد ما يمثله كل عمود، ثم تبدأ. الصفوف التي بها خطأ تفشل وتُعرض مع السبب، وتصبح البقية توصيلات.',
      firstBatch: 'لم يرسل أي نظام ERP دفعة بعد',
      howBatchesWork:
        'يرسل نظام ERP أو نظام لوجستي أو نظام مستودعات محطاته إلى <code>/api/inbound/targets/batch</code> بصفته أحد عملاء API لديك. تظهر كل دفعة هنا مع نتيجة كل عنصر فيها.',
    },
    importsTable: {
      import: 'الاستيراد',
      owner: 'العميل أو عميل API',
      status: 'الحالة',
      counts: 'الصفوف أو العناصر',
      created: 'أُنشئ',
      dryRun: 'تشغيل تجريبي · {file}',
      followUp: 'استيراد لاحق · {file}',
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
