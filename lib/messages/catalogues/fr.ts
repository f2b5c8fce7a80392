import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in French: see en.ts. */
export const fr: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Enregistrer',
    cancel: 'Annuler',
    close: 'Fermer',
    done: 'Terminé',
  },
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'à l’instant' },
  },
  // ── components/api: what went wrong with a call.
  api: {},
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {
    newPassword: {
      hint: 'Au moins {min, number} caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
      tooShort: 'Trop court : au moins {min, number} caractères.',
      tooLong: 'Trop long : au plus {max, number} caractères.',
    },
    roles: {
      dispatcher: {
        name: 'Répartiteur',
        explanation: 'Importe des feuilles de calcul et gère les livraisons.',
      },
      admin: {
        name: 'Administrateur',
        explanation:
          'La même chose, plus tous les paramètres : personnes, clients API, journal d’audit et données des destinataires.',
      },
    },
    scopes: {
      sendTargets: {
        name: 'Envoyer des destinations',
        explanation:
          'Créer, modifier et annuler des arrêts par lots : pour les ERP et les systèmes d’entrepôt.',
      },
      readTargets: {
        name: 'Lire les destinations',
        explanation: 'Consulter les destinations et les résultats des lots.',
      },
      operations: {
        name: 'Importer des feuilles de calcul et gérer les livraisons',
        explanation: 'Lancer, interrompre et annuler des imports ; créer et lire des livraisons.',
      },
    },
  },
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {},
  // ── components/frame: around every signed-in page.
  frame: {
    accountMenu: {
      label: 'Compte de {name}',
      systemAdmin: 'Administrateur système',
      theme: 'Thème',
      themes: { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
      password: 'Mot de passe',
      sessions: 'Sessions',
      about: 'À propos de Lading',
      signOut: 'Se déconnecter',
    },
    appFrame: {
      skip: 'Aller au contenu',
      main: 'Menu principal',
      newImport: 'Nouvel import',
      pages: {
        imports: 'Imports',
        deliveries: 'Livraisons',
        targets: 'Destinations',
        settings: 'Paramètres',
      },
    },
    pageFault: {
      title: 'Cette page a échoué',
      ourFault: 'C’est notre faute, pas la vôtre. Les imports en cours continuent ; rien n’est perdu.',
      supportNumber: 'Indiquez ce numéro au support : {digest}',
      tryAgain: 'Réessayer',
      goToImports: 'Aller aux imports',
    },
    tenantPicker: {
      label: 'Locataire',
      loading: 'Chargement des locataires…',
      choose: 'Choisir un locataire',
      chooseToWorkIn: 'Choisissez un locataire',
      why: 'Vous êtes connecté en tant qu’administrateur système. Choisissez avec les livraisons de qui vous travaillez ; d’ici là, rien n’est affiché et rien ne peut être importé.',
      failed: 'Les locataires n’ont pas pu être chargés',
    },
  },
  // ── app: titles of pages, and pages without a feature.
  pages: {
    newImport: 'Nouvel import',
    aboutLading: 'À propos de Lading',
    password: 'Mot de passe',
    sessions: 'Sessions',
    addressBook: 'Carnet d’adresses',
    auditTrail: 'Journal d’audit',
    company: 'Entreprise',
    people: 'Personnes',
    apiClients: 'Clients API',
    forgotPassword: 'Mot de passe oublié ?',
    setPassword: 'Définir le mot de passe',
    signIn: 'Se connecter',
  },
  // ── components/account.
  account: {
    aboutPage: {
      title: 'À propos de Lading',
      data: 'Données géographiques',
      uses: {
        cities:
          'Villes et leurs noms, réduits à la position et à la population. Ils permettent de repérer les points éloignés de leur ville, et donnent des points approximatifs lorsqu’un import en demande.',
        borders: 'Frontières des pays. Elles permettent de repérer les points situés dans un autre pays.',
      },
      licence: 'Licence : <link>{name}</link>',
    },
    passwordPage: {
      title: 'Mot de passe',
      intro:
        'Changer votre mot de passe vous déconnecte de tous vos autres appareils. Vous restez connecté ici.',
      current: 'Mot de passe actuel',
      enterCurrent: 'Saisissez votre mot de passe actuel.',
      new: 'Nouveau mot de passe',
      notChanged: 'Le mot de passe n’a pas été modifié',
      change: 'Changer le mot de passe',
      changed: 'Mot de passe modifié',
      othersEnded:
        '{count, plural, one {# autre session fermée} other {# autres sessions fermées}}. Vous restez connecté ici.',
    },
    sessionsPage: {
      title: 'Sessions',
      intro: 'Là où vous êtes connecté. Fermez toute session que vous ne reconnaissez pas.',
      endOthers: 'Fermer toutes les autres sessions',
      ended: '{count, plural, one {# session fermée} other {# sessions fermées}}',
      notEnded: 'La session n’a pas pu être fermée',
      notLoaded: 'Les sessions n’ont pas pu être chargées',
      thisSession: 'Cette session',
      times: 'connexion <signedIn></signedIn>, dernière activité <lastSeen></lastSeen>',
      endOn: 'Fermer la session sur {device}',
      end: 'Fermer',
    },
  },
  // ── components/api-clients.
  apiClients: {
    apiClientsPage: {
      enabled: 'Client réactivé',
      make: 'Nouveau client API',
      eyebrow: 'Paramètres',
      title: 'Clients API',
      intro:
        'Les programmes qui travaillent avec Lading par son API. Chacun se connecte avec son propre ID et son propre secret.',
      notEnabled: 'Le client n’a pas pu être réactivé',
      noMatch: 'Aucun client sur cette page',
      noMatchHint: 'La liste compte moins de pages.',
      empty: 'Aucun client API pour l’instant',
      emptyHint:
        'Créez-en un pour chaque programme qui envoie des destinations ou lance des imports : vous verrez ainsi ce que fait chacun et pourrez l’arrêter séparément.',
    },
    apiClientsTable: {
      client: 'Client',
      scopes: 'Ce qu’il peut faire',
      status: 'Statut',
      lastUsed: 'Dernière utilisation',
      lastUsedLabel: 'Dernière utilisation :',
      never: 'jamais',
      created: 'Créé',
      createdLabel: 'Créé :',
      createdBy: 'par {name}',
      atInstallation: 'à l’installation',
      actions: 'Actions',
      copyId: 'Copier l’ID du client {name}',
      noScopes: 'Rien',
      statuses: {
        active: 'Actif',
        expiresSoon: 'Expire bientôt',
        expired: 'Expiré',
        disabled: 'Désactivé',
        oldSecretWorks: 'L’ancien secret fonctionne encore',
      },
      moments: {
        until: 'jusqu’au {time}',
        since: 'depuis le {time}',
      },
    },
    clientFields: {
      name: 'Nom',
      nameExample: 'ERP Lyon, lots de nuit',
      scopes: 'Ce qu’il peut faire',
      expiry: 'Quand il expire',
      expiries: {
        never: 'Jamais',
        days90: 'Dans 90 jours',
        year: 'Dans un an',
        day: 'Un jour de votre choix',
      },
      lastDay: 'Dernier jour',
      lastDayHint: 'Il fonctionne jusqu’à la fin de ce jour.',
    },
    clientForm: {
      enterName: 'Donnez un nom au client, par exemple celui du programme.',
      tooLong: 'Au plus {max, number} caractères.',
      oneLine: 'Le nom doit tenir sur une seule ligne, sans caractères de contrôle.',
      chooseScope: 'Choisissez au moins une chose que le client peut faire.',
      chooseDay: 'Choisissez le dernier jour.',
      dayPassed: 'Ce jour est déjà passé.',
    },
    clientMenu: {
      edit: 'Modifier…',
      rotate: 'Renouveler le secret…',
      endOverlap: 'Invalider l’ancien secret…',
      enable: 'Réactiver',
      disable: 'Désactiver…',
    },
    disableClientDialog: {
      done: 'Client désactivé',
      tokensRefused: 'Ses jetons sont désormais refusés.',
      title: 'Désactiver « {name} » ?',
      confirm: 'Désactiver le client',
      consequence:
        'Il est aussitôt exclu : il ne reçoit plus de jetons d’accès, et ceux qu’il a sont refusés. Ce qu’il a créé est conservé.',
      undo: 'Vous pourrez le réactiver plus tard ; son secret fonctionnera comme avant.',
    },
    endOverlapDialog: {
      done: 'L’ancien secret ne fonctionne plus',
      title: 'Invalider l’ancien secret maintenant ?',
      confirm: 'Invalider l’ancien secret',
      consequence:
        'Dès lors, seul le secret le plus récent de « {name} » fonctionne. Un programme qui se connecte encore avec l’ancien est exclu quand son jeton d’accès actuel expire, dans l’heure.',
    },
    editClientDialog: {
      done: 'Client modifié',
      whenItApplies: 'Ce qu’il peut faire s’applique aussitôt à ses jetons.',
      title: 'Modifier « {name} »',
    },
    makeClientDialog: {
      done: '« {name} » peut se connecter',
      title: 'Nouveau client API',
      create: 'Créer le client',
    },
    rotateSecretDialog: {
      overlaps: {
        notAtAll: 'Pas du tout',
        notAtAllHint: 'Le programme est exclu tant qu’il n’a pas le nouveau secret.',
        hour: 'Pendant une heure',
        day: 'Pendant 24 heures',
        week: 'Pendant 7 jours',
      },
      done: 'Nouveau secret de « {name} »',
      title: 'Renouveler le secret de « {name} »',
      how: 'Le client reçoit un nouveau secret ; son ID reste. Les jetons d’accès qu’il a déjà restent valables jusqu’à la fin de leur heure. Si le secret est tombé entre de mauvaises mains, désactivez plutôt le client : ses jetons sont alors refusés aussi.',
      twoSecrets: 'Deux secrets fonctionnent en ce moment',
      olderEnds:
        'Le plus ancien devait fonctionner jusqu’au {time}. Il cesse maintenant ; un programme qui l’utilise encore est exclu.',
      howLong: 'Combien de temps le secret actuel reste valable',
      rotate: 'Renouveler le secret',
    },
    secretStep: {
      once: 'Ce secret n’est affiché qu’une fois',
      onceHint:
        'Lading n’en garde qu’une empreinte. Une fois cette fenêtre fermée, personne ne peut plus le lire ; un secret perdu ne peut qu’être remplacé.',
      clientId: 'ID du client',
      secret: 'Secret du client',
      tryIt: 'Essai : obtenir un jeton d’accès',
      tryItHint:
        'Un jeton est valable une heure. Cette commande contient le secret, et votre shell peut la garder dans son historique.',
      stored: 'J’ai enregistré le secret',
    },
  },
  // ── components/audit.
  audit: {
    actions: {
      signed_in: 'Connexion',
      sign_in_failed: 'Échec de connexion',
      signed_out: 'Déconnexion',
      session_ended: 'Session fermée',
      other_sessions_ended: 'Autres sessions fermées',
      token_refused: 'Jeton refusé',
      person_created: 'Personne ajoutée',
      person_updated: 'Personne modifiée',
      person_disabled: 'Personne désactivée',
      person_enabled: 'Personne réactivée',
      password_link_created: 'Lien de mot de passe créé',
      password_mail_requested: 'E-mail de mot de passe demandé',
      password_set: 'Mot de passe défini par un lien',
      password_changed: 'Mot de passe modifié',
      password_change_refused: 'Changement de mot de passe refusé',
      api_client_created: 'Client API créé',
      api_client_updated: 'Client API modifié',
      api_client_secret_rotated: 'Secret du client API renouvelé',
      api_client_overlap_ended: 'Ancien secret du client API invalidé',
      api_client_disabled: 'Client API désactivé',
      api_client_enabled: 'Client API réactivé',
      import_created: 'Import lancé',
      import_aborted: 'Import interrompu',
      import_settled: 'Import réglé',
      import_reopened: 'Import marqué à revoir',
      manifest_totals_set: 'Chiffres du bordereau enregistrés',
      mend_link_created: 'Lien de correction créé',
      mend_link_opened: 'Lien de correction ouvert',
      mend_link_withdrawn: 'Lien de correction retiré',
      mend_rows_sent: 'Lignes envoyées par le lien de correction',
      import_resumed: 'Import repris',
      import_completed: 'Import terminé',
      import_failed: 'Import en échec',
      import_rolled_back: 'Import annulé',
      file_downloaded: 'Fichier téléchargé',
      delivery_created: 'Livraison créée',
      delivery_changed: 'Livraison modifiée',
      delivery_dispatched: 'Livraison expédiée',
      delivery_cancelled: 'Livraison annulée',
      import_profile_created: 'Profil d’import créé',
      import_profile_updated: 'Profil d’import modifié',
      import_profile_archived: 'Profil d’import archivé',
      place_created: 'Lieu ajouté',
      place_updated: 'Lieu modifié',
      place_archived: 'Lieu archivé',
      places_imported: 'Lieux importés',
      address_points_set: 'Points d’adresses définis',
      customer_updated: 'Client modifié',
      tenant_updated: 'Paramètres de l’entreprise modifiés',
      batch_taken_in: 'Lot reçu',
      consignee_looked_up: 'Destinataire recherché',
      consignee_exported: 'Données d’un destinataire exportées',
      consignee_erased: 'Données d’un destinataire effacées',
      audit_exported: 'Journal d’audit exporté',
    },
    owners: {
      tenant: 'Cette entreprise',
      no_tenant: 'Aucune entreprise',
    },
    actors: {
      unnamed: {
        person: 'Une personne',
        client: 'Un client API',
        system: 'Lading',
        script: 'Un script',
        unknown: 'Quelqu’un',
        mend_link: 'Quelqu’un avec un lien de correction',
      },
      kinds: {
        person: 'Personne',
        client: 'Client API',
        system: 'Système',
        script: 'Script',
        unknown: 'Inconnu',
        mend_link: 'Lien de correction',
      },
    },
    details: {
      labels: {
        name: 'Nom',
        role: 'Rôle',
        language: 'Langue',
        scopes: 'Ce qu’il peut faire',
        expires_at: 'Expire',
        overlap_seconds: 'L’ancien secret reste valable',
        purpose: 'Pour',
        ended_sessions: 'Sessions fermées',
        ended_count: 'Sessions fermées',
        time_zone: 'Fuseau horaire',
        file_name: 'Fichier',
        file_size_bytes: 'Taille',
        file: 'Fichier',
        succeeded_records: 'Livraisons créées',
        failed_records: 'Lignes en échec',
        deleted_count: 'Livraisons supprimées',
        kept_count: 'Livraisons conservées',
        selected_rows: 'Seulement des lignes choisies',
        made_for: 'Pour',
        mail_to: 'Envoyé à',
        rows: 'Lignes',
        orders: 'Commandes',
        packages: 'Colis',
        weight_kg: 'Poids (kg)',
        cod: 'Contre remboursement',
        cells: 'Cellules',
        mend_link_id: 'Lien de correction',
        job_ids: 'Imports de suite',
        code: 'Motif',
        source_system: 'Système source',
        total_items: 'Éléments',
        by: 'Recherché par',
        deliveries: 'Livraisons',
        failed_rows: 'Lignes en échec',
        targets: 'Destinations',
        batch_items: 'Éléments de lots',
        imports: 'Imports dont les fichiers ont été supprimés',
        unread_imports: 'Fichiers supprimés avec des lignes non lues',
        actor: 'Qui',
        action: 'Quoi',
        subject: 'Sur quoi',
        from: 'Du',
        to: 'Au',
        of: 'Entreprise',
      },
      systemAdmin: 'Administrateur système',
      never: 'Jamais',
      overlaps: {
        notAtAll: 'Pas du tout',
        hour: 'Pendant une heure',
        day: 'Pendant 24 heures',
        week: 'Pendant 7 jours',
      },
      forSeconds: 'Pendant {seconds} secondes',
      purposes: {
        invitation: 'Une invitation',
        reset: 'Une réinitialisation du mot de passe',
        forgotten: 'Un mot de passe oublié',
      },
      files: {
        original: 'Original',
        success: 'Fichier des réussites',
        failed: 'Fichier des échecs',
      },
      lookedUpBy: {
        phone: 'Téléphone',
        name: 'Nom',
      },
      none: 'Aucun',
      yes: 'Oui',
      no: 'Non',
      nothing: 'rien',
      pair: '{label} : {value}',
    },
    auditFilters: {
      company: 'Entreprise',
      who: 'Qui',
      whoHint: 'Qui : nom ou ID',
      what: 'Quoi',
      everything: 'Tout',
      toWhat: 'Sur quoi',
      toWhatHint: 'Sur quoi : nom ou ID',
      from: 'Du',
      to: 'Au',
    },
    auditPage: {
      eyebrow: 'Paramètres',
      title: 'Journal d’audit',
      intro:
        'Qui a fait quoi, quand et d’où. Personne ne peut modifier ni supprimer une entrée. Les jours sont en UTC.',
      export: 'Exporter en CSV',
      noMatch: 'Aucune entrée ne correspond',
      noMatchHint: 'Essayez moins de filtres, ou d’autres jours.',
    },
    auditTable: {
      when: 'Quand',
      who: 'Qui',
      what: 'Quoi',
      fromWhere: 'D’où',
      server: 'Le serveur',
      import: 'Import',
    },
  },
  // ── components/company.
  company: {
    companyPage: {
      eyebrow: 'Paramètres',
      title: 'Entreprise',
      intro: 'Ce qui s’applique à tous ceux qui travaillent pour <bdi>{name}</bdi>.',
      introUnnamed: 'Ce qui s’applique à tous ceux qui travaillent pour votre entreprise.',
      timeZone: 'Fuseau horaire',
      saved: 'Les jours sont désormais ceux de {timeZone}',
      notLoaded: 'Les paramètres n’ont pas pu être chargés',
      loading: 'Chargement des paramètres',
    },
    timeZoneForm: {
      label: 'Fuseau horaire',
      why: 'Lorsque le fichier d’un expéditeur indique une date sans année, comme 05.03., c’est la plus proche d’aujourd’hui qui est retenue. « Aujourd’hui » commence et finit selon ce fuseau horaire, pour la page comme pour l’import.',
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
      invited: '{name} a reçu une invitation',
      add: 'Ajouter une personne',
    },
    disablePersonDialog: {
      done: '{name} est désactivé',
      sessionsEnded: 'Ses sessions sont fermées.',
      title: 'Désactiver « {name} » ?',
      confirm: 'Désactiver la personne',
      consequence:
        'La personne est aussitôt déconnectée partout et ne peut plus se connecter. Ses liens de mot de passe ne fonctionnent plus. Ce qu’elle a fait est conservé, et les imports en cours continuent.',
      undo: 'Vous pourrez la réactiver plus tard ; son mot de passe fonctionnera comme avant.',
    },
    editPersonDialog: {
      done: 'Personne modifiée',
      whenItApplies: 'Un nouveau rôle s’applique dès son prochain clic.',
      title: 'Modifier « {name} »',
    },
    linkStep: {
      mailed: 'Un e-mail avec le lien est en route vers {email}',
      mailedHint: 'Vous n’avez rien d’autre à faire. S’il n’arrive pas, transmettez le lien vous-même.',
      notMailed: 'Transmettez vous-même ce lien à {name}',
      notMailedHint:
        'Aucun e-mail n’a été envoyé. Envoyez-le là où cette personne seule peut le lire : qui ouvre le lien en premier définit le mot de passe.',
      link: 'Lien pour définir le mot de passe',
      linkHint: 'Il fonctionne une seule fois, jusqu’au {expiry}, et ne sera plus affiché.',
    },
    passwordLinkDialog: {
      newInvitation: 'Nouvelle invitation pour « {name} »',
      reset: 'Réinitialiser le mot de passe de « {name} »',
      newInvitationHint:
        'La personne reçoit un nouveau lien pour définir son premier mot de passe. Le lien précédent ne fonctionne plus.',
      resetHint:
        'La personne reçoit un lien pour définir un nouveau mot de passe. Tant qu’elle ne l’utilise pas, son mot de passe actuel fonctionne ; ensuite, elle est déconnectée partout. Les liens antérieurs ne fonctionnent plus.',
      create: 'Créer le lien',
    },
    peoplePage: {
      eyebrow: 'Paramètres',
      title: 'Personnes',
      intro: 'Qui se connecte pour votre entreprise, et ce que chacun peut faire.',
      add: 'Ajouter une personne',
      enabled: '{name} peut de nouveau se connecter',
      notEnabled: 'La personne n’a pas pu être réactivée',
      noMatch: 'Personne sur cette page',
      noMatchHint: 'La liste compte moins de pages.',
      empty: 'Personne ne travaille encore pour ce locataire',
      emptyHint: 'Ajoutez le premier administrateur, qui pourra ensuite ajouter les autres.',
    },
    peopleTable: {
      person: 'Personne',
      you: 'Vous',
      role: 'Rôle',
      status: 'Statut',
      lastSignIn: 'Dernière connexion',
      lastSignInLabel: 'Dernière connexion :',
      never: 'jamais',
      actions: 'Actions',
      statuses: {
        active: 'Actif',
        invited: 'Invité',
        invitationExpired: 'Invitation expirée',
        disabled: 'Désactivé',
      },
      moments: {
        since: 'depuis le {time}',
        linkWorksUntil: 'lien valable jusqu’au {time}',
      },
    },
    personForm: {
      name: 'Nom',
      enterName: 'Saisissez le nom que les collègues connaissent.',
      tooLong: 'Au plus {max, number} caractères.',
      oneLine: 'Le nom doit tenir sur une seule ligne, sans caractères de contrôle.',
      email: 'E-mail',
      emailHint: 'La personne se connecte avec.',
      emailFixed: 'Elle ne peut pas être modifiée. Pour une autre adresse, ajoutez la personne à nouveau.',
      enterEmail: 'Saisissez une adresse e-mail, par exemple ana@example.com.',
      role: 'Rôle',
      language: 'Langue',
      languageHint: 'Pour les e-mails et les messages sur les lignes et les fichiers.',
    },
    personMenu: {
      edit: 'Modifier…',
      newInvitation: 'Nouveau lien d’invitation…',
      resetPassword: 'Réinitialiser le mot de passe…',
      enable: 'Réactiver',
      disable: 'Désactiver…',
    },
  },
  // ── components/places.
  places: {
    values: {
      code: 'Code',
      name: 'Nom',
      full_address: 'Adresse',
      postcode: 'Code postal',
      city: 'Ville',
      country: 'Pays',
      latitude: 'Latitude',
      longitude: 'Longitude',
    },
    problems: {
      ofValue: '{value} : {message}',
      sameCode: 'Code : la ligne {row} porte le même code.',
    },
    archivePlaceDialog: {
      done: '{code} est archivé',
      title: 'Archiver « {name} » ?',
      confirm: 'Archiver le lieu',
      consequence:
        'Les fichiers ne peuvent plus le nommer : les lignes avec le code <bdi>{code}</bdi> échoueront, et il n’est plus le lieu d’enlèvement par défaut d’aucun client.',
      unchanged:
        'Les livraisons et les imports déjà commencés restent tels quels. Le code peut être réattribué.',
    },
    choosePlacesFile: {
      how: 'Un lieu par ligne, avec son code, son adresse, sa ville, son pays et ses coordonnées. Les codes déjà présents dans le carnet d’adresses sont modifiés, les autres ajoutés ; rien n’est supprimé.',
      drop: 'Déposez une feuille de calcul ici',
      kinds: '.csv, .txt, .xlsx ou .xls',
      file: 'Feuille de calcul contenant des lieux',
      failed: 'Une erreur s’est produite. Réessayez.',
    },
    importPlacesDialog: {
      title: 'Importer des lieux depuis une feuille de calcul',
      done: 'Lieux importés',
    },
    mapPlaceColumns: {
      notInFile: 'Pas dans le fichier',
      check:
        '<bdi>{fileName}</bdi> compte {count, plural, one {# ligne} other {# lignes}}. Vérifiez ce que donne chaque colonne ; en dessous figure le contenu de la première ligne.',
      optional: '{value} (facultatif)',
      missing: 'Certaines colonnes restent à choisir',
      import: 'Importer {count, plural, one {# lieu} other {# lieux}}',
    },
    placeDialog: {
      changed: '{code} est modifié',
      added: '{code} est dans le carnet d’adresses',
      edit: 'Modifier « {name} »',
      add: 'Ajouter un lieu',
    },
    placeForm: {
      codeHint: 'Le nom que les fichiers donnent au lieu. Majuscules et minuscules sont équivalentes.',
      optional: 'Facultatif.',
      countryHint: 'FR, ou France',
      needed: {
        code: 'Saisissez le code que les fichiers utilisent pour le lieu.',
        full_address: 'Saisissez la rue et le numéro.',
        city: 'Saisissez la ville.',
        country: 'Saisissez le pays, par exemple FR ou France.',
        latitude: 'Saisissez la latitude, par exemple 51.4556.',
        longitude: 'Saisissez la longitude, par exemple 7.0116.',
      },
    },
    placeMenu: {
      edit: 'Modifier…',
      archive: 'Archiver…',
    },
    placesFileResult: {
      created: '{count, plural, one {# ajouté} other {# ajoutés}}',
      updated: '{count, plural, one {# modifié} other {# modifiés}}',
      unchanged: '{count, number} déjà comme dans le fichier',
      leftOut: '{count, plural, one {# ligne a été écartée} other {# lignes ont été écartées}}',
      leftOutHint:
        'Corrigez-les dans le fichier et importez-le de nouveau : les autres resteront telles quelles.',
      leftOutRows: 'Lignes écartées',
      row: 'Ligne {row}',
      more: 'Et {count, plural, one {# autre} other {# autres}}.',
    },
    placesPage: {
      eyebrow: 'Paramètres',
      title: 'Carnet d’adresses',
      intro:
        'Dépôts, entrepôts et magasins que les fichiers désignent par un code. Un lieu donne son adresse et ses coordonnées à chaque ligne qui le nomme.',
      import: 'Importer depuis une feuille de calcul',
      add: 'Ajouter un lieu',
      search: 'Rechercher dans le carnet d’adresses',
      searchFor: 'Code, nom, adresse ou ville',
      noMatch: 'Aucun lieu ne correspond',
      noMatchHint: 'Essayez un autre mot.',
      empty: 'Aucun lieu pour l’instant',
      emptyHint:
        'Si les fichiers d’un expéditeur indiquent « DEPOT-ESSEN » au lieu d’une adresse, ou rien du tout sur l’enlèvement, ajoutez le lieu ici une fois. Les imports complètent alors son adresse, sa ville, son pays et ses coordonnées.',
    },
    placesTable: {
      place: 'Lieu',
      address: 'Adresse',
      coordinates: 'Coordonnées',
      cityAndCountry: '<bdi>{city}</bdi>, {country}',
      actions: 'Actions',
    },
  },
  // ── components/settings.
  settings: {
    adminsOnly: {
      goToImports: 'Aller aux imports',
      titles: {
        apiClients: 'Seuls les administrateurs gèrent les clients API',
        people: 'Seuls les administrateurs gèrent les personnes',
        company: 'Seuls les administrateurs modifient les paramètres de l’entreprise',
        audit: 'Seuls les administrateurs consultent le journal d’audit',
        consignees: 'Seuls les administrateurs recherchent des destinataires',
      },
      hints: {
        apiClients:
          'Votre compte ne peut ni les voir ni les modifier. Si un programme a besoin d’un accès ou doit être arrêté, adressez-vous à un administrateur de votre entreprise.',
        people:
          'Votre compte ne peut ni voir ni modifier qui se connecte. Adressez-vous à un administrateur de votre entreprise. Votre propre mot de passe se change dans le menu derrière votre nom.',
        company:
          'Votre compte ne peut pas modifier ce qui s’applique à tous. Adressez-vous à un administrateur de votre entreprise.',
        audit:
          'Votre compte ne peut pas le voir. Si vous devez savoir qui a fait quelque chose, adressez-vous à un administrateur de votre entreprise.',
        consignees:
          'Votre compte ne peut ni consulter ni effacer les données conservées sur une personne. Si quelqu’un demande ses données, adressez-vous à un administrateur de votre entreprise.',
      },
    },
    settingsNav: {
      label: 'Paramètres',
      pages: {
        apiClients: 'Clients API',
        importProfiles: 'Profils d’import',
        places: 'Carnet d’adresses',
        people: 'Personnes',
        company: 'Entreprise',
        audit: 'Journal d’audit',
        consignees: 'Destinataires',
      },
    },
  },
  // ── components/shippers.
  shippers: {},
  // ── components/sign-in.
  signIn: {
    checks: {
      email: 'Saisissez votre adresse e-mail, par exemple ana@example.com.',
      password: 'Saisissez votre mot de passe.',
    },
    problems: {
      wrong: 'L’adresse e-mail ou le mot de passe est incorrect.',
      tooManyAttempts: 'Trop de tentatives. {wait}',
      tooBusy: 'Beaucoup de personnes se connectent en ce moment. {wait}',
      disabled:
        'Votre compte est désactivé. Demandez à un administrateur de votre entreprise de le réactiver.',
      unreachable: 'Le serveur est injoignable. Vérifiez la connexion et réessayez.',
      ourFault: 'La connexion a échoué à cause d’un problème de notre côté. Réessayez dans un instant.',
      later: 'Réessayez plus tard.',
      inSeconds: 'Réessayez dans {count, plural, one {# seconde} other {# secondes}}.',
      inMinutes: 'Réessayez dans {count, plural, one {# minute} other {# minutes}}.',
    },
    forgotPasswordForm: {
      title: 'Mot de passe oublié ?',
      subtitle: 'Nous vous enverrons par e-mail un lien pour en définir un nouveau.',
      back: 'Retour à la connexion',
      askAdministrator:
        'Demandez un lien à un administrateur de votre entreprise. Il le crée dans Paramètres → Personnes ; vous définissez ensuite un nouveau mot de passe avec ce lien.',
      asked: 'Consultez vos e-mails',
      onItsWay:
        'S’il existe un compte pour <bdi>{email}</bdi>, un e-mail avec un lien est en route. Le lien fonctionne une fois, pendant {minutes, plural, one {# minute} other {# minutes}}.',
      nothingThere:
        'Rien reçu ? Regardez dans vos indésirables, ou demandez un lien à un administrateur de votre entreprise.',
      failed: 'L’e-mail n’a pas pu être demandé',
      email: 'E-mail',
      send: 'Envoyer l’e-mail',
    },
    setPasswordForm: {
      welcome: 'Bienvenue, {name}',
      setNew: 'Définir un nouveau mot de passe',
      welcomeHint: 'Choisissez le mot de passe avec lequel vous vous connecterez.',
      setNewHint: 'Vous serez ensuite déconnecté de tous les appareils.',
      failed: 'Le mot de passe n’a pas été défini',
      email: 'E-mail',
      newPassword: 'Nouveau mot de passe',
      set: 'Définir le mot de passe',
    },
    setPasswordPage: {
      done: 'Votre mot de passe est défini. Connectez-vous avec.',
      title: 'Définir le mot de passe',
      noLink: 'Ce lien ne fonctionne pas',
      cutOff: 'Il manque une partie du lien. Copiez-le en entier, jusqu’au dernier caractère.',
      usedUp: 'Il a expiré, a déjà été utilisé ou a été remplacé par un plus récent.',
      whatToDo: 'Demandez un nouveau lien, ou connectez-vous si vous avez déjà défini votre mot de passe.',
      signIn: 'Se connecter',
      newLink: 'Demander un nouveau lien',
      notChecked: 'Le lien n’a pas pu être vérifié',
      checking: 'Vérification du lien',
    },
    signInForm: {
      title: 'Se connecter',
      subtitle: 'Ordres de livraison, en masse.',
      sessionEnded: 'Votre session est terminée',
      sessionEndedHint: 'Connectez-vous pour reprendre là où vous étiez.',
      email: 'E-mail',
      password: 'Mot de passe',
      signIn: 'Se connecter',
      forgot: 'Mot de passe oublié ?',
    },
  },
  // ── components/targets.
  targets: {},
};
