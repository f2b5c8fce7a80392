import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { SmallDisk } from '@/lib/testing/small-disk';
import { type RunningDatabase, startDatabase } from '@/scripts/postgres/start-database';

const dataDir = mkdtempSync(path.join(tmpdir(), 'lading-full-'));
const ballast = path.join(dataDir, 'ballast');
const disk = SmallDisk.mount(dataDir, 170);
let database: RunningDatabase | undefined;

beforeAll(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.mocked(console.error).mockClear());
afterAll(async () => {
  vi.restoreAllMocks();
  disk?.makeRoom();
  await database?.stop();
  disk?.unmount();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(statement: string) {
  const client = new pg.Client({ connectionString: database!.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}

/** Writes only to the log: a write that fills a table would be refused before the log runs out of space. */
const writeLog =
  "SELECT pg_logical_emit_message(true, 'full', repeat('x', 1000000)) FROM generate_series(1, 30)";

/** Writes until the server has no space left for its log, and keeps the disk full. */
async function writeUntilFull(timesSaid: number) {
  await vi.waitFor(
    async () => {
      disk!.fill();
      await ask(writeLog).catch(() => undefined);
      expect(saidFull()).toBeGreaterThanOrEqual(timesSaid);
    },
    { timeout: 240_000, interval: 10 },
  );
}

const saidFull = () =>
  vi
    .mocked(console.error)
    .mock.calls.filter(([words]) => String(words).includes(`The disk of ${dataDir} is full`)).length;

const answers = () =>
  vi.waitFor(async () => expect(await ask('SELECT answer FROM kept')).toEqual([{ answer: 42 }]), {
    timeout: 120_000,
    interval: 200,
  });

test.runIf(disk)('a database on a full disk is not given up, and continues when there is space', async () => {
  const onGiveUp = vi.fn();
  database = await startDatabase({ dataDir, password: 'test', onGiveUp, roomPausesMs: [0, 20] });
  await askAsOwner('CREATE TABLE kept AS SELECT 42 AS answer; GRANT SELECT ON kept TO lading');
  expect(existsSync(ballast)).toBe(true);

  await writeUntilFull(1);
  expect(existsSync(ballast)).toBe(false);
  await writeUntilFull(12); // more often than it would survive any other fault
  expect(onGiveUp).not.toHaveBeenCalled();

  disk!.makeRoom();
  await answers();
  await database.stop();
  database = await startDatabase({ dataDir, password: 'test', onGiveUp });
  await answers();
  expect(onGiveUp).not.toHaveBeenCalled();
});

test.runIf(disk)('the same goes for one whose disk is full when it is started', async () => {
  await database!.stop();
  rmSync(ballast, { force: true });
  disk!.fill();
  const starting = startDatabase({ dataDir, password: 'test', onGiveUp: vi.fn(), roomPausesMs: [0, 20] });
  const outcome = starting.then(
    () => 'started',
    (error: Error) => error.message,
  );
  await vi.waitFor(() => expect(saidFull()).toBeGreaterThanOrEqual(3), { timeout: 120_000 });
  disk!.makeRoom();
  expect(await outcome).toBe('started');
  database = await starting;
  await answers();
});

async function askAsOwner(statement: string) {
  const client = new pg.Client({ connectionString: database!.ownerUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}
