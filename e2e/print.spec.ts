import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvOf } from '@/lib/testing/sample-orders';
import { readPdf } from '@/lib/testing/read-pdf';
import { chooseOption } from './choose-option';
import { expect, test } from './fixtures';
import { startImport, waitForEnd } from './import-over-api';

/** Clicks a link of the panel "Print", and reads what comes. */
async function download(page: Page, name: string) {
  const coming = page.waitForEvent('download');
  await page.getByRole('region', { name: 'Print' }).getByRole('link', { name }).click();
  const file = await coming;
  const path = await file.path();
  return { fileName: file.suggestedFilename(), pdf: await readPdf(await readFile(path)) };
}

test('an import’s pickup manifest and labels are downloaded from its page, and a scanner reads them', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const prefix = `P-${randomUUID().slice(0, 6)}`;
  const items = JSON.stringify([{ name: 'Box', quantity: 2, weight_kg: 1.5 }]);
  const rows = [0, 1, 2].map((index) => ({
    ...{ Reference: `${prefix}-${index}`, Items: items, COD: '12.50', 'Pickup Address': 'Depot 1' },
    'Recipient Name': ['Małgorzata Łódź', 'محمد', 'Anna'][index]!,
  }));
  const jobId = await startImport(api, credentials, csvOf(rows));
  await waitForEnd(api, jobId);
  await page.goto(`/imports/${jobId}`);

  const manifest = await download(page, 'Pickup manifest (PDF)');
  expect(manifest.fileName).toMatch(/-manifest\.pdf$/);
  expect(manifest.pdf.pages).toBe(1);
  const text = await manifest.pdf.text(1);
  for (const words of [
    'Pickup manifest',
    'Orders 3',
    'Packages 6',
    'Weight (kg) 9',
    '37.50',
    'Małgorzata Łódź',
    jobId,
  ]) {
    expect(text).toContain(words);
  }
  expect((await manifest.pdf.codes(1)).map((code) => code.text).sort()).toEqual(
    rows.map((row) => row.Reference),
  );

  await chooseOption(page, 'Paper of the labels', 'A6');
  const labels = await download(page, 'Labels (PDF)');
  expect(labels.pdf.pages).toBe(6);
  expect(labels.pdf.size.map((points) => Math.round((points / 72) * 25.4))).toEqual([105, 148]);
  expect(await labels.pdf.text(2)).toContain('2 of 2');
  expect((await labels.pdf.codes(6)).map(({ format, text: code }) => `${format} ${code}`).sort()).toEqual([
    `Code128 ${prefix}-2`,
    `QRCode ${prefix}-2`,
  ]);
});
