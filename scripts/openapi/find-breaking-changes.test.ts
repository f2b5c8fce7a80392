import { describe, expect, test } from 'vitest';
import { findBreakingChanges } from '@/scripts/openapi/find-breaking-changes';
import type { ApiDocument, Schema } from '@/scripts/openapi/openapi-types';

const request: Schema = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 100 },
    kind: { type: 'string', enum: ['csv', 'xlsx'] },
    count: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
  },
  required: ['name'],
};

const answer: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    status: { type: 'string', enum: ['open', 'done'] },
    rows: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
    total: { type: 'integer' },
  },
  required: ['id', 'status'],
};

/** A row may contain rows. */
const row: Schema = {
  type: 'object',
  properties: {
    number: { type: 'integer' },
    rows: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
  },
  required: ['number'],
};

function documentOf(): ApiDocument & { components: { schemas: Record<string, Schema> } } {
  return structuredClone({
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          security: [{ client: ['a'] }, { session: [] }],
          parameters: [
            { name: 'page', in: 'query', required: false, schema: { type: 'integer', maximum: 100 } },
            { $ref: '#/components/parameters/language' },
          ],
          requestBody: { required: true, content: { 'application/json': { schema: request } } },
          responses: {
            200: {
              headers: { 'Retry-After': {} },
              content: { 'application/json': { schema: answer } },
            },
            404: { $ref: '#/components/responses/NotFound' },
          },
        },
        get: { operationId: 'listThings', security: [{ session: [] }], responses: { 302: {} } },
      },
    },
    components: {
      schemas: { Row: row },
      parameters: {
        language: { name: 'language', in: 'query', schema: { type: 'string', enum: ['en', 'de'] } },
      },
      responses: { NotFound: { content: { 'application/json': { schema: { type: 'object' } } } } },
    },
  });
}

/** The value at a path of the document that was just made. */
type Editable = Record<string, never>;
const at = (document: unknown, ...path: (string | number)[]) =>
  path.reduce<unknown>(
    (part, name) => (part as Record<string | number, unknown>)[name],
    document,
  ) as Editable;
const post = ['paths', '/things', 'post'];
const body = [...post, 'requestBody', 'content', 'application/json', 'schema'];
const answered = [...post, 'responses', '200', 'content', 'application/json', 'schema'];

function changesOf(edit: (document: ReturnType<typeof documentOf>) => void): string[] {
  const after = documentOf();
  edit(after);
  return findBreakingChanges(documentOf(), after);
}

