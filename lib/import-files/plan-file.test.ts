import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spool } from '@/lib/import-files/chunk-writer';
import { parseCanonical } from '@/lib/import-files/canonical-csv';
import { filePlanSchema, type FilePlan } from '@/lib/import-files/file-plan-schema';
import { planFile } from '@/lib/import-files/plan-file';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import { makeXlsx } from '@/lib/testing/make-xlsx';
import { testLimits } from '@/lib/testing/read-rows';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

type Mappings = Parameters<typeof rulesOfMappings>[0];

const mappings: Mappings = { Name: 'delivery_contact_name', Ref: 'external_reference_id' };

function memorySpool(): Spool {
  let bytes = Buffer.alloc(0);
  return {
    append: async (more) => void (bytes = Buffer.concat([bytes, more])),
    read: async (start, end) => bytes.subarray(start, end),
  };
}

async function plan(
  content: string | Blob,
  options: {
    mappings?: Mappings;
    chunkRows?: number;
    limits?: Partial<typeof testLimits>;
    sheetName?: string;
    orderColumns?: string[];
  } = {},
): Promise<{ plan: FilePlan; canonical: Uint8Array }> {
  const written: number[] = [];
  const result = await planFile({
    blob: content instanceof Blob ? content : new Blob([content]),
    rules: {
      ...rulesOfMappings(options.mappings ?? mappings),
      ...(options.sheetName && { sheet_name: options.sheetName }),
      ...(options.orderColumns && { order_columns: options.orderColumns }),
    },
    spool: memorySpool(),
    chunkRows: options.chunkRows ?? 100,
    limits: { ...testLimits, ...options.limits },
    write: (bytes) => void bytes.forEach((byte) => written.push(byte)),
  });
  return { plan: result, canonical: Uint8Array.from(written) };
}

/** A row about which the plan notes nothing. */
const plain = { repeatOf: null, orderRow: null, skip: null };

const problem = (code: string, params?: object) =>
  expect.objectContaining({ name: 'FileProblem', code, ...(params && { params }) });

