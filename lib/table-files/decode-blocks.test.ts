import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BlockDecoder } from '@/lib/table-files/decode-blocks';

it('decodes any bytes in any blocks like a streaming decoder', () => {
  const byte = fc.oneof(
    fc.constantFrom(0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xc3, 0xef, 0xbb, 0xbf, 65),
    fc.nat(255),
  );
  const bytes = fc
    .array(byte, { minLength: 3, maxLength: 40 })
    .filter(([first]) => first !== 0xfe && first !== 0xff);
  fc.assert(
    fc.property(
      bytes,
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
      (content, sizes) => {
        const all = Uint8Array.from(content);
        const decoder = new BlockDecoder();
        let text = '';
        for (let at = 0, turn = 0; at < all.length; turn++) {
          const end = at + sizes[turn % sizes.length]!;
          text += decoder.decode(all.subarray(at, end));
          at = end;
        }
        expect(text + decoder.end()).toBe(new TextDecoder().decode(all));
      },
    ),
    { numRuns: 2000 },
  );
});