describe('breaks a program:', () => {
  test.each<[string, (document: ApiDocument) => void, string]>([
    ['a method that is gone', (d) => delete at(d, 'paths', '/things').get, 'GET /things: is gone'],
    [
      'another operationId',
      (d) => Object.assign(at(d, ...post), { operationId: 'x' }),
      'POST /things: is called x now',
    ],
    [
      'a scope more',
      (d) => Object.assign(at(d, ...post), { security: [{ client: ['a', 'b'] }, { session: [] }] }),
      'POST /things: {"client":["a"]} is not enough any more',
    ],
    [
      'a parameter that is gone',
      (d) =>
        at(d, ...post, 'parameters' as never) &&
        Object.assign(at(d, ...post), { parameters: [{ $ref: '#/components/parameters/language' }] }),
      'POST /things: query page is gone',
    ],
    [
      'a parameter that must be sent',
      (d) => Object.assign(at(d, ...post, 'parameters', 0), { required: true }),
      'POST /things: query page must be sent now',
    ],
    [
      'a value of a parameter that is gone',
      (d) => Object.assign(at(d, 'components', 'parameters', 'language', 'schema'), { enum: ['en'] }),
      'POST /things: query language: "de" is gone',
    ],
    [
      'a lower limit of a parameter',
      (d) => Object.assign(at(d, ...post, 'parameters', 0, 'schema'), { maximum: 50 }),
      'POST /things: query page: maximum was 100, is 50',
    ],
    [
      'a field of a request that is gone',
      (d) => delete at(d, ...body, 'properties').kind,
      'POST /things: request.kind: is gone',
    ],
    [
      'a field that must be sent',
      (d) => Object.assign(at(d, ...body), { required: ['name', 'kind'] }),
      'POST /things: request.kind: must be sent now',
    ],
    [
      'a value that a request may not have any more',
      (d) => Object.assign(at(d, ...body, 'properties', 'kind'), { enum: ['csv'] }),
      'POST /things: request.kind: "xlsx" is gone',
    ],
    [
      'a type of a request that is gone',
      (d) => Object.assign(at(d, ...body, 'properties'), { count: { type: 'integer' } }),
      'POST /things: request.count: refuses null now',
    ],
    [
      'a shorter text in a request',
      (d) => Object.assign(at(d, ...body, 'properties', 'name'), { maxLength: 10 }),
      'POST /things: request.name: maxLength was 100, is 10',
    ],
    [
      'a pattern for a request',
      (d) => Object.assign(at(d, ...body, 'properties', 'name'), { pattern: '^a' }),
      'POST /things: request.name: pattern was free, is ^a',
    ],
    [
      'unknown fields that are refused',
      (d) => Object.assign(at(d, ...body), { additionalProperties: false }),
      'POST /things: request: refuses unknown fields now',
    ],
    [
      'a field of an answer that is gone',
      (d) => delete at(d, ...answered, 'properties').total,
      'POST /things: 200.total: is gone',
    ],
    [
      'a field of an answer that may be absent',
      (d) => Object.assign(at(d, ...answered), { required: ['id'] }),
      'POST /things: 200.status: may be absent now',
    ],
    [
      'another type in an answer',
      (d) => Object.assign(at(d, ...answered, 'properties', 'total'), { type: 'string' }),
      'POST /things: 200.total: was integer, is string',
    ],
    [
      'null in an answer',
      (d) =>
        Object.assign(at(d, ...answered, 'properties'), {
          total: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
        }),
      'POST /things: 200.total: may be null now',
    ],
    [
      'a value of an answer that is gone',
      (d) => Object.assign(at(d, ...answered, 'properties', 'status'), { enum: ['open'] }),
      'POST /things: 200.status: "done" is gone',
    ],
    [
      'a field within a list of a component',
      (d) => delete at(d, 'components', 'schemas', 'Row', 'properties').number,
      'POST /things: 200.rows[].number: is gone',
    ],
    [
      'a success that is gone',
      (d) => delete at(d, 'paths', '/things', 'get', 'responses')['302'],
      'GET /things: never answers 302 any more',
    ],
    [
      'a header that is gone',
      (d) => delete at(d, ...post, 'responses', '200', 'headers')['Retry-After'],
      'POST /things: 200 has no Retry-After any more',
    ],
  ])('%s', (_, edit, expected) => {
    expect(changesOf(edit)).toEqual([expected]);
  });
});

test('breaks a program: a path that is gone, with all of its methods', () => {
  expect(changesOf((document) => delete document.paths['/things'])).toEqual([
    'POST /things: is gone',
    'GET /things: is gone',
  ]);
});

describe('breaks nothing:', () => {
  test.each<[string, (document: ApiDocument) => void]>([
    ['the same document', () => {}],
    ['a path more', (d) => Object.assign(d.paths, { '/more': { get: { responses: {} } } })],
    [
      'a field of a request that may be left out',
      (d) => Object.assign(at(d, ...body, 'properties'), { extra: { type: 'string' } }),
    ],
    [
      'a field of an answer more',
      (d) => Object.assign(at(d, ...answered, 'properties'), { extra: { type: 'string' } }),
    ],
    [
      'a value of an answer more',
      (d) => Object.assign(at(d, ...answered, 'properties', 'status'), { enum: ['open', 'done', 'new'] }),
    ],
    [
      'a request that accepts more',
      (d) => Object.assign(at(d, ...body, 'properties', 'name'), { maxLength: 200 }),
    ],
    [
      'null in a request',
      (d) =>
        Object.assign(at(d, ...body, 'properties'), {
          name: { anyOf: [{ type: 'string', maxLength: 100 }, { type: 'null' }] },
        }),
    ],
    [
      'a schema that gets a name',
      (d) => {
        const schemas = at(d, 'components', 'schemas');
        Object.assign(schemas, { Thing: at(d, ...answered) });
        Object.assign(at(d, ...post, 'responses', '200', 'content', 'application/json'), {
          schema: { $ref: '#/components/schemas/Thing' },
        });
      },
    ],
    [
      'a caller who may come another way',
      (d) => Object.assign(at(d, ...post), { security: [{ client: ['a'] }, { session: [] }, { key: [] }] }),
    ],
    ['an error more', (d) => Object.assign(at(d, ...post, 'responses'), { 409: {} })],
  ])('%s', (_, edit) => {
    expect(changesOf(edit)).toEqual([]);
  });
});
