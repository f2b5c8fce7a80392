import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '@/lib/table-files/read-table';
import type { Table, TableRow } from '@/lib/table-files/table';
import { makeXlsx } from '@/lib/testing/make-xlsx';
import { readCellsOf, readRows, testLimits } from '@/lib/testing/read-rows';

const problem = (code: string, params?: object) =>
  expect.objectContaining({ name: 'FileProblem', code, ...(params && { params }) });

const inline = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** One sheet with one row. */
const oneRow = (cells: string, rest: Partial<Parameters<typeof makeXlsx>[0]> = {}) =>
  makeXlsx({ sheets: { Orders: `<row r="1">${cells}</row>` }, ...rest });

async function allRows(table: Table): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch);
  return rows;
}

describe('cells', () => {
  it('reads shared, inline, formula, boolean, error and ISO date cells as text', async () => {
    const file = await oneRow(
      `<c r="A1" t="s"><v>1</v></c>${inline('B1', 'in &amp; line')}<c r="C1" t="str"><f>A1&amp;"x"</f><v>made</v></c>` +
        '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="d"><v>2026-11-21</v></c>' +
        '<c r="G1"><f>1+1</f><v>2</v></c><c r="H1" s="0"/><c r="I1"><v>4.8208199999999998E1</v></c>',
      { sharedStrings: ['<si><t>zero</t></si>', '<si><t>one</t></si>'] },
    );
    expect(await readCellsOf(file)).toEqual([
      ['one', 'in & line', 'made', 'TRUE', '#N/A', '2026-11-21', '2', '', '48.2082'],
    ]);
  });

  it('joins rich text, omits phonetic guides, and keeps spaces and line ends', async () => {
    const file = await oneRow('<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>', {
      sharedStrings: [
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Big </t></r><r><t>Bob</t></r></si>',
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
        '<si><t xml:space="preserve"> two\nlines_x000D_ and _x005F_x000D_ &lt;b&gt; &#x1F600;</t></si>',
      ],
    });
    expect(await readCellsOf(file)).toEqual([['Big Bob', '東京', ' two\nlines\r and _x000D_ <b> 😀']]);
  });

  it('shows numbers by their formats: leading zeros, dates, no exponent', async () => {
    const file = await oneRow(
      ['501', '46347', '46347.5', '4915112345678', '1.5E-7', '5']
        .map((v, s) => `<c s="${s}"><v>${v}</v></c>`)
        .join(''),
      {
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd hh:mm"/></numFmts>' +
          '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="1"/><xf numFmtId="0"/><xf numFmtId="44"/></cellXfs>',
      },
    );
    expect(await readCellsOf(file)).toEqual([
      ['00501', '2026-11-21', '2026-11-21T12:00:00', '4915112345678', '0.00000015', '5'],
    ]);
  });

  it('counts days from 1904 if the workbook does', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    expect(await readCellsOf(await oneRow('<c s="0"><v>44885</v></c>', { styles, date1904: true }))).toEqual([
      ['2026-11-21'],
    ]);
  });

  it('places cells by their references, and continues counting where there are none', async () => {
    const file = await makeXlsx({
      sheets: {
        Orders:
          `<row r="3">${inline('C3', 'c')}<c t="inlineStr"><is><t>d</t></is></c>${inline('AA3', 'aa')}</row>` +
          `<row><c t="inlineStr"><is><t>a</t></is></c></row><row r="9"><c r="A9"/></row>${'<row/>'}<row r="20">${inline('B20', 'b')}</row>`,
      },
    });
    const rows = await readRows(file);
    expect(rows.map((row) => row.rowNumber)).toEqual([3, 4, 20]);
    expect(rows[0]?.cells).toHaveLength(27);
    expect(rows[0]?.cells.slice(0, 4)).toEqual(['', '', 'c', 'd']);
    expect(rows[2]?.cells).toEqual(['', 'b']);
  });

  it('reads elements with a prefix, single quotes, comments and CDATA', async () => {
    const file = await makeXlsx({
      sheets: { Orders: '' },
      parts: {
        'xl/worksheets/sheet1.xml':
          "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><!-- <x:row> --><x:sheetData>" +
          "<x:row r='2'><x:c r='A2' t='inlineStr'><x:is><x:t><![CDATA[<a & b>]]></x:t></x:is></x:c >" +
          "<x:c\n r = 'B2' t='str'><x:v>a > b</x:v></x:c></x:row></x:sheetData></x:worksheet>",
      },
    });
    expect(await readRows(file)).toEqual([{ rowNumber: 2, cells: ['<a & b>', 'a > b'] }]);
  });

  it('reads what SheetJS writes, for any text', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((cell) => {
      return cell.trim() !== '' && !/[\0-\x1f\ufffe\uffff]|_x[0-9a-f]{4}_/i.test(cell);
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        async (cells) => {
          const sheet = utils.aoa_to_sheet(cells);
          const workbook = { SheetNames: ['Orders'], Sheets: { Orders: sheet } };
          const bytes = write(workbook, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer;
          expect(await readCellsOf(new Blob([bytes]))).toEqual(cells);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('numbers', () => {
  const styled = (formatCodes: string[], cells: string[]) =>
    oneRow(cells.map((cell, at) => cell.replace('<c', `<c s="${at}"`)).join(''), {
      styles: `<numFmts>${formatCodes
        .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
        .join(
          '',
        )}</numFmts><cellXfs>${formatCodes.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs>`,
    });

  it('shows what their formats add, and rounds calculated cents', async () => {
    const file = await styled(
      ['&quot;ORD-&quot;0', '0%', '[h]:mm', '0.00', '0.00', '0.00', '#,##0.00 &quot;€&quot;'],
      [
        '<c><v>42</v></c>',
        '<c><v>0.5</v></c>',
        '<c><v>1.104166666666667</v></c>',
        '<c><f>99.99*1.19</f><v>118.98810000000002</v></c>',
        '<c><v>52.520008</v></c>',
        '<c><f>A1*2</f><v>118.9881</v></c>',
        '<c><v>1250</v></c>',
      ],
    );
    expect(await readCellsOf(file)).toEqual([
      ['ORD-42', '50%', '26:30', '118.99', '52.520008', '118.99', '1250'],
    ]);
  });

  it('adds to texts what their formats add', async () => {
    const file = await styled(
      ['&quot;ORD-&quot;@', '0;-0;0;@&quot; kg&quot;', '@', '&quot;ORD-&quot;@'],
      [inline('A1', '42'), '<c t="str"><v>5</v></c>', inline('C1', '00042'), '<c><v>7</v></c>'],
    );
    expect(await readCellsOf(file)).toEqual([['ORD-42', '5 kg', '00042', '7']]);
  });

  it('rounds what was calculated to cents, and not the number that was typed behind it', async () => {
    const file = await oneRow(
      '<c r="A1" s="1"><f>99.99*1.19</f><v>118.9881</v></c><c r="B1" s="1"><v>48.20817</v></c>',
      { styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>' },
    );
    expect(await readCellsOf(file)).toEqual([['118.99', '48.20817']]);
  });

  it('keeps all digits of long numbers, and does not make up lost ones', async () => {
    const written = ['340123450000000018', '9007199254740993', '3.4012345000000000E+17', '1234567890123450'];
    const file = await oneRow(written.map((number) => `<c><v>${number}</v></c>`).join(''));
    expect(await readCellsOf(file)).toEqual([
      ['340123450000000018', '9007199254740993', '3.4012345E+17', '1.23456789012345E+15'],
    ]);
    const prefixed = await styled(['&quot;SSCC &quot;0'], ['<c><v>340123450000000018</v></c>']);
    expect(await readCellsOf(prefixed)).toEqual([['SSCC 340123450000000018']]);
  });
});

describe('formulas', () => {
  const loaded = {
    'xl/workbook.xml':
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Orders" sheetId="1" r:id="s1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>',
  };
  const formulas =
    '<c><f>1+1</f></c><c><f>A1&amp;"x"</f><v/></c><c t="str"><f>IF(A2="","",A2)</f><v></v></c>' +
    '<c><f>0*1</f><v>0</v></c><c><f>1*2</f><v>2</v></c><c t="str"><f>B1</f><v>0</v></c><c t="b"><f>1=2</f><v>0</v></c>' +
    '<c><f t="shared" si="0"/></c><c><v>0</v></c>';

  it('names those without a value, and tells an empty result from none', async () => {
    expect(await readRows(await oneRow(formulas))).toEqual([
      {
        rowNumber: 1,
        cells: ['=1+1', '=A1&"x"', '', '0', '2', '0', 'FALSE', '', '0'],
        uncalculated: [0, 1, 7],
      },
    ]);
  });

  it('trusts no zero or empty result of a workbook that is to be calculated on opening', async () => {
    expect(await readRows(await oneRow(formulas, { parts: loaded }))).toEqual([
      {
        rowNumber: 1,
        cells: ['=1+1', '=A1&"x"', '=IF(A2="","",A2)', '=0*1', '2', '=B1', 'FALSE', '', '0'],
        uncalculated: [0, 1, 2, 3, 5, 7],
      },
    ]);
  });

  it('keeps a row of which nothing else is filled, and forgets the columns with the row', async () => {
    const file = await makeXlsx({
      sheets: { Orders: `<row><c r="C1"><f t="shared" si="0"/></c></row><row>${inline('A2', 'x')}</row>` },
    });
    expect(await readRows(file)).toEqual([
      { rowNumber: 1, cells: ['', '', ''], uncalculated: [2] },
      { rowNumber: 2, cells: ['x'] },
    ]);
  });

  it('cuts a formula that is longer than a cell', async () => {
    const file = await oneRow(`<c><f>${'A1+'.repeat(12_000)}1</f></c>`);
    expect((await readCellsOf(file))[0]?.[0]).toHaveLength(32_767);
  });
});

it('refuses a row of more cells than a sheet has columns, however plain they are', async () => {
  const row = (count: number) => oneRow('<c r="A1"><v>1</v></c>'.repeat(count));
  expect(await readCellsOf(await row(16_384))).toEqual([['1']]);
  await expect(row(16_385).then(readCellsOf)).rejects.toMatchObject({ code: 'unreadable_file' });
});

describe('hidden rows', () => {
  it('names them: by a filter, in a folded group, or without height', async () => {
    const file = await makeXlsx({
      sheets: {
        Orders: [
          '',
          ' hidden="1"',
          ' hidden="0"',
          ' hidden="true" outlineLevel="1"',
          ' ht="0" customHeight="1"',
          '',
        ]
          .map((attributes, at) => `<row r="${at + 1}"${attributes}>${inline(`A${at + 1}`, 'x')}</row>`)
          .join(''),
      },
    });
    expect((await readRows(file)).map(({ hidden }) => hidden)).toEqual([
      undefined,
      true,
      undefined,
      true,
      true,
      undefined,
    ]);
  });
});

describe('sheets', () => {
  const sheet = (...texts: string[]) =>
    texts.map((text, at) => `<row r="${at + 1}">${inline(`A${at + 1}`, text)}</row>`).join('');

  it('takes the first visible sheet that has content', async () => {
    const file = await makeXlsx({
      sheets: {
        Secret: sheet('no'),
        Blank: '<row><c r="A1"/></row>',
        Real: sheet('yes'),
        More: sheet('too'),
      },
      hidden: ['Secret'],
    });
    expect(await openTable(file, testLimits)).toMatchObject({
      kind: 'xlsx',
      sheetName: 'Real',
      sheetNames: ['Blank', 'Real', 'More'],
      sheets: [
        { name: 'Real', rate: null },
        { name: 'More', rate: null },
      ],
      hiddenSheets: ['Secret'],
    });
    expect(await readCellsOf(file)).toEqual([['yes']]);
  });

  it('takes the visible sheet with the highest rate, the first of equal ones, or the one that is named', async () => {
    const file = await makeXlsx({
      sheets: {
        Help: sheet('a'),
        Best: sheet('a', 'b'),
        Same: sheet('c', 'd'),
        Hidden: sheet('a', 'b', 'c'),
      },
      hidden: ['Hidden'],
    });
    const rateSheet = (rows: readonly unknown[]) => rows.length;
    const table = await openTable(file, testLimits, { rateSheet });
    expect(table).toMatchObject({
      sheetName: 'Best',
      sheets: [
        { name: 'Help', rate: 1 },
        { name: 'Best', rate: 2 },
        { name: 'Same', rate: 2 },
      ],
      hiddenSheets: ['Hidden'],
    });
    expect((await allRows(table)).map(({ cells }) => cells)).toEqual([['a'], ['b']]);
    expect(await openTable(file, testLimits, { rateSheet, sheetName: 'Same' })).toMatchObject({
      sheetName: 'Same',
    });
    expect(await openTable(file, testLimits, { sheetName: ' same' })).toMatchObject({ sheetName: 'Same' });
  });

  it('never takes a sheet that is hidden so that Excel does not offer to show it', async () => {
    const file = await makeXlsx({
      sheets: { Lists: sheet('a', 'b'), Orders: sheet('c') },
      parts: {
        'xl/workbook.xml':
          '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>' +
          '<sheet name="Lists" sheetId="1" state="veryHidden" r:id="s1"/><sheet name="Orders" sheetId="2" r:id="s2"/></sheets></workbook>',
      },
    });
    const rateSheet = (rows: readonly unknown[]) => rows.length;
    expect(await openTable(file, testLimits, { rateSheet })).toMatchObject({
      sheetName: 'Orders',
      hiddenSheets: ['Lists'],
    });
  });

  it('refuses a sheet that is hidden, missing or empty', async () => {
    const file = await makeXlsx({
      sheets: { Orders: sheet('a'), Secret: sheet('no'), Blank: '' },
      hidden: ['Secret'],
    });
    for (const sheetName of ['Secret', 'Gone']) {
      await expect(openTable(file, testLimits, { sheetName })).rejects.toThrowError(
        problem('sheet_not_found', { sheet: sheetName, sheets: 'Orders, Blank' }),
      );
    }
    await expect(openTable(file, testLimits, { sheetName: 'Blank' })).rejects.toThrowError(
      problem('empty_file'),
    );
  });

  it('looks at the beginning of thirty sheets, and reads any other by its name', async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`S${at}`, sheet(...Array<string>(130).fill('x'))]),
    );
    const rated: number[] = [];
    const table = await openTable(await makeXlsx({ sheets }), testLimits, {
      rateSheet: (rows) => rated.push(rows.length),
    });
    expect(rated).toEqual(Array<number>(30).fill(120));
    expect(table.sheetName).toBe('S29');
    const last = await openTable(await makeXlsx({ sheets }), testLimits, { sheetName: 'S39' });
    expect(await allRows(last)).toHaveLength(130);
  });

  it('does not mind what is wrong with the rows of another sheet', async () => {
    const file = await makeXlsx({
      sheets: {
        Orders: sheet('a'),
        Wide: `<row>${inline('XFD1', 'x')}</row>`,
        Long: sheet('y'.repeat(40_000)),
      },
    });
    const rateSheet = (rows: readonly unknown[]) => rows.length;
    expect(await openTable(file, testLimits, { rateSheet })).toMatchObject({ sheetName: 'Orders' });
    const wide = await openTable(file, testLimits, { sheetName: 'Wide' });
    await expect(allRows(wide)).rejects.toThrowError(problem('too_many_columns'));
  });

  it('counts the bytes of all sheets that are looked at', async () => {
    // Megabytes of empty cells before the first row with content: none of it may be skipped.
    const sheets = Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [
        `S${at}`,
        `<row>${'<c/>'.repeat(10)}</row>`.repeat(30_000) + sheet('x').replace('r="1"', ''),
      ]),
    );
    await expect(openTable(await makeXlsx({ sheets }), testLimits)).rejects.toThrowError(
      problem('file_unfolds_too_large'),
    );
  });

  it('reports an empty workbook', async () => {
    await expect(readRows(await makeXlsx({ sheets: { Blank: '' } }))).rejects.toThrowError(
      problem('empty_file'),
    );
  });
});

describe('untrusted workbooks', () => {
  it('refuses a workbook as soon as its uncompressed size exceeds the limit', async () => {
    const bomb = await oneRow(inline('A1', ' '.repeat(40 * 1024 * 1024)));
    expect(bomb.size).toBeLessThan(200_000);
    await expect(readRows(bomb)).rejects.toThrowError(problem('file_unfolds_too_large'));
  });

  it('does not trust the sizes in an archive', async () => {
    const bomb = await oneRow(inline('A1', 'x'.repeat(40 * 1024 * 1024)));
    const bytes = new Uint8Array(await bomb.arrayBuffer());
    const view = new DataView(bytes.buffer);
    // Uncompressed sizes in the central directory: 24 bytes after each signature.
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    await expect(readRows(new Blob([bytes]))).rejects.toThrowError(
      expect.objectContaining({
        code: expect.stringMatching(/^(?:file_unfolds_too_large|unreadable_file)$/),
      }),
    );
  });

  it('refuses an endless text before it fills the memory', async () => {
    const file = await oneRow(inline('A1', 'x'.repeat(6 * 1024 * 1024)));
    await expect(readRows(file)).rejects.toThrowError(problem('cell_too_long'));
  });

  it('refuses long cells, full columns beyond the limit, and row numbers that go back', async () => {
    await expect(readRows(await oneRow(inline('B1', 'x'.repeat(40_000))))).rejects.toThrowError(
      problem('cell_too_long', { row_number: 1, column: 2, limit: 32_767 }),
    );
    await expect(readRows(await oneRow(inline('XFD1', 'x')))).rejects.toThrowError(
      problem('too_many_columns', { row_number: 1, limit: 256 }),
    );
    const back = await makeXlsx({
      sheets: { A: `<row r="5">${inline('A5', 'x')}</row><row r="5">${inline('A5', 'y')}</row>` },
    });
    await expect(readRows(back)).rejects.toThrowError(problem('unreadable_file'));
    const beyond = await makeXlsx({ sheets: { A: `<row r="99999999">${inline('A1', 'x')}</row>` } });
    await expect(readRows(beyond)).rejects.toThrowError(problem('unreadable_file'));
  });

  it('ignores a wrong dimension', async () => {
    const file = await makeXlsx({
      sheets: { Orders: '' },
      parts: {
        'xl/worksheets/sheet1.xml': `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1">${inline('A1', 'x')}</row></sheetData></worksheet>`,
      },
    });
    expect(await readCellsOf(file)).toEqual([['x']]);
  });

  it('expands no entities', async () => {
    const file = await makeXlsx({
      sheets: { Orders: '' },
      parts: {
        'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1">${inline('A1', '&b;')}</row></sheetData></worksheet>`,
      },
    });
    await expect(readRows(file)).rejects.toThrowError(problem('unreadable_file'));
    await expect(readRows(await oneRow(inline('A1', '&nope;')))).rejects.toThrowError(
      problem('unreadable_file'),
    );
  });

  it.each([
    ['cut off', 0.6],
    ['nearly whole', 0.97],
  ])('refuses a workbook that is %s', async (_, share) => {
    const file = await oneRow(inline('A1', 'x'));
    await expect(readRows(file.slice(0, Math.floor(file.size * share)))).rejects.toThrowError(
      problem('unreadable_file'),
    );
  });

  it('refuses damaged content and XML that ends in the middle', async () => {
    const file = await oneRow(inline('A1', 'x'), {
      parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' },
    });
    await expect(readRows(file)).rejects.toThrowError(problem('unreadable_file'));
    await expect(readRows(await oneRow('<c r="A1" t="s"><v>7</v></c>'))).rejects.toThrowError(
      problem('unreadable_file'),
    );
  });

  it.each([
    ['a zip of anything', { 'readme.txt': 'hello' }, 'zip'],
    ['an OpenDocument sheet', { 'content.xml': '<x/>' }, 'OpenDocument'],
    ['a binary workbook', { 'xl/workbook.bin': 'x' }, 'xlsb'],
  ])('refuses %s', async (_, parts, found) => {
    const { ZipWriter, Uint8ArrayWriter, TextReader } = await import('@zip.js/zip.js/lib/zip-core-native.js');
    const zip = new ZipWriter(new Uint8ArrayWriter());
    for (const [name, content] of Object.entries(parts)) await zip.add(name, new TextReader(content));
    const bytes = (await zip.close()) as Uint8Array<ArrayBuffer>;
    await expect(readRows(bytes)).rejects.toThrowError(problem('unreadable_file', { found }));
  });
});
