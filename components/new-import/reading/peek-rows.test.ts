import { expect, test } from 'vitest';
import { peekRows } from '@/components/new-import/reading/peek-rows';
import { openTable } from '@/lib/table-files/read-table';
import { testLimits } from '@/lib/testing/read-rows';

const rowsOf = (count: number, line = (row: number) => `R-${row};"Jürgen\nGroß";Köln ${'x'.repeat(40)}`) =>
  `reference;name;city\n${Array.from({ length: count }, (_, row) => line(row)).join('\n')}\n`;

const peek = (file: Blob, count = 100) => peekRows(file, testLimits, count);

test('returns the same rows as reading the whole file, wherever its beginning is cut', async () => {
  for (let shift = 0; shift < 12; shift++) {
    const file = new Blob([rowsOf(30_000, (row) => `R-${row};"Zürich\n${'é'.repeat(shift)}";Köln`)]);
    const peeked = await peek(file);
    const whole = await openTable(file, testLimits);
    const { value: first } = await whole.rows()[Symbol.asyncIterator]().next();
    expect(peeked!.rows).toEqual((first as unknown[]).slice(0, 100));
    expect(peeked!.table).toMatchObject({ kind: 'csv', charset: 'utf-8', delimiter: ';' });
  }
});

test('its charset is a guess: a late character can decide for the whole file', async () => {
  const latin1 = Uint8Array.from(
    `${rowsOf(20_000, (row) => `R-${row};Jurgen;Koln`)}R;J\u00fcrgen;K\u00f6ln\n`,
    (letter) => letter.charCodeAt(0),
  );
  const file = new Blob([latin1]);
  expect((await peek(file))!.table.charset).toBe('utf-8');
  expect((await openTable(file, testLimits)).charset).toBe('windows-1252');
});

test.each([
  ['a small file', new Blob([rowsOf(200)])],
  ['few rows', new Blob([rowsOf(50, (row) => `${row};${'long '.repeat(2000)}`)])],
  ['one line without an end', new Blob(['x'.repeat(600_000)])],
  ['a zip', new Blob([Uint8Array.from([0x50, 0x4b, 3, 4]), rowsOf(20_000)])],
  ['a PDF', new Blob(['%PDF-1.7\n', rowsOf(20_000)])],
  ['a row of too many columns', new Blob([`${'x;'.repeat(5000)}\n`, rowsOf(20_000)])],
])('leaves %s to the full read', async (_, file) => {
  expect(await peek(file)).toBeNull();
});
