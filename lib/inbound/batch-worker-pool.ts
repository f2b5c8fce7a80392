import path from 'node:path';
import { MessageChannel, type Transferable } from 'node:worker_threads';
import Piscina from 'piscina';
import { ApiError } from '@/lib/errors';
import { batchTooLarge } from '@/lib/inbound/batch-too-large';
import type { BatchWorker, JudgeTask, StoredAnswerTask } from '@/lib/inbound/batch-worker';
import { type BatchVerdict, judgeBatch } from '@/lib/inbound/judge-batch';
import {
  settleBatch,
  type SettledBatch,
  type SettleTask,
  type TargetRows,
  writeAnswer,
} from '@/lib/inbound/settle-batch';
import { createTurns, type Turns } from '@/lib/concurrency/take-turns';

/** Up to this many bytes work is done at once: at its worst that takes 20 ms, and starting a thread takes more. */
const SMALL = 64 * 1024;

/**
 * Judging has two threads, so that one hostile batch does not keep all others waiting; and what is judged, and holds a
 * transaction open, never waits behind what is not.
 */
const THREADS = { judge: 2, settle: 2 };

/** In each lane; a tenant may have half of it. lib/http/hold-body.ts bounds the bytes that they hold. */
const MOST_WAITING = 200;

/** Past all a body within the limits needs: the heaviest takes three seconds and 300 MiB. */
const MOST_MS = 30_000;
const MOST_MIB = 768;

interface Pool {
  piscina: Piscina;
  mostMs: number;
  judge: Turns;
  settle: Turns;
}

// Next loads a module once for each of its bundles; one process must hold one pool all the same.
const holder = globalThis as { ladingBatchWorkers?: Pool };

/**
 * The three stages of a batch that take long. Each runs in a thread that is killed when it takes too long or too much
 * memory: the batch is too large then.
 */

/** Judges a body, as `judgeBatch`. Its bytes change hands: they are empty here afterwards. */
export async function judgeApart(task: JudgeTask, tenantId: string): Promise<BatchVerdict> {
  return task.bytes.byteLength <= SMALL
    ? judgeBatch(task.bytes, task.language)
    : run('judge', task, { lane: pool().judge, tenantId, moved: ownMemory(task.bytes) });
}

/**
 * Decides about a judged batch, as `settleBatch`.
 * @param writeTargets is called again and again, for one part after the other, while the rest is still being made; none
 *   of its calls outlasts this one, also when it fails
 * @throws ApiError batch_too_large
 */
export async function settleApart(
  task: SettleTask,
  writeTargets: (rows: TargetRows) => Promise<void>,
): Promise<SettledBatch> {
  if (task.items.byteLength + (task.stored?.length ?? 0) <= SMALL) {
    const told: TargetRows[] = [];
    const settled = settleBatch(task, (rows) => told.push(rows));
    for (const rows of told) await writeTargets(rows);
    return settled;
  }
  const { tenantId } = task.owner;
  const { port1, port2: port } = new MessageChannel();
  let writing = Promise.resolve();
  let stopped = false;
  // A port of its own: what comes by it may come after the answer.
  const allTold = new Promise<void>((resolve) => {
    port1.on('message', (rows: TargetRows | null) => {
      if (!rows) return resolve();
      writing = writing.then(() => (stopped ? undefined : writeTargets(rows)));
      writing.catch(() => undefined); // awaited below, unless the thread's own fault comes first
    });
  });
  try {
    const settled = await run('settle', { ...task, port }, { lane: pool().settle, tenantId, moved: [port] });
    await allTold;
    await writing;
    return settled;
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
export async function answerApart(
  task: StoredAnswerTask,
  tenantId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return task.items.length <= SMALL
    ? writeAnswer({ ...task, items: JSON.parse(task.items) as Parameters<typeof writeAnswer>[0]['items'] })
    : run('answer', task, { lane: pool().settle, tenantId });
}

/** Changes how long a task may take from now on: to see that the limit is kept. @returns how to set it back */
export function limitBatchTime(milliseconds: number): () => void {
  const open = pool();
  const before = open.mostMs;
  open.mostMs = milliseconds;
  return () => void (open.mostMs = before);
}

/** Ends the threads: when the process ends. */
export async function closeBatchWorkers(): Promise<void> {
  const open = holder.ladingBatchWorkers;
  holder.ladingBatchWorkers = undefined;
  await open?.piscina.destroy();
}

async function run<Name extends keyof BatchWorker>(
  name: Name,
  task: Parameters<BatchWorker[Name]>[0],
  { lane, tenantId, moved: transferList }: { lane: Turns; tenantId: string; moved?: Transferable[] },
): Promise<ReturnType<BatchWorker[Name]>> {
  const { piscina, mostMs } = pool();
  return lane(
    async () => {
      // Counted from the task's own start: whoever waits in a full lane has done nothing wrong.
      const limit = AbortSignal.timeout(mostMs);
      try {
        // Aborting kills the thread, which ends even an endless loop.
        return (await piscina.run(task, { name, signal: limit, transferList })) as ReturnType<
          BatchWorker[Name]
        >;
      } catch (error) {
        const { code, params } = batchTooLarge;
        if (limit.aborted || isOutOfMemory(error)) throw new ApiError(code, { params });
        throw error;
      }
    },
    { tenantId },
  );
}

function ownMemory({ buffer }: Uint8Array): Transferable[] {
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

function pool(): Pool {
  return (holder.ladingBatchWorkers ??= start());
}

function start(): Pool {
  return {
    mostMs: MOST_MS,
    judge: createTurns(THREADS.judge, { name: 'batches to judge', mostWaiting: MOST_WAITING }),
    settle: createTurns(THREADS.settle, { name: 'batches to settle', mostWaiting: MOST_WAITING }),
    piscina: new Piscina({
      // Written by scripts/build-workers.mjs. Not an import: bundlers must leave it alone.
      filename: path.resolve(process.cwd(), 'build', 'batch-worker.mjs'),
      minThreads: 0,
      maxThreads: THREADS.judge + THREADS.settle,
      idleTimeout: 60_000,
      concurrentTasksPerWorker: 1,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MIB },
    }),
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
