import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula } from '@/lib/table-files/csv/escape-formula';
import { readCellText } from '@/lib/table-files/read-cell-text';

describe('readCellText', () => {
  it.each([
    ['="00042"', '00042'],
    ['="0171 3920001" ', '0171 3920001'],
    ['="say ""hi"""', 'say "hi"'],
    ['=""', ''],
    ["'00042", '00042'],
    ["'00042-B23", '00042-B23'],
    ["'+49 171 3920001", '+49 171 3920001'],
    ["'(030) 123", '(030) 123'],
    ["'2026-11-28", '2026-11-28'],
    ["'-5", '-5'],
    ["'=A2&B2", '=A2&B2'],
    ["''00042", "'00042"],
  ])('reads %j as %j', (cell, text) => expect(readCellText(cell)).toBe(text));

  it.each([
    '=A2&B2',
    '="a"&"b"',
    '=("00042")',
    '="00042',
    "'s-Hertogenbosch",
    "'t Hoff",
    "'24-uurs bezorging",
    "'60s",
    "'Zur Post'",
    "'123'",
    "O'Neil",
    "'",
    '="a"b"',
    '00042',
    '',
  ])('leaves %j as it is', (cell) => expect(readCellText(cell)).toBe(cell));

  it('restores every text that a download holds, also one that looks like a mark', () => {
    const part = fc.constantFrom(
      "'",
      '"',
      '=',
      '+',
      '-',
      '0',
      '42',
      'B',
      ' ',
      '.',
      ';',
      '\n',
      '\t',
      '(',
      '\u00a0',
      '@',
    );
    const looksMarked = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    const wrapped = fc.string({ maxLength: 6 }).map((text) => `="${text}"`);
    const marked = fc.stringMatching(/^'{0,3}[+(-]?\d{0,4}[ ./:-]?[\dA-Z]{0,3}$/);
    fc.assert(
      fc.property(fc.oneof(looksMarked, wrapped, marked, fc.string({ unit: 'grapheme' })), (text) => {
        expect(readCellText(escapeFormula(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});
