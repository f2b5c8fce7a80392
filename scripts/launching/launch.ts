import path from 'node:path';
import { applyMigrations } from '@/prisma/migrate';
import { makeDataFolder, readOrMakeSecrets } from '@/scripts/launching/data-folder';
import { type SeededCredentials, seedDemoTenant } from '@/scripts/launching/demo-credentials';
import type { DatabaseUrls } from '@/scripts/postgres/database-roles';
import { root } from '@/scripts/install.mjs';
import { lockInstance } from '@/scripts/launching/instance-lock';
import { localAddress } from '@/scripts/launching/local-address';
import { requireDatabase, startDatabase } from '@/scripts/postgres/start-database';
import { supervise } from '@/scripts/launching/supervise-process';

interface LaunchOptions {
  port: number;
  host: string;
  /** Neither a database nor production was configured: the demo tenant is seeded. */
  isEmbeddedDefault: boolean;
  /** Next's dev server instead of the built pages. */
  dev: boolean;
}

/**
 * Starts the parts that are not configured to run elsewhere (PostgreSQL, engine), migrates, seeds the demo tenant, and
 * serves until it is asked to stop. Any fault ends the process with a clear message and status 1.
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
    if (ending) process.exit(130); // asked twice: stop immediately
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

  process.env.LADING_DATA_DIR = dataDir;
  const { url, ownerUrl } = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, ownerUrl: process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL }
    : await startEmbedded(dataDir, cleanUps, fail);
  process.env.DATABASE_URL = url;
  delete process.env.DATABASE_OWNER_URL; // the serving processes must not be able to change tables
  const appRole = await requireDatabase(url);
  const ownerRole = await requireDatabase(ownerUrl);
  const applied = await applyMigrations(ownerUrl, appRole === ownerRole ? undefined : appRole);
  if (applied.length > 0) console.log(`Database migrated: ${applied.join(', ')}`);

  const { env } = await import('@/lib/env');
  env(); // validates every setting before anything serves
  const { readEngineSettings } = await import('@/lib/engine/engine-settings');
  readEngineSettings(process.env);
  const address = localAddress(host, port);
  const baseUrl = process.env.LADING_URL || address.replace('//127.0.0.1:', '//localhost:');
  const credentials = isEmbeddedDefault
    ? await seedDemoTenant(dataDir, { base_url: baseUrl, database_url: url })
    : undefined;

  const { chooseEngine } = await import('@/scripts/launching/choose-engine');
  const engine = await chooseEngine(address);
  const environment = {
    ...process.env,
    ...engine.environment,
    NODE_ENV: dev ? 'development' : 'production',
    // glibc gives each thread a heap of its own and returns little of it: 45 MiB more at an import's peak.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX || '2',
    PORT: String(port),
    HOST: host,
    NEXT_TELEMETRY_DISABLED: '1',
  } as NodeJS.ProcessEnv;
  const serve = dev ? ['--import', 'tsx', 'scripts/launching/serve-dev.ts'] : ['build/serve.mjs'];
  const run = async (name: string, args: string[]) => {
    const maxSilentSeconds = env().LADING_HANG_SECONDS;
    const part = await supervise({ name, args, environment, maxSilentSeconds, onGiveUp: fail });
    cleanUps.push(() => part.stop());
  };
  await run('The web server', serve);
  if (engine.embedded) await run('The engine', ['build/engine.mjs']); // last to start, first to end
  if (!engine.embedded) {
    const { keepRegistered } = await import('@/scripts/launching/keep-registered');
    cleanUps.push(keepRegistered(address));
  }
  // The engine first, because the app logs every health check that finds a part unhealthy.
  if (engine.embedded) await waitUntilHealthy(`${environment.INNGEST_BASE_URL}/health`, isSynced);
  const unhealthy = await waitUntilHealthy(`${address}/api/health`);
  printWelcome({ baseUrl, credentials, unhealthy });
}

/** Starts the embedded database with the secrets of the data folder. */
async function startEmbedded(
  dataDir: string,
  cleanUps: (() => unknown)[],
  fail: (error: unknown) => void,
): Promise<DatabaseUrls> {
  const secrets = readOrMakeSecrets(dataDir);
  process.env.LADING_SECRET ||= secrets.secret;
  process.env.LADING_DATABASE_DIR = path.join(dataDir, 'postgres');
  const ending = new AbortController();
  const starting = startDatabase({
    ...{ dataDir, password: secrets.database_password },
    ...{ onGiveUp: fail, signal: ending.signal },
  });
  // Also stops a database that is still starting: it would otherwise outlive the launcher.
  cleanUps.push(async () => {
    ending.abort();
    await (await starting.catch(() => undefined))?.stop();
  });
  return starting;
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

/** Waits until the URL reports health. @returns the last other answer when that does not happen in time */
async function waitUntilHealthy(
  url: string,
  isWell: (response: Response) => boolean | Promise<boolean> = ({ ok }) => ok,
): Promise<string | undefined> {
  let last = '';
  for (let attempt = 0; attempt < 300; attempt++) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
      if (await isWell(response.clone())) return undefined;
      last = await response.text();
    } catch (error) {
      last = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return last;
}

/** Whether the embedded engine knows the app's functions: it may take the lead a moment earlier. */
async function isSynced(response: Response): Promise<boolean> {
  return response.ok && ((await response.json()) as { synced?: boolean }).synced === true;
}

interface Welcome {
  baseUrl: string;
  /** Undefined when nothing was seeded. */
  credentials: SeededCredentials | undefined;
  unhealthy: string | undefined;
}

function printWelcome({ baseUrl, credentials, unhealthy }: Welcome) {
  const lines = ['', `Lading is at ${baseUrl}`];
  if (credentials) {
    const file = path.relative(process.cwd(), credentials.file);
    if (credentials.newUsers) {
      lines.push('', 'Sign in as');
      for (const [role, { email, password }] of Object.entries(credentials.newUsers)) {
        lines.push(`  ${role.replace('_', ' ').padEnd(13)} ${email}   ${password}`);
      }
      lines.push('', `They are printed this once; they and an API client's id and secret are in ${file}.`);
    } else if (credentials.isWhole) {
      lines.push('', `Whom to sign in as, and an API client's id and secret, are in ${file}.`);
    }
  }
  if (unhealthy) lines.push('', `Not everything answers yet (GET ${baseUrl}/api/health): ${unhealthy}`);
  lines.push('Ctrl-C stops it; the data stays.', '');
  console.log(lines.join('\n'));
}
