import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Spanish: see en.ts. */
export const es: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {},
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'ahora mismo' },
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
      label: 'Cuenta de {name}',
      systemAdmin: 'Administrador del sistema',
      theme: 'Tema',
      themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
      password: 'Contraseña',
      sessions: 'Sesiones',
      about: 'Acerca de Lading',
      signOut: 'Cerrar sesión',
    },
    appFrame: {
      skip: 'Ir al contenido',
      main: 'Menú principal',
      newImport: 'Nueva importación',
      pages: { imports: 'Importaciones', deliveries: 'Entregas', targets: 'Destinos', settings: 'Ajustes' },
    },
    pageFault: {
      title: 'Esta página ha fallado',
      ourFault: 'Es culpa nuestra, no suya. Las importaciones en curso continúan; no se pierde nada.',
      supportNumber: 'Indique este número a soporte: {digest}',
      tryAgain: 'Reintentar',
      goToImports: 'Ir a las importaciones',
    },
    tenantPicker: {
      label: 'Inquilino',
      loading: 'Cargando inquilinos…',
      choose: 'Elegir inquilino',
      chooseToWorkIn: 'Elija un inquilino',
      why: 'Ha iniciado sesión como administrador del sistema. Elija con las entregas de quién va a trabajar; hasta entonces no se muestra nada ni se puede importar nada.',
      failed: 'No se pudieron cargar los inquilinos',
    },
  },
  // ── app: titles of pages, and pages without a feature.
  pages: {
    newImport: 'Nueva importación',
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
