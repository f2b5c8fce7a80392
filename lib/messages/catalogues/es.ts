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
  domain: {
    batch: {
      operations: {
        create: 'Crear',
        update: 'Modificar',
        upsert: 'Crear o modificar',
        cancel: 'Cancelar',
      },
      itemStatuses: {
        Created: 'Creado',
        Updated: 'Modificado',
        Cancelled: 'Cancelado',
        Rejected: 'Rechazado',
      },
      bar: 'Elementos de {batch} por estado',
      created: '{count, plural, one {# creado} other {# creados}}',
      updated: '{count, plural, one {# modificado} other {# modificados}}',
      cancelled: '{count, plural, one {# cancelado} other {# cancelados}}',
      rejected: '{count, plural, one {# rechazado} other {# rechazados}}',
      warnings: '{count, plural, one {# aviso} other {# avisos}}',
    },
    changes: {
      row: 'Fila {row}',
      readAs: 'leído como',
      nothing: 'nada',
    },
    channels: {
      spreadsheet: {
        one: 'Hoja de cálculo',
        many: 'Hojas de cálculo',
      },
      erp: {
        one: 'Lote ERP',
        many: 'Lotes ERP',
      },
    },
    deliveryStatuses: {
      created: 'Creada',
      changed: 'Modificada',
      dispatched: 'Despachada',
      cancelled: 'Cancelada',
    },
    dryRun: 'Simulación',
    file: {
      type: 'Tipo',
      charset: 'Juego de caracteres',
      separatedBy: 'Separado por',
      sheet: 'Hoja',
      sheetOf: '{sheet} (de {count} hojas)',
      kinds: {
        csv: 'Texto CSV',
        xls: 'Libro de Excel (.xls)',
        xlsx: 'Libro de Excel (.xlsx)',
      },
      comma: 'Coma',
      semicolon: 'Punto y coma',
      tab: 'Tabulador',
      pipe: 'Barra vertical',
    },
    letters: {
      all: 'todas las letras',
      centralEuropean: 'Europa central',
      cyrillic: 'cirílico',
      westernEuropean: 'Europa occidental',
      greek: 'griego',
      turkish: 'turco',
      hebrew: 'hebreo',
      arabic: 'árabe',
      baltic: 'báltico',
      vietnamese: 'vietnamita',
      thai: 'tailandés',
      chineseSimplified: 'chino simplificado',
      chineseTraditional: 'chino tradicional',
      japanese: 'japonés',
      korean: 'coreano',
    },
    newPassword: {
      hint: 'Al menos {min} caracteres. Unas pocas palabras sin relación son fáciles de recordar y difíciles de adivinar.',
      tooShort: 'Demasiado corta: al menos {min} caracteres.',
      tooLong: 'Demasiado larga: como máximo {max} caracteres.',
    },
    outcomes: {
      waiting: 'En espera',
      running: 'En curso',
      completed: 'Completada',
      completed_with_failures: 'Completada con errores',
      nothing_imported: 'Nada importado',
      failed: 'Fallida',
      aborted: 'Interrumpida',
      rolling_back: 'Revirtiendo',
      rolled_back: 'Revertida',
    },
    payers: {
      sender: 'Remitente',
      receiver: 'Destinatario',
    },
    payments: {
      wallet: 'Monedero',
      cod: 'Contra reembolso',
      card: 'Tarjeta',
      cash: 'Efectivo',
      bank_transfer: 'Transferencia',
    },
    problems: {
      required_field_missing: 'falta',
      invalid_characters: 'tiene caracteres no válidos',
      text_too_long: 'demasiado largo',
      invalid_number: 'no es un número',
      latitude_out_of_range: 'fuera de rango',
      longitude_out_of_range: 'fuera de rango',
      unknown_country: 'país desconocido',
      invalid_phone: 'teléfono no válido',
      negative_amount: 'negativo',
      too_many_decimals: 'demasiados decimales',
      amount_too_large: 'demasiado grande',
      invalid_package_items: 'artículos no válidos',
      duplicate_external_reference_id: 'repetida en el archivo',
      external_reference_id_already_present: 'ya utilizada',
      delivery_already_dispatched: 'de una entrega que ya salió',
      delivery_already_cancelled: 'de una entrega cancelada',
      spreadsheet_error: 'muestra un error de la hoja',
      formula_not_calculated: 'tiene una fórmula sin resultado',
      shortened_number: 'acortado por la hoja de cálculo',
      shifted_row: 'en una fila con una celda de más',
      invalid_date: 'no es una fecha',
      invalid_time: 'no es una hora',
      invalid_minutes: 'no es un número de minutos',
      unknown_priority: 'desconocida',
      unknown_place: 'lugar desconocido',
      order_failed: 'de un pedido con una fila fallida',
      contradicts_first_row: 'difiere de la primera fila del pedido',
      too_many_rows_in_order: 'en demasiadas filas',
    },
    roles: {
      dispatcher: {
        name: 'Despachador',
        explanation: 'Importa hojas de cálculo y gestiona entregas.',
      },
      admin: {
        name: 'Administrador',
        explanation:
          'Lo mismo, más todos los ajustes: personas, clientes de API, registro de auditoría y datos de destinatarios.',
      },
    },
    sampleFiles: {
      intro: '¿No tiene un archivo a mano? Pruebe uno de estos:',
      clean: '.csv limpio',
      messy: '.csv desordenado, con todo tipo de errores',
    },
    scopes: {
      sendTargets: {
        name: 'Enviar destinos',
        explanation: 'Crear, modificar y cancelar paradas por lotes: para ERP y sistemas de almacén.',
      },
      readTargets: {
        name: 'Leer destinos',
        explanation: 'Consultar destinos y los resultados de los lotes.',
      },
      operations: {
        name: 'Importar hojas de cálculo y gestionar entregas',
        explanation: 'Iniciar, interrumpir y revertir importaciones; crear y leer entregas.',
      },
    },
    settingsPages: {
      apiClients: 'Clientes de API',
      importProfiles: 'Perfiles de importación',
      places: 'Libreta de direcciones',
      people: 'Personas',
      company: 'Empresa',
      audit: 'Registro de auditoría',
      consignees: 'Destinatarios',
    },
    totals: {
      rows: 'Filas',
      orders: 'Pedidos',
      packages: 'Bultos',
      weight: 'Peso (kg)',
      cod: 'Contra reembolso',
      codIn: 'Contra reembolso, {currency}',
      total: 'Total',
      manifest: 'Manifiesto',
      agreesHead: 'Coincide',
      notGiven: 'no indicado',
      onManifest: '{name} según el manifiesto',
      noNumber: 'No es un número válido',
      agrees: 'coincide',
      differs: 'difiere',
      agree: 'Los totales coinciden con el manifiesto',
      differ:
        '{differ, plural, one {# de {all} totales difiere} other {# de {all} totales difieren}} del manifiesto',
    },
    warnings: {
      hidden_row: 'Fila oculta',
      coordinates_outside_country: 'Fuera del país',
      coordinates_swapped: 'Coordenadas intercambiadas',
      coordinates_zero: 'Coordenadas 0, 0',
      coordinates_far_from_city: 'Lejos de la ciudad',
      coordinates_approximate: 'Punto aproximado',
      coordinates_of_other_address: 'Punto de otra dirección',
    },
  },
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {
    alike: 'Corregir los iguales',
    change: 'Cambiar {count, plural, one {# fila} other {# filas}}',
    more: '+{count} más',
    onlyProblems: 'Solo columnas con problemas',
    problem: 'Problema',
    problemOf: '{field}: {problem}, <b>{rows}</b>',
    rows: '{count, plural, one {# fila} other {# filas}}',
    showMore: 'Mostrar {count, plural, one {# problema más} other {# problemas más}}',
    showWhole: 'Fila {row}: {problem} Mostrar la fila completa',
    writeFor: 'Qué escribir en lugar de «{value}» como {field}',
    writeForEmpty: 'Qué escribir en lugar de una celda vacía como {field}',
    writeInstead: 'Escribir en su lugar',
  },
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
