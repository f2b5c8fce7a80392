import { MessageChannel } from 'node:worker_threads';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { ownMemory } from '@/lib/concurrency/transfer-memory';
import { createTurns, type Turns } from '@/lib/concurrency/take-turns';
import {
  createWorkerPool,
  type RunOptions,
  WorkerOutOfMemoryError,
  type WorkerPool,
  WorkerTimeoutError,
} from '@/lib/concurrency/worker-pool';
import { ApiError } from '@/lib/errors';
import { batchTooLarge } from '@/lib/inbound/batch-too-large';
import type { BatchTasks, ValidateTask, StoredAnswerTask } from '@/lib/inbound/batch-worker';
import { type BatchVerdict, validateBatch } from '@/lib/inbound/validate-batch';
import {
  decideBatch,
  type DecidedBatch,
  type DecideTask,
  type TargetRows,
  writeAnswer,
} from '@/lib/inbound/decide-batch';

/** Smaller work is done inline: it takes 20 ms at worst, and starting a thread takes longer. */
const SMALL_BYTES = 64 * 1024;

/**
 * Validation has two threads, so that one hostile batch does not hold up all others. Decisions have their own,
 * because they hold a transaction open and must never wait behind validation.
 */
const THREADS = { validate: 2, decide: 2 };

/** Per queue; one tenant may use half of it. lib/http/hold-body.ts limits the bytes held. */
const MAX_WAITING = 200;

/** More than any body within the limits needs: the heaviest takes three seconds and 300 MiB. */
const TIMEOUT_MS = 30_000;
const MEMORY_MIB = 768;

interface Pool {
  threads: WorkerPool<BatchTasks>;
  timeoutMs: number;
  validate: Turns;
  decide: Turns;
}

const pool = oncePerProcess('batch workers', start);

/**
 * The three slow stages of a batch. Each runs in a thread that is killed when it exceeds its time or memory; the
 * batch then counts as too large.
 */

/** Validates a body, like `validateBatch`. Its bytes are transferred and are empty here afterwards. */
export async function validateInWorker(task: ValidateTask, tenantId: string): Promise<BatchVerdict> {
  return task.bytes.byteLength <= SMALL_BYTES
    ? validateBatch(task.bytes, task.language)
    : run('validate', task, { queue: pool.get().validate, tenantId, transfer: ownMemory(task.bytes) });
}

/**
 * Decides about a validated batch, like `decideBatch`.
 * @param writeTargets called for one part after the other while the rest is still being processed; all its calls
 *   have ended when this function returns or throws
 * @throws ApiError batch_too_large
 */
export async function decideInWorker(
  task: DecideTask,
  writeTargets: (rows: TargetRows) => Promise<void>,
): Promise<DecidedBatch> {
  if (task.items.byteLength + (task.stored?.length ?? 0) + (task.unnamed?.length ?? 0) <= SMALL_BYTES) {
    const parts: TargetRows[] = [];
    const decided = decideBatch(task, (rows) => parts.push(rows));
    for (const rows of parts) await writeTargets(rows);
    return decided;
  }
  const { tenantId } = task.owner;
  const { port1, port2: port } = new MessageChannel();
  let writing = Promise.resolve();
  let stopped = false;
  // Targets come through a port of their own, so they may arrive after the result.
  const allReceived = new Promise<void>((resolve) => {
    port1.on('message', (rows: TargetRows | null) => {
      if (!rows) return resolve();
      writing = writing.then(() => (stopped ? undefined : writeTargets(rows)));
      writing.catch(() => undefined); // awaited below, unless the thread fails first
    });
  });
  try {
    const decided = await run(
      'decide',
      { ...task, port },
      { queue: pool.get().decide, tenantId, transfer: [port] },
    );
    await allReceived;
    await writing;
    return decided;
  } catch (error) {
    // Once this throws, the caller's transaction ends and its connection may go to another one: no further write
    // may start, and the current one must have finished.
    stopped = true;
    await writing.catch(() => undefined);
    throw error;
  } finally {
    port1.close();
  }
}

/** Builds the response from what was stored, like `writeAnswer`. @throws ApiError batch_too_large */
export async function answerInWorker(
  task: StoredAnswerTask,
  tenantId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return task.items.length <= SMALL_BYTES
    ? writeAnswer({ ...task, items: JSON.parse(task.items) as Parameters<typeof writeAnswer>[0]['items'] })
    : run('answer', task, { queue: pool.get().decide, tenantId });
}

/** Changes the time limit of tasks, to test that it is enforced. @returns a function that restores it */
export function limitBatchTime(milliseconds: number): () => void {
  const open = pool.get();
  const before = open.timeoutMs;
  open.timeoutMs = milliseconds;
  return () => void (open.timeoutMs = before);
}

/** Ends the threads when the process ends. */
export async function closeBatchWorkers(): Promise<void> {
  await pool.take()?.threads.destroy();
}

/** @throws ApiError batch_too_large when the thread was killed for exceeding its time or memory */
async function run<Name extends keyof BatchTasks>(
  name: Name,
  task: BatchTasks[Name]['task'],
  options: Omit<RunOptions, 'timeoutMs'>,
) {
  const { threads, timeoutMs } = pool.get();
  try {
    return await threads.run(name, task, { ...options, timeoutMs });
  } catch (error) {
    if (!(error instanceof WorkerTimeoutError || error instanceof WorkerOutOfMemoryError)) throw error;
    throw new ApiError(batchTooLarge.code, { params: batchTooLarge.params });
  }
}

function start(): Pool {
  return {
    timeoutMs: TIMEOUT_MS,
    validate: createTurns(THREADS.validate, { name: 'batches to validate', maxWaiting: MAX_WAITING }),
    decide: createTurns(THREADS.decide, { name: 'batches to decide', maxWaiting: MAX_WAITING }),
    threads: createWorkerPool({
      bundle: 'batch-worker',
      minThreads: 0,
      maxThreads: THREADS.validate + THREADS.decide,
      memoryMiB: MEMORY_MIB,
    }),
  };
}
