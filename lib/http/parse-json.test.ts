import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureJson } from '@/lib/http/measure-json';
import { parseJson } from '@/lib/http/parse-json';

const endless = { values: Infinity, levels: Infinity };

/** Counted by walking what JSON.parse makes of it. */
function countOf(value: unknown): { values: number; levels: number } {
  if (typeof value !== 'object' || value === null) return { values: 1, levels: 0 };
  const inner = Object.values(value).map(countOf);
  return {
    values: 1 + inner.reduce((sum, { values }) => sum + values, 0),
    levels: 1 + Math.max(0, ...inner.map(({ levels }) => levels)),
  };
}

it('never takes a text for smaller or flatter than it is, nor for much larger', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      const told = measureJson(Buffer.from(JSON.stringify(value, null, indent)), endless);
      const { values, levels } = countOf(value);
      expect(told.levels).toBe(levels);
      expect(told.values).toBeGreaterThanOrEqual(values);
      expect(told.values).toBeLessThanOrEqual(values * 2);
    }),
  );
});

it('takes nothing within a text for structure', () => {
  expect(measureJson(Buffer.from(String.raw`"[[[,,,\"[[[,\\"`), endless)).toEqual({ values: 1, levels: 0 });
});

it.each([
  ['a text of many values', JSON.stringify(Array(1001).fill(0)), 'more than 1000 values'],
  ['one that is nested deep', '['.repeat(65) + ']'.repeat(65), 'nested deeper than 64 levels'],
  ['one that is none', '{"a":', 'JSON'],
])('refuses %s', (_, text, reason) => {
  let thrown: unknown;
  try {
    parseJson(Buffer.from(text), 1000);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: 'invalid_json', params: { reason: expect.stringContaining(reason) } });
});
