import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { freePort } from '@/scripts/postgres/embedded-postgres';
import { appPort, dataDir } from '../app-instance';
import { expect, test } from '../fixtures';
import { ownPlace, startInstance, startUntilExit } from '../own-instance';

/** What a person at the terminal sees. */

test('the data folder is private, and the credentials are complete', async ({ credentials }) => {
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(dataDir, 'credentials.json')).mode & 0o777).toBe(0o600);
  expect(credentials).toMatchObject({
    base_url: `http://localhost:${appPort}`,
    database_url: expect.stringMatching(/^postgresql:\/\/.*@127\.0\.0\.1:\d+\/lading$/),
    ...{
      tenant_id: expect.any(String),
      customer_id: expect.any(String),
      delivery_service_id: expect.any(String),
    },
    users: Object.fromEntries(
      ['dispatcher', 'admin', 'system_admin'].map((role) => [
        role,
        { email: expect.stringContaining('@'), password: expect.any(String) },
      ]),
    ),
    api_client: {
      client_id: expect.any(String),
      client_secret: expect.any(String),
      scopes: expect.any(Array),
    },
  });
});

test('health names its parts', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  const { checks } = (await response.json()) as { checks: { name: string; status: string }[] };
  expect(checks.map((check) => [check.name, check.status])).toEqual([
    ['database', 'ok'],
    ['object_store', 'ok'],
    ['engine', 'ok'],
  ]);
});

test('a port that is taken ends the start with a message', async () => {
  const blocker = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => blocker.listen(port, '127.0.0.1', resolve));
  const place = await ownPlace('taken');
  const { status, output } = await startUntilExit({ PORT: String(port), LADING_DATA_DIR: place.dataDir });
  blocker.close();
  expect(status).toBe(1);
  expect(output).toContain(`port ${port} on 127.0.0.1 is taken`);
  expect(existsSync(place.dataDir)).toBe(false);
});

test('an engine that is configured without keys and the app’s address ends the start with a message', async () => {
  const place = await ownPlace('engine-settings');
  const { status, output } = await startUntilExit({
    PORT: String(place.port),
    LADING_DATA_DIR: place.dataDir,
    INNGEST_BASE_URL: 'http://127.0.0.1:9',
  });
  place.remove();
  expect(status).toBe(1);
  for (const name of ['INNGEST_EVENT_KEY', 'INNGEST_SIGNING_KEY', 'INNGEST_SERVE_ORIGIN'])
    expect(output).toContain(`${name}: must be set`);
});

test('a data folder that another instance uses ends the start with a message', async () => {
  const { status, output } = await startUntilExit({
    PORT: String(await freePort()),
    LADING_DATA_DIR: dataDir,
  });
  expect(status).toBe(1);
  expect(output).toContain('Another instance of Lading');
});

test('a database that cannot be reached ends the start with a message that does not contain the password', async () => {
  const place = await ownPlace('unreachable');
  const { status, output } = await startUntilExit({
    PORT: String(place.port),
    LADING_DATA_DIR: place.dataDir,
    DATABASE_URL: `postgresql://lading:hunter2@127.0.0.1:${await freePort()}/lading`,
    LADING_SECRET: 'x'.repeat(32),
  });
  place.remove();
  expect(status).toBe(1);
  expect(output).toMatch(/the database at 127\.0\.0\.1:\d+ cannot be reached/);
  expect(output).not.toContain('hunter2');
});

test('outside the embedded default, a secret is required', async () => {
  const place = await ownPlace('secret');
  const outside: Record<string, string>[] = [
    { DATABASE_URL: 'postgresql://x@127.0.0.1:1/x' },
    { NODE_ENV: 'production' },
  ];
  for (const environment of outside) {
    const settings = { PORT: String(place.port), LADING_DATA_DIR: place.dataDir, ...environment };
    const { status, output } = await startUntilExit(settings);
    expect(status).toBe(1);
    expect(output).toContain('LADING_SECRET');
  }
  place.remove();
});

test('Ctrl-C stops everything cleanly, and the data is there after a restart', async () => {
  const place = await ownPlace('again');
  const first = await startInstance(place);
  const before = readFileSync(path.join(place.dataDir, 'credentials.json'), 'utf8');
  expect(await first.stop()).toBe(0);
  expect(existsSync(path.join(place.dataDir, 'instance.lock'))).toBe(false);
  expect(existsSync(path.join(place.dataDir, 'postgres', 'postmaster.pid'))).toBe(false);

  const second = await startInstance(place);
  const after = readFileSync(path.join(place.dataDir, 'credentials.json'), 'utf8');
  expect(JSON.parse(after)).toEqual({ ...JSON.parse(before), database_url: expect.any(String) });
  expect(await second.stop()).toBe(0);
  place.remove();
});
