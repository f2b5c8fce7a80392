import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Arabic: see en.ts. */
export const ar: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {},
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
  importJob: {
    abortDialog: {
      title: 'إيقاف هذا الاستيراد؟',
      confirm: 'أوقف الاستيراد',
      keepRunning: 'دعه يستمر',
      dryRunAborted: 'تم إيقاف التشغيل التجريبي',
      aborted: 'تم إيقاف الاستيراد',
      madeAreKept: 'تبقى التوصيلات التي أُنشئت حتى الآن.',
      isDryRun: 'هذا تشغيل تجريبي: لن تُحفظ أي توصيلة في كل الأحوال.',
      kept: '{count, plural, zero {تبقى <b># توصيلة</b> أُنشئت حتى الآن، وتظل مراجعها محجوزة.} one {تبقى <b>توصيلة واحدة</b> أُنشئت حتى الآن، ويظل مرجعها محجوزًا.} two {تبقى <b>توصيلتان</b> أُنشئتا حتى الآن، ويظل مرجعاهما محجوزين.} few {تبقى <b># توصيلات</b> أُنشئت حتى الآن، وتظل مراجعها محجوزة.} many {تبقى <b># توصيلة</b> أُنشئت حتى الآن، وتظل مراجعها محجوزة.} other {تبقى <b># توصيلة</b> أُنشئت حتى الآن، وتظل مراجعها محجوزة.}} يمكنك التراجع عنها لاحقًا.',
      noMoreTried: 'لن تُجرَّب أي صفوف أخرى.',
      noMoreDeliveries: 'لن تتحول أي صفوف أخرى إلى توصيلات.',
      restNotTried:
        '{count, plural, zero {لن تُجرَّب الصفوف المتبقية وعددها #.} one {لن يُجرَّب الصف المتبقي.} two {لن يُجرَّب الصفان المتبقيان.} few {لن تُجرَّب الصفوف المتبقية وعددها #.} many {لن تُجرَّب الصفوف المتبقية وعددها #.} other {لن تُجرَّب الصفوف المتبقية وعددها #.}}',
      restNotImported:
        '{count, plural, zero {لن تُستورد الصفوف المتبقية وعددها #.} one {لن يُستورد الصف المتبقي.} two {لن يُستورد الصفان المتبقيان.} few {لن تُستورد الصفوف المتبقية وعددها #.} many {لن تُستورد الصفوف المتبقية وعددها #.} other {لن تُستورد الصفوف المتبقية وعددها #.}}',
      beingWritten: 'قد تُستورد الصفوف التي تُكتب في هذه اللحظة.',
    },
    changesPanel: {
      label: 'قيم قُرئت بخلاف ما كُتبت',
      failed: 'تعذّر تحميل التغييرات',
      none: 'أُخذت كل قيمة كما هي في الملف.',
    },
    continueButton: {
      continue:
        'تابع بـ {count, plural, zero {# صف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}',
      failed: 'لم تتم المتابعة',
    },
    correctionsPanel: {
      label:
        '{count, plural, zero {# خلية عُدّلت يدويًا} one {خلية واحدة عُدّلت يدويًا} two {خليتان عُدّلتا يدويًا} few {# خلايا عُدّلت يدويًا} many {# خلية عُدّلت يدويًا} other {# خلية عُدّلت يدويًا}}',
      failed: 'تعذّر تحميل التصحيحات',
      row: 'الصف {row, number}',
      column: 'العمود {column, number}',
      empty: 'فارغة',
      changedTo: 'تغيّرت إلى',
      showMore: 'اعرض المزيد',
    },
    deliveriesPanel: {
      title: 'التوصيلات',
      count:
        '{count, plural, zero {# توصيلة} one {توصيلة واحدة} two {توصيلتان} few {# توصيلات} many {# توصيلة} other {# توصيلة}}',
      choose: 'اختر توصيلات',
      toDeleteSome: 'لحذف بعضها فقط.',
      failed: 'تعذّر تحميل التوصيلات',
      allShown: 'كل المعروض',
      noneChosen: 'لم يُختر شيء',
      deleteChosen:
        'احذف {count, plural, zero {# توصيلة} one {توصيلة واحدة} two {توصيلتين} few {# توصيلات} many {# توصيلة} other {# توصيلة}}…',
      list: 'توصيلات هذا الاستيراد',
      showMore: 'اعرض المزيد',
      row: 'الصف {row, number}',
      noReference: 'بلا مرجع',
      deleted:
        '{count, plural, zero {حُذفت # توصيلة} one {حُذفت توصيلة واحدة} two {حُذفت توصيلتان} few {حُذفت # توصيلات} many {حُذفت # توصيلة} other {حُذفت # توصيلة}}',
      stayed:
        '{count, plural, zero {تغيّرت # توصيلة في هذه الأثناء وبقيت.} one {تغيّرت توصيلة واحدة في هذه الأثناء وبقيت.} two {تغيّرت توصيلتان في هذه الأثناء وبقيتا.} few {تغيّرت # توصيلات في هذه الأثناء وبقيت.} many {تغيّرت # توصيلة في هذه الأثناء وبقيت.} other {تغيّرت # توصيلة في هذه الأثناء وبقيت.}}',
      confirmTitle:
        'حذف {count, plural, zero {# توصيلة} one {توصيلة واحدة} two {توصيلتين} few {# توصيلات} many {# توصيلة} other {# توصيلة}}؟',
      confirm:
        'احذف {count, plural, zero {# توصيلة} one {توصيلة واحدة} two {توصيلتين} few {# توصيلات} many {# توصيلة} other {# توصيلة}}',
      confirmText:
        '{count, plural, zero {تصبح مراجعها متاحة.} one {يصبح مرجعها متاحًا.} two {يصبح مرجعاهما متاحين.} few {تصبح مراجعها متاحة.} many {تصبح مراجعها متاحة.} other {تصبح مراجعها متاحة.}} تبقى التوصيلات الأخرى لهذا الاستيراد. لا يمكن التراجع عن هذا الإجراء.',
    },
    describeEnd: {
      dryRunFailed: 'تشغيل تجريبي: فشل',
      dryRunAborted: 'تشغيل تجريبي: أُوقف',
      dryRunCreated: 'تشغيل تجريبي: سيُنشأ {created, number}',
      dryRunMixed: 'تشغيل تجريبي: سيُنشأ {created, number}، وسيفشل {failed, number}',
      completed:
        'اكتمل: {created, plural, zero {# توصيلة} one {توصيلة واحدة} two {توصيلتان} few {# توصيلات} many {# توصيلة} other {# توصيلة}}',
      mixed: 'أُنشئ {created, number}، فشل {failed, number}',
      nothingImported: 'لم يُستورد شيء',
      failed: 'فشل، أُنشئ {created, number}',
      aborted: 'أُوقف، أُنشئ {created, number}',
      rolledBack: 'تم التراجع، حُذف {deleted, number}',
      running: 'قيد التشغيل',
    },
    dryRunNotice: {
      failed: 'لم يُستورد',
      showImport: 'اعرض الاستيراد',
      importForReal: 'استورد فعليًا',
      title: 'هذا تشغيل تجريبي: لا تُحفظ أي توصيلة',
      importedSince: 'استُورد ملفه فعليًا بعد ذلك.',
      explanation:
        'يمر كل صف بالاستيراد كاملًا، ثم يُلغى كل شيء. تبيّن الأرقام والملفات ما كان الاستيراد سيفعله الآن.',
    },
    errorFilter: {
      label: 'تصفية حسب الخطأ',
      all: 'الكل',
      chip: '{field}: {problem}',
    },
    estimateRate: {
      seconds: '{s, number} ث',
      minutes: '{min, number} د',
      minutesSeconds: '{min, number} د {s, number} ث',
      hoursMinutes: '{h, number} س {min, number} د',
    },
    failedRowDrawer: {
      title: 'الصف {row}',
      column: 'العمود',
      cell: 'الخلية',
      empty: 'فارغة',
    },
    familyPanel: {
      title:
        '{delivered, number} من {rows, plural, zero {# صف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}} صار توصيلات، في {imports, plural, zero {# عملية استيراد} one {عملية استيراد واحدة} two {عمليتي استيراد} few {# عمليات استيراد} many {# عملية استيراد} other {# عملية استيراد}}',
      open: {
        failed_open: '{count, number} فاشل',
        unprocessed_open: '{count, number} لم يُعالَج',
        in_progress: '{count, number} قيد التنفيذ',
        left_out: '{count, number} مستبعد',
        rolled_back: '{count, number} تم التراجع عنه',
      },
      thisImport: 'هذا الاستيراد',
      firstImport: 'الاستيراد الأول',
      followUp: 'استيراد لاحق',
      counts: 'نجح {succeeded, number}، فشل {failed, number}',
    },
    importJobPage: {
      imports: 'الاستيرادات',
      startedBy: 'لصالح <customer></customer>، بدأه {name} <when></when>',
      correctedBy: 'لصالح <customer></customer>، صحّحه {name} عبر رابط تصحيح <when></when>',
      unknownTitle: 'لا يوجد استيراد كهذا',
      showAll: 'اعرض كل الاستيرادات',
      unknownText: 'قد يكون الرابط خاطئًا، أو أن الاستيراد يخص حسابًا آخر. اسأل من أرسل إليك الرابط.',
    },
    jobActions: {
      successFile: 'ملف الصفوف الناجحة',
      failedFile: 'ملف الصفوف الفاشلة',
      failedWorkbook: 'الصفوف الفاشلة (Excel)',
      firstFailedWorkbook: 'أول {count, number} صف فاشل (Excel)',
      skippedFile: 'ملف الصفوف المستبعدة',
      notReached: 'الصفوف التي لم تُعالَج',
      abort: 'أوقف…',
      rollBackAndAgain: 'تراجع واستورد من جديد…',
      rollBack: 'تراجع عن الاستيراد…',
    },
    jobFacts: {
      file: 'الملف',
      original: 'الأصل',
      name: 'الاسم',
      size: 'الحجم',
      headerRow: 'صف العناوين',
      details: 'التفاصيل',
      customer: 'العميل',
      deliveryService: 'خدمة التوصيل',
      payer: 'الدافع',
      paymentMethod: 'طريقة الدفع',
      rules: 'القواعد',
      profileVersion: 'ملف تعريف الاستيراد، الإصدار {version}',
      mapping: 'المطابقة',
      columns:
        '{count, plural, zero {# عمود} one {عمود واحد} two {عمودان} few {# أعمدة} many {# عمودًا} other {# عمود}}',
      columnOfFile: 'عمود الملف',
      field: 'الحقل',
    },
  },
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
