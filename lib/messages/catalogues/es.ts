import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Spanish: see en.ts. */
export const es: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    cancel: 'Cancelar',
    close: 'Cerrar',
    tryAgain: 'Reintentar',
  },
  // ── components/ui: primitives.
  ui: {
    copyField: {
      copied: 'Copiado',
      copy: 'Copiar',
      copyOf: 'Copiar: {label}',
      refused:
        'El navegador no permite que esta página copie. El texto está seleccionado: cópielo con el teclado.',
    },
    device: {
      unknown: 'Dispositivo desconocido',
      unknownBrowser: 'Navegador desconocido',
      browserOn: '{browser} en {system}',
    },
    dropFile: {
      choose: 'Elegir un archivo',
    },
    filterBar: {
      clear: 'Borrar',
    },
    lists: {
      auditEntries: {
        failed: 'No se pudo cargar el registro de auditoría',
        loading: 'Cargando el registro de auditoría',
        none: 'Ninguna entrada',
        range: '{first}–{last} de {total} entradas',
        total: '{total} entradas',
        showAll: 'Mostrar todas las entradas',
      },
      clients: {
        failed: 'No se pudieron cargar los clientes de API',
        loading: 'Cargando los clientes de API',
        none: 'Ningún cliente',
        range: '{first}–{last} de {total} clientes',
        total: '{total} clientes',
        showAll: 'Mostrar todos los clientes',
      },
      deliveries: {
        failed: 'No se pudieron cargar las entregas',
        loading: 'Cargando las entregas',
        none: 'Ninguna entrega',
        range: '{first}–{last} de {total} entregas',
        total: '{total} entregas',
        showAll: 'Mostrar todas las entregas',
      },
      historyEntries: {
        failed: 'No se pudieron cargar las entradas',
        loading: 'Cargando las entradas',
        none: 'Ninguna entrada',
        range: '{first}–{last} de {total} entradas',
        total: '{total} entradas',
        showAll: 'Mostrar todas las entradas',
      },
      importProfiles: {
        failed: 'No se pudieron cargar los perfiles de importación',
        loading: 'Cargando los perfiles de importación',
        none: 'Ningún perfil de importación',
        range: '{first}–{last} de {total} perfiles de importación',
        total: '{total} perfiles de importación',
        showAll: 'Mostrar todos los perfiles de importación',
      },
      imports: {
        failed: 'No se pudieron cargar las importaciones',
        loading: 'Cargando las importaciones',
        none: 'Ninguna importación',
        range: '{first}–{last} de {total} importaciones',
        total: '{total} importaciones',
        showAll: 'Mostrar todas las importaciones',
      },
      items: {
        failed: 'No se pudieron cargar los elementos',
        loading: 'Cargando los elementos',
        none: 'Ningún elemento',
        range: '{first}–{last} de {total} elementos',
        total: '{total} elementos',
        showAll: 'Mostrar todos los elementos',
      },
      people: {
        failed: 'No se pudieron cargar las personas',
        loading: 'Cargando las personas',
        none: 'Nadie',
        range: '{first}–{last} de {total} personas',
        total: '{total} personas',
        showAll: 'Mostrar todas las personas',
      },
      places: {
        failed: 'No se pudo cargar la libreta de direcciones',
        loading: 'Cargando la libreta de direcciones',
        none: 'Ningún lugar',
        range: '{first}–{last} de {total} lugares',
        total: '{total} lugares',
        showAll: 'Mostrar todos los lugares',
      },
      shippers: {
        failed: 'No se pudieron cargar los remitentes',
        loading: 'Cargando los remitentes',
        none: 'Ningún remitente',
        range: '{first}–{last} de {total} remitentes',
        total: '{total} remitentes',
        showAll: 'Mostrar todos los remitentes',
      },
      targets: {
        failed: 'No se pudieron cargar los destinos',
        loading: 'Cargando los destinos',
        none: 'Ningún destino',
        range: '{first}–{last} de {total} destinos',
        total: '{total} destinos',
        showAll: 'Mostrar todos los destinos',
      },
    },
    menu: {
      actionsFor: 'Acciones para {name}',
    },
    pages: {
      searchedBackTo: '{total}, buscadas hasta el {moment}',
      label: 'Páginas',
      first: 'Primera página',
      previous: 'Página anterior',
      next: 'Página siguiente',
      page: 'Página {page}',
      pageOf: 'Página {page} de {pages}',
    },
    passwordField: {
      hide: 'Ocultar lo escrito',
      show: 'Mostrar lo escrito',
    },
    problem: {
      didNotWork: 'Algo salió mal. Vuelva a intentarlo.',
      pageDidNotWork: 'Algo salió mal en esta página. Vuelva a intentarlo.',
    },
    relativeTime: {
      justNow: 'ahora mismo',
    },
    searchSelect: {
      partOfName: 'Parte del nombre',
      searching: 'Buscando…',
      nothing: 'No hay coincidencias.',
      firstOf: 'Los primeros {shown} de {total}',
    },
    sheetGrid: {
      findInRows: 'Buscar en las filas',
      find: 'Buscar',
      findPrevious: 'Buscar anterior',
      findNext: 'Buscar siguiente',
      closeSearch: 'Cerrar la búsqueda',
      notFound: 'No encontrado',
      editRows: 'Editar las filas',
      changed: '{count, plural, one {# celda cambiada} other {# celdas cambiadas}}',
      undo: 'Deshacer',
      redo: 'Rehacer',
      fillDown: 'Rellenar hacia abajo',
      nextProblem: 'Siguiente problema',
      row: 'Fila',
      loading: 'Cargando las filas',
      hint: 'Elija una celda y escriba. Ctrl+Z deshace, Ctrl+F busca, Ctrl+D rellena hacia abajo, F8 va al siguiente problema.',
      rowAndColumn: 'Fila {row}, <data>{column}</data>:',
      empty: 'vacía',
      was: '(antes: <data>{text}</data>)',
    },
    stoppedSearch: {
      title: 'No se encontró nada hasta el {moment}',
      older: 'Buscar en entregas más antiguas',
      why: 'Las entregas más recientes se están preparando para la búsqueda, lo que tarda uno o dos minutos tras una importación grande. Hasta entonces la búsqueda retrocede paso a paso.',
    },
    things: {
      batch: {
        failed: 'No se pudo cargar el lote',
        loading: 'Cargando el lote',
      },
      delivery: {
        failed: 'No se pudo cargar la entrega',
        loading: 'Cargando la entrega',
      },
      import: {
        failed: 'No se pudo cargar la importación',
        loading: 'Cargando la importación',
      },
      importProfile: {
        failed: 'No se pudo cargar el perfil de importación',
        loading: 'Cargando el perfil de importación',
      },
      shipper: {
        failed: 'No se pudo cargar el remitente',
        loading: 'Cargando el remitente',
      },
      target: {
        failed: 'No se pudo cargar el destino',
        loading: 'Cargando el destino',
      },
    },
    toast: {
      dismiss: 'Descartar',
    },
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
