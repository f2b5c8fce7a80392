import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { OwnInstance, Part } from '../own-instance';
import { fillStore } from './small-disk';

/** What a fault can break. */
export interface Victim {
  instance: OwnInstance;
  databaseUrl: string;
  /** Where the job's files are. */
  folder: string;
  /** Selects one of several targets, from 0 to 1: decided by the seed. */
  choice: number;
}

/** How long a temporary fault lasts. */
const lastsMs = 1500;

/** Kills `part` with SIGKILL, as the kernel would: it cannot clean up. */
const kill = (part: Part) => async (victim: Victim) => signal(victim, part, 'SIGKILL');

/** All faults, by name. A fault whose target process is gone does nothing. */
export const faults = {
  'kill the web server': kill('web'),
  'kill the engine': kill('engine'),
  'kill PostgreSQL': kill('postgres'),
  'kill the launcher': kill('launcher'),
  'kill everything': ({ instance }: Victim) => instance.kill(),
  'restart PostgreSQL': async (victim: Victim) => signal(victim, 'postgres', 'SIGINT'),
  'cut connections': (victim: Victim) =>
    withClient(victim, async (client) => {
      await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND random() <= $1`,
        [0.3 + victim.choice * 0.7],
      );
    }),
  'lock the deliveries': (victim: Victim) =>
    withClient(victim, async (client) => {
      await client.query('BEGIN');
      await client.query('LOCK TABLE deliveries IN ACCESS EXCLUSIVE MODE');
      await sleep(lastsMs);
      await client.query('ROLLBACK');
    }),
  'take all connections': takeAllConnections,
  'stop the web server for a while': (victim: Victim) => pause(victim, 'web'),
  'stop the engine for a while': (victim: Victim) => pause(victim, 'engine'),
  'lose the canonical file': async ({ folder }: Victim) => {
    for (const name of namesIn(folder)) if (name.startsWith('canonical-')) rmSync(path.join(folder, name));
  },
  'lose the upload for a while': async ({ folder }: Victim) => {
    const upload = namesIn(folder).find((name) => name.startsWith('original.'));
    if (!upload) return;
    const elsewhere = path.join(folder, 'taken-away');
    renameSync(path.join(folder, upload), elsewhere);
    await sleep(lastsMs);
    renameSync(elsewhere, path.join(folder, upload));
  },
  'fill the disk': fillTheDisk,
} satisfies Record<string, (victim: Victim) => Promise<unknown>>;

export type Fault = keyof typeof faults;

function signal({ instance }: Victim, part: Part, name: NodeJS.Signals) {
  const pid = instance.find(part);
  if (pid !== undefined) process.kill(pid, name);
}

async function pause(victim: Victim, part: Part) {
  const pid = victim.instance.find(part);
  if (pid === undefined) return;
  process.kill(pid, 'SIGSTOP');
  await sleep(lastsMs);
  process.kill(pid, 'SIGCONT');
}

async function takeAllConnections(victim: Victim) {
  const taken: pg.Client[] = [];
  try {
    // The app's connections are cut first, so that it cannot switch to another one.
    await faults['cut connections']({ ...victim, choice: 1 });
    for (let count = 0; count < 200; count++) {
      const client = new pg.Client({ connectionString: victim.databaseUrl, connectionTimeoutMillis: 2000 });
      client.on('error', () => undefined);
      await client.connect();
      taken.push(client);
    }
  } catch {
    // full
  }
  await sleep(lastsMs);
  await Promise.all(taken.map((client) => client.end().catch(() => undefined)));
}

/** Fills the store's own disk (see mountStore) to the last byte; without one, forbids the process to write files. */
async function fillTheDisk({ instance }: Victim) {
  const makeRoom = fillStore(instance.dataDir);
  await sleep(lastsMs);
  makeRoom();
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

async function withClient(victim: Victim, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: victim.databaseUrl, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await work(client);
  } catch {
    // an earlier fault has stopped the database
  } finally {
    await client.end().catch(() => undefined);
  }
}
