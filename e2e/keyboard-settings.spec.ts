import { randomUUID } from 'node:crypto';
import { sampleMappings } from '@/lib/testing/sample-orders';
import { expect, signIn, test } from './fixtures';
import { expectFocusInSight, takeKeyboard } from './keyboard';
import { makeOwnTenant } from './own-tenant';

/** What an administrator does in the settings, with nothing but the keyboard: the focus is always somewhere, and seen. */

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

test('an API client is made, its secret copied, and the client shut out', async ({ page, playwright }) => {
  const { admin } = await makeOwnTenant(playwright);
  await signIn(page, admin);
  const { tabTo, use, chooseFromMenu } = takeKeyboard(page);
  await use(page.getByRole('link', { name: 'Settings' }));
  const dialog = page.getByRole('dialog');
  await use(page.getByRole('button', { name: 'New API client' }), { most: 60 });
  await use(dialog.getByRole('button', { name: 'Create client' }));
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused(); // the first field with an error
  await page.keyboard.type('Night run');
  await tabTo(dialog.getByLabel('Read targets'));
  await page.keyboard.press('Space');
  await expect(dialog.getByLabel('Read targets')).toBeChecked();
  await tabTo(dialog.getByRole('radio', { name: 'Never' }));
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByLabel('In 90 days')).toBeChecked();
  await use(dialog.getByRole('button', { name: 'Create client' }));

  await expect(dialog.getByText('This secret is shown once')).toBeVisible();
  await expectFocusInSight(page); // the form that had it is gone
  const copy = dialog.getByRole('button', { name: 'Copy: Client secret' });
  await use(copy);
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeFocused();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect(dialog.getByText(copied, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible(); // the secret is not stored yet
  await tabTo(dialog.getByLabel('I have stored the secret'));
  await page.keyboard.press('Space');
  await use(dialog.getByRole('button', { name: 'Close' }));
  await expect(dialog).toHaveCount(0);
  await expectFocusInSight(page);

  const menu = page.getByRole('button', { name: 'Actions for Night run' });
  await chooseFromMenu(menu, 'Disable…');
  const question = page.getByRole('alertdialog');
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(menu).toBeFocused();
  await chooseFromMenu(menu, 'Disable…');
  await use(question.getByRole('button', { name: 'Disable client' }));
  await expect(page.getByRole('row').filter({ hasText: 'Night run' })).toContainText('Disabled');
  await expect(question).toHaveCount(0);
  await expect(menu).toBeFocused();
});

test('a person is invited, and the invitation taken back', async ({ page, playwright }) => {
  const { admin } = await makeOwnTenant(playwright);
  await signIn(page, admin);
  const { tabTo, use, write, chooseFromMenu } = takeKeyboard(page);
  await use(page.getByRole('link', { name: 'Settings' }));
  await use(page.getByRole('link', { name: 'People' }), { key: 'Shift+Tab' });
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
  await expectFocusInSight(page);
  const dialog = page.getByRole('dialog');
  await use(page.getByRole('button', { name: 'Add person' }), { most: 60 });
  await use(dialog.getByRole('button', { name: 'Add person' }));
  await expect(dialog.getByLabel('Name')).toBeFocused(); // the first field with an error
  await page.keyboard.type('Lou');
  await write(dialog.getByLabel('E-mail'), `${randomUUID()}@example.com`);
  await tabTo(dialog.getByRole('combobox', { name: 'Language' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('Fran');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Language' })).toHaveText('Français');
  await use(dialog.getByRole('button', { name: 'Add person' }));
  await expect(page.getByRole('dialog', { name: 'Lou is invited' })).toBeVisible();
  await expectFocusInSight(page); // the form that had it is gone
  await use(dialog.getByRole('button', { name: 'Done' }));
  await expect(dialog).toHaveCount(0);
  await expectFocusInSight(page);

  const menu = page.getByRole('button', { name: 'Actions for Lou' });
  await chooseFromMenu(menu, 'Disable…');
  await use(page.getByRole('alertdialog').getByRole('button', { name: /^Disable/ }));
  await expect(page.getByRole('row').filter({ hasText: 'Lou' })).toContainText('Disabled');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(menu).toBeFocused();
});

test('the profile of a customer is opened, changed, and an old version taken back', async ({
  page,
  playwright,
}) => {
  const { admin, api, owner } = await makeOwnTenant(playwright);
  const name = 'Kappel, every morning';
  const fields = Object.fromEntries(
    Object.entries(sampleMappings).map(([column, field]) => [field, { column: `Their ${column}` }]),
  );
  const made = await api.post('/api/delivery/import-profiles', {
    data: { name, customer_id: owner.customer_id, rules: { fields } },
  });
  expect(made.status()).toBe(201);
  await signIn(page, admin);
  const { tabTo, use, write, chooseFromMenu } = takeKeyboard(page);
  await use(page.getByRole('link', { name: 'Settings' }));
  await use(page.getByRole('link', { name: 'Import profiles' }), { key: 'Shift+Tab' });
  await use(page.getByRole('main').getByRole('link', { name }), { most: 60 });
  await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();

  await use(page.getByRole('button', { name: 'Edit' }));
  const dialog = page.getByRole('dialog');
  await write(dialog.getByLabel('Name'), 'Kappel, renamed');
  await tabTo(dialog.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^Are left out/ })).toBeChecked();
  await use(dialog.getByRole('button', { name: 'Save' }));
  await expect(page.getByRole('heading', { name: 'Kappel, renamed', level: 1 })).toBeVisible();
  await expect(page.locator('[role=dialog]:not([aria-modal=false])')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Edit' })).toBeFocused();

  await use(page.getByRole('button', { name: 'Look at version 1' }), { most: 60 });
  await use(page.getByRole('dialog', { name: 'Version 1' }).getByRole('button', { name: 'Take it back…' }));
  await use(page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }));
  await expect(page.getByText('Version 1 is taken back')).toBeVisible();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expectFocusInSight(page);

  await chooseFromMenu(page.getByRole('button', { name: 'Actions for Kappel, renamed' }), 'Archive…');
  await use(page.getByRole('alertdialog').getByRole('button', { name: 'Archive profile' }));
  await expect(page).toHaveURL(/\/settings\/import-profiles$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectFocusInSight(page);
});
