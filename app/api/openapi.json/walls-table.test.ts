import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { doors } from '@/e2e/walls-table';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const methods = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** Handlers made by `methodNotAllowed` don't count: they answer 405 to everybody, which an end-to-end test checks. */
vi.mock('@/lib/http/method-not-allowed', () => ({ methodNotAllowed: () => ({}) }));

test('every method of every route file has exactly one row in the walls table, and no row is left over', async () => {
  const folder = path.resolve('app/api');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.basename(file) === 'route.ts',
  );
  const found: string[] = [];
  for (const file of files) {
    const address = decodeURIComponent(`/api/${path.dirname(file)}`);
    const handlers = (await import(path.join(folder, file))) as Record<string, unknown>;
    for (const method of methods) if (handlers[method]) found.push(`${method} ${address}`);
  }
  expect(files.length).toBeGreaterThan(30);
  expect(Object.keys(doors).toSorted()).toEqual(found.toSorted());
});