describe('planFile', () => {
  it('describes a csv and keeps its rows with their numbers', async () => {
    const { plan: found, canonical } = await plan(
      'Orders of Monday;;\n\n Ref ;Name;Note;Note;;\nA1;Ann;x;y\n\n"B;1";"=1+1";;;;\nA1 ;Bob;;;;extra\n',
    );
    expect(found).toEqual({
      kind: 'csv',
      charset: 'utf-8',
      delimiter: ';',
      sheet_name: null,
      header_row_number: 3,
      columns: [' Ref ', 'Name', 'Note', 'Note', '', ''],
      column_names: ['Ref', 'Name', 'Note', 'Note (2)', 'Column 5', 'Column 6'],
      mapped: { delivery_contact_name: 1, external_reference_id: 0 },
      row_count: 3,
      ...{ header_width: 6, date_orders: {}, skipped: {}, hidden_rows: 0 },
      chunks: [
        { byte_start: 0, byte_end: canonical.length, first_row_number: 4, last_row_number: 7, row_count: 3 },
      ],
    });
    expect(filePlanSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
    expect(parseCanonical(canonical, found.columns.length)).toMatchObject([
      { rowNumber: 4, ...plain, cells: ['A1', 'Ann', 'x', 'y', '', ''] },
      { rowNumber: 6, ...plain, cells: ['B;1', '=1+1', '', '', '', ''] },
      { rowNumber: 7, ...plain, repeatOf: 4, cells: ['A1 ', 'Bob', '', '', '', 'extra'] },
    ]);
  });

  it('refuses an overlong header and names its longest cell', async () => {
    const header = (last: number) => ['Ref', 'Name', 'x'.repeat(10_000), 'y'.repeat(last)].join(',');
    await expect(plan(`${header(6384)}\n1,Ann\n`)).rejects.toEqual(
      problem('cell_too_long', { row_number: 1, column: 3, limit: 4096 }),
    );
    expect((await plan(`${header(6377)}\n1,Ann\n`)).plan.row_count).toBe(1); // 16,384 characters with the other two
  });

  it('plans a workbook like a csv', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (number: number, cells: string[]) => `<row r="${number}">${cells.map(cell).join('')}</row>`;
    const file = await makeXlsx({
      sheets: { Orders: row(2, ['Ref', 'Name']) + row(3, ['007', 'Ann']) + row(9, ['008', 'Bob, "B"']) },
    });
    const { plan: found, canonical } = await plan(file);
    expect(found).toMatchObject({
      kind: 'xlsx',
      charset: null,
      delimiter: null,
      sheet_name: 'Orders',
      header_row_number: 2,
      row_count: 2,
    });
    expect(parseCanonical(canonical, 2).map(({ rowNumber, cells }) => [rowNumber, ...cells])).toEqual([
      [3, '007', 'Ann'],
      [9, '008', 'Bob, "B"'],
    ]);
  });

  it('removes formula guards from cells and header', async () => {
    const { plan: found, canonical } = await plan("Name,Ref,'=Sum\n'=1+1,'-x,''@y\n'plain,+49 30 1,-5\n");
    expect(found.columns).toEqual(['Name', 'Ref', '=Sum']);
    expect(parseCanonical(canonical, 3).map((row) => row.cells)).toEqual([
      ['=1+1', '-x', "'@y"],
      ["'plain", '+49 30 1', '-5'],
    ]);
  });

  it('marks each row that repeats an earlier reference, trimmed as in the row rules', async () => {
    const { canonical } = await plan('Name,Ref\na,X\nb,\nc, X\nd,\ne,x\nf,\u200eX\u00a0\n');
    expect(parseCanonical(canonical, 2).map((row) => [row.rowNumber, row.repeatOf])).toEqual([
      [2, null],
      [3, null],
      [4, 2],
      [5, null],
      [6, null],
      [7, 2],
    ]);
  });

  it('cuts the file into chunks that together hold every row once, in order', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'ü', '😀', '"', ',', '\n', '\r\n', ' '), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 60 });
    return fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 20 }), async (cells, chunkRows) => {
        fc.pre(cells.some((row) => row.some((text) => text.trim() !== '')));
        const text = [['Name', 'Ref', 'Note'], ...cells].map(csvRecord).join('\n');
        const { plan: found, canonical } = await plan(text, { chunkRows });
        let position = 0;
        const all = found.chunks.flatMap((chunk) => {
          expect(chunk.byte_start).toBe(position);
          position = chunk.byte_end;
          const part = parseCanonical(canonical.subarray(chunk.byte_start, chunk.byte_end), 3);
          expect(part).toHaveLength(chunk.row_count);
          expect(part.length).toBeLessThanOrEqual(chunkRows);
          expect(part[0]?.rowNumber).toBe(chunk.first_row_number);
          expect(part.at(-1)?.rowNumber).toBe(chunk.last_row_number);
          return part;
        });
        expect(position).toBe(canonical.length);
        expect(all).toEqual(parseCanonical(canonical, 3));
        expect(all).toHaveLength(found.row_count);
        const expected = cells
          .map((row, index) => [
            index + 2,
            ...row.map((text, column) => (row.slice(column).some((later) => later.trim()) ? text : '')),
          ])
          .filter((row) => row.slice(1).some((text) => String(text).trim() !== ''));
        expect(all.map((row) => [row.rowNumber, ...row.cells])).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('creates at most 128 chunks', async () => {
    const { plan: found } = await plan(`Name,Ref\n${'x,\n'.repeat(1001)}`, { chunkRows: 1 });
    expect(found.chunks).toHaveLength(126);
    expect(found.chunks.reduce((sum, chunk) => sum + chunk.row_count, 0)).toBe(1001);
    expect(found.chunks.at(-1)).toMatchObject({ last_row_number: 1002, row_count: 1 });
  });

  it('keeps the scattered rows of an order in one chunk without making chunks of many times as many rows', async () => {
    const [orders, rowsOfEach] = [3000, 4];
    const lines = Array.from({ length: orders * rowsOfEach }, (_, index) => `Ann,${index % orders}`);
    const { plan: found, canonical } = await plan(`Name,Ref\n${lines.join('\n')}`, {
      chunkRows: 4000,
      orderColumns: ['Ref'],
      limits: { maxRows: 100_000 },
    });
    const chunkOf = new Map<number, number>();
    for (const [index, chunk] of found.chunks.entries()) {
      const rows = parseCanonical(canonical.subarray(chunk.byte_start, chunk.byte_end), 2);
      expect(rows).toHaveLength(chunk.row_count);
      expect(rows.length).toBeLessThanOrEqual(4000);
      // By these numbers, the chunk's failed rows are found again.
      const own = new Set(rows.map(({ rowNumber }) => rowNumber));
      const later = new Set(chunk.later_row_numbers);
      const isBetween = (row: number) => row >= chunk.first_row_number && row <= chunk.last_row_number;
      expect([...own].filter((row) => !isBetween(row) && !later.has(row))).toEqual([]);
      expect([...later].filter((row) => !own.has(row))).toEqual([]);
      for (const { orderRow } of rows) chunkOf.set(orderRow!, chunkOf.get(orderRow!) ?? index);
      expect(rows.every(({ orderRow }) => chunkOf.get(orderRow!) === index)).toBe(true);
    }
    expect(chunkOf.size).toBe(orders);
    expect(found.chunks).toHaveLength(3);
  });

  it('does not merge the chunks of scattered rows into ones of very many bytes', async () => {
    const lines = Array.from({ length: 400 }, (_, index) => `${'x'.repeat(25_000)},${index % 390}`);
    const { plan: found } = await plan(`Name,Ref\n${lines.join('\n')}`, {
      chunkRows: 4000,
      orderColumns: ['Ref'],
      limits: { maxUncompressedBytes: 16 * 1024 * 1024 },
    });
    expect(found.chunks.length).toBeGreaterThan(1);
  });

  it('refuses scattered rows that unfold to too many bytes before all of them are kept for later', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `Ann,${index % 100}`);
    let kept = 0;
    const spool = memorySpool();
    const planning = planFile({
      blob: new Blob([`Name,Ref\n${lines.join('\n')}`]),
      rules: { ...rulesOfMappings(mappings), order_columns: ['Ref'] },
      spool: { ...spool, append: (bytes) => ((kept += bytes.length), spool.append(bytes)) },
      ...{ chunkRows: 100, limits: { ...testLimits, maxUncompressedBytes: 3000 }, write: () => undefined },
    });
    await expect(planning).rejects.toEqual(problem('file_unfolds_too_large', { limit: 3000 }));
    expect(kept).toBeLessThanOrEqual(3000);
  });
});

