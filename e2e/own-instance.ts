import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, isPortFree } from '@/scripts/postgres/embedded-postgres';

const root = path.resolve(import.meta.dirname, '..');

export interface OwnInstance {
  baseUrl: string;
  dataDir: string;
  /** Everything it printed. */
  output(): string;
  /** Stops it as Ctrl-C or a service manager does. @returns its exit status */
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
  /** Kills the launcher and everything that it started with SIGKILL, all at once. */
  kill(): Promise<void>;
  /** The current process of a part; none while it is being restarted. */
  find(part: Part): number | undefined;
  hasEnded(): boolean;
}

/** The command of each part. */
const commands = { web: 'build/serve.mjs', engine: 'build/engine.mjs' };

export type Part = keyof typeof commands | 'postgres' | 'launcher';

/** A data folder of its own, and a port, for a test that starts and kills instances. */
export async function ownPlace(name: string) {
  const dataDir = path.join(tmpdir(), `lading-e2e-${name}-${process.pid}`);
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  remove();
  // Nothing else uses this range, so the port stays free for the instance while it is down.
  const first = 10_000 + 1000 * (Number(process.env.TEST_PARALLEL_INDEX ?? 0) % 10);
  return { dataDir, port: await freePort(first, first + 1000), remove };
}

/** Runs `npm start`'s script until it ends by itself. @returns what it printed */
export async function startUntilExit(environment: Record<string, string>) {
  const { child, output } = spawnLauncher(environment);
  const status = await exitOf(child);
  return { status, output: output() };
}

/** Starts an instance and waits for its welcome message. */
export async function startInstance(
  place: { dataDir: string; port: number },
  settings: Record<string, string> = {},
): Promise<OwnInstance> {
  const { dataDir, port } = place;
  const { child, output } = spawnLauncher({ ...settings, PORT: String(port), LADING_DATA_DIR: dataDir });
  const exited = exitOf(child);
  await new Promise<void>((resolve, reject) => {
    const look = () => output().includes('Ctrl-C stops it') && resolve();
    child.stdout?.on('data', look);
    void exited.then((status) => reject(new Error(`It ended with ${status}:\n${output()}`)));
  });
  return {
    baseUrl: `http://localhost:${port}`,
    dataDir,
    output,
    async stop(signal = 'SIGINT') {
      child.kill(signal);
      return exited;
    },
    find: (part) => findPart(child.pid!, part),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async kill() {
      const family = descendantsOf(child.pid!);
      for (const pid of [child.pid!, ...family]) killAtOnce(pid);
      await exited;
      // A process can end before the last of its threads, which still hold its port.
      while (!(await isPortFree(port))) await sleep(5);
    },
  };
}

/** Running launchers: those of a failed test would otherwise run for ever. */
const running = new Set<number>();
process.on('exit', () => {
  for (const launcher of running) for (const pid of [launcher, ...descendantsOf(launcher)]) killAtOnce(pid);
});

function spawnLauncher(environment: Record<string, string>) {
  const inherited = { ...process.env };
  for (const name of ['DATABASE_URL', 'LADING_SECRET', 'NODE_ENV', 'INNGEST_DEV', 'INNGEST_BASE_URL'])
    delete inherited[name];
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid !== undefined) {
    running.add(pid);
    child.once('exit', () => running.delete(pid));
  }
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text += data.toString()));
  return { child, output: () => text };
}

function findPart(launcher: number, part: Part): number | undefined {
  if (part === 'launcher') return launcher;
  return childrenOf(launcher).find((pid) => {
    const command = readProcess(pid, 'cmdline').split('\0');
    return part === 'postgres' ? command[0]?.endsWith('/postgres') : command.includes(commands[part]);
  });
}

/** Empty: the process has gone. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function killAtOnce(pid: number) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // PostgreSQL's workers come and go: one may have ended since it was listed.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (status) => resolve(status)));
}

/** All descendants of a process, including PostgreSQL's own children (Linux). */
function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

function childrenOf(pid: number): number[] {
  return readProcess(pid, `task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
}
