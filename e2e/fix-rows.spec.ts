import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect, test } from './fixtures';
import { getJob, startImport, waitForEnd } from './import-over-api';

/** Rows are mended in place, with the keys of a spreadsheet: on the page of an import that has ended, and before the start. */

const sheet = (page: Page) => page.getByRole('grid');
const cell = (page: Page, text: string) =>
  sheet(page).getByRole('gridcell', { name: text, exact: true }).first();

test('failed rows are mended on the page of their import and imported in a follow-up', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const rows = numberedRows(`mend-${randomUUID()}`, 5);
  const jobId = await startImport(
    api,
    credentials,
    csvOf(
      rows.map((row, index) => ({
        ...row,
        ...(index < 3 && { 'Drop Country': 'Austira' }),
        ...(index === 2 && { 'Recipient Phone': 'none' }),
      })),
    ),
  );
  await waitForEnd(api, jobId);
  await page.goto(`/imports/${jobId}`);
  const grid = page.getByRole('grid', { name: 'Failed rows' });
  await expect(grid.getByRole('rowheader')).toHaveText(['2', '3', '4']);

  // The reference is in sight without scrolling, and so is the bad cell, with its reason.
  await expect(cell(page, rows[0]!.Reference!)).toBeInViewport();
  await expect(cell(page, 'Austira')).toBeInViewport();
  await expect(cell(page, 'Austira')).toHaveAttribute('aria-description', /Austira/);
  // The page stays at its title.
  expect(await page.evaluate(() => scrollY)).toBe(0);

  // A wide screen is used.
  await page.setViewportSize({ width: 1920, height: 900 });
  expect((await grid.boundingBox())!.width).toBeGreaterThan(1_600);
  await page.setViewportSize({ width: 1280, height: 720 });

  // A chip counts a row with two problems in both, and is in the address.
  const chips = page.getByRole('group', { name: 'Filter by error' });
  await chips.getByRole('button', { name: /phone: invalid phone 1/i }).click();
  await expect(grid.getByRole('rowheader')).toHaveText(['4']);
  await page.reload();
  await expect(grid.getByRole('rowheader')).toHaveText(['4']);
  await chips.getByRole('button', { name: /^All/ }).click();
  await expect(grid.getByRole('rowheader')).toHaveCount(3);

  // All alike at once, with what was meant.
  const alike = page.getByRole('region', { name: 'Mend alike' });
  await expect(alike.getByRole('textbox', { name: /Austira/ })).toHaveValue('Austria');
  await alike.getByRole('button', { name: 'Change 3 rows' }).click();
  await expect(alike).toBeHidden();
  await cell(page, 'none').click();
  await page.keyboard.type('+43 1 58858 0');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Import 3 fixed rows' }).click();

  await expect(page).not.toHaveURL(new RegExp(jobId));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Completed');
  const family = page.getByRole('region', { name: /5 of 5 rows delivered, in 2 imports/ });
  await expect(family).toBeVisible();
  await expect(page.getByText('4 cells changed by hand')).toBeVisible();

  await family.getByRole('link', { name: 'First import' }).click();
  await expect(grid.getByRole('link', { name: 'a follow-up' })).toHaveCount(3);
  expect((await getJob(api, jobId)).family?.balance).toMatchObject({ rows: 5, delivered: 5, failed_open: 0 });
});

test('rows are fixed a few at a time, and the follow-ups read as one story', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const rows = numberedRows(`again-${randomUUID()}`, 4);
  const jobId = await startImport(
    api,
    credentials,
    csvOf(rows.map((row, index) => ({ ...row, ...(index < 3 && { 'Drop Lat': `48${index}.5` }) }))),
  );
  await waitForEnd(api, jobId);
  const fix = async (bad: string, imports: RegExp) => {
    await page.goto(`/imports/${jobId}`);
    await cell(page, bad).click();
    await page.keyboard.type('48.2');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Import 1 fixed row' }).click();
    await expect(page).not.toHaveURL(new RegExp(jobId));
    await expect(page.getByRole('region', { name: imports })).toBeVisible();
  };
  await fix('480.5', /2 of 4 rows delivered, in 2 imports/);
  await fix('481.5', /3 of 4 rows delivered, in 3 imports/);

  await page.goto(`/imports/${jobId}`);
  const grid = page.getByRole('grid', { name: 'Failed rows' });
  await expect(grid.getByRole('link', { name: 'a follow-up' })).toHaveCount(2);
  await expect(cell(page, '482.5')).toHaveAttribute('aria-invalid', 'true');
  expect((await getJob(api, jobId)).family?.balance).toMatchObject({ rows: 4, delivered: 3, failed_open: 1 });
});
