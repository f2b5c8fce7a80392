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
    rowsToCorrect: 'صفوف للتصحيح',
    import: 'استيراد',
    recipients: 'المستلمون',
    recipientsForAdmins: 'البحث عن المستلمين للمسؤولين فقط',
    recipientsForAdminsText:
      'لا يُسمح لحسابك بالبحث عن البيانات المحفوظة عن شخص أو محوها. إذا طلب أحد بياناته فتواصل مع مسؤول في شركتك.',
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
      settings: 'الإعدادات',
      title: 'المستلمون',
      intro:
        'عندما يطلب شخص بياناته أو يريد محوها: ابحث عنه هنا، ثم صدّر البيانات كملف أو امحها. تُسجَّل كل خطوة في سجل التدقيق دون الاسم.',
      erased: 'مُحي نهائيًا',
      failed: 'فشل البحث',
      lookUp: 'ابحث عن شخص',
      lookUpHint: 'برقم الهاتف المذكور في توصيلاته، أو بالاسم، أو بكليهما.',
    },
    heldWords: {
      kinds: {
        deliveries: 'التوصيلات',
        failed_rows: 'الصفوف الفاشلة',
        corrected_cells: 'الخلايا المصحّحة',
        targets: 'الوجهات',
        batch_items: 'عناصر الدفعة',
      },
      counts: {
        deliveries:
          '{count, plural, zero {# توصيلة} one {توصيلة واحدة} two {توصيلتان} few {# توصيلات} many {# توصيلة} other {# توصيلة}}',
        failed_rows:
          '{count, plural, zero {# صف فاشل} one {صف فاشل واحد} two {صفان فاشلان} few {# صفوف فاشلة} many {# صفًا فاشلًا} other {# صف فاشل}}',
        corrected_cells:
          '{count, plural, zero {# خلية مصحّحة} one {خلية مصحّحة واحدة} two {خليتان مصحّحتان} few {# خلايا مصحّحة} many {# خلية مصحّحة} other {# خلية مصحّحة}}',
        targets:
          '{count, plural, zero {# وجهة} one {وجهة واحدة} two {وجهتان} few {# وجهات} many {# وجهة} other {# وجهة}}',
        batch_items:
          '{count, plural, zero {# عنصر دفعة} one {عنصر دفعة واحد} two {عنصرا دفعة} few {# عناصر دفعة} many {# عنصر دفعة} other {# عنصر دفعة}}',
        imports:
          '{count, plural, zero {ملفات # عملية استيراد} one {ملفات عملية استيراد واحدة} two {ملفات عمليتي استيراد} few {ملفات # عمليات استيراد} many {ملفات # عملية استيراد} other {ملفات # عملية استيراد}}',
      },
      moreThan: {
        deliveries: 'أكثر من {max, number} توصيلة',
        failed_rows: 'أكثر من {max, number} صف فاشل',
        corrected_cells: 'أكثر من {max, number} خلية مصحّحة',
        targets: 'أكثر من {max, number} وجهة',
        batch_items: 'أكثر من {max, number} عنصر دفعة',
        imports: 'ملفات أكثر من {max, number} عملية استيراد',
      },
      count: '{count, number}',
      moreThanMax: 'أكثر من {max, number}',
      list: '{first}، {next}',
      nothing: 'لا شيء',
    },
    eraseDialog: {
      title: 'محو بيانات هذا الشخص؟',
      found: 'عُثر على: {found}. لا يمكن التراجع عن هذا الإجراء.',
      deliveries:
        'التوصيلات: يُستبدل الاسم والهاتف والعنوان والتعليمات بـ «[erased]». تبقى المعرّفات والمراجع والمدن والمبالغ.',
      imports:
        'الاستيرادات التي تضم هذا الشخص تفقد ملفاتها وصفوفها الفاشلة وتسلسلها الزمني، لأنه لا يمكن محو جزء من ملف. تبقى الأعداد.',
      targets: 'الوجهات: يُستبدل العنوان والشارع ويُزال الرمز البريدي. عناصر الدفعة: يُزال ما أُرسل.',
      positions: 'تُقرَّب المواقع على الخريطة إلى نحو 11 كم.',
      unread: 'ملفات لم تُقرأ حتى النهاية',
      removeUnread:
        '{count, plural, zero {أزل أيضًا ملفات # عملية استيراد متوقفة} one {أزل أيضًا ملفات عملية استيراد متوقفة واحدة} two {أزل أيضًا ملفات عمليتي استيراد متوقفتين} few {أزل أيضًا ملفات # عمليات استيراد متوقفة} many {أزل أيضًا ملفات # عملية استيراد متوقفة} other {أزل أيضًا ملفات # عملية استيراد متوقفة}}',
      removeUnreadHint: 'قد تضم هذا الشخص. لا يمكن استئناف هذه الاستيرادات بعد ذلك.',
      typeToConfirm: 'اكتب <phrase></phrase> للتأكيد',
      cancel: 'إلغاء',
      erase: 'امحُ نهائيًا',
      goToRunning: 'انتقل إلى الاستيراد الذي ما زال قيد التشغيل',
    },
    heldPanels: {
      noReference: 'بلا مرجع',
      deleted: 'محذوفة',
      row: 'الصف {row}',
      noExternalId: 'بلا معرّف خارجي',
      statuses: {
        Created: 'أُنشئ',
        Updated: 'حُدّث',
        Cancelled: 'أُلغي',
        Rejected: 'رُفض',
      },
      firstFew: 'أول {count, number}؛ والملف يضمها كلها',
    },
    heldView: {
      found: 'البيانات التي عُثر عليها',
      nothing: 'لا بيانات عن هذا الشخص',
      eraseUnread: 'امحُ الملفات غير المقروءة…',
      tryEach:
        'لا شيء يجمع هذا الهاتف وهذا الاسم معًا. جرّب كلًا منهما وحده: فقد يكون للتوصيلة هاتف آخر، ونادرًا ما يكون للوجهات هاتف.',
      tryOther: 'جرّب كتابة أخرى للاسم، أو رقم الهاتف مع رمز البلد.',
      dataAbout: 'بيانات عن <who></who>',
      export: 'صدّر كملف',
      erase: 'امحُ…',
      lookingUp: 'جارٍ البحث',
    },
    unreachedNotices: {
      tooMany: 'أكثر من {max, number} نتيجة',
      tooManyText:
        'لا يمكن أن يكون هذا العدد شخصًا واحدًا. لا يمكن محو شيء، ولا يضم الملف المصدَّر سوى أول {max, number} من كل نوع. أدخل الهاتف والاسم معًا.',
      targetsByName: 'نادرًا ما يكون للوجهات رقم هاتف. للعثور على وجهات بهذا الاسم ابحث بالاسم وحده.',
      running:
        '{count, plural, zero {هناك # استيراد قيد التشغيل} one {هناك استيراد قيد التشغيل} two {هناك استيرادان قيد التشغيل} few {هناك # استيرادات قيد التشغيل} many {هناك # استيرادًا قيد التشغيل} other {هناك # استيراد قيد التشغيل}}',
      runningText: 'لا يُعثر على صفوفه إلا بعد استيرادها. ابحث مرة أخرى عند انتهائه.',
      unread:
        '{count, plural, zero {توقف # استيراد قبل قراءة الملفات حتى النهاية} one {توقف استيراد قبل قراءة ملفه حتى النهاية} two {توقف استيرادان قبل قراءة ملفيهما حتى النهاية} few {توقفت # استيرادات قبل قراءة ملفاتها حتى النهاية} many {توقف # استيرادًا قبل قراءة الملفات حتى النهاية} other {توقف # استيراد قبل قراءة الملفات حتى النهاية}}',
      restUnknown: 'لا أحد يعرف من يوجد في بقية الملف.',
      keptForever: 'تُحفظ الملفات هنا دائمًا، فتبقى هذه البيانات ما لم تمحُها مع هذا الشخص.',
      removedLater:
        'تُزال الملفات تلقائيًا بعد {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من انتهاء الاستيراد، ما لم تمحُها مع هذا الشخص.',
      andMore: 'و{count, number} أخرى',
    },
    whoForm: {
      tooShort: '{min, number} أحرف على الأقل.',
      tooLong: '{max, number} حرف على الأكثر.',
      nobody: 'أدخل رقم هاتف أو اسمًا أو كليهما.',
      phone: 'الهاتف',
      phoneHint: 'مع + ورمز البلد.',
      name: 'الاسم',
      fullName: 'الاسم الكامل',
      nameHint: 'إذا أدخلت كليهما فلن يُعثر إلا على ما يطابقهما معًا.',
      lookUp: 'ابحث',
    },
  },
  // ── components/deliveries.
  deliveries: {},
  // ── components/erp-batch.
  erpBatch: {},
  // ── components/import-drafts.
  importDrafts: {
    discardDialog: {
      title: 'تجاهل هذا الاستيراد؟',
      confirm: 'تجاهل',
      heldBy: '{name} يعمل عليه الآن.',
      text: 'سيُزال «<file></file>» وما اختير له. لم تُنشأ أي توصيلة.',
    },
    unfinishedImports: {
      title:
        '{count, plural, zero {# استيراد غير مكتمل} one {استيراد واحد غير مكتمل} two {استيرادان غير مكتملين} few {# استيرادات غير مكتملة} many {# استيرادًا غير مكتمل} other {# استيراد غير مكتمل}}',
      otherWindow: 'مفتوح في نافذة أخرى',
      isAtIt: '{name} يعمل عليه',
      changed: 'عُدّل في {changed} بواسطة {name}، ويُحفظ حتى {end}',
      continue: 'تابع',
      continueFile: 'تابع {file}',
      discard: 'تجاهل',
      discardFile: 'تجاهل {file}',
    },
  },
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
      list: '{first}، {next}',
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
    jobNotices: {
      fileWarnings: {
        charset_doubt: 'تحقّق من حروف الأسماء',
        other_order_sheets: 'يبدو أن ورقة أخرى تحتوي على طلبات أيضًا',
      },
      importAgain: 'استورد من جديد',
      filesRemoved: 'أُزيلت الملفات <when></when>',
      retentionOver:
        'انتهت مدة الحفظ: لم يعد الملف والصفوف الفاشلة والتسلسل الزمني لهذا الاستيراد محفوظة. تبقى أعداده وتوصيلاته.',
      unreachable: 'يتعذّر الوصول إلى الخادم الآن',
      continuesAlone: 'يستمر الاستيراد دون هذه الصفحة. تتحدّث الأرقام فور عودة الاتصال.',
      wouldBeNothing: 'لن يُستورد شيء',
      wasNothing: 'لم يُستورد شيء',
      noRows: 'لا توجد صفوف في الملف أسفل صف العناوين.',
      allFailed:
        '{count, plural, zero {فشلت الصفوف كلها وعددها #.} one {فشل الصف الوحيد.} two {فشل الصفان كلاهما.} few {فشلت الصفوف كلها وعددها #.} many {فشلت الصفوف كلها وعددها #.} other {فشلت الصفوف كلها وعددها #.}}',
      allFailedSee:
        '{count, plural, zero {فشلت الصفوف كلها وعددها #: الأسباب أدناه.} one {فشل الصف الوحيد: الأسباب أدناه.} two {فشل الصفان كلاهما: الأسباب أدناه.} few {فشلت الصفوف كلها وعددها #: الأسباب أدناه.} many {فشلت الصفوف كلها وعددها #: الأسباب أدناه.} other {فشلت الصفوف كلها وعددها #: الأسباب أدناه.}}',
      failed: 'فشل الاستيراد',
      failedUnknown: 'تعذّر استيراد الملف.',
      rolledBack: 'تم التراجع <when></when>',
      noneDeleted: 'لم يكن الاستيراد قد أنشأ أي توصيلات، فلم يُحذف شيء.',
      deleted:
        '{count, plural, zero {حُذفت # توصيلة من هذا الاستيراد. أصبحت مراجعها متاحة من جديد.} one {حُذفت توصيلة واحدة من هذا الاستيراد. أصبح مرجعها متاحًا من جديد.} two {حُذفت توصيلتان من هذا الاستيراد. أصبح مرجعاهما متاحين من جديد.} few {حُذفت # توصيلات من هذا الاستيراد. أصبحت مراجعها متاحة من جديد.} many {حُذفت # توصيلة من هذا الاستيراد. أصبحت مراجعها متاحة من جديد.} other {حُذفت # توصيلة من هذا الاستيراد. أصبحت مراجعها متاحة من جديد.}}',
      stay: '{count, plural, zero {تبقى # توصيلة لأنها عُدّلت أو أُرسلت أو أُلغيت من قبل.} one {تبقى توصيلة واحدة لأنها عُدّلت أو أُرسلت أو أُلغيت من قبل.} two {تبقى توصيلتان لأنهما عُدّلتا أو أُرسلتا أو أُلغيتا من قبل.} few {تبقى # توصيلات لأنها عُدّلت أو أُرسلت أو أُلغيت من قبل.} many {تبقى # توصيلة لأنها عُدّلت أو أُرسلت أو أُلغيت من قبل.} other {تبقى # توصيلة لأنها عُدّلت أو أُرسلت أو أُلغيت من قبل.}}',
      aborted: 'أُوقف الاستيراد',
      nothingKept: 'لا يُحفظ شيء من التشغيل التجريبي.',
      noneCreated: 'لم تكن أي توصيلات قد أُنشئت.',
      createdAreKept:
        '{count, plural, zero {تبقى التوصيلات التي أُنشئت قبل ذلك وعددها #. تراجع عن الاستيراد لحذفها.} one {تبقى التوصيلة التي أُنشئت قبل ذلك. تراجع عن الاستيراد لحذفها.} two {تبقى التوصيلتان اللتان أُنشئتا قبل ذلك. تراجع عن الاستيراد لحذفهما.} few {تبقى التوصيلات التي أُنشئت قبل ذلك وعددها #. تراجع عن الاستيراد لحذفها.} many {تبقى التوصيلات التي أُنشئت قبل ذلك وعددها #. تراجع عن الاستيراد لحذفها.} other {تبقى التوصيلات التي أُنشئت قبل ذلك وعددها #. تراجع عن الاستيراد لحذفها.}}',
      notRead:
        '{count, plural, zero {لم يُقرأ # صف.} one {لم يُقرأ صف واحد.} two {لم يُقرأ صفان.} few {لم تُقرأ # صفوف.} many {لم يُقرأ # صفًا.} other {لم يُقرأ # صف.}}',
      rollingBack: 'جارٍ التراجع: {deleted, number} من {total, number}',
      rollbackProgress: 'تقدّم التراجع',
      rollbackGoesOn:
        'تُحذف الآن توصيلات هذا الاستيراد. يستمر ذلك دون هذه الصفحة. لا يمكن استئناف الاستيراد في هذه الأثناء؛ ويمكن استيراد ملفه من جديد بعد الانتهاء.',
    },
    jobProgress: {
      label: 'التقدّم',
      rowsInFile: 'صفوف الملف',
      processed: 'المُعالَجة',
      leftOut: '{count, number} مستبعد',
      chunks: '{finished, number} من {total, number} أجزاء',
      wouldBeCreated: 'ستُنشأ',
      created: 'التوصيلات المُنشأة',
      updated: '{count, number} مُحدَّثة',
      showDeliveries: 'اعرض التوصيلات',
      showLeft: 'اعرض التوصيلات (بقي {count, number})',
      failed: 'الفاشلة',
      speed: 'السرعة',
      took: 'المدة',
      rate: '{rate}<small> صف/ث</small>',
      rowsProcessed: 'الصفوف المُعالَجة',
      waitingForTurn: 'ينتظر دوره',
      readingFile: 'جارٍ قراءة الملف',
      waitingForRows: 'بانتظار الصفوف التالية',
      estimating: 'جارٍ تقدير الوقت المتبقي',
      writingReports: 'جارٍ كتابة التقارير',
      left: 'بقي نحو {duration}',
    },
    jobTimeline: {
      title: 'التسلسل الزمني',
      events: {
        file_accepted: 'قُبل الملف',
        follow_up_created: 'بدأ استيراد لاحق',
        mend_link_created: 'أُنشئ رابط تصحيح',
        mend_link_opened: 'فُتح رابط التصحيح',
        mend_link_withdrawn: 'سُحب رابط التصحيح',
        mapping_received: 'طُوبقت الأعمدة',
        import_started: 'بدأ الاستيراد',
        import_resumed: 'استؤنف بعد انقطاع',
        geocoder_unavailable: 'لم تستجب خدمة تحديد المواقع',
        import_failed: 'فشل',
        import_aborted: 'أُوقف',
        import_settled: 'تمت تسويته',
        import_reopened: 'وُضعت علامة للمراجعة',
        manifest_totals_set: 'حُفظت أرقام القائمة',
        rollback_started: 'بدأ التراجع',
        deliveries_deleted: 'تم التراجع',
      },
      byLink: {
        file_accepted: 'قُبلت صفوف مصحّحة عبر رابط تصحيح',
        follow_up_created: 'عادت صفوف مصحّحة عبر رابط تصحيح',
      },
      resumed: 'استؤنف',
      dryRun: 'تشغيل تجريبي: {event}',
      madeFor: 'لأجل {name}',
      deleted:
        '{count, plural, zero {حُذفت # توصيلة} one {حُذفت توصيلة واحدة} two {حُذفت توصيلتان} few {حُذفت # توصيلات} many {حُذفت # توصيلة} other {حُذفت # توصيلة}}',
      withoutGeocoder:
        'استُوردت الصفوف الخالية من الإحداثيات بما هو معروف عن عناوينها. أعد استيراد الصفوف الفاشلة عندما تستجيب الخدمة.',
    },
    keptList: {
      willStay:
        '{count, plural, zero {ستبقى # توصيلة:} one {ستبقى توصيلة واحدة:} two {ستبقى توصيلتان:} few {ستبقى # توصيلات:} many {ستبقى # توصيلة:} other {ستبقى # توصيلة:}}',
      reasons: {
        changed: '{count, number} عُدّلت منذ ذلك',
        dispatched: '{count, number} أُرسلت بالفعل',
        cancelled: '{count, number} أُلغيت',
      },
      row: 'الصف {row, number}',
    },
    rollBackDialog: {
      title: 'التراجع عن هذا الاستيراد؟',
      titleAgain: 'التراجع والاستيراد من جديد؟',
      confirm:
        'تراجع عن {count, plural, zero {# توصيلة} one {توصيلة واحدة} two {توصيلتين} few {# توصيلات} many {# توصيلة} other {# توصيلة}}',
      rollingBack: 'جارٍ التراجع',
      goesOn: 'يستمر ذلك دون هذه الصفحة.',
      goesOnThenAgain: 'يمكنك الاستيراد من جديد بعد الانتهاء. يستمر ذلك دون هذه الصفحة.',
      rolledBack: 'تم التراجع',
      deleted:
        '{count, plural, zero {حُذفت # توصيلة.} one {حُذفت توصيلة واحدة.} two {حُذفت توصيلتان.} few {حُذفت # توصيلات.} many {حُذفت # توصيلة.} other {حُذفت # توصيلة.}}',
      kept: '{count, plural, zero {بقيت # توصيلة.} one {بقيت توصيلة واحدة.} two {بقيت توصيلتان.} few {بقيت # توصيلات.} many {بقيت # توصيلة.} other {بقيت # توصيلة.}}',
      willBeDeleted:
        '{count, plural, zero {ستُحذف <b># توصيلة</b> أنشأها هذا الاستيراد.} one {ستُحذف <b>توصيلة واحدة</b> أنشأها هذا الاستيراد.} two {ستُحذف <b>توصيلتان</b> أنشأهما هذا الاستيراد.} few {ستُحذف <b># توصيلات</b> أنشأها هذا الاستيراد.} many {ستُحذف <b># توصيلة</b> أنشأها هذا الاستيراد.} other {ستُحذف <b># توصيلة</b> أنشأها هذا الاستيراد.}} لن تُمس توصيلات الاستيرادات الأخرى.',
      updated:
        '{count, plural, zero {تحتفظ # توصيلة حدّثها هذا الاستيراد فقط بقيمها الجديدة.} one {تحتفظ توصيلة واحدة حدّثها هذا الاستيراد فقط بقيمها الجديدة.} two {تحتفظ توصيلتان حدّثهما هذا الاستيراد فقط بقيمهما الجديدة.} few {تحتفظ # توصيلات حدّثها هذا الاستيراد فقط بقيمها الجديدة.} many {تحتفظ # توصيلة حدّثها هذا الاستيراد فقط بقيمها الجديدة.} other {تحتفظ # توصيلة حدّثها هذا الاستيراد فقط بقيمها الجديدة.}}',
      referencesFree:
        '{count, plural, zero {تصبح مراجع التوصيلات المحذوفة متاحة ليستخدمها ملف مصحّح من جديد.} one {يصبح مرجع التوصيلة المحذوفة متاحًا ليستخدمه ملف مصحّح من جديد.} two {يصبح مرجعا التوصيلتين المحذوفتين متاحين ليستخدمهما ملف مصحّح من جديد.} few {تصبح مراجع التوصيلات المحذوفة متاحة ليستخدمها ملف مصحّح من جديد.} many {تصبح مراجع التوصيلات المحذوفة متاحة ليستخدمها ملف مصحّح من جديد.} other {تصبح مراجع التوصيلات المحذوفة متاحة ليستخدمها ملف مصحّح من جديد.}}',
      failedStay:
        '{count, plural, zero {تبقى الصفوف الفاشلة وعددها # معروضة هنا.} one {يبقى الصف الفاشل معروضًا هنا.} two {يبقى الصفان الفاشلان معروضين هنا.} few {تبقى الصفوف الفاشلة وعددها # معروضة هنا.} many {تبقى الصفوف الفاشلة وعددها # معروضة هنا.} other {تبقى الصفوف الفاشلة وعددها # معروضة هنا.}}',
      noUndo: 'لا يمكن التراجع عن هذا الإجراء.',
      thenChoose: 'ثم اختر الملف المصحّح؛ ستُملأ المطابقة والتفاصيل تلقائيًا.',
    },
    makeMendLinkDialog: {
      title: 'اطلب من المرسل تصحيح صفوف',
      ready: 'الرابط جاهز',
      intro:
        'من لديه الرابط يرى الصفوف الفاشلة التي ما زالت مفتوحة من هذا الاستيراد، ولا شيء غيرها. تعود الصفوف المصحّحة في استيراد لاحق يبدأ فورًا.',
      madeFor: 'لمن (اختياري)',
      madeForHint: 'اسم أو بريد إلكتروني، لك ولزملائك: يظهر في سجل التدقيق.',
      message: 'رسالة إلى المرسل (اختياري)',
      mailTo: 'أرسله بالبريد إلى (اختياري)',
      mailToHint: 'إن تركته فارغًا فأرسل الرابط بنفسك.',
      worksFor: 'يعمل الرابط لمدة',
      days: '{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
      make: 'أنشئ الرابط',
      makeAndMail: 'أنشئ الرابط وأرسله',
      mailed: 'رسالة فيها الرابط في طريقها إلى {address}',
      mailedHint: 'إن لم تصل فمرّر الرابط بنفسك.',
      notMailed: 'تعذّر إرسال الرسالة',
      sendYourself: 'أرسله إلى المرسل بنفسك',
      sendLinkYourself: 'أرسل الرابط بنفسك.',
      whoever: 'من لديه الرابط يمكنه رؤية هذه الصفوف وتصحيحها. يمكنك سحبه في أي وقت.',
      link: 'رابط التصحيح',
      linkHint: 'يعمل حتى {time}، ولن يُعرض مرة أخرى.',
      writeMail: 'اكتب رسالة',
      done: 'تم',
      mail: {
        subject: 'صفوف للتصحيح: {name}',
        ask: 'تعذّر استيراد بعض صفوف «{name}». يرجى تصحيحها هنا:',
        until: 'يعمل الرابط حتى {time}.',
      },
    },
    mendLinkItem: {
      forWhoever: 'لمن لديه الرابط',
      until: 'حتى {time}',
      states: {
        expired: 'منتهي',
        withdrawn: 'مسحوب',
      },
      madeBy: 'أنشأه {name} <when></when>',
      opened: 'فُتح <when></when>',
      notOpened: 'لم يُفتح بعد',
      sentBack:
        '{count, plural, zero {أُعيد # صف} one {أُعيد صف واحد} two {أُعيد صفان} few {أُعيدت # صفوف} many {أُعيد # صفًا} other {أُعيد # صف}}',
      nothingSent: 'لم يُعَد شيء بعد',
      withdraw: 'اسحب',
      withdrawLink: 'اسحب الرابط',
      withdrawLinkFor: 'اسحب الرابط الخاص بـ {name}',
    },
    mendLinksPanel: {
      title: 'روابط التصحيح',
      ask: 'اطلب من المرسل التصحيح…',
      failed: 'تعذّر تحميل الروابط',
      explanation: 'بالرابط يصحّح المرسل هذه الصفوف بنفسه دون حساب. وتعود في استيراد لاحق لهذا الاستيراد.',
    },
    withdrawMendLinkDialog: {
      title: 'سحب هذا الرابط؟',
      titleFor: 'سحب الرابط الخاص بـ «{name}»؟',
      confirm: 'اسحب',
      text: 'يتوقف عن العمل فورًا، حتى لمن يصحّح به صفوفًا الآن. تبقى الصفوف التي أُعيدت عبره في مكانها.',
    },
    noFailedRows: {
      noneSoFar: 'لا صفوف فاشلة حتى الآن',
      appearHere: 'تظهر الصفوف التي فيها خطأ هنا فور اكتشافها. ولا تعطّل الصفوف السليمة أبدًا.',
      noRowFailed: 'لم يفشل أي صف',
      noRowFailedText: 'لم يفشل أي صف.',
      everyWould: 'سيصبح كل صف توصيلة',
      everyBecame: 'صار كل صف توصيلة',
      leftOut:
        '{count, plural, zero {استبعدت القواعد # صف.} one {استبعدت القواعد صفًا واحدًا.} two {استبعدت القواعد صفين.} few {استبعدت القواعد # صفوف.} many {استبعدت القواعد # صفًا.} other {استبعدت القواعد # صف.}}',
      noRowsFailed: 'لم تفشل أي صفوف',
      rolledBack: 'تم التراجع عن توصيلات هذا الاستيراد.',
      noRows: 'لم تكن هناك صفوف للاستيراد',
      onlyHeader: 'في الملف صف عناوين ولا صفوف غيره.',
      noneAtEnd: 'لم يكن أي صف قد فشل عند انتهاء الاستيراد.',
    },
    notifyButton: {
      notify: 'أعلِمني عند الانتهاء',
    },
    resumeButton: {
      resumed: 'استؤنف الاستيراد',
      continues: 'يتابع من حيث توقف.',
      failed: 'لم يُستأنف',
      resume: 'استأنف',
    },
    settleNotice: {
      failed: 'لم يتغيّر',
      needsLook: 'هذا الاستيراد يحتاج إلى مراجعة',
      markSettled: 'علّمه كمُسوّى',
      openRows:
        '{count, plural, zero {# صف من ملفه لم تصبح توصيلات بعد.} one {صف واحد من ملفه لم يصبح توصيلة بعد.} two {صفان من ملفه لم يصبحا توصيلتين بعد.} few {# صفوف من ملفه لم تصبح توصيلات بعد.} many {# صفًا من ملفه لم تصبح توصيلات بعد.} other {# صف من ملفه لم تصبح توصيلات بعد.}}',
      onceDealtWith: 'بعد معالجتها علّمه كمُسوّى: فيخرج من قائمة الاستيرادات التي تحتاج إلى مراجعة.',
      settledBy: 'سوّاه {name} <when></when>',
      lookAfterAll: 'يحتاج إلى مراجعة مع ذلك',
    },
    totalsPanel: {
      title: 'مجاميع التحقق',
      deliveries: 'التوصيلات',
      keep: 'احفظ أرقام القائمة',
      withoutRolledBack: 'دون التوصيلات التي تم التراجع عنها.',
    },
    warningsPanel: {
      title: 'توصيلات عليها تنبيهات',
      count:
        '{count, plural, zero {# تنبيه} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}',
      failed: 'تعذّر تحميل التنبيهات',
      row: 'الصف {row, number}',
      noReference: 'بلا مرجع',
      showMore: 'اعرض المزيد',
    },
    failedRowsPanel: {
      title: 'الصفوف الفاشلة',
      rows: '{count, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}',
      failed: 'تعذّر تحميل الصفوف الفاشلة',
      loading: 'جارٍ تحميل الصفوف الفاشلة',
    },
    failedRowsGrid: {
      label: 'الصفوف الفاشلة',
      import:
        '{count, plural, zero {استورد # صف مصحّح} one {استورد صفًا مصحّحًا واحدًا} two {استورد صفين مصحّحين} few {استورد # صفوف مصحّحة} many {استورد # صفًا مصحّحًا} other {استورد # صف مصحّح}}',
      loadMore: 'حمّل المزيد من الصفوف',
      loaded:
        'حُمّل {loaded, number} من {total, plural, zero {# صف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}؛ ويظهر المزيد مع التمرير.',
      taken: 'استُورد من جديد في <followUp>استيراد لاحق</followUp>',
    },
    printPanel: {
      title: 'الطباعة',
      papers: {
        a4: 'A4',
        letter: 'Letter',
        '100x150': '100 × 150 مم',
        a6: 'A6',
      },
      documents: {
        manifest: 'قائمة الاستلام (PDF)',
        labels: 'الملصقات (PDF)',
      },
      paperOf: {
        manifest: 'ورق القائمة',
        labels: 'ورق الملصقات',
      },
      fromRow: '{document}، من الصف {from, number}',
      rows: '{document}، الصفوف {from, number} إلى {to, number}',
      withFamily: 'مع كل استيرادات هذا الملف',
      explanation: 'كما هي التوصيلات الآن، دون الملغاة. ملصق لكل طرد.',
      inParts:
        'يتسع المستند لـ {deliveries, number} توصيلة أو {labels, number} ملصق. اطبع الأجزاء واحدًا تلو الآخر.',
    },
  },
  // ── components/import-profiles.
  importProfiles: {},
  // ── components/imports.
  imports: {},
  // ── components/mend-page.
  mendPage: {
    deadLink: {
      rowsToCorrect: 'صفوف للتصحيح',
      dead: 'لم يعد هذا الرابط يعمل',
      cutOff: 'جزء من الرابط مفقود',
      copyAll: 'انسخه كاملًا حتى آخر حرف.',
      askSender: 'اطلب رابطًا جديدًا ممن أرسله إليك.',
    },
    mendPage: {
      failed: 'تعذّر تحميل الصفوف',
      loading: 'جارٍ تحميل الصفوف',
    },
    mendRows: {
      failed: 'تعذّر تحميل الصفوف',
      loading: 'جارٍ تحميل الصفوف',
      title: 'الصفوف',
      label: 'صفوف للتصحيح',
      send: '{count, plural, zero {أرسل # صف مصحّح} one {أرسل صفًا مصحّحًا واحدًا} two {أرسل صفين مصحّحين} few {أرسل # صفوف مصحّحة} many {أرسل # صفًا مصحّحًا} other {أرسل # صف مصحّح}}',
      loadMore: 'حمّل المزيد من الصفوف',
      loaded:
        'حُمّل {loaded, number} من {total, plural, zero {# صف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}؛ ويظهر المزيد مع التمرير.',
    },
    mendView: {
      pleaseCorrect:
        'يرجى تصحيح {count, plural, zero {# صف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}',
      rowsToCorrect: 'صفوف للتصحيح',
      ofFile: 'من الملف <file></file>. يعمل هذا الرابط حتى {time}.',
      dead: 'لم يعد هذا الرابط يعمل',
      deadText:
        'لا يمكن إرسال شيء آخر عبره. ما زالت تعديلاتك في هذه الصفحة لتنسخها: اطلب رابطًا جديدًا ممن أرسله إليك.',
      rolledBack: 'لم يعد هناك ما يحتاج إلى تصحيح',
      rolledBackText:
        'تراجعت <company></company> عن استيراد هذا الملف. إن كان عليك تصحيحه مع ذلك فسيُرسل إليك رابط آخر.',
      running: 'يُستورد الملف من جديد',
      runningText: 'يمكن تصحيح صفوفه بعد الانتهاء. وتلاحظ هذه الصفحة ذلك تلقائيًا.',
      done: 'لم يبقَ ما يُصحَّح',
      doneText: 'وصلت كل صفوف هذا الملف، أو تتولاها <company></company>.',
    },
    sentNotice: {
      importing:
        '{count, plural, zero {شكرًا. يُستورد # صف…} one {شكرًا. يُستورد صف واحد…} two {شكرًا. يُستورد صفان…} few {شكرًا. تُستورد # صفوف…} many {شكرًا. يُستورد # صفًا…} other {شكرًا. يُستورد # صف…}}',
      cameIn:
        '{count, plural, zero {شكرًا. وصل # صف.} one {شكرًا. وصل صف واحد.} two {شكرًا. وصل صفان.} few {شكرًا. وصلت # صفوف.} many {شكرًا. وصل # صفًا.} other {شكرًا. وصل # صف.}}',
      noneYet: 'شكرًا. لم يصل أي صف بعد.',
      alreadyIn:
        '{count, plural, zero {وصل # صف بالفعل.} one {وصل صف واحد بالفعل.} two {وصل صفان بالفعل.} few {وصلت # صفوف بالفعل.} many {وصل # صفًا بالفعل.} other {وصل # صف بالفعل.}}',
      stillFailing:
        '{count, plural, zero {ما زالت في # صف أرسلته مشكلة: انظر أدناه.} one {ما زالت في صف واحد أرسلته مشكلة: انظر أدناه.} two {ما زالت في صفين أرسلتهما مشكلة: انظر أدناه.} few {ما زالت في # صفوف أرسلتها مشكلة: انظر أدناه.} many {ما زالت في # صفًا أرسلته مشكلة: انظر أدناه.} other {ما زالت في # صف أرسلته مشكلة: انظر أدناه.}}',
      waiting:
        '{count, plural, zero {# صف لدى <company></company> التي أوقفت الاستيراد.} one {صف واحد لدى <company></company> التي أوقفت الاستيراد.} two {صفان لدى <company></company> التي أوقفت الاستيراد.} few {# صفوف لدى <company></company> التي أوقفت الاستيراد.} many {# صفًا لدى <company></company> التي أوقفت الاستيراد.} other {# صف لدى <company></company> التي أوقفت الاستيراد.}}',
    },
    useSendRows: {
      rowTaken: 'تولّت {company} الصف {row, number} في هذه الأثناء. لم يُرسل شيء. أرسل الصفوف الأخرى من جديد.',
      rowsTaken:
        'تولّت {company} في هذه الأثناء {count, plural, zero {# صف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}. لم يُرسل شيء. أرسل الصفوف الأخرى من جديد.',
      rolledBack: 'تراجعت {company} عن استيراد هذا الملف. لم يُرسل شيء.',
      running: 'يُستورد الملف من جديد. لم يُرسل شيء؛ أرسل تعديلاتك بعد الانتهاء.',
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
};
