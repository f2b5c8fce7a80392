import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { makeWork } from './accessibility/job-states';
import { expect, signIn, test } from './fixtures';
import { startImport, waitForEnd } from './import-over-api';
import { expectFocusInSight, takeKeyboard } from './keyboard';
import { makeOwnTenant } from './own-tenant';

/** What a dispatcher does after the start, with nothing but the keyboard: the focus is always somewhere, and seen. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a running import is aborted, and what it has made is rolled back', async ({ page, playwright }) => {
  const tenant = await makeOwnTenant(playwright);
  const { runningId } = await makeWork(tenant);
  await signIn(page, tenant.admin);
  const { tabTo, use } = takeKeyboard(page);
  await page.goto('/imports', { waitUntil: 'networkidle' });
  await use(page.locator(`main a[href="/imports/${runningId}"]`).first(), { most: 60 });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await use(page.getByRole('button', { name: 'Abort…' }));
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Keep it running' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Abort…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await use(dialog.getByRole('button', { name: 'Abort import' }));
  await expect(page.getByText('Aborted').first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expectFocusInSight(page); // its button is gone

  await tabTo(page.getByRole('button', { name: 'Roll back…' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await use(dialog.getByRole('button', { name: /^Roll back 3/ }));
  await expect(page.getByText('Rolled back', { exact: true }).first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expectFocusInSight(page);
});

test('a failed row is mended where it stands and imported in a follow-up', async ({ page, playwright }) => {
  const tenant = await makeOwnTenant(playwright);
  const rows = numberedRows(`keys-${randomUUID().slice(0, 8)}`, 4).map((row, index) =>
    index < 2 ? { ...row, 'Drop Lat': `48${index}.5` } : row,
  );
  const jobId = await startImport(tenant.api, tenant.owner, csvOf(rows));
  await waitForEnd(tenant.api, jobId);
  await signIn(page, tenant.admin);
  const { tabTo, use } = takeKeyboard(page);
  await page.goto(`/imports/${jobId}`, { waitUntil: 'networkidle' });
  const grid = page.getByRole('grid', { name: 'Failed rows' });
  await tabTo(grid, { most: 60 });
  await page.keyboard.press('F8');
  const bad = grid.getByRole('gridcell', { name: '480.5', exact: true });
  await expect(bad).toBeFocused();
  await expect(bad).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('48.2');
  await expectFocusInSight(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Import 1 fixed row' })).toBeVisible();
  await expectFocusInSight(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Import 1 fixed row' })).toBeHidden();
  await page.keyboard.press('Control+y');
  await use(page.getByRole('button', { name: 'Import 1 fixed row' }), { most: 60 });

  await expect(page).not.toHaveURL(new RegExp(jobId));
  await expect(page.getByRole('region', { name: /3 of 4 rows delivered, in 2 imports/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('deliveries are filtered; one is edited and cancelled', async ({ page, playwright }) => {
  const tenant = await makeOwnTenant(playwright);
  const prefix = `keys-${randomUUID().slice(0, 8)}`;
  await waitForEnd(tenant.api, await startImport(tenant.api, tenant.owner, csvOf(numberedRows(prefix, 3))));
  await signIn(page, tenant.admin);
  const { tabTo, use, write } = takeKeyboard(page);
  await use(page.getByRole('link', { name: 'Deliveries', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Deliveries' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search deliveries' })).toBeFocused();
  await write(page.getByRole('searchbox', { name: 'Reference' }), `${prefix}-1`);
  await expect(page).toHaveURL(/external_reference_id=/);
  const list = page.getByRole('main').getByRole('link', { name: new RegExp(`^${prefix}`) });
  await expect(list).toHaveText([`${prefix}-1`]);
  await expectFocusInSight(page);
  await use(page.getByRole('button', { name: 'Clear' }).first());
  await expect(list).toHaveCount(3);
  await expectFocusInSight(page); // its button is gone
  await tabTo(page.getByRole('combobox', { name: 'Status' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('Cancelled', { delay: 20 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/status=cancelled/);
  await expect(list).toHaveCount(0);
  await expectFocusInSight(page);
  await use(page.getByRole('button', { name: 'Clear' }).first());

  await use(list.first(), { most: 60 });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const form = page.getByRole('dialog', { name: 'Edit delivery' });
  await use(page.getByRole('button', { name: 'Edit…' }));
  await write(form.getByLabel('Recipient phone'), 'none');
  await use(form.getByRole('button', { name: 'Save' }));
  await expect(form.getByLabel('Recipient phone')).toBeFocused(); // the field with the error
  await expect(form.getByLabel('Recipient phone')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('+43 1 5123456');
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Edit…' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'History' })).toContainText('+4315123456');

  await use(page.getByRole('button', { name: 'Cancel delivery…' }));
  await use(page.getByRole('alertdialog').getByRole('button', { name: 'Cancel delivery' }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cancelled');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expectFocusInSight(page); // its button is gone
});

test('the palette is left without a trace, and leads to a page, a reference and an action', async ({
  page,
  playwright,
}) => {
  const tenant = await makeOwnTenant(playwright);
  const prefix = `keys-${randomUUID().slice(0, 8)}`;
  await waitForEnd(tenant.api, await startImport(tenant.api, tenant.owner, csvOf(numberedRows(prefix, 2))));
  await signIn(page, tenant.admin);
  const { use } = takeKeyboard(page);
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  const button = page.getByRole('button', { name: 'Search and commands' });
  await use(button);
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await expect(button).toBeFocused();

  const run = async (text: string, option: string) => {
    await page.keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(text);
    await expect(palette.getByRole('option', { name: option }).first()).toHaveAttribute('data-highlighted');
    await page.keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
    await expectFocusInSight(page);
  };
  await run('people', 'People');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeFocused();
  await run(`${prefix}-1`, `${prefix}-1`);
  await expect(page).toHaveURL(/\/deliveries\/[0-9a-f-]{36}$/);
  await run('shortcuts', 'Keyboard shortcuts');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectFocusInSight(page);
  await run('deutsch', 'Language: Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expectFocusInSight(page);
});
