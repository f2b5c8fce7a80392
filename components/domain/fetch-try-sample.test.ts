import { readFile } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchTrySample, isTrySample } from '@/components/domain/fetch-try-sample';

afterEach(() => vi.unstubAllGlobals());

test('each try has references and a name of its own, and is known by its name again', async () => {
  const content = await readFile('public/samples/try.csv', 'utf8');
  vi.stubGlobal('fetch', async () => new Response(content));
  const referencesOf = async (file: File) => (await file.text()).match(/TRY-[^,]+/g)!;
  const [first, second] = await Promise.all([1_795_000_000_000, 1_795_000_000_001].map(fetchTrySample));
  const references = await referencesOf(first!);
  expect(references).toHaveLength(12);
  expect(new Set([...references, ...(await referencesOf(second!))]).size).toBe(24);
  expect(references.some((reference) => reference.startsWith('TRY-2026-'))).toBe(false);
  expect(first!.name).not.toBe(second!.name);
  expect(isTrySample(first!.name)).toBe(true);
  expect(isTrySample('sample-lading.csv')).toBe(false);
});

test('a sample that cannot be had is an error, not a file', async () => {
  vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
  await expect(fetchTrySample(1)).rejects.toThrow('404');
});
