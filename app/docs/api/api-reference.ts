import { apiDocument } from '@/app/api/openapi.json/api-document';
import { GET } from '@/app/api/openapi.json/route';
import { type Reference, readReference } from '@/lib/guides/read-reference';

let reference: Reference | undefined;

/** The description of the API for its pages, made at the first call: the routes never change while the process runs. */
export function apiReference(): Reference {
  return (reference ??= readReference(apiDocument([{ path: '/api/openapi.json', handlers: { GET } }])));
}
