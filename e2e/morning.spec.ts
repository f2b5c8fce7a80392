import { randomUUID } from 'node:crypto';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect, test } from './fixtures';
import { ownColumns } from './own-columns';

/** A dispatcher's morning: several files at once. */

const columns = ownColumns('Dawn');
const rows = (count: number) => numberedRows(`dawn-${randomUUID()}`, count);

async function zipOf(files: Record<string, string>): Promise<Buffer> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return Buffer.from(await zip.close());
}

test('the files of the morning are dropped together, and one click starts all that are ready', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  await columns.makeProfile(api, credentials);

  await page.getByRole('link', { name: 'New import' }).click();
  const [good] = rows(1);
  await page.getByLabel('Spreadsheet file').setInputFiles([
    {
      name: 'shippers.zip',
      mimeType: 'application/zip',
      buffer: await zipOf({
        'mail/north.csv': columns.textOf(rows(30)),
        'mail/south.csv': columns.textOf(rows(20)),
      }),
    },
    columns.fileOf('east.csv', [...rows(9), { ...good, 'Drop Lat': '152' }]),
    { name: 'unknown.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') },
  ]);
  const files = page.getByRole('region', { name: '4 files' });
  await expect(files.getByRole('status')).toHaveText('2 ready, 2 need a look');
  await expect(files.getByRole('listitem').filter({ hasText: 'east.csv' })).toContainText(
    '9 rows ready, 1 will fail',
  );
  await expect(files.getByRole('listitem').filter({ hasText: 'unknown.csv' })).toContainText(
    'required fields without a column',
  );

  // A row opens the wizard of its file.
  await files.getByRole('button', { name: 'Open east.csv' }).click();
  await expect(page.getByRole('region', { name: 'What the rows become' })).toContainText('1 will fail');
  await files.getByRole('checkbox', { name: 'Import east.csv' }).check();
  await files.getByRole('button', { name: 'Remove unknown.csv' }).click();
  await page.getByRole('button', { name: 'Start 3 imports' }).click();
  await expect(page).toHaveURL(/\/imports$/);
  for (const name of ['north', 'south', 'east']) {
    await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible();
  }
});

test('cells that are copied from a spreadsheet become an import', async ({ dispatcherPage: page }) => {
  await page.getByRole('link', { name: 'New import' }).click();
  await expect(page.getByText('Drop your spreadsheets here')).toBeVisible();
  const pasted = page.getByText(/^Pasted cells \d\d\.\d\d\.csv$/);
  const paste = (text: string) =>
    page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  // Until the page listens, what is pasted goes nowhere.
  await expect(async () => {
    await paste(csvOf(rows(3)).replaceAll(',', '\t'));
    await expect(pasted).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expect(page.getByText('3 rows are ready').first()).toBeVisible();
});
