import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in Spanish: see en.ts. */
export const es: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Guardar',
    cancel: 'Cancelar',
    close: 'Cerrar',
    done: 'Listo',
  },
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'ahora mismo' },
  },
  // ── components/api: what went wrong with a call.
  api: {},
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {
    newPassword: {
      hint: 'Al menos {min, number} caracteres. Unas cuantas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.',
      tooShort: 'Demasiado corta: al menos {min, number} caracteres.',
      tooLong: 'Demasiado larga: como máximo {max, number} caracteres.',
    },
    roles: {
      dispatcher: {
        name: 'Despachador',
        explanation: 'Importa hojas de cálculo y gestiona entregas.',
      },
      admin: {
        name: 'Administrador',
        explanation:
          'Lo mismo y además todos los ajustes: personas, clientes de API, registro de auditoría y datos de destinatarios.',
      },
    },
    scopes: {
      sendTargets: {
        name: 'Enviar destinos',
        explanation: 'Crear, cambiar y cancelar paradas por lotes: para sistemas ERP y de almacén.',
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
  },
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
    aboutLading: 'Acerca de Lading',
    password: 'Contraseña',
    sessions: 'Sesiones',
    addressBook: 'Libreta de direcciones',
    auditTrail: 'Registro de auditoría',
    company: 'Empresa',
    people: 'Personas',
    apiClients: 'Clientes de API',
    forgotPassword: '¿Ha olvidado la contraseña?',
    setPassword: 'Establecer contraseña',
    signIn: 'Iniciar sesión',
  },
  // ── components/account.
  account: {
    aboutPage: {
      title: 'Acerca de Lading',
      data: 'Datos geográficos',
      uses: {
        cities:
          'Ciudades y sus nombres, reducidos a posición y población. Con ellos se detectan los puntos que quedan lejos de su ciudad, y dan puntos aproximados cuando una importación los pide.',
        borders: 'Fronteras de los países. Con ellas se detectan los puntos que quedan en otro país.',
      },
      licence: 'Licencia: <link>{name}</link>',
    },
    passwordPage: {
      title: 'Contraseña',
      intro:
        'Al cambiar la contraseña se cierra su sesión en todos los demás dispositivos. Aquí sigue conectado.',
      current: 'Contraseña actual',
      enterCurrent: 'Introduzca su contraseña actual.',
      new: 'Contraseña nueva',
      notChanged: 'No se cambió la contraseña',
      change: 'Cambiar contraseña',
      changed: 'Contraseña cambiada',
      othersEnded:
        '{count, plural, one {Se cerró otra sesión} other {Se cerraron otras # sesiones}}. Aquí sigue conectado.',
    },
    sessionsPage: {
      title: 'Sesiones',
      intro: 'Dónde tiene la sesión iniciada. Cierre cualquier sesión que no reconozca.',
      endOthers: 'Cerrar todas las demás sesiones',
      ended: '{count, plural, one {# sesión cerrada} other {# sesiones cerradas}}',
      notEnded: 'No se pudo cerrar la sesión',
      notLoaded: 'No se pudieron cargar las sesiones',
      thisSession: 'Esta sesión',
      times: 'inicio de sesión <signedIn></signedIn>, última actividad <lastSeen></lastSeen>',
      endOn: 'Cerrar la sesión en {device}',
      end: 'Cerrar',
    },
  },
  // ── components/api-clients.
  apiClients: {
    apiClientsPage: {
      enabled: 'Cliente desbloqueado',
      make: 'Nuevo cliente de API',
      eyebrow: 'Ajustes',
      title: 'Clientes de API',
      intro:
        'Programas que trabajan con Lading por su API. Cada uno inicia sesión con su propio ID y secreto.',
      notEnabled: 'No se pudo desbloquear el cliente',
      noMatch: 'Ningún cliente en esta página',
      noMatchHint: 'La lista tiene menos páginas.',
      empty: 'Aún no hay clientes de API',
      emptyHint:
        'Cree uno para cada programa que envíe destinos o inicie importaciones: así verá qué hace cada uno y podrá detenerlo por separado.',
    },
    apiClientsTable: {
      client: 'Cliente',
      scopes: 'Qué puede hacer',
      status: 'Estado',
      lastUsed: 'Último uso',
      lastUsedLabel: 'Último uso:',
      never: 'nunca',
      created: 'Creado',
      createdLabel: 'Creado:',
      createdBy: 'por {name}',
      atInstallation: 'en la instalación',
      actions: 'Acciones',
      copyId: 'Copiar el ID del cliente {name}',
      noScopes: 'Nada',
      statuses: {
        active: 'Activo',
        expiresSoon: 'Caduca pronto',
        expired: 'Caducado',
        disabled: 'Bloqueado',
        oldSecretWorks: 'El secreto antiguo aún funciona',
      },
      moments: {
        until: 'hasta el {time}',
        since: 'desde el {time}',
      },
    },
    clientFields: {
      name: 'Nombre',
      nameExample: 'ERP Madrid, lotes nocturnos',
      scopes: 'Qué puede hacer',
      expiry: 'Cuándo caduca',
      expiries: {
        never: 'Nunca',
        days90: 'En 90 días',
        year: 'En un año',
        day: 'Un día que usted elija',
      },
      lastDay: 'Último día',
      lastDayHint: 'Funciona hasta el final de ese día.',
    },
    clientForm: {
      enterName: 'Dé un nombre al cliente, por ejemplo el del programa.',
      tooLong: 'Como máximo {max, number} caracteres.',
      oneLine: 'El nombre debe ser una sola línea sin caracteres de control.',
      chooseScope: 'Elija al menos una cosa que el cliente pueda hacer.',
      chooseDay: 'Elija el último día.',
      dayPassed: 'Ese día ya ha pasado.',
    },
    clientMenu: {
      edit: 'Editar…',
      rotate: 'Renovar secreto…',
      endOverlap: 'Anular el secreto antiguo…',
      enable: 'Desbloquear',
      disable: 'Bloquear…',
    },
    disableClientDialog: {
      done: 'Cliente bloqueado',
      tokensRefused: 'A partir de ahora se rechazan sus tokens.',
      title: '¿Bloquear «{name}»?',
      confirm: 'Bloquear cliente',
      consequence:
        'Queda excluido de inmediato: no recibe nuevos tokens de acceso y se rechazan los que tiene. Lo que creó se conserva.',
      undo: 'Podrá desbloquearlo más adelante; su secreto volverá a funcionar como antes.',
    },
    endOverlapDialog: {
      done: 'El secreto antiguo ya no funciona',
      title: '¿Anular ahora el secreto antiguo?',
      confirm: 'Anular el secreto antiguo',
      consequence:
        'Desde ese momento solo funciona el secreto más reciente de «{name}». Un programa que aún inicie sesión con el antiguo queda excluido cuando caduque su token de acceso actual, en menos de una hora.',
    },
    editClientDialog: {
      done: 'Cliente modificado',
      whenItApplies: 'Lo que puede hacer se aplica de inmediato a sus tokens.',
      title: 'Editar «{name}»',
    },
    makeClientDialog: {
      done: '«{name}» puede iniciar sesión',
      title: 'Nuevo cliente de API',
      create: 'Crear cliente',
    },
    rotateSecretDialog: {
      overlaps: {
        notAtAll: 'Nada',
        notAtAllHint: 'El programa queda excluido hasta que tenga el secreto nuevo.',
        hour: 'Durante una hora',
        day: 'Durante 24 horas',
        week: 'Durante 7 días',
      },
      done: 'Nuevo secreto de «{name}»',
      title: 'Renovar el secreto de «{name}»',
      how: 'El cliente recibe un secreto nuevo; su ID se mantiene. Los tokens de acceso que ya tiene valen durante el resto de su hora. Si el secreto ha caído en malas manos, bloquee el cliente: así se detienen también sus tokens.',
      twoSecrets: 'Ahora mismo funcionan dos secretos',
      olderEnds:
        'El más antiguo iba a funcionar hasta el {time}. Termina ahora; un programa que aún lo use queda excluido.',
      howLong: 'Cuánto tiempo sigue funcionando el secreto actual',
      rotate: 'Renovar secreto',
    },
    secretStep: {
      once: 'Este secreto se muestra una sola vez',
      onceHint:
        'Lading solo guarda una huella de él. Cuando cierre esta ventana, nadie podrá volver a leerlo; un secreto perdido solo se puede sustituir.',
      clientId: 'ID del cliente',
      secret: 'Secreto del cliente',
      tryIt: 'Pruébelo: obtener un token de acceso',
      tryItHint:
        'Un token vale una hora. Este comando contiene el secreto y su shell puede guardarlo en el historial.',
      stored: 'He guardado el secreto',
    },
  },
  // ── components/audit.
  audit: {
    actions: {
      signed_in: 'Inicio de sesión',
      sign_in_failed: 'Inicio de sesión fallido',
      signed_out: 'Cierre de sesión',
      session_ended: 'Sesión cerrada',
      other_sessions_ended: 'Otras sesiones cerradas',
      token_refused: 'Token rechazado',
      person_created: 'Persona añadida',
      person_updated: 'Persona modificada',
      person_disabled: 'Persona bloqueada',
      person_enabled: 'Persona desbloqueada',
      password_link_created: 'Enlace de contraseña creado',
      password_mail_requested: 'Correo de contraseña solicitado',
      password_set: 'Contraseña establecida con un enlace',
      password_changed: 'Contraseña cambiada',
      password_change_refused: 'Cambio de contraseña rechazado',
      api_client_created: 'Cliente de API creado',
      api_client_updated: 'Cliente de API modificado',
      api_client_secret_rotated: 'Secreto del cliente de API renovado',
      api_client_overlap_ended: 'Secreto antiguo del cliente de API anulado',
      api_client_disabled: 'Cliente de API bloqueado',
      api_client_enabled: 'Cliente de API desbloqueado',
      import_created: 'Importación iniciada',
      import_aborted: 'Importación interrumpida',
      import_settled: 'Importación resuelta',
      import_reopened: 'Importación marcada para revisar',
      manifest_totals_set: 'Cifras del manifiesto guardadas',
      mend_link_created: 'Enlace de corrección creado',
      mend_link_opened: 'Enlace de corrección abierto',
      mend_link_withdrawn: 'Enlace de corrección retirado',
      mend_rows_sent: 'Filas enviadas con el enlace de corrección',
      import_resumed: 'Importación reanudada',
      import_completed: 'Importación completada',
      import_failed: 'Importación fallida',
      import_rolled_back: 'Importación revertida',
      file_downloaded: 'Archivo descargado',
      delivery_created: 'Entrega creada',
      delivery_changed: 'Entrega modificada',
      delivery_dispatched: 'Entrega despachada',
      delivery_cancelled: 'Entrega cancelada',
      import_profile_created: 'Perfil de importación creado',
      import_profile_updated: 'Perfil de importación modificado',
      import_profile_archived: 'Perfil de importación archivado',
      place_created: 'Lugar añadido',
      place_updated: 'Lugar modificado',
      place_archived: 'Lugar archivado',
      places_imported: 'Lugares importados',
      address_points_set: 'Puntos de direcciones fijados',
      customer_updated: 'Cliente modificado',
      tenant_updated: 'Ajustes de la empresa modificados',
      batch_taken_in: 'Lote recibido',
      consignee_looked_up: 'Destinatario consultado',
      consignee_exported: 'Datos de destinatario exportados',
      consignee_erased: 'Datos de destinatario borrados',
      audit_exported: 'Registro de auditoría exportado',
    },
    owners: {
      tenant: 'Esta empresa',
      no_tenant: 'Ninguna empresa',
    },
    actors: {
      unnamed: {
        person: 'Una persona',
        client: 'Un cliente de API',
        system: 'Lading',
        script: 'Un script',
        unknown: 'Alguien',
        mend_link: 'Alguien con un enlace de corrección',
      },
      kinds: {
        person: 'Persona',
        client: 'Cliente de API',
        system: 'Sistema',
        script: 'Script',
        unknown: 'Desconocido',
        mend_link: 'Enlace de corrección',
      },
    },
    details: {
      labels: {
        name: 'Nombre',
        role: 'Rol',
        language: 'Idioma',
        scopes: 'Qué puede hacer',
        expires_at: 'Caduca',
        overlap_seconds: 'El secreto antiguo sigue valiendo',
        purpose: 'Para',
        ended_sessions: 'Sesiones cerradas',
        ended_count: 'Sesiones cerradas',
        time_zone: 'Zona horaria',
        file_name: 'Archivo',
        file_size_bytes: 'Tamaño',
        file: 'Archivo',
        succeeded_records: 'Entregas creadas',
        failed_records: 'Filas con error',
        deleted_count: 'Entregas eliminadas',
        kept_count: 'Entregas conservadas',
        selected_rows: 'Solo filas seleccionadas',
        made_for: 'Para',
        mail_to: 'Enviado a',
        rows: 'Filas',
        orders: 'Pedidos',
        packages: 'Bultos',
        weight_kg: 'Peso (kg)',
        cod: 'Contra reembolso',
        cells: 'Celdas',
        mend_link_id: 'Enlace de corrección',
        job_ids: 'Importaciones de seguimiento',
        code: 'Motivo',
        source_system: 'Sistema de origen',
        total_items: 'Elementos',
        by: 'Buscado por',
        deliveries: 'Entregas',
        failed_rows: 'Filas con error',
        targets: 'Destinos',
        batch_items: 'Elementos de lotes',
        imports: 'Importaciones cuyos archivos se quitaron',
        unread_imports: 'Archivos quitados con filas sin leer',
        actor: 'Quién',
        action: 'Qué',
        subject: 'Sobre qué',
        from: 'Desde',
        to: 'Hasta',
        of: 'Empresa',
      },
      systemAdmin: 'Administrador del sistema',
      never: 'Nunca',
      overlaps: {
        notAtAll: 'Nada',
        hour: 'Durante una hora',
        day: 'Durante 24 horas',
        week: 'Durante 7 días',
      },
      forSeconds: 'Durante {seconds} segundos',
      purposes: {
        invitation: 'Una invitación',
        reset: 'Un restablecimiento de contraseña',
        forgotten: 'Una contraseña olvidada',
      },
      files: {
        original: 'Original',
        success: 'Archivo de éxitos',
        failed: 'Archivo de errores',
      },
      lookedUpBy: {
        phone: 'Teléfono',
        name: 'Nombre',
      },
      none: 'Ninguno',
      yes: 'Sí',
      no: 'No',
      nothing: 'nada',
      pair: '{label}: {value}',
    },
    auditFilters: {
      company: 'Empresa',
      who: 'Quién',
      whoHint: 'Quién: nombre o ID',
      what: 'Qué',
      everything: 'Todo',
      toWhat: 'Sobre qué',
      toWhatHint: 'Sobre qué: nombre o ID',
      from: 'Desde',
      to: 'Hasta',
    },
    auditPage: {
      eyebrow: 'Ajustes',
      title: 'Registro de auditoría',
      intro:
        'Quién hizo qué, cuándo y desde dónde. Nadie puede cambiar ni quitar una entrada. Los días son en UTC.',
      export: 'Exportar CSV',
      noMatch: 'Ninguna entrada coincide',
      noMatchHint: 'Pruebe con menos filtros o con otros días.',
    },
    auditTable: {
      when: 'Cuándo',
      who: 'Quién',
      what: 'Qué',
      fromWhere: 'Desde dónde',
      server: 'El servidor',
      import: 'Importación',
    },
  },
  // ── components/company.
  company: {
    companyPage: {
      eyebrow: 'Ajustes',
      title: 'Empresa',
      intro: 'Lo que vale para todos los que trabajan para <bdi>{name}</bdi>.',
      introUnnamed: 'Lo que vale para todos los que trabajan para su empresa.',
      timeZone: 'Zona horaria',
      saved: 'Ahora los días son los de {timeZone}',
      notLoaded: 'No se pudieron cargar los ajustes',
      loading: 'Cargando los ajustes',
    },
    timeZoneForm: {
      label: 'Zona horaria',
      why: 'Cuando el archivo de un remitente indica una fecha sin año, como 05.03., se entiende la más cercana a hoy. El día de hoy empieza y termina según esta zona horaria, tanto en la página como en la importación.',
    },
  },
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
  people: {
    addPersonDialog: {
      invited: '{name} tiene una invitación',
      add: 'Añadir persona',
    },
    disablePersonDialog: {
      done: '{name} queda bloqueado',
      sessionsEnded: 'Sus sesiones se han cerrado.',
      title: '¿Bloquear a «{name}»?',
      confirm: 'Bloquear persona',
      consequence:
        'Se cierra su sesión en todas partes de inmediato y no puede volver a iniciarla. Sus enlaces de contraseña dejan de funcionar. Lo que hizo se conserva y las importaciones en curso continúan.',
      undo: 'Podrá desbloquearla más adelante; su contraseña volverá a funcionar como antes.',
    },
    editPersonDialog: {
      done: 'Persona modificada',
      whenItApplies: 'Un nuevo rol se aplica desde su próximo clic.',
      title: 'Editar «{name}»',
    },
    linkStep: {
      mailed: 'Un correo con el enlace va de camino a {email}',
      mailedHint: 'No tiene que hacer nada más. Si no llega, pásele el enlace usted mismo.',
      notMailed: 'Dé usted mismo este enlace a {name}',
      notMailedHint:
        'No se envió ningún correo. Envíelo adonde solo esa persona pueda leerlo: quien abra primero el enlace establece la contraseña.',
      link: 'Enlace para establecer la contraseña',
      linkHint: 'Funciona una sola vez, hasta el {expiry}, y no se vuelve a mostrar.',
    },
    passwordLinkDialog: {
      newInvitation: 'Nueva invitación para «{name}»',
      reset: 'Restablecer la contraseña de «{name}»',
      newInvitationHint:
        'Recibe un nuevo enlace para establecer su primera contraseña. El enlace anterior deja de funcionar.',
      resetHint:
        'Recibe un enlace para establecer una contraseña nueva. Hasta que lo use, su contraseña actual funciona; después se cierra su sesión en todas partes. Los enlaces anteriores dejan de funcionar.',
      create: 'Crear enlace',
    },
    peoplePage: {
      eyebrow: 'Ajustes',
      title: 'Personas',
      intro: 'Quién inicia sesión por su empresa y qué puede hacer.',
      add: 'Añadir persona',
      enabled: '{name} puede volver a iniciar sesión',
      notEnabled: 'No se pudo desbloquear a la persona',
      noMatch: 'Nadie en esta página',
      noMatchHint: 'La lista tiene menos páginas.',
      empty: 'Nadie trabaja aún para este inquilino',
      emptyHint: 'Añada al primer administrador, que podrá añadir a los demás.',
    },
    peopleTable: {
      person: 'Persona',
      you: 'Usted',
      role: 'Rol',
      status: 'Estado',
      lastSignIn: 'Último acceso',
      lastSignInLabel: 'Último acceso:',
      never: 'nunca',
      actions: 'Acciones',
      statuses: {
        active: 'Activo',
        invited: 'Invitado',
        invitationExpired: 'Invitación caducada',
        disabled: 'Bloqueado',
      },
      moments: {
        since: 'desde el {time}',
        linkWorksUntil: 'el enlace funciona hasta el {time}',
      },
    },
    personForm: {
      name: 'Nombre',
      enterName: 'Introduzca el nombre que conocen los compañeros.',
      tooLong: 'Como máximo {max, number} caracteres.',
      oneLine: 'El nombre debe ser una sola línea sin caracteres de control.',
      email: 'Correo electrónico',
      emailHint: 'Con él inicia sesión.',
      emailFixed: 'No se puede cambiar. Para otra dirección, vuelva a añadir a la persona.',
      enterEmail: 'Introduzca una dirección de correo, como ana@example.com.',
      role: 'Rol',
      language: 'Idioma',
      languageHint: 'Para correos y para mensajes sobre filas y archivos.',
    },
    personMenu: {
      edit: 'Editar…',
      newInvitation: 'Nuevo enlace de invitación…',
      resetPassword: 'Restablecer contraseña…',
      enable: 'Desbloquear',
      disable: 'Bloquear…',
    },
  },
  // ── components/places.
  places: {
    values: {
      code: 'Código',
      name: 'Nombre',
      full_address: 'Dirección',
      postcode: 'Código postal',
      city: 'Ciudad',
      country: 'País',
      latitude: 'Latitud',
      longitude: 'Longitud',
    },
    problems: {
      ofValue: '{value}: {message}',
      sameCode: 'Código: la fila {row} tiene el mismo código.',
    },
    archivePlaceDialog: {
      done: '{code} está archivado',
      title: '¿Archivar «{name}»?',
      confirm: 'Archivar lugar',
      consequence:
        'Los archivos ya no pueden nombrarlo: las filas con el código <bdi>{code}</bdi> fallarán, y deja de ser el lugar de recogida predeterminado de cualquier cliente.',
      unchanged:
        'Las entregas y las importaciones ya iniciadas quedan como están. El código puede volver a asignarse.',
    },
    choosePlacesFile: {
      how: 'Un lugar por fila, con su código, dirección, ciudad, país y coordenadas. Los códigos que ya están en la libreta se cambian y los demás se añaden; no se quita nada.',
      drop: 'Suelte aquí una hoja de cálculo',
      kinds: '.csv, .txt, .xlsx o .xls',
      file: 'Hoja de cálculo con lugares',
      failed: 'Algo ha fallado. Inténtelo de nuevo.',
    },
    importPlacesDialog: {
      title: 'Importar lugares desde una hoja de cálculo',
      done: 'Lugares importados',
    },
    mapPlaceColumns: {
      notInFile: 'No está en el archivo',
      check:
        '<bdi>{fileName}</bdi> tiene {count, plural, one {# fila} other {# filas}}. Compruebe qué da cada columna; debajo figura lo que dice la primera fila.',
      optional: '{value} (opcional)',
      missing: 'Faltan columnas por elegir',
      import: 'Importar {count, plural, one {# lugar} other {# lugares}}',
    },
    placeDialog: {
      changed: '{code} se ha cambiado',
      added: '{code} está en la libreta de direcciones',
      edit: 'Editar «{name}»',
      add: 'Añadir lugar',
    },
    placeForm: {
      codeHint: 'Cómo llaman los archivos al lugar. No distingue mayúsculas de minúsculas.',
      optional: 'Opcional.',
      countryHint: 'ES o España',
      needed: {
        code: 'Introduzca el código que los archivos usan para el lugar.',
        full_address: 'Introduzca la calle y el número.',
        city: 'Introduzca la ciudad.',
        country: 'Introduzca el país, como ES o España.',
        latitude: 'Introduzca la latitud, como 51.4556.',
        longitude: 'Introduzca la longitud, como 7.0116.',
      },
    },
    placeMenu: {
      edit: 'Editar…',
      archive: 'Archivar…',
    },
    placesFileResult: {
      created: '{count, plural, one {# añadido} other {# añadidos}}',
      updated: '{count, plural, one {# cambiado} other {# cambiados}}',
      unchanged: '{count, number} ya como en el archivo',
      leftOut: '{count, plural, one {Se omitió # fila} other {Se omitieron # filas}}',
      leftOutHint: 'Corríjalas en el archivo y vuelva a importarlo: las demás quedarán como están.',
      leftOutRows: 'Filas omitidas',
      row: 'Fila {row}',
      more: 'Y {count, number} más.',
    },
    placesPage: {
      eyebrow: 'Ajustes',
      title: 'Libreta de direcciones',
      intro:
        'Depósitos, almacenes y tiendas que los archivos nombran con un código. Un lugar da su dirección y sus coordenadas a cada fila que lo nombra.',
      import: 'Importar desde una hoja de cálculo',
      add: 'Añadir lugar',
      search: 'Buscar en la libreta de direcciones',
      searchFor: 'Código, nombre, dirección o ciudad',
      noMatch: 'Ningún lugar coincide',
      noMatchHint: 'Pruebe con otra palabra.',
      empty: 'Aún no hay lugares',
      emptyHint:
        'Si los archivos de un remitente dicen «DEPOT-ESSEN» en lugar de una dirección, o nada sobre la recogida, añada el lugar aquí una vez. Las importaciones completan entonces su dirección, ciudad, país y coordenadas.',
    },
    placesTable: {
      place: 'Lugar',
      address: 'Dirección',
      coordinates: 'Coordenadas',
      cityAndCountry: '<bdi>{city}</bdi>, {country}',
      actions: 'Acciones',
    },
  },
  // ── components/settings.
  settings: {
    adminsOnly: {
      goToImports: 'Ir a las importaciones',
      titles: {
        apiClients: 'Solo los administradores gestionan los clientes de API',
        people: 'Solo los administradores gestionan las personas',
        company: 'Solo los administradores cambian los ajustes de la empresa',
        audit: 'Solo los administradores consultan el registro de auditoría',
        consignees: 'Solo los administradores buscan destinatarios',
      },
      hints: {
        apiClients:
          'Su cuenta no puede verlos ni cambiarlos. Si un programa necesita acceso o hay que detenerlo, diríjase a un administrador de su empresa.',
        people:
          'Su cuenta no puede ver ni cambiar quién inicia sesión. Diríjase a un administrador de su empresa. Su propia contraseña la cambia en el menú que hay tras su nombre.',
        company:
          'Su cuenta no puede cambiar lo que vale para todos. Diríjase a un administrador de su empresa.',
        audit:
          'Su cuenta no puede verlo. Si necesita saber quién hizo algo, pregunte a un administrador de su empresa.',
        consignees:
          'Su cuenta no puede consultar ni borrar los datos que se guardan de una persona. Si alguien pide sus datos, diríjase a un administrador de su empresa.',
      },
    },
    settingsNav: {
      label: 'Ajustes',
      pages: {
        apiClients: 'Clientes de API',
        importProfiles: 'Perfiles de importación',
        places: 'Libreta de direcciones',
        people: 'Personas',
        company: 'Empresa',
        audit: 'Registro de auditoría',
        consignees: 'Destinatarios',
      },
    },
  },
  // ── components/shippers.
  shippers: {},
  // ── components/sign-in.
  signIn: {},
  // ── components/targets.
  targets: {},
};
