import { CFB, SSF, utils, write, type WorkBook } from '@e965/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTable } from '@/lib/table-files/read-table';
import { readCellsOf, readRows, testLimits } from '@/lib/testing/read-rows';

const problem = (code: string, params?: object) =>
  expect.objectContaining({ name: 'FileProblem', code, ...(params && { params }) });

function makeXls(workbook: WorkBook): Blob {
  return new Blob([write(workbook, { type: 'array', bookType: 'biff8' }) as ArrayBuffer]);
}

function container(streams: Record<string, Uint8Array>): Blob {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, content);
  return new Blob([Uint8Array.from(CFB.write(file, { type: 'array' }) as unknown as number[])]);
}

type RecordOfWorkbook = [kind: number, content: number[]];

/** A workbook's stream: each record is its kind, length and content; zeros pad the last block. */
function streamOf(records: RecordOfWorkbook[]): Uint8Array {
  const word = (value: number) => [value & 255, value >> 8];
  return Uint8Array.from([
    ...records.flatMap(([kind, content]) => [...word(kind), ...word(content.length), ...content]),
    ...Array<number>(4096).fill(0),
  ]);
}

/** Changes the records of a workbook with one sheet: what SheetJS reads but does not write. */
async function changeRecords(file: Blob, change: (records: RecordOfWorkbook[]) => void): Promise<Blob> {
  const whole = CFB.read(new Uint8Array(await file.arrayBuffer()), { type: 'array' });
  const bytes = Uint8Array.from(CFB.find(whole, '/Workbook')?.content ?? []);
  const records: RecordOfWorkbook[] = [];
  for (let at = 0; at + 4 <= bytes.length && (bytes[at] || bytes[at + 1]);) {
    const kind = bytes[at]! | (bytes[at + 1]! << 8);
    const length = bytes[at + 2]! | (bytes[at + 3]! << 8);
    records.push([kind, [...bytes.slice(at + 4, at + 4 + length)]]);
    at += 4 + length;
  }
  change(records);
  return container({ Workbook: streamOf(records) });
}

// SheetJS adds each format that it meets to one table, and writes that whole table with every .xlsx.
const knownFormats = new Set(Object.keys(SSF.get_table()));
afterEach(() => {
  const table: Record<string, string> = SSF.get_table();
  for (const id of Object.keys(table)) if (!knownFormats.has(id)) delete table[id];
});

