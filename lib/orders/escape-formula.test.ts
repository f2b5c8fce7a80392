import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from '@/lib/orders/escape-formula';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '1', ' ', '(', 'A'), { maxLength: 6 })
    .map((parts) => parts.join('')),
);

describe('escapeFormula', () => {
  it.each([
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "'=1",
    "''@x",
    '=',
    '+49-30-123',
    '－1+1',
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
  ])('leaves %j as it is', (cell) => expect(escapeFormula(cell)).toBe(cell));

  it('is undone by unescapeFormula, for every text', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no text that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const written = escapeFormula(cell);
        expect(/^[=@\t\r]/.test(written)).toBe(false);
        if (/^[+-]/.test(written)) expect(written).toMatch(/^[+-]\(?\d[\d \u00a0.,()]*$/);
      }),
      { numRuns: 2000 },
    );
  });
});
