import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sha256 } from '@/lib/table-files/sha256';

const inParts = (parts: readonly Uint8Array[]) => {
  const hash = new Sha256();
  for (const part of parts) hash.update(part);
  return hash.digest();
};

test('is what Node computes, whatever the parts and lengths', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (parts) => {
      expect(inParts(parts)).toBe(createHash('sha256').update(Buffer.concat(parts)).digest('hex'));
    }),
  );
});

test('pads every length around the end of a block correctly', () => {
  for (let length = 50; length <= 130; length++) {
    const bytes = new Uint8Array(length).fill(length);
    expect(inParts([bytes])).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
