import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '@/lib/table-files/read-table';
import { readCellsOf, readRows, testLimits } from '@/lib/testing/read-rows';

const problem = (code: string, params?: object) =>
  expect.objectContaining({ name: 'FileProblem', code, ...(params && { params }) });

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array<ArrayBuffer> {
  const units = (mark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), order === 'le');
  return new Uint8Array(view.buffer);
}

const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));

describe('charsets', () => {
  const text = 'Name;Città\nJürgen Groß;Köln\n';
  const rows = [
    ['Name', 'Città'],
    ['Jürgen Groß', 'Köln'],
  ];

  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16(text, 'le', true), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(text, 'be', true), 'utf-16be'],
    ['UTF-16LE without a mark', utf16(text, 'le', false), 'utf-16le'],
    ['UTF-16BE without a mark', utf16(text, 'be', false), 'utf-16be'],
    ['Windows-1252', windows1252(text), 'windows-1252'],
  ])('reads %s', async (_, bytes, charset) => {
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    expect((await openTable(blob, testLimits)).charset).toBe(charset);
    expect(await readCellsOf(blob)).toEqual(rows);
  });

  it('reads the euro sign of Windows-1252', async () => {
    expect(await readCellsOf(windows1252('Preis,Straße\n5 €,Öd\n'))).toEqual([
      ['Preis', 'Straße'],
      ['5 €', 'Öd'],
    ]);
  });

  it('finds Windows-1252 in the last row of a long file', async () => {
    const rowsOfAscii = 'a,b\n'.repeat(60_000);
    const cells = await readCellsOf(windows1252(`${rowsOfAscii}ü,x\n`), { maxRows: 1e6 });
    expect(cells.at(-1)).toEqual(['ü', 'x']);
  });

  it('keeps UTF-8 for a file with one letter cut in half', async () => {
    const bytes = new TextEncoder().encode('Name,City\nСергей Иванов,Москва\nX?,Köln\n');
    bytes[bytes.indexOf(0x3f)] = 0xd0;
    expect(await readCellsOf(bytes)).toEqual([
      ['Name', 'City'],
      ['Сергей Иванов', 'Москва'],
      ['X\ufffd', 'Köln'],
    ]);
  });

  it('reads UTF-16 of a non-Latin script without a byte order mark', async () => {
    const arabic = 'الاسم;المدينة;الهاتف\nأحمد;دبي;971501234567\n';
    expect(await readCellsOf(utf16(arabic, 'le', false))).toEqual([
      ['الاسم', 'المدينة', 'الهاتف'],
      ['أحمد', 'دبي', '971501234567'],
    ]);
  });

  it('reads a lone surrogate as U+FFFD', async () => {
    expect(await readCellsOf(utf16('a,b\nx\ud800y,1\n', 'le', true))).toEqual([
      ['a', 'b'],
      ['x\ufffdy', '1'],
    ]);
  });

  it('does not cut a letter at the border of two blocks', async () => {
    const long = `a,b\n${'€'.repeat(30_000)},1\n`.repeat(4);
    const cells = await readCellsOf(long);
    expect(cells.filter((row) => row[0] === '€'.repeat(30_000))).toHaveLength(4);
  });
});

