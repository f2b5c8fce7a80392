import { expect, test } from 'vitest';
import { answerChecker } from '@/lib/testing/check-answer';

const document = {
  paths: {
    '/api/places/{placeId}': {
      get: {
        responses: {
          200: {
            headers: { 'X-Request-Id': {}, 'RateLimit-Limit': {}, 'Retry-After': { required: true } },
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Place' } },
              'text/csv': { schema: { type: 'string' } },
            },
          },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
      delete: { responses: { 204: {} } },
    },
    '/api/files': { get: { responses: { 200: { content: { '*/*': { schema: { type: 'string' } } } } } } },
  },
  components: {
    schemas: {
      Place: {
        type: 'object',
        properties: { code: { type: 'string' }, at: { type: 'string', format: 'date-time' } },
        required: ['code'],
      },
      Error: {
        type: 'object',
        properties: { error: { type: 'object', properties: { code: {}, message: {} } } },
      },
    },
    responses: {
      NotFound: {
        content: {
          'application/json': {
            schema: {
              allOf: [
                { $ref: '#/components/schemas/Error' },
                { properties: { error: { properties: { code: { enum: ['place_not_found'] } } } } },
              ],
            },
          },
        },
      },
    },
  },
};

const check = answerChecker(document);

const headers = {
  'content-type': 'application/json; charset=utf-8',
  'x-request-id': '1',
  'retry-after': '5',
};

const problemsOf = (body: unknown, changes: Partial<Parameters<typeof check>[0]> = {}) =>
  check({
    path: '/api/places/{placeId}',
    method: 'GET',
    status: 200,
    headers: new Headers(headers),
    body: JSON.stringify(body),
    ...changes,
  });

test('what the description says has no problems', () => {
  expect(problemsOf({ code: 'DEPOT', at: '2026-11-30T00:00:00Z' })).toEqual([]);
  expect(problemsOf({ error: { code: 'place_not_found', message: '…' } }, { status: 404 })).toEqual([]);
  expect(problemsOf('', { method: 'DELETE', status: 204, body: '' })).toEqual([]);
  const csv = new Headers({ ...headers, 'content-type': 'text/csv' });
  expect(problemsOf('', { headers: csv, body: 'code\nDEPOT' })).toEqual([]);
  expect(problemsOf('', { path: '/api/files', headers: csv, body: 'a' })).toEqual([]);
});

test.each([
  [
    'a field that is not described',
    { code: 'DEPOT', secret: 'x' },
    {},
    /must NOT have additional properties.*secret/,
  ],
  ['a field that is missing', {}, {}, /must have required property 'code'/],
  ['another type', { code: 7 }, {}, /\/code must be string/],
  ['a time that is none', { code: 'DEPOT', at: 'soon' }, {}, /\/at must match format/],
  ['a status that is not described', { code: 'DEPOT' }, { status: 202 }, /202 is not described/],
  [
    'a code of another error',
    { error: { code: 'conflict' } },
    { status: 404 },
    /\/error\/code must be equal to one/,
  ],
  [
    'an undescribed field of an error',
    { error: { code: 'place_not_found', stack: 'at …' } },
    { status: 404 },
    /must NOT have additional properties.*stack/,
  ],
  ['a body where there is none', 'x', { method: 'DELETE', status: 204 }, /has a body/],
  [
    'another type of content',
    { code: 'DEPOT' },
    { headers: new Headers({ ...headers, 'content-type': 'text/html' }) },
    /is text\/html and not/,
  ],
  [
    'a program that is not told its limit',
    { code: 'DEPOT' },
    { fromProgram: true },
    /has no RateLimit-Limit/,
  ],
  [
    'a header that is missing',
    { code: 'DEPOT' },
    { headers: new Headers({ 'content-type': 'application/json', 'x-request-id': '1' }) },
    /has no Retry-After/,
  ],
])('%s is a problem', (_, body, changes, problem) => {
  const found = problemsOf(body, changes);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(problem);
});
