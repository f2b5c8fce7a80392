import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { hashSigningKey } from '@/lib/engine/sign-requests';
import { checkEngine } from '@/lib/health/check-engine';
import { rememberRegistration } from '@/lib/engine/last-registration';

const served = { app: 'lading', ids: ['lading-a', 'lading-b'] };
const signingKey = 'ab'.repeat(32);

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Fakes the parts of an Inngest server that the check calls, with its own keys and functions. */
async function startServer({ ids = served.ids, eventKey = 'key', key = signingKey, status = 200 } = {}) {
  const answer = (request: IncomingMessage): [number, unknown] => {
    if (request.url === '/health') return [status, {}];
    if (request.url === `/e/${eventKey}`) return [200, { ids: [''], status: 200 }];
    if (request.url?.startsWith('/e/')) return [401, { error: 'Event key not found', status: 401 }];
    if (request.headers.authorization !== `Bearer ${hashSigningKey(key)}`) return [401, 'no'];
    if (request.url === '/v1/apps/lading/functions') return [200, ids.map((id) => ({ id, name: id }))];
    return [404, 'nothing'];
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const [code, body] = answer(request);
    request.resume();
    response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  vi.stubEnv('INNGEST_BASE_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('INNGEST_EVENT_KEY', 'key');
  vi.stubEnv('INNGEST_SIGNING_KEY', signingKey);
}

test('for the cloud, which cannot be queried, the last registration decides', async () => {
  vi.stubEnv('INNGEST_BASE_URL', '');
  await expect(checkEngine(served)).rejects.toThrow('not registered with Inngest yet');
  await rememberRegistration(Response.json({ message: 'bad key' }, { status: 401 }));
  await expect(checkEngine(served)).rejects.toThrow('did not take the functions');
  await rememberRegistration(Response.json({ message: 'Successfully registered' }));
  await checkEngine(served);
});

test('an engine that answers, accepts the keys and knows the functions is healthy', async () => {
  await startServer();
  await checkEngine(served);
});

test.each([
  ['some functions are missing', { ids: ['lading-a'] }, /does not know these functions: lading-b\./],
  ['no function is known', { ids: [] }, /does not know these functions: lading-a, lading-b/],
  ['another signing key', { key: 'cd'.repeat(32) }, /refuses the signing key/],
  ['another event key', { eventKey: 'other' }, /refuses the event key/],
  ['the engine is unhealthy', { status: 503 }, /answered 503/],
])('the problem is named: %s', async (_, difference, words) => {
  await startServer(difference);
  await expect(checkEngine(served)).rejects.toThrow(words);
});

test('an engine that knows the functions of an earlier release and refused those of this one is unhealthy', async () => {
  await startServer();
  await rememberRegistration(Response.json({ message: 'lading-a.debounce: no' }, { status: 400 }));
  onTestFinished(() => rememberRegistration(Response.json({ message: 'Successfully registered' })));
  await expect(checkEngine(served)).rejects.toThrow('did not take the functions as they are now');
});

test('an engine that cannot be reached fails the check', async () => {
  vi.stubEnv('INNGEST_BASE_URL', 'http://127.0.0.1:1');
  await expect(checkEngine(served)).rejects.toThrow('fetch failed');
});
