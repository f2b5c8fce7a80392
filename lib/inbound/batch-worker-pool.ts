import path from 'node:path';
import Piscina from 'piscina';
import type { BatchTask } from '@/lib/inbound/batch-worker';
import { batchTooLarge } from '@/lib/inbound/batch-too-large';
import type { BatchVerdict } from '@/lib/inbound/judge-batch';

/** Two, so that one hostile batch does not keep all others waiting. */
const THREADS = 2;

/** Past all a body within the limits needs: the heaviest takes three seconds and 300 MiB. */
const MOST_MS = 30_000;
const MOST_MIB = 768;

// Next loads a module once for each of its bundles; one process must hold one pool all the same.
const holder = globalThis as { ladingBatchWorkers?: Piscina };

/**
 * Judges a batch in a thread that is killed when it takes too long or too much memory: the batch is too large then.
 * @param task its bytes change hands: they are empty here afterwards
 */
export async function judgeInWorker({ bytes, language }: BatchTask): Promise<BatchVerdict> {
  const limit = AbortSignal.timeout(MOST_MS);
  try {
    const task = { bytes, language } satisfies BatchTask;
    const transferList = bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
    return (await pool().run(task, { signal: limit, transferList })) as BatchVerdict;
  } catch (error) {
    if (limit.aborted || isOutOfMemory(error)) return { refusal: batchTooLarge };
    throw error;
  }
}

/** Ends the threads: when the process ends. */
export async function closeBatchWorkers(): Promise<void> {
  const open = holder.ladingBatchWorkers;
  holder.ladingBatchWorkers = undefined;
  await open?.destroy();
}

function pool(): Piscina {
  return (holder.ladingBatchWorkers ??= new Piscina({
    // Written by scripts/build-workers.mjs. Not an import: bundlers must leave it alone.
    filename: path.resolve(process.cwd(), 'build', 'batch-worker.mjs'),
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MIB },
  }));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
