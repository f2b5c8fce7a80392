import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in French: see en.ts. */
export const fr: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {},
  // ── components/ui: primitives.
  ui: {
    relativeTime: { justNow: 'à l’instant' },
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
    rowsToCorrect: 'Lignes à corriger',
    import: 'Import',
    recipients: 'Destinataires',
    recipientsForAdmins: 'Seuls les administrateurs recherchent des destinataires',
    recipientsForAdminsText:
      'Votre compte n’est pas autorisé à rechercher ni à effacer les données détenues sur une personne. Si quelqu’un demande ses données, adressez-vous à un administrateur de votre entreprise.',
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
      settings: 'Paramètres',
      title: 'Destinataires',
      intro:
        'Quand une personne demande ses données ou veut les faire effacer : recherchez-la ici, puis exportez les données dans un fichier ou effacez-les. Chaque étape est consignée dans le journal d’audit, sans le nom.',
      erased: 'Effacé définitivement',
      failed: 'La recherche a échoué',
      lookUp: 'Rechercher une personne',
      lookUpHint: 'Par le numéro de téléphone figurant sur ses livraisons, par le nom, ou par les deux.',
    },
    heldWords: {
      kinds: {
        deliveries: 'Livraisons',
        failed_rows: 'Lignes en échec',
        corrected_cells: 'Cellules corrigées',
        targets: 'Destinations',
        batch_items: 'Éléments de lot',
      },
      counts: {
        deliveries: '{count, plural, one {# livraison} other {# livraisons}}',
        failed_rows: '{count, plural, one {# ligne en échec} other {# lignes en échec}}',
        corrected_cells: '{count, plural, one {# cellule corrigée} other {# cellules corrigées}}',
        targets: '{count, plural, one {# destination} other {# destinations}}',
        batch_items: '{count, plural, one {# élément de lot} other {# éléments de lot}}',
        imports: '{count, plural, one {fichiers de # import} other {fichiers de # imports}}',
      },
      moreThan: {
        deliveries: 'plus de {max, number} livraisons',
        failed_rows: 'plus de {max, number} lignes en échec',
        corrected_cells: 'plus de {max, number} cellules corrigées',
        targets: 'plus de {max, number} destinations',
        batch_items: 'plus de {max, number} éléments de lot',
        imports: 'fichiers de plus de {max, number} imports',
      },
      count: '{count, number}',
      moreThanMax: 'plus de {max, number}',
      list: '{first}, {next}',
      nothing: 'Rien',
    },
    eraseDialog: {
      title: 'Effacer les données de cette personne ?',
      found: 'Trouvé : {found}. Cette action est irréversible.',
      deliveries:
        'Livraisons : le nom, le téléphone, l’adresse et les instructions sont remplacés par « [erased] ». Les ID, références, villes et montants restent.',
      imports:
        'Les imports qui contiennent cette personne perdent leurs fichiers, lignes en échec et chronologie, car on ne peut pas effacer une partie d’un fichier. Les chiffres restent.',
      targets:
        'Destinations : le titre et la rue sont remplacés, et le code postal est supprimé. Éléments de lot : ce qui a été envoyé est supprimé.',
      positions: 'Les positions sur la carte sont arrondies à environ 11 km.',
      unread: 'Fichiers non lus jusqu’au bout',
      removeUnread:
        '{count, plural, one {Supprimer aussi les fichiers d’un import interrompu} other {Supprimer aussi les fichiers de # imports interrompus}}',
      removeUnreadHint:
        'Ils peuvent contenir cette personne. Ces imports ne pourront plus être repris ensuite.',
      typeToConfirm: 'Saisissez <phrase></phrase> pour confirmer',
      cancel: 'Annuler',
      erase: 'Effacer définitivement',
      goToRunning: 'Aller à l’import encore en cours',
    },
    heldPanels: {
      noReference: 'Sans référence',
      deleted: 'supprimée',
      row: 'Ligne {row}',
      noExternalId: 'Sans ID externe',
      statuses: {
        Created: 'Créé',
        Updated: 'Mis à jour',
        Cancelled: 'Annulé',
        Rejected: 'Rejeté',
      },
      firstFew:
        '{count, plural, one {Le premier ; le fichier les contient tous} other {Les # premiers ; le fichier les contient tous}}',
    },
    heldView: {
      found: 'Données trouvées',
      nothing: 'Aucune donnée sur cette personne',
      eraseUnread: 'Effacer les fichiers non lus…',
      tryEach:
        'Rien ne correspond à la fois à ce téléphone et à ce nom. Essayez chacun séparément : une livraison peut avoir un autre téléphone, et les destinations en ont rarement.',
      tryOther: 'Essayez une autre orthographe du nom, ou le numéro de téléphone avec son indicatif de pays.',
      dataAbout: 'Données sur <who></who>',
      export: 'Exporter dans un fichier',
      erase: 'Effacer…',
      lookingUp: 'Recherche en cours',
    },
    unreachedNotices: {
      tooMany: 'Plus de {max, number} correspondances',
      tooManyText:
        'Autant ne peut pas être une seule personne. Rien ne peut être effacé, et un fichier exporté ne contient que les {max, number} premiers de chaque sorte. Saisissez à la fois le téléphone et le nom.',
      targetsByName:
        'Les destinations ont rarement un numéro de téléphone. Pour trouver les destinations à ce nom, recherchez le nom seul.',
      running: '{count, plural, one {Un import est en cours} other {# imports sont en cours}}',
      runningText:
        'Ses lignes ne sont trouvées qu’une fois importées. Recherchez de nouveau quand il sera terminé.',
      unread:
        '{count, plural, one {Un import a été interrompu avant que son fichier soit lu jusqu’au bout} other {# imports ont été interrompus avant que leurs fichiers soient lus jusqu’au bout}}',
      restUnknown: 'Personne ne sait qui figure dans le reste du fichier.',
      keptForever:
        'Ici, les fichiers sont conservés indéfiniment : ces données restent donc, sauf si vous les effacez avec cette personne.',
      removedLater:
        '{days, plural, one {Les fichiers sont supprimés automatiquement # jour après la fin de l’import, sauf si vous les effacez avec cette personne.} other {Les fichiers sont supprimés automatiquement # jours après la fin de l’import, sauf si vous les effacez avec cette personne.}}',
      andMore: 'et {count, number} de plus',
    },
    whoForm: {
      tooShort: 'Au moins {min, number} caractères.',
      tooLong: 'Au plus {max, number} caractères.',
      nobody: 'Indiquez un numéro de téléphone, un nom, ou les deux.',
      phone: 'Téléphone',
      phoneHint: 'Avec + et l’indicatif de pays.',
      name: 'Nom',
      fullName: 'Le nom complet',
      nameHint: 'Si vous saisissez les deux, seuls les résultats correspondant aux deux sont trouvés.',
      lookUp: 'Rechercher',
    },
  },
  // ── components/deliveries.
  deliveries: {},
  // ── components/erp-batch.
  erpBatch: {},
  // ── components/import-drafts.
  importDrafts: {
    discardDialog: {
      title: 'Abandonner cet import ?',
      confirm: 'Abandonner',
      heldBy: '{name} y travaille en ce moment.',
      text: '« <file></file> » et ce qui a été choisi pour ce fichier sont supprimés. Aucune livraison n’a été créée.',
    },
    unfinishedImports: {
      title: '{count, plural, one {# import inachevé} other {# imports inachevés}}',
      otherWindow: 'Ouvert dans une autre fenêtre',
      isAtIt: '{name} y travaille',
      changed: 'Modifié le {changed} par {name}, conservé jusqu’au {end}',
      continue: 'Continuer',
      continueFile: 'Continuer {file}',
      discard: 'Abandonner',
      discardFile: 'Abandonner {file}',
    },
  },
  // ── components/import-job.
  importJob: {
    abortDialog: {
      title: 'Interrompre cet import ?',
      confirm: 'Interrompre l’import',
      keepRunning: 'Laisser continuer',
      dryRunAborted: 'Essai à blanc interrompu',
      aborted: 'Import interrompu',
      madeAreKept: 'Les livraisons créées jusqu’ici sont conservées.',
      isDryRun: 'C’est un essai à blanc : aucune livraison n’est conservée de toute façon.',
      kept: '{count, plural, one {<b># livraison</b> créée jusqu’ici est conservée, et sa référence reste prise.} other {<b># livraisons</b> créées jusqu’ici sont conservées, et leurs références restent prises.}} Vous pourrez les annuler ensuite.',
      noMoreTried: 'Plus aucune ligne n’est essayée.',
      noMoreDeliveries: 'Plus aucune ligne ne devient une livraison.',
      restNotTried:
        '{count, plural, one {La # ligne restante ne sera pas essayée.} other {Les # lignes restantes ne seront pas essayées.}}',
      restNotImported:
        '{count, plural, one {La # ligne restante ne sera pas importée.} other {Les # lignes restantes ne seront pas importées.}}',
      beingWritten: 'Les lignes en cours d’écriture peuvent encore être importées.',
    },
    changesPanel: {
      label: 'Valeurs lues autrement qu’écrites',
      failed: 'Les modifications n’ont pas pu être chargées',
      none: 'Chaque valeur a été reprise telle qu’elle figure dans le fichier.',
    },
    continueButton: {
      continue: 'Continuer avec {count, plural, one {# ligne} other {# lignes}}',
      failed: 'Non poursuivi',
    },
    correctionsPanel: {
      label: '{count, plural, one {# cellule modifiée à la main} other {# cellules modifiées à la main}}',
      failed: 'Les corrections n’ont pas pu être chargées',
      row: 'Ligne {row, number}',
      column: 'Colonne {column, number}',
      empty: 'vide',
      changedTo: 'remplacé par',
      showMore: 'Afficher plus',
    },
    deliveriesPanel: {
      title: 'Livraisons',
      count: '{count, plural, one {# livraison} other {# livraisons}}',
      choose: 'Choisir des livraisons',
      toDeleteSome: 'pour n’en supprimer que certaines.',
      failed: 'Les livraisons n’ont pas pu être chargées',
      allShown: 'Toutes celles affichées',
      noneChosen: 'Aucune sélection',
      deleteChosen: 'Supprimer {count, plural, one {# livraison} other {# livraisons}}…',
      list: 'Livraisons de cet import',
      showMore: 'Afficher plus',
      row: 'Ligne {row, number}',
      noReference: 'Sans référence',
      deleted: '{count, plural, one {# livraison supprimée} other {# livraisons supprimées}}',
      stayed:
        '{count, plural, one {# livraison a été modifiée entre-temps et a été conservée.} other {# livraisons ont été modifiées entre-temps et ont été conservées.}}',
      confirmTitle: 'Supprimer {count, plural, one {# livraison} other {# livraisons}} ?',
      confirm: 'Supprimer {count, plural, one {# livraison} other {# livraisons}}',
      confirmText:
        '{count, plural, one {Sa référence redevient libre.} other {Leurs références redeviennent libres.}} Les autres livraisons de cet import restent. Cette action est irréversible.',
    },
    describeEnd: {
      dryRunFailed: 'Essai à blanc : échec',
      dryRunAborted: 'Essai à blanc : interrompu',
      dryRunCreated: 'Essai à blanc : {created, number} à créer',
      dryRunMixed: 'Essai à blanc : {created, number} à créer, {failed, number} en échec',
      completed: 'Terminé : {created, plural, one {# livraison} other {# livraisons}}',
      mixed: '{created, plural, one {# créée} other {# créées}}, {failed, number} en échec',
      nothingImported: 'Rien d’importé',
      failed: 'Échec, {created, plural, one {# créée} other {# créées}}',
      aborted: 'Interrompu, {created, plural, one {# créée} other {# créées}}',
      rolledBack: 'Annulé, {deleted, plural, one {# supprimée} other {# supprimées}}',
      running: 'En cours',
    },
    dryRunNotice: {
      failed: 'Non importé',
      showImport: 'Afficher l’import',
      importForReal: 'Importer pour de bon',
      title: 'Ceci est un essai à blanc : aucune livraison n’est conservée',
      importedSince: 'Son fichier a depuis été importé pour de bon.',
      explanation:
        'Chaque ligne passe par tout l’import, puis tout est retiré. Les chiffres et les fichiers montrent ce que ferait un import maintenant.',
    },
    errorFilter: {
      label: 'Filtrer par erreur',
      all: 'Toutes',
      chip: '{field} : {problem}',
    },
    estimateRate: {
      seconds: '{s, number} s',
      minutes: '{min, number} min',
      minutesSeconds: '{min, number} min {s, number} s',
      hoursMinutes: '{h, number} h {min, number} min',
    },
    failedRowDrawer: {
      title: 'Ligne {row}',
      column: 'Colonne',
      cell: 'Cellule',
      empty: 'vide',
    },
    familyPanel: {
      title:
        '{delivered, plural, one {# livraison créée} other {# livraisons créées}} sur {rows, plural, one {# ligne} other {# lignes}}, en {imports, plural, one {# import} other {# imports}}',
      open: {
        failed_open: '{count, number} en échec',
        unprocessed_open: '{count, plural, one {# non atteinte} other {# non atteintes}}',
        in_progress: '{count, number} en cours',
        left_out: '{count, plural, one {# écartée} other {# écartées}}',
        rolled_back: '{count, plural, one {# annulée} other {# annulées}}',
      },
      thisImport: 'Cet import',
      firstImport: 'Premier import',
      followUp: 'Import de suite',
      counts: '{succeeded, plural, one {# réussie} other {# réussies}}, {failed, number} en échec',
      list: '{first}, {next}',
    },
    importJobPage: {
      imports: 'Imports',
      startedBy: 'Pour <customer></customer>, lancé par {name} <when></when>',
      correctedBy: 'Pour <customer></customer>, corrigé par {name} via un lien de correction <when></when>',
      unknownTitle: 'Cet import n’existe pas',
      showAll: 'Afficher tous les imports',
      unknownText:
        'Le lien est peut-être erroné, ou l’import appartient à un autre compte. Demandez à la personne qui vous a envoyé le lien.',
    },
    jobActions: {
      successFile: 'Fichier des réussites',
      failedFile: 'Fichier des échecs',
      failedWorkbook: 'Lignes en échec (Excel)',
      firstFailedWorkbook: '{count, number} premières lignes en échec (Excel)',
      skippedFile: 'Fichier des lignes écartées',
      notReached: 'Lignes non atteintes',
      abort: 'Interrompre…',
      rollBackAndAgain: 'Annuler et réimporter…',
      rollBack: 'Annuler l’import…',
    },
    jobFacts: {
      file: 'Fichier',
      original: 'Original',
      name: 'Nom',
      size: 'Taille',
      headerRow: 'Ligne d’en-tête',
      details: 'Détails',
      customer: 'Client',
      deliveryService: 'Service de livraison',
      payer: 'Payeur',
      paymentMethod: 'Mode de paiement',
      rules: 'Règles',
      profileVersion: 'Profil d’import, version {version}',
      mapping: 'Correspondance',
      columns: '{count, plural, one {# colonne} other {# colonnes}}',
      columnOfFile: 'Colonne du fichier',
      field: 'Champ',
    },
    jobNotices: {
      fileWarnings: {
        charset_doubt: 'Veuillez vérifier les lettres des noms',
        other_order_sheets: 'Une autre feuille semble contenir aussi des commandes',
      },
      importAgain: 'Réimporter',
      filesRemoved: 'Fichiers supprimés <when></when>',
      retentionOver:
        'La durée de conservation est écoulée : le fichier, les lignes en échec et la chronologie de cet import ne sont plus conservés. Ses chiffres et ses livraisons restent.',
      unreachable: 'Le serveur est injoignable pour le moment',
      continuesAlone:
        'L’import continue sans cette page. Les chiffres se mettront à jour dès le retour de la connexion.',
      wouldBeNothing: 'Rien ne serait importé',
      wasNothing: 'Rien n’a été importé',
      noRows: 'Le fichier n’a aucune ligne sous son en-tête.',
      allFailed:
        '{count, plural, one {La seule ligne est en échec.} other {Les # lignes sont toutes en échec.}}',
      allFailedSee:
        '{count, plural, one {La seule ligne est en échec : voir les raisons ci-dessous.} other {Les # lignes sont toutes en échec : voir les raisons ci-dessous.}}',
      failed: 'L’import a échoué',
      failedUnknown: 'Le fichier n’a pas pu être importé.',
      rolledBack: 'Import annulé <when></when>',
      noneDeleted: 'L’import n’avait créé aucune livraison ; aucune n’a donc été supprimée.',
      deleted:
        '{count, plural, one {# livraison de cet import a été supprimée. Sa référence est de nouveau libre.} other {# livraisons de cet import ont été supprimées. Leurs références sont de nouveau libres.}}',
      stay: '{count, plural, one {# livraison reste, car elle avait été modifiée, expédiée ou annulée auparavant.} other {# livraisons restent, car elles avaient été modifiées, expédiées ou annulées auparavant.}}',
      aborted: 'L’import a été interrompu',
      nothingKept: 'Rien n’est conservé d’un essai à blanc.',
      noneCreated: 'Aucune livraison n’avait été créée.',
      createdAreKept:
        '{count, plural, one {La # livraison créée avant est conservée. Annulez l’import pour la supprimer.} other {Les # livraisons créées avant sont conservées. Annulez l’import pour les supprimer.}}',
      notRead: '{count, plural, one {# ligne n’a pas été lue.} other {# lignes n’ont pas été lues.}}',
      rollingBack: 'Annulation en cours : {deleted, number} sur {total, number}',
      rollbackProgress: 'Progression de l’annulation',
      rollbackGoesOn:
        'Les livraisons de cet import sont en cours de suppression. Cela continue sans cette page. L’import ne peut pas être repris entre-temps ; son fichier pourra être réimporté ensuite.',
    },
    jobProgress: {
      label: 'Progression',
      rowsInFile: 'Lignes du fichier',
      processed: 'Traitées',
      leftOut: '{count, plural, one {# écartée} other {# écartées}}',
      chunks: '{finished, number} tronçons sur {total, number}',
      wouldBeCreated: 'Seraient créées',
      created: 'Livraisons créées',
      updated: '{count, plural, one {# mise à jour} other {# mises à jour}}',
      showDeliveries: 'Afficher les livraisons',
      showLeft: 'Afficher les livraisons ({count, plural, one {# restante} other {# restantes}})',
      failed: 'En échec',
      speed: 'Vitesse',
      took: 'Durée',
      rate: '{rate}<small> lignes/s</small>',
      rowsProcessed: 'Lignes traitées',
      waitingForTurn: 'En attente de son tour',
      readingFile: 'Lecture du fichier',
      waitingForRows: 'En attente des lignes suivantes',
      estimating: 'Estimation du temps restant',
      writingReports: 'Écriture des rapports',
      left: 'Encore {duration} environ',
    },
    jobTimeline: {
      title: 'Chronologie',
      events: {
        file_accepted: 'Fichier accepté',
        follow_up_created: 'Import de suite lancé',
        mend_link_created: 'Lien de correction créé',
        mend_link_opened: 'Lien de correction ouvert',
        mend_link_withdrawn: 'Lien de correction retiré',
        mapping_received: 'Colonnes mises en correspondance',
        import_started: 'Import lancé',
        import_resumed: 'Repris après une interruption',
        geocoder_unavailable: 'Le géocodeur n’a pas répondu',
        import_failed: 'Échec',
        import_aborted: 'Interrompu',
        import_settled: 'Réglé',
        import_reopened: 'Marqué à vérifier',
        manifest_totals_set: 'Chiffres du bordereau enregistrés',
        rollback_started: 'Annulation lancée',
        deliveries_deleted: 'Import annulé',
      },
      byLink: {
        file_accepted: 'Lignes corrigées acceptées via un lien de correction',
        follow_up_created: 'Lignes corrigées revenues via un lien de correction',
      },
      resumed: 'Repris',
      dryRun: 'Essai à blanc : {event}',
      madeFor: 'pour {name}',
      deleted: '{count, plural, one {# livraison supprimée} other {# livraisons supprimées}}',
      withoutGeocoder:
        'Les lignes sans coordonnées ont été importées d’après ce que l’on savait par ailleurs de leurs adresses. Réimportez les lignes en échec dès qu’il répondra.',
    },
    keptList: {
      willStay: '{count, plural, one {# livraison restera :} other {# livraisons resteront :}}',
      reasons: {
        changed: '{count, plural, one {# modifiée depuis} other {# modifiées depuis}}',
        dispatched: '{count, plural, one {# déjà expédiée} other {# déjà expédiées}}',
        cancelled: '{count, plural, one {# annulée} other {# annulées}}',
      },
      row: 'ligne {row, number}',
    },
    rollBackDialog: {
      title: 'Annuler cet import ?',
      titleAgain: 'Annuler et réimporter ?',
      confirm: 'Annuler {count, plural, one {# livraison} other {# livraisons}}',
      rollingBack: 'Annulation en cours',
      goesOn: 'Cela continue sans cette page.',
      goesOnThenAgain: 'Vous pourrez réimporter une fois terminé. Cela continue sans cette page.',
      rolledBack: 'Import annulé',
      deleted: '{count, plural, one {# livraison supprimée.} other {# livraisons supprimées.}}',
      kept: '{count, plural, one {# livraison conservée.} other {# livraisons conservées.}}',
      willBeDeleted:
        '{count, plural, one {<b># livraison</b> créée par cet import sera supprimée.} other {<b># livraisons</b> créées par cet import seront supprimées.}} Les livraisons d’autres imports ne sont pas touchées.',
      updated:
        '{count, plural, one {# livraison que cet import a seulement mise à jour garde ses nouvelles valeurs.} other {# livraisons que cet import a seulement mises à jour gardent leurs nouvelles valeurs.}}',
      referencesFree:
        '{count, plural, one {La référence de la livraison supprimée redevient libre, pour qu’un fichier corrigé puisse la réutiliser.} other {Les références des livraisons supprimées redeviennent libres, pour qu’un fichier corrigé puisse les réutiliser.}}',
      failedStay:
        '{count, plural, one {La # ligne en échec reste affichée ici.} other {Les # lignes en échec restent affichées ici.}}',
      noUndo: 'Cette action est irréversible.',
      thenChoose:
        'Choisissez ensuite le fichier corrigé ; la correspondance et les détails sont déjà remplis.',
    },
    makeMendLinkDialog: {
      title: 'Demander à l’expéditeur de corriger des lignes',
      ready: 'Le lien est prêt',
      intro:
        'Quiconque a le lien voit les lignes en échec encore ouvertes de cet import, et rien d’autre. Les lignes corrigées reviennent dans un import de suite, qui démarre aussitôt.',
      madeFor: 'Pour qui (facultatif)',
      madeForHint:
        'Un nom ou une adresse e-mail, pour vous et vos collègues : il figure dans le journal d’audit.',
      message: 'Message à l’expéditeur (facultatif)',
      mailTo: 'Envoyer par e-mail à (facultatif)',
      mailToHint: 'Si vous laissez vide, vous envoyez le lien vous-même.',
      worksFor: 'Le lien est valable',
      days: '{count, plural, one {# jour} other {# jours}}',
      make: 'Créer le lien',
      makeAndMail: 'Créer et envoyer le lien',
      mailed: 'Un e-mail contenant le lien est en route vers {address}',
      mailedHint: 'S’il n’arrive pas, transmettez le lien vous-même.',
      notMailed: 'L’e-mail n’a pas pu être envoyé',
      sendYourself: 'Envoyez-le vous-même à l’expéditeur',
      sendLinkYourself: 'Envoyez le lien vous-même.',
      whoever: 'Quiconque a le lien peut voir et corriger ces lignes. Vous pouvez le retirer à tout moment.',
      link: 'Lien de correction',
      linkHint: 'Il est valable jusqu’au {time} et ne sera plus affiché.',
      writeMail: 'Écrire un e-mail',
      done: 'Terminé',
      mail: {
        subject: 'Lignes à corriger : {name}',
        ask: 'Certaines lignes de « {name} » n’ont pas pu être importées. Veuillez les corriger ici :',
        until: 'Le lien est valable jusqu’au {time}.',
      },
    },
    mendLinkItem: {
      forWhoever: 'Pour quiconque a le lien',
      until: 'jusqu’au {time}',
      states: {
        expired: 'expiré',
        withdrawn: 'retiré',
      },
      madeBy: 'Créé par {name} <when></when>',
      opened: 'ouvert <when></when>',
      notOpened: 'pas encore ouvert',
      sentBack: '{count, plural, one {# ligne renvoyée} other {# lignes renvoyées}}',
      nothingSent: 'rien renvoyé pour l’instant',
      withdraw: 'Retirer',
      withdrawLink: 'Retirer le lien',
      withdrawLinkFor: 'Retirer le lien pour {name}',
    },
    mendLinksPanel: {
      title: 'Liens de correction',
      ask: 'Demander à l’expéditeur de corriger…',
      failed: 'Les liens n’ont pas pu être chargés',
      explanation:
        'Avec un lien, l’expéditeur corrige lui-même ces lignes, sans compte. Elles reviennent dans un import de suite.',
    },
    withdrawMendLinkDialog: {
      title: 'Retirer ce lien ?',
      titleFor: 'Retirer le lien pour « {name} » ?',
      confirm: 'Retirer',
      text: 'Il cesse aussitôt de fonctionner, même pour quelqu’un qui corrige des lignes en ce moment. Les lignes déjà renvoyées restent où elles sont.',
    },
    noFailedRows: {
      noneSoFar: 'Aucune ligne en échec pour l’instant',
      appearHere:
        'Les lignes avec une erreur apparaissent ici dès qu’elles sont trouvées. Elles ne retardent jamais les bonnes.',
      noRowFailed: 'Aucune ligne en échec',
      noRowFailedText: 'Aucune ligne n’est en échec.',
      everyWould: 'Chaque ligne deviendrait une livraison',
      everyBecame: 'Chaque ligne est devenue une livraison',
      leftOut:
        '{count, plural, one {# ligne a été écartée par les règles.} other {# lignes ont été écartées par les règles.}}',
      noRowsFailed: 'Aucune ligne en échec',
      rolledBack: 'Les livraisons de cet import ont été annulées.',
      noRows: 'Il n’y avait aucune ligne à importer',
      onlyHeader: 'Le fichier a un en-tête et aucune ligne.',
      noneAtEnd: 'Aucune n’avait échoué à la fin de l’import.',
    },
    notifyButton: {
      notify: 'Me prévenir à la fin',
    },
    resumeButton: {
      resumed: 'Import repris',
      continues: 'Il continue là où il s’était arrêté.',
      failed: 'Non repris',
      resume: 'Reprendre',
    },
    settleNotice: {
      failed: 'Non modifié',
      needsLook: 'Cet import est à vérifier',
      markSettled: 'Marquer comme réglé',
      openRows:
        '{count, plural, one {# ligne de son fichier n’est pas encore devenue une livraison.} other {# lignes de son fichier ne sont pas encore devenues des livraisons.}}',
      onceDealtWith: 'Une fois traitées, marquez-le comme réglé : il quitte la liste des imports à vérifier.',
      settledBy: 'Réglé par {name} <when></when>',
      lookAfterAll: 'À vérifier finalement',
    },
    totalsPanel: {
      title: 'Totaux de contrôle',
      deliveries: 'Livraisons',
      keep: 'Enregistrer les chiffres du bordereau',
      withoutRolledBack: 'Sans les livraisons annulées.',
    },
    warningsPanel: {
      title: 'Livraisons avec avertissements',
      count: '{count, plural, one {# avertissement} other {# avertissements}}',
      failed: 'Les avertissements n’ont pas pu être chargés',
      row: 'Ligne {row, number}',
      noReference: 'Sans référence',
      showMore: 'Afficher plus',
    },
    failedRowsPanel: {
      title: 'Lignes en échec',
      rows: '{count, plural, one {# ligne} other {# lignes}}',
      failed: 'Les lignes en échec n’ont pas pu être chargées',
      loading: 'Chargement des lignes en échec',
    },
    failedRowsGrid: {
      label: 'Lignes en échec',
      import: '{count, plural, one {Importer # ligne corrigée} other {Importer # lignes corrigées}}',
      loadMore: 'Charger plus de lignes',
      loaded:
        '{loaded, number} sur {total, plural, one {# ligne} other {# lignes}} chargées ; la suite vient en faisant défiler.',
      taken: 'Réimportée dans <followUp>un import de suite</followUp>',
    },
    printPanel: {
      title: 'Imprimer',
      papers: {
        a4: 'A4',
        letter: 'Letter',
        '100x150': '100 × 150 mm',
        a6: 'A6',
      },
      documents: {
        manifest: 'Bordereau d’enlèvement (PDF)',
        labels: 'Étiquettes (PDF)',
      },
      paperOf: {
        manifest: 'Papier du bordereau',
        labels: 'Papier des étiquettes',
      },
      fromRow: '{document}, à partir de la ligne {from, number}',
      rows: '{document}, lignes {from, number} à {to, number}',
      withFamily: 'Avec tous les imports de ce fichier',
      explanation:
        'Les livraisons telles qu’elles sont maintenant, sans celles annulées. Une étiquette par colis.',
      inParts:
        'Un document contient {deliveries, number} livraisons ou {labels, number} étiquettes. Imprimez les parties l’une après l’autre.',
    },
  },
  // ── components/import-profiles.
  importProfiles: {},
  // ── components/imports.
  imports: {},
  // ── components/mend-page.
  mendPage: {
    deadLink: {
      rowsToCorrect: 'Lignes à corriger',
      dead: 'Ce lien ne fonctionne plus',
      cutOff: 'Il manque une partie du lien',
      copyAll: 'Copiez-le en entier, jusqu’au dernier caractère.',
      askSender: 'Demandez-en un nouveau à la personne qui vous l’a envoyé.',
    },
    mendPage: {
      failed: 'Les lignes n’ont pas pu être chargées',
      loading: 'Chargement des lignes',
    },
    mendRows: {
      failed: 'Les lignes n’ont pas pu être chargées',
      loading: 'Chargement des lignes',
      title: 'Lignes',
      label: 'Lignes à corriger',
      send: '{count, plural, one {Envoyer # ligne corrigée} other {Envoyer # lignes corrigées}}',
      loadMore: 'Charger plus de lignes',
      loaded:
        '{loaded, number} sur {total, plural, one {# ligne} other {# lignes}} chargées ; la suite vient en faisant défiler.',
    },
    mendView: {
      pleaseCorrect: 'Veuillez corriger {count, plural, one {# ligne} other {# lignes}}',
      rowsToCorrect: 'Lignes à corriger',
      ofFile: 'Du fichier <file></file>. Ce lien est valable jusqu’au {time}.',
      dead: 'Ce lien ne fonctionne plus',
      deadText:
        'Il ne permet plus d’envoyer quoi que ce soit. Vos modifications sont encore sur cette page pour que vous les copiiez : demandez un nouveau lien à la personne qui vous l’a envoyé.',
      rolledBack: 'Il n’y a plus rien à corriger',
      rolledBackText:
        '<company></company> a annulé l’import de ce fichier. Si vous devez tout de même le corriger, un autre lien vous sera envoyé.',
      running: 'Le fichier est en cours de réimportation',
      runningText: 'Ses lignes pourront être corrigées ensuite. Cette page le remarque d’elle-même.',
      done: 'Il ne reste rien à corriger',
      doneText: 'Toutes les lignes de ce fichier sont arrivées, ou <company></company> s’en occupe.',
    },
    sentNotice: {
      importing:
        '{count, plural, one {Merci. # ligne est en cours d’import…} other {Merci. # lignes sont en cours d’import…}}',
      cameIn: '{count, plural, one {Merci. # ligne est arrivée.} other {Merci. # lignes sont arrivées.}}',
      noneYet: 'Merci. Aucune ligne n’est encore arrivée.',
      alreadyIn: '{count, plural, one {# ligne est déjà arrivée.} other {# lignes sont déjà arrivées.}}',
      stillFailing:
        '{count, plural, one {# ligne que vous avez envoyée a encore un problème : voir ci-dessous.} other {# lignes que vous avez envoyées ont encore un problème : voir ci-dessous.}}',
      waiting:
        '{count, plural, one {# est chez <company></company>, qui a interrompu l’import.} other {# sont chez <company></company>, qui a interrompu l’import.}}',
    },
    useSendRows: {
      rowTaken:
        'La ligne {row, number} a été traitée entre-temps par {company}. Rien n’a été envoyé. Renvoyez les autres lignes.',
      rowsTaken:
        '{count, plural, one {# ligne a été traitée entre-temps par {company}.} other {# lignes ont été traitées entre-temps par {company}.}} Rien n’a été envoyé. Renvoyez les autres lignes.',
      rolledBack: '{company} a annulé l’import de ce fichier. Rien n’a été envoyé.',
      running:
        'Le fichier est en cours de réimportation. Rien n’a été envoyé ; envoyez vos modifications une fois terminé.',
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
