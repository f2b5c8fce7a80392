import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainCell } from '@/lib/table-files/xlsx/plain-cell';
import { readSheet } from '@/lib/table-files/xlsx/read-sheet';
import type { TableRow } from '@/lib/table-files/table';
import { testLimits } from '@/lib/testing/read-rows';

const workbook = {
  sharedStrings: ['zero', 'one', ' two ', ''],
  numberStyles: [],
  affixes: null,
  date1904: false,
  calculatesOnLoad: false,
};

async function rowsOf(xml: string, blockBytes = xml.length): Promise<TableRow[] | string> {
  const bytes = new TextEncoder().encode(`<worksheet><sheetData>${xml}</sheetData></worksheet>`);
  async function* blocks() {
    for (let at = 0; at < bytes.length; at += blockBytes) yield bytes.subarray(at, at + blockBytes);
  }
  const rows: TableRow[] = [];
  try {
    for await (const batch of readSheet(blocks(), workbook, testLimits)) rows.push(...batch);
  } catch (error) {
    return (error as Error).message;
  }
  return rows;
}

describe('cells that are read in one step', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 5 }).map(String),
    fc.constantFrom(
      '52.520008',
      '-1.5',
      '1E5',
      '+5',
      '0.1',
      '1e-7',
      '12345678901234567890',
      '.5',
      '5.',
      '--',
      '',
    ),
  );
  const cell = fc.record({
    reference: fc.constantFrom('A1', 'B1', 'C1', 'Z9', 'AA7', 'ZZZ1', 'ABCD1', 'a1', '1', 'A', ''),
    style: fc.constantFrom('', ' s="0"', ' s="12"', ' s=""', " s='1'"),
    type: fc.constantFrom('', ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t="x"', ' t="s" cm="1"'),
    content: value.chain((text) =>
      fc.constantFrom(
        `<v>${text}</v>`,
        `<v>${text}</v>`,
        `<v> ${text}</v>`,
        `<f>A1</f><v>${text}</v>`,
        `<v/>`,
        '',
      ),
    ),
  });

  it('say the same as when they are read piece by piece, wherever the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (cells, size) => {
          const write = (space: string) =>
            `<row r="1">${cells
              .map(
                ({ reference, style, type, content }) =>
                  `<c${space}r="${reference}"${style}${type}>${content}</c>`,
              )
              .join('')}</row>`;
          // Two spaces are as good as one, but no program writes them.
          const expected = await rowsOf(write('  '));
          expect(await rowsOf(write(' '))).toEqual(expected);
          expect(await rowsOf(write(' '), size)).toEqual(expected);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('are those of nearly every program', () => {
    const found = { column: 0, isShared: false, style: '0', value: '' };
    const text = '<c r="AB12" s="3" t="s"><v>41</v></c><';
    expect(readPlainCell(text, 0, found)).toBe(text.length - 1);
    expect(found).toEqual({ column: 27, isShared: true, style: '3', value: '41' });
    expect(readPlainCell('<c r="B2"><v>-7.25</v></c><', 0, found)).toBe(26);
    expect(found).toEqual({ column: 1, isShared: false, style: '0', value: '-7.25' });
  });
});
