import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { isSignatureValid } from '@/lib/engine/sign-requests';
import { keepRegistered } from '@/scripts/launching/keep-registered';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** The app's own route, which passes on the engine's answer. */
async function startApp(statusOf: (sync: number) => number) {
  const syncs: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const status = statusOf(syncs.push(request));
    response.writeHead(status).end(status === 200 ? '{}' : '{"message":"Failed to register"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { syncs, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('it registers until that succeeds and regularly afterwards, logs each fault once, and signs its requests', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  // The engine starts after us, and later loses its database.
  const { syncs, address } = await startApp((sync) => (sync <= 3 || (sync > 5 && sync <= 7) ? 500 : 200));
  const stop = keepRegistered(address, { first: 1, longest: 4, held: 1 });
  onTestFinished(stop);
  await vi.waitFor(() => expect(syncs.length).toBeGreaterThan(9), 10_000);
  expect(warned.mock.calls).toHaveLength(2);
  expect(said.mock.calls).toHaveLength(2);
  expect(warned.mock.calls[0]![0]).toContain('Failed to register');
  for (const { method, url, headers } of syncs) {
    expect([method, url]).toEqual(['PUT', '/api/inngest']);
    const signature = String(headers['x-inngest-signature']);
    expect(isSignatureValid(signature, '', process.env.INNGEST_SIGNING_KEY!, Date.now())).toBe(true);
  }
});

test('it keeps trying while the app is not up yet, and ends when asked to', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const stop = keepRegistered('http://127.0.0.1:1', { first: 1, longest: 1, held: 1 });
  await vi.waitFor(() => expect(warned).toHaveBeenCalled());
  expect(warned.mock.calls[0]![0]).toContain('the app does not answer');
  stop();
});

test('nothing is signed with the dev server, which has no keys', async () => {
  vi.stubEnv('INNGEST_DEV', '1');
  const { syncs, address } = await startApp(() => 200);
  onTestFinished(keepRegistered(address, { first: 1, longest: 1, held: 1 }));
  await vi.waitFor(() => expect(syncs.length).toBeGreaterThan(0));
  expect(syncs[0]!.headers).not.toHaveProperty('x-inngest-signature');
});
