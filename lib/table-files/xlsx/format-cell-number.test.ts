import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInDateStyle,
  formatCellNumber,
  numberStyleOf,
  plainNumber,
  plainStyle,
} from '@/lib/table-files/xlsx/format-cell-number';

const format = (value: number, code: string, date1904 = false) =>
  formatCellNumber(value, numberStyleOf(code), date1904);

describe('formatCellNumber', () => {
  it.each([
    [48.208199999999998, '48.2082'],
    [0.30000000000000004, '0.3'],
    [4915112345678, '4915112345678'],
    [1.5e-7, '0.00000015'],
    [-2.5e21, '-2500000000000000000000'],
    [1.234e20, '123400000000000000000'],
    [-0.000012, '-0.000012'],
    [0, '0'],
  ])('writes %d as %s', (value, text) => expect(formatCellNumber(value, plainStyle, false)).toBe(text));

  it.each([
    [501, '00000', '00501'],
    [1067, '00000', '01067'],
    [123456, '00000', '123456'],
    [12, '"DE-"00000', 'DE-00012'],
    [1234567, '000\\-0000', '123-4567'],
    [91234567, '000-0000', '9123-4567'],
    [12.5, '#,##0.00', '12.5'],
    [12.5, '0.00', '12.5'],
    [7, '0', '7'],
    [7, 'General', '7'],
    [1.5, '00000', '1.5'],
  ])('shows %d by the format %s as %s', (value, code, text) => expect(format(value, code)).toBe(text));

  it.each([
    [46347, 'yyyy-mm-dd', '2026-11-21'],
    [46347.75, 'dd.mm.yyyy hh:mm', '2026-11-21T18:00:00'],
    [0.5, 'h:mm', '12:00:00'],
    [1, 'm/d/yy', '1900-01-01'],
    [59, 'm/d/yy', '1900-02-28'],
    [61, 'm/d/yy', '1900-03-01'],
    [46347, '[$-407]d. mmmm yyyy', '2026-11-21'],
    [36, '[h]:mm', '1900-02-05'],
  ])('shows %d by the format %s as %s', (value, code, text) => expect(format(value, code)).toBe(text));

  it('counts days from 1904 if the workbook does', () => {
    expect(formatCellNumber(44885, builtInDateStyle, true)).toBe('2026-11-21');
    expect(formatCellNumber(0, builtInDateStyle, true)).toBe('1904-01-01');
  });

  it('does not mistake a currency or a colour for a date', () => {
    expect(format(5, '[Red]#,##0.00 "Stück"')).toBe('5');
    expect(format(5, '#,##0.00\\ "USD"')).toBe('5');
  });

  it('keeps every digit of a whole number', () => {
    expect(plainNumber(2484853855548196)).toBe('2484853855548196');
    expect(plainNumber(-9007199254740991)).toBe('-9007199254740991');
  });

  it('never writes an exponent, and rounds fractions to fifteen digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        const text = plainNumber(value);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        const expected = Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
        expect(Number(text)).toBe(expected + 0);
      }),
      { numRuns: 5000, examples: [[2484853855548196], [9007199254740994], [52.519999999999996]] },
    );
  });
});
