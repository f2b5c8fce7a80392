import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { clientTypesFile, makeClientTypes } from '@/scripts/openapi/client-types';

test('the types of the client in examples/ are those of the last release (npm run client-types)', async () => {
  expect(await readFile(clientTypesFile, 'utf8')).toBe(await makeClientTypes());
});

test('the package of the client names the version of openapi-fetch with which it is tested', async () => {
  const versionOf = async (file: string) => {
    const { dependencies, devDependencies } = JSON.parse(await readFile(file, 'utf8')) as Record<
      string,
      Record<string, string> | undefined
    >;
    return { ...devDependencies, ...dependencies }['openapi-fetch'];
  };
  expect(await versionOf('examples/typescript-client/package.json')).toBe(await versionOf('package.json'));
});
