import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { type csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { ownColumns } from './own-columns';

/** The dispatcher's two minutes: four files with 400 orders, mended, checked and started. */

type SampleRows = Parameters<typeof csvOf>[0];

export const morningColumns = ownColumns('Morning');

const items = '[{"name":"Box","quantity":2,"weight_kg":3.5}]';

/** Four files: one good, one with a country misspelt in three rows, one with a bad cell, one with two points swapped. */
export function makeMorning(): { name: string; mimeType: string; buffer: Buffer }[] {
  const rows = (name: string, count: number): SampleRows =>
    numberedRows(`${name}-${randomUUID().slice(0, 8)}`, count).map((row) => ({
      ...row,
      ...{ Items: items, COD: '€ 12,50' },
    }));
  const change = (all: SampleRows, count: number, changes: SampleRows[number]) =>
    all.map((row, index) => (index < count ? { ...row, ...changes } : row));
  return Object.entries({
    alder: rows('alder', 120),
    birch: change(rows('birch', 100), 3, { 'Drop Country': 'Austira' }),
    cedar: change(rows('cedar', 80), 1, { 'Drop Lat': '482' }),
    elm: change(rows('elm', 100), 2, { 'Drop Lat': '16.36', 'Drop Lng': '48.2' }),
  }).map(([name, all]) => morningColumns.fileOf(`${name}.csv`, all));
}

/**
 * Walks from the drop to the list in which all four are done.
 * @param page the list of imports
 * @param onScene called where a picture is worth taking, with its name
 */
export async function walkTwoMinutes(
  page: Page,
  files: ReturnType<typeof makeMorning>,
  onScene: (name: string) => Promise<void> = async () => {},
): Promise<void> {
  await dropFiles(page, files);
  const list = page.getByRole('region', { name: '4 files' });
  const summary = list.getByRole('status');
  await summary.getByText('2 ready, 2 need a look').waitFor();
  await onScene('four-files');

  const fixWindow = page.getByRole('dialog', { name: 'Fix rows' });
  await list.getByRole('button', { name: 'Open birch.csv' }).click();
  await page.getByRole('button', { name: 'Fix 3 rows' }).click();
  await fixWindow.getByRole('button', { name: 'Change 3 rows' }).waitFor();
  await onScene('mend-alike');
  await fixWindow.getByRole('button', { name: 'Change 3 rows' }).click();
  await fixWindow.getByText('No row will fail').waitFor();
  await fixWindow.getByRole('button', { name: 'Done' }).click();

  await list.getByRole('button', { name: 'Open cedar.csv' }).click();
  await page.getByRole('button', { name: 'Fix 1 row', exact: true }).click();
  await fixWindow.getByRole('gridcell', { name: '482', exact: true }).click();
  await page.keyboard.type('48.2');
  await onScene('mend-a-cell');
  await page.keyboard.press('Enter');
  await fixWindow.getByText('No row will fail').waitFor();
  await fixWindow.getByRole('button', { name: 'Done' }).click();

  await list.getByRole('button', { name: 'Open elm.csv' }).click();
  const map = page.getByRole('region', { name: 'Map' });
  await map.getByRole('heading', { name: '2 points to look at' }).waitFor();
  await map.getByRole('img', { name: /^Map of/ }).waitFor();
  await bringIntoView(map);
  await onScene('map');
  await map.getByRole('button', { name: 'Swap back all 2' }).click();
  await map.getByRole('heading', { name: 'No point looks wrong' }).waitFor();

  const totals = page.getByRole('region', { name: 'Control totals' });
  await totals.getByLabel('Packages on the manifest').fill('200');
  await page.getByText('The totals agree with the manifest').first().waitFor();
  await bringIntoView(totals);
  await onScene('totals');

  await summary.getByText('4 ready').waitFor();
  await page.getByRole('button', { name: 'Start 4 imports' }).click();
  await page.getByRole('heading', { name: 'Imports', exact: true }).waitFor();
  for (const { name } of files) {
    await page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: name.replace('.csv', ''), exact: true }) })
      .first()
      .getByText('Completed', { exact: true })
      .waitFor();
  }
  await onScene('done');
}

/** As a person scrolls to see it whole. */
const bringIntoView = (part: Locator) =>
  part.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** Drops the files on the page, as from a folder. */
async function dropFiles(page: Page, files: ReturnType<typeof makeMorning>): Promise<void> {
  const texts = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, text: buffer.toString() }));
  await page.evaluate((sent) => {
    const dataTransfer = new DataTransfer();
    for (const { name, mimeType, text } of sent) {
      dataTransfer.items.add(new File([text], name, { type: mimeType }));
    }
    const options = { dataTransfer, bubbles: true, cancelable: true };
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(kind, options));
    }
  }, texts);
}
