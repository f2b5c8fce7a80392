import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from '@/lib/table-files/csv/escape-formula';
import { parseWholeCsv } from '@/lib/testing/parse-whole-csv';
import { csvRecord } from '@/lib/table-files/csv/write-csv';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '=',
        '+',
        '-',
        '@',
        '＝',
        '\t',
        '\r',
        '\n',
        ';',
        '1',
        ' ',
        '\u00a0',
        '\0',
        '\u00ad',
        '\u202a',
        '﹦',
        '(',
        'e',
        'A',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('escapeFormula', () => {
  it.each([
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\rx',
    "'=1",
    "''@x",
    '=',
    '+49-30-123',
    '－1+1',
    '＝1',
    '＋1+1',
    '＠x',
    '\nx',
    ' =1+1',
    '\u00a0\u200b=1',
    '\ufeff=1',
    '"=1+1',
    "'\"' =1",
    '-1+1|cmd',
    '-12.5 kg',
    '﹦1',
    '﹢1+1',
    '\0=1+1',
    '\u0085=1+1',
    '\u00ad=1+1',
    '\u200e=1+1',
    '\u202a\u2066@x',
    '\u001b=1',
    "'00042", // reading would remove the apostrophe
    "''+49 30 123",
    "'1\u00a02",
    '\u{e0041}=1', // a tag: a format character beyond the first 65,536
  ])('guards %j', (cell) => expect(escapeFormula(cell)).toBe(`'${cell}`));

  it.each([
    '+49 30 123',
    '+49 (0)30 123.45',
    '-12.5',
    '-48,2082',
    '+4915112345678',
    "'plain",
    'a=b',
    '',
    "'",
    '(030) 1',
    ' +49 30 123 ',
    '-1.5e-7',
    '+49 30 123; +49 40 55',
    'a; b',
    'first\nsecond',
    '\u202a+49 30 123\u202c', // a contact's phone as copied from Windows
    '-1\u202c',
    'a\u00ad=b',
  ])('leaves %j as it is', (cell) => expect(escapeFormula(cell)).toBe(cell));

  it('guards every character that Unicode considers a variant of the four signs', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => ['=', '+', '-', '@'].includes(character.normalize('NFKC')),
    );
    expect(signs.length).toBeGreaterThan(12);
    for (const sign of signs) expect(escapeFormula(`${sign}x`)).toBe(`'${sign}x`);
  });

  it('is undone by unescapeFormula, for every text', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
      }),
      { numRuns: 2000 },
    );
  });

  // Where the list separator is a semicolon, Excel splits a comma-separated file at semicolons, even inside quotes.
  it.each([
    ['x;=1+1', "x;'=1+1"],
    ['x\n=1+1', "x\n'=1+1"],
    ['x\r\n @y', "x\r\n' @y"],
    ['x\t-1+1', "x\t'-1+1"],
    ['=1;=2', "'=1;'=2"],
    ['\t=1', "'\t'=1"],
  ])('guards what %j would begin behind a separator', (cell, written) => {
    expect(escapeFormula(cell)).toBe(written);
    expect(unescapeFormula(written)).toBe(cell);
  });

  it('leaves nothing for a spreadsheet to compute, wherever it splits cells', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const written = escapeFormula(cell);
        expect(/^[\t\r\n]/.test(written)).toBe(false);
        for (const piece of written.split(/[;\t\r\n]/)) {
          const bare = piece.trim();
          expect(/^[=@＝＋－＠]/.test(bare)).toBe(false);
          // A number or a phone, possibly with a closing direction mark.
          if (/^[+-]/.test(bare)) expect(bare).toMatch(/^[+-]\(?\d[\d \u00a0.,()]*(e[+-]?\d+)?\p{Cf}*$/iu);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('preserves every cell when a file is written and read again', () => {
    const row = fc.array(text, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(row, (cells) => {
        const [read] = parseWholeCsv(`${csvRecord(['id', ...cells].map(escapeFormula))}\r\n`);
        expect(read?.cells.map(unescapeFormula)).toEqual(['id', ...cells]);
      }),
      { numRuns: 2000 },
    );
  });
});