describe('openXls', () => {
  it('reads text, numbers, dates, booleans and padded numbers as intended', async () => {
    const sheet = utils.aoa_to_sheet([]);
    utils.sheet_add_aoa(sheet, [['Ref', 'Lat', 'Day', 'Ok', 'Zip', 'Phone', 'Città']], { origin: 'A2' });
    utils.sheet_add_aoa(
      sheet,
      [
        [
          '007',
          48.2082,
          { t: 'n', v: 46347, z: 'yyyy-mm-dd' },
          true,
          { t: 'n', v: 1067, z: '00000' },
          4915112345678,
          'Köln',
        ] as unknown[],
      ],
      {
        origin: 'A4',
      },
    );
    const file = makeXls({ SheetNames: ['Orders'], Sheets: { Orders: sheet } });
    expect(await openTable(file, testLimits)).toMatchObject({ kind: 'xls', sheetName: 'Orders' });
    expect(await readRows(file)).toEqual([
      { rowNumber: 2, cells: ['Ref', 'Lat', 'Day', 'Ok', 'Zip', 'Phone', 'Città'] },
      { rowNumber: 4, cells: ['007', '48.2082', '2026-11-21', 'TRUE', '01067', '4915112345678', 'Köln'] },
    ]);
  });

  it('hides other records from the reader, which logs each record that it does not know', async () => {
    const workbook = streamOf([
      [0x0809, [0, 6, 5, 0, ...Array<number>(12).fill(0)]],
      ...Array.from({ length: 65_537 }, (): RecordOfWorkbook => [0x16e0, []]),
    ]);
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(openTable(container({ Workbook: workbook }), testLimits)).rejects.toEqual(
      problem('empty_file'),
    );
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it.each([
    ['a name', 0x0018, [...Array<number>(3).fill(0), 1, 200, 0, ...Array<number>(8).fill(0), 0, 65, 0x17]],
    ['a shared formula', 0x04bc, [0, 0, 0, 0, 0, 0, 0, 1, 9, 0, 0x17]],
    ['a formula, after its value', 0x0006, [...Array<number>(20).fill(0), 9, 0, 0x17]],
  ])('does not read on for ever where the expression of %s is cut short', async (_, kind, content) => {
    const workbook = streamOf([
      [0x0809, [0, 6, 5, 0, ...Array<number>(12).fill(0)]],
      [kind, content],
      [0x000a, []],
    ]);
    const outcome = await openTable(container({ Workbook: workbook }), testLimits).catch((error) => error);
    expect(outcome).toEqual(
      kind === 0x0006 ? expect.objectContaining({ kind: 'xls' }) : problem('empty_file'),
    );
  });

  it('refuses a number format longer than any in Excel', async () => {
    const cell = (length: number) => ({ t: 'n', v: 1, z: `0${'['.repeat(length - 1)}` });
    const file = (length: number) =>
      makeXls({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([[cell(length)]]) } });
    expect(await readRows(file(255))).toHaveLength(1);
    await expect(readRows(file(256))).rejects.toEqual(problem('unreadable_file', { found: 'xls' }));
  });

  it('shows numbers by their formats', async () => {
    const cells = [
      [42, '"ORD-"00000'],
      [0.5, '0%'],
      [1.104166666666667, '[h]:mm'],
      [0.6041666666666666, 'h:mm'],
      [118.98810000000002, '0.00'],
      [1250, '#,##0.00 "€"'],
      [340123450000000000, '0'],
      [-5, '#,##0.00_);[Red](#,##0.00)'],
      ['42', '"ORD-"@'],
    ].map(([v, z]) => ({ t: typeof v === 'number' ? 'n' : 's', v, z }));
    const file = makeXls({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([cells]) } });
    expect(await readCellsOf(file)).toEqual([
      ['ORD-00042', '50%', '26:30', '14:30', '118.99', '1250', '3.4012345E+17', '-5', 'ORD-42'],
    ]);
  });

  it('names hidden rows', async () => {
    const sheet = utils.aoa_to_sheet([['a'], ['b'], ['c']]);
    const file = makeXls({ SheetNames: ['A'], Sheets: { A: sheet } });
    expect((await readRows(file)).map(({ hidden }) => hidden)).toEqual([undefined, undefined, undefined]);
    const withHidden = await changeRecords(file, (records) => {
      const dimensions = records.findIndex(([kind]) => kind === 0x0200);
      const hiddenRow = [1, 0, 0, 0, 1, 0, 0xff, 0, 0, 0, 0, 0, 0x20, 0, 0, 0];
      records.splice(dimensions + 1, 0, [0x0208, hiddenRow]);
    });
    expect((await readRows(withHidden)).map(({ hidden }) => hidden)).toEqual([undefined, true, undefined]);
  });

  it('names formulas that were never calculated', async () => {
    const sheet = utils.aoa_to_sheet([
      ['text', 2.5, 0, 'x'],
      [null, 0],
    ]);
    const file = await changeRecords(makeXls({ SheetNames: ['A'], Sheets: { A: sheet } }), (records) => {
      for (const record of records) {
        // A number becomes a formula with this result, which asks to be calculated.
        if (record[0] === 0x0203) {
          record[0] = 0x0006;
          record[1].push(1, 0, 0, 0, 0, 0, 0, 0);
        }
      }
    });
    expect(await readRows(file)).toEqual([
      { rowNumber: 1, cells: ['text', '2.5', '', 'x'], uncalculated: [2] },
      { rowNumber: 2, cells: [], uncalculated: [1] },
    ]);
  });

  it('chooses a sheet by rate and by name', async () => {
    const file = makeXls({
      SheetNames: ['Help', 'Orders'],
      Sheets: { Help: utils.aoa_to_sheet([['a']]), Orders: utils.aoa_to_sheet([['a'], ['b']]) },
    });
    const rateSheet = (rows: readonly unknown[]) => rows.length;
    expect(await openTable(file, testLimits, { rateSheet })).toMatchObject({
      sheetName: 'Orders',
      sheets: [
        { name: 'Help', rate: 1 },
        { name: 'Orders', rate: 2 },
      ],
    });
    expect(await openTable(file, testLimits, { rateSheet, sheetName: 'Help' })).toMatchObject({
      sheetName: 'Help',
    });
    await expect(openTable(file, testLimits, { sheetName: 'Gone' })).rejects.toThrowError(
      problem('sheet_not_found'),
    );
  });

  it('skips hidden and blank sheets', async () => {
    const file = makeXls({
      SheetNames: ['Secret', 'Blank', 'Real'],
      Sheets: {
        Secret: utils.aoa_to_sheet([['no']]),
        Blank: utils.aoa_to_sheet([]),
        Real: utils.aoa_to_sheet([['yes']]),
      },
      Workbook: { Sheets: [{ Hidden: 1 }, {}, {}] },
    });
    expect(await openTable(file, testLimits)).toMatchObject({
      sheetName: 'Real',
      sheetNames: ['Blank', 'Real'],
      hiddenSheets: ['Secret'],
    });
    expect(await readCellsOf(file)).toEqual([['yes']]);
  });

  it('enforces the limits', async () => {
    const file = makeXls({
      SheetNames: ['A'],
      Sheets: {
        A: utils.aoa_to_sheet([
          ['a', 'b', 'c'],
          ['d', 'long text'],
        ]),
      },
    });
    await expect(readRows(file, { maxColumns: 2 })).rejects.toThrowError(
      problem('too_many_columns', { row_number: 1, limit: 2 }),
    );
    await expect(readRows(file, { maxCellCharacters: 5 })).rejects.toThrowError(
      problem('cell_too_long', { row_number: 2, column: 2, limit: 5 }),
    );
  });

  it('reports an empty workbook', async () => {
    await expect(
      readRows(makeXls({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([]) } })),
    ).rejects.toThrowError(problem('empty_file'));
  });

  it('recognises an encrypted .xlsx, which uses the same container', async () => {
    const file = container({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(200) });
    await expect(readRows(file)).rejects.toThrowError(problem('encrypted_workbook'));
  });

  it('recognises an encrypted .xls by its FILEPASS record', async () => {
    // BOF of a BIFF8 workbook, FILEPASS for Office RC4, EOF; each is ID, length, content.
    const stream = streamOf([
      [0x0809, [0x00, 0x06, 0x05, 0x00, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 6, 0, 0, 0]],
      [0x002f, [1, 0, 1, 0, 1, 0, ...Array<number>(48).fill(7)]],
      [0x000a, []],
    ]);
    await expect(readRows(container({ Workbook: stream }))).rejects.toThrowError(
      problem('encrypted_workbook'),
    );
  });

  it('refuses other documents in the same container, and damaged ones', async () => {
    await expect(readRows(container({ WordDocument: new Uint8Array(5000) }))).rejects.toThrowError(
      problem('unreadable_file', { found: 'OLE' }),
    );
    const file = makeXls({
      SheetNames: ['A'],
      Sheets: { A: utils.aoa_to_sheet(Array.from({ length: 50 }, (_, i) => [`row ${i}`])) },
    });
    await expect(readRows(file.slice(0, 600))).rejects.toThrowError(problem('unreadable_file'));
  });
});
