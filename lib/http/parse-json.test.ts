import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureJson } from '@/lib/http/measure-json';
import { parseJson } from '@/lib/http/parse-json';

const unlimited = { values: Infinity, levels: Infinity };

/** Counts the values and levels of parsed JSON. */
function countOf(value: unknown): { values: number; levels: number } {
  if (typeof value !== 'object' || value === null) return { values: 1, levels: 0 };
  const inner = Object.values(value).map(countOf);
  return {
    values: 1 + inner.reduce((sum, { values }) => sum + values, 0),
    levels: 1 + Math.max(0, ...inner.map(({ levels }) => levels)),
  };
}

it('measures the nesting exactly, and never underestimates the number of values or overestimates it by much', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      const measured = measureJson(Buffer.from(JSON.stringify(value, null, indent)), unlimited);
      const { values, levels } = countOf(value);
      expect(measured.levels).toBe(levels);
      expect(measured.values).toBeGreaterThanOrEqual(values);
      expect(measured.values).toBeLessThanOrEqual(values * 2);
    }),
  );
});

it('ignores brackets and commas inside strings', () => {
  expect(measureJson(Buffer.from(String.raw`"[[[,,,\"[[[,\\"`), unlimited)).toEqual({ values: 1, levels: 0 });
});

it.each([
  ['JSON with too many values', JSON.stringify(Array(1001).fill(0)), 'more than 1000 values'],
  ['JSON that is nested too deeply', '['.repeat(65) + ']'.repeat(65), 'nested deeper than 64 levels'],
  ['invalid JSON', '{"a":', 'JSON'],
])('refuses %s', (_, text, reason) => {
  let thrown: unknown;
  try {
    parseJson(Buffer.from(text), 1000);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: 'invalid_json', params: { reason: expect.stringContaining(reason) } });
});
