import { fork, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { sampleMappings } from '@/lib/testing/sample-orders';

const source = path.join(import.meta.dirname, 'payload');

/** Payload's summary of an import: all rows, those that became documents, those that did not. */
export interface PayloadOutcome {
  ms: number;
  total: number;
  imported: number;
  issues: number;
}

export interface Payload {
  /** The version in its package.json. */
  version: string;
  /** Imports a csv file under the sample's headers into an empty table. */
  importCsv(csv: string): Promise<PayloadOutcome>;
  remove(): void;
}

/**
 * Installs Payload and its import-export plugin, which Lading does not depend on, into a temporary folder that is kept for
 * the next time, and creates a database for them on the given server.
 * @returns the reason when the packages are not available
 */
export async function preparePayload(server: pg.Client, serverUrl: string): Promise<Payload | string> {
  const folder = install();
  if (folder === null) return 'npm could not install its packages';
  await server.query('DROP DATABASE IF EXISTS payload');
  await server.query('CREATE DATABASE payload');
  const url = new URL(serverUrl);
  url.pathname = '/payload';
  const staticDir = path.join(folder, `uploads-${process.pid}`);
  mkdirSync(staticDir);
  const environment = { ...process.env, DATABASE_URL: url.href, STATIC_DIR: staticDir };
  // Outside production, its adapter updates the tables by itself.
  await run(folder, 'prepare', { ...environment, NODE_ENV: 'development' });
  const version = (
    JSON.parse(readFileSync(path.join(folder, 'node_modules/payload/package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
  return {
    version,
    async importCsv(csv) {
      const file = path.join(staticDir, 'input.csv');
      writeFileSync(file, withFieldNames(csv));
      await emptyTables(url.href);
      const outcome = await run(folder, file, { ...environment, NODE_ENV: 'production' });
      if (!outcome) throw new Error('Payload did not say how its import went.');
      return outcome;
    },
    remove: () => rmSync(staticDir, { recursive: true, force: true }),
  };
}

/** @returns the folder that has the packages of bench/payload/package-lock.json, or null */
function install(): string | null {
  const lock = readFileSync(path.join(source, 'package-lock.json'));
  const folder = path.join(
    tmpdir(),
    `lading-bench-payload-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`,
  );
  const done = path.join(folder, 'installed');
  if (!existsSync(done)) {
    cpSync(source, folder, { recursive: true });
    console.log('Installing Payload beside the bench …');
    // Its peer dependencies are Next and the admin page, which an import does not need.
    const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
    const { status } = spawnSync('npm', args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) return null;
    writeFileSync(done, '');
  }
  copyFileSync(path.join(source, 'importer.mjs'), path.join(folder, 'importer.mjs'));
  return folder;
}

async function emptyTables(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('TRUNCATE deliveries CASCADE'); // Payload's own tables refer to those of every collection
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

async function run(folder: string, task: string, environment: NodeJS.ProcessEnv) {
  const child = fork('importer.mjs', [task], {
    cwd: folder,
    env: environment,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let outcome: PayloadOutcome | undefined;
  child.on('message', (message) => (outcome = message as PayloadOutcome));
  const status = await new Promise((resolve) => child.once('exit', resolve));
  if (status !== 0) throw new Error(`Payload ended with ${String(status)}.`);
  return outcome;
}

/** Payload knows columns by its field names: camelCase where ours have `_`. */
function withFieldNames(csv: string): string {
  const end = csv.indexOf('\n');
  const names = Object.values(sampleMappings).map((field) =>
    field.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  return `${names.join(',')}${csv.slice(end)}`;
}
