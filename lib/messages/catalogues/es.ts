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
  importJob: {
    abortDialog: {
      title: '¿Interrumpir esta importación?',
      confirm: 'Interrumpir importación',
      keepRunning: 'Dejar que continúe',
      dryRunAborted: 'Simulación interrumpida',
      aborted: 'Importación interrumpida',
      madeAreKept: 'Las entregas creadas hasta ahora se conservan.',
      isDryRun: 'Es una simulación: en ningún caso se conserva ninguna entrega.',
      kept: '{count, plural, one {Se conserva <b># entrega</b> creada hasta ahora, y su referencia sigue ocupada.} other {Se conservan <b># entregas</b> creadas hasta ahora, y sus referencias siguen ocupadas.}} Puede revertirlas después.',
      noMoreTried: 'No se prueban más filas.',
      noMoreDeliveries: 'Ninguna otra fila se convierte en entrega.',
      restNotTried:
        '{count, plural, one {La # fila restante no se probará.} other {Las # filas restantes no se probarán.}}',
      restNotImported:
        '{count, plural, one {La # fila restante no se importará.} other {Las # filas restantes no se importarán.}}',
      beingWritten: 'Las filas que se están escribiendo ahora mismo aún pueden importarse.',
    },
    changesPanel: {
      label: 'Valores leídos de forma distinta a como están escritos',
      failed: 'No se pudieron cargar los cambios',
      none: 'Cada valor se tomó tal como está en el archivo.',
    },
    continueButton: {
      continue: 'Continuar con {count, plural, one {# fila} other {# filas}}',
      failed: 'No se ha continuado',
    },
    correctionsPanel: {
      label: '{count, plural, one {# celda modificada a mano} other {# celdas modificadas a mano}}',
      failed: 'No se pudieron cargar las correcciones',
      row: 'Fila {row, number}',
      column: 'Columna {column, number}',
      empty: 'vacía',
      changedTo: 'cambiado por',
      showMore: 'Mostrar más',
    },
    deliveriesPanel: {
      title: 'Entregas',
      count: '{count, plural, one {# entrega} other {# entregas}}',
      choose: 'Elegir entregas',
      toDeleteSome: 'para eliminar solo algunas.',
      failed: 'No se pudieron cargar las entregas',
      allShown: 'Todas las mostradas',
      noneChosen: 'Nada elegido',
      deleteChosen: 'Eliminar {count, plural, one {# entrega} other {# entregas}}…',
      list: 'Entregas de esta importación',
      showMore: 'Mostrar más',
      row: 'Fila {row, number}',
      noReference: 'Sin referencia',
      deleted: '{count, plural, one {# entrega eliminada} other {# entregas eliminadas}}',
      stayed:
        '{count, plural, one {# entrega cambió entretanto y se ha conservado.} other {# entregas cambiaron entretanto y se han conservado.}}',
      confirmTitle: '¿Eliminar {count, plural, one {# entrega} other {# entregas}}?',
      confirm: 'Eliminar {count, plural, one {# entrega} other {# entregas}}',
      confirmText:
        '{count, plural, one {Su referencia queda libre.} other {Sus referencias quedan libres.}} Las demás entregas de esta importación se conservan. Esto no se puede deshacer.',
    },
    describeEnd: {
      dryRunFailed: 'Simulación: error',
      dryRunAborted: 'Simulación: interrumpida',
      dryRunCreated: 'Simulación: se crearían {created, number}',
      dryRunMixed: 'Simulación: se crearían {created, number}, fallarían {failed, number}',
      completed: 'Terminado: {created, plural, one {# entrega} other {# entregas}}',
      mixed: '{created, plural, one {# creada} other {# creadas}}, {failed, number} con error',
      nothingImported: 'Nada importado',
      failed: 'Error, {created, plural, one {# creada} other {# creadas}}',
      aborted: 'Interrumpida, {created, plural, one {# creada} other {# creadas}}',
      rolledBack: 'Revertida, {deleted, plural, one {# eliminada} other {# eliminadas}}',
      running: 'En curso',
    },
    dryRunNotice: {
      failed: 'No importado',
      showImport: 'Mostrar la importación',
      importForReal: 'Importar de verdad',
      title: 'Esto es una simulación: no se conserva ninguna entrega',
      importedSince: 'Su archivo ya se ha importado de verdad.',
      explanation:
        'Cada fila pasa por toda la importación y después todo se retira. Los números y archivos muestran lo que haría una importación ahora.',
    },
    errorFilter: {
      label: 'Filtrar por error',
      all: 'Todas',
      chip: '{field}: {problem}',
    },
    estimateRate: {
      seconds: '{s, number} s',
      minutes: '{min, number} min',
      minutesSeconds: '{min, number} min {s, number} s',
      hoursMinutes: '{h, number} h {min, number} min',
    },
    failedRowDrawer: {
      title: 'Fila {row}',
      column: 'Columna',
      cell: 'Celda',
      empty: 'vacía',
    },
    familyPanel: {
      title:
        '{delivered, number} de {rows, plural, one {# fila} other {# filas}} convertidas en entregas, en {imports, plural, one {# importación} other {# importaciones}}',
      open: {
        failed_open: '{count, number} con error',
        unprocessed_open: '{count, number} sin procesar',
        in_progress: '{count, number} en curso',
        left_out: '{count, plural, one {# omitida} other {# omitidas}}',
        rolled_back: '{count, plural, one {# revertida} other {# revertidas}}',
      },
      thisImport: 'Esta importación',
      firstImport: 'Primera importación',
      followUp: 'Importación de seguimiento',
      counts: '{succeeded, number} correctas, {failed, number} con error',
    },
    importJobPage: {
      imports: 'Importaciones',
      startedBy: 'Para <customer></customer>, iniciada por {name} <when></when>',
      correctedBy:
        'Para <customer></customer>, corregida por {name} mediante un enlace de corrección <when></when>',
      unknownTitle: 'Esa importación no existe',
      showAll: 'Mostrar todas las importaciones',
      unknownText:
        'Puede que el enlace sea incorrecto o que la importación pertenezca a otra cuenta. Pregunte a quien le envió el enlace.',
    },
    jobActions: {
      successFile: 'Archivo de correctas',
      failedFile: 'Archivo de errores',
      failedWorkbook: 'Filas con error (Excel)',
      firstFailedWorkbook: 'Primeras {count, number} filas con error (Excel)',
      skippedFile: 'Archivo de omitidas',
      notReached: 'Filas no procesadas',
      abort: 'Interrumpir…',
      rollBackAndAgain: 'Revertir e importar de nuevo…',
      rollBack: 'Revertir…',
    },
    jobFacts: {
      file: 'Archivo',
      original: 'Original',
      name: 'Nombre',
      size: 'Tamaño',
      headerRow: 'Fila de encabezado',
      details: 'Detalles',
      customer: 'Cliente',
      deliveryService: 'Servicio de entrega',
      payer: 'Pagador',
      paymentMethod: 'Forma de pago',
      rules: 'Reglas',
      profileVersion: 'Perfil de importación, versión {version}',
      mapping: 'Asignación',
      columns: '{count, plural, one {# columna} other {# columnas}}',
      columnOfFile: 'Columna del archivo',
      field: 'Campo',
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
