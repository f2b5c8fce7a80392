import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { FileProblem } from '@/lib/table-files/file-problem';
import { readRows } from '@/lib/testing/read-rows';

// SheetJS logs unexpected input to the console.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

/** `npm run fuzz` runs more. */
const times = process.env.FUZZ_RUNS ? 10 : 1;

/** Expects rows or a fault in the file: any other error would be retried in vain. */
async function isAnswered(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const outcome = await readRows(bytes).catch((error: unknown) => error);
  if (outcome instanceof FileProblem) return;
  expect(outcome).toBeInstanceOf(Array);
}

it.each([
  ['delivery-orders.csv', 150],
  ['delivery-orders.xlsx', 100],
  ['delivery-orders.xls', 150],
])('answers for a damaged %s with rows or a fault of the file', async (name, numRuns) => {
  const original = Uint8Array.from(await readFile(`public/samples/${name}`));
  const edit = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { maxLength: 20 }),
      fc.option(fc.nat(original.length)),
      async (edits, cut) => {
        const bytes = original.slice(0, cut ?? original.length);
        for (const [at, byte] of edits) if (at < bytes.length) bytes[at] = byte;
        await isAnswered(bytes);
      },
    ),
    { numRuns: numRuns * times },
  );
});

it('handles any bytes', async () => {
  const head = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [0xff, 0xfe],
  );
  await fc.assert(
    fc.asyncProperty(head, fc.uint8Array({ maxLength: 2000 }), async (start, rest) => {
      await isAnswered(Uint8Array.from([...start, ...rest]));
    }),
    { numRuns: 200 * times },
  );
});
