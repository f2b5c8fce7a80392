import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { hashFile } from '@/components/new-import/reading/hash-file';

const bytes = new Uint8Array(300_000).map((_, index) => index * 7);
const expected = createHash('sha256').update(bytes).digest('hex');

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the browser hashes a file itself: none of it goes through the worker block by block', async () => {
  const file = new Blob([bytes]);
  const stream = vi.spyOn(file, 'stream');
  expect(await hashFile(file)).toBe(expected);
  expect(stream).not.toHaveBeenCalled();
});

test('a page without HTTPS has no hash of its own and finds the same', async () => {
  vi.stubGlobal('crypto', {});
  expect(await hashFile(new Blob([bytes]))).toBe(expected);
});
