import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyMigrations } from '@/prisma/migrate';
import { makeDataFolder, readOrMakeSecrets, writePrivateFile } from './data-folder';
import { freePort } from './embedded-postgres';
import { root } from './install.mjs';
import { lockInstance } from './instance-lock';
import { localAddress } from './local-address';
import { requireDatabase, startDatabase } from './start-database';
import { supervise } from './supervise-process';

interface LaunchOptions {
  port: number;
  host: string;
  /** Nobody named a database or production: the demo tenant is seeded. */
  isEmbeddedDefault: boolean;
  /** Next's dev server instead of the built pages. */
  dev: boolean;
}

/**
 * Starts the parts that nobody named (PostgreSQL, engine), migrates, seeds the demo tenant, serves, and stays until
 * it is told to end. Whatever stands in the way ends the process with a clear sentence and status 1.
 */
export async function launch(options: LaunchOptions): Promise<void> {
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
    await startParts(options, cleanUps, fail);
  } catch (error) {
    if (!ending) await fail(error);
  }
}

async function startParts(
  options: LaunchOptions,
  cleanUps: (() => unknown)[],
  fail: (error: unknown) => void,
) {
  const { port, host, isEmbeddedDefault, dev } = options;
  const dataDir = path.resolve(root, process.env.LADING_DATA_DIR || '.lading');
  makeDataFolder(dataDir);
  cleanUps.push(lockInstance(dataDir));
  const secrets = readOrMakeSecrets(dataDir);

  process.env.LADING_DATA_DIR = dataDir;
  process.env.LADING_SECRET ||= secrets.secret;
  if (!process.env.DATABASE_URL) {
    const starting = startDatabase({ dataDir, password: secrets.database_password, onGiveUp: fail });
    // Also one that is still starting when all is told to end: it would run on without a launcher.
    cleanUps.push(async () => (await starting.catch(() => undefined))?.stop());
    process.env.DATABASE_URL = (await starting).url;
  }
  await requireDatabase(process.env.DATABASE_URL);
  const applied = await applyMigrations(process.env.DATABASE_URL);
  if (applied.length > 0) console.log(`Database migrated: ${applied.join(', ')}`);

  const { env } = await import('@/lib/env');
  env(); // every setting is checked before anything serves
  const address = localAddress(host, port);
  const baseUrl = process.env.LADING_URL || address.replace('//127.0.0.1:', '//localhost:');
  if (isEmbeddedDefault) await seedDemoTenant(dataDir, baseUrl);

  const { chooseEngine, registerFunctions } = await import('./choose-engine');
  const innerPort = await freePort(); // the web server answers the embedded engine there, and nobody else
  const engine = await chooseEngine(`http://127.0.0.1:${innerPort}`);
  const environment = {
    ...process.env,
    ...engine.environment,
    ...(engine.embedded && { LADING_INNER_PORT: String(innerPort) }),
    NODE_ENV: dev ? 'development' : 'production',
    // glibc gives each thread a heap of its own, and returns little of it: 45 MiB more at an import's peak.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX || '2',
    PORT: String(port),
    HOST: host,
    NEXT_TELEMETRY_DISABLED: '1',
  } as NodeJS.ProcessEnv;
  const serve = dev ? ['--import', 'tsx', 'scripts/serve.ts'] : ['build/serve.mjs'];
  const run = async (name: string, args: string[]) => {
    const mostSilentSeconds = env().LADING_HANG_SECONDS;
    const part = await supervise({ name, args, environment, mostSilentSeconds, onGiveUp: fail });
    cleanUps.push(() => part.stop());
  };
  await run('The web server', serve);
  if (engine.embedded) await run('The engine', ['build/engine.mjs']); // last to start, first to end
  const unhealthy = await waitUntilHealthy(address);
  if (!engine.embedded) await registerFunctions(address);
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

async function seedDemoTenant(dataDir: string, baseUrl: string) {
  const { seedDemo } = await import('@/prisma/seed-demo');
  const { disconnect } = await import('@/lib/db');
  const file = path.join(dataDir, 'credentials.json');
  // The address and the database's port are of this start; the rest is of the first.
  const keep = (seeded: object | undefined) =>
    writePrivateFile(file, { ...seeded, base_url: baseUrl, database_url: process.env.DATABASE_URL });
  if (!(await seedDemo(keep))) keep(readCredentials(file));
  await disconnect();
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

/** Waits for the first healthy answer; gives the last unhealthy one when it does not come. */
async function waitUntilHealthy(address: string): Promise<string | undefined> {
  let last = '';
  for (let attempt = 0; attempt < 120; attempt++) {
    try {
      const response = await fetch(`${address}/api/health`, {
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
