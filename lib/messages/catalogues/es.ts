import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Spanish: see en.ts. */
export const es: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Guardar',
  },
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
    imports: 'Importaciones',
    deliveries: 'Entregas',
    delivery: 'Entrega',
    deliveryTo: 'Entrega a {name}',
    shippers: 'Remitentes',
    shipper: 'Remitente',
    erpBatch: 'Lote de ERP',
    targets: 'Destinos',
    target: 'Destino',
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
      file: 'El archivo',
      notation: 'Otra notación en el archivo',
      swapped: 'El archivo, con el orden corregido',
      place: 'La libreta de direcciones',
      earlier_delivery: 'Una entrega anterior a esta dirección',
      manual: 'Una persona',
      geocoder: 'El geocodificador',
      city: 'El centro de la ciudad',
    },
    deliveriesPage: {
      title: 'Entregas',
      noMatch: 'Ninguna entrega coincide',
      searchHint:
        'Cada palabra debe ser el comienzo de una palabra de la entrega: «lind 7» encuentra Lindenstraße 7. Un teléfono se encuentra por su comienzo. Las entregas de una importación revertida no se muestran.',
      hint: 'Las entregas de una importación revertida no se muestran.',
      empty: 'Todavía no hay entregas',
      import: 'Importar una hoja de cálculo',
      whenTheyAppear: 'Aparecen aquí en cuanto una importación o un programa las crea.',
    },
    deliveriesTable: {
      reference: 'Referencia',
      hasWarnings: 'Con avisos:',
      noReference: 'Sin referencia',
      recipient: 'Destinatario',
      fromAndTo: 'Desde y hasta',
      to: 'hasta',
      customer: 'Cliente',
      status: 'Estado',
      size: 'Tamaño',
      cod: 'Reembolso',
      created: 'Creada',
    },
    deliveryActions: {
      edit: 'Editar…',
      dispatch: 'Marcar como enviada…',
      cancel: 'Cancelar la entrega…',
      dispatchDialog: {
        done: 'Marcada como enviada',
        title: '¿Ha salido esta entrega?',
        confirm: 'Marcar como enviada',
        notYet: 'Todavía no',
        consequence: 'A partir de entonces no se puede editar ni cancelar.',
      },
      cancelDialog: {
        done: 'Cancelada',
        title: '¿Cancelar esta entrega?',
        confirm: 'Cancelar la entrega',
        keep: 'Conservarla',
        consequence: 'No se entregará y seguirá en la lista. Esto no se puede deshacer.',
        freeReference: 'Liberar la referencia <b>{reference}</b> para un pedido nuevo',
        otherwise: 'De lo contrario, un archivo con este pedido falla en lugar de recuperarlo.',
      },
    },
    deliveryFilters: {
      search: 'Buscar entregas',
      searchIn: 'Nombre, teléfono, dirección, ciudad…',
      reference: 'Referencia',
      exactReference: 'Referencia exacta',
      customer: 'Cliente',
      anyCustomer: 'Todos los clientes',
      createdFrom: 'Creada desde',
      createdTo: 'Creada hasta',
      status: 'Estado',
      anyStatus: 'Cualquier estado',
      warnings: 'Avisos',
      withOrWithoutWarnings: 'Con o sin avisos',
      withWarnings: 'Con avisos',
      withTheWarning: 'Con el aviso',
      onlyFromImport: 'Solo de la importación <a>{name}</a>',
      unknownImport: '(desconocida)',
      showAll: 'Mostrar todas',
    },
    deliveryHistoryPanel: {
      failed: 'No se pudo cargar el historial',
      title: 'Historial',
      by: 'por <b>{name}</b>',
      row: ', fila {row} de <a>{name}</a>',
      someImport: 'una importación',
      fields: {
        payer_type: 'Pagador',
        payment_method: 'Forma de pago',
        unit_size: 'Tamaño',
        delivery_service_name: 'Servicio de entrega',
        extra: 'Otras columnas',
      },
    },
    deliveryForm: {
      missing: 'Falta {field}.',
      enterNumber: 'Introduzca un número.',
    },
    deliveryPage: {
      back: 'Entregas',
      pickup: 'Recogida',
      delivery: 'Entrega',
      packages: 'Bultos',
      instructions: 'Instrucciones especiales',
      service: 'Servicio y pago',
      customer: 'Cliente',
      deliveryService: 'Servicio de entrega',
      payer: 'Pagador',
      paymentMethod: 'Forma de pago',
      noCod: 'Nada',
      otherColumns: 'Otras columnas del archivo',
      check: 'Revise esta entrega',
      warningOfField: '{field}: {warning}',
      sameValue: 'Mostrar todas las entregas con este valor',
      recipient: 'Destinatario',
      phone: 'Teléfono',
      address: 'Dirección',
      cityAndCountry: 'Ciudad y país',
      point: 'Latitud, longitud',
      coordinatesFrom: 'Origen de las coordenadas',
      within: '(con un margen de {distance})',
      origin: 'Procedencia',
      created: 'Creada',
      reference: 'Referencia',
      noReference: 'Ninguna',
      import: 'Importación',
      openImport: 'Abrir la importación',
      createdDirectly: 'Creada directamente',
      rowInFile: 'Fila en el archivo',
      unknown: 'No existe esta entrega',
      showAll: 'Mostrar todas las entregas',
      whyUnknown:
        'Puede que su importación se haya revertido, que el enlace sea incorrecto o que la entrega pertenezca a otra cuenta.',
      deliveryTo: 'Entrega a {name}',
    },
    editDeliveryDialog: {
      groups: {
        delivery: 'Entrega',
        order: 'Pedido',
        payment: 'Pago',
        packages: 'Bultos',
        pickup: 'Recogida',
      },
      saved: 'Guardada',
      title: 'Editar la entrega',
    },
    extraFilter: {
      open: 'Otra columna',
      title: 'Buscar en otra columna',
      only: 'Solo con <b>«<value></value>» en «<column></column>»</b>',
      showAll: 'Mostrar todas',
      explanation:
        'Para columnas que ningún campo recoge y que un perfil de importación conserva con cada entrega. Columna y valor tal como están en el archivo.',
      column: 'Columna',
      value: 'Valor',
      search: 'Buscar',
    },
    packagesTable: {
      none: 'Sin bultos indicados: cuenta como pequeña.',
      what: 'Contenido',
      quantity: 'Cantidad',
      weight: 'Peso por unidad',
      dimensions: 'Largo × ancho × alto',
      kilograms: '{weight} kg',
      centimetres: '{sides} cm',
    },
    sizes: {
      small: 'pequeño',
      medium: 'mediano',
      large: 'grande',
      xlarge: 'muy grande',
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
      label: 'Canal',
      all: 'Todas',
    },
    importCounts: {
      progress: 'Progreso de {name}',
      doneOf: '{done} de {total, plural, one {# fila} other {# filas}}',
      done: '{done, plural, one {# fila} other {# filas}}',
      deletedOf: '{deleted} de {total} eliminadas',
      deleted: '{count, plural, one {# eliminada} other {# eliminadas}}',
      created: '{count, plural, one {# creada} other {# creadas}}',
      wouldBeCreated: '{count, plural, one {# se crearía} other {# se crearían}}',
      failed: '{count, number} con error',
      wouldFail: '{count, plural, one {# fallaría} other {# fallarían}}',
    },
    importsPage: {
      title: 'Importaciones',
      intro: 'Suelte una hoja de cálculo en cualquier lugar de esta página para importarla.',
      search: 'Buscar importaciones',
      searchIn: 'Nombre, cliente, origen o ID de lote',
      status: 'Estado',
      anyStatus: 'Cualquier estado',
      shippers: 'Remitentes',
      needLook: '{count, plural, one {# por revisar} other {# por revisar}}',
      manyNeedLook: 'Más de 99 por revisar',
      noMatch: 'Ninguna importación coincide',
      noMatchHint: 'Pruebe con otra palabra u otro estado.',
      firstImport: 'Suelte una hoja de cálculo para crear sus primeras entregas',
      chooseFile: 'Elegir un archivo',
      howImportsWork:
        'Cada fila se convierte en una entrega. Verá las primeras filas, indicará qué es cada columna y empezará. Las filas con un error fallan y se muestran con el motivo; las demás se convierten en entregas.',
      firstBatch: 'Ningún ERP ha enviado todavía un lote',
      howBatchesWork:
        'Un ERP o un sistema de logística o de almacén envía sus paradas a <code>/api/inbound/targets/batch</code> como uno de sus clientes de API. Cada lote aparece aquí, con el resultado de cada elemento.',
    },
    importsTable: {
      import: 'Importación',
      owner: 'Cliente o cliente de API',
      status: 'Estado',
      counts: 'Filas o elementos',
      created: 'Creada',
      dryRun: 'Simulación · {file}',
      followUp: 'Seguimiento · {file}',
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
