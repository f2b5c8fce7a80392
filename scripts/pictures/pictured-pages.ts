import type { Page } from '@playwright/test';
import { createTranslator } from 'use-intl/core';
import { ownColumns } from '@/e2e/own-columns';
import { type Language, localeOf } from '@/lib/languages/language';
import { catalogues } from '@/lib/messages/catalogues/words-of';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { type Call, rowsToMend, type Sample, startImport } from './fill-sample';

/** What a page needs to be brought into the state that is pictured. */
export interface Scene {
  page: Page;
  sample: Sample;
  language: Language;
  words: ReturnType<typeof wordsIn>;
  /** Calls the API as the person who is signed in. */
  call: Call;
  owner: { customer_id: string; delivery_service_id: string };
}

export interface PicturedPage {
  name: string;
  who: 'nobody' | 'dispatcher' | 'admin' | 'system_admin';
  address: (sample: Sample) => string;
  /** After the page has loaded: opens a dialog, drops a file. @returns what to do when the pictures are taken */
  prepare?: (scene: Scene) => Promise<void | (() => Promise<void>)>;
  /** Only what the window shows: for what lies above the page. */
  isWindow?: true;
  /** People print it. */
  isPrinted?: true;
}

/** The words of the screens in a language, by their whole keys. */
export function wordsIn(language: Language) {
  return createTranslator({
    locale: localeOf[language],
    messages: catalogues[language] as (typeof catalogues)['en'],
  });
}

