import { readFile } from 'node:fs/promises';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** Where the types of the client in examples/ stand. */
export const clientTypesFile = 'examples/typescript-client/src/api-types.ts';

/** The types of all calls, as TypeScript, from the description of the last release. */
export async function makeClientTypes(): Promise<string> {
  const released = JSON.parse(await readFile('docs/openapi/released.json', 'utf8')) as OpenAPI3;
  const types = astToString(await openapiTS(released));
  return `/* Made from docs/openapi/released.json by \`npm run client-types\`. */\n\n${types}`;
}
