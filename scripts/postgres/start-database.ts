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
  /** Called when it ends unexpectedly and cannot be restarted. */
  onGiveUp(error: unknown): void;
  /** Stops waiting for disk space during the first start. */
  signal?: AbortSignal;
  /** The pauses between attempts while its disk is full; the last one repeats, because somebody has to free space first. */
  roomPausesMs?: number[];
  /** The pauses before a restart; after the last one it is given up. */
  restartPausesMs?: number[];
}

export interface RunningDatabase extends DatabaseUrls {
  stop(): Promise<void>;
}

const defaultRestartPausesMs = [0, 500, 2000, 5000, 10_000];
const defaultRoomPausesMs = [0, 1000, 2000, 5000, 10_000, 30_000];
/** A server that ran this long had started well: the count of failures starts again. */
const healthyAfterMs = 10_000;
const ballastEveryMs = 60_000;

/** A segment of the write-ahead log: with less space than that, PostgreSQL cannot continue. */
const segmentBytes = 16 * 1024 * 1024;

/**
 * Starts the embedded PostgreSQL with the database `lading`, and restarts it whenever it ends unexpectedly. It does not give
 * up on a full disk, but retries until there is space.
 * @throws Error when the first start fails for any reason other than a full disk
 */
export async function startDatabase(options: StartDatabaseOptions): Promise<RunningDatabase> {
  const { dataDir, password, onGiveUp } = options;
  const { roomPausesMs = defaultRoomPausesMs, restartPausesMs = defaultRestartPausesMs } = options;
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
        console.error(`${description}\nRestarting it.`);
        await pauseFor(pause);
      }
      if (signal.aborted) return;
      try {
        await start(port);
        return;
      } catch (error) {
        reason = error;
      }
    }
  }

  async function awaitRoom() {
    const released = await ballast.release();
    console.error(
      `The disk of ${dataDir} is full, and PostgreSQL cannot continue. Free some space there; Lading retries until then.` +
        (released ? ' The space that Lading had reserved is free now.' : ''),
    );
    await pauseFor(roomPausesMs[Math.min(fullDisks++, roomPausesMs.length - 1)]!);
  }

  function pauseFor(milliseconds: number) {
    return sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  }

  /** On a full disk, an existing cluster waits for space; one that is yet to be created fails. */
  async function startFirst(): Promise<DatabaseUrls> {
    for (;;) {
      try {
        const url = await start();
        return await prepareDatabase(url).catch(async (error: unknown) => {
          await server.stop(); // no caller can stop it yet
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

/** Judged by PostgreSQL's last output, the error's code, or the disk itself. */
function isDiskFull(reason: unknown, dataDir: string): boolean {
  const words = reason instanceof Error ? reason.message : '';
  return (
    isStorageFull(reason) ||
    /No space left on device|Disk quota exceeded/.test(words) ||
    diskOf(dataDir).free < segmentBytes
  );
}

/** A small disk has space only for a small write-ahead log. */
function walSettings(dataDir: string): Record<string, string> {
  const maxMib = Math.round(walBytes(diskOf(dataDir).total) / 1024 / 1024);
  return { max_wal_size: `${maxMib}MB`, min_wal_size: `${Math.max(32, Math.min(80, maxMib / 2))}MB` };
}

/**
 * @returns the role of the connection
 * @throws Error with a message for the person at the terminal when the database does not answer within seconds
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
