import { randomUUID } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { languages } from '@/lib/languages/language';
import { findFaults, speakAsPerson } from './accessibility/accessibility-table';
import { makeWork } from './accessibility/job-states';
import { expect, signIn, test } from './fixtures';
import { startImport, waitForEnd } from './import-over-api';
import { makeOwnTenant } from './own-tenant';

/** On a phone of 360 pixels, by the finger: imports are looked at, aborted, mended and rolled back. */

test.use({
  ...{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  contextOptions: { reducedMotion: 'reduce' },
});

/** Taps what matters: it is as large as a finger needs (WCAG 2.5.5). */
async function tap(control: Locator) {
  await control.scrollIntoViewIfNeeded();
  const { width = 0, height = 0 } = (await control.boundingBox()) ?? {};
  expect(Math.min(width, height), `${control}`).toBeGreaterThanOrEqual(44);
  await control.tap();
}

test('imports are looked at, aborted, mended and rolled back with a finger', async ({ page, playwright }) => {
  test.slow();
  const tenant = await makeOwnTenant(playwright);
  const { runningId } = await makeWork(tenant);
  const rows = numberedRows(`phone-${randomUUID().slice(0, 8)}`, 3);
  const jobId = await startImport(
    tenant.api,
    tenant.owner,
    csvOf(rows.map((row, index) => (index === 0 ? { ...row, 'Recipient Phone': 'none' } : row))),
  );
  await waitForEnd(tenant.api, jobId);
  await signIn(page, tenant.admin);
  expect(await findFaults(page)).toEqual([]);

  await page.goto(`/imports/${runningId}`);
  await tap(page.getByRole('button', { name: 'Abort…' }));
  await tap(page.getByRole('alertdialog').getByRole('button', { name: 'Abort import' }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Aborted');

  await page.goto(`/imports/${jobId}`);
  const grid = page.getByRole('grid', { name: 'Failed rows' });
  const cell = grid.getByRole('gridcell', { name: 'none', exact: true });
  await cell.tap();
  await grid.getByRole('textbox').fill('+43 1 58858 0');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('gridcell', { name: '+43 1 58858 0' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await tap(page.getByRole('button', { name: 'Import 1 fixed row' }));
  await expect(page).not.toHaveURL(new RegExp(jobId));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Completed');

  await tap(page.getByRole('button', { name: 'Roll back…' }));
  expect(await findFaults(page)).toEqual([]);
  await tap(page.getByRole('alertdialog').getByRole('button', { name: 'Roll back 1 delivery' }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rolled back');
});

test('the start says how far the upload is, and its buttons have room in every language', async ({
  page,
  playwright,
}) => {
  test.slow();
  const tenant = await makeOwnTenant(playwright);
  await signIn(page, tenant.admin);
  await page.goto('/imports/new');
  const buffer = Buffer.from(csvOf(numberedRows(`room-${randomUUID().slice(0, 8)}`, 3)));
  await page.getByLabel('Spreadsheet file').setInputFiles({ name: 'room.csv', mimeType: 'text/csv', buffer });
  const start = page.locator('#start');
  await expect(start.getByText(/^Uploaded/)).toBeVisible();
  for (const language of languages) {
    if (language !== 'en') await speakAsPerson(page, language);
    await expect(start.getByRole('button')).toHaveCount(2);
    const cramped = await start.getByRole('button').evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const lines = [...button.querySelectorAll('span'), button].filter(
            (part) => part.scrollWidth > part.clientWidth && getComputedStyle(part).display !== 'inline',
          );
          const { left, right, height } = button.getBoundingClientRect();
          return lines.length > 0 || height > 44 || left < 0 || right > innerWidth;
        })
        .map(({ textContent }) => textContent),
    );
    expect(cramped, language).toEqual([]);
  }
});