describe('the sheet of a workbook', () => {
  const sheet = (...rows: string[][]) =>
    rows
      .map(
        (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
      )
      .join('');
  const workbook = () =>
    makeXlsx({
      sheets: {
        Help: sheet(['Name'], ['the recipient']),
        Orders: sheet(['NAME', ' Ref'], ['Ann', '1']),
        Old: sheet(['Name', 'Ref'], ['Bob', '2'], ['Eve', '3']),
      },
    });

  it('is the first with all mapped columns, or the one that was chosen', async () => {
    expect((await plan(await workbook())).plan).toMatchObject({
      sheet_name: 'Orders',
      row_count: 1,
      mapped: { delivery_contact_name: 0, external_reference_id: 1 },
    });
    expect((await plan(await workbook(), { sheetName: 'Old' })).plan).toMatchObject({
      sheet_name: 'Old',
      row_count: 2,
    });
    await expect(plan(await workbook(), { sheetName: 'Gone' })).rejects.toThrowError(
      problem('sheet_not_found', { sheet: 'Gone', sheets: 'Help, Orders, Old' }),
    );
  });
});

describe('files that cannot be planned', () => {
  it('names the mapped columns missing from the most likely header', async () => {
    await expect(plan('Title\nNom,Ref,City\nAnn,1,2\n')).rejects.toThrowError(
      problem('mapped_columns_missing', { missing: 'Name' }),
    );
    await expect(plan(`${'a,b\n'.repeat(50)}Name,Ref\nx,y\n`)).rejects.toThrowError(
      problem('mapped_columns_missing', { missing: 'Name, Ref' }),
    );
  });

  it('finds a header in the fiftieth row', async () => {
    const { plan: found } = await plan(`${'a,b\n'.repeat(49)}Name,Ref\nx,y\n`);
    expect(found).toMatchObject({ header_row_number: 50, row_count: 1 });
  });

  it('maps by trimmed names, including repeated and unusual ones', async () => {
    const { plan: found } = await plan('Name,Name,__proto__\nx,y,z\n', {
      mappings: { ' Name (2) ': 'delivery_city', ['__proto__']: 'pickup_city' },
    });
    expect(found.mapped).toEqual({ delivery_city: 1, pickup_city: 2 });
  });

  it.each(['Name,Ref\n', 'Name,Ref', '\ufeff', '\n\n', 'Name,Ref\n\n , \n'])(
    'calls %j empty',
    async (content) => {
      await expect(plan(content)).rejects.toThrowError(problem('empty_file'));
    },
  );

  it('counts rows below the header against the limit', async () => {
    const limits = { maxRows: 3 };
    expect((await plan('Name,Ref\na,\nb,\nc,\n', { limits })).plan.row_count).toBe(3);
    await expect(plan('Name,Ref\na,\nb,\nc,\nd,\n', { limits })).rejects.toThrowError(
      problem('too_many_rows', { limit: 3 }),
    );
  });

  it('refuses a workbook that shows one long text in very many cells', async () => {
    const row = (number: number) => `<row r="${number}"><c r="A${number}" t="s"><v>2</v></c></row>`;
    const file = await makeXlsx({
      sheets: {
        Orders: `<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>${Array.from({ length: 2000 }, (_, index) => row(index + 2)).join('')}`,
      },
      sharedStrings: ['Name', 'Ref', 'x'.repeat(30_000)].map((text) => `<si><t>${text}</t></si>`),
    });
    await expect(plan(file)).rejects.toThrowError(problem('file_unfolds_too_large'));
  });
});
