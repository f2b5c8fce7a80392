import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { configure } from '@zip.js/zip.js/lib/zip-core-native.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LargePieceDecompression, inflateInLargePieces } from '@/lib/import-files/order-worker-inflate';
import { openPackage } from '@/lib/table-files/xlsx/open-package';
import { bombEntry, makeZip } from '@/lib/testing/make-zip';

const MIB = 1024 * 1024;
const platform = DecompressionStream;

beforeAll(inflateInLargePieces);
afterAll(() => configure({ DecompressionStream: platform }));

const noise = randomBytes(256 * 1024).toString('hex');

it('gives pieces of a quarter of a MiB', async () => {
  const { readable, writable } = new LargePieceDecompression('deflate-raw');
  const writer = writable.getWriter();
  void writer.write(deflateRawSync(noise)).then(() => writer.close());
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  expect(pieces.map(({ length }) => length)).toEqual([256 * 1024, 256 * 1024]);
  expect(Buffer.concat(pieces).toString()).toBe(noise);
});

it('unpacks what the platform unpacks', async () => {
  const { read } = await openPackage(new Blob([makeZip([bombEntry('part', '<a>', noise, 3)])]), 64 * MIB);
  let text = '';
  for await (const block of read('part')) text += Buffer.from(block).toString('latin1');
  expect(text === `<a>${noise.repeat(3)}`).toBe(true);
});

it('refuses a damaged part', async () => {
  const zip = makeZip([bombEntry('part', '', noise, 3)]);
  zip.fill(0, 1000, 1400);
  const { read } = await openPackage(new Blob([zip]), 64 * MIB);
  const reading = (async () => {
    for await (const block of read('part')) expect(block.length).toBeGreaterThan(0);
  })();
  await expect(reading).rejects.toMatchObject({ name: 'FileProblem', code: 'unreadable_file' });
});

it('lets go of a part that is not read to its end', async () => {
  const { read } = await openPackage(new Blob([makeZip([bombEntry('part', '', noise, 40)])]), 64 * MIB);
  const blocks = read('part');
  expect((await blocks.next()).done).toBe(false);
  await blocks.return(undefined);
  expect((await blocks.next()).done).toBe(true);
});
