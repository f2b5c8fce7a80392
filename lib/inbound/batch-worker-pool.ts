import { MessageChannel, type Transferable } from 'node:worker_threads';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
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

/** Up to this many bytes work is done at once: at its worst that takes 20 ms, and starting a thread takes more. */
const SMALL_BYTES = 64 * 1024;

/**
 * Judging has two threads, so that one hostile batch does not keep all others waiting; and what is judged, and holds a
 * transaction open, never waits behind what is not.
 */
const THREADS = { validate: 2, decide: 2 };

/** In each queue; a tenant may have half of it. lib/http/hold-body.ts bounds the bytes that they hold. */
const MAX_WAITING = 200;

/** Past all a body within the limits needs: the heaviest takes three seconds and 300 MiB. */
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
 * The three stages of a batch that take long. Each runs in a thread that is killed when it takes too long or too much
 * memory: the batch is too large then.
 */

/** Judges a body, as `validateBatch`. Its bytes change hands: they are empty here afterwards. */
export async function validateInWorker(task: ValidateTask, tenantId: string): Promise<BatchVerdict> {
  return task.bytes.byteLength <= SMALL_BYTES
    ? validateBatch(task.bytes, task.language)
    : run('validate', task, { queue: pool.get().validate, tenantId, transfer: ownMemory(task.bytes) });
}

/**
 * Decides about a judged batch, as `decideBatch`.
 * @param writeTargets is called again and again, for one part after the other, while the rest is still being made; none
 *   of its calls outlasts this one, also when it fails
 * @throws ApiError batch_too_large
 */
export async function decideInWorker(
  task: DecideTask,
  writeTargets: (rows: TargetRows) => Promise<void>,
): Promise<DecidedBatch> {
  if (task.items.byteLength + (task.stored?.length ?? 0) <= SMALL_BYTES) {
    const parts: TargetRows[] = [];
    const decided = decideBatch(task, (rows) => parts.push(rows));
    for (const rows of parts) await writeTargets(rows);
    return decided;
  }
  const { tenantId } = task.owner;
  const { port1, port2: port } = new MessageChannel();
  let writing = Promise.resolve();
  let stopped = false;
  // A port of its own: what comes by it may come after the answer.
  const allReceived = new Promise<void>((resolve) => {
    port1.on('message', (rows: TargetRows | null) => {
      if (!rows) return resolve();
      writing = writing.then(() => (stopped ? undefined : writeTargets(rows)));
      writing.catch(() => undefined); // awaited below, unless the thread's own fault comes first
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
    // The caller's transaction is over when this throws, and another's has its connection: no write may begin any more,
    // and the one that has begun must have ended.
    stopped = true;
    await writing.catch(() => undefined);
    throw error;
  } finally {
    port1.close();
  }
}

/** Answers what was stored, as `writeAnswer`. @throws ApiError batch_too_large */
export async function answerInWorker(
  task: StoredAnswerTask,
  tenantId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return task.items.length <= SMALL_BYTES
    ? writeAnswer({ ...task, items: JSON.parse(task.items) as Parameters<typeof writeAnswer>[0]['items'] })
    : run('answer', task, { queue: pool.get().decide, tenantId });
}

/** Changes how long a task may take from now on: to see that the limit is kept. @returns how to set it back */
export function limitBatchTime(milliseconds: number): () => void {
  const open = pool.get();
  const before = open.timeoutMs;
  open.timeoutMs = milliseconds;
  return () => void (open.timeoutMs = before);
}

/** Ends the threads: when the process ends. */
export async function closeBatchWorkers(): Promise<void> {
  await pool.take()?.threads.destroy();
}

/** @throws ApiError batch_too_large when the thread was killed for the time or the memory that it took */
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

function ownMemory({ buffer }: Uint8Array): Transferable[] {
  return buffer instanceof ArrayBuffer ? [buffer] : [];
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
