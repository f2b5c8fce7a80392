import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readEngineSettings } from '@/lib/engine/engine-settings';
import { chooseEngine } from '@/scripts/launching/choose-engine';

beforeEach(() => {
  for (const name of ['BASE_URL', 'EVENT_KEY', 'SIGNING_KEY', 'SERVE_ORIGIN'])
    vi.stubEnv(`INNGEST_${name}`, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const address = 'http://127.0.0.1:3000';

test('without a configured engine, the embedded one is chosen, with complete settings and a web server port of its own', async () => {
  const { embedded, environment } = await chooseEngine(address);
  expect(embedded).toBe(true);
  const serveOrigin = `http://127.0.0.1:${environment.LADING_INNER_PORT}`;
  expect(readEngineSettings(environment)).toMatchObject({ kind: 'server', serveOrigin });
  expect(environment.LADING_APP_URL).toBe(`${serveOrigin}/api/inngest`);
});

test('a server without its keys or without the app’s address is refused', async () => {
  vi.stubEnv('INNGEST_BASE_URL', 'http://inngest.test:8288');
  await expect(chooseEngine(address)).rejects.toThrow('INNGEST_SERVE_ORIGIN: must be set');
  vi.stubEnv('INNGEST_EVENT_KEY', 'key');
  vi.stubEnv('INNGEST_SIGNING_KEY', 'ab'.repeat(32));
  await expect(chooseEngine(address)).rejects.toThrow('INNGEST_SERVE_ORIGIN: must be set');
  vi.stubEnv('INNGEST_SERVE_ORIGIN', 'http://10.0.0.5:3000');
  expect(await chooseEngine(address)).toEqual({ embedded: false, environment: {} });
});

test('the dev server, which checks no signatures, is allowed on this machine only', async () => {
  vi.stubEnv('INNGEST_DEV', '1');
  expect(await chooseEngine(address)).toEqual({
    ...{ embedded: false, environment: { INNGEST_SERVE_ORIGIN: address } },
  });
  for (const host of ['127.0.0.1', 'localhost', '::1', '[::1]']) {
    vi.stubEnv('HOST', host);
    await chooseEngine(address);
  }
  for (const host of ['0.0.0.0', '::', '10.0.0.5']) {
    vi.stubEnv('HOST', host);
    await expect(chooseEngine(address)).rejects.toThrow(`instead of "${host}"`);
  }
});
