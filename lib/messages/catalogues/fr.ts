import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in French: see en.ts. */
export const fr: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Enregistrer',
    cancel: 'Annuler',
    close: 'Fermer',
    tryAgain: 'Réessayer',
    done: 'Terminé',
    add: 'Ajouter',
    edit: 'Modifier',
    none: 'Aucun',
    loading: 'Chargement…',
  },
  // ── components/ui: primitives.
  ui: {
    copyField: {
      copied: 'Copié',
      copy: 'Copier',
      copyOf: 'Copier : {label}',
      refused:
        'Le navigateur ne permet pas à cette page de copier. Le texte est sélectionné : copiez-le au clavier.',
    },
    device: {
      unknown: 'Appareil inconnu',
      unknownBrowser: 'Navigateur inconnu',
      browserOn: '{browser} sur {system}',
    },
    dropFile: {
      choose: 'Choisir un fichier',
    },
    filterBar: {
      clear: 'Effacer',
    },
    keys: {
      Control: 'Ctrl',
      Shift: 'Maj',
      Enter: 'Entrée',
      Escape: 'Échap',
      Delete: 'Suppr',
      Arrows: '↑ ↓ ← →',
    },
    lists: {
      auditEntries: {
        failed: 'Le journal d’audit n’a pas pu être chargé',
        loading: 'Chargement du journal d’audit',
        none: 'Aucune entrée',
        range: '{first}–{last} sur {total} entrées',
        total: '{total} entrées',
        showAll: 'Afficher toutes les entrées',
      },
      inboxes: {
        failed: 'Les boîtes de réception n’ont pas pu être chargées',
        loading: 'Chargement des boîtes de réception',
        none: 'Aucune boîte de réception',
        range: '{first}–{last} sur {total} boîtes de réception',
        total: '{total} boîtes de réception',
        showAll: 'Afficher toutes les boîtes de réception',
      },
      webhooks: {
        failed: 'Les webhooks n’ont pas pu être chargés',
        loading: 'Chargement des webhooks',
        none: 'Aucun webhook',
        range: '{first}–{last} sur {total} webhooks',
        total: '{total} webhooks',
        showAll: 'Afficher tous les webhooks',
      },
      clients: {
        failed: 'Les clients API n’ont pas pu être chargés',
        loading: 'Chargement des clients API',
        none: 'Aucun client',
        range: '{first}–{last} sur {total} clients',
        total: '{total} clients',
        showAll: 'Afficher tous les clients',
      },
      deliveries: {
        failed: 'Les livraisons n’ont pas pu être chargées',
        loading: 'Chargement des livraisons',
        none: 'Aucune livraison',
        range: '{first}–{last} sur {total} livraisons',
        total: '{total} livraisons',
        showAll: 'Afficher toutes les livraisons',
      },
      historyEntries: {
        failed: 'Les entrées n’ont pas pu être chargées',
        loading: 'Chargement des entrées',
        none: 'Aucune entrée',
        range: '{first}–{last} sur {total} entrées',
        total: '{total} entrées',
        showAll: 'Afficher toutes les entrées',
      },
      importProfiles: {
        failed: 'Les profils d’import n’ont pas pu être chargés',
        loading: 'Chargement des profils d’import',
        none: 'Aucun profil d’import',
        range: '{first}–{last} sur {total} profils d’import',
        total: '{total} profils d’import',
        showAll: 'Afficher tous les profils d’import',
      },
      imports: {
        failed: 'Les imports n’ont pas pu être chargés',
        loading: 'Chargement des imports',
        none: 'Aucun import',
        range: '{first}–{last} sur {total} imports',
        total: '{total} imports',
        showAll: 'Afficher tous les imports',
      },
      items: {
        failed: 'Les éléments n’ont pas pu être chargés',
        loading: 'Chargement des éléments',
        none: 'Aucun élément',
        range: '{first}–{last} sur {total} éléments',
        total: '{total} éléments',
        showAll: 'Afficher tous les éléments',
      },
      people: {
        failed: 'Les personnes n’ont pas pu être chargées',
        loading: 'Chargement des personnes',
        none: 'Aucune personne',
        range: '{first}–{last} sur {total} personnes',
        total: '{total} personnes',
        showAll: 'Afficher toutes les personnes',
      },
      places: {
        failed: 'Le carnet d’adresses n’a pas pu être chargé',
        loading: 'Chargement du carnet d’adresses',
        none: 'Aucun lieu',
        range: '{first}–{last} sur {total} lieux',
        total: '{total} lieux',
        showAll: 'Afficher tous les lieux',
      },
      shippers: {
        failed: 'Les expéditeurs n’ont pas pu être chargés',
        loading: 'Chargement des expéditeurs',
        none: 'Aucun expéditeur',
        range: '{first}–{last} sur {total} expéditeurs',
        total: '{total} expéditeurs',
        showAll: 'Afficher tous les expéditeurs',
      },
      targets: {
        failed: 'Les destinations n’ont pas pu être chargées',
        loading: 'Chargement des destinations',
        none: 'Aucune destination',
        range: '{first}–{last} sur {total} destinations',
        total: '{total} destinations',
        showAll: 'Afficher toutes les destinations',
      },
      keys: {
        failed: 'Les clés API n’ont pas pu être chargées',
        loading: 'Chargement des clés API',
        none: 'Aucune clé',
        range: '{first}–{last} sur {total} clés',
        total: '{total} clés',
        showAll: 'Afficher toutes les clés',
      },
    },
    menu: {
      actionsFor: 'Actions pour {name}',
    },
    pages: {
      searchedBackTo: '{total}, recherche jusqu’au {moment}',
      label: 'Pages',
      first: 'Première page',
      previous: 'Page précédente',
      next: 'Page suivante',
      page: 'Page {page}',
      single: '1 élément',
      pageOf: 'Page {page} sur {pages}',
    },
    passwordField: {
      hide: 'Masquer la saisie',
      show: 'Afficher la saisie',
    },
    problem: {
      didNotWork: 'Une erreur s’est produite. Réessayez.',
      pageDidNotWork: 'Une erreur s’est produite sur cette page. Réessayez.',
    },
    relativeTime: {
      justNow: 'à l’instant',
    },
    searchSelect: {
      partOfName: 'Partie du nom',
      searching: 'Recherche…',
      nothing: 'Aucun résultat.',
      firstOf: 'Les {shown} premiers sur {total}',
    },
    sheetGrid: {
      findInRows: 'Rechercher dans les lignes',
      find: 'Rechercher',
      findPrevious: 'Résultat précédent',
      findNext: 'Résultat suivant',
      closeSearch: 'Fermer la recherche',
      notFound: 'Introuvable',
      editRows: 'Modifier les lignes',
      lookAtRows: 'Consulter les lignes',
      changed: '{count, plural, one {# cellule modifiée} other {# cellules modifiées}}',
      undo: 'Annuler',
      redo: 'Rétablir',
      fillDown: 'Recopier vers le bas',
      nextProblem: 'Problème suivant',
      row: 'Ligne',
      loading: 'Chargement des lignes',
      hint: 'Choisissez une cellule et tapez. Ctrl+Z annule, Ctrl+F recherche, Ctrl+D recopie vers le bas, F8 va au problème suivant.',
      hintReadOnly:
        'Choisissez une cellule pour lire ce qui ne va pas. Ctrl+F recherche, F8 va au problème suivant.',
      rowAndColumn: 'Ligne {row}, <data>{column}</data> :',
      empty: 'vide',
      was: '(avant : <data>{text}</data>)',
      changedFrom: 'Modifié ; avant : « {text} ».',
      cellLabel: '{column}, ligne {row}',
    },
    stoppedSearch: {
      title: 'Rien trouvé jusqu’au {moment}',
      older: 'Chercher dans les livraisons plus anciennes',
      why: 'Les livraisons les plus récentes sont en cours de préparation pour la recherche, ce qui prend une à deux minutes après un gros import. D’ici là, la recherche remonte pas à pas.',
    },
    things: {
      batch: {
        failed: 'Le lot n’a pas pu être chargé',
        loading: 'Chargement du lot',
      },
      delivery: {
        failed: 'La livraison n’a pas pu être chargée',
        loading: 'Chargement de la livraison',
      },
      import: {
        failed: 'L’import n’a pas pu être chargé',
        loading: 'Chargement de l’import',
      },
      importProfile: {
        failed: 'Le profil d’import n’a pas pu être chargé',
        loading: 'Chargement du profil d’import',
      },
      shipper: {
        failed: 'L’expéditeur n’a pas pu être chargé',
        loading: 'Chargement de l’expéditeur',
      },
      target: {
        failed: 'La destination n’a pas pu être chargée',
        loading: 'Chargement de la destination',
      },
    },
    toast: {
      dismiss: 'Masquer',
      label: 'Messages',
    },
    valueList: {
      became: 'devient',
      nothing: 'rien',
    },
  },
  // ── components/api: what went wrong with a call.
  api: {
    problems: {
      network_unreachable:
        'Le serveur est injoignable. Vérifiez la connexion et réessayez ; rien de ce que vous avez saisi n’est perdu.',
      unexpected_answer:
        'Le serveur a donné une réponse que cette page ne comprend pas. Réessayez dans un instant ; ce que vous avez saisi reste en place en attendant.',
    },
  },
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {
    fields: {
      pickup_full_address: 'Adresse d’enlèvement',
      pickup_latitude: 'Latitude d’enlèvement',
      pickup_longitude: 'Longitude d’enlèvement',
      pickup_city: 'Ville d’enlèvement',
      pickup_country: 'Pays d’enlèvement',
      delivery_full_address: 'Adresse de livraison',
      delivery_latitude: 'Latitude de livraison',
      delivery_longitude: 'Longitude de livraison',
      delivery_city: 'Ville de livraison',
      delivery_country: 'Pays de livraison',
      delivery_contact_name: 'Nom du destinataire',
      delivery_contact_phone: 'Téléphone du destinataire',
      external_reference_id: 'Référence',
      cod_amount: 'Contre-remboursement',
      package_special_instructions: 'Instructions particulières',
      package_items: 'Colis',
      pickup_postcode: 'Code postal d’enlèvement',
      delivery_postcode: 'Code postal de livraison',
      delivery_date: 'Date de livraison',
      delivery_time_from: 'Heure de début de livraison',
      delivery_time_to: 'Heure de fin de livraison',
      service_minutes: 'Durée du service',
      priority: 'Priorité',
    },
    sourceVersion: 'Version dans le système source',
    changeKinds: {
      trimmed: 'Espaces et caractères invisibles supprimés',
      read_as_nothing: 'Lu comme vide',
      replaced: 'Remplacé selon les règles',
      number: 'Lu comme un nombre',
      coordinates: 'Lu en degrés décimaux',
      phone: 'Écrit au format international',
      country: 'Reconnu comme pays',
      date: 'Lu comme une date',
      time: 'Lu comme une heure',
      duration: 'Lu en minutes',
      priority: 'Reconnu comme priorité',
      reference: 'Écrit avec des caractères simples',
    },
    batch: {
      operations: {
        create: 'Créer',
        update: 'Modifier',
        upsert: 'Créer ou modifier',
        cancel: 'Annuler',
      },
      itemStatuses: {
        Created: 'Créé',
        Updated: 'Modifié',
        Cancelled: 'Annulé',
        Rejected: 'Rejeté',
      },
      takenIn: '{done, number} sur {total, number} éléments',
      bar: 'Éléments de {batch} par statut',
      created: '{count, plural, one {# créé} other {# créés}}',
      updated: '{count, plural, one {# modifié} other {# modifiés}}',
      cancelled: '{count, plural, one {# annulé} other {# annulés}}',
      rejected: '{count, plural, one {# rejeté} other {# rejetés}}',
      warnings: '{count, plural, one {# avertissement} other {# avertissements}}',
    },
    changes: {
      row: 'Ligne {row}',
      readAs: 'lu comme',
      nothing: 'rien',
    },
    channels: {
      spreadsheet: {
        one: 'Feuille de calcul',
        many: 'Feuilles de calcul',
      },
      erp: {
        one: 'Lot ERP',
        many: 'Lots ERP',
      },
    },
    deliveryStatuses: {
      created: 'Créée',
      changed: 'Modifiée',
      dispatched: 'Expédiée',
      cancelled: 'Annulée',
    },
    cityAndCountry: '<bdi>{city}</bdi>, {country}',
    dryRun: 'Essai à blanc',
    file: {
      type: 'Type',
      charset: 'Jeu de caractères',
      separatedBy: 'Séparateur',
      sheet: 'Feuille',
      sheetOf: '{sheet} (sur {count} feuilles)',
      kinds: {
        csv: 'Texte CSV',
        xls: 'Classeur Excel (.xls)',
        xlsx: 'Classeur Excel (.xlsx)',
      },
      comma: 'Virgule',
      semicolon: 'Point-virgule',
      tab: 'Tabulation',
      pipe: 'Barre verticale',
    },
    letters: {
      all: 'toutes les lettres',
      centralEuropean: 'Europe centrale',
      cyrillic: 'cyrillique',
      westernEuropean: 'Europe de l’Ouest',
      greek: 'grec',
      turkish: 'turc',
      hebrew: 'hébreu',
      arabic: 'arabe',
      baltic: 'balte',
      vietnamese: 'vietnamien',
      thai: 'thaï',
      chineseSimplified: 'chinois simplifié',
      chineseTraditional: 'chinois traditionnel',
      japanese: 'japonais',
      korean: 'coréen',
    },
    newPassword: {
      hint: 'Au moins {min, number} caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
      tooShort: 'Trop court : au moins {min, number} caractères.',
      tooLong: 'Trop long : au plus {max, number} caractères.',
    },
    outcomes: {
      waiting: 'En attente',
      running: 'En cours',
      completed: 'Terminé',
      completed_with_failures: 'Terminé avec des échecs',
      nothing_imported: 'Rien d’importé',
      failed: 'Échec',
      aborted: 'Interrompu',
      rolling_back: 'Annulation en cours',
      rolled_back: 'Annulé',
    },
    payers: {
      sender: 'Expéditeur',
      receiver: 'Destinataire',
    },
    payments: {
      wallet: 'Portefeuille',
      cod: 'Contre remboursement',
      card: 'Carte',
      cash: 'Espèces',
      bank_transfer: 'Virement',
    },
    problems: {
      required_field_missing: 'manquant',
      invalid_characters: 'contient des caractères non valables',
      text_too_long: 'trop long',
      invalid_number: 'pas un nombre',
      latitude_out_of_range: 'hors limites',
      longitude_out_of_range: 'hors limites',
      unknown_country: 'pays inconnu',
      invalid_phone: 'téléphone non valable',
      negative_amount: 'négatif',
      too_many_decimals: 'trop de décimales',
      amount_too_large: 'trop grand',
      invalid_package_items: 'articles non valables',
      duplicate_external_reference_id: 'répétée dans le fichier',
      external_reference_id_already_present: 'déjà utilisée',
      delivery_already_dispatched: 'd’une livraison déjà partie',
      delivery_already_cancelled: 'd’une livraison annulée',
      spreadsheet_error: 'affiche une erreur du tableur',
      formula_not_calculated: 'contient une formule sans résultat',
      shortened_number: 'raccourci par le tableur',
      shifted_row: 'dans une ligne avec une cellule de trop',
      invalid_date: 'pas une date',
      invalid_time: 'pas une heure',
      invalid_minutes: 'pas un nombre de minutes',
      unknown_priority: 'inconnue',
      unknown_place: 'lieu inconnu',
      order_failed: 'd’une commande dont une ligne a échoué',
      contradicts_first_row: 'diffère de la première ligne de la commande',
      too_many_rows_in_order: 'sur trop de lignes',
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
    sampleFiles: {
      intro: 'Pas de fichier sous la main ? Essayez l’un de ceux-ci :',
      clean: '.csv propre',
      messy: '.csv désordonné, avec toutes sortes d’erreurs',
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
      readEvents: {
        name: 'Lire les événements',
        explanation:
          'Demander ce qu’il est advenu des imports, des lots et des livraisons : sans noms ni adresses.',
      },
      manageWebhooks: {
        name: 'Gérer les webhooks',
        explanation:
          'Définir les adresses averties des événements : les créer, les modifier, les tester et lire ce qui leur a été envoyé.',
      },
      operations: {
        name: 'Importer des feuilles de calcul et gérer les livraisons',
        explanation: 'Lancer, interrompre et annuler des imports ; créer et lire des livraisons.',
      },
    },
    trySample: {
      try: 'Essayer un exemple',
      hint: 'Une douzaine de commandes avec quatre erreurs. Le résultat s’annule en un clic.',
      failed: 'L’exemple n’a pas pu être chargé. Réessayez.',
    },
    estimateRate: {
      seconds: '{s, number} s',
      minutes: '{min, number} min',
      minutesSeconds: '{min, number} min {s, number} s',
      hoursMinutes: '{h, number} h {min, number} min',
    },
    settingsPages: {
      apiClients: 'Clients API',
      webhooks: 'Webhooks',
      inboxes: 'Boîtes de réception',
      importProfiles: 'Profils d’import',
      places: 'Carnet d’adresses',
      people: 'Personnes',
      company: 'Entreprise',
      audit: 'Journal d’audit',
      consignees: 'Destinataires',
      apiKeys: 'Clés API',
    },
    totals: {
      rows: 'Lignes',
      orders: 'Commandes',
      packages: 'Colis',
      weight: 'Poids (kg)',
      cod: 'Contre-remboursement',
      codIn: 'Contre-remboursement, {currency}',
      total: 'Total',
      manifest: 'Bordereau',
      agreesHead: 'Concorde',
      notGiven: 'non indiqué',
      onManifest: '{name} sur le bordereau',
      noNumber: 'Ce n’est pas un nombre valable',
      agrees: 'concorde',
      differs: 'diffère',
      agree: 'Les totaux concordent avec le bordereau',
      differ:
        '{differ, plural, one {# total sur {all} diffère} other {# totaux sur {all} diffèrent}} du bordereau',
    },
    warnings: {
      hidden_row: 'Ligne masquée',
      coordinates_outside_country: 'Hors du pays',
      coordinates_swapped: 'Coordonnées inversées',
      coordinates_zero: 'Coordonnées 0, 0',
      coordinates_far_from_city: 'Loin de la ville',
      coordinates_approximate: 'Point approximatif',
      coordinates_of_other_address: 'Point d’une autre adresse',
      reference_is_date: 'La référence est une date',
    },
    quotes: {
      quoted: '« {text} »',
      next: '{before}, {next}',
    },
    rules: {
      nothing: 'rien',
      either: '{before} ou {next}',
      sections: {
        fields: 'D’où viennent les champs',
        replacements: 'Valeurs lues autrement',
        orders: 'Lignes et commandes',
        packages: 'Colis',
        dates: 'Dates et coordonnées',
        extra: 'Autres colonnes',
        file: 'Le fichier lui-même',
        details: 'Service et paiement',
      },
      sides: {
        pickup: 'Lieu d’enlèvement',
        delivery: 'Lieu de livraison',
      },
      placeByCode: 'toujours « {code} » du carnet d’adresses',
      placeByColumn: 'le lieu dont le code est dans « {column} »',
      replaced: '« {from} » dans {field}',
      totals: 'Totaux et pieds de page',
      repeatedHeaders: 'En-têtes répétés',
      hiddenRows: 'Lignes masquées',
      leftOut: 'écartés',
      readAsOrders: 'lus comme des commandes',
      byColumn: 'Lignes selon « {column} »',
      leftOutIf: 'écartées si la valeur est {values}',
      leftOutUnless: 'écartées sauf si la valeur est {values}',
      oneOrder: 'les lignes de même valeur dans {columns} forment une commande',
      eachRow: 'chaque ligne est une commande',
      withoutNumber: 'Lignes sans numéro de commande',
      ofOrderAbove: 'appartiennent à la commande au-dessus',
      ofTheirOwn: 'sont des commandes à part',
      packages: 'Colis',
      packagesNumbered: 'Colis {number}',
      weights: 'Poids sans unité',
      lengths: 'Longueurs sans unité',
      unnamedPackages: 'Colis sans désignation',
      packageParts: {
        name: 'désignation dans « {column} »',
        quantity: 'quantité dans « {column} »',
        weight: 'poids dans « {column} »',
        weight_unit: 'unité du poids dans « {column} »',
        length: 'longueur dans « {column} »',
        width: 'largeur dans « {column} »',
        height: 'hauteur dans « {column} »',
        size: 'les trois dimensions dans « {column} »',
        length_unit: 'unité des longueurs dans « {column} »',
      },
      onePackage: 'un par ligne',
      steps: {
        notations: {
          label: 'Autres notations de coordonnées',
          on: 'lues : degrés et minutes, liens de cartes, Plus Codes',
          off: 'non lues',
        },
        swap_back: {
          label: 'Points qui ne sont dans leur pays qu’en inversant latitude et longitude',
          on: 'sont remis dans l’ordre',
          off: 'restent tels quels, avec un avertissement',
        },
        manual: {
          label: 'Pas de coordonnées : le point fixé à la main pour l’adresse',
          on: 'est pris',
          off: 'n’est pas pris',
        },
        earlier_deliveries: {
          label: 'Sinon le point des livraisons précédentes à l’adresse',
          on: 'est pris si elles concordent',
          off: 'n’est pas pris',
        },
        geocode: {
          label: 'Sinon ce que trouve le géocodeur',
          on: 'est pris si c’est certain',
          off: 'n’est pas demandé',
        },
        city_centre: {
          label: 'Sinon le centre de la ville',
          on: 'est pris, marqué comme approximatif',
          off: 'n’est pas pris : la ligne échoue',
        },
      },
      extra: 'Colonnes qu’aucun champ ne prend',
      extraAll: 'sont toutes conservées avec la livraison',
      extraSome: '{columns} conservées avec la livraison',
      extraNone: 'ne sont pas conservées',
      dates: 'Dates comme 05/03',
      dayFirst: 'jour d’abord : 5 mars',
      monthFirst: 'mois d’abord : 3 mai',
      datesByColumn: 'comme l’indiquent les autres dates de la colonne',
      duplicates: 'Lignes dont une livraison a déjà la référence',
      duplicateModes: {
        fail: 'échouent',
        skip: 'sont écartées',
        update: 'la mettent à jour, si elle n’est pas partie',
      },
      charset: 'Caractères du fichier (encodage)',
      charsetFound: 'reconnu dans chaque fichier',
      delimiter: 'Les colonnes sont séparées par',
      tab: 'une tabulation',
      sheet: 'Feuille',
      sheetFound: 'celle dont l’en-tête convient le mieux',
      service: 'Service de livraison',
      payer: 'Payeur',
      payment: 'Mode de paiement',
    },
    sizes: {
      small: 'petit',
      medium: 'moyen',
      large: 'grand',
      xlarge: 'très grand',
    },
    sources: {
      parts: {
        latitude: 'le premier nombre (latitude)',
        longitude: 'le deuxième nombre (longitude)',
        postcode: 'le code postal',
        city: 'la ville après le code postal',
        street: 'la rue avant le code postal',
        range_start: 'le début du créneau horaire',
        range_end: 'la fin du créneau horaire',
      },
      piece:
        'le {place, select, 1 {premier} 2 {deuxième} 3 {troisième} 4 {quatrième} 5 {cinquième} 6 {sixième} other {{number}e}}',
      lastPiece: 'le dernier',
      pieceFromEnd:
        'le {place, select, 2 {deuxième} 3 {troisième} 4 {quatrième} 5 {cinquième} 6 {sixième} other {{number}e}} en partant de la fin',
      constant: 'toujours « {text} »',
      joined: '{before} + {next}',
      partOf: '{part} de « {column} »',
      pieceOf: '{piece} des textes de « {column} » séparés par « {separator} »',
      before: '« {column} » jusqu’à « {mark} »',
      after: '« {column} » après « {mark} »',
    },
  },
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {
    alike: 'Corriger les cas identiques',
    change: 'Modifier {count, plural, one {# ligne} other {# lignes}}',
    more: '+{count} de plus',
    onlyProblems: 'Seulement les colonnes avec des problèmes',
    problem: 'Problème',
    problemOf: '{field} : {problem}, <b>{rows}</b>',
    rows: '{count, plural, one {# ligne} other {# lignes}}',
    sendLater:
      '{max, number} cellules au plus peuvent être envoyées à la fois ; les modifications de {count, plural, one {# ligne} other {# lignes}} restent ici : envoyez-les ensuite.',
    showMore: 'Afficher {count, plural, one {# autre problème} other {# autres problèmes}}',
    showWhole: 'Afficher la ligne {row} en entier :',
    writeFor: 'Quoi écrire à la place de « {value} » pour {field}',
    writeForEmpty: 'Quoi écrire à la place d’une cellule vide pour {field}',
    writeInstead: 'Écrire à la place',
  },
  // ── components/frame: around every signed-in page.
  frame: {
    accountMenu: {
      testData: 'Voir les données de test',
      label: 'Compte de {name}',
      systemAdmin: 'Administrateur système',
      language: 'Langue',
      theme: 'Thème',
      themes: {
        system: 'Comme l’appareil',
        light: 'Clair',
        dark: 'Sombre',
      },
      password: 'Mot de passe',
      sessions: 'Sessions',
      about: 'À propos de Lading',
      signOut: 'Se déconnecter',
    },
    testBar: {
      name: 'Données de test',
      meaning: 'Rien de ce que vous faites ici ne touche aux données réelles.',
      leave: 'Revenir aux données réelles',
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
    offlineNotice: {
      since:
        'Pas de connexion depuis {time}. Ce que vous voyez date de ce moment. Tout reprendra de soi-même dès que la connexion sera rétablie.',
    },
    nothingHere: {
      stamp: '404 · Non distribuable',
      title: 'Il n’y a rien à cette adresse',
      why: 'Elle est peut-être mal écrite, ou ce qui s’y trouvait a été supprimé.',
    },
    pageFault: {
      documentTitle: 'Une erreur s’est produite',
      title: 'Cette page a rencontré une erreur',
      ourFault: 'C’est notre faute, pas la vôtre. Les imports en cours continuent ; rien n’est perdu.',
      supportNumber: 'Indiquez ce numéro au support : {digest}',
      tryAgain: 'Réessayer',
      goToImports: 'Aller aux imports',
    },
    tenantPicker: {
      label: 'Entreprise',
      loading: 'Chargement des entreprises…',
      choose: 'Choisir une entreprise',
      chooseToWorkIn: 'Choisissez une entreprise',
      why: 'Vous êtes connecté en tant qu’administrateur système. Choisissez avec les livraisons de qui vous travaillez ; d’ici là, rien n’est affiché et rien ne peut être importé.',
      failed: 'Les entreprises n’ont pas pu être chargées',
    },
  },
  // ── components/frame/commands: the command palette and the list of shortcuts.
  commands: {
    title: 'Recherche et commandes',
    button: 'Recherche',
    placeholder: 'Une page, une action, un import, une référence…',
    results: 'Résultats',
    searching: 'Recherche…',
    nothing: 'Aucun résultat.',
    count: '{count, plural, one {# résultat} other {# résultats}}',
    noReference: 'Sans référence',
    groups: {
      actions: 'Actions',
      pages: 'Pages',
      newestImports: 'Derniers imports',
      imports: 'Imports',
      deliveries: 'Livraisons',
      targets: 'Destinations',
    },
    actions: {
      shortcuts: 'Raccourcis clavier',
      language: 'Langue : {name}',
    },
    help: {
      title: 'Raccourcis clavier',
      everywhere: 'Partout',
      inGrid: 'Dans une grille de lignes',
      singleKeys: 'Raccourcis à une seule touche',
      singleKeysHint: 'Désactivez-les si vous dictez ou s’ils vous gênent. Pour ce navigateur seulement.',
      does: {
        commands: 'Ouvrir la recherche et les commandes',
        start: 'Démarrer l’import (dans l’assistant)',
        newImport: 'Nouvel import',
        search: 'Rechercher dans la liste',
        help: 'Afficher cette liste',
      },
      grid: {
        move: 'Se déplacer',
        edit: 'Modifier la cellule',
        take: 'Valider la saisie et descendre',
        leave: 'Quitter la cellule sans la changer',
        select: 'Sélectionner des cellules',
        copy: 'Copier',
        paste: 'Coller',
        fillDown: 'Recopier vers le bas',
        clear: 'Vider les cellules',
        undo: 'Annuler',
        redo: 'Rétablir',
        find: 'Rechercher',
        nextProblem: 'Problème suivant',
      },
    },
  },
  // ── components/wall: the screen on the wall.
  wall: {
    title: 'Imports du jour',
    time: 'Heure :',
    leave: 'Quitter l’écran mural',
    lost: 'Pas de connexion depuis {time}. Elle se rétablit d’elle-même.',
    running: 'En cours',
    needPerson: 'À traiter',
    finished: 'Terminés aujourd’hui',
    batches: 'Lots ERP du jour',
    nothingRuns: 'Rien n’est en cours.',
    nothingNeeds: 'Rien à traiter.',
    nothingFinished: 'Rien n’est encore terminé.',
    nothingSent: 'Pas encore de lot.',
    more: '{count, plural, one {et # autre} other {et # autres}}',
    moreUncounted: 'et d’autres',
    rate: '{rate} lignes/s',
    left: 'encore {duration}',
    progress: 'Avancement de {name}',
    doneOf: '{done} lignes sur {total}',
    reading: 'Lecture du fichier',
    failed: '{count, plural, one {# ligne en échec} other {# lignes en échec}}',
    created: '{count, plural, one {# livraison} other {# livraisons}}',
    accepted: '{count, plural, one {# accepté} other {# acceptés}}',
    rejected: '{count, plural, one {# rejeté} other {# rejetés}}',
    sums: {
      imports: 'Imports',
      deliveries: 'Livraisons',
      openRows: 'Lignes en attente',
      needPerson: 'À traiter',
      batches: 'Lots ERP',
      items: 'Arrêts acceptés',
      rejected: 'Arrêts rejetés',
    },
  },
  // ── app: titles of pages, and pages without a feature.
  pages: {
    newImport: 'Nouvel import',
    imports: 'Imports',
    deliveries: 'Livraisons',
    delivery: 'Livraison',
    deliveryTo: 'Livraison à {name}',
    shippers: 'Expéditeurs',
    shipper: 'Expéditeur',
    erpBatch: 'Lot ERP',
    targets: 'Destinations',
    target: 'Destination',
    aboutLading: 'À propos de Lading',
    password: 'Mot de passe',
    sessions: 'Sessions',
    addressBook: 'Carnet d’adresses',
    auditTrail: 'Journal d’audit',
    company: 'Entreprise',
    people: 'Personnes',
    apiClients: 'Clients API',
    webhooks: 'Webhooks',
    inboxes: 'Boîtes de réception',
    forgotPassword: 'Mot de passe oublié ?',
    setPassword: 'Définir le mot de passe',
    signIn: 'Se connecter',
    rowsToCorrect: 'Lignes à corriger',
    import: 'Import',
    recipients: 'Destinataires',
    recipientsForAdmins: 'Seuls les administrateurs recherchent des destinataires',
    recipientsForAdminsText:
      'Votre compte n’est pas autorisé à rechercher ni à effacer les données détenues sur une personne. Si quelqu’un demande ses données, adressez-vous à un administrateur de votre entreprise.',
    importProfiles: 'Profils d’import',
    importProfile: 'Profil d’import',
    wall: 'Écran mural',
    dropToImport: 'Déposez pour importer',
    notFound: 'Introuvable',
    dropHint: 'Les fichiers sont lus et vérifiés ; rien n’est importé avant que vous ne démarriez.',
    apiKeys: 'Clés API',
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
      intro: 'Les appareils où vous êtes connecté. Fermez toute session que vous ne reconnaissez pas.',
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
      reference: 'Référence de l’API',
      quickstart: 'Connecter un programme en cinq minutes',
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
      requests: 'Dernières requêtes',
      rotate: 'Renouveler le secret…',
      endOverlap: 'Invalider l’ancien secret…',
      enable: 'Réactiver',
      disable: 'Désactiver…',
      revoke: 'Révoquer…',
    },
    clientRequestsDialog: {
      title: 'Dernières requêtes de « {name} »',
      search: 'Chercher par ID de requête',
      searchExample: 'X-Request-Id',
      failedOnly: 'Erreurs seulement',
      notLoaded: 'Les requêtes n’ont pas pu être chargées',
      empty: 'Aucune requête pour l’instant',
      emptyHint:
        'Ce que ce programme envoie apparaît ici une à deux secondes plus tard. Les 1 000 dernières requêtes de sept jours sont conservées.',
      noMatch: 'Aucune requête de ce type',
      noMatchHint:
        'Les requêtes sont conservées sept jours, les 1 000 dernières de chaque client. Celles refusées pour excès de requêtes (429) n’y figurent pas.',
      newer: 'Plus récentes',
      older: 'Plus anciennes',
      refresh: 'Actualiser',
      hidden: 'Les secrets et ce qui pourrait concerner une personne sont omis : « [text, 12 characters] ».',
      status: 'Statut {status}',
      duration: '{ms} ms',
      requestId: 'ID de requête',
      copyRequestId: 'Copier l’ID de requête',
      sent: 'Envoyé',
      answer: 'Réponse',
      curl: 'En curl',
      curlHint: 'Donnez à LADING_TOKEN un jeton d’accès, et complétez ce qui est omis.',
      nothing: 'rien',
      list: 'Requêtes, les plus récentes d’abord',
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
    apiKeysPage: {
      make: 'Nouvelle clé API',
      eyebrow: 'Paramètres',
      title: 'Clés API',
      intro:
        'Pour les programmes qui ne peuvent pas obtenir de jetons avec un ID et un secret : ils envoient leur clé telle quelle à chaque appel.',
      noMatch: 'Aucune clé sur cette page',
      noMatchHint: 'La liste compte moins de pages.',
      empty: 'Aucune clé API pour l’instant',
      emptyHint:
        'Créez-en une pour chaque programme : vous verrez ainsi ce que fait chacun et pourrez l’arrêter séparément. Si un programme sait utiliser OAuth, créez plutôt un client API : ses jetons expirent d’eux-mêmes après une heure.',
    },
    apiKeysTable: {
      test: 'Test',
      key: 'Clé',
      scopes: 'Ce qu’elle permet',
      status: 'Statut',
      lastUsed: 'Dernière utilisation',
      lastUsedLabel: 'Dernière utilisation :',
      never: 'jamais',
      created: 'Créée',
      createdLabel: 'Créée :',
      actions: 'Actions',
      onlyFrom: 'Seulement depuis :',
      from: 'depuis <bdi>{address}</bdi>',
      statuses: {
        active: 'Active',
        expiresSoon: 'Expire bientôt',
        expired: 'Expirée',
        revoked: 'Révoquée',
      },
    },
    keyForm: {
      mode: 'Avec quelles données elle travaille',
      modes: { live: 'Données réelles', test: 'Données de test' },
      modeHints: {
        live: 'Le travail réel de l’entreprise.',
        test: 'Séparées de toutes les données réelles ; les réponses l’indiquent. Ici, un programme peut tout essayer.',
      },
      enterName: 'Donnez un nom à la clé, par exemple celui du programme.',
      chooseScope: 'Choisissez au moins une chose que la clé permet.',
      scopes: 'Ce qu’elle permet',
      expiry: 'Quand elle expire',
      lastDayHint: 'Elle fonctionne jusqu’à la fin de ce jour.',
      addresses: 'Fonctionne seulement depuis',
      addressesHint:
        'Une adresse ou un réseau par ligne, par exemple 203.0.113.7 ou 10.0.0.0/8. Si le champ est vide, elle fonctionne de partout.',
    },
    revokeKeyDialog: {
      done: 'Clé révoquée',
      title: 'Révoquer « {name} » ?',
      confirm: 'Révoquer la clé',
      consequence: 'Le prochain appel avec cette clé sera refusé. Ce qui a été créé avec elle reste.',
      forGood: 'C’est définitif : un programme qui a encore besoin d’un accès reçoit une nouvelle clé.',
    },
    editKeyDialog: {
      done: 'Clé modifiée',
      whenItApplies: 'Cela s’applique dès son prochain appel.',
      title: 'Modifier « {name} »',
    },
    makeKeyDialog: {
      done: '« {name} » est prête',
      title: 'Nouvelle clé API',
      create: 'Créer la clé',
    },
    keyStep: {
      once: 'Cette clé n’est affichée qu’une fois',
      onceHint:
        'Lading n’en garde qu’une empreinte. Une fois cette fenêtre fermée, personne ne peut plus la lire ; une clé perdue ne peut qu’être remplacée.',
      key: 'Clé API',
      tryIt: 'Essai : demander à quelle entreprise elle appartient',
      tryItHint: 'Cette commande contient la clé, et votre shell peut la garder dans son historique.',
      stored: 'J’ai enregistré la clé',
    },
  },
  // ── components/inboxes.
  inboxes: {
    inboxesPage: {
      enabled: 'Boîte de réception activée',
      make: 'Nouvelle boîte de réception',
      eyebrow: 'Paramètres',
      title: 'Boîtes de réception',
      intro:
        'Adresses auxquelles des programmes envoient des fichiers. Un fichier dont le profil d’import convient est importé sans personne ; les autres attendent parmi les imports inachevés.',
      notEnabled: 'La boîte de réception n’a pas pu être activée',
      noMatch: 'Aucune boîte de réception sur cette page',
      noMatchHint: 'La liste n’a pas autant de pages.',
      empty: 'Aucune boîte de réception pour l’instant',
      emptyHint:
        'Créez-en une pour qu’un ERP, une boutique ou un script envoie ses fichiers tout seul : une commande suffit.',
    },
    inboxesTable: {
      name: 'Boîte de réception',
      anyCustomer: 'Client selon le profil d’import',
      limits: 'Sans personne',
      limitsOf: 'Jusqu’à {rows, number} lignes, dont {percent} % en échec',
      status: 'État',
      active: 'Active',
      disabled: 'Désactivée',
      lastFile: 'Dernier fichier',
      lastFileLabel: 'Dernier fichier :',
      never: 'aucun pour l’instant',
      actions: 'Actions',
    },
    inboxForm: {
      name: 'Nom',
      nameExample: 'Commandes de la Pharmacie du Cèdre',
      enterName: 'Saisissez un nom sur une ligne, de {max, number} caractères au plus.',
      customer: 'Client',
      anyCustomer: 'Client selon le profil d’import',
      customersFailed: 'Les clients n’ont pas pu être chargés.',
      percent: 'Lignes en échec au plus, en pour cent',
      percentHint: 'Un fichier qui en a plus attend une personne.',
      enterPercent: 'Saisissez un nombre entier de 0 à 100.',
      rows: 'Lignes au plus',
      rowsHint: 'Un fichier plus long attend une personne.',
      enterRows: 'Saisissez un nombre entier de 1 à {max, number}.',
    },
    inboxMenu: {
      files: 'Fichiers…',
      edit: 'Modifier…',
      rotate: 'Nouvelle adresse…',
      enable: 'Activer',
      disable: 'Désactiver…',
      delete: 'Supprimer…',
    },
    makeInboxDialog: {
      done: '« {name} » accepte désormais des fichiers',
      title: 'Nouvelle boîte de réception',
      create: 'Créer la boîte',
    },
    editInboxDialog: {
      done: 'Boîte de réception modifiée',
      title: 'Modifier « {name} »',
    },
    rotateTokenDialog: {
      done: 'Nouvelle adresse de « {name} »',
      title: 'Une nouvelle adresse pour « {name} » ?',
      how: 'L’ancienne adresse cesse aussitôt de fonctionner. Les programmes qui l’utilisent sont refusés jusqu’à ce qu’ils aient la nouvelle.',
      rotate: 'Créer une nouvelle adresse',
    },
    disableInboxDialog: {
      done: 'Boîte de réception désactivée',
      title: 'Désactiver « {name} » ?',
      confirm: 'Désactiver la boîte',
      consequence:
        'Les fichiers qui lui sont envoyés sont désormais refusés, et le programme qui les envoie l’apprend.',
    },
    deleteInboxDialog: {
      done: 'Boîte de réception supprimée',
      title: 'Supprimer « {name} » ?',
      confirm: 'Supprimer la boîte',
      consequence: 'Son adresse cesse aussitôt de fonctionner. Ce qui est arrivé reste.',
    },
    tokenStep: {
      once: 'Cette adresse n’est affichée qu’une fois',
      onceHint:
        'Qui la possède peut envoyer des fichiers. Une fois cette fenêtre fermée, personne ne peut plus la lire ; une adresse perdue ne peut qu’être remplacée.',
      address: 'Adresse pour les fichiers',
      addressHint: 'Le nom du fichier la suit.',
      tryIt: 'Essai',
      tryItHint:
        'Envoie orders.csv depuis le dossier courant. Votre shell peut garder la commande, et l’adresse avec elle, dans son historique.',
      stored: 'J’ai enregistré l’adresse',
    },
    filesDialog: {
      title: 'Fichiers de « {name} »',
      how: 'Les 50 derniers, le plus récent d’abord.',
      notLoaded: 'Les fichiers n’ont pas pu être chargés',
      empty: 'Aucun fichier pour l’instant',
      emptyHint: 'Il apparaîtra ici dès qu’il en arrivera un.',
      show: 'Afficher',
      showImport: 'Afficher l’import de {file}',
      look: 'Vérifier',
      lookAtIt: 'Vérifier {file}',
      states: {
        checking: 'En vérification',
        imported: 'Importé',
        needs_look: 'À vérifier',
        discarded: 'Abandonné',
      },
    },
  },
  // ── components/webhooks.
  webhooks: {
    webhooksPage: {
      enabled: 'Webhook activé',
      make: 'Nouveau webhook',
      eyebrow: 'Paramètres',
      title: 'Webhooks',
      intro:
        'Adresses que Lading appelle quand quelque chose s’est produit, avec une signature que le récepteur peut vérifier.',
      guide: 'Fonctionnement des webhooks',
      reference: 'Référence de l’API',
      notEnabled: 'Le webhook n’a pas pu être activé',
      noMatch: 'Aucun webhook sur cette page',
      noMatchHint: 'La liste n’a pas autant de pages.',
      empty: 'Aucun webhook pour l’instant',
      emptyHint:
        'Créez-en un pour qu’un ERP ou une boutique apprenne aussitôt qu’un import est terminé ou qu’une livraison a changé, sans avoir à le demander sans cesse.',
    },
    webhooksTable: {
      address: 'Adresse',
      events: 'Événements',
      status: 'État',
      lastDelivered: 'Dernière remise',
      lastDeliveredLabel: 'Dernière remise :',
      never: 'jamais',
      actions: 'Actions',
      allEvents: 'Tous les événements',
      switchedOff: 'Arrêté',
      offFailing: 'Rien n’a pu être remis pendant cinq jours.',
      offGone: 'L’adresse a répondu qu’elle n’existe plus (410).',
      since: 'depuis {time}',
      oldSecretUntil: 'Aussi signé avec l’ancien secret jusqu’au {time}',
      statuses: {
        active: 'Actif',
        failing: 'En échec',
        disabled: 'Désactivé',
      },
    },
    eventTypes: {
      importCompleted: 'Import terminé',
      importFailed: 'Import en échec',
      importCancelled: 'Import interrompu',
      importRolledBack: 'Import annulé',
      batchCompleted: 'Lot reçu',
      deliveryCreated: 'Livraison créée seule',
      deliveryChanged: 'Livraison modifiée',
      deliveryDispatched: 'Livraison expédiée',
      deliveryCancelled: 'Livraison annulée',
      fileNeedsLook: 'Fichier d’une boîte de réception à vérifier',
      test: 'Test',
    },
    webhookForm: {
      url: 'Adresse',
      urlExample: 'https://erp.example.com/lading',
      urlHint: 'Commence par https:// ou http://, sans nom d’utilisateur ni mot de passe.',
      description: 'Description',
      descriptionExample: 'ERP Essen, état des imports',
      events: 'Ce qui lui est signalé',
      all: 'Tous les événements',
      allHint: 'Y compris ceux qui s’ajouteront plus tard.',
      chosen: 'Certains seulement',
      types: 'Événements',
      enterUrl:
        'Saisissez une adresse qui commence par https:// ou http://, sans nom d’utilisateur ni mot de passe.',
      tooLong: '{max, number} caractères au plus.',
      oneLine: 'La description doit tenir sur une ligne, sans caractères de contrôle.',
      chooseEvents: 'Choisissez au moins un événement.',
    },
    webhookMenu: {
      messages: 'Messages…',
      test: 'Envoyer un test…',
      edit: 'Modifier…',
      rotate: 'Renouveler le secret…',
      enable: 'Activer',
      disable: 'Désactiver…',
      delete: 'Supprimer…',
    },
    makeWebhookDialog: {
      done: '« {name} » est averti à partir de maintenant',
      title: 'Nouveau webhook',
      create: 'Créer le webhook',
    },
    editWebhookDialog: {
      done: 'Webhook modifié',
      title: 'Modifier « {name} »',
    },
    disableWebhookDialog: {
      done: 'Webhook désactivé',
      title: 'Désactiver « {name} » ?',
      confirm: 'Désactiver le webhook',
      consequence:
        'Plus rien ne lui est envoyé. Ce qui se passe entre-temps est conservé 30 jours et peut être envoyé dès qu’il est de nouveau activé.',
    },
    deleteWebhookDialog: {
      done: 'Webhook supprimé',
      title: 'Supprimer « {name} » ?',
      confirm: 'Supprimer le webhook',
      consequence:
        'Plus rien ne lui est envoyé, et le relevé de ses messages est supprimé aussi. Son secret est perdu définitivement.',
    },
    rotateSecretDialog: {
      done: 'Nouveau secret de « {name} »',
      title: 'Renouveler le secret de « {name} »',
      how: 'Le webhook reçoit un nouveau secret. Pendant la durée que vous choisissez, ses messages sont signés avec les deux secrets : vous pouvez modifier le récepteur à tout moment dans l’intervalle.',
      howLong: 'Combien de temps les messages sont aussi signés avec le secret actuel',
      rotate: 'Renouveler le secret',
      overlaps: {
        notAtAll: 'Pas du tout',
        notAtAllHint:
          'Le récepteur refuse les messages tant qu’il n’a pas le nouveau secret ; ils sont retentés.',
        hour: 'Pendant une heure',
        day: 'Pendant 24 heures',
        week: 'Pendant 7 jours',
      },
    },
    secretStep: {
      once: 'Ce secret n’est affiché qu’une fois',
      onceHint:
        'Une fois cette fenêtre fermée, personne ne peut plus le lire ; un secret perdu ne peut qu’être remplacé.',
      secret: 'Secret de signature',
      secretHint:
        'Le récepteur en a besoin pour vérifier qu’un message vient de Lading. Les bibliothèques Standard Webhooks le prennent tel quel.',
      stored: 'J’ai enregistré le secret',
    },
    testDialog: {
      title: 'Tester « {name} »',
      how: 'Lading envoie une fois un événement signé de type webhook.test et montre ce qui revient.',
      delivered: 'Remis',
      notDelivered: 'Non remis',
      send: 'Envoyer le test',
      again: 'Renvoyer',
    },
    lastAttempt: {
      answer: 'Réponse',
      status: 'Réponse {status}',
      duration: '{duration} ms',
      errors: {
        timeout: 'Pas de réponse en 15 secondes',
        address_refused: 'L’adresse est privée, ce qui n’est pas autorisé',
        name_not_resolved: 'Le nom du serveur est introuvable',
        connection_failed: 'Le serveur n’a pas pu être joint',
        tls_failed: 'Le certificat du serveur n’est pas valide',
        secret_unreadable: 'Le secret n’est plus lisible : renouvelez-le',
      },
    },
    messagesDialog: {
      title: 'Messages à « {name} »',
      how: 'Les 50 derniers, les plus récents d’abord. Ce qui échoue est retenté tout seul, dix fois en trois jours.',
      disabled: 'Le webhook est désactivé. Activez-le pour renvoyer quelque chose.',
      notLoaded: 'Les messages n’ont pas pu être chargés',
      empty: 'Aucun message pour l’instant',
      emptyHint: 'Il y en aura un dès que se produira quelque chose qui est signalé à ce webhook.',
      number: 'N° {sequence}',
      states: {
        waiting: 'En attente',
        delivered: 'Remis',
        failed: 'En échec',
      },
      next: 'Prochaine tentative : {time}',
      sendAgain: 'Renvoyer',
      sendAgainNamed: 'Renvoyer : {name}, n° {sequence}',
    },
    resendFailed: {
      label: 'Envoyer tout ce qu’il n’a pas reçu',
      send: 'Envoyer',
      sent: '{count, plural, =0 {Il a tout reçu.} one {Un message est en cours d’envoi.} other {# messages sont en cours d’envoi.}}',
      spans: {
        hour: 'Dans la dernière heure',
        day: 'Dans les dernières 24 heures',
        week: 'Dans les 7 derniers jours',
        month: 'Dans les 30 derniers jours',
      },
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
      identity_linked: 'Compte de connexion associé',
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
      webhook_created: 'Webhook créé',
      webhook_updated: 'Webhook modifié',
      webhook_secret_rotated: 'Secret du webhook renouvelé',
      webhook_disabled: 'Webhook désactivé',
      webhook_enabled: 'Webhook activé',
      webhook_deleted: 'Webhook supprimé',
      webhook_switched_off: 'Webhook arrêté',
      webhook_messages_resent: 'Messages du webhook renvoyés',
      inbox_created: 'Boîte de réception créée',
      inbox_updated: 'Boîte de réception modifiée',
      inbox_token_rotated: 'Nouvelle adresse d’une boîte de réception',
      inbox_deleted: 'Boîte de réception supprimée',
      file_received: 'Fichier arrivé dans une boîte de réception',
      received_file_needs_look: 'Fichier d’une boîte de réception à vérifier',
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
      api_key_created: 'Clé API créée',
      api_key_updated: 'Clé API modifiée',
      api_key_revoked: 'Clé API révoquée',
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
        inbox: 'Une boîte de réception',
      },
      kinds: {
        person: 'Personne',
        client: 'Client API',
        system: 'Système',
        script: 'Script',
        unknown: 'Inconnu',
        mend_link: 'Lien de correction',
        inbox: 'Boîte de réception',
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
        customer_name: 'Client',
        max_failed_percent: 'Lignes en échec au plus (%)',
        max_rows: 'Lignes au plus',
        identity_provider: 'Service de connexion',
        is_disabled: 'Désactivée',
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
        job_ids: 'Imports complémentaires',
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
        created: 'Créés',
        updated: 'Modifiés',
        fields: 'Champs',
        default_pickup: 'Lieu d’enlèvement habituel',
        version: 'Version',
        addresses: 'Adresses',
        dry_run: 'Essai à blanc',
        event_types: 'Événements',
        host: 'Adresse',
        reason: 'Motif',
        since: 'Depuis',
        count: 'Messages',
        allowed_addresses: 'Fonctionne depuis',
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
      offReasons: {
        failing: 'Rien n’a pu être remis pendant des jours',
        gone: 'L’adresse a répondu qu’elle n’existe plus (410)',
      },
      purposes: {
        invitation: 'Une invitation',
        reset: 'Une réinitialisation du mot de passe',
        forgotten: 'Un mot de passe oublié',
      },
      files: {
        original: 'Original',
        success: 'Lignes réussies',
        failed: 'Lignes en échec',
        unprocessed: 'Lignes non traitées',
        skipped: 'Lignes écartées',
        failedWorkbook: 'Lignes en échec dans un classeur',
        manifest: 'Bordereau',
        labels: 'Étiquettes',
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
      anywhere: 'partout',
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
  consignees: {
    consigneesPage: {
      settings: 'Paramètres',
      title: 'Destinataires',
      intro:
        'Quand une personne demande ses données ou veut les faire effacer : recherchez-la ici, puis exportez les données dans un fichier ou effacez-les. Chaque étape est consignée dans le journal d’audit, sans le nom.',
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
      found: 'Trouvé : {found}. Cette action est irréversible.',
      deliveries:
        'Livraisons : le nom, le téléphone, l’adresse et les instructions sont remplacés par « [erased] ». Les ID, références, villes et montants restent.',
      imports:
        'Les imports qui contiennent cette personne perdent leurs fichiers, lignes en échec et chronologie, car on ne peut pas effacer une partie d’un fichier. Les chiffres restent.',
      targets:
        'Destinations : le titre et la rue sont remplacés, et le code postal est supprimé. Éléments de lot : ce qui a été envoyé est supprimé.',
      positions: 'Les positions sur la carte sont arrondies à environ 11 km.',
      unread: 'Fichiers non lus jusqu’au bout',
      removeUnread:
        '{count, plural, one {Supprimer aussi les fichiers d’un import interrompu} other {Supprimer aussi les fichiers de # imports interrompus}}',
      removeUnreadHint:
        'Ils peuvent contenir cette personne. Ces imports ne pourront plus être repris ensuite.',
      typeToConfirm: 'Saisissez <phrase></phrase> pour confirmer',
      erase: 'Effacer définitivement',
      goToRunning: 'Aller à l’import encore en cours',
    },
    heldPanels: {
      noReference: 'Sans référence',
      deleted: 'supprimée',
      row: 'Ligne {row}',
      noExternalId: 'Sans ID externe',
      firstFew:
        '{count, plural, one {Le premier ; le fichier les contient tous} other {Les # premiers ; le fichier les contient tous}}',
    },
    heldView: {
      found: 'Données trouvées',
      nothing: 'Aucune donnée sur cette personne',
      eraseUnread: 'Effacer les fichiers non lus…',
      tryEach:
        'Rien ne correspond à la fois à ce téléphone et à ce nom. Essayez chacun séparément : une livraison peut avoir un autre téléphone, et les destinations en ont rarement.',
      tryOther: 'Essayez une autre orthographe du nom, ou le numéro de téléphone avec son indicatif de pays.',
      dataAbout: 'Données sur <who></who>',
      export: 'Exporter dans un fichier',
      erase: 'Effacer…',
      lookingUp: 'Recherche en cours',
    },
    unreachedNotices: {
      tooMany: 'Plus de {max, number} correspondances',
      tooManyText:
        'Autant de résultats ne peuvent pas concerner une seule personne. Rien ne peut être effacé, et un fichier exporté ne contient que les {max, number} premiers de chaque sorte. Saisissez à la fois le téléphone et le nom.',
      targetsByName:
        'Les destinations ont rarement un numéro de téléphone. Pour trouver les destinations à ce nom, recherchez le nom seul.',
      running: '{count, plural, one {Un import est en cours} other {# imports sont en cours}}',
      runningText:
        'Ses lignes ne sont trouvées qu’une fois importées. Recherchez de nouveau quand il sera terminé.',
      unread:
        '{count, plural, one {Un import a été interrompu avant que son fichier soit lu jusqu’au bout} other {# imports ont été interrompus avant que leurs fichiers soient lus jusqu’au bout}}',
      restUnknown: 'Personne ne sait qui figure dans le reste du fichier.',
      keptForever:
        'Ici, les fichiers sont conservés indéfiniment : ces données restent donc, sauf si vous les effacez avec cette personne.',
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
  deliveries: {
    coordinatesFrom: {
      file: 'Le fichier',
      notation: 'Une autre notation dans le fichier',
      swapped: 'Le fichier, remis dans l’ordre',
      place: 'Le carnet d’adresses',
      earlier_delivery: 'Une livraison précédente à cette adresse',
      manual: 'Une personne',
      geocoder: 'Le géocodeur',
      city: 'Le centre de la ville',
    },
    deliveriesPage: {
      title: 'Livraisons',
      noMatch: 'Aucune livraison ne correspond',
      searchHint:
        'Chaque mot doit être le début d’un mot de la livraison : « lind 7 » trouve Lindenstraße 7. Un téléphone se trouve par son début. Les livraisons d’un import annulé ne sont pas listées.',
      hint: 'Les livraisons d’un import annulé ne sont pas listées.',
      empty: 'Pas encore de livraisons',
      import: 'Importer une feuille de calcul',
      whenTheyAppear: 'Elles apparaissent ici dès qu’un import ou un programme les crée.',
    },
    deliveriesTable: {
      reference: 'Référence',
      hasWarnings: 'Avec avertissements :',
      noReference: 'Sans référence',
      recipient: 'Destinataire',
      fromAndTo: 'Départ et arrivée',
      to: 'vers',
      customer: 'Client',
      status: 'Statut',
      size: 'Taille',
      cod: 'Contre remb.',
      created: 'Créée',
    },
    deliveryActions: {
      edit: 'Modifier…',
      dispatch: 'Marquer comme expédiée…',
      cancel: 'Annuler la livraison…',
      dispatchDialog: {
        done: 'Expédiée',
        title: 'Cette livraison est-elle partie ?',
        confirm: 'Marquer comme expédiée',
        notYet: 'Pas encore',
        consequence: 'Ensuite, elle ne peut plus être ni modifiée ni annulée.',
      },
      cancelDialog: {
        done: 'Annulée',
        title: 'Annuler cette livraison ?',
        confirm: 'Annuler la livraison',
        keep: 'La garder',
        consequence: 'Elle ne sera pas livrée et reste dans la liste. Cette action est irréversible.',
        freeReference: 'Libérer la référence <b>{reference}</b> pour une nouvelle commande',
        otherwise: 'Sinon, un fichier contenant cette commande échoue au lieu de la rétablir.',
      },
    },
    deliveryFilters: {
      search: 'Rechercher des livraisons',
      searchIn: 'Nom, téléphone, adresse, ville…',
      reference: 'Référence',
      exactReference: 'Référence exacte',
      customer: 'Client',
      anyCustomer: 'Tous les clients',
      createdFrom: 'Créée à partir du',
      createdTo: 'Créée jusqu’au',
      status: 'Statut',
      anyStatus: 'Tous les statuts',
      warnings: 'Avertissements',
      withOrWithoutWarnings: 'Avec ou sans avertissements',
      withWarnings: 'Avec avertissements',
      withTheWarning: 'Avec l’avertissement',
      onlyFromImport: 'Uniquement de l’import <a>{name}</a>',
      unknownImport: '(inconnu)',
      showAll: 'Tout afficher',
    },
    deliveryHistoryPanel: {
      failed: 'L’historique n’a pas pu être chargé',
      title: 'Historique',
      by: 'par <b>{name}</b>',
      row: ', ligne {row} de <a>{name}</a>',
      someImport: 'un import',
      fields: {
        payer_type: 'Payeur',
        payment_method: 'Mode de paiement',
        unit_size: 'Taille',
        delivery_service_name: 'Service de livraison',
        metadata: 'Métadonnées',
        extra: 'Autres colonnes',
      },
    },
    deliveryForm: {
      missing: '{field} : valeur manquante.',
      enterNumber: 'Saisissez un nombre.',
    },
    deliveryPage: {
      back: 'Livraisons',
      pickup: 'Enlèvement',
      delivery: 'Livraison',
      packages: 'Colis',
      instructions: 'Instructions particulières',
      service: 'Service et paiement',
      customer: 'Client',
      deliveryService: 'Service de livraison',
      payer: 'Payeur',
      paymentMethod: 'Mode de paiement',
      noCod: 'Rien',
      metadata: 'Métadonnées',
      otherColumns: 'Autres colonnes du fichier',
      check: 'Vérifiez cette livraison',
      warningOfField: '{field} : {warning}',
      sameValue: 'Afficher toutes les livraisons ayant cette valeur',
      recipient: 'Destinataire',
      phone: 'Téléphone',
      address: 'Adresse',
      cityAndCountry: 'Ville et pays',
      point: 'Latitude, longitude',
      coordinatesFrom: 'Origine des coordonnées',
      within: '(à {distance} près)',
      origin: 'Provenance',
      created: 'Créée',
      reference: 'Référence',
      noReference: 'Aucune',
      import: 'Import',
      openImport: 'Ouvrir l’import',
      createdDirectly: 'Créée directement',
      rowInFile: 'Ligne du fichier',
      unknown: 'Cette livraison n’existe pas',
      showAll: 'Afficher toutes les livraisons',
      whyUnknown:
        'Son import a peut-être été annulé, le lien est peut-être erroné, ou la livraison appartient à une autre entreprise.',
      deliveryTo: 'Livraison à {name}',
    },
    editDeliveryDialog: {
      groups: {
        delivery: 'Livraison',
        order: 'Commande',
        payment: 'Paiement',
        packages: 'Colis',
        pickup: 'Enlèvement',
      },
      saved: 'Enregistrée',
      title: 'Modifier la livraison',
    },
    extraFilter: {
      open: 'Autre colonne',
      title: 'Rechercher dans une autre colonne',
      only: 'Uniquement avec <b>« <value></value> » dans « <column></column> »</b>',
      showAll: 'Tout afficher',
      explanation:
        'Pour les colonnes qu’aucun champ ne reprend et qu’un profil d’import conserve avec chaque livraison. Colonne et valeur telles qu’elles figurent dans le fichier.',
      column: 'Colonne',
      value: 'Valeur',
      search: 'Rechercher',
    },
    packagesTable: {
      none: 'Aucun colis indiqué : compte comme petit.',
      what: 'Contenu',
      quantity: 'Quantité',
      weight: 'Poids unitaire',
      dimensions: 'Longueur × largeur × hauteur',
      kilograms: '{weight} kg',
      centimetres: '{sides} cm',
    },
  },
  // ── components/erp-batch.
  erpBatch: {
    batchCounters: {
      label: 'Éléments par statut',
      showOnly: 'Afficher seulement',
      names: {
        all: 'Tous les éléments',
        Created: 'Créés',
        Updated: 'Modifiés',
        Cancelled: 'Annulés',
        Rejected: 'Rejetés',
        warnings: 'Avec avertissements',
      },
    },
    batchFacts: {
      label: 'Requête',
      source: 'Système source',
      operation: 'Opération',
      sentBy: 'Envoyé par',
      received: 'Reçu',
      size: 'Taille',
      id: 'ID d’import',
    },
    batchItemDrawer: {
      title: 'Élément {number}',
      item: 'Élément',
      status: 'Statut',
      target: 'Destination',
      noTarget: 'Aucune',
      externalId: 'ID externe',
      titleNow: 'Titre de la destination, tel qu’il est maintenant',
      notKept: 'L’élément tel qu’envoyé n’est plus conservé : sa durée de conservation est écoulée.',
      asSent: 'Il a été accepté tel qu’envoyé.',
      whyRejected: 'Pourquoi il a été rejeté',
      warnings: 'Avertissements',
      acceptedWithWarnings:
        '{count, plural, one {Il a été accepté, avec un avertissement} other {Il a été accepté, avec des avertissements}}',
    },
    batchItemsPanel: {
      title: 'Éléments',
      pagesAbove: 'Pages, au-dessus des éléments',
      noMatch: 'Aucun élément ici',
      noMatchHint: 'Le lot n’a pas de tels éléments, ou moins de pages.',
    },
    batchItemsTable: {
      item: 'Élément',
      itemNumber: '<small>Élément </small>{number}',
      externalId: 'ID externe',
      open: 'Élément {number}, {id} : afficher les détails',
      openWithoutId: 'Élément {number}, sans ID externe : afficher les détails',
      titleAndProblems: 'Titre et problèmes',
      status: 'Statut',
      target: 'Destination',
      targetOnCard: '<small>Destination </small><a></a>',
      more: '+{count, number} de plus',
    },
    batchNotice: {
      nothingAccepted:
        '{total, plural, one {Rien n’a été accepté : le seul élément a été rejeté} other {Rien n’a été accepté : les # éléments ont tous été rejetés}}',
      someRejected:
        '{rejected, plural, one {# sur {total, plural, one {# élément} other {# éléments}} a été rejeté} other {# sur {total, plural, one {# élément} other {# éléments}} ont été rejetés}}',
      show: 'Afficher ce qui a été rejeté',
      whatToDo:
        '{rejected, plural, one {L’émetteur doit corriger cet élément et le renvoyer sous un nouveau <code>batchId</code>.} other {L’émetteur doit corriger ces éléments et les renvoyer sous un nouveau <code>batchId</code>.}}',
      others:
        '{count, plural, one {L’autre a été accepté et ne demande aucune correction.} other {Les # autres ont été acceptés et ne demandent aucune correction.}}',
    },
    batchProgress: {
      bar: 'Éléments traités',
      waiting: 'Ce lot attend d’être traité',
      running: 'Ce lot est en cours de traitement',
      soFar:
        '{done, number} éléments sur {total, number} sont traités. Cette page affiche les autres à mesure qu’ils arrivent.',
      interrupted: 'Ce lot a été interrompu',
      whyInterrupted:
        '{done, number} éléments sur {total, number} sont traités, et aucun autre ne le sera tant que l’expéditeur n’aura pas renvoyé le même lot : <code>{name}</code>',
    },
    erpBatchPage: {
      back: 'Imports',
      from: 'De <b>{source}</b>, envoyé par <b>{client}</b> <time></time>',
      unknown: 'Ce lot n’existe pas',
      showAll: 'Afficher tous les lots ERP',
      whyUnknown:
        'Le lien est peut-être erroné, ou le lot appartient à une autre entreprise. Demandez à la personne qui vous a envoyé le lien.',
    },
    itemMarks: {
      noExternalId: 'Sans ID externe',
    },
    payloadView: {
      title: 'Tel qu’envoyé',
      missing: '{name} manque',
      more: '… et la suite',
    },
  },
  // ── components/import-drafts.
  importDrafts: {
    discardDialog: {
      title: 'Abandonner cet import ?',
      confirm: 'Abandonner',
      heldBy: '{name} y travaille en ce moment.',
      text: '« <file></file> » et ce qui a été choisi pour ce fichier sont supprimés. Aucune livraison n’a été créée.',
    },
    unfinishedImports: {
      needsLook: 'À vérifier',
      cameTo: 'Arrivé dans la boîte {name}, modifié en dernier {changed}, conservé jusqu’au {end}',
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
      isDryRun: 'C’est un essai à blanc : aucune livraison n’est conservée de toute façon.',
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
      dryRunFailed: 'Essai à blanc : échec',
      dryRunAborted: 'Essai à blanc : interrompu',
      dryRunCreated: 'Essai à blanc : {created, number} à créer',
      dryRunMixed: 'Essai à blanc : {created, number} à créer, {failed, number} en échec',
      completed: 'Terminé : {created, plural, one {# livraison} other {# livraisons}}',
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
      title: 'Ceci est un essai à blanc : aucune livraison n’est conservée',
      importedSince: 'Son fichier a depuis été importé pour de bon.',
      explanation:
        'Chaque ligne passe par tout l’import, puis tout est retiré. Les chiffres et les fichiers montrent ce que ferait un import maintenant.',
    },
    errorFilter: {
      label: 'Filtrer par erreur',
      all: 'Toutes',
      chip: '{field} : {problem}',
      more: '{count, plural, one {# autre erreur} other {# autres erreurs}}',
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
      followUp: 'Import complémentaire',
      counts: '{succeeded, plural, one {# réussie} other {# réussies}}, {failed, number} en échec',
      list: '{first}, {next}',
    },
    importJobPage: {
      imports: 'Imports',
      startedBy: 'Pour <customer></customer>, lancé par <bdi>{name}</bdi> <when></when>',
      correctedBy:
        'Pour <customer></customer>, corrigé par <bdi>{name}</bdi> via un lien de correction <when></when>',
      unknownTitle: 'Cet import n’existe pas',
      showAll: 'Afficher tous les imports',
      unknownText:
        'Le lien est peut-être erroné, ou l’import appartient à une autre entreprise. Demandez à la personne qui vous a envoyé le lien.',
    },
    jobActions: {
      successFile: 'Lignes réussies (CSV)',
      failedFile: 'Lignes en échec (CSV)',
      failedWorkbook: 'Lignes en échec (Excel)',
      firstFailedWorkbook: '{count, number} premières lignes en échec (Excel)',
      skippedFile: 'Lignes écartées (CSV)',
      notReached: 'Lignes non atteintes (CSV)',
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
        'La durée de conservation est écoulée : le fichier, les lignes en échec et la chronologie de cet import ne sont plus conservés. Ses chiffres et ses livraisons restent.',
      unreachable: 'Le serveur est injoignable pour le moment',
      continuesAlone:
        'L’import continue sans cette page. Les chiffres se mettront à jour dès le retour de la connexion.',
      wouldBeNothing: 'Rien ne serait importé',
      wasNothing: 'Rien n’a été importé',
      noRows: 'Le fichier n’a aucune ligne sous son en-tête.',
      allFailed:
        '{count, plural, one {La seule ligne est en échec.} other {Les # lignes sont toutes en échec.}}',
      allFailedSee:
        '{count, plural, one {La seule ligne est en échec : voir les raisons ci-dessous.} other {Les # lignes sont toutes en échec : voir les raisons ci-dessous.}}',
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
      rollingBack: 'Annulation en cours : {deleted, number} sur {total, number}',
      rollbackProgress: 'Progression de l’annulation',
      rollbackGoesOn:
        'Les livraisons de cet import sont en cours de suppression. Cela continue sans cette page. L’import ne peut pas être repris entre-temps ; son fichier pourra être réimporté ensuite.',
    },
    jobProgress: {
      label: 'Progression',
      rowsInFile: 'Lignes du fichier',
      rowsOfFollowUp: 'Lignes de cet import complémentaire',
      processed: 'Traitées',
      leftOut: '{count, plural, one {# écartée} other {# écartées}}',
      chunks: '{finished, number} parties sur {total, number}',
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
        follow_up_created: 'Import complémentaire lancé',
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
      dryRun: 'Essai à blanc : {event}',
      madeFor: 'pour {name}',
      deleted: '{count, plural, one {# livraison supprimée} other {# livraisons supprimées}}',
      withoutGeocoder:
        'Les lignes sans coordonnées ont été importées d’après ce que l’on savait par ailleurs de leurs adresses. Réimportez les lignes en échec dès qu’il répondra.',
    },
    keptList: {
      willStay: '{count, plural, one {# livraison restera :} other {# livraisons resteront :}}',
      reasons: {
        changed: '{count, plural, one {# modifiée depuis} other {# modifiées depuis}}',
        dispatched: '{count, plural, one {# déjà expédiée} other {# déjà expédiées}}',
        cancelled: '{count, plural, one {# annulée} other {# annulées}}',
      },
      row: 'ligne {row, number}',
    },
    sampleNotice: {
      title: 'Vous avez importé l’exemple',
      text: 'L’annulation supprime ses livraisons, et elles seules. Leurs références redeviennent libres.',
      undo: 'Annuler : supprimer {count, plural, one {# livraison} other {# livraisons}}',
    },
    rollBackDialog: {
      title: 'Annuler cet import ?',
      titleAgain: 'Annuler et réimporter ?',
      confirm: 'Supprimer {count, plural, one {# livraison} other {# livraisons}}',
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
        'Quiconque a le lien voit les lignes en échec encore ouvertes de cet import, et rien d’autre. Les lignes corrigées reviennent dans un import complémentaire, qui démarre aussitôt.',
      madeFor: 'Pour qui (facultatif)',
      madeForHint:
        'Un nom ou une adresse e-mail, pour vous et vos collègues : il figure dans le journal d’audit.',
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
        subject: 'Lignes à corriger : {name}',
        ask: 'Certaines lignes de « {name} » n’ont pas pu être importées. Veuillez les corriger ici :',
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
        'Avec un lien, l’expéditeur corrige lui-même ces lignes, sans compte. Elles reviennent dans un import complémentaire.',
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
      onceDealtWith: 'Une fois traitées, marquez-le comme réglé : il quitte la liste des imports à vérifier.',
      settledBy: 'Réglé par {name} <when></when>',
      lookAfterAll: 'À vérifier finalement',
    },
    totalsPanel: {
      title: 'Totaux de contrôle',
      deliveries: 'Livraisons',
      keep: 'Enregistrer les chiffres du bordereau',
      ofAllImports: 'De tous les imports de ce fichier.',
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
      taken: 'Réimportée dans <followUp>un import complémentaire</followUp>',
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
    jobNews: {
      done: '{share} des lignes sont traitées',
    },
  },
  // ── components/import-profiles.
  importProfiles: {
    archiveDialog: {
      archived: '« {name} » est archivé',
      title: 'Archiver « {name} » ?',
      confirm: 'Archiver le profil',
      effect: 'Il ne sert plus à reconnaître les fichiers, et les programmes qui le nomment sont refusés.',
      kept: 'Ses imports restent tels quels et le nomment toujours. Impossible de revenir en arrière d’ici : exportez-le d’abord si vous risquez d’en avoir encore besoin.',
    },
    compareVersions: {
      newColumns: 'Nouvelles colonnes du fichier',
      goneColumns: 'Colonnes que le fichier n’a plus',
    },
    customerField: {
      all: 'Tous les clients',
      label: 'Client',
      failed: 'Impossible de charger les clients. Réessayez.',
    },
    editDialog: {
      changed: '« {name} » est modifié',
      title: 'Modifier « {name} »',
      name: 'Nom',
      blank: 'Saisissez le nom auquel vous reconnaissez les fichiers de l’expéditeur.',
      duplicates: 'Lignes dont une livraison a déjà la référence',
      fail: 'Échouent',
      failHint: 'Elles figurent parmi les lignes en échec',
      skip: 'Sont écartées',
      skipHint: 'Pour les expéditeurs qui envoient chaque fois toutes les commandes en cours',
      update: 'Mettent à jour la livraison',
      updateHint: 'Si elle n’est pas partie : pour les expéditeurs qui envoient des corrections',
      howToChange:
        'Pour modifier une règle, importez un fichier avec ce profil : modifiez-la là, laissez « Mémoriser » coché et lancez l’import.',
    },
    importDialog: {
      newVersion: '« {name} » est maintenant à la version {version}',
      imported: '« {name} » est importé',
      titleVersion: 'Importer une nouvelle version de « {name} »',
      title: 'Importer un profil',
      which:
        'Le fichier que produit « Exporter en JSON » ici, dans une autre de vos entreprises ou dans une autre installation.',
      drop: 'Déposez le fichier ici',
      file: 'Fichier d’un profil d’import',
      problems: {
        tooLarge: '{file} est trop volumineux pour un profil.',
        noJson: '{file} n’est pas du JSON valide.',
        noProfile:
          '{file} n’est pas un profil d’import : il n’a pas de « rules ». Choisissez un fichier produit par « Exporter en JSON ».',
      },
    },
    importedForm: {
      name: 'Nom',
      unknownCustomer:
        'Le fichier est pour « <bdi>{customer}</bdi> », qui n’est pas un de vos clients. Choisissez à qui appartiennent les fichiers concernés.',
      unknownService:
        'Il n’y a pas ici de service de livraison « <bdi>{service}</bdi> » : chaque import en demandera un.',
      otherFile: 'Un autre fichier',
      makeVersion: 'Créer la version {version}',
      import: 'Importer le profil',
      changes: 'Ce qui change',
      noChanges: 'Rien : le fichier a les règles déjà en vigueur.',
      refused: 'Le fichier ne peut pas être importé tel quel',
      correct: 'Corrigez ces endroits dans le fichier, puis choisissez-le de nouveau.',
    },
    profilePage: {
      back: 'Profils d’import',
      version: 'Version {version}',
      rules: 'Comment ses fichiers sont lus',
      use: 'L’utiliser : déposer un fichier',
      template: 'Modèle (.xlsx)',
      export: 'Exporter en JSON',
      importVersion: 'Importer une nouvelle version en JSON…',
      archive: 'Archiver…',
      about: 'À propos de ce profil',
      forFilesOf: 'Pour les fichiers de',
      lastUsed: 'Dernière utilisation',
      never: 'Jamais',
      lastChanged: 'Dernière modification',
      changedBy: '{moment}, <bdi>{person}</bdi>',
      needed: 'Colonnes nécessaires',
      unread: 'Autres colonnes auxquelles il reconnaît ses fichiers',
      unknown: 'Ce profil d’import n’existe pas',
      showAll: 'Afficher tous les profils d’import',
      unknownWhy:
        'Il a peut-être été archivé, le lien est peut-être erroné, ou il appartient à une autre entreprise.',
    },
    profilesPage: {
      settings: 'Paramètres',
      title: 'Profils d’import',
      intro:
        'Ce qui est mémorisé des fichiers de chaque expéditeur. Un fichier dont un profil connaît les colonnes est lu selon ses règles, sans autre choix.',
      import: 'Importer depuis JSON',
      search: 'Rechercher dans les profils d’import',
      searchHint: 'Nom ou client',
      noMatch: 'Aucun profil d’import ne correspond',
      noMatchHint: 'Essayez un autre mot.',
      empty: 'Pas encore de profils d’import',
      importFile: 'Importer une feuille de calcul',
      emptyHint:
        'Importez un fichier d’un expéditeur, décidez comment ses colonnes sont lues et laissez « Mémoriser » coché. Il suffira ensuite de déposer son prochain fichier.',
    },
    profilesTable: {
      profile: 'Profil',
      version: 'Version {version}',
      customer: 'Client',
      allCustomers: 'Tous les clients',
      needed: 'Colonnes nécessaires',
      none: 'aucune',
      columns: '{count, plural, one {# colonne} other {# colonnes}}',
      lastUsed: 'Dernière utilisation',
      lastUsedBefore: 'Dernière utilisation :',
      never: 'jamais',
      lastChanged: 'Dernière modification',
      lastChangedBefore: 'Dernière modification :',
    },
    restoreDialog: {
      restored: 'La version {version} est reprise',
      isNow: 'C’est maintenant la version {version}.',
      title: 'Reprendre la version {version} ?',
      confirm: 'La reprendre',
      effect:
        'Ses règles deviennent la version {next}, à partir du prochain import. Rien n’est perdu : la version {current} reste dans la liste.',
    },
    versionDrawer: {
      title: 'Version {version}',
      by: '<bdi>{person}</bdi>, {moment}',
      restore: 'La reprendre…',
    },
    versionsPanel: {
      title: 'Versions',
      failed: 'Impossible de charger les versions',
      loading: 'Chargement des versions',
      version: 'Version {version}',
      current: 'Actuelle',
      by: '<bdi>{person}</bdi>, {moment}',
      lookLabel: 'Voir la version {version}',
      look: 'La voir',
      restoreLabel: 'Reprendre la version {version}',
      restore: 'La reprendre',
      same: 'Aucune règle ne diffère de la version {version}.',
      first: 'La première version.',
    },
  },
  // ── components/imports.
  imports: {
    channelFilter: {
      label: 'Canal',
      all: 'Tous',
    },
    importCounts: {
      progress: 'Avancement de {name}',
      doneOf: '{done} sur {total, plural, one {# ligne} other {# lignes}}',
      done: '{done, plural, one {# ligne} other {# lignes}}',
      deletedOf: '{deleted} sur {total} supprimées',
      deleted: '{count, plural, one {# supprimée} other {# supprimées}}',
      created: '{count, plural, one {# créée} other {# créées}}',
      wouldBeCreated: '{count, plural, one {# serait créée} other {# seraient créées}}',
      failed: '{count, number} en échec',
      wouldFail: '{count, plural, one {# échouerait} other {# échoueraient}}',
    },
    importsPage: {
      title: 'Imports',
      intro: 'Déposez une feuille de calcul n’importe où sur cette page pour l’importer.',
      search: 'Rechercher des imports',
      searchIn: 'Nom, client, source ou ID de lot',
      status: 'Statut',
      anyStatus: 'Tous les statuts',
      shippers: 'Expéditeurs',
      needLook: '{count, plural, one {# à vérifier} other {# à vérifier}}',
      manyNeedLook: 'Plus de 99 à vérifier',
      noMatch: 'Aucun import ne correspond',
      noMatchHint: 'Essayez un autre mot ou un autre statut.',
      firstImport: 'Déposez une feuille de calcul pour créer vos premières livraisons',
      chooseFile: 'Choisir un fichier',
      howImportsWork:
        'Chaque ligne devient une livraison. Vous voyez les premières lignes, indiquez à quoi correspond chaque colonne, puis démarrez. Les lignes erronées échouent et sont listées avec la raison ; les autres deviennent des livraisons.',
      firstBatch: 'Aucun ERP n’a encore envoyé de lot',
      howBatchesWork:
        'Un ERP, un système logistique ou un système d’entrepôt envoie ses arrêts à <code>/api/inbound/targets/batch</code> en tant que l’un de vos clients API. Chaque lot apparaît ici, avec le résultat de chaque élément.',
    },
    importsTable: {
      import: 'Import',
      owner: 'Client ou client API',
      status: 'Statut',
      counts: 'Lignes ou éléments',
      created: 'Créé',
      dryRun: 'Essai à blanc · {file}',
      followUp: 'Import complémentaire · {file}',
    },
  },
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
        'Il ne permet plus d’envoyer quoi que ce soit. Vos modifications sont encore sur cette page pour que vous les copiiez : demandez un nouveau lien à la personne qui vous l’a envoyé.',
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
        '{count, plural, one {# ligne que vous avez envoyée a encore un problème : voir ci-dessous.} other {# lignes que vous avez envoyées ont encore un problème : voir ci-dessous.}}',
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
  newImport: {
    addressSection: {
      rows: '{count, plural, one {# ligne} other {# lignes}}, première ligne {first}',
      showMore: 'En afficher plus, sur {count}',
    },
    cellPartFields: {
      column: 'Colonne',
      chooseColumn: 'Choisissez une colonne',
      part: 'Partie',
      choosePart: 'Choisissez une partie',
      before: 'ce qui précède un texte',
      after: 'ce qui suit un texte',
      piece: 'un des textes entre séparateurs',
      beforeWhich: 'Avant quel texte',
      afterWhich: 'Après quel texte',
      beforeHint: 'Une cellule qui ne le contient pas est prise entière. Les espaces comptent.',
      afterHint: 'Une cellule qui ne le contient pas ne donne rien. Les espaces comptent.',
      whichPiece: 'Lequel',
      separator: 'Ce qui les sépare',
      separatorHint: 'Une cellule avec moins de textes ne donne rien.',
    },
    chooseProfile: {
      title:
        '{count, plural, one {# profil convient à ce fichier} other {# profils conviennent aussi bien à ce fichier}}',
      startWithout: 'Commencer sans eux',
      hint: 'Choisissez de qui vient le fichier. D’ici là, rien n’est repris d’un profil.',
    },
    coordinatesLine: {
      title: 'Coordonnées',
      notations: 'Lire les autres notations',
      notationsHint:
        '<ltr>51° 27.1′ N</ltr>, liens de cartes, Plus Codes, et les deux coordonnées dans une même cellule',
      earlier: 'Prendre le point des livraisons précédentes à la même adresse',
      earlierHint:
        'Quand une ligne n’a pas de coordonnées et qu’au moins deux livraisons concordent à 100 m près',
      geocode: 'Sinon interroger le géocodeur',
      noGeocoder: 'Cette installation n’en a pas : aucune adresse n’est envoyée nulle part.',
      geocodeHint:
        'Une fois l’import lancé, les adresses dont on ne sait rien sont envoyées à {host}. D’ici là, leurs lignes comptent ici comme en échec.',
      cityCentre: 'Prendre le centre de la ville quand une ligne n’a pas de coordonnées',
      cityCentreHint:
        'Seulement approximatif : le chauffeur peut être envoyé à des kilomètres de la porte. Ces livraisons sont marquées comme approximatives, et les lignes dont la ville n’est pas certaine échouent toujours.',
    },
    datesLine: {
      title: 'Dates',
      order: 'Ordre du jour et du mois',
      auto: 'Comme l’indique la colonne elle-même',
      dayFirst: 'Jour d’abord : 05/03 est le 5 mars',
      monthFirst: 'Mois d’abord : 05/03 est le 3 mai',
    },
    defaultPickupLine: {
      isPlace: 'Le lieu d’enlèvement par défaut de <bdi>{customer}</bdi> est <bdi>{code}</bdi>.',
      isInBook: 'Le lieu d’enlèvement par défaut de <bdi>{customer}</bdi> est dans le carnet d’adresses.',
      remove: 'Le retirer',
    },
    describeDates: {
      asChosen: '{order, select, day_first {05.03. est le 5 mars} other {05/03 est le 3 mai}}, comme choisi.',
      certain:
        '{order, select, day_first {05.03. est le 5 mars} other {05/03 est le 3 mai}} : {count, plural, one {# cellule ne peut se lire qu’ainsi} other {# cellules ne peuvent se lire qu’ainsi}}.',
      contradicted:
        '{order, select, day_first {05.03. est le 5 mars} other {05/03 est le 3 mai}}, comme choisi. {count, plural, one {# cellule ne peut se lire que dans l’autre sens, et échouera} other {# cellules ne peuvent se lire que dans l’autre sens, et échoueront}}.',
      both: '{dayFirst, plural, one {# cellule ne peut se lire} other {# cellules ne peuvent se lire}} qu’avec le jour d’abord, {monthFirst, plural, one {# cellule} other {# cellules}} qu’avec le mois d’abord. Choisissez ; les autres échouent.',
      open: '{count, plural, one {# cellule peut se lire} other {# cellules peuvent se lire}} de deux façons, comme 05/03. Choisissez-en une.',
      oneWay: 'Chaque date ne peut se lire que d’une seule façon.',
    },
    describePoint: {
      manual: 'fixé à la main',
      geocoder: 'trouvé par le géocodeur',
      geocoderLabel: 'le géocodeur : {label}',
      deliveries: '{count, plural, one {# livraison précédente} other {# livraisons précédentes}}',
      apart:
        '{count, plural, one {# livraison précédente} other {# livraisons précédentes}}, à {distance} au plus l’une de l’autre',
      same: '{count, plural, one {# livraison précédente} other {# livraisons précédentes}}, toutes au même point',
    },
    existingOrdersLine: {
      title: 'Commandes déjà existantes',
      label: 'Lignes dont une livraison a déjà la référence',
      fail: 'Les laisser échouer',
      skip: 'Écarter les lignes dont une livraison a déjà la référence',
      update: 'Mettre à jour la livraison, si elle n’est pas partie',
    },
    extraLine: {
      title: 'Autres colonnes',
      keep: '{count, plural, one {Conserver avec chaque livraison la # colonne qu’aucun champ ne prend} other {Conserver avec chaque livraison les # colonnes qu’aucun champ ne prend}}',
      which: 'Quelles colonnes sont conservées',
      all: 'Toutes, y compris les nouvelles des fichiers suivants',
      chosen: 'Seulement celles choisies ici',
      toKeep: 'Colonnes à conserver',
    },
    fieldOptions: {
      readByRules: 'Lue par les règles ci-dessous',
      notImported: 'Non importée',
      from: 'de {column}',
      groups: {
        optional: 'Facultatif',
        pickup: 'Enlèvement',
        delivery: 'Livraison',
      },
    },
    joinedColumns: {
      column: 'Colonne {number}',
      choose: 'Choisissez une colonne',
      none: 'Aucune',
      between: 'Entre elles',
    },
    leftOutLine: {
      title: 'Lignes à écarter',
      seen: {
        totals:
          '{count, plural, one {# total ou pied de page} other {# totaux ou pieds de page}}, d’abord à la ligne {row}',
        repeated_headers:
          '{count, plural, one {# en-tête répété} other {# en-têtes répétés}}, d’abord à la ligne {row}',
        hidden_rows:
          '{count, plural, one {# ligne masquée} other {# lignes masquées}}, d’abord à la ligne {row}',
      },
      unseen: {
        totals: 'Aucun total ni pied de page dans ce fichier',
        repeated_headers: 'Aucun en-tête répété dans ce fichier',
        hidden_rows: 'Aucune ligne masquée dans ce fichier',
      },
      is: '<muted>Lignes où</muted> « <bdi>{column}</bdi> » <muted>vaut</muted> <bdi>{values}</bdi>',
      isNot:
        '<muted>Lignes où</muted> « <bdi>{column}</bdi> » <muted>vaut autre chose que</muted> <bdi>{values}</bdi>',
      empty: 'vide',
      change: 'Modifier quelles lignes sont écartées selon « {column} »',
      remove: 'N’écarter aucune ligne selon « {column} »',
      byValue: '{count, plural, one {# ligne écartée} other {# lignes écartées}} selon la valeur',
      add: 'Écarter des lignes selon une valeur',
    },
    mappingPanel: {
      title: 'Colonnes',
      filled: '{filled} sur {total, plural, one {# champ} other {# champs}}',
      clearAll: 'Tout effacer',
      problem: 'La correspondance a un problème',
      moved: '{field} vient maintenant de « {to} », et non plus de « {from} ».',
      columnOfFile: 'Colonne du fichier',
      firstValues: 'Premières valeurs',
      fillsField: 'Remplit le champ',
      noSamples: 'vide dans les premières lignes',
      fieldFor: 'Champ pour la colonne {column}',
      lost: '{field} déplacé',
      reasons: {
        name: 'L’en-tête est un nom connu de ce champ.',
        spelling: 'L’en-tête ressemble à un nom de ce champ. Veuillez vérifier.',
        content: 'Les cellules ressemblent à ce champ. Veuillez vérifier.',
      },
      remembered: 'Comme avant',
      rememberedHint: 'Vous avez déjà fait ce choix, pour un fichier aux mêmes en-têtes.',
      suggested: 'Suggéré',
      unsure: 'À vérifier',
    },
    missingFields: {
      reading: 'Lecture des colonnes',
      allFilled:
        '{count, plural, one {Le # champ obligatoire est rempli} other {Les # champs obligatoires sont tous remplis}}',
      missing: '{count, plural, one {# champ obligatoire manque} other {# champs obligatoires manquent}}',
      list: 'Champs obligatoires manquants',
      columnFor: 'Colonne pour {field}',
      choose: 'Choisir la colonne',
      otherWay: 'Autrement…',
      fromBook: 'Du carnet d’adresses…',
      byAddress: 'D’après l’adresse',
    },
    ordersLine: {
      title: 'Lignes et commandes',
      eachRow: 'Chaque ligne est une commande',
      same: 'Les lignes de même « {column} » forment une commande',
      orderColumn: 'Colonne de commande {number}',
      without: 'Sans cette colonne',
      andSame: 'et de même « {column} »',
      another: 'Une autre colonne qui doit être identique',
      andSameOpen: 'et de même …',
      continues: 'Les lignes sans valeur à cet endroit appartiennent à la commande au-dessus',
      continuesHint: 'Pour les fichiers qui n’écrivent les colonnes d’une commande que sur sa première ligne',
    },
    packageColumns: {
      name: 'Désignation',
      quantity: 'Quantité',
      weight: 'Poids',
      size: 'Les trois dimensions (40x30x20)',
      length: 'Longueur',
      width: 'Largeur',
      height: 'Hauteur',
      weight_unit: 'Unité du poids',
      length_unit: 'Unité des dimensions',
    },
    packageSetFields: {
      noColumn: 'Aucune colonne',
    },
    packagesDialog: {
      title: 'Colis d’après des colonnes',
      package: 'Colis {number}',
      remove: 'Retirer le colis {number}',
      another: 'Un autre colis sur la même ligne',
      weightUnit: 'Les poids sans unité sont en',
      lengthUnit: 'Les dimensions sans unité sont en',
      defaultName: 'Les colis sans désignation s’appellent',
      asQuantity: 'Comme la colonne de leur quantité',
      use: 'Utiliser ces colonnes',
    },
    packagesLine: {
      title: 'Colis',
      none: 'Aucun, ou une liste JSON dans une colonne',
      changeLabel: 'Modifier les colis',
      change: 'Modifier',
      fromColumns: 'D’après des colonnes',
      from: 'De {columns}',
      packageFrom: 'Colis {number} de {columns}',
      next: '{before} ; {next}',
    },
    placeCodesPreview: {
      none: 'Les premières lignes n’ont pas de code dans cette colonne.',
      lacks:
        'Dans les premières lignes, il manque au carnet d’adresses {count, plural, one {# code} other {# codes}} sur {total}',
      has: 'Dans les premières lignes, le carnet d’adresses a {count, plural, one {le seul code} other {tous les # codes}}',
      unknown: 'n’est pas dans le carnet d’adresses',
      more: 'et {count, plural, one {# autre code} other {# autres codes}}',
    },
    placeDialog: {
      titles: {
        pickup: 'Où la marchandise est enlevée',
        delivery: 'Où la marchandise est livrée',
      },
      whence: 'D’où il vient',
      place: 'Un même lieu pour chaque ligne',
      placeHint: 'Ce qu’une ligne indique elle-même est conservé',
      column: 'Un code dans une colonne',
      columnHint: '« DEPOT-ESSEN » donne l’adresse, la ville, le pays et les coordonnées',
      rows: 'Chaque ligne l’indique elle-même',
      places: {
        pickup: 'Lieu d’enlèvement',
        delivery: 'Lieu de livraison',
      },
      makeDefault: 'En faire le lieu d’enlèvement par défaut de <bdi>{customer}</bdi>',
      makeDefaultHint: 'Pour tous ses fichiers, quand une ligne ne dit rien de l’enlèvement',
      codeColumn: 'Colonne du code',
      chooseColumn: 'Choisissez une colonne',
      kept: 'Les lieux sont dans le <a>carnet d’adresses</a> (s’ouvre dans un nouvel onglet).',
      use: 'Utiliser',
    },
    placePicker: {
      failed: 'Impossible de charger le carnet d’adresses',
      empty: 'Le carnet d’adresses est vide. Ajoutez-y d’abord le lieu.',
      choose: 'Choisissez un lieu',
      search: 'Partie du code, du nom, de l’adresse ou de la ville',
      searchFailed: 'La recherche a échoué. Réessayez.',
    },
    placesLine: {
      title: 'Enlèvement et livraison',
      byRow: '<b>{side}</b> <muted>selon chaque ligne</muted>',
      always: '<b>{side}</b> <muted>toujours <bdi>{code}</bdi></muted>',
      alwaysAt: '<b>{side}</b> <muted>toujours <bdi>{code}</bdi></muted> <faint>({address})</faint>',
      alwaysUnknown:
        '<b>{side}</b> <muted>toujours <bdi>{code}</bdi></muted><bad>, qui n’est pas dans le carnet d’adresses</bad>',
      byCode: '<b>{side}</b> <muted>d’après le code dans « <bdi>{column}</bdi> »</muted>',
      byCodeUnknown:
        '<b>{side}</b> <muted>d’après le code dans « <bdi>{column}</bdi> »</muted><bad> ; absents du carnet d’adresses : <bdi>{codes}</bdi></bad>',
      default:
        '<b>{side}</b> <muted>au lieu par défaut de <bdi>{customer}</bdi> quand une ligne n’en dit rien</muted>',
      defaultAt: '<faint>(<bdi>{code}</bdi>, <bdi>{address}</bdi>)</faint>',
      changePlace: {
        pickup: 'Changer le lieu d’enlèvement',
        delivery: 'Changer le lieu de livraison',
      },
      usePlace: {
        pickup: 'Utiliser un lieu pour l’enlèvement',
        delivery: 'Utiliser un lieu pour la livraison',
      },
      change: 'Modifier',
      fromBook: 'Du carnet d’adresses',
    },
    pointForm: {
      label: 'Point de {address}',
      wrong: 'Ce n’est pas un point. Collez latitude et longitude, un lien de carte ou un Plus Code complet.',
      set: 'Fixer',
    },
    pointsPanel: {
      title: 'Lignes sans coordonnées',
      open: '{addresses, plural, one {# adresse dans {rows, plural, one {# ligne} other {# lignes}} n’a} other {# adresses dans {rows, plural, one {# ligne} other {# lignes}} n’ont}} pas de coordonnées.',
      allKnown: 'Les points de toutes sont connus.',
      someKnown: 'Points connus : {count}.',
      failed: 'Impossible de consulter ce que l’on sait des adresses. L’import consultera de nouveau.',
      looking: 'Recherche des adresses',
      proposals: '{count, plural, one {# proposition} other {# propositions}} à accepter',
      proposalsHint:
        'Une seule livraison, ou plusieurs éloignées les unes des autres : acceptez ce qui est juste, pour cet import et tous les autres.',
      acceptAll: 'Tout accepter ({count})',
      accept: 'Accepter',
      acceptFor: 'Accepter {point} pour {address}',
      unknown: '{count, plural, one {# adresse} other {# adresses}} à rechercher',
      unknownHint:
        'Collez le point de chacune : latitude et longitude, un lien de carte ou un Plus Code. Il vaut pour toutes ses lignes et est conservé pour les prochains imports. Les lignes sans point échouent, sauf si les règles ci-dessus leur donnent le centre de leur ville.',
      unknownHintGeocoded:
        'Collez le point de chacune : latitude et longitude, un lien de carte ou un Plus Code. Il vaut pour toutes ses lignes et est conservé pour les prochains imports. Pour les autres, l’import interroge le géocodeur ; les lignes sans point échouent, sauf si les règles ci-dessus leur donnent le centre de leur ville.',
      known: '{count, plural, one {# adresse} other {# adresses}} dont le point est connu',
      knownHint:
        'D’après des livraisons précédentes concordantes, ou fixés à la main. Les livraisons l’indiquent.',
    },
    recognisedNotice: {
      noLonger: 'N’existe plus',
      newColumns: 'Nouvelles colonnes',
      otherColumns: 'Autres colonnes',
      changed: 'Ce fichier ressemble à ceux de « {profile} », mais ses colonnes ont changé',
      recognised: 'Reconnu : « {profile} »',
      startWithout: 'Commencer sans lui',
      check: 'Vérifiez ce qui est lu à la place des colonnes disparues.',
      gone: '« <bdi>{column}</bdi> » a disparu',
      inPlaceOf: 'À la place de « {column} »',
      chooseInstead: 'Choisissez ce qui est lu à la place',
      ofProfile: 'Les colonnes, les règles et le client sont ceux du profil.',
      ofLastFile: 'Les colonnes, les règles et le client sont ceux de son dernier fichier.',
      added: 'Nouveau : {columns}.',
      addedSince: 'Nouveau depuis : {columns}.',
      alsoFits: 'Convient aussi :',
    },
    rememberChoice: {
      open: 'Rien n’est mémorisé de cet import tant que vous n’avez pas choisi ce qui est lu à la place de « <bdi>{column}</bdi> ».',
      remember: 'Mémoriser pour <bdi>{customer}</bdi>',
    },
    repeatedHeaders: {
      title:
        '{count, plural, one {{names} figure au-dessus de plusieurs colonnes} other {{names} figurent chacun au-dessus de plusieurs colonnes}}',
      more: '{count} autres',
      hint: 'Le fichier ne dit pas quelle colonne est laquelle ; rien n’est donc suggéré pour elles. Comparez les premières valeurs, puis choisissez le champ de chaque colonne dont vous avez besoin.',
    },
    replacementDialog: {
      title: 'Lire une valeur comme une autre',
      field: 'Champ',
      chooseField: 'Choisissez un champ',
      from: 'Quand le fichier dit',
      fromHint: 'La valeur entière ; majuscules et minuscules sont équivalentes',
      to: 'Lire',
      nothing: 'Ne rien lire, comme si la cellule était vide',
      use: 'Utiliser',
    },
    replacementsLine: {
      title: 'Valeurs lues autrement',
      rule: '« <bdi>{from}</bdi> » <muted>dans {field} se lit</muted> « <bdi>{to}</bdi> »',
      ruleNothing: '« <bdi>{from}</bdi> » <muted>dans {field} se lit</muted> comme rien',
      remove: 'Lire « {from} » dans {field} tel quel',
      unread: 'Valeurs qui n’ont pas pu être lues',
      proposed:
        '« <bdi>{text}</bdi> » <muted>dans {field}, {count, plural, one {# ligne} other {# lignes}}, ne peut pas être lu</muted>',
      sayLabel: 'Dire ce que « {text} » signifie dans {field}',
      say: 'Dire ce que cela signifie',
      add: 'Remplacer une valeur',
    },
    rulesPanel: {
      title: 'Règles pour ce fichier',
    },
    sides: {
      pickup: 'Enlèvement',
      delivery: 'Livraison',
    },
    skipDialog: {
      title: 'Écarter des lignes selon une valeur',
      column: 'Colonne',
      chooseColumn: 'Choisissez une colonne',
      which: 'Quelles lignes sont écartées',
      is: 'Celles qui ont les valeurs ci-dessous',
      except: 'Toutes les autres',
      keepWhere: 'Garder les lignes où la valeur est',
      leaveOutWhere: 'Écarter les lignes où la valeur est',
      counting: 'Décompte des valeurs',
      another: 'Une autre valeur',
      submit: 'Écarter ces lignes',
      empty: 'vide',
      typed: 'saisie',
      rows: '{count, plural, one {# ligne} other {# lignes}}',
      rarer: 'Les valeurs plus rares peuvent être saisies ci-dessous.',
    },
    sourceDialog: {
      title: 'Remplir un champ autrement',
      field: 'Champ',
      chooseField: 'Choisissez un champ',
      whence: 'D’où il vient',
      constant: 'Toujours la même valeur',
      constantHint: 'Une valeur pour chaque ligne du fichier',
      part: 'Partie d’une colonne',
      partHint: 'La ville dans « 45127 Essen »',
      columns: 'Plusieurs colonnes ensemble',
      columnsHint: 'Rue et numéro',
      value: 'Valeur',
      preview: 'Dans les premières lignes',
      nothing: 'rien',
      use: 'Utiliser',
    },
    sourcesLine: {
      title: 'Champs remplis autrement',
      rule: '<b>{field}</b> <muted>est <bdi>{source}</bdi></muted>',
      remove: 'Retirer la règle pour {field}',
      add: 'Remplir un champ autrement',
    },
    tenantDays: {
      hint: 'Une date sans année est la plus proche d’aujourd’hui. Les jours sont ceux de <bdi>{timeZone}</bdi>.',
    },
    breachList: {
      breach: '{field} : {problem}',
      firstIn: '{count, number} · d’abord à la ligne {row, number}',
      readAs: 'Lire « <bdi>{value}</bdi> » autrement',
      others: 'et {count, plural, one {# autre problème} other {# autres problèmes}}',
    },
    checkPanel: {
      title: 'Ce que deviennent les lignes',
      row: 'Ligne {row, number}',
      previous: 'Ligne précédente',
      next: 'Ligne suivante',
      notMapped:
        'Dès que chaque champ obligatoire a une source, toutes les lignes sont vérifiées ici avant tout import.',
      checking: 'Vérification des lignes',
      checked: 'Lignes vérifiées',
      noProblems: 'Aucun problème trouvé.',
      fix: 'Corrigez ces lignes ici, ou importez les bonnes lignes et corrigez les autres ensuite.',
      changed:
        '{count, plural, one {# valeur lue autrement qu’écrite} other {# valeurs lues autrement qu’écrites}}',
    },
    checkSummary: {
      points: '{count, plural, one {# point} other {# points}} à vérifier sur la carte',
    },
    checkWarnings: {
      total:
        '{count, plural, one {# avertissement} other {# avertissements}}. Les livraisons sont créées, et l’import en donne la liste.',
      swapBack: 'Rétablir latitude et longitude là où elles sont inversées',
    },
    checkWords: {
      noRows: 'Aucune ligne sous l’en-tête',
      noneReady: 'Aucune ligne n’est prête',
      ready: '{rows, plural, one {# ligne prête} other {# lignes prêtes}}',
      readyOrders:
        '{rows, plural, one {# ligne} other {# lignes}} ({orders, plural, one {# commande} other {# commandes}}) {rows, plural, one {prête} other {prêtes}}',
      fit: '{rows, plural, one {# ligne respecte} other {# lignes respectent}} les règles',
      fitOrders:
        '{rows, plural, one {# ligne} other {# lignes}} ({orders, plural, one {# commande} other {# commandes}}) {rows, plural, one {respecte} other {respectent}} les règles',
      bad: '{count, number} {count, plural, one {échouera} other {échoueront}}',
      leftOut: '{count, plural, one {# écartée} other {# écartées}}',
      soFar: 'pour l’instant…',
      notAsked: 'les imports précédents n’ont pas été vérifiés',
      asking: 'vérification des imports précédents…',
      also: ', {words}',
    },
    chooseCharset: {
      looking: 'Recherche des jeux de caractères',
      plain:
        'Ce fichier ne contient que des lettres simples et des chiffres, que tous les jeux de caractères lisent de la même façon.',
      label: 'Choisissez la ligne où les noms s’affichent correctement',
      detected: '{charset}, détecté',
    },
    chooseDelimiter: {
      label: 'Ce qui sépare les cellules d’une ligne',
    },
    chooseFile: {
      drop: 'Déposez vos feuilles de calcul ici',
      kinds:
        '.csv, .txt, .xlsx, .xls, ou un .zip de ces fichiers, jusqu’à {size} chacun. Des cellules copiées peuvent être collées.',
      choose: 'Choisir un fichier',
      input: 'Feuille de calcul',
    },
    chooseSheet: {
      label: 'La feuille à importer',
      looks: {
        imported: 'est importée',
        orders: 'ressemble à des commandes',
        other: 'ne ressemble pas à des commandes',
      },
      withRows: '{rows, plural, one {# ligne} other {# lignes}}, {looks}',
    },
    chosenPoint: {
      setPin: 'Placer un repère',
      back: 'Retour à la liste',
      noCoordinates: 'Pas de coordonnées',
      kept: '{rows, plural, one {# ligne} other {# lignes}}. Le point est aussi conservé pour les prochains imports.',
      title: {
        pickup: 'Ligne {row, number}, enlèvement',
        delivery: 'Ligne {row, number}, livraison',
      },
      elsewhere:
        'Ce point n’est pas dans des colonnes du fichier qui pourraient être corrigées : modifiez-le là d’où il vient.',
      tooMany:
        '{count, plural, one {# ligne, c’est trop} other {# lignes, c’est trop}} pour les corriger ici.',
    },
    comparedOrders: {
      noReference: 'Sans référence',
      nameAndRow: '<bdi>{name}</bdi>, ligne {row, number}',
      shown: '{first, number} à {last, number} sur {total, number}',
      previous: 'Précédent',
      next: 'Suivant',
      nothing: 'rien',
    },
    comparisonPanel: {
      title: 'Depuis le dernier import',
      comparing: 'Comparaison avec le dernier import',
      failed: 'La comparaison avec le dernier import a échoué',
      notNeeded: 'L’import lui-même n’en a pas besoin.',
      lists: {
        added: '{count, plural, one {# nouvelle} other {# nouvelles}}',
        changed: '{count, plural, one {# modifiée} other {# modifiées}}',
        repeated: '{count, plural, one {# répétée} other {# répétées}} sous une autre référence',
        missing: '{count, plural, one {# absente} other {# absentes}} de ce fichier',
      },
      last: '<bdi>{name}</bdi>, {time}',
      looksLikeLast: 'On dirait à nouveau le dernier fichier',
      doubles:
        '{same, number} sur {total, plural, one {# commande} other {# commandes}} disent exactement la même chose qu’alors. Les réimporter double celles qui n’ont pas de référence ou en ont une autre.',
      noneSame: 'Aucune commande n’est la même qu’alors.',
      same: '{same, plural, one {# commande identique} other {# commandes identiques}} à celles d’alors.',
    },
    confirmNoneReady: {
      title:
        '{bad, plural, one {L’unique ligne ne peut pas devenir une livraison} other {Aucune des # lignes ne peut devenir une livraison}}',
      confirm: 'Importer quand même',
      why: 'Importer quand même pour obtenir la liste des échecs ? Aucune livraison ne sera créée.',
    },
    detailsForm: {
      chooseCustomer: 'Choisissez un client.',
      chooseService: 'Choisissez un service de livraison.',
    },
    detailsPanel: {
      title: 'Détails',
      customer: 'Client',
      chooseCustomer: 'Choisir un client',
      service: 'Service de livraison',
      chooseService: 'Choisir un service',
      payer: 'Payeur',
      paymentMethod: 'Mode de paiement',
      failed: 'Les clients et les services n’ont pas pu être chargés',
      name: 'Nom de l’import',
    },
    draftCard: {
      willFail: 'Échouera',
      delivery: 'Livraison',
      to: 'vers',
      noPackages: 'Aucun colis indiqué',
      packages: '{count, plural, one {# colis} other {# colis}}',
    },
    draftLost: {
      held: 'Cet import a été repris par quelqu’un d’autre',
      gone: 'Cet import a été lancé ou abandonné ailleurs',
      takeBack: 'Le récupérer',
      notSaved: '{message} Ce que vous modifiez ici n’est plus enregistré.',
    },
    earlierImport: {
      rollingBack: 'annulation en cours : attendez que ses livraisons aient disparu',
      rolledBack: 'annulé depuis : ses livraisons ont disparu',
      running: 'encore en cours',
      aborted: 'interrompu après {count, plural, one {# livraison} other {# livraisons}}',
      stopped: 'il s’est arrêté après {count, plural, one {# livraison} other {# livraisons}}',
      made: '{count, plural, one {# livraison} other {# livraisons}}',
    },
    fileDoubts: {
      lettersTitle: 'Vérifiez les lettres des noms',
      letters:
        'Le fichier n’indique pas comment ses lettres sont enregistrées. Elles sont lues en {charset} ; si les noms semblent faux, choisissez une autre ligne ci-dessous.',
      missingSheet: 'La feuille « {sheet} » n’est pas dans ce fichier, ou est vide',
      readInstead: '« <bdi>{sheet}</bdi> » est lue à la place.',
      onlySheet:
        'Seule la feuille « <bdi>{sheet}</bdi> » est importée ; {count, plural, one {une autre feuille semble} other {# autres feuilles semblent}} contenir aussi des commandes',
      otherSheet: '« <bdi>{name}</bdi> »',
      otherSheetRows: '« <bdi>{name}</bdi> » : {rows, plural, one {# ligne} other {# lignes}}',
      importInstead: 'Importer « {name} » à la place',
      toImport:
        'Pour {count, plural, one {importer les deux} other {toutes les importer}}, lancez celle-ci, puis déposez à nouveau le fichier et choisissez la feuille suivante.',
      dialects: {
        separator_line: 'Sa première ligne ne fait qu’indiquer le séparateur ; l’en-tête est en dessous.',
        quoted_lines:
          'Chacune de ses lignes était une seule cellule entre guillemets ; les cellules qu’elle contient ont été lues.',
        space_before_quote:
          'Il y a des espaces entre les séparateurs et les guillemets ; les guillemets ont été lus comme tels.',
        backslash_quotes:
          'Les guillemets à l’intérieur des cellules y sont écrits \\" ; ils ont été lus comme tels.',
      },
      hidden:
        'Les feuilles masquées ne sont pas importées : {names}. Pour en importer une, affichez-la dans le tableur et enregistrez le fichier.',
      quoted: '« {name} »',
      commas: '{one}, {other}',
    },
    fileFactsList: {
      name: 'Nom',
      size: 'Taille',
      rows: 'Lignes',
      change: 'Modifier',
      changes: {
        charset: 'Changer le jeu de caractères',
        delimiter: 'Changer ce qui sépare les cellules',
        sheet: 'Choisir une autre feuille',
      },
    },
    filePanel: {
      title: 'Fichier',
      chooseAnother: 'Choisir un autre fichier',
      readAgain: 'Relu : le fichier a été modifié à {time}. Vos choix sont conservés.',
      notImportable: 'Ce fichier ne peut pas être importé',
      firstRows: 'Premières lignes',
      notHeader: 'Cette ligne ne peut pas être l’en-tête',
      reading: 'Lecture du fichier',
      changed: 'Ce fichier a changé',
      chooseAgain: 'Le choisir à nouveau',
      unreadable:
        'Il a été enregistré, déplacé ou supprimé, et le navigateur ne peut plus le lire. Déposez-le à nouveau ; vos choix sont conservés.',
      stopped: 'La lecture s’est arrêtée',
      stoppedWhy:
        'La connexion au serveur a été perdue, ou le navigateur a manqué de mémoire. Le fichier lui-même est bon pour ce qui en a été lu, et vos choix sont conservés.',
      soFar: '{count} pour l’instant…',
      headerRow: 'Ligne d’en-tête',
      headerIn: 'En-tête à la ligne {row, number}',
      cells: '{count, plural, one {# cellule} other {# cellules}}',
    },
    fileStatus: {
      starting: 'Lancement…',
      reading: 'Lecture…',
      undecided: 'Choisissez à qui est ce fichier',
      missing: '{count, plural, one {# champ obligatoire} other {# champs obligatoires}} sans colonne',
      columnGone: 'La colonne « {column} » a disparu',
      notMapped: 'Ses colonnes ne sont pas associées',
      chooseCustomer: 'Choisissez le client',
      chooseService: 'Choisissez le service de livraison',
      chooseBoth: 'Choisissez le client et le service de livraison',
      earlier: 'Déjà importé : {outcome}',
      checking: 'Vérification…',
      noRows: 'Aucune ligne sous l’en-tête',
      noneReady: 'Aucune ligne ne peut être importée',
      alike:
        '{count, plural, one {# commande a peut-être déjà une livraison} other {# commandes ont peut-être déjà une livraison}}',
      ready: '{good, plural, one {# ligne prête} other {# lignes prêtes}}',
      readySomeFail:
        '{good, plural, one {# ligne prête} other {# lignes prêtes}}, {bad, number} {bad, plural, one {échouera} other {échoueront}}',
      readyWarned:
        '{good, plural, one {# ligne prête} other {# lignes prêtes}}, {warned, plural, one {# avertissement} other {# avertissements}}',
      counts: {
        started: '{count, plural, one {# lancé} other {# lancés}}',
        ready: '{count, plural, one {# prêt} other {# prêts}}',
        look: '{count, number} à vérifier',
        reading: '{count, number} en cours de lecture',
      },
      commas: '{one}, {other}',
    },
    filesPanel: {
      title: '{count, plural, one {# fichier} other {# fichiers}}',
      states: {
        reading: 'Lecture',
        ready: 'Prêt',
        'some-fail': 'À vérifier',
        look: 'À vérifier',
        starting: 'Lancement',
        started: 'Lancé',
      },
      startNone: 'Lancer les imports',
      start: 'Lancer {count, plural, one {# import} other {# imports}}',
      include: 'Importer {name}',
      forCustomer: 'Pour {customer}',
      showImport: 'Voir l’import',
      open: 'Ouvrir',
      openFile: 'Ouvrir {name}',
      closeFile: 'Fermer {name}',
      remove: 'Retirer {name}',
    },
    firstRows: {
      label: 'Premières lignes du fichier',
    },
    fixButton: {
      fix: 'Corriger {count, plural, one {# ligne} other {# lignes}}',
      look: 'Voir les lignes',
      changed: '{count, plural, one {# cellule modifiée} other {# cellules modifiées}} à la main',
    },
    fixWindow: {
      title: 'Corriger les lignes',
      checking: 'Vérification des lignes…',
      willFail: '{bad, plural, one {# ligne échouera} other {# lignes échoueront}}',
      willFailSome:
        '{bad, plural, one {# ligne échouera} other {# lignes échoueront}}, les {listed, number} premières sont affichées',
      noneFail: 'Aucune ligne n’échouera',
      done: 'Terminé',
      remember:
        'Retenir ce qui est corrigé pour toutes les lignes, pour les prochains fichiers de cet expéditeur',
      rows: 'Lignes du fichier',
      show: 'Lignes à afficher',
      modes: {
        bad: 'Avec problèmes',
        warned: 'Avec avertissements',
        all: 'Toutes les lignes',
      },
      reading: 'Lecture des lignes',
    },
    heldReferences: {
      notChecked: 'Impossible de vérifier si ces commandes ont déjà été importées',
      checkAgain: 'Vérifier à nouveau',
      noAnswer: 'Le serveur n’a pas répondu. Les lignes dont la référence est déjà utilisée échoueront.',
      held: '{held, number} sur {count, plural, one {# référence} other {# références}} {held, plural, one {a} other {ont}} déjà une livraison',
      imported: 'importées le {time} par {person}. <link>Ouvrir « <bdi>{name}</bdi> »</link>',
      single: 'créées une à une, sans import',
      others: 'et par {count, plural, one {# autre import} other {# autres imports}}',
    },
    importAgain: {
      filledIn: 'Correspondance, règles et détails sont remplis',
      fetchFailed: 'Le fichier conservé n’a pas pu être récupéré',
      useSame: 'Utiliser le même fichier',
      dropInstead: 'Déposez plutôt « {name} » depuis votre ordinateur.',
      dropCorrected: 'Déposez le fichier corrigé : « {name} » n’est plus conservé ici.',
      dropOrUse: 'Déposez le fichier corrigé, ou utilisez « {name} » tel quel.',
    },
    importWizard: {
      changed: 'Il a changé : déposez-le à nouveau',
    },
    importedBefore: {
      title: 'Ce fichier a déjà été importé',
      line: 'Le {time} par {person} sous le nom <link>« <bdi>{file}</bdi> »</link> : {outcome}.',
      lineOfSheet:
        'Le {time} par {person} sous le nom <link>« <bdi>{file}</bdi> »</link>, depuis sa feuille « <bdi>{sheet}</bdi> » : {outcome}.',
      others: 'Et {count, plural, one {# fois} other {# fois}} auparavant.',
      doubles: 'Le réimporter double les livraisons sans référence.',
    },
    leaveGuard: {
      title: 'Quitter cet import ?',
      titleOfSeveral: 'Quitter ces fichiers ?',
      leave: 'Quitter',
      stay: 'Rester',
      uploaded:
        'Il n’a pas encore commencé. Le fichier et vos choix sont conservés : reprenez-le depuis la liste des imports, ici ou sur un autre ordinateur.',
      notUploaded:
        'Il n’a pas encore commencé et le fichier n’a pas été envoyé. Vos choix sont conservés dans cet onglet : déposez à nouveau le même fichier pour continuer.',
      several:
        'Ceux qui sont envoyés et n’ont pas commencé sont conservés : reprenez-les depuis la liste des imports, ici ou sur un autre ordinateur.',
    },
    lookAlikesNotice: {
      notChecked: 'Impossible de vérifier si des commandes sans référence existent déjà',
      checkAgain: 'Vérifier à nouveau',
      noAnswer: 'Le serveur n’a pas répondu. Elles seront importées.',
      alike:
        '{count, plural, one {# commande sans référence ressemble} other {# commandes sans référence ressemblent}} à une commande déjà présente',
      alikeExample: 'Ligne {row, number} : <bdi>{name}</bdi>, comme <link>la livraison du {time}</link>',
      alikeWhy: 'Même client, même destinataire et même adresse en l’espace de {days, number} jours.',
      repeated:
        '{count, plural, one {# commande sans référence figure} other {# commandes sans référence figurent}} deux fois dans ce fichier',
      repeatedExample: 'La ligne {row, number} est identique à la ligne {first, number} : <bdi>{name}</bdi>',
      others: 'et {count, number} de plus',
      tooMany: 'Il y en a trop pour les écarter ici : retirez-les du fichier.',
      leaveOut: 'Écarter {rows, plural, one {cette ligne} other {ces # lignes}} de l’import',
    },
    mapPanel: {
      title: 'Carte',
      undo: 'Annuler la dernière correction',
      hide: 'Masquer la carte',
      show: 'Afficher la carte',
      corrected:
        '{count, plural, one {# cellule du fichier corrigée} other {# cellules du fichier corrigées}} à la main. Le fichier lui-même reste tel quel.',
      noneWrong: 'Aucun point ne semble faux.',
      toLookAt: '{count, plural, one {# point} other {# points}} à vérifier.',
      known: 'Les points de {count, plural, one {# adresse} other {# adresses}} sont connus.',
      loading: 'Chargement de la carte',
      pin: 'Repère : les touches fléchées le déplacent',
    },
    newImportPage: {
      title: 'Nouvel import',
      again: 'Réimporter « {name} »',
      notAllTaken: 'Tout n’a pas été pris',
    },
    newTabLink: {
      inNewTab: '(dans un nouvel onglet)',
    },
    pinForm: {
      point: 'Point du repère',
      noPoint: 'Ce n’est pas un point.',
      hint: 'Faites glisser le repère, cliquez sur la carte, utilisez les touches fléchées sur le repère, ou collez un point ici.',
      use: 'L’utiliser pour {rows, plural, one {# ligne} other {# lignes}}',
    },
    pointsMap: {
      label:
        'Carte de {count, plural, one {# point} other {# points}}, dont {bad, number} à vérifier. La liste indique lesquels.',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire',
      showAll: 'Afficher tous les points',
      streets: 'Rues',
    },
    readPastedCells: {
      fileName: 'Cellules collées {time}',
    },
    referenceField: {
      searchFailed: 'La recherche a échoué. Réessayez.',
    },
    refuseFile: {
      extension:
        '« {name} » est un fichier .{extension}. Seuls .csv, .txt, .xlsx et .xls peuvent être importés : enregistrez-le dans l’un de ces formats.',
      noExtension:
        '« {name} » est un fichier sans extension. Seuls .csv, .txt, .xlsx et .xls peuvent être importés : enregistrez-le dans l’un de ces formats.',
      empty: 'Le fichier est vide. Enregistrez-le à nouveau, puis choisissez-le à nouveau.',
      tooLarge:
        'Le fichier fait {size} ; la limite est de {limit}. Divisez-le en plusieurs parties, chacune avec la ligne d’en-tête.',
    },
    resumeDraft: {
      failed: 'Cet import ne peut pas être repris',
      noFile: 'Son fichier n’a pas pu être récupéré.',
      openElsewhere: 'Vous avez cet import ouvert dans une autre fenêtre',
      heldBy: '{name} travaille sur cet import',
      takeOver: 'Reprendre',
      takeOverOwn: 'Reprenez-le pour continuer ici. L’autre fenêtre n’enregistrera alors plus rien.',
      takeOverOthers:
        'Si vous le reprenez, l’autre fenêtre l’indique et n’enregistre plus rien. Les choix faits jusqu’ici restent.',
      fetching: 'Récupération du fichier et de vos choix…',
    },
    returnedNotice: {
      none: 'Aucune de ces lignes n’est ouverte dans <bdi>{file}</bdi>',
      rows: '{count, plural, one {Voici une ligne en échec} other {Voici # lignes en échec}} de <bdi>{file}</bdi>',
      imported: 'Importé le {time} par {person} pour <bdi>{customer}</bdi>.',
      unchanged:
        'Aucune cellule n’a été modifiée depuis : elles échoueraient à nouveau. Corrigez-les ci-dessous ou dans le fichier.',
      changed: '{count, plural, one {# cellule a été modifiée} other {# cellules ont été modifiées}} depuis.',
      followUp:
        'En import complémentaire, elles gardent sa correspondance, son client et ses numéros de ligne, et comptent avec lui comme un tout.',
      taken:
        '{count, plural, one {# ligne est déjà dans un autre import complémentaire et écartée} other {# lignes sont déjà dans un autre import complémentaire et écartées}}.',
      strangers:
        '{count, plural, one {# ligne ne fait pas partie} other {# lignes ne font pas partie}} des lignes en échec de cet import et {count, plural, one {est écartée} other {sont écartées}} : importez le fichier comme un nouveau ci-dessous si elles doivent être prises.',
      tooMuch:
        'C’est plus qu’un import complémentaire ne peut prendre. Importez le fichier comme un nouveau ci-dessous.',
      import: 'Importer comme import complémentaire',
    },
    startError: {
      isGone: 'Ce fichier a changé. Déposez-le à nouveau pour continuer.',
      notStarted: 'L’import n’a pas démarré',
      openStarted: 'Ouvrir l’import qui a été lancé',
      nothing: 'Il n’y a rien à importer',
      noRows:
        'Le fichier n’a aucune ligne sous l’en-tête. Ajoutez les commandes ou choisissez une autre ligne d’en-tête, puis réessayez.',
      missing: 'Il manque encore quelque chose : voyez les parties marquées en rouge.',
    },
    startFor: {
      chosen: 'Pour <b>{names}</b> · {payment}',
      chooseCustomer: 'Choisissez le client',
      chooseService: 'Choisissez le service',
      chooseBoth: 'Choisissez le client et le service',
    },
    startPanel: {
      label: 'Lancement',
      start: 'Lancer l’import',
      afterUpload: 'Démarre après l’envoi…',
      starting: 'Lancement…',
      offline: 'Pas de connexion pour le moment. L’import démarrera de lui-même dès qu’elle sera rétablie.',
      dryRun: 'Essayer d’abord : essai à blanc',
      uploadAgain: 'Envoyer à nouveau',
      uploadFailed: 'L’envoi a échoué',
      uploadCancelled: 'L’envoi a été annulé',
      mappingKept: 'Votre correspondance est conservée.',
      uploading: 'Envoi en cours',
      sentOf: '{sent} sur {size}',
      upload: 'Envoi',
      cancelUpload: 'Annuler l’envoi',
      uploaded: 'Envoyé, {size}',
    },
    suspiciousList: {
      far: 'Loin de tous les autres',
      pickup: '{issue}, enlèvement',
      none: 'Aucun point ne semble faux',
      count: '{count, plural, one {# point} other {# points}} à vérifier',
      swapAll: '{count, plural, one {Rétablir} other {Rétablir les #}}',
      list: 'Points à vérifier',
      row: 'ligne {row, number}',
      noCoordinates: 'Pas de coordonnées',
      rows: '{count, plural, one {# ligne} other {# lignes}}',
      more: 'et {count, number} de plus',
    },
    templateLink: {
      sentence:
        'Pour un expéditeur sans fichiers : <template>Modèle (.xlsx)</template>. Un modèle avec les colonnes propres à un client se trouve sur la page de chaque <profile>profil d’import</profile>.',
    },
    totalsPanel: {
      title: 'Totaux de contrôle',
      ready: 'Prêtes',
      note: 'Pour les lignes qui deviennent des livraisons. Saisissez ce qu’indique le bordereau de l’expéditeur pour comparer.',
    },
    unpackArchives: {
      over: '{max, number} fichiers peuvent être pris à la fois. Déposez les autres ensuite, à partir de « {name} ».',
      password:
        '« {name} » dans « {archive} » est protégé par un mot de passe. Décompressez l’archive et déposez les fichiers.',
      tooLarge: '« {name} » dans « {archive} » dépasse la taille autorisée pour un fichier.',
      damaged: '« {archive} » est endommagé : il n’a pas pu être décompressé jusqu’au bout.',
      nothing: '« {archive} » ne contient aucune feuille de calcul.',
    },
    upload: {
      file_too_large: 'Un fichier peut faire au plus {limit}.',
      upload_url_expired: 'Le lien d’envoi a expiré. Réessayez.',
      upload_forbidden:
        'L’espace de stockage a refusé ce fichier. Prévenez les personnes qui exploitent Lading ; réessayer n’y changera sans doute rien.',
      upload_refused: 'Le fichier n’a pas pu être enregistré. Réessayez dans un instant.',
      upload_failed: 'Le fichier n’a pas pu être envoyé. Choisissez-le à nouveau et réessayez.',
    },
    skipLinks: {
      skipTo: 'Aller à : {part}',
    },
    wizardNews: {
      read: '« {name} » est lu : {columns, plural, one {# colonne} other {# colonnes}}',
      sent: '{share} du fichier est envoyé',
      uploaded: 'Le fichier est envoyé',
    },
  },
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
      empty: 'Personne ne travaille encore pour cette entreprise',
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
      actions: 'Actions',
    },
  },
  // ── components/settings.
  settings: {
    adminsOnly: {
      goToImports: 'Aller aux imports',
      titles: {
        apiClients: 'Seuls les administrateurs gèrent les clients API',
        webhooks: 'Seuls les administrateurs gèrent les webhooks',
        inboxes: 'Seuls les administrateurs gèrent les boîtes de réception',
        people: 'Seuls les administrateurs gèrent les personnes',
        company: 'Seuls les administrateurs modifient les paramètres de l’entreprise',
        audit: 'Seuls les administrateurs consultent le journal d’audit',
        consignees: 'Seuls les administrateurs recherchent des destinataires',
        apiKeys: 'Seuls les administrateurs gèrent les clés API',
      },
      hints: {
        apiClients:
          'Votre compte ne peut ni les voir ni les modifier. Si un programme a besoin d’un accès ou doit être arrêté, adressez-vous à un administrateur de votre entreprise.',
        inboxes:
          'Votre compte ne permet ni de voir ni de modifier où les programmes envoient leurs fichiers. Adressez-vous à un administrateur de votre entreprise.',
        webhooks:
          'Votre compte ne permet pas de voir ni de modifier les adresses averties de ce qui se passe. Adressez-vous à un administrateur de votre entreprise.',
        people:
          'Votre compte ne peut ni voir ni modifier qui se connecte. Adressez-vous à un administrateur de votre entreprise. Votre propre mot de passe se change dans le menu derrière votre nom.',
        company:
          'Votre compte ne peut pas modifier ce qui s’applique à tous. Adressez-vous à un administrateur de votre entreprise.',
        audit:
          'Votre compte ne peut pas le voir. Si vous devez savoir qui a fait quelque chose, adressez-vous à un administrateur de votre entreprise.',
        consignees:
          'Votre compte ne peut ni consulter ni effacer les données conservées sur une personne. Si quelqu’un demande ses données, adressez-vous à un administrateur de votre entreprise.',
        apiKeys:
          'Votre compte ne peut ni les voir ni les modifier. Si un programme a besoin d’un accès ou doit être arrêté, adressez-vous à un administrateur de votre entreprise.',
      },
    },
    settingsNav: {
      label: 'Paramètres',
      pages: {
        apiClients: 'Clients API',
        webhooks: 'Webhooks',
        inboxes: 'Boîtes de réception',
        importProfiles: 'Profils d’import',
        places: 'Carnet d’adresses',
        people: 'Personnes',
        company: 'Entreprise',
        audit: 'Journal d’audit',
        consignees: 'Destinataires',
        apiKeys: 'Clés API',
      },
    },
  },
  // ── components/shippers.
  shippers: {
    shareOfRows: {
      under: 'moins de {share}',
    },
    shipperPage: {
      back: 'Expéditeurs',
      weeks: 'Lignes en échec par semaine',
      reasons: 'Raisons les plus fréquentes',
      imports: 'Imports avec des lignes en échec',
      noImport: 'Aucun import ces 12 dernières semaines.',
      summary:
        '{failed} sur {rows, plural, one {# ligne} other {# lignes}} en échec ces 12 dernières semaines ({share}) ; ces 4 dernières, {lately}.',
      summaryWithBefore:
        '{failed} sur {rows, plural, one {# ligne} other {# lignes}} en échec ces 12 dernières semaines ({share}) ; ces 4 dernières, {lately}, auparavant {before}.',
      mended:
        '{count, plural, one {# cellule a été corrigée} other {# cellules ont été corrigées}} avant le démarrage.',
      noReasons: 'Aucune ligne n’a échoué.',
      reason: '{field} : {problem}',
      rows: '{count, plural, one {# ligne} other {# lignes}}',
      failedOf: '{failed} sur {rows, plural, one {# ligne} other {# lignes}}',
      noImports: 'Aucun import n’a de lignes en échec.',
      unknown: 'Cet expéditeur n’existe pas',
      showAll: 'Afficher tous les expéditeurs',
      whyUnknown: 'Le lien est peut-être erroné, ou le client appartient à une autre entreprise.',
    },
    shippersPage: {
      title: 'Expéditeurs',
      imports: 'Imports',
      intro:
        'Les lignes des fichiers de chaque expéditeur qui ont échoué au premier import, sur les 12 dernières semaines. Ce qui a été corrigé ensuite compte comme un échec : c’était du travail.',
      noMatch: 'Aucun expéditeur ne correspond',
      empty: 'Aucun import ces 12 dernières semaines',
      whoIsListed: 'Chaque expéditeur dont les fichiers ont été importés figure ici.',
    },
    shippersTable: {
      shipper: 'Expéditeur',
      failed: 'Échecs',
      failedRows: 'Lignes en échec',
      failedOf: '{failed}<small> sur {rows, plural, one {# ligne} other {# lignes}} en échec</small>',
      rows: 'Lignes',
      imports: 'Imports',
      importsOf: '{imports}<small> {count, plural, one {import} other {imports}}</small>',
    },
    weeksTable: {
      week: 'Semaine du',
      rows: 'Lignes',
      failed: 'En échec',
      share: 'Part',
    },
  },
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
      providerDown:
        'La connexion de votre entreprise ne répond pas. Réessayez dans un instant, ou connectez-vous avec un mot de passe si vous en avez un.',
      notIdentified:
        'Vous n’êtes pas connecté : la connexion a été annulée, a pris trop de temps ou a été ouverte deux fois. Recommencez.',
      noRole:
        'Votre compte ne peut pas utiliser Lading. Demandez un rôle dans Lading à la personne qui gère les comptes de votre entreprise, puis reconnectez-vous.',
      noTenant:
        'Votre compte ne dit pas à quelle entreprise il appartient dans Lading. Demandez à la personne qui gère les comptes de votre entreprise de l’ajouter.',
      otherTenant:
        'Votre compte appartient dans Lading à une autre entreprise qu’auparavant. Demandez à la personne qui gère Lading laquelle est la bonne.',
      noEmail:
        'Votre compte n’a pas d’adresse e-mail que Lading puisse lire. Demandez à la personne qui gère les comptes de votre entreprise de la communiquer.',
      emailTaken:
        'Quelqu’un dans Lading a déjà l’adresse e-mail de votre compte. Demandez à un administrateur de Lading de votre entreprise à qui elle appartient.',
      unknownPerson:
        'Lading ne vous connaît pas encore. Demandez à un administrateur de Lading de votre entreprise de vous ajouter.',
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
      signInWith: 'Se connecter avec <bdi>{provider}</bdi>',
      signInWithAccount: 'Se connecter avec le compte de l’entreprise',
      orByPassword: 'ou avec un mot de passe',
      forgot: 'Mot de passe oublié ?',
    },
  },
  // ── components/targets.
  targets: {
    fields: {
      title: 'Titre',
      street: 'Rue',
      postalCode: 'Code postal',
      city: 'Ville',
      country: 'Pays',
      latitude: 'Latitude',
      longitude: 'Longitude',
      routeDate: 'Date de tournée',
      estimatedWorkMinutes: 'Travail prévu',
      priority: 'Priorité',
      expectedRevenue: 'Chiffre d’affaires attendu',
      status: 'Statut',
    },
    statuses: {
      Active: 'Active',
      Cancelled: 'Annulée',
    },
    priorities: {
      Low: 'Basse',
      Medium: 'Moyenne',
      High: 'Haute',
    },
    duration: {
      minutes: '{minutes} min',
      hours: '{hours} h',
      hoursAndMinutes: '{hours} h {minutes} min',
    },
    firstTargets: {
      title: 'Pas encore de destinations',
      createClient: 'Créer un client API',
      sample: 'Un lot envoyé avec curl',
      explanation:
        'Un ERP, un système logistique ou un système d’entrepôt les envoie par lots, connecté en tant que client API.',
      whoCreates: 'Un administrateur en crée un dans les paramètres, sous « Clients API ».',
    },
    quickDays: {
      label: 'Date de tournée',
      today: 'Aujourd’hui',
      tomorrow: 'Demain',
      thisWeek: 'Cette semaine',
    },
    targetFilters: {
      noCoordinates: 'Sans coordonnées',
      search: 'Rechercher des destinations',
      searchIn: 'ID externe, titre, adresse…',
      status: 'Statut',
      anyStatus: 'Tous les statuts',
      priority: 'Priorité',
      anyPriority: 'Toutes les priorités',
      routeDateFrom: 'Date de tournée à partir du',
      routeDateTo: 'Date de tournée jusqu’au',
      source: 'Source',
      anySource: 'Toutes les sources',
    },
    targetHistoryPanel: {
      failed: 'L’historique n’a pas pu être chargé',
      title: 'Historique',
      loading: 'Chargement de l’historique',
      entries: {
        created: 'Créée',
        cancelledAgain: 'Annulée de nouveau',
        cancelled: 'Annulée',
        activeAgain: 'De nouveau active',
        changed: 'Modifiée',
        sentAgain: 'Renvoyée, sans changement',
      },
      batch: 'Lot <a>{batch}</a>, envoyé par <b>{client}</b>',
      warnings: 'Avertissements',
    },
    targetMarks: {
      noCoordinates: 'Sans coordonnées',
    },
    targetPage: {
      back: 'Destinations',
      from: '<b>{id}</b>, de <b>{source}</b>',
      unknown: 'Cette destination n’existe pas',
      showAll: 'Afficher toutes les destinations',
      whyUnknown:
        'Le lien est peut-être erroné, ou la destination appartient à une autre entreprise. Demandez à la personne qui vous a envoyé le lien.',
    },
    targetPanels: {
      notGiven: 'Non indiqué',
      address: 'Adresse',
      showOnMap: 'Afficher sur une carte',
      point: 'Latitude, longitude',
      missing: 'Manquant',
      planning: 'Planification',
      origin: 'Provenance',
      externalId: 'ID externe',
      source: 'Système source',
      created: 'Créée',
      lastChanged: 'Dernière modification',
      metadata: 'Métadonnées',
      targetId: 'ID de destination',
    },
    targetsPage: {
      title: 'Destinations',
      intro: 'Arrêts envoyés par lots par d’autres systèmes.',
      noMatch: 'Aucune destination ne correspond',
      noMatchHint: 'Essayez un autre mot ou d’autres jours.',
    },
    targetsTable: {
      target: 'Destination',
      address: 'Adresse',
      routeDate: 'Date de tournée',
      priority: 'Priorité',
      work: 'Travail',
      revenue: 'Revenu',
      status: 'Statut',
      source: 'Source',
      updated: 'Modifiée',
      noStreet: 'Sans rue',
      noAddress: 'Sans adresse',
      noCoordinates: 'Sans coordonnées',
      noDate: 'Sans date',
    },
  },
  // ── What lib says of rows and files, on screens, in answers of the API and in reports.
  rows: {
    ofField: '{field} : {sentence}',
    problems: {
      required_field_missing: {
        empty: 'Cette valeur est obligatoire, mais la cellule est vide. Complétez-la.',
        address_not_certain:
          'Cette valeur est obligatoire, mais la cellule est vide, et ce que l’on sait de l’adresse n’est pas certain. Complétez la cellule ou choisissez le point de l’adresse en important de nouveau le fichier.',
        city_not_certain:
          'Cette valeur est obligatoire, mais la cellule est vide, et on ne sait pas quel lieu est « {city} » : le pays n’en a aucun de ce nom, ou plusieurs. Complétez la cellule, corrigez la ville ou le pays, ou indiquez le point de l’adresse.',
        says_nothing:
          'Cette valeur est obligatoire, mais la cellule dit seulement « {value} », c’est-à-dire rien. Complétez-la.',
      },
      invalid_characters: {
        not_storable:
          'Le caractère en position {position} ({character}) ne peut pas être enregistré. Supprimez-le ou ressaisissez le texte.',
        letter_lost:
          'Le caractère en position {position} est « � » : une lettre a été perdue à l’enregistrement du fichier. Ressaisissez le texte ou exportez de nouveau le fichier en UTF-8.',
      },
      text_too_long:
        'La longueur maximale est de {limit} caractères, mais il y en a {length}. Raccourcissez le texte.',
      invalid_number: {
        not_a_number:
          '« {value} » n’est pas un nombre lisible. Écrivez des chiffres avec un seul séparateur décimal, par exemple 12,5.',
        ambiguous:
          '« {value} » peut désigner deux nombres, car la virgule peut séparer les milliers ou les décimales. Écrivez deux décimales, par exemple 1234,00 ou 1,23.',
        exponent:
          '« {value} » est un nombre abrégé par le tableur. Mettez la colonne au format nombre ou texte et saisissez-le en entier.',
      },
      latitude_out_of_range:
        'Une latitude doit être comprise entre {min} et {max}, mais la cellule contient {value}. Vérifiez que latitude et longitude ne sont pas inversées.',
      longitude_out_of_range:
        'Une longitude doit être comprise entre {min} et {max}, mais la cellule contient {value}. Vérifiez qu’il ne manque pas de séparateur décimal.',
      unknown_country:
        'Aucun pays ne s’appelle « {value} », ou plusieurs. Écrivez son code à deux lettres, par exemple AE ou DE, ou son nom complet.',
      invalid_phone: {
        not_a_phone:
          '« {value} » n’est pas un numéro de téléphone valide. Écrivez-le en entier avec l’indicatif du pays, par exemple +33 6 12 34 56 78, un seul numéro par cellule.',
        country_needed:
          '« {value} » n’a pas d’indicatif, et les numéros de ce pays ne peuvent être lus sans lui. Écrivez-le avec +, par exemple +33 6 12 34 56 78.',
        exponent:
          '« {value} » est un numéro abrégé par le tableur. Mettez la colonne au format texte et saisissez le numéro en entier.',
        extension:
          '« {value} » comporte un numéro de poste, qui ne peut être conservé. Écrivez le numéro seul, et le poste dans les instructions.',
      },
      negative_amount:
        'Un montant ne peut pas être négatif, mais la cellule contient {value}. Écrivez 0 ou rien s’il n’y a rien à encaisser.',
      too_many_decimals:
        'Un montant a au plus {limit} décimales, mais la cellule contient {value}. Arrondissez-le ; si le signe sépare les milliers, supprimez-le.',
      amount_too_large:
        'Un montant ne peut pas dépasser {max}, mais la cellule contient {value}. Vérifiez qu’il n’y a pas de chiffres en trop.',
      invalid_package_items: {
        not_json:
          'La cellule n’est pas du JSON valide. Écrivez une liste comme [\'{\'"name": "Carton", "quantity": 2, "weight_kg": 1.5\'}\'] avec des guillemets droits.',
        not_a_list:
          'Les colis doivent former une liste entre crochets, par exemple [\'{\'"name": "Carton"\'}\']. Ajoutez les crochets.',
        too_many_items:
          'Une livraison comporte au plus {limit} types de colis. Regroupez les colis identiques par quantité, ou divisez la livraison.',
        not_an_object:
          'Le colis {item} doit être écrit entre accolades, par exemple \'{\'"name": "Carton"\'}\'.',
        missing: 'Il manque {key} au colis {item}. Ajoutez cette valeur.',
        not_text: 'Dans le colis {item}, {key} doit être un texte entre guillemets.',
        too_long: 'Dans le colis {item}, {key} dépasse {limit} caractères. Raccourcissez-le.',
        bad_character:
          'Dans le colis {item}, {key} contient un caractère qui ne peut pas être enregistré. Ressaisissez-le.',
        not_a_number:
          'Dans le colis {item}, {key} doit être un nombre avec un point décimal, par exemple 1.5.',
        not_whole: 'Dans le colis {item}, {key} doit être un nombre entier, par exemple 2.',
        out_of_range:
          'Dans le colis {item}, {key} doit être compris entre {min} et {max}. Vérifiez le nombre et son unité.',
        unknown_key:
          'Le colis {item} contient « {key} », qui est inconnu. Les noms sont quantity, weight_kg, length_cm, width_cm et height_cm.',
        unreadable:
          '« {value} » n’est pas lisible comme {key} du colis {item}. Écrivez un nombre, au besoin avec son unité : 3, 2,5 kg, 40x30x20 cm.',
      },
      duplicate_external_reference_id:
        'La ligne {first_row_number} de ce fichier porte déjà cette référence. Donnez-en une autre à cette ligne, ou supprimez-la.',
      external_reference_id_already_present:
        'Une autre livraison porte déjà cette référence. Utilisez-en une nouvelle, ou supprimez la ligne si elle existe déjà.',
      delivery_already_dispatched:
        'La livraison portant cette référence est partie et n’a pas été modifiée. Prévenez le chauffeur, ou supprimez la ligne.',
      delivery_already_cancelled:
        'La livraison portant cette référence a été annulée et n’a pas été modifiée. Utilisez une nouvelle référence, ou libérez celle-ci sur la page de la livraison.',
      spreadsheet_error:
        'La cellule affiche l’erreur {value} du tableur. Corrigez sa formule ou saisissez la valeur.',
      formula_not_calculated:
        'La cellule contient une formule dont le résultat n’est pas dans le fichier. Ouvrez le fichier dans un tableur, enregistrez-le et envoyez-le à nouveau.',
      shortened_number:
        '« {value} » est un long nombre abrégé par le tableur : ses derniers chiffres sont perdus. Mettez la colonne au format texte et saisissez le nombre en entier.',
      shifted_row:
        'La ligne a {cells} cellules, mais l’en-tête en a {columns} : il y a un séparateur de trop, et les valeurs qui suivent sont dans les mauvaises colonnes. Mettez la cellule qui le contient entre guillemets ou supprimez-le.',
      invalid_date: {
        not_a_date: '« {value} » n’est pas une date lisible. Écrivez-la ainsi : 2026-03-05.',
        ambiguous:
          '« {value} » peut désigner deux jours, car le jour et le mois peuvent être inversés. Écrivez la date ainsi : 2026-03-05.',
        year_missing: '« {value} » n’a pas d’année. Écrivez la date ainsi : 2026-03-05.',
      },
      invalid_time: '« {value} » n’est pas une heure lisible. Écrivez-la ainsi : 14:30.',
      invalid_minutes:
        '« {value} » n’est pas un nombre de minutes entre 0 et {max}. Écrivez un nombre entier, par exemple 15.',
      unknown_priority: '« {value} » n’est pas une priorité. Écrivez basse, normale ou haute.',
      unknown_place:
        'Le carnet d’adresses ne contient aucun lieu portant le code « {value} ». Ajoutez-le, ou corrigez le code.',
      order_failed:
        'La ligne {row_number} appartient à la même commande et pose un problème ; aucune ligne de la commande n’a donc été importée. Corrigez cette ligne et renvoyez toutes les lignes de la commande.',
      contradicts_first_row:
        'La ligne {first_row_number} est la même commande mais indique ici « {expected} », et cette ligne « {value} ». Rendez-les identiques ou donnez à cette ligne un autre numéro de commande.',
      too_many_rows_in_order:
        'Une commande peut avoir au plus {limit} lignes. Vérifiez que la colonne du numéro de commande est la bonne.',
    },
    warnings: {
      hidden_row:
        'La ligne est masquée dans la feuille, par un filtre ou à la main. Vérifiez si la commande doit partir.',
      coordinates_outside_country:
        'Le point {latitude}, {longitude} n’est pas dans le pays de l’adresse ({country}). Vérifiez les coordonnées et le pays.',
      coordinates_swapped:
        'Le point {latitude}, {longitude} n’est pas dans le pays de l’adresse ({country}), mais il y serait si latitude et longitude étaient inversées.',
      coordinates_zero:
        'Le point est 0, 0, en mer au large de l’Afrique : les coordonnées n’ont sans doute pas été trouvées.',
      coordinates_far_from_city:
        'Le point {latitude}, {longitude} est à {distance} km de {city}. Vérifiez les coordonnées et la ville.',
      coordinates_approximate: 'Le point n’est qu’approximatif, à environ {accuracy} m près.',
      coordinates_of_other_address:
        'Le point est celui du lieu {place}, dont l’adresse est « {expected} » ; la ligne indique « {value} ». Vérifiez où va la marchandise.',
      reference_is_date:
        'La référence « {value} » est une date. Les tableurs en font une de numéros comme 5-3 : demandez à l’expéditeur le vrai numéro de la commande.',
    },
  },

  files: {
    problems: {
      unreadable_file:
        'Ce fichier n’est pas un tableau lisible, quel que soit son nom, ou il est endommagé. Enregistrez-le à nouveau en .xlsx, .xls ou .csv et réimportez-le.',
      empty_file:
        'Le fichier ne contient aucune ligne sous l’en-tête. Vérifiez que les lignes sont sur la première feuille et réimportez-le.',
      encrypted_workbook:
        'Le classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe et réimportez-le.',
      too_many_rows:
        'Le fichier contient plus de {limit} lignes. Divisez-le en fichiers plus petits et importez chacun.',
      too_many_columns:
        'La ligne {row_number} contient plus de {limit} colonnes. Supprimez les colonnes inutiles et réimportez le fichier.',
      cell_too_long:
        'La cellule de la ligne {row_number}, colonne {column} dépasse {limit} caractères. Un guillemet non fermé a peut-être absorbé les lignes suivantes : vérifiez à cet endroit.',
      file_unfolds_too_large:
        'Le fichier est trop volumineux une fois décompressé. Retirez les images et les autres feuilles, ou divisez-le, et réimportez-le.',
      file_takes_too_long:
        'Le fichier n’a pas pu être lu en {limit} secondes. Enregistrez-le en .csv, ou divisez-le, et réimportez-le.',
      mapped_columns_missing:
        'Aucune ligne du fichier ne contient tous les en-têtes associés. Manquants : {missing}. Vérifiez la ligne d’en-tête, ou associez les colonnes de ce fichier.',
      header_row_lacks_columns:
        'La ligne {row_number}, choisie comme ligne d’en-tête, ne contient pas tous les en-têtes associés. Manquants : {missing}. Choisissez la ligne qui les contient, ou associez les colonnes de la ligne {row_number}, et réimportez le fichier.',
      header_row_not_found:
        'La ligne {row_number} a été choisie comme ligne d’en-tête, mais elle est vide ou ne fait pas partie des {limit} premières lignes non vides. Choisissez la ligne qui contient les en-têtes, ou supprimez ce qui se trouve au-dessus, et réimportez le fichier.',
      sheet_not_found:
        'Le classeur n’a pas de feuille visible nommée « {sheet} ». Il a : {sheets}. Choisissez l’une d’elles, ou renommez ou affichez la feuille, et réimportez le fichier.',
      corrected_cell_not_found:
        'La cellule de la ligne {row_number}, colonne {column} a été modifiée à la main, mais le fichier n’a pas de telle cellule sous son en-tête. Rien n’a été importé : vérifiez la ligne et la colonne de la modification et réimportez le fichier.',
      file_missing:
        'Le fichier envoyé n’est plus dans l’espace de stockage. S’il y a été remis, reprenez l’import ; sinon, envoyez-le à nouveau et lancez un nouvel import.',
      storage_full:
        'Lading n’avait plus de place pour enregistrer ce que cet import crée. Les livraisons déjà créées sont conservées. Prévenez l’exploitant, et reprenez l’import quand il y aura de la place.',
      processing_failed:
        'Lading n’a pas pu terminer cet import. Les livraisons déjà créées sont conservées. Reprenez l’import, ou annulez-les et réimportez le fichier.',
    },
  },
  // ── For servers alone, from here on: no page is sent these rooms (words-of.ts).
  answers: {
    errors: {
      unauthenticated:
        'Connectez-vous, ou envoyez un jeton d’accès ou une clé API valides dans l’en-tête « Authorization: Bearer … ». Les jetons expirent après une heure.',
      insufficient_permissions:
        'Cette action exige l’autorisation {permission}. Si c’est un scope, un administrateur peut le donner à un client API, dont le jeton doit le porter. Sinon, seule une personne connectée peut le faire, si son rôle le permet.',
      person_required:
        'Seule une personne connectée peut le faire ; le jeton d’accès d’un programme ne suffit pas.',
      system_admin_required:
        'Seul un administrateur système de Lading peut le voir. Adressez-vous à l’exploitant, ou retirez ce qui le demande.',
      not_in_test_mode:
        'Ce n’est pas possible avec les données de test : les personnes et les clés réelles appartiennent à l’entreprise elle-même. Quittez les données de test, puis recommencez.',
      cross_origin_request:
        'Une page d’un autre site a envoyé cette requête avec votre session. Faites-la depuis Lading, ou utilisez un jeton d’accès.',
      tenant_id_required:
        'Un administrateur système n’appartient à aucun locataire : nommez-en un avec le paramètre tenant_id.',
      tenant_not_found:
        'Aucun locataire accessible ne porte ce tenant_id. Omettez tenant_id pour travailler pour le vôtre.',
      too_many_attempts: 'Trop de tentatives. Réessayez dans {retry_after_seconds} secondes.',
      rows_not_open:
        '{count} de ces lignes ne sont plus ouvertes, dont la ligne {row_number} : un autre import les a reprises, ou elles n’ont pas échoué. Rechargez les lignes en échec et choisissez parmi celles qui restent.',
      no_open_rows:
        'Cet import n’a plus de telles lignes : toutes sont devenues des livraisons, ont été écartées ou appartiennent déjà à un import complémentaire. Consultez ses imports complémentaires.',
      rate_limited:
        'Ce client a envoyé plus de {limit} requêtes en {window_seconds} secondes. Attendez {retry_after_seconds} secondes ; les en-têtes RateLimit-* indiquent ce qui reste.',
      validation_failed:
        'La requête comporte {count} problème(s) : {fields}. Chacun est expliqué dans details.problems ; corrigez-les et renvoyez-la.',
      malformed_request:
        'La partie « {part} » de cette requête est mal formée. Encodez l’adresse en UTF-8 avec %, et envoyez un en-tête « Host » qui nomme un hôte.',
      unknown_test_error:
        'Le code d’erreur {code} n’existe pas. Envoyez dans Lading-Test-Error un des codes de la documentation, ou retirez l’en-tête.',
      unknown_host:
        'Cette installation ne porte pas le nom {host}. Utilisez localhost, ou faites définir par son exploitant LADING_URL avec l’adresse utilisée par tous.',
      invalid_json: 'Le corps n’est pas du JSON valide : {reason}. Envoyez une seule valeur JSON, en UTF-8.',
      request_too_large: 'Le corps dépasse {limit_bytes} octets. Envoyez-en moins par requête.',
      request_incomplete: 'La requête s’est interrompue avant que tout son contenu soit arrivé. Renvoyez-la.',
      request_timeout:
        'Le contenu de la requête est arrivé trop lentement : il doit être complet en {limit_seconds} secondes. Renvoyez-la.',
      unsupported_media_type: 'Le Content-Type « {content_type} » n’est pas accepté ici. Envoyez {expected}.',
      not_found: 'Il n’y a rien à cette adresse. /api/openapi.json liste toutes les adresses de l’API.',
      method_not_allowed: 'La méthode {method} n’est pas permise ici. Permises : {allowed}.',
      conflict: 'Quelqu’un d’autre a modifié la même chose au même moment. Rechargez-la et recommencez.',
      unsupported_file_extension:
        'Le fichier « {file_name} » ne peut pas être importé. Son nom doit se terminer par : {allowed}.',
      file_too_large:
        'Le fichier dépasse la limite de {limit_bytes} octets. Divisez-le en fichiers plus petits.',
      file_kind_mismatch:
        'Le fichier a été envoyé comme {expected}, mais file_kind indique {given}. Envoyez le type donné par upload-url.',
      upload_incomplete:
        'Seuls {received_bytes} octets sur {announced_bytes} sont arrivés, et rien n’a été conservé. Renvoyez le fichier à la même URL.',
      file_not_found:
        'Aucun fichier envoyé ne porte ce file_key. Demandez une URL d’envoi, envoyez-y le fichier par PUT, puis transmettez le file_key reçu.',
      invalid_signature:
        'Cette URL signée a été modifiée ou est incomplète. Demandez-en une nouvelle et utilisez-la telle quelle.',
      upload_url_expired: 'Cette URL d’envoi a expiré. Demandez-en une nouvelle.',
      download_url_expired:
        'Cette URL de téléchargement a expiré. Rouvrez l’import pour en obtenir une nouvelle.',
      upload_url_already_used:
        'Cette URL d’envoi a déjà servi ; elle ne sert qu’une fois. Demandez-en une nouvelle pour un autre fichier.',
      job_not_found: 'Aucune création groupée de commandes ne porte cet identifiant.',
      job_already_terminal: 'Cet import est terminé ({status}) ; il n’y a plus rien à arrêter.',
      job_still_running:
        'Cet import est encore en cours ({status}). Interrompez-le d’abord, ou attendez sa fin.',
      rollback_under_way:
        'Toutes les livraisons de cet import sont déjà en cours d’annulation. Attendez que ce soit terminé.',
      job_not_resumable:
        'Seul un import qui a échoué sans défaut de son fichier peut reprendre, et seulement avant d’être annulé. Celui-ci est {status}. Réimportez le fichier.',
      lease_active: 'Un processus travaille encore sur cet import ; il n’y a rien à reprendre.',
      file_expired:
        'Les fichiers de cet import ne sont plus conservés : ils ont été supprimés après la durée de conservation. Ses chiffres et ses livraisons sont toujours là.',
      csv_not_ready:
        'Ce fichier n’est pas encore écrit. Il existera une fois l’import terminé ; redemandez-le alors.',
      nothing_to_print:
        'Aucune de ces livraisons n’est à imprimer : aucune n’a été créée, ou toutes sont annulées ou retirées.',
      too_much_to_print:
        'Un document en contient au plus {limit}. Imprimez l’import par parties : indiquez les lignes de chacune avec from_row et to_row.',
      invalid_cursor:
        'Ce curseur n’a jamais été donné. Utilisez next_cursor de la page précédente, ou omettez cursor pour commencer au début.',
      page_too_deep:
        'Les numéros de page couvrent les {limit} premières entrées. Pour continuer, envoyez next_cursor de la page précédente comme cursor, sans page ; ou restreignez la liste.',
      events_expired:
        'Les événements antérieurs au numéro {oldest_sequence} ne sont plus conservés, et vous ne les avez pas tous lus. Comparez une fois vos données avec les listes, puis continuez avec after=0.',
      unknown_time_zone:
        'Ce fuseau horaire n’existe pas. Indiquez-en un de la liste IANA, par exemple Europe/Berlin.',
      missing_required_mappings:
        'Aucune colonne n’est associée à ces champs obligatoires : {fields}. Associez une colonne à chacun. Dans un profil, une valeur fixe, un lieu ou le lieu d’enlèvement habituel du client conviennent aussi.',
      packages_given_twice:
        'Les colis viennent de colonnes propres et de package_items. Gardez l’un des deux.',
      profile_given_twice: 'Envoyez profile_id ou profile, pas les deux.',
      import_profile_not_found:
        'Ce profil d’import n’existe pas. Il a peut-être été archivé ; listez les profils et choisissez-en un.',
      import_draft_not_found:
        'Cet import inachevé n’existe pas. Il a peut-être été lancé, abandonné ou supprimé après une semaine ; consultez la liste des imports.',
      import_draft_held: '{name} travaille sur cet import. Demandez-lui, ou reprenez-le.',
      import_profile_version_not_found:
        'Ce profil d’import n’a pas de version {version}. Listez ses versions et choisissez-en une.',
      import_profile_name_taken:
        'Un autre profil d’import s’appelle déjà « {name} ». Choisissez un autre nom.',
      profile_place_not_found:
        'Le profil désigne le lieu « {code} », qui ne figure pas dans le carnet d’adresses. Ajoutez ce lieu ou choisissez-en un autre dans le profil.',
      place_not_found:
        'Ce lieu ne figure pas dans le carnet d’adresses. Il a peut-être été archivé ; listez les lieux, puis choisissez-en un ou ajoutez-le.',
      place_code_taken:
        'Un autre lieu porte déjà le code « {code} ». Choisissez un autre code ou modifiez ce lieu.',
      place_code_repeated:
        'Un lieu précédent porte le même code « {code} ». Indiquez chaque code une seule fois.',
      too_many_places:
        'Le carnet d’adresses contient au plus {limit} lieux. Archivez ceux qui ne servent plus.',
      unknown_logical_field: 'Ces champs de livraison n’existent pas : {fields}. Champs connus : {known}.',
      unusable_column_name:
        'Une colonne de ce nom ne peut pas être associée : {columns}. Renommez-la dans le fichier.',
      duplicate_mapping_target:
        'Plusieurs colonnes sont associées à : {fields}. Associez une seule colonne à chaque champ.',
      idempotency_key_invalid:
        'Une clé Idempotency-Key compte de 1 à 255 caractères ASCII visibles, par exemple un UUID.',
      idempotency_key_reused:
        'La clé Idempotency-Key de cette requête a déjà servi pour une autre requête. Utilisez une nouvelle clé pour une nouvelle requête.',
      idempotency_request_in_progress:
        'Une requête avec cette clé Idempotency-Key est encore en cours. Renvoyez-la dans {retry_after_seconds, plural, one {# seconde} other {# secondes}} pour obtenir sa réponse.',
      idempotent_answer_not_kept:
        'Cette requête a déjà été exécutée, mais sa réponse n’a pas été conservée. Lisez ce qu’elle a modifié avant de la renvoyer avec une nouvelle clé.',
      idempotency_key_conflict:
        'Cette clé a déjà servi avec un autre contenu. Utilisez une nouvelle clé pour une nouvelle requête.',
      import_rolled_back:
        'Cet import a été annulé : ses lignes en échec ne sont plus acceptées. Réimportez plutôt le fichier.',
      mend_link_not_found: 'Cet import n’a pas de tel lien. Rechargez ses liens.',
      mend_link_invalid:
        'Ce lien ne fonctionne plus. Demandez-en un nouveau à la personne qui vous l’a envoyé.',
      customer_not_found: 'Aucun client ne porte ce customer_id. GET /api/delivery/customers les liste.',
      delivery_service_not_found:
        'Aucun service de livraison ne porte ce delivery_service_id. GET /api/delivery/delivery-services les liste.',
      delivery_not_found:
        'Aucune livraison ne porte cet identifiant. Elle a peut-être été annulée avec son import.',
      delivery_already_dispatched:
        'Cette livraison est partie et ne peut plus être modifiée. Prévenez le chauffeur.',
      delivery_already_cancelled:
        'Cette livraison a été annulée et ne peut plus être modifiée. Créez-en une nouvelle si elle doit finalement être livrée.',
      delivery_changed_meanwhile:
        'Quelqu’un d’autre a modifié cette livraison depuis que vous l’avez ouverte ; rien n’a été enregistré. Rechargez-la et refaites votre modification.',
      stale_update:
        'Cette livraison a déjà la source_version plus récente {stored}. {sent} arrive trop tard, rien n’a donc été modifié.',
      source_version_of_other_kind:
        'La source_version {sent} ne peut pas être comparée à {stored}, celle de cette livraison : les deux doivent être des nombres entiers, ou les deux des moments.',
      session_not_found:
        'Aucune de vos sessions ne porte cet identifiant ; elle est peut-être déjà terminée.',
      external_reference_id_already_present:
        'Une autre livraison porte déjà l’external_reference_id « {external_reference_id} ». Utilisez-en un autre, ou omettez-le.',
      unsupported_content_encoding:
        'Un corps peut être compressé avec gzip, mais pas avec {content_encoding}.',
      batch_too_large:
        'Un lot peut compter au plus {limit_targets} destinations et {limit_bytes} octets. Envoyez-le en parties, chacune avec son propre batchId.',
      batch_id_conflict:
        'Le batchId « {batch_id} » a déjà servi avec un autre contenu (import {import_job_id}). Envoyez le contenu modifié sous un nouveau batchId.',
      dry_run_needed:
        'Ce fichier demande un essai à blanc : un appel vérifie au plus {limit_rows} lignes et {limit_bytes} octets, et ne recherche pas de coordonnées. Créez plutôt l’import avec dry_run true.',
      complete_cancels_too_many:
        'Le lot annulerait {count} des {active} destinations actives du {route_date}, car il ne les mentionne pas ; {limit} sont autorisées. Si c’est correct, envoyez-le avec completeMaxCancelled.',
      import_job_not_found: 'Aucun import ne porte cet importJobId.',
      target_not_found: 'Aucune destination ne porte ce targetId.',
      api_client_not_found: 'Aucun client API ne porte cet identifiant.',
      webhook_not_found: 'Aucun webhook n’a cet identifiant.',
      webhook_message_not_found:
        'Aucun événement portant cet identifiant n’a été signalé à ce webhook, ou il n’est plus conservé.',
      webhook_url_refused:
        'Lading ne peut rien envoyer à {host} : c’est une adresse privée. Utilisez une adresse publique ou demandez à l’exploitant de Lading de l’autoriser (LADING_WEBHOOKS_ALLOW_PRIVATE).',
      webhook_disabled: 'Le webhook est désactivé. Activez-le d’abord.',
      too_many_webhooks: 'Une entreprise peut avoir {limit} webhooks. Supprimez-en un qui ne sert plus.',
      inbox_not_found:
        'Aucune boîte de réception n’existe à cette adresse : le jeton est mal saisi ou a été remplacé, ou la boîte a été supprimée.',
      inbox_disabled:
        'La boîte de réception n’accepte pas de fichiers pour l’instant : un administrateur l’a désactivée.',
      too_many_inboxes:
        'Une entreprise peut avoir {limit} boîtes de réception. Supprimez-en une qui ne sert plus.',
      received_file_not_found:
        'Aucune boîte de réception n’a reçu de fichier avec cet identifiant, ou il n’est plus conservé.',
      person_not_found: 'Aucune personne ne porte cet identifiant.',
      email_taken:
        'Quelqu’un se connecte déjà avec cette adresse e-mail. Cherchez cette personne dans la liste, ou utilisez une autre adresse.',
      own_account:
        'Personne ne peut se désactiver ni changer son propre rôle. Demandez-le à un autre administrateur.',
      last_admin:
        'C’est le dernier administrateur qui peut se connecter. Nommez d’abord un autre administrateur.',
      person_disabled: 'Ce compte est désactivé. Un administrateur doit d’abord le réactiver.',
      wrong_current_password: 'Ce n’est pas votre mot de passe actuel. Rien n’a été modifié ; réessayez.',
      password_link_invalid:
        'Ce lien ne fonctionne plus : il a expiré, a déjà servi ou a été remplacé par un plus récent. Demandez un nouveau lien.',
      mail_not_set_up:
        'Cette installation n’envoie pas d’e-mails. Demandez à un administrateur de votre entreprise un lien pour définir un nouveau mot de passe.',
      expiry_in_the_past:
        'La date d’expiration est passée. Indiquez un moment ultérieur, ou null pour un accès sans expiration.',
      too_many_matches:
        'Plus de {limit} correspondent : ce n’est pas une seule personne. Rien n’a été effacé. Indiquez le téléphone et le nom ensemble.',
      internal_error:
        'Une erreur s’est produite de notre côté. Réessayez ; si elle persiste, signalez l’identifiant {error_id}.',
      service_unavailable:
        'Un élément dont Lading a besoin ne répond pas pour le moment. Réessayez dans quelques secondes.',
      too_busy:
        'Lading a en ce moment plus à faire qu’il n’en accepte à la fois. Rien n’a été commencé ; réessayez dans {retry_after_seconds} secondes.',
      statement_timeout:
        'Cela a pris plus de temps qu’une requête ne peut en prendre. Restreignez-la (période plus courte, moins de mots) ou réessayez plus tard.',
      too_many_idempotency_keys:
        'Cet appelant a utilisé plus de {limit} nouvelles clés d’idempotence en un jour. Rien n’a été fait. Attendez {retry_after_seconds} secondes, ou envoyez la requête sans clé.',
      too_many_unused_uploads:
        '{unused_uploads} fichiers envoyés ({unused_bytes} octets) attendent d’être importés ; au plus {limit_uploads} fichiers et {limit_bytes} octets peuvent attendre. Lancez leur import ou patientez : chacun est supprimé un jour après son envoi.',
      storage_full:
        'Lading n’a plus de place pour enregistrer ceci. Rien n’a été conservé ; prévenez l’exploitant et réessayez quand il y aura de la place.',
      api_key_malformed:
        'Cette clé API n’est pas complète : un caractère manque, est en trop ou est faux. Copiez-la de nouveau ; une clé commence par lading_live_ ou lading_test_ et compte 48 caractères.',
      api_key_expired:
        'Cette clé API a expiré. Un administrateur peut la prolonger, ou en créer une nouvelle, dans Paramètres → Clés API.',
      api_key_revoked:
        'Cette clé API a été révoquée et ne fonctionnera plus. Un administrateur peut en créer une nouvelle dans Paramètres → Clés API.',
      api_key_address_not_allowed:
        'Cette clé API ne fonctionne pas depuis {address}. Un administrateur peut y ajouter cette adresse dans Paramètres → Clés API.',
      api_key_not_found: 'Aucune clé API ne porte cet identifiant.',
      invalid_network:
        'Indiquez une adresse IP ou un réseau en notation CIDR, par exemple 203.0.113.7, 10.0.0.0/8 ou 2001:db8::/32.',
    },
    requests: {
      required: 'Obligatoire, mais absent',
      invalid_metadata_key:
        'Une clé peut avoir au plus {limit} caractères sur une ligne, mais vaut « {value} »',
      too_many_metadata_keys: 'Il peut y avoir au plus {limit} clés',
      not_storable:
        'U+0000 et une moitié de paire de substitution ne peuvent pas être enregistrés ; supprimez-les',
      not_on_one_line: 'Une seule ligne, sans caractères de contrôle tels que des tabulations',
      unknown_charset:
        '« {charset} » n’est pas un jeu de caractères connu de Lading. Envoyez un nom du standard WHATWG Encoding, tel que utf-8, utf-16le, windows-1252, iso-8859-2, windows-1256, shift_jis ou gb18030, ou omettez-le : il est alors détecté',
      rows_in_saved_profile:
        'Des numéros de ligne valent pour un seul fichier, un profil enregistré pour plusieurs. Omettez-les ici et envoyez-les avec l’import, dans skip_rows',
      needs_order_columns:
        'Utile seulement avec order_columns. Nommez les colonnes qui identifient les lignes d’une même commande, ou omettez-le',
      empty_package_set:
        'Ne nomme aucune colonne. Nommez au moins une colonne des colis, ou omettez l’ensemble',
      repeated_replacement:
        '« {from} » est remplacé deux fois dans ce champ ; majuscules et minuscules sont équivalentes. Gardez l’un des deux remplacements',
      cell_corrected_twice:
        'La cellule de la ligne {row_number}, colonne {column} est corrigée deux fois. Gardez l’une des deux corrections',
      no_such_cell:
        'L’import ne lit aucune cellule à la ligne {row_number}, colonne {column}. Corrigez seulement des cellules sous l’en-tête, dans les lignes et colonnes qu’il lit',
      only_for_failed_rows:
        'On ne peut choisir que parmi les lignes en échec. Omettez row_numbers : toutes les lignes non atteintes vont ensemble',
      correction_too_long:
        'Le texte pour la ligne {row_number}, colonne {column} dépasse {limit} caractères, le maximum d’une cellule. Raccourcissez-le',
    },
    items: {
      missing_external_id: 'ExternalId est obligatoire.',
      duplicate_external_id:
        'ExternalId apparaît plusieurs fois dans ce lot ; le premier, l’élément {first_item}, compte.',
      external_id_already_exists:
        'Une destination avec cet externalId existe déjà. Utilisez « update » ou « upsert » pour la modifier.',
      target_not_found:
        'Ce sourceSystem n’a aucune destination avec cet externalId. Utilisez « create » ou « upsert » pour la créer.',
      missing_title: 'Title est obligatoire.',
      invalid_type: '{path} doit être de type {expected}, mais est {given}.',
      invalid_characters:
        '{path} contient à la position {position} le caractère {character}, interdit dans un texte.',
      text_too_long: '{path} peut avoir au plus {limit} caractères, mais en a {length}.',
      unknown_country:
        '{path} vaut « {value} », qui n’est pas un pays. Utilisez un code ISO 3166-1, comme DE.',
      invalid_number: '{path} doit être un nombre entier, mais vaut {value}.',
      latitude_out_of_range: '{path} doit être compris entre {min} et {max}, mais vaut {value}.',
      longitude_out_of_range: '{path} doit être compris entre {min} et {max}, mais vaut {value}.',
      invalid_route_date:
        '{path} vaut « {value} », qui n’est pas une date. Écrivez année-mois-jour, comme 2026-06-25.',
      negative_duration: '{path} ne doit pas être négatif, mais vaut {value}.',
      duration_too_long: '{path} peut valoir au plus {max} minutes, mais vaut {value}.',
      unknown_priority: '{path} vaut « {value} » ; les valeurs admises sont {known}.',
      negative_amount: '{path} ne doit pas être négatif, mais vaut {value}.',
      too_many_decimals: '{path} peut avoir au plus {limit} décimales, mais vaut {value}.',
      amount_too_large: '{path} peut valoir au plus {max}, mais vaut {value}.',
      invalid_metadata_key:
        'Une clé de {path} peut avoir au plus {limit} caractères sur une ligne, mais vaut « {value} ».',
      too_many_metadata_keys: '{path} peut avoir au plus {limit} clés.',
      invalid_source_version:
        '{path} vaut « {value} », mais doit être un nombre entier à partir de 0 ou un moment tel que 2026-06-25T06:00:00Z.',
      source_version_of_other_kind:
        '{path} vaut {value}, ce qui ne peut pas être comparé à {stored}, la version de la destination. Envoyez des versions d’une seule sorte.',
      stale_update: '{path} vaut {value}, mais la destination a déjà la version plus récente {stored}.',
      coordinates_missing:
        'Latitude et longitude sont toutes deux nécessaires pour placer la destination sur une tournée.',
      coordinates_outside_country:
        'Les coordonnées {latitude}, {longitude} ne sont pas dans le pays de l’adresse ({country}).',
      postal_code_mismatch: 'Le code postal « {value} » n’a pas la forme de ceux de son pays ({country}).',
      route_date_in_past: 'La date de tournée {value} est passée.',
      nothing_changed: 'La destination était déjà telle qu’envoyée ; rien n’a changé.',
      unknown_fields: 'Ces champs sont inconnus et ont été ignorés : {fields}.',
      already_cancelled: 'La destination était déjà annulée.',
      target_is_cancelled: 'La destination est annulée et le reste. Utilisez « upsert » pour la rétablir.',
      target_reinstated: 'La destination était annulée ; ce lot l’a rétablie.',
      no_longer_named: 'Le lot ne mentionne plus cette destination ; elle a été annulée.',
    },
  },

  reports: {
    failedSheet: 'Lignes en échec',
    skipped: {
      totals: 'Un total ou un pied de page, pas une commande.',
      repeated_header: 'L’en-tête répété.',
      hidden_row: 'La ligne est masquée dans la feuille.',
      value: 'Le profil écarte cette ligne à cause de « {value} » dans la colonne « {column} ».',
      empty_value: 'Le profil écarte cette ligne parce que la colonne « {column} » est vide.',
      value_of_order: 'Le profil écarte la première ligne de cette commande, et les suivantes avec elle.',
      already_present: 'Une autre livraison porte déjà cette référence.',
      chosen_row: 'La personne qui a lancé l’import a choisi d’écarter cette ligne.',
    },
    receivedReasons: {
      no_profile:
        'Aucun profil d’import ne correspond à ces colonnes. Importez le fichier une fois à la main et mémorisez-le pour son client : le suivant passera tout seul.',
      several_profiles:
        'Plusieurs profils d’import conviennent aussi bien : {profiles}. Choisissez à qui est ce fichier, ou indiquez le client de la boîte.',
      columns_gone:
        '{count, plural, one {Une colonne que lit le profil d’import a disparu : {columns}.} other {Des colonnes que lit le profil d’import ont disparu : {columns}.}}',
      columns_added:
        '{count, plural, one {Une colonne est nouvelle : {columns}.} other {Des colonnes sont nouvelles : {columns}.}}',
      profile_incomplete:
        'Le profil d’import « {profile} » n’indique pas entièrement le client, le service de livraison, le payeur et le mode de paiement. Choisissez-les, ou complétez le profil.',
      same_file: 'Le même fichier est déjà importé : {import}.',
      file_doubt: 'Le fichier peut être lu de plusieurs façons : vérifiez ses lettres et ses feuilles.',
      no_rows: 'Aucune ligne du fichier ne peut devenir une livraison.',
      too_many_rows:
        'Le fichier compte {rows, number} lignes ; cette boîte en importe seule {limit, number} au plus.',
      too_many_failed:
        '{failed, number} lignes sur {rows, number} échoueraient ({percent} %) ; cette boîte en admet {limit} %.',
      check_failed: 'Le fichier n’a pas pu être vérifié. Essayez à la main.',
    },
    fileWarnings: {
      charset_doubt:
        'Le fichier n’indique pas son jeu de caractères. Il a été lu en {charset} ; conviendrait aussi : {others}. Vérifiez les noms. S’ils sont faux, annulez l’import et indiquez le jeu de caractères dans l’assistant ou dans le profil.',
      other_order_sheets:
        'Seule la feuille « {sheet} » a été importée ; d’autres feuilles semblent contenir des commandes : {others}. Importez de nouveau le fichier pour chacune, choisie dans l’assistant ou indiquée par un profil.',
    },
  },

  mails: {
    mendLink: {
      subject: '{company} : lignes de {file} à corriger',
      request:
        '{company} n’a pas pu reprendre certaines lignes de {file}. Veuillez les corriger ici ; aucun compte n’est nécessaire :',
      button: 'Corriger les lignes',
      expiry: 'Le lien fonctionne jusqu’au {expiry}. Ne le transmettez pas : quiconque l’a voit ces lignes.',
    },
    webhookOff: {
      subject: 'Webhook arrêté : {host}',
      why: {
        failing:
          'Pendant cinq jours, Lading n’a rien pu remettre au webhook {host} de {company} et l’a arrêté.',
        gone: 'Le webhook {host} de {company} a répondu qu’il n’existe plus (410), et Lading l’a arrêté.',
      },
      what: 'Ce qui n’a pas été remis est conservé 30 jours. Dès que le récepteur fonctionne de nouveau, activez le webhook et renvoyez ce qui a échoué.',
      button: 'Voir les webhooks',
    },
    passwordLink: {
      subject: {
        invitation: 'Votre compte pour {place}',
        reset: 'Définir un nouveau mot de passe pour {place}',
        forgotten: 'Définir un nouveau mot de passe pour {place}',
      },
      greeting: 'Bonjour {name},',
      why: {
        invitation:
          'Un administrateur a créé un compte pour vous : {place}. Vous vous connectez avec {email}. Choisissez d’abord votre mot de passe :',
        reset:
          'Un administrateur a créé ce lien pour votre compte {email} : {place}. Définissez-y un nouveau mot de passe :',
        forgotten:
          'Vous avez demandé un nouveau mot de passe pour votre compte {email} : {place}. Définissez-le ici :',
      },
      button: 'Définir le mot de passe',
      expiry: 'Le lien fonctionne une seule fois, jusqu’au {expiry}.',
      unexpected:
        'Si vous n’attendiez pas cet e-mail, vous n’avez rien à faire : sans le lien, rien ne change.',
    },
  },

  templates: {
    orders: 'Commandes',
    notes: 'Notes',
    column: 'Colonne',
    isRequired: 'Obligatoire',
    holds: 'Contenu',
    example: 'Exemple',
    yes: 'oui',
    no: 'non',
    unread: 'Libre : conservée ou ignorée selon le profil',
    kinds: {
      text: 'Texte',
      latitude: 'Degrés nord, de -90 à 90',
      longitude: 'Degrés est, de -180 à 180',
      country: 'Un pays : à choisir dans la liste, ou son code',
      phone: 'Un numéro de téléphone, de préférence avec +indicatif',
      reference: 'Votre propre numéro de commande ; chacun une seule fois',
      amount: 'Un montant, avec sa devise si ce n’est pas l’habituelle',
      package_items: 'Noms et quantités des colis',
      date: 'Une date, par exemple 2026-12-31',
      time: 'Une heure, par exemple 14:30',
      minutes: 'Minutes',
      priority: 'Le degré d’urgence : à choisir dans la liste',
    },
    priorities: {
      low: 'basse',
      normal: 'normale',
      high: 'haute',
    },
    steps: {
      oneRowEach: 'Sur la première feuille, écrivez une commande par ligne sous les en-têtes.',
      blueColumns: 'Les colonnes bleues doivent être remplies, les grises peuvent rester vides.',
      keepHeaders: 'Ne changez pas les en-têtes : ils permettent de reconnaître le fichier.',
    },
  },

  print: {
    manifest: 'Bordereau d’enlèvement',
    labels: 'Étiquettes',
    customer: 'Client',
    importName: 'Import',
    printed: 'Imprimé',
    jobId: 'ID de l’import',
    listed: 'Liste',
    expected: 'Bordereau',
    agrees: 'concorde',
    differs: 'diffère',
    rows: 'Lignes',
    orders: 'Commandes',
    packages: 'Colis',
    weight: 'Poids (kg)',
    cod: 'Contre remboursement',
    rowsFromTo: 'Lignes {from} à {to} seulement',
    cancelled: 'Livraisons annulées qui ne figurent pas sur cette liste : {count}',
    pickup: 'Enlèvement',
    reference: 'Référence',
    noReference: 'Sans référence',
    recipient: 'Destinataire',
    driver: 'Chauffeur',
    shipper: 'Expéditeur',
    nameAndSignature: 'nom et signature',
    dateAndTime: 'Date et heure',
    pageOf: 'Page {page} sur',
    from: 'De',
    to: 'À',
    deliver: 'Livrer',
    notes: 'Consignes',
    nthOf: '{n} sur {count}',
    all: '{count} colis',
  },
};