describe('delimiters', () => {
  it.each([
    [';', 'Name;Lat;Lng\n"A, B";48,2;16,3\n"C";1,5;2,5\n'],
    [',', 'Name,Lat,Lng\n"A; B; C; D",48.2,16.3\n"C|D|E",1.5,2.5\n'],
    ['\t', 'Name\tNote\nA\t1,2,3\nB\t4,5,6\n'],
    ['|', 'Name|Note|City\nA|x;y;z,1|Wien\nB|x;y;z,2|Graz\n'],
    [';', 'Orders of Monday, 21 November\n\nName;Lat;Lng\nA;48,2;16,3\nB;48,2;16,3\n'],
    [',', 'Name,Items\nA,"[{""name"":""Box"",""quantity"":1},{""a"":2}]"\nB,"[]"\n'],
    [';', '"Address";"Lat"\n"Street 1; first floor\nsecond line, back";"1,5"\n"x";"2,5"'],
    [',', 'Name\nA\nB\n'],
    [';', 'sep=;\nName;Note\nA;1,2,3,4\n'],
  ])('finds %j', async (delimiter, text) => {
    expect((await openTable(new Blob([text]), testLimits)).delimiter).toBe(delimiter);
  });

  it('finds the delimiter of any properly quoted table', () => {
    const cell = fc.oneof(
      fc.constantFrom('48,2', '1.5', 'A street, 5', 'x; y', 'a|b', 'Müller', '', 'line\nbreak', '"quoted"'),
      fc.string({ maxLength: 8 }),
    );
    const table = fc
      .integer({ min: 3, max: 8 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 8, maxLength: 30 }),
      );
    return fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t', '|'), async (cells, delimiter) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const header = (cells[0] ?? []).map((_, column) => `Column ${column}`);
        const text = [header, ...cells].map((row) => row.map(quote).join(delimiter)).join('\n');
        expect((await openTable(new Blob([text]), testLimits)).delimiter).toBe(delimiter);
      }),
      { numRuns: 200 },
    );
  });

  it('does not count the line that declares the separator', async () => {
    expect((await readRows('sep=;\r\nName;City\r\nA;B\r\n')).map((row) => row.rowNumber)).toEqual([1, 2]);
  });
});

describe('files that are not spreadsheets', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'PDF'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'PNG'],
    ['a page', '\ufeff<!DOCTYPE html><html><table><tr><td>Name</td></tr></table></html>', 'HTML/XML'],
    ['a page in UTF-16', utf16('<html><table></table></html>', 'le', true), 'HTML/XML'],
    ['random bytes', Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 31), 'binary'],
  ])('refuses %s', async (_, content, found) => {
    await expect(readRows(content as string)).rejects.toThrowError(problem('unreadable_file', { found }));
  });

  it('refuses an empty file, and reads no rows from a file of blanks', async () => {
    await expect(readRows('')).rejects.toThrowError(problem('empty_file'));
    expect(await readRows('\ufeff')).toEqual([]);
    expect(await readRows('\n \r\n,,;\n'.repeat(3))).toHaveLength(3);
    expect(await readRows('\n\r\n,,\n')).toEqual([]);
  });

  it('leaves a stray NUL to the row that contains it', async () => {
    expect(await readCellsOf(`Name,City\n${'Some name,Some city\n'.repeat(20)}A\0B,C\n`)).toContainEqual([
      'A\0B',
      'C',
    ]);
  });
});

describe('limits', () => {
  it('reads thousands of empty columns, and refuses as many full ones', async () => {
    expect(
      await readCellsOf(`a,b${','.repeat(16_000)}\n1,2${','.repeat(16_000)}\n`, { maxColumns: 3 }),
    ).toEqual([
      ['a', 'b', ''],
      ['1', '2', ''],
    ]);
    await expect(readRows(`${'x,'.repeat(16_000)}x\n`)).rejects.toThrowError(
      problem('too_many_columns', { row_number: 1, limit: 256 }),
    );
  });

  it('refuses a cell of a megabyte, quoted or not', async () => {
    const long = 'x y '.repeat(256 * 1024);
    const expected = problem('cell_too_long', { row_number: 2, column: 1, limit: 32_767 });
    await expect(readRows(`a,b\n${long},1\n`)).rejects.toThrowError(expected);
    await expect(readRows(`a,b\n"${long}\n${long}",1\n`)).rejects.toThrowError(expected);
  });

  it('continues reading after an unclosed quote', async () => {
    const rows = await readRows(`a,b\n"open,1\n${'x,2\n'.repeat(50_000)}`, { maxRows: 1e6 });
    expect(rows).toHaveLength(50_002);
    expect(rows[1]?.cells).toEqual(['"open', '1']);
    expect(rows.at(-1)).toEqual({ rowNumber: 50_002, cells: ['x', '2'] });
  });

  it('can be read again, and abandoned early', async () => {
    const table = await openTable(new Blob(['a,b\n'.repeat(100_000)]), testLimits);
    for await (const batch of table.rows()) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    let count = 0;
    for await (const batch of table.rows()) count += batch.length;
    expect(count).toBe(100_000);
  });
});
