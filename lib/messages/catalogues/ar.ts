import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Arabic: see en.ts. */
export const ar: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    tryAgain: 'حاول مرة أخرى',
    close: 'إغلاق',
    cancel: 'إلغاء',
    loading: 'جارٍ التحميل…',
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
    dropToImport: 'أفلت الملفات لاستيرادها',
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
      firstIn: '{count, number} · أولها في الصف {row, number}',
      readAs: 'اقرأ «<bdi>{value}</bdi>» على أنها شيء آخر',
      others:
        'و{count, plural, zero {لا مشكلات أخرى} one {مشكلة أخرى} two {مشكلتان أخريان} few {# مشكلات أخرى} many {# مشكلة أخرى} other {# مشكلة أخرى}}',
    },
    checkPanel: {
      title: 'ما تصير إليه الصفوف',
      row: 'الصف {row, number}',
      previous: 'الصف السابق',
      next: 'الصف التالي',
      notMapped: 'ما إن يصير لكل حقل مطلوب مصدر حتى تُفحص هنا كل الصفوف قبل استيراد أي شيء.',
      checking: 'جارٍ فحص الصفوف',
      checked: 'الصفوف المفحوصة',
      noProblems: 'لم يُعثر على مشكلات.',
      fix: 'صحّح هذه الصفوف هنا، أو استورد الصفوف السليمة وصحّح الباقي بعد ذلك.',
      changed:
        '{count, plural, zero {لا قيم قُرئت} one {قيمة واحدة قُرئت} two {قيمتان قُرئتا} few {# قيم قُرئت} many {# قيمة قُرئت} other {# قيمة قُرئت}} على غير ما كُتبت',
    },
    checkSummary: {
      points:
        '{count, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}} على الخريطة تحتاج إلى نظر',
    },
    checkWarnings: {
      total:
        '{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}. تُنشأ التوصيلات، ويسردها الاستيراد.',
      swapBack: 'أعِد خطي العرض والطول إلى موضعيهما حيث تبادلا',
    },
    checkWords: {
      noRows: 'لا صفوف تحت صف العناوين',
      noneReady: 'لا صفوف جاهزة',
      ready:
        '{rows, plural, zero {لا صفوف جاهزة} one {صف واحد جاهز} two {صفان جاهزان} few {# صفوف جاهزة} many {# صفًا جاهزًا} other {# صف جاهز}}',
      readyOrders:
        '{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} ({orders, plural, zero {لا طلبات} one {طلب واحد} two {طلبان} few {# طلبات} many {# طلبًا} other {# طلب}}) {rows, plural, zero {جاهزة} one {جاهز} two {جاهزان} few {جاهزة} many {جاهزًا} other {جاهز}}',
      fit: '{rows, plural, zero {لا صفوف توافق} one {صف واحد يوافق} two {صفان يوافقان} few {# صفوف توافق} many {# صفًا يوافق} other {# صف يوافق}} القواعد',
      fitOrders:
        '{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} ({orders, plural, zero {لا طلبات} one {طلب واحد} two {طلبان} few {# طلبات} many {# طلبًا} other {# طلب}}) {rows, plural, zero {توافق} one {يوافق} two {يوافقان} few {توافق} many {يوافق} other {يوافق}} القواعد',
      bad: '{count, plural, zero {لن يفشل أي صف} one {صف واحد سيفشل} two {صفان سيفشلان} few {# صفوف ستفشل} many {# صفًا سيفشل} other {# صف سيفشل}}',
      leftOut:
        '{count, plural, zero {لم يُستبعد أي صف} one {استُبعد صف واحد} two {استُبعد صفان} few {استُبعدت # صفوف} many {استُبعد # صفًا} other {استُبعد # صف}}',
      soFar: 'حتى الآن…',
      notAsked: 'لم تُفحص عمليات الاستيراد السابقة',
      asking: 'جارٍ فحص عمليات الاستيراد السابقة…',
      also: '، {words}',
    },
    chooseCharset: {
      looking: 'جارٍ البحث عن مجموعات المحارف',
      plain:
        'لا يحتوي هذا الملف إلا على حروف لاتينية بسيطة وأرقام، وتقرؤها كل مجموعات المحارف بالطريقة نفسها.',
      label: 'اختر السطر الذي تظهر فيه الأسماء كما ينبغي',
      detected: '{charset}، مكتشفة',
    },
    chooseDelimiter: {
      label: 'ما يفصل بين خلايا الصف',
    },
    chooseFile: {
      drop: 'أفلت جداولك هنا',
      kinds:
        '‎.csv أو ‎.txt أو ‎.xlsx أو ‎.xls أو ملف ‎.zip منها، حتى {size} لكل ملف. ويمكن لصق خلايا منسوخة.',
      choose: 'اختر ملفًا',
      input: 'ملف الجدول',
    },
    chooseSheet: {
      label: 'الورقة المراد استيرادها',
      looks: {
        imported: 'تُستورد',
        orders: 'تبدو طلبات',
        other: 'لا تبدو طلبات',
      },
      withRows:
        '{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}، {looks}',
    },
    draftCard: {
      willFail: 'سيفشل',
      delivery: 'توصيلة',
      to: 'إلى',
      noPackages: 'لا طرود مذكورة',
      packages:
        '{count, plural, zero {لا طرود} one {طرد واحد} two {طردان} few {# طرود} many {# طردًا} other {# طرد}}',
    },
    earlierImport: {
      rollingBack: 'يجري التراجع عنه الآن: انتظر حتى تزول توصيلاته',
      rolledBack: 'تم التراجع عنه منذ ذلك الحين: زالت توصيلاته',
      running: 'لا يزال جاريًا',
      aborted:
        'أُوقف بعد {count, plural, zero {أي توصيلة} one {توصيلة واحدة} two {توصيلتين} few {# توصيلات} many {# توصيلة} other {# توصيلة}}',
      stopped:
        'توقف بعد {count, plural, zero {أي توصيلة} one {توصيلة واحدة} two {توصيلتين} few {# توصيلات} many {# توصيلة} other {# توصيلة}}',
      made: '{count, plural, zero {لا توصيلات} one {توصيلة واحدة} two {توصيلتان} few {# توصيلات} many {# توصيلة} other {# توصيلة}}',
    },
    fileDoubts: {
      lettersTitle: 'تحقق من حروف الأسماء',
      letters:
        'لا يذكر الملف كيف خُزّنت حروفه. تُقرأ على أنها {charset}؛ إن بدت الأسماء خاطئة فاختر سطرًا آخر أدناه.',
      missingSheet: 'الورقة «{sheet}» ليست في هذا الملف، أو هي فارغة',
      readInstead: 'تُقرأ «<bdi>{sheet}</bdi>» بدلًا منها.',
      onlySheet:
        'تُستورد الورقة «<bdi>{sheet}</bdi>» وحدها؛ ويبدو أن {count, plural, zero {لا ورقة أخرى فيها} one {ورقة أخرى فيها} two {ورقتين أخريين فيهما} few {# أوراق أخرى فيها} many {# ورقة أخرى فيها} other {# ورقة أخرى فيها}} طلبات أيضًا',
      otherSheet: '«<bdi>{name}</bdi>»',
      otherSheetRows:
        '«<bdi>{name}</bdi>»: {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}',
      importInstead: 'استورد «{name}» بدلًا منها',
      toImport:
        'لاستيراد {count, plural, zero {الكل} one {كلتيهما} two {الكل} few {الكل} many {الكل} other {الكل}}، ابدأ هذه، ثم أفلت الملف مرة أخرى واختر الورقة التالية.',
      dialects: {
        separator_line: 'سطره الأول لا يذكر إلا الفاصل، لذا فصف العناوين تحته.',
        quoted_lines: 'كان كل سطر فيه خلية واحدة بين علامتي اقتباس؛ وقُرئت الخلايا التي بداخلها.',
        space_before_quote: 'فيه مسافات بين الفواصل وعلامات الاقتباس؛ وقُرئت علامات الاقتباس على أنها كذلك.',
        backslash_quotes: 'تُكتب فيه علامات الاقتباس داخل الخلايا هكذا \\"؛ وقُرئت على أنها علامات اقتباس.',
      },
      hidden: 'الأوراق المخفية لا تُستورد: {names}. لاستيراد إحداها أظهرها في الجدول ثم احفظ الملف.',
      quoted: '«{name}»',
      commas: '{one}، {other}',
    },
    fileFactsList: {
      name: 'الاسم',
      size: 'الحجم',
      rows: 'الصفوف',
      change: 'تغيير',
      changes: {
        charset: 'تغيير مجموعة المحارف',
        delimiter: 'تغيير ما يفصل بين الخلايا',
        sheet: 'اختر ورقة أخرى',
      },
    },
    filePanel: {
      title: 'الملف',
      chooseAnother: 'اختر ملفًا آخر',
      readAgain: 'أُعيدت القراءة: تغيّر الملف في الساعة {time}. اختياراتك محفوظة.',
      notImportable: 'لا يمكن استيراد هذا الملف',
      firstRows: 'الصفوف الأولى',
      notHeader: 'لا يمكن أن يكون هذا الصف صف العناوين',
      reading: 'جارٍ قراءة الملف',
      changed: 'تغيّر هذا الملف',
      chooseAgain: 'اختره مرة أخرى',
      unreadable: 'حُفظ أو نُقل أو حُذف، ولم يعد المتصفح قادرًا على قراءته. أفلته مرة أخرى؛ اختياراتك محفوظة.',
      stopped: 'توقفت القراءة',
      stoppedWhy:
        'انقطع الاتصال بالخادم أو نفدت ذاكرة المتصفح. الملف نفسه سليم بقدر ما قُرئ منه، واختياراتك محفوظة.',
      soFar: '{count} حتى الآن…',
      headerRow: 'صف العناوين',
      headerIn: 'العناوين في الصف {row, number}',
      cells:
        '{count, plural, zero {لا خلايا} one {خلية واحدة} two {خليتان} few {# خلايا} many {# خلية} other {# خلية}}',
    },
    fileStatus: {
      started: 'بدأ',
      starting: 'جارٍ البدء…',
      reading: 'جارٍ القراءة…',
      undecided: 'اختر لمن هذا الملف',
      missing:
        '{count, plural, zero {لا حقول مطلوبة} one {حقل مطلوب واحد} two {حقلان مطلوبان} few {# حقول مطلوبة} many {# حقلًا مطلوبًا} other {# حقل مطلوب}} بلا عمود',
      columnGone: 'العمود «{column}» لم يعد موجودًا',
      notMapped: 'لم تُطابَق أعمدته',
      chooseCustomer: 'اختر العميل',
      chooseService: 'اختر خدمة التوصيل',
      chooseBoth: 'اختر العميل وخدمة التوصيل',
      earlier: 'استُورد من قبل: {outcome}',
      checking: 'جارٍ الفحص…',
      noRows: 'لا صفوف تحت صف العناوين',
      noneReady: 'لا يمكن استيراد أي صف',
      alike:
        '{count, plural, zero {لا طلبات} one {طلب واحد ربما سُلّم} two {طلبان ربما سُلّما} few {# طلبات ربما سُلّمت} many {# طلبًا ربما سُلّمت} other {# طلب ربما سُلّمت}} من قبل',
      ready:
        '{good, plural, zero {لا صفوف جاهزة} one {صف واحد جاهز} two {صفان جاهزان} few {# صفوف جاهزة} many {# صفًا جاهزًا} other {# صف جاهز}}',
      readySomeFail:
        '{good, plural, zero {لا صفوف جاهزة} one {صف واحد جاهز} two {صفان جاهزان} few {# صفوف جاهزة} many {# صفًا جاهزًا} other {# صف جاهز}}، و{bad, plural, zero {لن يفشل أي صف} one {صف واحد سيفشل} two {صفان سيفشلان} few {# صفوف ستفشل} many {# صفًا سيفشل} other {# صف سيفشل}}',
      readyWarned:
        '{good, plural, zero {لا صفوف جاهزة} one {صف واحد جاهز} two {صفان جاهزان} few {# صفوف جاهزة} many {# صفًا جاهزًا} other {# صف جاهز}}، و{warned, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}',
      counts: {
        started: '{count, number} بدأت',
        ready: '{count, number} جاهزة',
        look: '{count, number} تحتاج إلى نظر',
        reading: '{count, number} قيد القراءة',
      },
      commas: '{one}، {other}',
    },
    filesPanel: {
      title:
        '{count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}',
      states: {
        reading: 'قيد القراءة',
        ready: 'جاهز',
        'some-fail': 'يحتاج إلى نظر',
        look: 'يحتاج إلى نظر',
        starting: 'جارٍ البدء',
        started: 'بدأ',
      },
      startNone: 'ابدأ الاستيراد',
      start:
        'ابدأ {count, plural, zero {لا شيء} one {عملية استيراد واحدة} two {عمليتي استيراد} few {# عمليات استيراد} many {# عملية استيراد} other {# عملية استيراد}}',
      include: 'استورد {name}',
      forCustomer: 'لحساب {customer}',
      showImport: 'اعرض الاستيراد',
      open: 'افتح',
      openFile: 'افتح {name}',
      closeFile: 'أغلق {name}',
      remove: 'أزل {name}',
    },
    firstRows: {
      label: 'الصفوف الأولى من الملف',
    },
    heldReferences: {
      notChecked: 'تعذّر التحقق مما إذا كانت هذه الطلبات قد استُوردت من قبل',
      checkAgain: 'تحقق مرة أخرى',
      noAnswer: 'لم يُجب الخادم. ستفشل الصفوف التي مرجعها مستخدَم من قبل.',
      held: '{held, number} من {count, plural, zero {أي مرجع} one {مرجع واحد} two {مرجعين} few {# مراجع} many {# مرجعًا} other {# مرجع}} {held, plural, zero {لها} one {له} two {لهما} few {لها} many {لها} other {لها}} توصيلة من قبل',
      imported: 'استوردها {person} في {time}. <link>افتح «<bdi>{name}</bdi>»</link>',
      single: 'أُنشئت واحدة واحدة من دون استيراد',
      others:
        'و{count, plural, zero {لا عمليات استيراد أخرى} one {عملية استيراد أخرى} two {عمليتا استيراد أخريان} few {# عمليات استيراد أخرى} many {# عملية استيراد أخرى} other {# عملية استيراد أخرى}}',
    },
    importAgain: {
      filledIn: 'عُبّئت المطابقة والقواعد والتفاصيل',
      fetchFailed: 'تعذّر جلب الملف المحفوظ',
      useSame: 'استخدم الملف نفسه',
      dropInstead: 'أفلت «{name}» من جهازك بدلًا من ذلك.',
      dropCorrected: 'أفلت الملف المصحَّح: لم يعد «{name}» محفوظًا هنا.',
      dropOrUse: 'أفلت الملف المصحَّح، أو استخدم «{name}» كما هو.',
    },
    importWizard: {
      changed: 'تغيّر الملف: أفلته مرة أخرى',
    },
    importedBefore: {
      title: 'استُورد هذا الملف من قبل',
      line: 'في {time} بواسطة {person} باسم <link>«<bdi>{file}</bdi>»</link>: {outcome}.',
      lineOfSheet:
        'في {time} بواسطة {person} باسم <link>«<bdi>{file}</bdi>»</link>، من ورقته «<bdi>{sheet}</bdi>»: {outcome}.',
      others:
        'و{count, plural, zero {لا مرات} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} قبل ذلك.',
      doubles: 'استيراده مرة أخرى يكرّر التوصيلات التي لا مرجع لها.',
    },
    leaveGuard: {
      title: 'هل تريد مغادرة هذا الاستيراد؟',
      leave: 'مغادرة',
      stay: 'البقاء',
      uploaded:
        'لم يبدأ بعد. يبقى الملف والاختيارات محفوظة: تابعه من قائمة عمليات الاستيراد، هنا أو على جهاز آخر.',
      notUploaded:
        'لم يبدأ بعد، ولم يُرفع الملف. تبقى اختياراتك في علامة التبويب هذه: أفلت الملف نفسه مرة أخرى للمتابعة.',
    },
    lookAlikesNotice: {
      notChecked: 'تعذّر التحقق مما إذا كانت طلبات بلا مرجع موجودة من قبل',
      checkAgain: 'تحقق مرة أخرى',
      noAnswer: 'لم يُجب الخادم. سيجري استيرادها.',
      alike:
        '{count, plural, zero {لا طلبات بلا مرجع تشبه} one {طلب واحد بلا مرجع يشبه} two {طلبان بلا مرجع يشبهان} few {# طلبات بلا مرجع تشبه} many {# طلبًا بلا مرجع تشبه} other {# طلب بلا مرجع تشبه}} طلبًا موجودًا من قبل',
      alikeExample: 'الصف {row, number}: <bdi>{name}</bdi>، مثل <link>توصيلة {time}</link>',
      alikeWhy: 'العميل والمستلم والعنوان أنفسهم خلال {days, number} يومًا.',
      repeated:
        '{count, plural, zero {لا طلبات بلا مرجع مكررة} one {طلب واحد بلا مرجع مكرر} two {طلبان بلا مرجع مكرران} few {# طلبات بلا مرجع مكررة} many {# طلبًا بلا مرجع مكررًا} other {# طلب بلا مرجع مكرر}} في هذا الملف',
      repeatedExample: 'الصف {row, number} هو نفسه الصف {first, number}: <bdi>{name}</bdi>',
      others: 'و{count, number} غيرها',
      tooMany: 'هذه أكثر من أن تُستبعد هنا: احذفها من الملف.',
      leaveOut:
        'استبعد {rows, plural, zero {هذه الصفوف} one {هذا الصف} two {هذين الصفين} few {هذه الصفوف (#)} many {هذه الصفوف (#)} other {هذه الصفوف (#)}} من الاستيراد',
    },
    newImportPage: {
      title: 'استيراد جديد',
      again: 'استيراد «{name}» مرة أخرى',
      notAllTaken: 'لم يؤخذ كل شيء',
    },
    newTabLink: {
      inNewTab: '(في علامة تبويب جديدة)',
    },
    readPastedCells: {
      fileName: 'خلايا ملصقة {time}',
    },
    refuseFile: {
      extension:
        '«{name}» ملف ‎.{extension}. لا يمكن استيراد إلا ‎.csv و‎.txt و‎.xlsx و‎.xls: احفظه بإحدى هذه الصيغ.',
      noExtension:
        '«{name}» ملف بلا امتداد. لا يمكن استيراد إلا ‎.csv و‎.txt و‎.xlsx و‎.xls: احفظه بإحدى هذه الصيغ.',
      empty: 'الملف فارغ. احفظه مرة أخرى ثم اختره من جديد.',
      tooLarge: 'حجم الملف {size} والحد {limit}. قسّمه إلى أجزاء في كل منها صف العناوين.',
    },
    templateLink: {
      sentence:
        'لمرسل ليست لديه ملفات: <template>قالب (‎.xlsx)</template>. وتجد قالبًا بأعمدة العميل نفسه في صفحة كل <profile>ملف تعريف للاستيراد</profile>.',
    },
    totalsPanel: {
      title: 'مجاميع التحقق',
      ready: 'جاهزة',
      note: 'للصفوف التي تصير توصيلات. أدخل ما تقوله قائمة المرسل للمقارنة.',
    },
    unpackArchives: {
      over: 'يمكن أخذ {max, number} ملفًا في المرة الواحدة. أفلت البقية بعد ذلك، بدءًا من «{name}».',
      password: '«{name}» في «{archive}» محمي بكلمة مرور. فك ضغطه ثم أفلت الملفات.',
      tooLarge: '«{name}» في «{archive}» أكبر من الحجم المسموح به للملف.',
      damaged: '«{archive}» تالف: تعذّر فك ضغطه حتى نهايته.',
      nothing: '«{archive}» لا يحتوي على أي جدول.',
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
};
