import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { applyMigrations } from '@/prisma/migrate';
import { makeDataFolder, readOrMakeSecrets, writePrivateFile } from './data-folder';
import { type EmbeddedPostgres, freePort, startEmbeddedPostgres, withDatabase } from './embedded-postgres';
import { root } from './install.mjs';
import { lockInstance } from './instance-lock';
import { type SupervisedProcess, supervise } from './supervise-process';

interface LaunchOptions {
  /** Next's dev server instead of the built pages. */
  dev: boolean;
}

/**
 * Starts the parts that nobody named (PostgreSQL, engine), migrates, seeds the demo tenant, serves, and stays until
 * it is told to end. Whatever stands in the way ends the process with a clear sentence and status 1.
 */
export async function launch({ dev }: LaunchOptions): Promise<void> {
  const cleanUps: (() => unknown)[] = [];
  let ending: Promise<void> | undefined;
  const end = (status: number) => (ending ??= runCleanUps(cleanUps).then(() => process.exit(status)));
  const fail = (error: unknown) => {
    console.error(`\nLading cannot run: ${error instanceof Error ? error.message : String(error)}`);
    return end(1);
  };
  const onSignal = () => {
    if (ending) process.exit(130); // asked twice: at once
    console.log('\nStopping …');
    void end(0);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('SIGHUP', onSignal);

  try {
    await startParts({ dev }, cleanUps, fail);
  } catch (error) {
    if (!ending) await fail(error);
  }
}

async function startParts(
  { dev }: LaunchOptions,
  cleanUps: (() => unknown)[],
  fail: (error: unknown) => void,
) {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  const dataDir = path.resolve(root, process.env.LADING_DATA_DIR || '.lading');
  const isEmbeddedDefault = !process.env.DATABASE_URL && process.env.NODE_ENV !== 'production';

  if (!isEmbeddedDefault && !process.env.LADING_SECRET) {
    throw new Error(
      'with DATABASE_URL or NODE_ENV=production it needs a secret of its own. Set LADING_SECRET to at least 32 random characters.',
    );
  }
  await requireFreePort(port, host);
  makeDataFolder(dataDir);
  cleanUps.push(lockInstance(dataDir));
  const secrets = readOrMakeSecrets(dataDir);

  process.env.LADING_DATA_DIR = dataDir;
  process.env.LADING_SECRET ||= secrets.secret;
  process.env.DATABASE_URL ||= await startDatabase(dataDir, secrets.database_password, cleanUps, fail);
  await requireDatabase(process.env.DATABASE_URL);
  const applied = await applyMigrations(process.env.DATABASE_URL);
  if (applied.length > 0) console.log(`Database migrated: ${applied.join(', ')}`);

  const { env } = await import('@/lib/env');
  env(); // every setting is checked before anything serves
  const baseUrl = process.env.LADING_URL || `http://localhost:${port}`;
  if (isEmbeddedDefault) await seedDemoTenant(dataDir, baseUrl);

  const engine = await chooseEngine(port);
  const environment = {
    ...process.env,
    ...engine.environment,
    NODE_ENV: dev ? 'development' : 'production',
    PORT: String(port),
    HOST: host,
    NEXT_TELEMETRY_DISABLED: '1',
  } as NodeJS.ProcessEnv;
  const serve = dev ? ['--import', 'tsx', 'scripts/serve.ts'] : ['build/serve.mjs'];
  const parts: Promise<SupervisedProcess>[] = [
    supervise({ name: 'The web server', args: serve, environment, onGiveUp: fail }),
  ];
  if (engine.embedded) {
    parts.push(supervise({ name: 'The engine', args: ['build/engine.mjs'], environment, onGiveUp: fail }));
  }
  cleanUps.push(async () => {
    const started = await Promise.allSettled(parts);
    await Promise.all(started.map((part) => part.status === 'fulfilled' && part.value.stop()));
  });
  await Promise.all(parts);
  const unhealthy = await waitUntilHealthy(port);
  if (!engine.embedded) await registerFunctions(port);
  printWelcome({ baseUrl, dataDir, isEmbeddedDefault, unhealthy });
}

async function runCleanUps(cleanUps: (() => unknown)[]) {
  for (const cleanUp of cleanUps.reverse()) {
    try {
      await cleanUp();
    } catch (error) {
      console.error(error);
    }
  }
}

async function requireFreePort(port: number, host: string) {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.message})`;
      reject(
        new Error(
          `port ${port} on ${host} ${reason}. Choose another one with PORT, for example PORT=3001 npm start.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function startDatabase(
  dataDir: string,
  password: string,
  cleanUps: (() => unknown)[],
  fail: (error: unknown) => void,
): Promise<string> {
  let server: EmbeddedPostgres;
  const start = async (port?: number) => {
    server = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), password, port });
    server.onUnexpectedExit((description) => {
      console.error(`${description}\nStarting it again.`);
      start(Number(new URL(server.url).port)).catch(fail);
    });
  };
  await start();
  cleanUps.push(() => server.stop());
  const client = new pg.Client({ connectionString: server!.url });
  await client.connect();
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'lading'");
  if (!rowCount) await client.query('CREATE DATABASE lading');
  await client.end();
  return withDatabase(server!.url, 'lading');
}

