import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCellNumber } from '@/lib/table-files/xlsx/format-cell-number';
import { dateStyle, plainStyle } from '@/lib/table-files/xlsx/number-style';
import { plainNumber, plainNumberOf } from '@/lib/table-files/xlsx/plain-number';
import { builtInStyle, numberStyleOf } from '@/lib/table-files/xlsx/read-number-format';

const format = (value: number, code: string, date1904 = false) =>
  formatCellNumber(value, numberStyleOf(code), date1904);

describe('formatCellNumber', () => {
  it.each([
    [48.208199999999998, '48.2082'],
    [0.30000000000000004, '0.3'],
    [4915112345678, '4915112345678'],
    [1.5e-7, '0.00000015'],
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
    [1, 'm/d/yy', '1900-01-01'],
    [59, 'm/d/yy', '1900-02-28'],
    [61, 'm/d/yy', '1900-03-01'],
    [46347, '[$-407]d. mmmm yyyy', '2026-11-21'],
  ])('shows %d by the format %s as %s', (value, code, text) => expect(format(value, code)).toBe(text));

  it('counts days from 1904 if the workbook does', () => {
    expect(formatCellNumber(44885, dateStyle, true)).toBe('2026-11-21');
    expect(formatCellNumber(0, dateStyle, true)).toBe('1904-01-01');
  });

  it('does not mistake a currency or a colour for a date', () => {
    expect(format(5, '[Red]#,##0.00 "Stück"')).toBe('5.00 Stück');
    expect(format(5, '#,##0.00\\ "USD"')).toBe('5.00 USD');
  });

  it.each([
    [42, '"ORD-"0', 'ORD-42'],
    [42, '"ORD-"00000', 'ORD-00042'],
    [42, '\\+0', '+42'],
    [491713920006, '"+"0', '+491713920006'],
    [1713920007, '"0"0', '01713920007'],
    [42, '0000', '0042'],
    [42, '\\#0', '#42'],
    [42, 'General" kg"', '42 kg'],
    [12.5, '0.0 "kg"', '12.5 kg'],
    [1250, '#,##0 "kg"', '1250 kg'],
    [-42, '"ORD-"0', '-ORD-42'],
    [-42, '"Credit "0;"Debit "0', 'Debit 42'],
    [42, '"Credit "0;"Debit "0', 'Credit 42'],
    [0, '"open";"open";"none"', 'none'],
    [1, '"Yes";;"No"', 'Yes'],
    [2025550123, '[<=9999999]###-####;(###) ###-####', '(202) 555-0123'],
    [5550123, '[<=9999999]###-####;(###) ###-####', '555-0123'],
    [171392000, '0#" "##" "##" "##" "##', '01 71 39 20 00'],
    [5, '0"%"', '5%'],
    [48.2082, '0.0000"°"', '48.2082°'],
    [7, '"x', 'x'],
    [41.5, '"ORD-"0', 'ORD-41.5'],
  ])('shows %d with the literal text of %s as %s', (value, code, text) =>
    expect(format(value, code)).toBe(text),
  );

  it.each([
    [0.5, '0%', '50%'],
    [0.125, '0.0%', '12.5%'],
    [0.195, '0%', '20%'],
    [-0.05, '0%', '-5%'],
    [0.285, '0.0%', '28.5%'],
    [1.1, '0%;[Red]-0%', '110%'],
  ])('keeps the percent sign: %d by %s is %s', (value, code, text) => expect(format(value, code)).toBe(text));

  it.each([
    [0.6041666666666666, 'h:mm', '14:30'],
    [0.375, 'h:mm', '9:00'],
    [0.375, 'hh:mm', '09:00'],
    [0.6041666666666666, 'h:mm AM/PM', '14:30'],
    [0.6041666666666666, 'hh:mm:ss', '14:30:00'],
    [46347.6041666667, 'h:mm', '14:30'],
    [1.104166666666667, '[h]:mm', '26:30'],
    [36, '[hh]:mm:ss', '864:00:00'],
    [0.0625, '[m]', '90'],
    [0.0625, 'mm:ss', '1:30:00'],
    [0.03125, 'mm:ss', '45:00'],
    [0.5 / 86_400, 'mm:ss.0', '00:00.5'],
    [0.6041666666666666, 'h" Uhr"', '14:30'],
    [-0.5, 'h:mm', '-0.5'],
    [46086, 'd\\-mmm', '2026-03-05'],
    [46086.5, 'd mmm h:mm', '2026-03-05T12:00:00'],
    [46086, 'mm/yy', '2026-03-05'],
    [46086, 'mmmm', '2026-03-05'],
  ])('shows the time %d by the format %s as %s', (value, code, text) =>
    expect(format(value, code)).toBe(text),
  );

  it.each([
    [118.98810000000002, '0.00', '118.99'],
    [118.98810000000002, '#,##0.00 "€"', '118.99'],
    [118.98810000000002, '0.00 "EUR"', '118.99 EUR'],
    [-118.98810000000002, '#,##0.00', '-118.99'],
    [118.9876, '[$€-407] #,##0.00', '118.99'],
    [118.9999, '$#,##0.00', '119'],
    [1.005, '€0.00', '1.01'],
    [118.9876, '0.00', '118.9876'], // typed, and perhaps a coordinate
    [52.520008, '0.00', '52.520008'],
    [118.98810000000002, 'General', '118.9881'],
    [118.98810000000002, '0', '118.9881'],
    [1250, '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', '1250'],
    [0, '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', '0'],
    [-5, '#,##0.00_);[Red](#,##0.00)', '-5'],
    [1250, '# ##0', '1250'],
    [1250, '#\\ ##0.00', '1250'],
    [1250000, '#,##0,', '1250000'],
    [1250000, '0.0,,"M"', '1250000'],
    [0.5, '# ?/?', '0.5'],
    [340123450000, '0.00E+00', '340123450000'],
    [12, '@', '12'],
    [12, '"ORD-"@', '12'],
    [12, '0;-0;;@', '12'],
    [0, '0;-0;;@', '0'],
    [12, ';;;', '12'],
    [12, '', '12'],
  ])('keeps the number %d, shown by %s, as %s', (value, code, text) =>
    expect(format(value, code)).toBe(text),
  );

  it('rounds the result of a formula to the cents that are shown, and only to cents', () => {
    const calculated = (code: string) =>
      formatCellNumber(118.9881, numberStyleOf(code), false, undefined, true);
    expect(calculated('0.00')).toBe('118.99');
    expect(calculated('0.000')).toBe('118.9881');
    expect(calculated('0')).toBe('118.9881');
    expect(calculated('0.00"°"')).toBe('118.9881°');
  });

  it('knows the formats that have numbers only', () => {
    const shown = (id: number, value: number) => formatCellNumber(value, builtInStyle(id), false);
    expect(shown(0, 0.5)).toBe('0.5');
    expect(shown(9, 0.5)).toBe('50%');
    expect(shown(20, 0.5)).toBe('12:00');
    expect(shown(46, 1.5)).toBe('36:00:00');
    expect(shown(14, 46347)).toBe('2026-11-21');
    expect(shown(44, 118.98810000000002)).toBe('118.99');
    expect(shown(57, 46347)).toBe('2026-11-21');
    expect(shown(49, 12)).toBe('12');
  });

  it('agrees with SheetJS about literal text, places, percent and durations', () => {
    const literal = fc.constantFrom('"ORD-"', '\\+', '"0"', '"Nr. "', '\\#', '"a b"', '');
    const places = fc.constantFrom('0', '0000', '00000000', '000\\-0000');
    const end = fc.constantFrom('', '" kg"', '"x"', '\\!');
    fc.assert(
      fc.property(literal, places, end, fc.nat(2_000_000_000), (before, middle, after, value) => {
        expect(format(value, before + middle + after)).toBe(
          SSF.format(before + middle + after, value).trim(),
        );
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.constantFrom('0.0%', '0.00%'), fc.integer({ min: 0, max: 100_000 }), (code, value) => {
        const shown = `${Number(SSF.format(code, value / 1000).slice(0, -1))}%`;
        expect(format(value / 1000, code)).toBe(shown);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('[h]:mm', '[hh]:mm:ss', 'hh:mm', 'h:mm:ss'),
        fc.nat(400_000),
        (code, seconds) => {
          expect(format(seconds / 86_400, code)).toBe(SSF.format(code, seconds / 86_400));
        },
      ),
    );
  });

  it.each([
    ['340123450000000018', '340123450000000018'],
    ['340123450000000025', '340123450000000025'],
    ['-340123450000000025', '-340123450000000025'],
    ['9007199254740993', '9007199254740993'],
    ['1234567890123456', '1234567890123456'],
    ['340123450000000018.0', '340123450000000018'],
    ['3.4012345000000000E+17', '3.4012345E+17'],
    ['3.4012345678901200E+17', '3.40123456789012E+17'],
    ['340123450000000000', '3.4012345E+17'],
    ['1234567890123450', '1.23456789012345E+15'],
    ['9007199254740992', '9.00719925474099E+15'], // what a double makes of …993
    ['340123456789012350', '3.40123456789012E+17'], // what JavaScript writes for …345
    ['-2.5e21', '-2.5E+21'],
    ['1e15', '1E+15'],
    ['999999999999999', '999999999999999'],
  ])('keeps the digits of %s, or says which are known: %s', (written, text) =>
    expect(plainNumberOf(written, Number(written))).toBe(text),
  );

  it('adds nothing to a number that has lost its last digits', () => {
    expect(format(3.4012345e17, '"ORD-"0')).toBe('3.4012345E+17');
    expect(format(3.4012345e17, '000000000000000000')).toBe('3.4012345E+17');
    const plain = '340123450000000018';
    expect(formatCellNumber(Number(plain), numberStyleOf('"SSCC "0'), false, plain)).toBe(`SSCC ${plain}`);
  });

  it('never writes an exponent for numbers of up to fifteen digits, and rounds fractions to as many', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        const text = plainNumber(value);
        const isLong = Math.abs(value) >= 1e15;
        expect(text).toMatch(isLong ? /^-?\d(?:\.\d{1,14})?E\+\d+$/ : /^-?\d+(?:\.\d+)?$/);
        const expected = Number.isSafeInteger(value) && !isLong ? value : Number(value.toPrecision(15));
        expect(Number(text)).toBe(expected + 0);
      }),
      { numRuns: 5000, examples: [[2484853855548196], [9007199254740994], [52.519999999999996]] },
    );
  });

  it('reads any format in linear time, and shows any number by it', () => {
    const piece = fc.constantFrom(
      ...'0#?.,%/@;"\\_*[]()- ymdhsEe+x€'.split(''),
      '[h]',
      '[<5]',
      'General',
      'AM/PM',
      '[$€-407]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.double({ noNaN: true }), (pieces, value) => {
        expect(typeof format(value, pieces.join(''))).toBe('string');
      }),
      { numRuns: 3000 },
    );
  });
});
