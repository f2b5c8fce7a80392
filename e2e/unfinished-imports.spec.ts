import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { chooseOption } from './choose-option';
import { expect, signIn, test } from './fixtures';

/** Imports that are prepared and not started: on another computer, and by another person. */

test('what was begun on one computer is finished on another, where a colleague is asked before taking over', async ({
  page, // not the dispatcher's: that its page is refused, the browser logs as an error
  browser,
  credentials,
}) => {
  await signIn(page, credentials.users.dispatcher);
  const name = `desk-${randomUUID()}.csv`;
  const text = csvOf(numberedRows(`desk-${randomUUID()}`, 12));
  await page.getByRole('link', { name: 'New import' }).click();
  await page
    .getByLabel('Spreadsheet file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByText('12 rows are ready').first()).toBeVisible();
  const isKept = page.waitForResponse(
    (answer) =>
      answer.url().includes('/import-drafts/') && (answer.request().postData() ?? '').includes('By the desk'),
  );
  await chooseOption(page, 'Customer');
  await page.getByLabel('Packages on the manifest').fill('7');
  await page.getByLabel('Import name').fill('By the desk');
  expect((await isKept).ok()).toBe(true);

  // Another computer, with another person.
  const other = await (await browser.newContext()).newPage();
  await signIn(other, credentials.users.admin);
  const unfinished = other.getByRole('region', { name: /unfinished import/ });
  const entry = unfinished.getByRole('listitem').filter({ hasText: name });
  await expect(entry).toContainText('is at it');
  await entry.getByRole('link', { name: `Continue ${name}` }).click();
  await expect(other.getByText('is working at this import')).toBeVisible();
  await other.getByRole('button', { name: 'Take over' }).click();
  await expect(other.getByLabel('Import name')).toHaveValue('By the desk');
  await expect(other.getByLabel('Packages on the manifest')).toHaveValue('7');
  await expect(other.getByText('12 rows are ready').first()).toBeVisible();

  await page.getByLabel('Import name').fill('Still at the desk');
  await expect(page.getByRole('alert').filter({ hasText: 'This import was taken over' })).toBeVisible();

  await chooseOption(other, 'Delivery service');
  await other.getByRole('checkbox', { name: /^Remember this for/ }).uncheck();
  await other.getByRole('button', { name: 'Start import' }).click();
  await expect(other).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('By the desk');
  await other.getByRole('link', { name: 'Imports', exact: true }).first().click();
  await expect(other.getByRole('listitem').filter({ hasText: name })).toHaveCount(0);
  await other.context().close();
});

test('a file that was only looked at is in no list; one with a choice is, and is discarded there with its file', async ({
  dispatcherPage: page,
}) => {
  const name = `away-${randomUUID()}.csv`;
  await page.getByRole('link', { name: 'New import' }).click();
  const isKept = page.waitForResponse((answer) => answer.url().includes('/import-drafts/'));
  const file = {
    ...{ name, mimeType: 'text/csv', buffer: Buffer.from(csvOf(numberedRows(`away-${randomUUID()}`, 3))) },
  };
  await page.getByLabel('Spreadsheet file').setInputFiles(file);
  expect((await isKept).ok()).toBe(true);
  const isGone = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
  await page.getByRole('link', { name: 'Imports', exact: true }).first().click();
  expect((await isGone).ok()).toBe(true);
  const entry = page.getByRole('listitem').filter({ hasText: name });
  await expect(entry).toHaveCount(0);

  await page.getByRole('link', { name: 'New import' }).click();
  const isChosen = page.waitForResponse((answer) =>
    (answer.request().postData() ?? '').includes('Away, by the desk'),
  );
  await page.getByLabel('Spreadsheet file').setInputFiles(file);
  await page.getByLabel('Import name').fill('Away, by the desk');
  expect((await isChosen).ok()).toBe(true);
  await page.getByRole('link', { name: 'Imports', exact: true }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click();
  await entry.getByRole('button', { name: `Discard ${name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await expect(entry).toHaveCount(0);
});
