import { readFile } from 'node:fs/promises';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, expect, test } from 'vitest';
import { answerExamples } from '@/app/api/openapi.json/answer-examples';
import { apiDocument, operationNotes } from '@/app/api/openapi.json/api-document';
import { declaredRoutes } from '@/app/api/openapi.json/declared-routes';
import { GET } from '@/app/api/openapi.json/route';
import { errorStatuses } from '@/lib/errors';
import { answerChecker } from '@/lib/testing/check-answer';
import { makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';
import { findBreakingChanges } from '@/scripts/openapi/find-breaking-changes';
import type { ApiDocument } from '@/scripts/openapi/openapi-types';

useTestDatabase();

type JsonObject = Record<string, unknown>;

interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: object[];
  responses: Record<string, JsonObject>;
}

let document: ApiDocument;
let operations: [string, Operation][];

beforeAll(async () => {
  document = (await (await GET(makeRequest('/api/openapi.json'))).json()) as ApiDocument;
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation as unknown as Operation,
    ]),
  );
});

test('a linter with its recommended rules finds nothing in the document', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: { 'operation-2xx-response': 'off' }, // some answer with a redirect: the next test looks after them
  });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  expect(
    problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`),
  ).toEqual([]);
});

test('every operation has a name, a group, a description, who may call it, a success and errors with codes', () => {
  const lacking = operations.filter(([, { responses, ...operation }]) => {
    const statuses = Object.keys(responses).map(Number);
    return (
      !/^[a-z]+(?:[A-Z][a-z0-9]+)+$/.test(operation.operationId) ||
      operation.tags?.length !== 1 ||
      !operation.summary ||
      !operation.description ||
      !Array.isArray(operation.security) ||
      !statuses.some((status) => status < 400) ||
      !statuses.includes(500)
    );
  });
  expect(lacking.map(([name]) => name)).toEqual([]);
  expect(operations.length).toBeGreaterThan(100);
});

test('there are notes on every operation, and none on anything else', () => {
  const named = declaredRoutes.flatMap(({ path, handlers }) =>
    Object.entries(handlers)
      .filter(([, handler]) => 'declaration' in handler)
      .map(([method]) => `${method} ${path}`),
  );
  expect(Object.keys(operationNotes).toSorted()).toEqual([...named, 'GET /api/openapi.json'].toSorted());
});

test('a schema of four or more fields stands in one place, by a name if several operations use it', () => {
  const places = new Map<string, string[]>();
  const walk = (value: unknown, place: string) => {
    if (typeof value !== 'object' || value === null) return;
    const { properties, type } = value as { properties?: object; type?: string };
    if (type === 'object' && properties && Object.keys(properties).length >= 4) {
      const text = JSON.stringify(value);
      places.set(text, [...(places.get(text) ?? []), place]);
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, `${place}/${key}`);
  };
  walk(document.paths, '');
  walk(document.components!.schemas, 'components');
  expect([...places.values()].filter((found) => found.length > 1)).toEqual([]);
});

test('every error says which codes it may have, each with the status of that code', () => {
  const wrong = operations.flatMap(([name, { responses }]) =>
    Object.entries(responses).flatMap(([status, response]) => {
      if (Number(status) < 400 || name.includes('oauth')) return [];
      const text = JSON.stringify(
        '$ref' in response
          ? document.components!.responses![String(response.$ref).split('/').pop()!]
          : response,
      );
      const codes =
        /"code":\{"type":"string","enum":\[(.*?)\]|"errorCode":\{"type":"string","enum":\[(.*?)\]/.exec(text);
      const listed = JSON.parse(`[${codes?.[1] ?? codes?.[2] ?? ''}]`) as (keyof typeof errorStatuses)[];
      const fits = listed.length > 0 && listed.every((code) => errorStatuses[code] === Number(status));
      return fits ? [] : [`${name}: ${status}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('the examples of answers are what their calls may answer', () => {
  const check = answerChecker(document);
  const problems = Object.entries(answerExamples).flatMap(([call, example]) => {
    const [method = '', path = ''] = call.split(' ');
    const headers = new Headers({ 'content-type': 'application/json', 'x-request-id': 'example' });
    return check({ path, method, status: 200, headers, body: JSON.stringify(example) });
  });
  expect(problems).toEqual([]);
});

test('breaks no program that was written against the last release (npm run release-api, when that is meant)', async () => {
  const released = JSON.parse(await readFile('docs/openapi/released.json', 'utf8')) as ApiDocument;
  expect(findBreakingChanges(released, document)).toEqual([]);
  expect(Object.keys(released.paths).length).toBeGreaterThan(80);
});

test('the document is the same whoever makes it', () => {
  const { servers, ...served } = document;
  expect(servers).toHaveLength(1);
  const made = apiDocument([{ path: '/api/openapi.json', handlers: { GET } }]);
  expect(JSON.parse(JSON.stringify(made))).toEqual(served);
});
