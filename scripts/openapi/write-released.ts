/**
 * `npm run release-api` keeps the present description of the API as that of the last release, docs/openapi/released.json: from
 * then on, a test fails when a change breaks programs that were written against it. It says which changes break those written
 * against the release before.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { GET } from '@/app/api/openapi.json/route';
import { apiDocument } from '@/app/api/openapi.json/api-document';
import { findBreakingChanges } from '@/scripts/openapi/find-breaking-changes';
import type { ApiDocument } from '@/scripts/openapi/openapi-types';

const file = 'docs/openapi/released.json';
const document = apiDocument([{ path: '/api/openapi.json', handlers: { GET } }]);
const released = await readFile(file, 'utf8').catch(() => null);
const breaks = released
  ? findBreakingChanges(JSON.parse(released) as ApiDocument, document as ApiDocument)
  : [];
await writeFile(file, `${JSON.stringify(document, null, 1)}\n`);
for (const line of breaks) console.log(`Breaks programs: ${line}`);
console.log(`Wrote ${file}.`);
process.exit(0);
