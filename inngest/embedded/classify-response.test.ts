import { expect, test } from 'vitest';
import { classifyFailure, classifyResponse } from './classify-response';
import { signBody } from '@/lib/engine/sign-requests';

const key = 'signkey-test-00112233445566778899aabbccddeeff';
const now = 1_700_000_000_000;

function answer(status: number, body: string, headers: Record<string, string> = {}) {
  const signed = {
    'x-inngest-sdk': 'inngest-js:v4.24.0',
    'x-inngest-req-version': '2',
    'x-inngest-signature': signBody(body, key, now),
    ...headers,
  };
  return classifyResponse({ status, headers: signed, body }, key, now);
}

test('reads the status and the headers of the SDK', () => {
  expect(answer(200, '{"a":1}')).toEqual({ kind: 'result', data: { a: 1 } });
  expect(answer(200, '')).toEqual({ kind: 'result', data: null });
  expect(answer(206, '[{"op":"StepRun","id":"a","data":1}]')).toMatchObject({
    kind: 'ops',
    ops: [{ id: 'a', data: 1 }],
  });
  expect(answer(206, '{"op":"StepRun","id":"a"}')).toMatchObject({ kind: 'ops', ops: [{ id: 'a' }] });
  expect(answer(500, '{"name":"E","message":"no","cause":1}', { 'retry-after': '30' })).toEqual({
    kind: 'error',
    error: { name: 'E', message: 'no', cause: 1 },
    noRetry: false,
    retryAfter: 30_000,
  });
  expect(answer(400, '{"name":"E","message":"no"}')).toMatchObject({ kind: 'error', noRetry: true });
  expect(answer(500, '{"error":"no such step"}')).toMatchObject({
    kind: 'error',
    error: { message: 'no such step' },
  });
  expect(answer(500, '"odd"')).toMatchObject({ kind: 'error', error: { name: 'Error' } });
});

test.each(['1', '3', ''])('steps in protocol version "%s" fail the run', (version) => {
  expect(answer(206, '[{"op":"StepRun","id":"a"}]', { 'x-inngest-req-version': version })).toMatchObject({
    kind: 'error',
    error: {
      name: 'UnsupportedProtocolError',
      message: expect.stringContaining('version 2 alone') as string,
    },
    noRetry: true,
  });
});

test('an answer that the function does not exist is marked as stale', () => {
  const body = JSON.stringify({
    type: 'internal',
    name: 'Error',
    message: 'Function "app-x" was not found in this app; is the app synced correctly?',
  });
  expect(answer(500, body)).toMatchObject({ kind: 'lost', stale: true });
});

test.each([
  ['a page of a proxy', { 'x-inngest-sdk': '' }, 502, '<html>'],
  ['an answer without a signature', { 'x-inngest-signature': '' }, 200, '{}'],
  ['a signature of another body', { 'x-inngest-signature': signBody('{"other":1}', key, now) }, 200, '{}'],
  ['a signature of another key', { 'x-inngest-signature': signBody('{}', `${key}ff`, now) }, 200, '{}'],
  ['a signature of long ago', { 'x-inngest-signature': signBody('{}', key, now - 301_000) }, 200, '{}'],
])('%s says nothing about the function', (_, headers, status, body) => {
  expect(answer(status, body, headers as Record<string, string>)).toMatchObject({
    kind: 'lost',
    stale: false,
  });
});

test.each([401, 404, 503])('a %i without the SDK’s header means that nothing has begun', (status) => {
  expect(answer(status, 'no', { 'x-inngest-sdk': '' })).toMatchObject({ kind: 'unreachable' });
});

test('a signed answer that is not JSON, or reports something other than steps, is lost as well', () => {
  expect(answer(200, 'no json')).toMatchObject({ kind: 'lost' });
  expect(answer(206, '[1]')).toMatchObject({ kind: 'lost' });
});

test('only a connection that was never made counts as unreachable', () => {
  const fail = (code: string) => classifyFailure(Object.assign(new Error(code), { code })).kind;
  expect(fail('ECONNREFUSED')).toBe('unreachable');
  expect(fail('ECONNRESET')).toBe('lost');
  expect(fail('EPIPE')).toBe('lost');
});
