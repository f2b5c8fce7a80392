import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteWriter } from '@/lib/import-files/byte-writer';

it('keeps everything written, however small its initial size, and returns its parts in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(8), (texts, expected) => {
      const writer = new ByteWriter(expected);
      const parts = texts.map((text) => {
        const start = writer.length;
        writer.write(text);
        return { start, end: writer.length };
      });
      // Encode each text by itself: the two halves of a surrogate pair in neighbouring texts do not form a
      // character.
      const encoded = texts.map((text) => Buffer.from(text.toWellFormed()));
      expect(Buffer.from(writer.bytes())).toEqual(Buffer.concat(encoded));
      expect(Buffer.from(writer.arrange(parts.toReversed()))).toEqual(Buffer.concat(encoded.toReversed()));
    }),
  );
});

it('gives a copy that what is written after clearing does not change', () => {
  const writer = new ByteWriter(8);
  writer.write('first');
  const first = writer.bytes();
  writer.clear();
  writer.write('later');
  expect([first, writer.bytes()].map((bytes) => Buffer.from(bytes).toString())).toEqual(['first', 'later']);
});