/** Every page, the states of the wizard and the dialogs that people meet most. */
export const picturedPages: readonly PicturedPage[] = [
  { name: 'sign-in', who: 'nobody', address: () => '/sign-in' },
  { name: 'forgot-password', who: 'nobody', address: () => '/forgot-password' },
  { name: 'set-password', who: 'nobody', address: () => `/set-password#${'x'.repeat(43)}` },
  { name: 'mend', who: 'nobody', address: ({ mendLink }) => pathOf(mendLink) },
  { name: 'mend-dead', who: 'nobody', address: () => `/mend#${'x'.repeat(43)}` },

  { name: 'imports', who: 'dispatcher', address: () => '/imports' },
  { name: 'job-failed', who: 'dispatcher', address: ({ failed }) => `/imports/${failed}`, isPrinted: true },
  {
    ...{ name: 'job-failed-row', who: 'dispatcher', isWindow: true },
    address: ({ failed }) => `/imports/${failed}`,
    prepare: async ({ page, words }) => {
      await page
        .getByRole('region', { name: words('importJob.failedRowsPanel.title') })
        .getByRole('gridcell')
        .getByRole('button')
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    ...{ name: 'job-ask', who: 'dispatcher', isWindow: true },
    address: ({ failed }) => `/imports/${failed}`,
    prepare: ({ page, words }) => openDialog(page, words('importJob.mendLinksPanel.ask')),
  },
  {
    ...{ name: 'job-roll-back', who: 'dispatcher', isWindow: true },
    address: ({ failed }) => `/imports/${failed}`,
    prepare: ({ page, words }) => openDialog(page, words('importJob.jobActions.rollBack')),
  },
  { name: 'job-running', who: 'dispatcher', address: () => '/imports', prepare: startLarge },
  { name: 'job-undone', who: 'dispatcher', address: ({ undone }) => `/imports/${undone}`, isPrinted: true },
  { name: 'job-dry-run', who: 'dispatcher', address: ({ dryRun }) => `/imports/${dryRun}` },
  { name: 'batch', who: 'dispatcher', address: ({ batch }) => `/imports/batches/${batch}`, isPrinted: true },
  { name: 'shippers', who: 'dispatcher', address: () => '/imports/shippers' },
  { name: 'shipper', who: 'dispatcher', address: ({ shipper }) => `/imports/shippers/${shipper}` },
  { name: 'deliveries', who: 'dispatcher', address: () => '/deliveries', isPrinted: true },
  {
    name: 'deliveries-none',
    who: 'dispatcher',
    address: () => '/deliveries?search=nothing-is-called-that',
  },
  {
    ...{ name: 'delivery', who: 'dispatcher', isPrinted: true },
    address: ({ delivery }) => `/deliveries/${delivery}`,
  },
  {
    ...{ name: 'delivery-edit', who: 'dispatcher', isWindow: true },
    address: ({ delivery }) => `/deliveries/${delivery}`,
    prepare: ({ page, words }) => openDialog(page, words('deliveries.deliveryActions.edit')),
  },
  { name: 'targets', who: 'dispatcher', address: () => '/targets' },
  { name: 'target', who: 'dispatcher', address: ({ target }) => `/targets/${target}`, isPrinted: true },

  { name: 'new-import', who: 'dispatcher', address: () => '/imports/new' },
  { name: 'wizard', who: 'dispatcher', address: () => '/imports/new', prepare: dropOne },
  {
    ...{ name: 'wizard-fix', who: 'dispatcher', isWindow: true },
    address: () => '/imports/new',
    prepare: async (scene) => {
      await dropOne(scene);
      const { page, words } = scene;
      await openDialog(page, words('newImport.fixButton.fix', { count: 4 }));
      await page.getByRole('grid').waitFor();
    },
  },
  {
    ...{ name: 'wizard-map', who: 'dispatcher', isWindow: true },
    address: () => '/imports/new',
    prepare: async (scene) => {
      await dropOne(scene);
      await scene.page.locator('canvas').first().scrollIntoViewIfNeeded();
      // The outlines and the names of places are drawn when they have come.
      await scene.page.waitForLoadState('networkidle');
    },
  },
  { name: 'wizard-several', who: 'dispatcher', address: () => '/imports/new', prepare: dropSeveral },

  { name: 'palette', who: 'dispatcher', address: () => '/imports', isWindow: true, prepare: openPalette },
  { name: 'wall', who: 'dispatcher', address: () => '/wall', isWindow: true, prepare: startLargeAtWall },
  { name: 'account-menu', who: 'dispatcher', address: () => '/about', isWindow: true, prepare: openMenu },
  { name: 'about', who: 'dispatcher', address: () => '/about' },
  { name: 'sessions', who: 'dispatcher', address: () => '/account/sessions' },
  { name: 'password', who: 'dispatcher', address: () => '/account/password' },
  { name: 'unknown', who: 'dispatcher', address: () => '/no/such/page' },

  { name: 'profiles', who: 'admin', address: () => '/settings/import-profiles' },
  { name: 'profile', who: 'admin', address: ({ profile }) => `/settings/import-profiles/${profile}` },
  { name: 'places', who: 'admin', address: () => '/settings/places' },
  {
    ...{ name: 'place-add', who: 'admin', isWindow: true },
    address: () => '/settings/places',
    prepare: ({ page, words }) => openDialog(page, words('places.placesPage.add')),
  },
  { name: 'people', who: 'admin', address: () => '/settings/people' },
  {
    ...{ name: 'person-add', who: 'admin', isWindow: true },
    address: () => '/settings/people',
    prepare: ({ page, words }) => openDialog(page, words('people.peoplePage.add')),
  },
  { name: 'api-clients', who: 'admin', address: () => '/settings/api-clients' },
  {
    ...{ name: 'api-client-new', who: 'admin', isWindow: true },
    address: () => '/settings/api-clients',
    prepare: ({ page, words }) => openDialog(page, words('apiClients.apiClientsPage.make')),
  },
  { name: 'api-keys', who: 'admin', address: () => '/settings/api-keys' },
  {
    ...{ name: 'api-key-new', who: 'admin', isWindow: true },
    address: () => '/settings/api-keys',
    prepare: ({ page, words }) => openDialog(page, words('apiClients.apiKeysPage.make')),
  },
  {
    ...{ name: 'api-client-requests', who: 'admin', isWindow: true },
    address: () => '/settings/api-clients',
    prepare: async ({ page, words }) => {
      // The demo's own client, which has sent the batch, is the oldest.
      await page.locator('main [aria-haspopup=menu]').last().click();
      await page.getByRole('menuitem', { name: words('apiClients.clientMenu.requests') }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('POST /api/inbound/targets/batch').first().click();
      await dialog.getByText('"sourceSystem"').first().waitFor();
    },
  },
  { name: 'webhooks', who: 'admin', address: () => '/settings/webhooks' },
  {
    ...{ name: 'webhook-new', who: 'admin', isWindow: true },
    address: () => '/settings/webhooks',
    prepare: async ({ page, words }) => {
      await openDialog(page, words('webhooks.webhooksPage.make'));
      await page.getByRole('radio', { name: words('webhooks.webhookForm.chosen') }).check();
    },
  },
  {
    ...{ name: 'webhook-menu', who: 'admin', isWindow: true },
    address: () => '/settings/webhooks',
    prepare: async ({ page }) => {
      await page.locator('main [aria-haspopup=menu]').first().click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    ...{ name: 'webhook-messages', who: 'admin', isWindow: true },
    address: () => '/settings/webhooks',
    prepare: async ({ page, words }) => {
      await page.locator('main [aria-haspopup=menu]').last().click();
      await page.getByRole('menuitem', { name: words('webhooks.webhookMenu.messages') }).click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  { name: 'inboxes', who: 'admin', address: () => '/settings/inboxes' },
  {
    ...{ name: 'inbox-new', who: 'admin', isWindow: true },
    address: () => '/settings/inboxes',
    prepare: ({ page, words }) => openDialog(page, words('inboxes.inboxesPage.make')),
  },
  { name: 'errors', who: 'nobody', address: () => '/docs/errors' },
  { name: 'docs', who: 'nobody', address: () => '/docs' },
  { name: 'docs-guide', who: 'nobody', address: () => '/docs/quickstart', isPrinted: true },
  { name: 'docs-api', who: 'nobody', address: () => '/docs/api' },
  { name: 'docs-call', who: 'nobody', address: () => '/docs/api/importTargetBatch' },
  { name: 'audit', who: 'admin', address: () => '/settings/audit' },
  { name: 'company', who: 'admin', address: () => '/settings/company' },
  { name: 'consignees', who: 'admin', address: () => '/settings/consignees' },
  { name: 'choose-tenant', who: 'system_admin', address: () => '/imports' },
];

function pathOf(url: string): string {
  const { pathname, hash } = new URL(url);
  return pathname + hash;
}

async function openDialog(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor();
}

async function openMenu({ page }: Scene): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menu').waitFor();
}

async function openPalette({ page }: Scene): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.waitForLoadState('networkidle');
}

/** An import that is still running while its pictures are taken. */
async function startLarge(scene: Scene): Promise<() => Promise<void>> {
  return startLargeAt(scene, (id) => `/imports/${id}`);
}

/** The wall while an import runs. */
async function startLargeAtWall(scene: Scene): Promise<() => Promise<void>> {
  return startLargeAt(scene, () => '/wall');
}

async function startLargeAt(
  { page, call, owner, language }: Scene,
  addressOf: (id: string) => string,
): Promise<() => Promise<void>> {
  const rows = numberedRows(`L${language}${Date.now()}`, 40_000);
  const id = await startImport(call, owner, 'whole-week.csv', rows);
  await page.goto(addressOf(id));
  await page.getByRole('progressbar').first().waitFor();
  // It may have ended before it is aborted.
  return async () =>
    void (await call('POST', `/api/delivery/bulk-order-creations/${id}/abort`).catch(() => {}));
}

/** A file with rows that will fail, a point that looks wrong, and columns that no profile knows. */
async function dropOne({ page, words, language }: Scene): Promise<void> {
  const buffer = Buffer.from(csvOf(rowsToMend(`W${language}${Date.now()}`)));
  await chooseFiles(page, [{ name: 'orders-vienna.csv', mimeType: 'text/csv', buffer }]);
  await page.getByRole('button', { name: words('newImport.fixButton.fix', { count: 4 }) }).waitFor();
}

async function dropSeveral({ page, words, language }: Scene): Promise<void> {
  const run = `S${language}${Date.now()}`;
  const columns = ownColumns('Morning');
  await chooseFiles(page, [
    columns.fileOf('alder.csv', numberedRows(`${run}A`, 30)),
    columns.fileOf('birch.csv', rowsToMend(`${run}B`)),
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Nothing to import.') },
  ]);
  await page
    .getByRole('button', { name: words('newImport.filesPanel.openFile', { name: 'birch.csv' }) })
    .waitFor();
}

async function chooseFiles(
  page: Page,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('input[type=file]').first().setInputFiles(files);
}
