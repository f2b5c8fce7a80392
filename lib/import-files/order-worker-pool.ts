import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import Piscina from 'piscina';
import { env } from '@/lib/env';
import { FileProblem } from '@/lib/table-files/file-problem';
import type { FilePlan } from '@/lib/import-files/file-plan';
import type {
  CheckedChunk,
  CheckTask,
  FailedLines,
  PlanTask,
  RefusedTask,
  ReportPart,
  StoredReportTask,
} from '@/lib/import-files/order-tasks';
import type { OrderWorker, WorkerAnswer } from '@/lib/import-files/order-worker';
import { createTurns, type Turns } from '@/lib/concurrency/take-turns';

interface Pool {
  piscina: Piscina;
  /** Opening a workbook may take minutes: it has threads of its own, or small imports would wait behind it. */
  workbooks: Turns;
  /** Opening anything else: two seconds for the largest. */
  texts: Turns;
  chunks: Turns;
}

/** For whom a thread works. */
export interface Asker {
  /** Tenants take turns for the threads: one with many slow files keeps no other waiting for more than one of them. */
  tenantId: string;
  /** Aborting kills the thread. */
  signal?: AbortSignal;
}

/** In each lane; a tenant may have half of it. One that waits holds a chunk in memory, or its file in the temporary folder. */
const MOST_WAITING = 64;

// Next loads a module once for each of its bundles; one process must hold one pool all the same.
const holder = globalThis as { ladingWorkers?: Pool };

/**
 * Opens an uploaded file and writes its canonical CSV.
 * @throws FileProblem for a fault of the file, which includes needing more time or memory than a worker may use
 */
export async function planInWorker(task: PlanTask, asker: Asker): Promise<FilePlan> {
  try {
    const { workbooks, texts } = pool();
    const lane = (await looksLikeWorkbook(task.inputPath)) ? workbooks : texts;
    return await run('plan', task, lane, asker);
  } catch (error) {
    if (error instanceof WorkerTimeLimit)
      throw new FileProblem('file_takes_too_long', { limit: error.seconds });
    if (isOutOfMemory(error)) {
      throw new FileProblem('file_unfolds_too_large', {
        limit: env().LADING_WORKER_MEMORY_MIB * 1024 * 1024,
      });
    }
    throw error;
  }
}

/** Checks the rows of one chunk: good ones as COPY text, bad ones with their problems, and both as the reports show them. */
export function checkInWorker(task: CheckTask, signal?: AbortSignal): Promise<CheckedChunk> {
  return run('check', task, pool().chunks, { tenantId: task.constants.tenantId, signal });
}

/** Rows of a chunk whose reference another delivery holds, which only the database could tell. */
export function refuseInWorker(task: RefusedTask, asker: Asker): Promise<FailedLines> {
  return run('refused', task, pool().chunks, asker);
}

/**
 * One chunk's part of the success and the failed file, from what the database says of its rows.
 * @throws Error when a row of the chunk has no outcome, or more than one
 */
export function reportInWorker(task: StoredReportTask, asker: Asker): Promise<ReportPart> {
  return run('report', task, pool().chunks, asker);
}

/** Starts the threads: call it when the server starts, so that the first import does not wait for one. */
export function warmWorkers(): void {
  pool();
}

/** Ends all threads: when the process ends. What still runs in them is lost. */
export async function closeWorkers(): Promise<void> {
  const open = holder.ladingWorkers;
  holder.ladingWorkers = undefined;
  await open?.piscina.destroy();
}

class WorkerTimeLimit extends Error {
  constructor(readonly seconds: number) {
    super(`A worker thread did not end within ${seconds} seconds.`);
  }
}

async function run<Name extends keyof OrderWorker>(
  name: Name,
  task: Parameters<OrderWorker[Name]>[0],
  lane: Turns,
  { tenantId, signal }: Asker,
): Promise<WorkerValue<Name>> {
  const { piscina } = pool();
  const seconds = env().LADING_WORKER_SECONDS;
  return lane(
    async () => {
      // Counted from the task's own start: whoever waits in a full lane has done nothing wrong.
      const limit = AbortSignal.timeout(seconds * 1000);
      const either = signal ? AbortSignal.any([limit, signal]) : limit;
      try {
        // Aborting kills the thread, which ends even an endless loop. A copy of a chunk's bytes costs 0.1 ms, and the
        // caller keeps them; what comes back is moved.
        const answer = (await piscina.run(task, { name, signal: either })) as WorkerAnswer<WorkerValue<Name>>;
        if ('problem' in answer) throw new FileProblem(answer.problem.code, answer.problem.params);
        if ('systemError' in answer) {
          throw Object.assign(new Error(answer.systemError.message), { code: answer.systemError.code });
        }
        return answer.value;
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        if (limit.aborted) throw new WorkerTimeLimit(seconds);
        throw error;
      }
    },
    { signal, tenantId },
  );
}

type WorkerValue<Name extends keyof OrderWorker> =
  Awaited<ReturnType<OrderWorker[Name]>> extends WorkerAnswer<infer Value> ? Value : never;

function pool(): Pool {
  return (holder.ladingWorkers ??= start());
}

function start(): Pool {
  const threads = env().LADING_WORKER_THREADS || Math.max(1, availableParallelism() - 1);
  const planThreads = Math.ceil(threads / 2);
  return {
    piscina: new Piscina({
      // Written by scripts/build-workers.mjs. Not an import: bundlers must leave it alone.
      filename: path.resolve(process.cwd(), 'build', 'order-worker.mjs'),
      minThreads: 1,
      maxThreads: threads + 2 * planThreads,
      idleTimeout: 60_000,
      concurrentTasksPerWorker: 1,
      resourceLimits: {
        maxOldGenerationSizeMb: env().LADING_WORKER_MEMORY_MIB,
        // A row's values live no longer than the row: the usual 48 MiB are filled for nothing.
        maxYoungGenerationSizeMb: 16,
      },
    }),
    workbooks: createTurns(planThreads, { name: 'workbooks to open', mostWaiting: MOST_WAITING }),
    texts: createTurns(planThreads, { name: 'text files to open', mostWaiting: MOST_WAITING }),
    chunks: createTurns(threads, { name: 'chunks', mostWaiting: MOST_WAITING }),
  };
}

/** By its first bytes (ZIP, OLE): only which queue it waits in depends on it. */
async function looksLikeWorkbook(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return ['504b0304', 'd0cf11e0'].includes(buffer.toString('hex'));
  } finally {
    await handle.close();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
