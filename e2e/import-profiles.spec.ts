import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sampleMappings } from '@/lib/testing/sample-orders';
import { errorOf, expect, test } from './fixtures';

/** Settings → Import profiles: a profile leaves as a file, comes back changed, and an old version is taken back. */

/** Column → field. No other test's file has these columns, so that the profile is not recognised there. */
const mappings = Object.entries(sampleMappings).map(([column, field]) => [`Our ${column}`, field] as const);

const fields = Object.fromEntries(mappings.map(([column, field]) => [field, { column }]));

test('a profile is exported, changed, imported as a new version, and taken back', async ({
  dispatcherPage: page,
  api,
}) => {
  const name = `Daily file ${randomUUID()}`;
  const profiles = '/api/delivery/import-profiles';
  const created = await api.post(profiles, {
    data: { name, rules: { fields }, columns: mappings.map(([column]) => column) },
  });
  const { id } = (await created.json()) as { id: string };

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Search the import profiles').fill(name);
  // The search goes into the address, which would undo a click that comes before it.
  await expect(page).toHaveURL(/search=/);
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  const rules = page.getByRole('region', { name: 'How its files are read' });
  await expect(rules).toContainText('“Our Drop Country”');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Export as JSON' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^import-profile-daily-file-.*\.json$/);
  const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    rules: { fields: Record<string, object> };
  };
  // The file is what the API takes.
  const copy = await api.post(profiles, { data: { ...exported, name: `${name}, a copy` } });
  expect(copy.status()).toBe(201);

  const upload = async (content: object) => {
    await page.getByRole('button', { name: `Actions for ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Import a new version from JSON…' }).click();
    await page.getByLabel('File of an import profile').setInputFiles({
      name: 'changed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  };
  // What is wrong in a file is said with its place.
  const wrong = { ...exported.rules.fields, delivery_country: { colum: 'Our Drop Country' } };
  const refused = await api.patch(`${profiles}/${id}`, { data: { rules: { fields: wrong } } });
  expect((await errorOf(refused)).details).toMatchObject({
    problems: [
      { path: 'rules.fields.delivery_country.column', code: 'required' },
      { path: 'rules.fields.delivery_country.colum', code: 'unrecognized_key' },
    ],
  });

  // A toast is a dialog as well, one that does not hold the page.
  const dialog = page.locator('[role=dialog]:not([aria-modal=false])');
  exported.rules.fields.delivery_country = { constant: 'AT' };
  await upload(exported);
  await expect(dialog).toContainText('always “AT”');
  await dialog.getByRole('button', { name: 'Make version 2' }).click();
  await expect(dialog).toBeHidden();
  await expect(rules).toContainText('always “AT”');
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  await expect(versions.getByRole('listitem').first()).toContainText('“Our Drop Country”');

  await versions.getByRole('button', { name: 'Look at version 1' }).click();
  await expect(dialog).toContainText('“Our Drop Country”');
  await dialog.getByRole('button', { name: 'Take it back…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Version 1 is taken back')).toBeVisible();
  await expect(versions.getByRole('listitem')).toHaveCount(3);
  await expect(rules).toContainText('“Our Drop Country”');
  expect(await (await api.get(`${profiles}/${id}`)).json()).toMatchObject({
    version: 3,
    rules: { fields: { delivery_country: { column: 'Our Drop Country' } } },
  });

  await page.getByRole('button', { name: 'Edit' }).click();
  await dialog.getByLabel('Name').fill(`${name}, renamed`);
  await dialog.getByRole('radio', { name: /^Are left out/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: `${name}, renamed`, level: 1 })).toBeVisible();
  await expect(versions.getByRole('listitem').first()).toContainText('Version 4');

  await page.getByRole('button', { name: `Actions for ${name}, renamed` }).click();
  await page.getByRole('menuitem', { name: 'Archive…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Archive profile' }).click();
  await expect(page).toHaveURL(/\/settings\/import-profiles$/);
  expect((await api.get(`${profiles}/${id}`)).status()).toBe(404);
});
