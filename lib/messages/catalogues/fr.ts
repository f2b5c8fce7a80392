import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in French: see en.ts. */
export const fr: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    save: 'Enregistrer',
  },
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
    imports: 'Imports',
    deliveries: 'Livraisons',
    delivery: 'Livraison',
    deliveryTo: 'Livraison à {name}',
    shippers: 'Expéditeurs',
    shipper: 'Expéditeur',
    erpBatch: 'Lot ERP',
    targets: 'Destinations',
    target: 'Destination',
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
      import: 'Importer un tableur',
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
      cod: 'Rembours.',
      created: 'Créée',
    },
    deliveryActions: {
      edit: 'Modifier…',
      dispatch: 'Marquer comme partie…',
      cancel: 'Annuler la livraison…',
      dispatchDialog: {
        done: 'Marquée comme partie',
        title: 'Cette livraison est-elle partie ?',
        confirm: 'Marquer comme partie',
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
        payment_method: 'Moyen de paiement',
        unit_size: 'Taille',
        delivery_service_name: 'Service de livraison',
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
      paymentMethod: 'Moyen de paiement',
      noCod: 'Rien',
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
        'Son import a peut-être été annulé, le lien est peut-être erroné, ou la livraison appartient à un autre compte.',
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
    sizes: {
      small: 'petit',
      medium: 'moyen',
      large: 'grand',
      xlarge: 'très grand',
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
      intro: 'Déposez un tableur n’importe où sur cette page pour l’importer.',
      search: 'Rechercher des imports',
      searchIn: 'Nom, client, source ou ID de lot',
      status: 'Statut',
      anyStatus: 'Tous les statuts',
      shippers: 'Expéditeurs',
      needLook: '{count, plural, one {# à vérifier} other {# à vérifier}}',
      manyNeedLook: 'Plus de 99 à vérifier',
      noMatch: 'Aucun import ne correspond',
      noMatchHint: 'Essayez un autre mot ou un autre statut.',
      firstImport: 'Déposez un tableur pour créer vos premières livraisons',
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
      followUp: 'Import de suite · {file}',
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
