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
