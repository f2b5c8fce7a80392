import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '@/lib/fields/kinds/parse-amount';

describe('parseAmount', () => {
  it.each([
    ['12', '12.00'],
    ['12.5', '12.50'],
    ['12,50', '12.50'],
    ['0', '0.00'],
    ['-0.00', '0.00'],
    ['+5', '5.00'],
    ['007', '7.00'],
    ['.5', '0.50'],
    ['5.', '5.00'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567.00'],
    ['1,234,567', '1234567.00'],
    ['1 234,5', '1234.50'],
    ['1\u00a0234,50', '1234.50'],
    ['1\u202f234,50', '1234.50'],
    ["1'234.50", '1234.50'],
    ['1’234.50', '1234.50'],
    ['1,23,456.00', '123456.00'],
    ['12.5000', '12.50'],
    ["'12.50", '12.50'],
    ['١٢٫٥٠', '12.50'],
    ['١٬٢٣٤٫٥٠', '1234.50'],
    ['１２．５０'.replace('．', '.'), '12.50'],
    ['\u200f12.50\u200e', '12.50'],
    ['9999999999.99', '9999999999.99'],
    ['0000000000009999999999.99', '9999999999.99'],
    ['€ 12,50', '12.50'],
    ['12,50€', '12.50'],
    ['$1,234.50', '1234.50'],
    ['12.50 AED', '12.50'],
    ['aed12.50', '12.50'],
    ['Rs. 500', '500.00'],
    ['R$ 1.234,56', '1234.56'],
    ['5 zł', '5.00'],
    ['د.إ 12.50', '12.50'],
    ['12.50 د.إ', '12.50'],
  ])('reads %j as %s', (text, amount) => {
    expect(parseAmount(text)).toEqual({ amount });
  });

  it.each([
    ['1,234', 'ambiguous'],
    ['12,345', 'ambiguous'],
    ['€ 1,234', 'ambiguous'],
    ['-1,234', 'ambiguous'],
    ['1.234', 'too_many_decimals'],
    ['12.500', 'too_many_decimals'],
    ['0,125', 'too_many_decimals'],
    ['1234,567', 'too_many_decimals'],
    ['1.234,567', 'too_many_decimals'],
    ['0.30000000000000004', 'too_many_decimals'],
    ['-5', 'negative_amount'],
    ['\u22125', 'negative_amount'],
    ['-$5', 'negative_amount'],
    ['$-5', 'negative_amount'],
    ['-0.01', 'negative_amount'],
    ['10000000000', 'amount_too_large'],
    ['9'.repeat(90), 'amount_too_large'],
    ['1e3', 'exponent'],
    ['1.2E+05', 'exponent'],
    ['abc', 'not_a_number'],
    ['12 USD EUR', 'not_a_number'],
    ['USD 12 EUR', 'not_a_number'],
    ['12 boxes', 'not_a_number'],
    ['1,2,3', 'not_a_number'],
    ['1 23', 'not_a_number'],
    ['1.23.456,00', 'not_a_number'],
    ['0,123,456', 'not_a_number'],
    ['--5', 'not_a_number'],
    ['-$-5', 'not_a_number'],
    ['.', 'not_a_number'],
    ['$', 'not_a_number'],
    ['12/50', 'not_a_number'],
    ['Infinity', 'not_a_number'],
    ['0x10', 'not_a_number'],
  ])('refuses %j: %s', (text, fault) => {
    expect(parseAmount(text)).toEqual({ fault });
  });

  // Any common style with two decimals has one meaning, whichever marks it uses.
  const styles = [
    { group: '', mark: '.' },
    { group: '', mark: ',' },
    { group: '.', mark: ',' },
    { group: ',', mark: '.' },
    { group: ' ', mark: ',' },
    { group: "'", mark: '.' },
    { group: '\u00a0', mark: ',' },
  ];
  it('reads any amount in any style, to the cent', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 999_999_999_999n }),
        fc.constantFrom(...styles),
        fc.constantFrom('', '€ ', 'AED ', 'USD'),
        (cents, { group, mark }, currency) => {
          const digits = cents.toString().padStart(3, '0');
          const [whole, fraction] = [digits.slice(0, -2), digits.slice(-2)];
          const written = whole.replace(/\B(?=(\d{3})+$)/g, group) + mark + fraction;
          expect(parseAmount(currency + written)).toEqual({ amount: `${whole}.${fraction}` });
        },
      ),
    );
  });

  it('returns only plain amounts within numeric(12,2), whatever the cell contains', () => {
    const scraps = fc.string({
      unit: fc.constantFrom(..."0123456789.,- '€$+eE".split(''), 'AED'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), (text) => {
        const { amount } = parseAmount(text);
        if (amount !== undefined) expect(amount).toMatch(/^(?:0|[1-9]\d{0,9})\.\d{2}$/);
      }),
      { numRuns: 2000 },
    );
  });
});
