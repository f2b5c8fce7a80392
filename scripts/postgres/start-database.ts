import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { diskOf, walBytes } from '@/lib/faults/disk-room';
import { isStorageFull } from '@/lib/faults/storage-full';
import { type DatabaseUrls, prepareDatabase } from '@/scripts/postgres/database-roles';
import { DiskBallast } from '@/scripts/postgres/disk-ballast';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/scripts/postgres/embedded-postgres';

interface StartDatabaseOptions {
  dataDir: string;
  password: string;
  /** Called when it ends unasked and cannot be started again. */
  onGiveUp(error: unknown): void;
  /** Ends the waiting for room on the disk at the first start. */
  signal?: AbortSignal;
  /** The pauses while its disk is full, the last one again and again: somebody has to make room first. */
  roomPausesMs?: number[];
}

export interface RunningDatabase extends DatabaseUrls {
  stop(): Promise<void>;
}

/** The pauses before it is started again; past the last one it is given up. */
const restartPausesMs = [0, 500, 2000, 5000, 10_000];
const defaultRoomPausesMs = [0, 1000, 2000, 5000, 10_000, 30_000];
/** A server that ran this long had started well: the count of failures begins anew. */
const healthyAfterMs = 10_000;
const ballastEveryMs = 60_000;

/** A segment of the write-ahead log: with less room than that PostgreSQL cannot go on. */
const segmentBytes = 16 * 1024 * 1024;

/**
 * Starts the embedded PostgreSQL with the database `lading`, and starts it again whenever it ends unasked. A full disk is no
 * reason to give up: it is tried again until there is room.
 * @throws Error when it cannot be started the first time, for another reason than a full disk
 */
export async function startDatabase(options: StartDatabaseOptions): Promise<RunningDatabase> {
  const { dataDir, password, onGiveUp, roomPausesMs = defaultRoomPausesMs } = options;
  const cluster = path.join(dataDir, 'postgres');
  const ballast = new DiskBallast(dataDir);
  const stopping = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stopping.signal]) : stopping.signal;
  let server: EmbeddedPostgres;
  let failures = 0;
  let fullDisks = 0;
  let restarting: Promise<void> = Promise.resolve();

  async function start(port?: number) {
    server = await startEmbeddedPostgres({
      dataDir: cluster,
      password,
      port,
      settings: walSettings(dataDir),
    });
    const startedAt = Date.now();
    server.onUnexpectedExit((description) => {
      if (Date.now() - startedAt > healthyAfterMs) failures = fullDisks = 0;
      restarting = restart(Number(new URL(server.url).port), description);
    });
    return server.url;
  }

  async function restart(port: number, description: string) {
    let reason: unknown = new Error(description);
    while (!signal.aborted) {
      if (isDiskFull(reason, dataDir)) await awaitRoom();
      else {
        const pause = restartPausesMs[failures++];
        if (pause === undefined) return onGiveUp(reason);
        console.error(`${description}\nStarting it again.`);
        await pauseFor(pause);
      }
      if (signal.aborted) return;
      try {
        await start(port);
        return;
      } catch (error) {
        reason = error; // a folder that is not there yet
      }
    }
  }

  async function awaitRoom() {
    const given = await ballast.release();
    console.error(
      `The disk of ${dataDir} is full, and PostgreSQL cannot go on. Make room there; it is tried again until then.` +
        (given ? ' The room that Lading had set aside is free now.' : ''),
    );
    await pauseFor(roomPausesMs[Math.min(fullDisks++, roomPausesMs.length - 1)]!);
  }

  function pauseFor(milliseconds: number) {
    return sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  }

  /** A cluster that is there already waits for room; one that is still to be made has nothing to wait for. */
  async function startFirst(): Promise<DatabaseUrls> {
    for (;;) {
      try {
        const url = await start();
        return await prepareDatabase(url).catch(async (error: unknown) => {
          await server.stop(); // nobody else knows of it yet
          throw error;
        });
      } catch (error) {
        if (signal.aborted || !existsSync(path.join(cluster, 'PG_VERSION')) || !isDiskFull(error, dataDir))
          throw error;
        await awaitRoom();
        if (signal.aborted) throw error;
      }
    }
  }

  const urls = await startFirst();
  await ballast.fill();
  const filling = setInterval(() => void ballast.fill().catch(() => undefined), ballastEveryMs).unref();
  return {
    ...urls,
    async stop() {
      clearInterval(filling);
      stopping.abort();
      await restarting;
      await server.stop();
    },
  };
}

/** By what PostgreSQL said last, by the error's code, or by the disk itself. */
function isDiskFull(reason: unknown, dataDir: string): boolean {
  const words = reason instanceof Error ? reason.message : '';
  return (
    isStorageFull(reason) ||
    /No space left on device|Disk quota exceeded/.test(words) ||
    diskOf(dataDir).free < segmentBytes
  );
}

/** A small disk has room for a small write-ahead log only. */
function walSettings(dataDir: string): Record<string, string> {
  const most = Math.round(walBytes(diskOf(dataDir).total) / 1024 / 1024);
  return { max_wal_size: `${most}MB`, min_wal_size: `${Math.max(32, Math.min(80, most / 2))}MB` };
}

/**
 * @returns the role that the database is used as
 * @throws Error with a sentence for the person at the terminal when the database does not answer within seconds
 */
export async function requireDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ role: string }>('SELECT current_user AS role');
    return rows[0]!.role;
  } catch (error) {
    const reason =
      error instanceof Error ? error.message || ('code' in error ? error.code : error.name) : error;
    const host = URL.canParse(url) ? new URL(url).host : 'DATABASE_URL';
    throw new Error(
      `the database at ${host} cannot be reached (${reason}). Check DATABASE_URL and that the server runs.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
