import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { createTurns, type Turns } from '@/lib/concurrency/take-turns';
import { ownMemory } from '@/lib/concurrency/transfer-memory';
import {
  createWorkerPool,
  WorkerOutOfMemoryError,
  type WorkerPool,
  WorkerTimeoutError,
} from '@/lib/concurrency/worker-pool';
import { env } from '@/lib/env';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import type {
  CheckedChunk,
  CheckTask,
  FailedLines,
  FoundColumns,
  HeaderTask,
  PlanTask,
  RefusedTask,
  ReportPart,
  StoredReportTask,
  UnreachedTask,
} from '@/lib/import-files/order-tasks';
import type { OrderTasks, WorkerAnswers } from '@/lib/import-files/order-worker';
import { FileProblem } from '@/lib/table-files/file-problem';

interface Pool {
  threads: WorkerPool<WorkerAnswers>;
  /**
   * Opening a workbook may take minutes, so workbooks have their own threads; otherwise small imports would wait
   * behind them.
   */
  workbooks: Turns;
  /** Opening anything else takes two seconds at most. */
  texts: Turns;
  chunks: Turns;
}

/** The tenant and request that a thread works for. */
export interface TaskOwner {
  /** Tenants take turns using the threads: one with many slow files delays others by at most one of them. */
  tenantId: string;
  /** Aborting kills the thread. */
  signal?: AbortSignal;
}

/**
 * Per queue; one tenant may use half of it. A waiting task holds a chunk in memory or its file in the temporary
 * folder.
 */
const MAX_WAITING = 64;

const pool = oncePerProcess('order workers', start);

/**
 * Opens an uploaded file and writes its canonical CSV.
 * @throws FileProblem for a fault in the file, including one that needs more time or memory than a worker may use
 */
export function planInWorker(task: PlanTask, owner: TaskOwner): Promise<FilePlan> {
  return openInWorker('plan', task, owner);
}

/**
 * Finds the columns of an uploaded file of which nobody knows yet what they mean.
 * @throws FileProblem as `planInWorker`
 */
export function readHeaderInWorker(task: HeaderTask, owner: TaskOwner): Promise<FoundColumns> {
  return openInWorker('header', task, owner);
}

async function openInWorker<Name extends 'plan' | 'header'>(
  name: Name,
  task: OrderTasks[Name]['task'],
  owner: TaskOwner,
): Promise<OrderTasks[Name]['result']> {
  const { workbooks, texts } = pool.get();
  const queue = (await looksLikeWorkbook(task.inputPath)) ? workbooks : texts;
  try {
    return await run(name, task, queue, owner);
  } catch (error) {
    if (error instanceof WorkerTimeoutError) {
      throw new FileProblem('file_takes_too_long', { limit: env().LADING_WORKER_SECONDS });
    }
    if (error instanceof WorkerOutOfMemoryError) {
      const limit = env().LADING_WORKER_MEMORY_MIB * 1024 * 1024;
      throw new FileProblem('file_unfolds_too_large', { limit });
    }
    throw error;
  }
}

/**
 * Checks the rows of one chunk: good ones as COPY text, bad ones with their problems, and the report lines of both. As with
 * all tasks of chunks, the chunk's bytes are transferred and are empty here afterwards.
 */
export function checkInWorker(task: CheckTask, signal?: AbortSignal): Promise<CheckedChunk> {
  return run('check', task, pool.get().chunks, { tenantId: task.constants.tenantId, signal });
}

/** The failed rows of a chunk whose reference belongs to another delivery, which only the database could find out. */
export function refuseInWorker(task: RefusedTask, owner: TaskOwner): Promise<FailedLines> {
  return run('refused', task, pool.get().chunks, owner);
}

/**
 * One chunk's part of the success and failed files, from the outcomes in the database.
 * @throws Error when a row of the chunk has no outcome, or more than one
 */
export function reportInWorker(task: StoredReportTask, owner: TaskOwner): Promise<ReportPart> {
  return run('report', task, pool.get().chunks, owner);
}

/** The lines of the unprocessed file for a chunk that was not reached. */
export function reportUnreachedInWorker(task: UnreachedTask, owner: TaskOwner): Promise<Uint8Array> {
  return run('unreached', task, pool.get().chunks, owner);
}

/** Starts the threads; called at server start so that the first import does not wait for one. */
export function warmWorkers(): void {
  pool.get();
}

/** Ends all threads when the process ends. Work in progress is lost. */
export async function closeWorkers(): Promise<void> {
  await pool.take()?.threads.destroy();
}

async function run<Name extends keyof OrderTasks>(
  name: Name,
  task: OrderTasks[Name]['task'],
  queue: Turns,
  { tenantId, signal }: TaskOwner,
): Promise<OrderTasks[Name]['result']> {
  const timeoutMs = env().LADING_WORKER_SECONDS * 1000;
  // A copy would leave the original in this thread's memory, whose collection delays people's requests.
  const transfer = 'bytes' in task ? ownMemory(task.bytes) : undefined;
  const answer = await pool.get().threads.run(name, task, { queue, tenantId, timeoutMs, signal, transfer });
  if ('problem' in answer) throw new FileProblem(answer.problem.code, answer.problem.params);
  if ('systemError' in answer) {
    throw Object.assign(new Error(answer.systemError.message), { code: answer.systemError.code });
  }
  return answer.value;
}

function start(): Pool {
  const threads = env().LADING_WORKER_THREADS || Math.max(1, availableParallelism() - 1);
  const planThreads = Math.ceil(threads / 2);
  return {
    threads: createWorkerPool({
      bundle: 'order-worker',
      minThreads: 1,
      maxThreads: threads + 2 * planThreads,
      memoryMiB: env().LADING_WORKER_MEMORY_MIB,
      // A row's values are as short-lived as the row: there is no point in filling the default 48 MiB.
      shortLivedMemoryMiB: 16,
    }),
    workbooks: createTurns(planThreads, { name: 'workbooks to open', maxWaiting: MAX_WAITING }),
    texts: createTurns(planThreads, { name: 'text files to open', maxWaiting: MAX_WAITING }),
    chunks: createTurns(threads, { name: 'chunks', maxWaiting: MAX_WAITING }),
  };
}

/** By its first bytes (ZIP, OLE). This only decides which queue it waits in. */
async function looksLikeWorkbook(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return ['504b0304', 'd0cf11e0'].includes(buffer.toString('hex'));
  } finally {
    await handle.close();
  }
}
