import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { beginMapping } from '@/components/new-import/mapping/mapping-state';
import { openChosen } from '@/components/new-import/reading/open-chosen';
import {
  choiceToSend,
  type ReadingChoice,
  withReadingChoice,
} from '@/components/new-import/reading/reading-choice';
import { joinRules, noFurtherRules } from '@/components/new-import/rules/rules-state';
import { planFile } from '@/lib/import-files/plan-file';
import { resolveHeader } from '@/lib/headers/resolve-header';
import { suggestMappings } from '@/lib/headers/suggest-mappings';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import { makeXlsx, sheetXml } from '@/lib/testing/make-xlsx';
import { readCellsOf, testLimits } from '@/lib/testing/read-rows';
import { sampleCells, sampleHeader } from '@/lib/testing/sample-orders';

/** What the wizard shows of a file that is read by a choice, and what the import makes of the rules that it sends. */
async function readByBoth(blob: Blob, choice: ReadingChoice, mappedColumns: number) {
  const { table, facts } = await openChosen(blob, testLimits, choice);
  const rows: string[][] = [];
  for await (const batch of table.rows()) rows.push(...batch.map(({ cells }) => cells));
  const { header } = resolveHeader(
    rows.map((cells, index) => ({ rowNumber: index + 1, cells })),
    { rowNumber: 1 },
  );
  const names = header?.names ?? [];
  const suggested = beginMapping(names, suggestMappings(names, rows.slice(1)), null);
  const columns = suggested.slice(0, mappedColumns);
  const sent = choiceToSend(choice, facts);
  let canonical = '';
  const decoder = new TextDecoder();
  const plan = await planFile({
    blob,
    rules: joinRules(columns, withReadingChoice(noFurtherRules, sent)),
    headerRowNumber: 1,
    chunkRows: 1000,
    limits: testLimits,
    write: (bytes) => {
      canonical += decoder.decode(bytes);
    },
  });
  // Its first two columns are the row's number and whether it repeats a reference.
  const imported = (await readCellsOf(canonical)).map((cells) => cells.slice(2));
  return { shown: rows.slice(1), imported, columns: plan.columns, header: rows[0], plan };
}

async function expectAgreement(blob: Blob, choice: ReadingChoice, mappedColumns = Infinity) {
  const { shown, imported, columns, header, plan } = await readByBoth(blob, choice, mappedColumns);
  expect(columns).toEqual(header);
  expect(imported).toEqual(shown);
  return { shown, plan };
}

const text = [
  sampleHeader.map((name) => (name === 'Recipient Name' ? 'Recipient Name (Имя)' : name)),
  ...[1, 2, 3].map((number) =>
    sampleCells(number, {
      'Recipient Name': 'Жанна',
      'Pickup Address': 'ул. Ленина 5',
      'Drop Address': 'пр. Мира 1',
    }),
  ),
]
  .map((cells) => csvRecord(cells))
  .join('\n');
const cyrillic = new Blob([Uint8Array.from(iconv.encode(text, 'windows-1251'))]);

test('a charset chosen by hand is the one that the import reads by, without any profile', async () => {
  const right = await expectAgreement(cyrillic, { charset: 'windows-1251' });
  expect(right.shown[0]).toContain('Жанна');
  const wrong = await expectAgreement(cyrillic, { charset: 'windows-1252' });
  expect(wrong.shown[0]).not.toContain('Жанна');
  expect(wrong.plan.charset).toBe('windows-1252');
  expect(wrong.plan.charset_doubt).toBeUndefined();
});

test('a delimiter chosen by hand is', async () => {
  const file = new Blob(['a|b,c|d\n1|2,3|4\n5|6,7|8\n']);
  const { shown } = await expectAgreement(file, { delimiter: ',' });
  expect(shown[0]).toEqual(['1|2', '3|4']);
});

const sheets = async (first: string[][], second: string[][]) =>
  makeXlsx({ sheets: { Monday: sheetXml(first), Tuesday: sheetXml(second) } });
const orders = (from: number, count: number) => [
  sampleHeader,
  ...Array.from({ length: count }, (_, index) => sampleCells(from + index)),
];

test('a sheet chosen by hand is, and so is the one of two that the page shows by itself', async () => {
  const file = await sheets(orders(1, 2), orders(10, 3));
  expect((await expectAgreement(file, {})).plan.sheet_name).toBe('Monday');
  expect((await expectAgreement(file, { sheet_name: 'Tuesday' })).plan.row_count).toBe(3);
});

test('the page shows the sheet with the most fields, and the import reads no other one that has the mapped ones', async () => {
  const required = 12;
  const few = orders(1, 2).map((cells) => cells.slice(0, required));
  const file = await sheets(few, orders(10, 3));
  expect((await expectAgreement(file, {}, required)).plan.sheet_name).toBe('Tuesday');
});

test('a profile’s sheet that is gone does not keep the file from being read', async () => {
  const file = await sheets(orders(1, 2), []);
  for (const name of ['Last week', 'Tuesday']) {
    const { plan } = await expectAgreement(file, { sheet_name: name });
    expect(plan.sheet_name).toBe('Monday');
  }
});
