import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { chooseOption } from './choose-option';
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

const csvFile = (name: string, rows: Parameters<typeof csvOf>[0]) => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(csvOf(rows)),
});
type DroppedFile = ReturnType<typeof csvFile>;

async function chooseFile(page: Page, file: DroppedFile) {
  await page.getByLabel('Spreadsheet file').setInputFiles(file);
  await expect(page.getByRole('region', { name: 'First rows of the file' })).toBeVisible();
}

async function openWizard(page: Page, file: DroppedFile) {
  await page.getByRole('link', { name: 'New import' }).click();
  await chooseFile(page, file);
}

const checkPanel = (page: Page) => page.getByRole('region', { name: 'What the rows become' });
const fixWindow = (page: Page) => page.getByRole('dialog', { name: 'Fix rows' });

test('rows that will fail are fixed before the start, kept over a reload, and all become deliveries', async ({
  dispatcherPage: page,
  api,
}) => {
  const rows = numberedRows(`fix-${randomUUID()}`, 6);
  const file = csvFile('fix.csv', [
    ...rows.slice(0, 3).map((row) => ({ ...row, 'Drop Country': 'Austira' })),
    { ...rows[3]!, 'Drop Lat': '252.1' },
    ...rows.slice(4),
  ]);
  await openWizard(page, file);
  await expect(checkPanel(page)).toContainText('4 will fail');
  await checkPanel(page).getByRole('button', { name: 'Fix 4 rows' }).click();
  const window = fixWindow(page);
  await expect(window.getByRole('rowheader')).toHaveText(['2', '3', '4', '5']);
  await expect(cell(page, '252.1')).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(page, '252.1')).toHaveAttribute('aria-description', /between -90 and 90/);

  await window.getByRole('button', { name: 'Change 3 rows' }).click();
  await expect(window.getByRole('status').filter({ hasText: 'fail' })).toHaveText('1 row will fail');
  // What is still wrong after a change says so.
  await cell(page, '252.1').click();
  await page.keyboard.type('152.1');
  await page.keyboard.press('Enter');
  await expect(cell(page, '152.1')).toHaveAttribute('aria-invalid', 'true');
  await cell(page, '152.1').click();
  await page.keyboard.type('48.2');
  await page.keyboard.press('Enter');
  await expect(window.getByText('No row will fail')).toBeVisible();
  await window.getByRole('button', { name: 'All rows' }).click();
  await expect(window.getByRole('rowheader')).toHaveCount(6);
  // Escape leaves the field, not the window.
  await cell(page, 'Wien').dblclick();
  await page.keyboard.type('nowhere');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Wien')).toBeFocused();
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(checkPanel(page)).toContainText('6 rows are ready');
  await expect(checkPanel(page)).toContainText('4 cells changed by hand');

  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await chooseFile(page, file);
  await expect(checkPanel(page)).toContainText('6 rows are ready');
  await expect(checkPanel(page)).toContainText('4 cells changed by hand');

  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  await page.getByRole('checkbox', { name: /^Remember this for/ }).uncheck();
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Completed');
  const job = await getJob(api, page.url().split('/').at(-1)!);
  expect(job).toMatchObject({ succeeded_records: 6, failed_records: 0, corrected_cells: 4 });
});

test('the same mistake is mended for all rows, and remembered for the shipper as a rule', async ({
  dispatcherPage: page,
}) => {
  const rows = numberedRows(`rule-${randomUUID()}`, 4).map((row) => ({ ...row, 'Drop Country': 'Austira' }));
  await openWizard(page, csvFile('rule.csv', rows));
  await checkPanel(page).getByRole('button', { name: 'Fix 4 rows' }).click();
  const window = fixWindow(page);
  await window.getByRole('checkbox', { name: /^Remember what is mended/ }).check();
  await window.getByRole('button', { name: 'Change 4 rows' }).click();
  await expect(window.getByText('No row will fail')).toBeVisible();
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(checkPanel(page)).not.toContainText('changed by hand');
  await expect(page.getByRole('region', { name: 'Rules for this file' })).toContainText('Austira');
});

