import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount, readCoordinate } from '@/lib/fields/value-rules';
import { referenceData } from '@/lib/fields/reference-data';
import { isRefusal, readTargetValue } from '@/lib/items/read-target-value';

const read = (name: 'latitude' | 'expectedRevenue', value: number) => {
  const result = readTargetValue(name, value, referenceData());
  return isRefusal(result) ? result.code : result;
};

/** What the rules for text make of it. */
const byRule = (result: ReturnType<typeof readCoordinate> | ReturnType<typeof readAmount>) =>
  typeof result === 'string' ? Number(result) : result.code;

const numbers = (largest: number, decimals: number) =>
  fc.oneof(
    fc.double({ min: -largest, max: largest, noNaN: true }),
    fc.integer({ min: -largest, max: largest }),
    // With as many decimals as are stored, and with one more.
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((whole) => whole / 10 ** decimals),
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((whole) => whole / 10 ** (decimals + 1)),
    fc.constantFrom(0, -0, largest, -largest, 1e-6, 1e-7, 0.005, 1.005),
  );

/** As plain decimal text without an exponent. */
const textOf = (value: number) => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
};

test('the short way for common numbers gives what the rule for text gives', () => {
  fc.assert(
    fc.property(numbers(200, 6), (value) => {
      expect(read('latitude', value)).toBe(byRule(readCoordinate(textOf(value), 'latitude')));
    }),
  );
  fc.assert(
    fc.property(numbers(20_000_000_000, 2), (value) => {
      expect(read('expectedRevenue', value)).toBe(byRule(readAmount(textOf(value))));
    }),
  );
});
