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
    chosenPoint: {
      setPin: 'Colocar un marcador',
      back: 'Volver a la lista',
      noCoordinates: 'Sin coordenadas',
      kept: '{rows, plural, one {# fila} other {# filas}}. El punto se conserva también para las próximas importaciones.',
      title: {
        pickup: 'Fila {row, number}, recogida',
        delivery: 'Fila {row, number}, entrega',
      },
      elsewhere:
        'Este punto no está en columnas del archivo que se puedan corregir: cámbielo donde tiene su origen.',
      tooMany:
        '{count, plural, one {# fila es demasiado} other {# filas son demasiadas}} para corregirlas aquí.',
    },
    comparedOrders: {
      noReference: 'Sin referencia',
      nameAndRow: '<bdi>{name}</bdi>, fila {row, number}',
      shown: '{first, number} a {last, number} de {total, number}',
      previous: 'Anterior',
      next: 'Siguiente',
      nothing: 'nada',
    },
    comparisonPanel: {
      title: 'Desde la última importación',
      comparing: 'Comparando con la última importación',
      failed: 'No se pudo comparar con la última importación',
      notNeeded: 'La importación en sí no lo necesita.',
      lists: {
        added: '{count, plural, one {# nuevo} other {# nuevos}}',
        changed: '{count, plural, one {# cambiado} other {# cambiados}}',
        repeated: '{count, plural, one {# repetido} other {# repetidos}} con otra referencia',
        missing: '{count, number} que no {count, plural, one {está} other {están}} en este archivo',
      },
      last: '<bdi>{name}</bdi>, {time}',
      looksLikeLast: 'Parece otra vez el último archivo',
      doubles:
        '{same, number} de {total, plural, one {# pedido} other {# pedidos}} dicen justo lo mismo que entonces. Importarlos de nuevo duplica los que no tienen referencia o tienen otra.',
      noneSame: 'Ningún pedido es igual que entonces.',
      same: '{same, plural, one {# pedido igual} other {# pedidos iguales}} que entonces.',
    },
    confirmNoneReady: {
      title:
        '{bad, plural, one {La única fila no puede convertirse en entrega} other {Ninguna de las # filas puede convertirse en entrega}}',
      confirm: 'Importar igualmente',
      why: '¿Importar igualmente para obtener la lista de errores? No se creará ninguna entrega.',
    },
    detailsForm: {
      chooseCustomer: 'Elija un cliente.',
      chooseService: 'Elija un servicio de entrega.',
    },
    detailsPanel: {
      title: 'Datos',
      customer: 'Cliente',
      chooseCustomer: 'Elegir un cliente',
      service: 'Servicio de entrega',
      chooseService: 'Elegir un servicio',
      payer: 'Pagador',
      paymentMethod: 'Forma de pago',
      failed: 'No se pudieron cargar los clientes y los servicios',
      name: 'Nombre de la importación',
    },
    draftCard: {
      willFail: 'Fallará',
      delivery: 'Entrega',
      to: 'a',
      noPackages: 'Sin bultos indicados',
      packages: '{count, plural, one {# bulto} other {# bultos}}',
    },
    draftLost: {
      held: 'Otra persona ha tomado esta importación',
      gone: 'Esta importación se inició o se descartó en otro lugar',
      takeBack: 'Recuperarla',
      notSaved: '{message} Lo que cambie aquí ya no se guarda.',
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
    fixButton: {
      fix: 'Corregir {count, plural, one {# fila} other {# filas}}',
      look: 'Ver las filas',
      changed: '{count, plural, one {# celda cambiada} other {# celdas cambiadas}} a mano',
    },
    fixWindow: {
      title: 'Corregir filas',
      checking: 'Comprobando las filas…',
      willFail: '{bad, plural, one {# fila fallará} other {# filas fallarán}}',
      willFailSome:
        '{bad, plural, one {# fila fallará} other {# filas fallarán}}; se muestran las primeras {listed, number}',
      noneFail: 'No fallará ninguna fila',
      done: 'Listo',
      remember: 'Recordar lo que se corrige en todas las filas para los próximos archivos de este remitente',
      rows: 'Filas del archivo',
      show: 'Filas que se muestran',
      modes: {
        bad: 'Con problemas',
        warned: 'Con avisos',
        all: 'Todas las filas',
      },
      reading: 'Leyendo las filas',
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
    mapPanel: {
      title: 'Mapa',
      undo: 'Deshacer la última corrección',
      hide: 'Ocultar el mapa',
      show: 'Mostrar el mapa',
      corrected:
        '{count, plural, one {# celda del archivo corregida} other {# celdas del archivo corregidas}} a mano. El archivo en sí queda como está.',
      noneWrong: 'Ningún punto parece erróneo.',
      toLookAt: '{count, plural, one {# punto} other {# puntos}} por revisar.',
      known: 'Se conocen los puntos de {count, plural, one {# dirección} other {# direcciones}}.',
      loading: 'Cargando el mapa',
      pin: 'Marcador: se mueve con las teclas de flecha',
    },
    newImportPage: {
      title: 'Nueva importación',
      again: 'Importar «{name}» de nuevo',
      notAllTaken: 'No se ha tomado todo',
    },
    newTabLink: {
      inNewTab: '(en una pestaña nueva)',
    },
    pinForm: {
      point: 'Punto del marcador',
      noPoint: 'No es un punto.',
      hint: 'Arrastre el marcador, haga clic en el mapa, use las teclas de flecha sobre el marcador o pegue aquí un punto.',
      use: 'Usarlo para {rows, plural, one {# fila} other {# filas}}',
    },
    pointsMap: {
      label:
        'Mapa de {count, plural, one {# punto} other {# puntos}}, de los que conviene revisar {bad, number}. La lista indica cuáles.',
      zoomIn: 'Acercar',
      zoomOut: 'Alejar',
      showAll: 'Mostrar todos los puntos',
      streets: 'Calles',
    },
    readPastedCells: {
      fileName: 'Celdas pegadas {time}',
    },
    referenceField: {
      searchFailed: 'La búsqueda ha fallado. Inténtelo de nuevo.',
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
    resumeDraft: {
      failed: 'Esta importación no se puede continuar',
      noFile: 'No se pudo obtener su archivo.',
      openElsewhere: 'Tiene esta importación abierta en otra ventana',
      heldBy: '{name} está trabajando en esta importación',
      takeOver: 'Tomar el control',
      takeOverOwn: 'Tome el control para seguir aquí. La otra ventana dejará de guardar.',
      takeOverOthers:
        'Si toma el control, la otra ventana lo indica y deja de guardar. Lo elegido hasta ahora se conserva.',
      fetching: 'Obteniendo el archivo y lo elegido…',
    },
    returnedNotice: {
      none: 'Ninguna de estas filas está pendiente en <bdi>{file}</bdi>',
      rows: '{count, plural, one {Esta es una fila con error} other {Estas son # filas con error}} de <bdi>{file}</bdi>',
      imported: 'Importado el {time} por {person} para <bdi>{customer}</bdi>.',
      unchanged:
        'No se ha cambiado ninguna celda desde entonces: volverían a fallar. Corríjalas abajo o en el archivo.',
      changed:
        'Desde entonces {count, plural, one {se ha cambiado # celda} other {se han cambiado # celdas}}.',
      followUp:
        'Como importación de seguimiento conservan su asignación, cliente y números de fila, y cuentan junto con ella.',
      taken:
        '{count, plural, one {# fila ya está} other {# filas ya están}} en otra importación de seguimiento y se {count, plural, one {omite} other {omiten}}.',
      strangers:
        '{count, plural, one {# fila no está} other {# filas no están}} entre las filas con error de esa importación y se {count, plural, one {omite} other {omiten}}: importe el archivo como nuevo abajo si deben incluirse.',
      tooMuch: 'Es más de lo que admite una importación de seguimiento. Importe el archivo como nuevo abajo.',
      import: 'Importar como seguimiento',
    },
    startError: {
      isGone: 'Este archivo ha cambiado. Suéltelo de nuevo para continuar.',
      notStarted: 'La importación no se ha iniciado',
      openStarted: 'Abrir la importación que se inició',
      nothing: 'No hay nada que importar',
      noRows:
        'El archivo no tiene filas debajo del encabezado. Añada los pedidos o elija otra fila de encabezado e inténtelo de nuevo.',
      missing: 'Todavía falta algo: vea las partes marcadas en rojo.',
    },
    startFor: {
      chosen: 'Para <b>{names}</b> · {payment}',
      chooseCustomer: 'Elija el cliente',
      chooseService: 'Elija el servicio',
      chooseBoth: 'Elija el cliente y el servicio',
    },
    startPanel: {
      label: 'Inicio',
      start: 'Iniciar importación',
      afterUpload: 'Empieza tras la subida…',
      starting: 'Iniciando…',
      dryRun: 'Probar antes: simulación',
      uploadAgain: 'Subir de nuevo',
      uploadFailed: 'La subida ha fallado',
      uploadCancelled: 'La subida se ha cancelado',
      mappingKept: 'Su asignación se conserva.',
      uploading: 'Subiendo',
      sentOf: '{sent} de {size}',
      upload: 'Subida',
      cancelUpload: 'Cancelar la subida',
      uploaded: 'Subido, {size}',
    },
    suspiciousList: {
      far: 'Lejos de todos los demás',
      pickup: '{issue}, recogida',
      none: 'Ningún punto parece erróneo',
      count: '{count, plural, one {# punto} other {# puntos}} por revisar',
      swapAll: 'Volver a intercambiar los {count, number}',
      list: 'Puntos por revisar',
      row: 'fila {row, number}',
      noCoordinates: 'Sin coordenadas',
      rows: '{count, plural, one {# fila} other {# filas}}',
      more: 'y {count, number} más',
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
    upload: {
      file_too_large: 'Un archivo puede ocupar como máximo {limit}.',
      upload_url_expired: 'El enlace de subida ha caducado. Inténtelo de nuevo.',
      upload_forbidden:
        'El almacén de archivos ha rechazado este archivo. Avise a quienes administran Lading; volver a intentarlo probablemente no servirá.',
      upload_refused: 'No se pudo guardar el archivo. Inténtelo de nuevo en un momento.',
      upload_failed: 'No se pudo enviar el archivo. Elíjalo de nuevo y vuelva a intentarlo.',
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
