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
