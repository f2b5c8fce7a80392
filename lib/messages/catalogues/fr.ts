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
  importJob: {
    abortDialog: {
      title: 'Interrompre cet import ?',
      confirm: 'Interrompre l’import',
      keepRunning: 'Laisser continuer',
      dryRunAborted: 'Essai à blanc interrompu',
      aborted: 'Import interrompu',
      madeAreKept: 'Les livraisons créées jusqu’ici sont conservées.',
      isDryRun: 'C’est un essai à blanc : aucune livraison n’est conservée de toute façon.',
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
      confirmTitle: 'Supprimer {count, plural, one {# livraison} other {# livraisons}} ?',
      confirm: 'Supprimer {count, plural, one {# livraison} other {# livraisons}}',
      confirmText:
        '{count, plural, one {Sa référence redevient libre.} other {Leurs références redeviennent libres.}} Les autres livraisons de cet import restent. Cette action est irréversible.',
    },
    describeEnd: {
      dryRunFailed: 'Essai à blanc : échec',
      dryRunAborted: 'Essai à blanc : interrompu',
      dryRunCreated: 'Essai à blanc : {created, number} à créer',
      dryRunMixed: 'Essai à blanc : {created, number} à créer, {failed, number} en échec',
      completed: 'Terminé : {created, plural, one {# livraison} other {# livraisons}}',
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
      title: 'Ceci est un essai à blanc : aucune livraison n’est conservée',
      importedSince: 'Son fichier a depuis été importé pour de bon.',
      explanation:
        'Chaque ligne passe par tout l’import, puis tout est retiré. Les chiffres et les fichiers montrent ce que ferait un import maintenant.',
    },
    errorFilter: {
      label: 'Filtrer par erreur',
      all: 'Toutes',
      chip: '{field} : {problem}',
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
  },
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
