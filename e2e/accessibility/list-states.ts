import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures';

type Check = (state: string) => Promise<void>;

const lists = [
  '/imports',
  '/imports/shippers',
  '/imports/new',
  '/deliveries',
  '/targets',
  '/settings/people',
  '/settings/places',
  '/settings/import-profiles',
  '/settings/api-clients',
  '/settings/api-keys',
  '/settings/webhooks',
  '/settings/inboxes',
  '/settings/audit',
  '/settings/company',
  '/settings/consignees',
];

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main [role=status][aria-label]')).toHaveCount(0); // nothing is loading
}

/** The pages of a company that has done nothing yet, and those that never hold much. */
export async function checkEmptyPages(page: Page, check: Check): Promise<void> {
  for (const address of lists) {
    await open(page, address);
    await check(`${address}, empty`);
  }
  await open(page, '/imports?channel=erp');
  await check('/imports, no batch');
  for (const address of ['/account/sessions', '/about', '/no/such/page']) {
    await open(page, address);
    await check(address);
  }
  for (const kind of ['imports', 'deliveries', 'settings/import-profiles']) {
    await open(page, `/${kind}/00000000-0000-4000-8000-000000000000`);
    await check(`/${kind}/[id], unknown`);
  }
  for (const kind of ['imports/batches', 'targets']) {
    await open(page, `/${kind}/999999999`);
    await check(`/${kind}/[id], unknown`);
  }
  await open(page, '/account/password');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Enter your current password.')).toBeVisible();
  await check('/account/password, nothing entered');
}

/** The lists of a company at work, with what opens in them. */
export async function checkFilledLists(page: Page, check: Check): Promise<void> {
  for (const address of lists.filter((list) => !list.endsWith('/new'))) {
    await open(page, address);
    await check(address);
  }
  for (const list of ['/imports', '/deliveries', '/targets', '/settings/places']) {
    await open(page, `${list}?search=nothing+like+it`);
    await check(`${list}, no match`);
  }

  await open(page, '/imports');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await check('menu of the person');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Status' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await check('/imports, list of statuses open');

  await open(page, '/deliveries');
  await page.getByRole('button', { name: 'Other column' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('/deliveries, other column');

  await open(page, '/settings/people');
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add person' }).click();
  await expect(page.getByText('Enter the name that colleagues know.')).toBeVisible();
  await check('/settings/people, form with errors');
  await page.getByRole('textbox', { name: 'Name' }).fill('Lou');
  await page.getByLabel('E-mail').fill(`${randomUUID()}@example.com`);
  await page.getByRole('dialog').getByRole('button', { name: 'Add person' }).click();
  await expect(page.getByRole('dialog', { name: 'Lou is invited' })).toBeVisible();
  await check('/settings/people, link shown');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Actions for Lou' }).click();
  await page.getByRole('menuitem', { name: 'Disable…' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await check('/settings/people, question');

  await open(page, '/settings/places');
  await page.getByRole('button', { name: 'Add place' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add place' }).click();
  await expect(page.getByText('Enter the city.')).toBeVisible();
  await check('/settings/places, form with errors');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Import from a spreadsheet' }).click();
  await page.getByLabel('Spreadsheet with places').setInputFiles({
    ...{ name: 'places.csv', mimeType: 'text/csv' },
    buffer: Buffer.from('Code,Address,City,Country,Latitude,Longitude\nX,Weg 1,Essen,DE,51.4,7.01\nY,,,,,\n'),
  });
  const submit = page.getByRole('dialog').getByRole('button', { name: /^Import \d/ });
  await expect(submit).toBeVisible();
  await check('/settings/places, columns of a file');
  await submit.click();
  await expect(page.getByText('1 added')).toBeVisible();
  await check('/settings/places, result of a file');

  await open(page, '/settings/api-clients');
  await page.getByRole('button', { name: 'New API client' }).click();
  await page.getByRole('button', { name: 'Create client' }).click();
  await expect(page.getByText('Choose at least one thing the client may do.')).toBeVisible();
  await check('/settings/api-clients, form with errors');
  await page.getByRole('textbox', { name: 'Name' }).fill('Night run');
  await page.getByLabel('Read targets').check();
  await page.getByRole('button', { name: 'Create client' }).click();
  await expect(page.getByText('This secret is shown once')).toBeVisible();
  await check('/settings/api-clients, secret shown');

  await open(page, '/settings/consignees');
  await page.getByRole('textbox', { name: 'Name' }).fill('Jürgen "JJ" 1');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByRole('region', { name: 'Data found' })).toBeVisible();
  await check('/settings/consignees, found');
  await page.getByRole('button', { name: 'Erase…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('/settings/consignees, question');
}
