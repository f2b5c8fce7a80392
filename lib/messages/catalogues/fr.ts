import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in French: see en.ts. */
export const fr: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    cancel: 'Annuler',
    close: 'Fermer',
    tryAgain: 'Réessayer',
  },
  // ── components/ui: primitives.
  ui: {
    copyField: {
      copied: 'Copié',
      copy: 'Copier',
      copyOf: 'Copier : {label}',
      refused:
        'Le navigateur ne permet pas à cette page de copier. Le texte est sélectionné : copiez-le au clavier.',
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
    lists: {
      auditEntries: {
        failed: 'Le journal d’audit n’a pas pu être chargé',
        loading: 'Chargement du journal d’audit',
        none: 'Aucune entrée',
        range: '{first}–{last} sur {total} entrées',
        total: '{total} entrées',
        showAll: 'Afficher toutes les entrées',
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
      changed: '{count, plural, one {# cellule modifiée} other {# cellules modifiées}}',
      undo: 'Annuler',
      redo: 'Rétablir',
      fillDown: 'Recopier vers le bas',
      nextProblem: 'Problème suivant',
      row: 'Ligne',
      loading: 'Chargement des lignes',
      hint: 'Choisissez une cellule et tapez. Ctrl+Z annule, Ctrl+F recherche, Ctrl+D recopie vers le bas, F8 va au problème suivant.',
      rowAndColumn: 'Ligne {row}, <data>{column}</data> :',
      empty: 'vide',
      was: '(avant : <data>{text}</data>)',
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
    },
  },
  // ── components/api: what went wrong with a call.
  api: {},
  // ── components/domain: names of what Lading keeps, which several features show.
  domain: {
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
        one: 'Tableur',
        many: 'Tableurs',
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
      hint: 'Au moins {min} caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
      tooShort: 'Trop court : au moins {min} caractères.',
      tooLong: 'Trop long : au plus {max} caractères.',
    },
    outcomes: {
      waiting: 'En attente',
      running: 'En cours',
      completed: 'Terminé',
      completed_with_failures: 'Terminé avec des échecs',
      nothing_imported: 'Rien importé',
      failed: 'Échoué',
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
        explanation: 'Importe des tableurs et gère les livraisons.',
      },
      admin: {
        name: 'Administrateur',
        explanation:
          'La même chose, plus tous les paramètres : personnes, clients API, journal d’audit et données des destinataires.',
      },
    },
    sampleFiles: {
      intro: 'Pas de fichier sous la main ? Essayez l’un de ceux-ci :',
      clean: '.csv propre',
      messy: '.csv désordonné, avec toutes sortes d’erreurs',
    },
    scopes: {
      sendTargets: {
        name: 'Envoyer des destinations',
        explanation:
          'Créer, modifier et annuler des arrêts par lots : pour les ERP et les systèmes d’entrepôt.',
      },
      readTargets: {
        name: 'Lire les destinations',
        explanation: 'Consulter les destinations et les résultats des lots.',
      },
      operations: {
        name: 'Importer des tableurs et gérer les livraisons',
        explanation: 'Lancer, interrompre et annuler des imports ; créer et lire des livraisons.',
      },
    },
    settingsPages: {
      apiClients: 'Clients API',
      importProfiles: 'Profils d’import',
      places: 'Carnet d’adresses',
      people: 'Personnes',
      company: 'Entreprise',
      audit: 'Journal d’audit',
      consignees: 'Destinataires',
    },
    totals: {
      rows: 'Lignes',
      orders: 'Commandes',
      packages: 'Colis',
      weight: 'Poids (kg)',
      cod: 'Contre remboursement',
      codIn: 'Contre remboursement, {currency}',
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
    },
  },
  // ── components/domain/fixing: rows mended in a grid, before the start and after the end.
  fixing: {
    alike: 'Corriger les cas identiques',
    change: 'Modifier {count, plural, one {# ligne} other {# lignes}}',
    more: '+{count} autres',
    onlyProblems: 'Seulement les colonnes avec des problèmes',
    problem: 'Problème',
    problemOf: '{field} : {problem}, <b>{rows}</b>',
    rows: '{count, plural, one {# ligne} other {# lignes}}',
    showMore: 'Afficher {count, plural, one {# autre problème} other {# autres problèmes}}',
    showWhole: 'Ligne {row} : {problem} Afficher la ligne entière',
    writeFor: 'Quoi écrire à la place de « {value} » pour {field}',
    writeForEmpty: 'Quoi écrire à la place d’une cellule vide pour {field}',
    writeInstead: 'Écrire à la place',
  },
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
