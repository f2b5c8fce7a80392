import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { EngineContext } from './engine-context';
import { createApi } from './serve-api';

let server: http.Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** The API without a database: the requests of these tests are refused before anything is stored. */
async function startApi(limits: { maxRequests: number; maxBytes: number }) {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const pool = { query: () => Promise.resolve({ rows: [] }) };
  const settings = {
    INNGEST_EVENT_KEY: 'key',
    INNGEST_SIGNING_KEY: 'signkey-test-00112233445566778899aabbccddeeff',
  };
  const engine = { settings, log, database: { pool }, epoch: '1', synced: true, stopping: false };
  server = createApi(engine as unknown as EngineContext, limits);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends the beginning of a body and waits until the engine has it. */
async function beginPost(url: string, begin: string) {
  const request = http.request(`${url}/e/key`, { method: 'POST', headers: { 'content-length': '100000' } });
  request.on('error', () => undefined);
  const answered = new Promise<number | undefined>((resolve) =>
    request.once('response', (response) => resolve(response.resume().statusCode)),
  );
  const come = new Promise<void>((resolve) => server!.once('request', () => resolve()));
  request.write(begin);
  await come;
  return { request, answered, end: () => request.end(' '.repeat(100_000 - begin.length)) };
}

async function post(url: string, body: string) {
  const response = await fetch(`${url}/e/key`, { method: 'POST', body });
  return [response.status, response.headers.get('retry-after')];
}

test('requests over the limit get 503 at once; health checks and later requests are answered', async () => {
  const url = await startApi({ maxRequests: 2, maxBytes: 1e6 });
  const [first, second] = [await beginPost(url, '{'), await beginPost(url, '{')];
  expect(await post(url, 'no JSON')).toEqual([503, '1']);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  first.end();
  expect(await first.answered).toBe(400);
  expect(await post(url, 'no JSON')).toEqual([400, null]);
  second.request.destroy();
  await expect.poll(() => post(url, 'no JSON'), { timeout: 20_000 }).toEqual([400, null]);
});

test('invalid URLs and those that cannot be decoded are refused', async () => {
  const url = await startApi({ maxRequests: 2, maxBytes: 1e6 });
  const statusOf = (path: string, method = 'GET') =>
    new Promise((resolve) => {
      http
        .request(url, { path, method, agent: false }, (response) => resolve(response.resume().statusCode))
        .end();
    });
  expect(await statusOf('//')).toBe(404);
  expect(await statusOf('http://[/')).toBe(404);
  expect(await statusOf('http://[/', 'POST')).toBe(401);
  expect(await statusOf('/e/%ff', 'POST')).toBe(401);
});

test('bodies over the memory limit get 503 and release their bytes', async () => {
  const url = await startApi({ maxRequests: 10, maxBytes: 1000 });
  const held = await beginPost(url, '{'.padEnd(900));
  await expect.poll(() => post(url, 'x'.repeat(200)), { timeout: 20_000 }).toEqual([503, '1']);
  expect(await post(url, 'no JSON')).toEqual([400, null]);
  held.request.destroy();
  await expect.poll(() => post(url, 'x'.repeat(900)), { timeout: 20_000 }).toEqual([400, null]);
});
