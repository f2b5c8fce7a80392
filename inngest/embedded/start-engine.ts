import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import pg from 'pg';
import type { EngineContext, EngineLog } from './engine-context';
import { recover, takeLead } from './lead-engine';
import { migrateEngine } from './migrate-engine';
import type { EngineSettings } from './read-settings';
import { runQueue } from './run-queue';
import { runTransaction } from './run-transaction';
import { createApi } from './serve-api';
import { keepSynced } from './sync-app';

export interface RunningEngine {
  port: number;
  /** Whether this engine leads, rather than standing by. */
  isActive(): boolean;
  /** Begins nothing new, gives running calls up to `drain` milliseconds to end, and closes everything. */
  stop(drain?: number): Promise<void>;
}

/**
 * Starts an engine. It listens at once, and drives functions once it has the lead and the app has registered them.
 * @throws Error when the database cannot be reached or the port is taken
 */
export async function startEngine(settings: EngineSettings, log: EngineLog): Promise<RunningEngine> {
  const pool = new pg.Pool({
    connectionString: settings.DATABASE_URL,
    // Each call to the app uses one connection at a time, and none while it waits for the response.
    max: settings.LADING_ENGINE_CONCURRENCY + 8,
    application_name: 'lading engine',
  });
  pool.on('error', (error) => log.warn(`A database connection was lost: ${error.message}`));
  let requestSync: () => void = () => undefined;
  const engine: EngineContext = {
    settings,
    database: { pool, queueSchema: settings.LADING_ENGINE_QUEUE_SCHEMA },
    app: { url: settings.LADING_APP_URL, signingKey: settings.INNGEST_SIGNING_KEY },
    log,
    epoch: undefined,
    synced: false,
    underWay: new Map(),
    abort: new AbortController(),
    stopping: false,
    requestSync: () => requestSync(),
  };
  const api = createApi(engine);
  try {
    await migrateEngine(engine.database);
    await listen(api, settings.LADING_ENGINE_PORT);
  } catch (error) {
    await pool.end();
    throw error;
  }

  const standby = new AbortController();
  let drainMillis = 0;
  const leading = leadUntilStopped(
    engine,
    standby.signal,
    () => drainMillis,
    (request) => (requestSync = request),
  );
  const stop = async (drain: number) => {
    drainMillis = drain;
    engine.stopping = true;
    standby.abort();
    await leading; // the API stays up meanwhile: running calls have checkpoints to save
    await new Promise((resolve) => {
      api.close(resolve);
      api.closeAllConnections();
    });
    await pool.end();
  };
  let stopped: Promise<void> | undefined;
  return {
    port: (api.address() as AddressInfo).port,
    isActive: () => engine.epoch !== undefined,
    stop: (drain = 8000) => (stopped ??= stop(drain)),
  };
}

/** Takes the lead, drives the queue while it holds, and stands by again when it is lost. */
async function leadUntilStopped(
  engine: EngineContext,
  stop: AbortSignal,
  drainMillis: () => number,
  onSyncLoop: (request: () => void) => void,
): Promise<void> {
  const stopped = new Promise<void>((resolve) =>
    stop.addEventListener('abort', () => resolve(), { once: true }),
  );
  while (!stop.aborted) {
    try {
      const lead = await takeLead(engine.settings.DATABASE_URL, stop);
      const interrupted = await runTransaction(engine.database, (transaction) =>
        recover(engine.database, transaction),
      );
      if (interrupted > 0) engine.log.info(`${interrupted} interrupted calls are made again`);
      engine.synced = false;
      engine.epoch = lead.epoch;
      const ended = Promise.race([stopped, lead.lost]);
      const sync = keepSynced(engine);
      onSyncLoop(sync.request);
      await Promise.race([sync.first, ended]);
      const runners = engine.synced && !stop.aborted ? await runQueue(engine) : [];
      const isShort = await Promise.race([ended.then(() => false), loseWorker(runners).then(() => true)]);
      if (isShort) engine.log.warn('A worker of the queue failed; the engine takes the lead again');
      sync.stop();
      await stopQueue(engine, runners, stop.aborted ? drainMillis() : 0);
      engine.epoch = undefined;
      await lead.release().catch(() => undefined);
      if (!stop.aborted) engine.log.warn('The lead was lost; standing by');
    } catch (error) {
      engine.epoch = undefined;
      if (stop.aborted) return;
      engine.log.warn(`The engine cannot lead yet: ${(error as Error).message}`);
      await sleep(1000);
    }
  }
}

/**
 * Settles when a worker fails for good. The queue library does not replace it, and its job stays locked; a new term starts
 * all workers afresh.
 */
function loseWorker(runners: Runner[]): Promise<void> {
  return new Promise((resolve) => {
    for (const runner of runners) runner.events.once('worker:fatalError', () => resolve());
  });
}

/** How long workers may take to record that their calls were aborted. */
const abortGraceMillis = 2000;

async function stopQueue(engine: EngineContext, runners: Runner[], drain: number): Promise<void> {
  const pause = (millis: number) => sleep(millis, undefined, { ref: false });
  const ended = Promise.all(runners.map((runner) => runner.stop().catch(() => undefined)));
  const drained = await Promise.race([ended.then(() => true), pause(drain).then(() => false)]);
  if (drained) return;
  engine.abort.abort();
  engine.abort = new AbortController(); // when only the lead was lost, the next term starts afresh
  await Promise.race([ended, pause(abortGraceMillis)]);
}

async function listen(api: ReturnType<typeof createApi>, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    api.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} of 127.0.0.1 is taken`) : error);
    });
    api.listen(port, '127.0.0.1', resolve);
  });
}
