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
