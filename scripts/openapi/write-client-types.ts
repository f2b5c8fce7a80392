/** `npm run client-types` makes the types of the client in examples/ anew, from the description of the last release. */
import { writeFile } from 'node:fs/promises';
import { clientTypesFile, makeClientTypes } from '@/scripts/openapi/client-types';

await writeFile(clientTypesFile, await makeClientTypes());
console.log(`Wrote ${clientTypesFile}.`);