async function requireDatabase(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const { host } = new URL(url);
    throw new Error(
      `the database at ${host} cannot be reached (${error instanceof Error ? error.message || error.name : error}). Check DATABASE_URL and that the server runs.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function seedDemoTenant(dataDir: string, baseUrl: string) {
  const { seedDemo } = await import('@/prisma/seed-demo');
  const { disconnect } = await import('@/lib/db');
  const file = path.join(dataDir, 'credentials.json');
  const seeded = (await seedDemo()) ?? readCredentials(file);
  await disconnect();
  // The address and the database's port are of this start; the rest is of the first.
  writePrivateFile(file, { ...seeded, base_url: baseUrl, database_url: process.env.DATABASE_URL });
}

interface Credentials {
  users: Record<'dispatcher' | 'admin' | 'system_admin', { email: string; password: string }>;
}

function readCredentials(file: string): Credentials | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  } catch {
    return undefined;
  }
}

/** Inngest's own server where one is named; otherwise the embedded engine, with keys that only this machine knows. */
async function chooseEngine(
  appPort: number,
): Promise<{ embedded: boolean; environment: Record<string, string> }> {
  const { INNGEST_DEV, INNGEST_BASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY } = process.env;
  const dev = INNGEST_DEV && !['0', 'false'].includes(INNGEST_DEV);
  if (dev || INNGEST_BASE_URL || (INNGEST_EVENT_KEY && INNGEST_SIGNING_KEY))
    return { embedded: false, environment: {} };
  const { deriveKey } = await import('@/lib/auth/derive-key');
  const enginePort = await freePort();
  return {
    embedded: true,
    environment: {
      INNGEST_DEV: '0',
      INNGEST_BASE_URL: `http://127.0.0.1:${enginePort}`,
      INNGEST_EVENT_KEY: deriveKey('engine-events').toString('hex'),
      INNGEST_SIGNING_KEY: `signkey-lading-${deriveKey('engine-calls').toString('hex')}`,
      LADING_ENGINE_PORT: String(enginePort),
      LADING_APP_URL: `http://127.0.0.1:${appPort}/api/inngest`,
    },
  };
}

/** Waits for the first healthy answer; gives the last unhealthy one when it does not come. */
async function waitUntilHealthy(port: number): Promise<string | undefined> {
  let last = '';
  for (let attempt = 0; attempt < 120; attempt++) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/health`, {
        signal: AbortSignal.timeout(5000),
      });
      if (response.ok) return undefined;
      last = await response.text();
    } catch (error) {
      last = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return last;
}

/** Tells Inngest's server which functions there are; it may also find out by itself, so a failure is only said. */
async function registerFunctions(port: number) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/inngest`, { method: 'PUT' });
    if (!response.ok) console.warn(`Inngest did not take the functions: ${await response.text()}`);
  } catch (error) {
    console.warn(`Inngest could not be told of the functions: ${error}`);
  }
}

interface Welcome {
  baseUrl: string;
  dataDir: string;
  isEmbeddedDefault: boolean;
  unhealthy: string | undefined;
}

function printWelcome({ baseUrl, dataDir, isEmbeddedDefault, unhealthy }: Welcome) {
  const lines = ['', `Lading is at ${baseUrl}`];
  if (isEmbeddedDefault) {
    const file = path.join(dataDir, 'credentials.json');
    const users = Object.entries(readCredentials(file)?.users ?? {});
    lines.push('', 'Sign in as');
    for (const [role, { email, password }] of users) {
      lines.push(`  ${role.replace('_', ' ').padEnd(13)} ${email}   ${password}`);
    }
    lines.push('', `An API client's id and secret are in ${path.relative(process.cwd(), file)}.`);
  }
  if (unhealthy) lines.push('', `Not everything answers yet (GET ${baseUrl}/api/health): ${unhealthy}`);
  lines.push('Ctrl-C stops it; the data stays.', '');
  console.log(lines.join('\n'));
}
