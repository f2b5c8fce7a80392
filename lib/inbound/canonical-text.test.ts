import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '@/lib/inbound/canonical-text';

/** The same in the plainest way: what hashes were computed from before shapes were kept. */
function plainly(value: unknown, tooLarge?: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return tooLarge ?? String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((part) => plainly(part, tooLarge)).join(',')}]`;
  const parts = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${plainly((value as Record<string, unknown>)[name], tooLarge)}`);
  return `{${parts.join(',')}}`;
}

test('any JSON is written as it always was, however many shapes its objects have', () => {
  const name = fc.oneof(
    fc.constantFrom('externalId', 'title', 'address', '__proto__', '10', '9', ''),
    fc.string(),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.constantFrom(null, true, false, 0, -0, 1e400, -1e400),
      fc.array(tie('tree')),
      fc.uniqueArray(fc.tuple(name, tie('tree')), { selector: ([key]) => key }).map((entries) =>
        // As JSON.parse makes it: __proto__ is a name like any other.
        JSON.parse(
          `{${entries.map(([key], place) => `${JSON.stringify(key)}:${place}`).join(',')}}`,
          function (this: unknown, key: string, value: unknown) {
            return typeof value === 'number' ? entries[value]![1] : value;
          },
        ),
      ),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      expect(canonicalText(value)).toBe(plainly(value));
      expect(canonicalText(value, 'null')).toBe(plainly(value, 'null'));
    }),
  );
});

test('objects with the same names in another order are told apart by their values only', () => {
  const pairs = [
    [{ a: 1, b: 2 }, '{"a":1,"b":2}'],
    [{ b: 2, a: 1 }, '{"a":1,"b":2}'],
    [{ a: 2, b: 1 }, '{"a":2,"b":1}'],
    [{}, '{}'],
  ] as const;
  for (const [value, text] of [...pairs, ...pairs]) expect(canonicalText(value)).toBe(text);
});
