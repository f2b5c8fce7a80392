import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ReferenceIndex } from '@/lib/shaping/reference-index';

it('returns the first row of each reference, like a map', () => {
  const reference = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.nat(50).map((number) => `R-${number}`),
  );
  fc.assert(
    fc.property(fc.array(reference, { maxLength: 200 }), (references) => {
      const index = new ReferenceIndex();
      const map = new Map<string, number>();
      references.forEach((text, row) => {
        expect(index.claim(text, row + 2)).toBe(map.get(text) ?? null);
        if (!map.has(text)) map.set(text, row + 2);
      });
    }),
  );
});

it('grows with the file', () => {
  const index = new ReferenceIndex();
  const many = 30_000;
  for (let row = 1; row <= many; row++) expect(index.claim(`Bestellung ${row} für Zoë`, row)).toBeNull();
  for (let row = 1; row <= many; row += 7) expect(index.claim(`Bestellung ${row} für Zoë`, 99_999)).toBe(row);
  expect(index.claim('Bestellung', 100_000)).toBeNull();
  expect(index.claim('x'.repeat(300_000), 100_001)).toBeNull();
  expect(index.claim('x'.repeat(300_000), 100_002)).toBe(100_001);
});

it('distinguishes references with the same hash', () => {
  // Two texts with the same FNV-1a hash, and texts with the same beginning.
  const index = new ReferenceIndex();
  for (const [row, text] of ['costarring', 'liquid', 'costarring!', 'liquid!'].entries())
    expect(index.claim(text, row + 1)).toBeNull();
  expect(index.claim('liquid', 9)).toBe(2);
  expect(index.claim('costarring', 9)).toBe(1);
});
