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
    rowsToCorrect: 'Filas por corregir',
    import: 'Importación',
    recipients: 'Destinatarios',
    recipientsForAdmins: 'Solo los administradores buscan destinatarios',
    recipientsForAdminsText:
      'Su cuenta no tiene permiso para buscar ni borrar los datos guardados sobre una persona. Si alguien pide sus datos, diríjase a un administrador de su empresa.',
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
      settings: 'Ajustes',
      title: 'Destinatarios',
      intro:
        'Cuando alguien pida sus datos o quiera que se borren: búsquelo aquí y después exporte los datos como archivo o bórrelos. Cada paso queda en el registro de auditoría, sin el nombre.',
      erased: 'Borrado definitivamente',
      failed: 'La búsqueda ha fallado',
      lookUp: 'Buscar a una persona',
      lookUpHint: 'Por el teléfono de sus entregas, por el nombre o por ambos.',
    },
    heldWords: {
      kinds: {
        deliveries: 'Entregas',
        failed_rows: 'Filas con error',
        corrected_cells: 'Celdas corregidas',
        targets: 'Destinos',
        batch_items: 'Elementos de lote',
      },
      counts: {
        deliveries: '{count, plural, one {# entrega} other {# entregas}}',
        failed_rows: '{count, plural, one {# fila con error} other {# filas con error}}',
        corrected_cells: '{count, plural, one {# celda corregida} other {# celdas corregidas}}',
        targets: '{count, plural, one {# destino} other {# destinos}}',
        batch_items: '{count, plural, one {# elemento de lote} other {# elementos de lote}}',
        imports: '{count, plural, one {archivos de # importación} other {archivos de # importaciones}}',
      },
      moreThan: {
        deliveries: 'más de {max, number} entregas',
        failed_rows: 'más de {max, number} filas con error',
        corrected_cells: 'más de {max, number} celdas corregidas',
        targets: 'más de {max, number} destinos',
        batch_items: 'más de {max, number} elementos de lote',
        imports: 'archivos de más de {max, number} importaciones',
      },
      count: '{count, number}',
      moreThanMax: 'más de {max, number}',
      list: '{first}, {next}',
      nothing: 'Nada',
    },
    eraseDialog: {
      title: '¿Borrar los datos de esta persona?',
      found: 'Encontrado: {found}. Esto no se puede deshacer.',
      deliveries:
        'Entregas: el nombre, el teléfono, la dirección y las instrucciones se sustituyen por «[erased]». Los ID, las referencias, las ciudades y los importes se conservan.',
      imports:
        'Las importaciones que contienen a esta persona pierden sus archivos, filas con error y cronología, porque no se puede borrar una parte de un archivo. Los recuentos se conservan.',
      targets:
        'Destinos: se sustituyen el título y la calle, y se elimina el código postal. Elementos de lote: se elimina lo que se envió.',
      positions: 'Las posiciones en el mapa se redondean a unos 11 km.',
      unread: 'Archivos no leídos hasta el final',
      removeUnread:
        '{count, plural, one {Eliminar también los archivos de una importación detenida} other {Eliminar también los archivos de # importaciones detenidas}}',
      removeUnreadHint: 'Pueden contener a esta persona. Después, estas importaciones no se pueden reanudar.',
      typeToConfirm: 'Escriba <phrase></phrase> para confirmar',
      cancel: 'Cancelar',
      erase: 'Borrar definitivamente',
      goToRunning: 'Ir a la importación que sigue en curso',
    },
    heldPanels: {
      noReference: 'Sin referencia',
      deleted: 'eliminada',
      row: 'Fila {row}',
      noExternalId: 'Sin ID externo',
      statuses: {
        Created: 'Creado',
        Updated: 'Actualizado',
        Cancelled: 'Cancelado',
        Rejected: 'Rechazado',
      },
      firstFew:
        '{count, plural, one {El primero; el archivo los tiene todos} other {Los primeros #; el archivo los tiene todos}}',
    },
    heldView: {
      found: 'Datos encontrados',
      nothing: 'No hay datos de esta persona',
      eraseUnread: 'Borrar archivos no leídos…',
      tryEach:
        'Nada tiene a la vez este teléfono y este nombre. Pruebe cada uno por separado: una entrega puede tener otro teléfono, y los destinos rara vez lo tienen.',
      tryOther: 'Pruebe otra forma de escribir el nombre, o el teléfono con el prefijo del país.',
      dataAbout: 'Datos de <who></who>',
      export: 'Exportar como archivo',
      erase: 'Borrar…',
      lookingUp: 'Buscando',
    },
    unreachedNotices: {
      tooMany: 'Más de {max, number} coincidencias',
      tooManyText:
        'Tantas no pueden ser una sola persona. No se puede borrar nada, y un archivo exportado solo tiene los primeros {max, number} de cada tipo. Introduzca tanto el teléfono como el nombre.',
      targetsByName:
        'Los destinos rara vez tienen teléfono. Para encontrar destinos con este nombre, busque solo el nombre.',
      running: '{count, plural, one {Hay una importación en curso} other {Hay # importaciones en curso}}',
      runningText: 'Sus filas solo se encuentran una vez importadas. Vuelva a buscar cuando termine.',
      unread:
        '{count, plural, one {Una importación se detuvo antes de leer su archivo hasta el final} other {# importaciones se detuvieron antes de leer sus archivos hasta el final}}',
      restUnknown: 'Nadie sabe quién está en el resto del archivo.',
      keptForever:
        'Aquí los archivos se guardan para siempre, así que estos datos se conservan, a menos que los borre junto con esta persona.',
      removedLater:
        '{days, plural, one {Los archivos se eliminan automáticamente # día después de terminar la importación, a menos que los borre junto con esta persona.} other {Los archivos se eliminan automáticamente # días después de terminar la importación, a menos que los borre junto con esta persona.}}',
      andMore: 'y {count, number} más',
    },
    whoForm: {
      tooShort: 'Al menos {min, number} caracteres.',
      tooLong: 'Como máximo {max, number} caracteres.',
      nobody: 'Indique un teléfono, un nombre o ambos.',
      phone: 'Teléfono',
      phoneHint: 'Con + y prefijo del país.',
      name: 'Nombre',
      fullName: 'El nombre completo',
      nameHint: 'Si introduce ambos, solo se encuentra lo que coincide con ambos.',
      lookUp: 'Buscar',
    },
  },
  // ── components/deliveries.
  deliveries: {},
  // ── components/erp-batch.
  erpBatch: {},
  // ── components/import-drafts.
  importDrafts: {
    discardDialog: {
      title: '¿Descartar esta importación?',
      confirm: 'Descartar',
      heldBy: '{name} está trabajando en ella.',
      text: 'Se eliminan «<file></file>» y lo que se eligió para él. No se ha creado ninguna entrega.',
    },
    unfinishedImports: {
      title: '{count, plural, one {# importación sin terminar} other {# importaciones sin terminar}}',
      otherWindow: 'Abierta en otra ventana',
      isAtIt: '{name} está en ella',
      changed: 'Modificada el {changed} por {name}, se guarda hasta el {end}',
      continue: 'Continuar',
      continueFile: 'Continuar {file}',
      discard: 'Descartar',
      discardFile: 'Descartar {file}',
    },
  },
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
      list: '{first}, {next}',
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
    jobNotices: {
      fileWarnings: {
        charset_doubt: 'Compruebe las letras de los nombres',
        other_order_sheets: 'Otra hoja parece contener también pedidos',
      },
      importAgain: 'Importar de nuevo',
      filesRemoved: 'Archivos eliminados <when></when>',
      retentionOver:
        'El plazo de conservación ha terminado: el archivo, las filas con error y la cronología de esta importación ya no se guardan. Sus recuentos y sus entregas se conservan.',
      unreachable: 'En este momento no se puede conectar con el servidor',
      continuesAlone:
        'La importación continúa sin esta página. Los números se actualizan en cuanto vuelva la conexión.',
      wouldBeNothing: 'No se importaría nada',
      wasNothing: 'No se importó nada',
      noRows: 'El archivo no tiene filas debajo del encabezado.',
      allFailed: '{count, plural, one {La única fila tiene errores.} other {Las # filas tienen errores.}}',
      allFailedSee:
        '{count, plural, one {La única fila tiene errores: vea los motivos abajo.} other {Las # filas tienen errores: vea los motivos abajo.}}',
      failed: 'La importación ha fallado',
      failedUnknown: 'No se pudo importar el archivo.',
      rolledBack: 'Revertida <when></when>',
      noneDeleted: 'La importación no había creado entregas, así que no se eliminó ninguna.',
      deleted:
        '{count, plural, one {Se eliminó # entrega de esta importación. Su referencia vuelve a estar libre.} other {Se eliminaron # entregas de esta importación. Sus referencias vuelven a estar libres.}}',
      stay: '{count, plural, one {# entrega se conserva, porque antes fue modificada, despachada o cancelada.} other {# entregas se conservan, porque antes fueron modificadas, despachadas o canceladas.}}',
      aborted: 'La importación se interrumpió',
      nothingKept: 'De una simulación no se conserva nada.',
      noneCreated: 'No se había creado ninguna entrega.',
      createdAreKept:
        '{count, plural, one {La # entrega creada antes se conserva. Revierta la importación para eliminarla.} other {Las # entregas creadas antes se conservan. Revierta la importación para eliminarlas.}}',
      notRead: '{count, plural, one {# fila no se leyó.} other {# filas no se leyeron.}}',
      rollingBack: 'Revirtiendo: {deleted, number} de {total, number}',
      rollbackProgress: 'Progreso de la reversión',
      rollbackGoesOn:
        'Se están eliminando las entregas de esta importación. Esto continúa sin esta página. Mientras tanto la importación no se puede reanudar; su archivo se podrá importar de nuevo cuando termine.',
    },
    jobProgress: {
      label: 'Progreso',
      rowsInFile: 'Filas del archivo',
      processed: 'Procesadas',
      leftOut: '{count, plural, one {# omitida} other {# omitidas}}',
      chunks: '{finished, number} de {total, number} bloques',
      wouldBeCreated: 'Se crearían',
      created: 'Entregas creadas',
      updated: '{count, plural, one {# actualizada} other {# actualizadas}}',
      showDeliveries: 'Mostrar entregas',
      showLeft: 'Mostrar entregas (quedan {count, number})',
      failed: 'Con error',
      speed: 'Velocidad',
      took: 'Duración',
      rate: '{rate}<small> filas/s</small>',
      rowsProcessed: 'Filas procesadas',
      waitingForTurn: 'Esperando su turno',
      readingFile: 'Leyendo el archivo',
      waitingForRows: 'Esperando las siguientes filas',
      estimating: 'Calculando el tiempo restante',
      writingReports: 'Escribiendo los informes',
      left: 'Quedan unos {duration}',
    },
    jobTimeline: {
      title: 'Cronología',
      events: {
        file_accepted: 'Archivo aceptado',
        follow_up_created: 'Importación de seguimiento iniciada',
        mend_link_created: 'Enlace de corrección creado',
        mend_link_opened: 'Enlace de corrección abierto',
        mend_link_withdrawn: 'Enlace de corrección retirado',
        mapping_received: 'Columnas asignadas',
        import_started: 'Importación iniciada',
        import_resumed: 'Reanudada tras una interrupción',
        geocoder_unavailable: 'El geocodificador no respondió',
        import_failed: 'Error',
        import_aborted: 'Interrumpida',
        import_settled: 'Resuelta',
        import_reopened: 'Marcada para revisar',
        manifest_totals_set: 'Números del manifiesto guardados',
        rollback_started: 'Reversión iniciada',
        deliveries_deleted: 'Revertida',
      },
      byLink: {
        file_accepted: 'Filas corregidas aceptadas mediante un enlace de corrección',
        follow_up_created: 'Filas corregidas devueltas mediante un enlace de corrección',
      },
      resumed: 'Reanudada',
      dryRun: 'Simulación: {event}',
      madeFor: 'para {name}',
      deleted: '{count, plural, one {# entrega eliminada} other {# entregas eliminadas}}',
      withoutGeocoder:
        'Las filas sin coordenadas se importaron con lo demás que se sabía de sus direcciones. Importe de nuevo las filas con error cuando vuelva a responder.',
    },
    keptList: {
      willStay: '{count, plural, one {Se conservará # entrega:} other {Se conservarán # entregas:}}',
      reasons: {
        changed: '{count, plural, one {# modificada desde entonces} other {# modificadas desde entonces}}',
        dispatched: '{count, plural, one {# ya despachada} other {# ya despachadas}}',
        cancelled: '{count, plural, one {# cancelada} other {# canceladas}}',
      },
      row: 'fila {row, number}',
    },
    rollBackDialog: {
      title: '¿Revertir esta importación?',
      titleAgain: '¿Revertir e importar de nuevo?',
      confirm: 'Revertir {count, plural, one {# entrega} other {# entregas}}',
      rollingBack: 'Revirtiendo',
      goesOn: 'Continúa sin esta página.',
      goesOnThenAgain: 'Podrá importar de nuevo cuando termine. Continúa sin esta página.',
      rolledBack: 'Revertida',
      deleted: '{count, plural, one {# entrega eliminada.} other {# entregas eliminadas.}}',
      kept: '{count, plural, one {# entrega conservada.} other {# entregas conservadas.}}',
      willBeDeleted:
        '{count, plural, one {Se eliminará <b># entrega</b> creada por esta importación.} other {Se eliminarán <b># entregas</b> creadas por esta importación.}} Las entregas de otras importaciones no se tocan.',
      updated:
        '{count, plural, one {# entrega que esta importación solo actualizó conserva sus nuevos valores.} other {# entregas que esta importación solo actualizó conservan sus nuevos valores.}}',
      referencesFree:
        '{count, plural, one {La referencia de la entrega eliminada queda libre, para que un archivo corregido pueda volver a usarla.} other {Las referencias de las entregas eliminadas quedan libres, para que un archivo corregido pueda volver a usarlas.}}',
      failedStay:
        '{count, plural, one {La # fila con error sigue apareciendo aquí.} other {Las # filas con error siguen apareciendo aquí.}}',
      noUndo: 'Esto no se puede deshacer.',
      thenChoose: 'Después elija el archivo corregido; la asignación y los detalles ya estarán rellenados.',
    },
    makeMendLinkDialog: {
      title: 'Pedir al remitente que corrija filas',
      ready: 'El enlace está listo',
      intro:
        'Quien tenga el enlace ve las filas con error de esta importación que siguen pendientes, y nada más. Las filas corregidas vuelven como importación de seguimiento, que empieza de inmediato.',
      madeFor: 'Para quién (opcional)',
      madeForHint: 'Un nombre o un correo, para usted y sus colegas: consta en el registro de auditoría.',
      message: 'Mensaje al remitente (opcional)',
      mailTo: 'Enviarlo por correo a (opcional)',
      mailToHint: 'Si lo deja vacío, envía usted mismo el enlace.',
      worksFor: 'El enlace funciona durante',
      days: '{count, plural, one {# día} other {# días}}',
      make: 'Crear enlace',
      makeAndMail: 'Crear y enviar enlace',
      mailed: 'Un correo con el enlace va camino de {address}',
      mailedHint: 'Si no llega, pase el enlace usted mismo.',
      notMailed: 'No se pudo enviar el correo',
      sendYourself: 'Envíeselo usted mismo al remitente',
      sendLinkYourself: 'Envíe el enlace usted mismo.',
      whoever:
        'Quien tenga el enlace puede ver y corregir estas filas. Puede retirarlo en cualquier momento.',
      link: 'Enlace de corrección',
      linkHint: 'Funciona hasta el {time} y no se vuelve a mostrar.',
      writeMail: 'Escribir un correo',
      done: 'Listo',
      mail: {
        subject: 'Filas por corregir: {name}',
        ask: 'No se pudieron importar algunas filas de «{name}». Corríjalas aquí:',
        until: 'El enlace funciona hasta el {time}.',
      },
    },
    mendLinkItem: {
      forWhoever: 'Para quien tenga el enlace',
      until: 'hasta el {time}',
      states: {
        expired: 'caducado',
        withdrawn: 'retirado',
      },
      madeBy: 'Creado por {name} <when></when>',
      opened: 'abierto <when></when>',
      notOpened: 'aún sin abrir',
      sentBack: '{count, plural, one {# fila devuelta} other {# filas devueltas}}',
      nothingSent: 'aún no se ha devuelto nada',
      withdraw: 'Retirar',
      withdrawLink: 'Retirar el enlace',
      withdrawLinkFor: 'Retirar el enlace para {name}',
    },
    mendLinksPanel: {
      title: 'Enlaces de corrección',
      ask: 'Pedir al remitente que corrija…',
      failed: 'No se pudieron cargar los enlaces',
      explanation:
        'Con un enlace, el remitente corrige él mismo estas filas, sin cuenta. Vuelven como importación de seguimiento.',
    },
    withdrawMendLinkDialog: {
      title: '¿Retirar este enlace?',
      titleFor: '¿Retirar el enlace para «{name}»?',
      confirm: 'Retirar',
      text: 'Deja de funcionar de inmediato, también para quien esté corrigiendo filas con él ahora mismo. Las filas ya devueltas se quedan donde están.',
    },
    noFailedRows: {
      noneSoFar: 'Por ahora no hay filas con error',
      appearHere:
        'Las filas con algún error aparecen aquí en cuanto se encuentran. Nunca retienen a las correctas.',
      noRowFailed: 'Ninguna fila con error',
      noRowFailedText: 'Ninguna fila tiene errores.',
      everyWould: 'Cada fila se convertiría en una entrega',
      everyBecame: 'Cada fila se convirtió en una entrega',
      leftOut: '{count, plural, one {Las reglas omitieron # fila.} other {Las reglas omitieron # filas.}}',
      noRowsFailed: 'Ninguna fila con error',
      rolledBack: 'Las entregas de esta importación se revirtieron.',
      noRows: 'No había filas que importar',
      onlyHeader: 'El archivo tiene encabezado y ninguna fila.',
      noneAtEnd: 'Ninguna tenía errores cuando terminó la importación.',
    },
    notifyButton: {
      notify: 'Avisarme al terminar',
    },
    resumeButton: {
      resumed: 'Importación reanudada',
      continues: 'Continúa donde se detuvo.',
      failed: 'No se ha reanudado',
      resume: 'Reanudar',
    },
    settleNotice: {
      failed: 'No se ha cambiado',
      needsLook: 'Esta importación requiere revisión',
      markSettled: 'Marcar como resuelta',
      openRows:
        '{count, plural, one {# fila de su archivo aún no se ha convertido en entrega.} other {# filas de su archivo aún no se han convertido en entregas.}}',
      onceDealtWith:
        'Cuando estén resueltas, márquela como resuelta: sale de la lista de importaciones que requieren revisión.',
      settledBy: 'Resuelta por {name} <when></when>',
      lookAfterAll: 'Requiere revisión después de todo',
    },
    totalsPanel: {
      title: 'Totales de control',
      deliveries: 'Entregas',
      keep: 'Guardar los números del manifiesto',
      withoutRolledBack: 'Sin las entregas revertidas.',
    },
    warningsPanel: {
      title: 'Entregas con avisos',
      count: '{count, plural, one {# aviso} other {# avisos}}',
      failed: 'No se pudieron cargar los avisos',
      row: 'Fila {row, number}',
      noReference: 'Sin referencia',
      showMore: 'Mostrar más',
    },
    failedRowsPanel: {
      title: 'Filas con error',
      rows: '{count, plural, one {# fila} other {# filas}}',
      failed: 'No se pudieron cargar las filas con error',
      loading: 'Cargando las filas con error',
    },
    failedRowsGrid: {
      label: 'Filas con error',
      import: '{count, plural, one {Importar # fila corregida} other {Importar # filas corregidas}}',
      loadMore: 'Cargar más filas',
      loaded:
        '{loaded, number} de {total, plural, one {# fila} other {# filas}} cargadas; aparecen más al desplazarse.',
      taken: 'Importada de nuevo en <followUp>una importación de seguimiento</followUp>',
    },
    printPanel: {
      title: 'Imprimir',
      papers: {
        a4: 'A4',
        letter: 'Carta',
        '100x150': '100 × 150 mm',
        a6: 'A6',
      },
      documents: {
        manifest: 'Manifiesto de recogida (PDF)',
        labels: 'Etiquetas (PDF)',
      },
      paperOf: {
        manifest: 'Papel del manifiesto',
        labels: 'Papel de las etiquetas',
      },
      fromRow: '{document}, desde la fila {from, number}',
      rows: '{document}, filas {from, number} a {to, number}',
      withFamily: 'Con todas las importaciones de este archivo',
      explanation: 'Tal como están las entregas ahora, sin las canceladas. Una etiqueta por bulto.',
      inParts:
        'Un documento admite {deliveries, number} entregas o {labels, number} etiquetas. Imprima las partes una tras otra.',
    },
  },
  // ── components/import-profiles.
  importProfiles: {},
  // ── components/imports.
  imports: {},
  // ── components/mend-page.
  mendPage: {
    deadLink: {
      rowsToCorrect: 'Filas por corregir',
      dead: 'Este enlace ya no funciona',
      cutOff: 'Falta una parte del enlace',
      copyAll: 'Cópielo entero, hasta el último carácter.',
      askSender: 'Pida uno nuevo a quien se lo envió.',
    },
    mendPage: {
      failed: 'No se pudieron cargar las filas',
      loading: 'Cargando las filas',
    },
    mendRows: {
      failed: 'No se pudieron cargar las filas',
      loading: 'Cargando las filas',
      title: 'Filas',
      label: 'Filas por corregir',
      send: '{count, plural, one {Enviar # fila corregida} other {Enviar # filas corregidas}}',
      loadMore: 'Cargar más filas',
      loaded:
        '{loaded, number} de {total, plural, one {# fila} other {# filas}} cargadas; aparecen más al desplazarse.',
    },
    mendView: {
      pleaseCorrect: 'Corrija {count, plural, one {# fila} other {# filas}}, por favor',
      rowsToCorrect: 'Filas por corregir',
      ofFile: 'Del archivo <file></file>. Este enlace funciona hasta el {time}.',
      dead: 'Este enlace ya no funciona',
      deadText:
        'Ya no se puede enviar nada con él. Sus cambios siguen en esta página para que los copie: pida un enlace nuevo a quien se lo envió.',
      rolledBack: 'Ya no hay nada que corregir',
      rolledBackText:
        '<company></company> ha revertido la importación de este archivo. Si aun así debe corregirlo, le enviarán otro enlace.',
      running: 'El archivo se está importando de nuevo',
      runningText: 'Sus filas se podrán corregir cuando termine. Esta página lo detecta por sí sola.',
      done: 'No queda nada por corregir',
      doneText: 'Todas las filas de este archivo han llegado, o <company></company> se encarga de ellas.',
    },
    sentNotice: {
      importing:
        '{count, plural, one {Gracias. Se está importando # fila…} other {Gracias. Se están importando # filas…}}',
      cameIn: '{count, plural, one {Gracias. Ha llegado # fila.} other {Gracias. Han llegado # filas.}}',
      noneYet: 'Gracias. Todavía no ha llegado ninguna fila.',
      alreadyIn: '{count, plural, one {Ya ha llegado # fila.} other {Ya han llegado # filas.}}',
      stillFailing:
        '{count, plural, one {# fila que envió todavía tiene un problema: vea abajo.} other {# filas que envió todavía tienen un problema: vea abajo.}}',
      waiting:
        '{count, plural, one {# está en manos de <company></company>, que detuvo la importación.} other {# están en manos de <company></company>, que detuvo la importación.}}',
    },
    useSendRows: {
      rowTaken:
        'Entretanto, {company} se ha encargado de la fila {row, number}. No se ha enviado nada. Envíe de nuevo las demás filas.',
      rowsTaken:
        'Entretanto, {company} se ha encargado de {count, plural, one {# fila} other {# filas}}. No se ha enviado nada. Envíe de nuevo las demás filas.',
      rolledBack: '{company} ha revertido la importación de este archivo. No se ha enviado nada.',
      running:
        'El archivo se está importando de nuevo. No se ha enviado nada; envíe sus cambios cuando termine.',
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
