import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createCsvParser } from '@/lib/table-files/csv/parse-csv';
import { parseWholeCsv } from '@/lib/testing/parse-whole-csv';
import type { TableRow } from '@/lib/table-files/table';
import { csvRecord } from '@/lib/table-files/csv/write-csv';

const generous = { maxColumns: 100, maxCellCharacters: 1000 };

function parse(text: string, delimiter = ','): TableRow[] {
  const parser = createCsvParser({ delimiter, ...generous });
  return [...parser.push(text), ...parser.end()];
}

const cellsOf = (text: string, delimiter?: string) => parse(text, delimiter).map((row) => row.cells);

/** Text in which the characters that matter to CSV are frequent. */
const cell = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '"', ',', ';', '\n', '\r', '\r\n', "'", '\0', '\ufeff'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const record = fc.array(cell, { minLength: 1, maxLength: 5 });
const hasContent = (cells: string[]) => cells.some((text) => text.trim() !== '');

describe('createCsvParser', () => {
  it('reads back what csvRecord writes, whatever the line end', () => {
    fc.assert(
      fc.property(
        fc.array(record),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (records, end, ended) => {
          const text = records.map(csvRecord).join(end) + (ended ? end : '');
          expect(parse(text).map((row) => row.cells)).toEqual(records.filter(hasContent));
        },
      ),
    );
  });

  it('returns the same rows however the text is split into pieces', () => {
    const piece = fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', 'x', ' ', 'yz');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.array(fc.nat(80), { maxLength: 6 }),
        (pieces, cuts) => {
          const text = pieces.join('');
          const parser = createCsvParser({ delimiter: ',', ...generous });
          const rows: TableRow[] = [];
          let at = 0;
          for (const cut of cuts.sort((a, b) => a - b)) {
            rows.push(...parser.push(text.slice(at, cut)));
            at = Math.max(at, cut);
          }
          rows.push(...parser.push(text.slice(at)), ...parser.end());
          expect(rows).toEqual(parseWholeCsv(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('agrees with papaparse on well-formed text', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (records, delimiter) => {
          const text = Papa.unparse(records, { delimiter, newline: '\n', quotes: true });
          const theirs = Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data;
          expect(cellsOf(text, delimiter)).toEqual(theirs.filter(hasContent));
        },
      ),
    );
  });

  it('numbers records like a spreadsheet: blank ones count, quoted line ends do not', () => {
    const text = 'h1,h2\r\n\r\n"two\r\nlines",1\n,,\n   \nx,2\ry,3';
    expect(parse(text)).toEqual([
      { rowNumber: 1, cells: ['h1', 'h2'] },
      { rowNumber: 3, cells: ['two\r\nlines', '1'] },
      { rowNumber: 6, cells: ['x', '2'] },
      { rowNumber: 7, cells: ['y', '3'] },
    ]);
  });

  it('does not let broken quotes swallow rows', () => {
    expect(cellsOf('"Big" Bob,1\nx,2')).toEqual([
      ['Big Bob', '1'],
      ['x', '2'],
    ]);
    expect(cellsOf('15" screen,1\nx,2')).toEqual([
      ['15" screen', '1'],
      ['x', '2'],
    ]);
    expect(cellsOf('a,"open\nb,2\nc,3')).toEqual([
      ['a', '"open'],
      ['b', '2'],
      ['c', '3'],
    ]);
    expect(cellsOf('"open,1\nb,"good, one"\nc,3')).toEqual([
      ['"open', '1'],
      ['b', 'good, one'],
      ['c', '3'],
    ]);
    expect(cellsOf('"spaces"  ,1')).toEqual([['spaces', '1']]);
  });

  it('reports which cell is too long before reading it to the end', () => {
    const parser = createCsvParser({ delimiter: ',', maxColumns: 9, maxCellCharacters: 10 });
    expect(() => parser.push(`a,b\nc,${'x'.repeat(11)}`)).toThrowError(
      expect.objectContaining({ code: 'cell_too_long', params: { row_number: 2, column: 2, limit: 10 } }),
    );
    const quoted = createCsvParser({ delimiter: ',', maxColumns: 9, maxCellCharacters: 10 });
    expect(() => quoted.push(`"${'x'.repeat(11)}",b\n`)).toThrowError(
      expect.objectContaining({ code: 'cell_too_long' }),
    );
  });

  it('refuses columns beyond the limit only when they are not empty', () => {
    const options = { delimiter: ',', maxColumns: 3, maxCellCharacters: 10 };
    expect(createCsvParser(options).push('a,b,c,,,, ,\n')).toEqual([
      { rowNumber: 1, cells: ['a', 'b', 'c'] },
    ]);
    expect(() => createCsvParser(options).push('a,b,c\n1,2,3,4\n')).toThrowError(
      expect.objectContaining({ code: 'too_many_columns', params: { row_number: 2, limit: 3 } }),
    );
  });

  it('reads a long cell that arrives in many blocks in linear time', () => {
    const block = 'x'.repeat(16 * 1024);
    const timeOf = (pieces: readonly string[]) => {
      const parser = createCsvParser({ delimiter: ',', maxColumns: 3, maxCellCharacters: 64 * 1024 * 1024 });
      const start = process.cpuUsage();
      const rows = pieces.flatMap((piece) => parser.push(piece)).concat(parser.end());
      expect(rows[0]?.cells[0]).toHaveLength(1000 * block.length);
      return process.cpuUsage(start).user;
    };
    const blocks = ['"', ...Array.from({ length: 1000 }, () => block), '"\n'];
    // Processor time is counted in steps that may be longer than this takes.
    const once = Math.max(timeOf([blocks.join('')]), 20_000);
    // Starting over with each block would read the cell 500 times.
    expect(timeOf(blocks)).toBeLessThan(50 * once);
  });
});