test('the grid is used like a spreadsheet: blocks are copied and pasted, taken back, filled down and found', async ({
  dispatcherPage: page,
}) => {
  const rows = numberedRows(`keys-${randomUUID()}`, 5).map((row, index) => ({
    ...row,
    'Recipient Name': `Name ${index}`,
    'Recipient Phone': `+43 1 58858 ${index}`,
  }));
  await openWizard(page, csvFile('keys.csv', rows));
  await checkPanel(page).getByRole('button', { name: 'Look at the rows' }).click();
  const changed = fixWindow(page).getByRole('toolbar').getByRole('status');

  await cell(page, 'Name 0').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(sheet(page).locator('[role=gridcell][aria-selected=true]')).toHaveCount(4);
  await page.keyboard.press('ControlOrMeta+c');
  await cell(page, 'Name 3').click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(changed).toHaveText('4 cells changed');
  await expect(sheet(page).getByRole('gridcell', { name: 'Name 0', exact: true })).toHaveCount(2);
  await expect(sheet(page).getByRole('gridcell', { name: '+43 1 58858 1', exact: true })).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(changed).toHaveText('');
  await page.keyboard.press('ControlOrMeta+y');
  await expect(changed).toHaveText('4 cells changed');
  await page.keyboard.press('ControlOrMeta+z');

  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('name 4');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Name 4')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Name 4')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type(' Jr.');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Name 4 Jr.')).toBeVisible();
  await expect(cell(page, '+43 1 58858 4')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(fixWindow(page).getByText('1 row will fail')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+d');
  await expect(fixWindow(page).getByText('No row will fail')).toBeVisible();
});

test('60,000 rows are scrolled and a block of 5,000 is pasted: how smoothly, is printed', async ({
  dispatcherPage: page,
}) => {
  test.slow();
  await openWizard(page, csvFile('large.csv', numberedRows(`large-${randomUUID()}`, 60_000)));
  await expect(checkPanel(page)).toContainText('60,000 rows', { timeout: 60_000 });
  await checkPanel(page).getByRole('button', { name: 'Look at the rows' }).click();
  await expect(sheet(page)).toHaveAttribute('aria-rowcount', '60001', { timeout: 60_000 });
  await sheet(page).getByRole('rowheader').first().waitFor();

  const scrolled = await sheet(page).evaluate(async (grid) => {
    const frames: number[] = [];
    let last = performance.now();
    for (let at = 0; at < 240; at += 1) {
      grid.scrollTop += 400;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames.push(performance.now() - last);
      last = performance.now();
    }
    const dropped = frames.filter((ms) => ms > 25).length;
    return { frames: frames.length, dropped, longest: Math.round(Math.max(...frames)), top: grid.scrollTop };
  });
  expect(scrolled.top).toBeGreaterThan(50_000);

  await sheet(page).evaluate((grid) => {
    grid.scrollTop = 0;
  });
  await sheet(page).getByRole('gridcell', { name: 'Austria' }).first().click();
  const pasted = await sheet(page).evaluate(async (grid) => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      Array.from({ length: 5_000 }, () => 'Österreich\tJane Doe').join('\r\n'),
    );
    grid
      .querySelector('[role=gridcell][tabindex="0"]')!
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    for (let at = 0; at < 30; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    observer.disconnect();
    return { longestTask: Math.round(Math.max(0, ...tasks)) };
  });
  await expect(fixWindow(page).getByRole('toolbar').getByRole('status')).toHaveText('10,000 cells changed');
  console.log(
    `60,000 rows: ${scrolled.dropped} of ${scrolled.frames} frames took over 25 ms, the longest ${scrolled.longest} ms; ` +
      `pasting 5,000 rows: longest task ${pasted.longestTask || 'below 50'} ms`,
  );
});
