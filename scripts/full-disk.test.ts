import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, openSync, closeSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type RunningDatabase, startDatabase } from './start-database';

const dataDir = mkdtempSync(path.join(tmpdir(), 'lading-full-'));
const ballast = path.join(dataDir, 'ballast');
const filler = path.join(dataDir, 'of-somebody-else');
const hasDisk = mountSmallDisk();
let database: RunningDatabase | undefined;

/** A disk of its own may be had by root alone. */
function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=170m', 'tmpfs', dataDir], { stdio: 'ignore' });
    chmodSync(dataDir, 0o700);
    return true;
  } catch {
    return false;
  }
}

beforeAll(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.mocked(console.error).mockClear());
afterAll(async () => {
  vi.restoreAllMocks();
  rmSync(filler, { force: true });
  await database?.stop();
  if (hasDisk) execFileSync('umount', ['--lazy', dataDir]);
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

/** To the last byte. */
function fillDisk() {
  const block = Buffer.alloc(1024 * 1024);
  const file = openSync(filler, 'a');
  try {
    for (;;) writeSync(file, block);
  } catch {
    // full
  } finally {
    closeSync(file);
  }
}

/** Nothing but the log: what fills a table is refused before the log has no room. */
const writeLog =
  "SELECT pg_logical_emit_message(true, 'full', repeat('x', 1000000)) FROM generate_series(1, 30)";

/** Writes until the server has no room for its log any more, and keeps the disk full. */
async function writeUntilFull(timesSaid: number) {
  await vi.waitFor(
    async () => {
      fillDisk();
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

test.runIf(hasDisk)('a database on a full disk is not given up, and goes on when there is room', async () => {
  const onGiveUp = vi.fn();
  database = await startDatabase({ dataDir, password: 'test', onGiveUp, roomPausesMs: [0, 20] });
  await askAsOwner('CREATE TABLE kept AS SELECT 42 AS answer; GRANT SELECT ON kept TO lading');
  expect(existsSync(ballast)).toBe(true);

  await writeUntilFull(1);
  expect(existsSync(ballast)).toBe(false);
  await writeUntilFull(12); // more often than any other fault is borne
  expect(onGiveUp).not.toHaveBeenCalled();

  rmSync(filler);
  await answers();
  await database.stop();
  database = await startDatabase({ dataDir, password: 'test', onGiveUp });
  await answers();
  expect(onGiveUp).not.toHaveBeenCalled();
});

test.runIf(hasDisk)('so is one whose disk is full when it is started', async () => {
  await database!.stop();
  rmSync(ballast, { force: true });
  fillDisk();
  const starting = startDatabase({ dataDir, password: 'test', onGiveUp: vi.fn(), roomPausesMs: [0, 20] });
  const outcome = starting.then(
    () => 'started',
    (error: Error) => error.message,
  );
  await vi.waitFor(() => expect(saidFull()).toBeGreaterThanOrEqual(3), { timeout: 120_000 });
  rmSync(filler);
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
