import type { Catalogue } from '@/lib/messages/catalogues/catalogue';

/** The words of the screens in French: see en.ts. */
export const fr: Catalogue = {
  // ── Words that stand on many screens: the same word has the same key everywhere.
  common: {
    tryAgain: 'Réessayer',
    close: 'Fermer',
    cancel: 'Annuler',
    loading: 'Chargement…',
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
    dropToImport: 'Déposez pour importer',
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
      changed: '{count, plural, one {# valeur lue} other {# valeurs lues}} autrement qu’écrites',
    },
    checkSummary: {
      points: '{count, plural, one {# point} other {# points}} à examiner sur la carte',
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
      drop: 'Déposez vos tableaux ici',
      kinds:
        '.csv, .txt, .xlsx, .xls, ou un .zip de ces fichiers, jusqu’à {size} chacun. Des cellules copiées peuvent être collées.',
      choose: 'Choisir un fichier',
      input: 'Fichier de tableau',
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
      started: 'Lancé',
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
        '{count, plural, one {# commande est peut-être déjà livrée} other {# commandes sont peut-être déjà livrées}}',
      ready: '{good, plural, one {# ligne prête} other {# lignes prêtes}}',
      readySomeFail:
        '{good, plural, one {# ligne prête} other {# lignes prêtes}}, {bad, number} {bad, plural, one {échouera} other {échoueront}}',
      readyWarned:
        '{good, plural, one {# ligne prête} other {# lignes prêtes}}, {warned, plural, one {# avertissement} other {# avertissements}}',
      counts: {
        started: '{count, plural, one {# lancé} other {# lancés}}',
        ready: '{count, plural, one {# prêt} other {# prêts}}',
        look: '{count, number} à examiner',
        reading: '{count, number} en cours de lecture',
      },
      commas: '{one}, {other}',
    },
    filesPanel: {
      title: '{count, plural, one {# fichier} other {# fichiers}}',
      states: {
        reading: 'Lecture',
        ready: 'Prêt',
        'some-fail': 'À examiner',
        look: 'À examiner',
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
      leave: 'Quitter',
      stay: 'Rester',
      uploaded:
        'Il n’a pas encore commencé. Le fichier et vos choix sont conservés : reprenez-le depuis la liste des imports, ici ou sur un autre ordinateur.',
      notUploaded:
        'Il n’a pas encore commencé et le fichier n’a pas été envoyé. Vos choix sont conservés dans cet onglet : déposez à nouveau le même fichier pour continuer.',
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
      toLookAt: '{count, plural, one {# point} other {# points}} à examiner.',
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
        'Carte de {count, plural, one {# point} other {# points}}, dont {bad, number} à examiner. La liste indique lesquels.',
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
        'En import de suite, elles gardent sa correspondance, son client et ses numéros de ligne, et comptent avec lui comme un tout.',
      taken:
        '{count, plural, one {# ligne est déjà dans un autre import de suite et écartée} other {# lignes sont déjà dans un autre import de suite et écartées}}.',
      strangers:
        '{count, plural, one {# ligne ne fait pas partie} other {# lignes ne font pas partie}} des lignes en échec de cet import et {count, plural, one {est écartée} other {sont écartées}} : importez le fichier comme un nouveau ci-dessous si elles doivent être prises.',
      tooMuch:
        'C’est plus qu’un import de suite ne peut prendre. Importez le fichier comme un nouveau ci-dessous.',
      import: 'Importer comme import de suite',
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
      count: '{count, plural, one {# point} other {# points}} à examiner',
      swapAll: 'Rétablir les {count, number}',
      list: 'Points à examiner',
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
      nothing: '« {archive} » ne contient aucun tableau.',
    },
    upload: {
      file_too_large: 'Un fichier peut faire au plus {limit}.',
      upload_url_expired: 'Le lien d’envoi a expiré. Réessayez.',
      upload_forbidden:
        'L’espace de stockage a refusé ce fichier. Prévenez les personnes qui exploitent Lading ; réessayer n’y changera sans doute rien.',
      upload_refused: 'Le fichier n’a pas pu être enregistré. Réessayez dans un instant.',
      upload_failed: 'Le fichier n’a pas pu être envoyé. Choisissez-le à nouveau et réessayez.',
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
