import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Spanish: see en.ts. */
export const es: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    tryAgain: 'Reintentar',
    close: 'Cerrar',
    cancel: 'Cancelar',
    loading: 'Cargando…',
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
    dropToImport: 'Suelte para importar',
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
      firstIn: '{count, number} · primero en la fila {row, number}',
      readAs: 'Leer «<bdi>{value}</bdi>» de otra forma',
      others: 'y {count, plural, one {# problema más} other {# problemas más}}',
    },
    checkPanel: {
      title: 'En qué se convierten las filas',
      row: 'Fila {row, number}',
      previous: 'Fila anterior',
      next: 'Fila siguiente',
      notMapped:
        'En cuanto cada campo obligatorio tenga un origen, aquí se comprueban todas las filas antes de importar nada.',
      checking: 'Comprobando las filas',
      checked: 'Filas comprobadas',
      noProblems: 'No se han encontrado problemas.',
      fix: 'Corrija estas filas aquí, o importe las filas buenas y corrija las demás después.',
      changed:
        '{count, plural, one {# valor leído} other {# valores leídos}} de forma distinta a como están escritos',
    },
    checkSummary: {
      points: '{count, plural, one {# punto} other {# puntos}} por revisar en el mapa',
    },
    checkWarnings: {
      total:
        '{count, plural, one {# aviso} other {# avisos}}. Las entregas se crean y la importación los enumera.',
      swapBack: 'Volver a intercambiar latitud y longitud donde estén cambiadas',
    },
    checkWords: {
      noRows: 'No hay filas debajo del encabezado',
      noneReady: 'Ninguna fila está lista',
      ready: '{rows, plural, one {# fila lista} other {# filas listas}}',
      readyOrders:
        '{rows, plural, one {# fila} other {# filas}} ({orders, plural, one {# pedido} other {# pedidos}}) {rows, plural, one {lista} other {listas}}',
      fit: '{rows, plural, one {# fila cumple} other {# filas cumplen}} las reglas',
      fitOrders:
        '{rows, plural, one {# fila} other {# filas}} ({orders, plural, one {# pedido} other {# pedidos}}) {rows, plural, one {cumple} other {cumplen}} las reglas',
      bad: '{count, number} {count, plural, one {fallará} other {fallarán}}',
      leftOut: '{count, plural, one {# omitida} other {# omitidas}}',
      soFar: 'hasta ahora…',
      notAsked: 'no se han comprobado las importaciones anteriores',
      asking: 'comprobando las importaciones anteriores…',
      also: ', {words}',
    },
    chooseCharset: {
      looking: 'Buscando juegos de caracteres',
      plain:
        'Este archivo solo tiene letras sin acentos y cifras, que todos los juegos de caracteres leen igual.',
      label: 'Elija la línea que muestra bien los nombres',
      detected: '{charset}, detectado',
    },
    chooseDelimiter: {
      label: 'Qué separa las celdas de una fila',
    },
    chooseFile: {
      drop: 'Suelte aquí sus hojas de cálculo',
      kinds:
        '.csv, .txt, .xlsx, .xls o un .zip con ellos, hasta {size} cada uno. También puede pegar celdas copiadas.',
      choose: 'Elegir un archivo',
      input: 'Archivo de hoja de cálculo',
    },
    chooseSheet: {
      label: 'La hoja que se importa',
      looks: {
        imported: 'se importa',
        orders: 'parece contener pedidos',
        other: 'no parece contener pedidos',
      },
      withRows: '{rows, plural, one {# fila} other {# filas}}, {looks}',
    },
    draftCard: {
      willFail: 'Fallará',
      delivery: 'Entrega',
      to: 'a',
      noPackages: 'Sin bultos indicados',
      packages: '{count, plural, one {# bulto} other {# bultos}}',
    },
    earlierImport: {
      rollingBack: 'se está revirtiendo ahora: espere a que desaparezcan sus entregas',
      rolledBack: 'revertida desde entonces: sus entregas ya no están',
      running: 'todavía en curso',
      aborted: 'interrumpida tras {count, plural, one {# entrega} other {# entregas}}',
      stopped: 'se detuvo tras {count, plural, one {# entrega} other {# entregas}}',
      made: '{count, plural, one {# entrega} other {# entregas}}',
    },
    fileDoubts: {
      lettersTitle: 'Compruebe las letras de los nombres',
      letters:
        'El archivo no indica cómo se guardan sus letras. Se leen como {charset}; si los nombres se ven mal, elija otra línea abajo.',
      missingSheet: 'La hoja «{sheet}» no está en este archivo o está vacía',
      readInstead: 'En su lugar se lee «<bdi>{sheet}</bdi>».',
      onlySheet:
        'Solo se importa la hoja «<bdi>{sheet}</bdi>»; {count, plural, one {otra hoja parece} other {otras # hojas parecen}} contener pedidos también',
      otherSheet: '«<bdi>{name}</bdi>»',
      otherSheetRows: '«<bdi>{name}</bdi>»: {rows, plural, one {# fila} other {# filas}}',
      importInstead: 'Importar «{name}» en su lugar',
      toImport:
        'Para importar {count, plural, one {ambas} other {todas}}, inicie esta, suelte de nuevo el archivo y elija la hoja siguiente.',
      dialects: {
        separator_line: 'Su primera línea solo indica el separador; el encabezado está debajo.',
        quoted_lines: 'Cada línea era una sola celda entre comillas; se han leído las celdas de dentro.',
        space_before_quote:
          'Hay espacios entre los separadores y las comillas; las comillas se han leído como tales.',
        backslash_quotes:
          'Las comillas dentro de las celdas están escritas como \\"; se han leído como comillas.',
      },
      hidden:
        'Las hojas ocultas no se importan: {names}. Para importar una, muéstrela en la hoja de cálculo y guarde el archivo.',
      quoted: '«{name}»',
      commas: '{one}, {other}',
    },
    fileFactsList: {
      name: 'Nombre',
      size: 'Tamaño',
      rows: 'Filas',
      change: 'Cambiar',
      changes: {
        charset: 'Cambiar el juego de caracteres',
        delimiter: 'Cambiar lo que separa las celdas',
        sheet: 'Elegir otra hoja',
      },
    },
    filePanel: {
      title: 'Archivo',
      chooseAnother: 'Elegir otro archivo',
      readAgain: 'Leído de nuevo: el archivo se modificó a las {time}. Lo elegido se conserva.',
      notImportable: 'Este archivo no se puede importar',
      firstRows: 'Primeras filas',
      notHeader: 'Esta fila no puede ser el encabezado',
      reading: 'Leyendo el archivo',
      changed: 'Este archivo ha cambiado',
      chooseAgain: 'Elegirlo de nuevo',
      unreadable:
        'Se ha guardado, movido o eliminado, y el navegador ya no puede leerlo. Suéltelo de nuevo; lo elegido se conserva.',
      stopped: 'La lectura se ha detenido',
      stoppedWhy:
        'Se perdió la conexión con el servidor o el navegador se quedó sin memoria. El archivo está bien hasta donde se leyó, y lo elegido se conserva.',
      soFar: '{count} hasta ahora…',
      headerRow: 'Fila de encabezado',
      headerIn: 'Encabezado en la fila {row, number}',
      cells: '{count, plural, one {# celda} other {# celdas}}',
    },
    fileStatus: {
      started: 'Iniciada',
      starting: 'Iniciando…',
      reading: 'Leyendo…',
      undecided: 'Elija de quién es el archivo',
      missing: '{count, plural, one {# campo obligatorio} other {# campos obligatorios}} sin columna',
      columnGone: 'La columna «{column}» ya no está',
      notMapped: 'Sus columnas no están asignadas',
      chooseCustomer: 'Elija el cliente',
      chooseService: 'Elija el servicio de entrega',
      chooseBoth: 'Elija el cliente y el servicio de entrega',
      earlier: 'Ya importado: {outcome}',
      checking: 'Comprobando…',
      noRows: 'No hay filas debajo del encabezado',
      noneReady: 'No se puede importar ninguna fila',
      alike: '{count, plural, one {# pedido quizá ya se entregó} other {# pedidos quizá ya se entregaron}}',
      ready: '{good, plural, one {# fila lista} other {# filas listas}}',
      readySomeFail:
        '{good, plural, one {# fila lista} other {# filas listas}}, {bad, number} {bad, plural, one {fallará} other {fallarán}}',
      readyWarned:
        '{good, plural, one {# fila lista} other {# filas listas}}, {warned, plural, one {# aviso} other {# avisos}}',
      counts: {
        started: '{count, plural, one {# iniciado} other {# iniciados}}',
        ready: '{count, plural, one {# listo} other {# listos}}',
        look: '{count, number} por revisar',
        reading: '{count, number} en lectura',
      },
      commas: '{one}, {other}',
    },
    filesPanel: {
      title: '{count, plural, one {# archivo} other {# archivos}}',
      states: {
        reading: 'Leyendo',
        ready: 'Listo',
        'some-fail': 'Por revisar',
        look: 'Por revisar',
        starting: 'Iniciando',
        started: 'Iniciado',
      },
      startNone: 'Iniciar importaciones',
      start: 'Iniciar {count, plural, one {# importación} other {# importaciones}}',
      include: 'Importar {name}',
      forCustomer: 'Para {customer}',
      showImport: 'Ver importación',
      open: 'Abrir',
      openFile: 'Abrir {name}',
      closeFile: 'Cerrar {name}',
      remove: 'Quitar {name}',
    },
    firstRows: {
      label: 'Primeras filas del archivo',
    },
    heldReferences: {
      notChecked: 'No se pudo comprobar si estos pedidos ya se importaron',
      checkAgain: 'Comprobar de nuevo',
      noAnswer: 'El servidor no ha respondido. Las filas cuya referencia ya esté en uso fallarán.',
      held: '{held, number} de {count, plural, one {# referencia} other {# referencias}} ya {held, plural, one {tiene} other {tienen}} una entrega',
      imported: 'importadas el {time} por {person}. <link>Abrir «<bdi>{name}</bdi>»</link>',
      single: 'creadas una a una, sin importación',
      others: 'y por {count, plural, one {# importación más} other {# importaciones más}}',
    },
    importAgain: {
      filledIn: 'La asignación, las reglas y los datos ya están rellenados',
      fetchFailed: 'No se pudo obtener el archivo guardado',
      useSame: 'Usar el mismo archivo',
      dropInstead: 'Suelte «{name}» desde su equipo.',
      dropCorrected: 'Suelte el archivo corregido: «{name}» ya no se guarda aquí.',
      dropOrUse: 'Suelte el archivo corregido o use «{name}» tal como está.',
    },
    importWizard: {
      changed: 'Ha cambiado: suéltelo de nuevo',
    },
    importedBefore: {
      title: 'Este archivo ya se importó antes',
      line: 'El {time} por {person} como <link>«<bdi>{file}</bdi>»</link>: {outcome}.',
      lineOfSheet:
        'El {time} por {person} como <link>«<bdi>{file}</bdi>»</link>, de su hoja «<bdi>{sheet}</bdi>»: {outcome}.',
      others: 'Y {count, plural, one {# vez} other {# veces}} antes.',
      doubles: 'Importarlo de nuevo duplica las entregas sin referencia.',
    },
    leaveGuard: {
      title: '¿Salir de esta importación?',
      leave: 'Salir',
      stay: 'Quedarse',
      uploaded:
        'Aún no ha empezado. El archivo y lo elegido se conservan: continúe desde la lista de importaciones, aquí o en otro equipo.',
      notUploaded:
        'Aún no ha empezado y el archivo no se ha subido. Lo elegido se conserva en esta pestaña: suelte de nuevo el mismo archivo para continuar.',
    },
    lookAlikesNotice: {
      notChecked: 'No se pudo comprobar si ya existen pedidos sin referencia',
      checkAgain: 'Comprobar de nuevo',
      noAnswer: 'El servidor no ha respondido. Se importarán.',
      alike:
        '{count, plural, one {# pedido sin referencia se parece} other {# pedidos sin referencia se parecen}} a uno que ya existe',
      alikeExample: 'Fila {row, number}: <bdi>{name}</bdi>, como <link>la entrega del {time}</link>',
      alikeWhy: 'Mismo cliente, destinatario y dirección en un plazo de {days, number} días.',
      repeated:
        '{count, plural, one {# pedido sin referencia está} other {# pedidos sin referencia están}} dos veces en este archivo',
      repeatedExample: 'La fila {row, number} es igual que la fila {first, number}: <bdi>{name}</bdi>',
      others: 'y {count, number} más',
      tooMany: 'Son demasiadas para omitirlas aquí: quítelas del archivo.',
      leaveOut: 'Omitir {rows, plural, one {esta fila} other {estas # filas}} en la importación',
    },
    newImportPage: {
      title: 'Nueva importación',
      again: 'Importar «{name}» de nuevo',
      notAllTaken: 'No se ha tomado todo',
    },
    newTabLink: {
      inNewTab: '(en una pestaña nueva)',
    },
    readPastedCells: {
      fileName: 'Celdas pegadas {time}',
    },
    refuseFile: {
      extension:
        '«{name}» es un archivo .{extension}. Solo se pueden importar .csv, .txt, .xlsx y .xls: guárdelo en uno de estos formatos.',
      noExtension:
        '«{name}» es un archivo sin extensión. Solo se pueden importar .csv, .txt, .xlsx y .xls: guárdelo en uno de estos formatos.',
      empty: 'El archivo está vacío. Guárdelo y elíjalo de nuevo.',
      tooLarge:
        'El archivo ocupa {size}; el límite es {limit}. Divídalo en partes, cada una con la fila de encabezado.',
    },
    templateLink: {
      sentence:
        'Para un remitente sin archivos: <template>Plantilla (.xlsx)</template>. Hay una con las columnas propias de un cliente en la página de cada <profile>perfil de importación</profile>.',
    },
    totalsPanel: {
      title: 'Totales de control',
      ready: 'Listas',
      note: 'De las filas que se convierten en entregas. Introduzca lo que dice el manifiesto del remitente para comparar.',
    },
    unpackArchives: {
      over: 'Se pueden tomar {max, number} archivos a la vez. Suelte los demás después, a partir de «{name}».',
      password: '«{name}» en «{archive}» tiene contraseña. Descomprímalo y suelte los archivos.',
      tooLarge: '«{name}» en «{archive}» supera el tamaño permitido para un archivo.',
      damaged: '«{archive}» está dañado: no se pudo descomprimir hasta el final.',
      nothing: '«{archive}» no contiene ninguna hoja de cálculo.',
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
