import path from 'node:path';
import type { Transferable as MovedMemory } from 'node:worker_threads';
import Piscina from 'piscina';
import type { Turns } from '@/lib/concurrency/take-turns';
import type { Transferred } from '@/lib/concurrency/transfer-memory';

export interface WorkerPoolOptions {
  /** The name of the bundle that the threads run: build/<bundle>.mjs, written by scripts/build-workers.mjs. */
  bundle: string;
  minThreads: number;
  maxThreads: number;
  memoryMiB: number;
  /** Memory for short-lived values; Node's default is 48. */
  shortLivedMemoryMiB?: number;
}

export interface RunOptions {
  /** The queue in which the task waits for a thread. */
  queue: Turns;
  tenantId: string;
  /** Counted from the start of the task, without its time in the queue. */
  timeoutMs: number;
  /** Aborting kills the thread. */
  signal?: AbortSignal;
  /** Memory to transfer instead of copying it: it is empty here afterwards. */
  transfer?: MovedMemory[];
}

/** What the threads can do: for each function name, its argument and the result that the caller gets. */
type TaskMap<Tasks> = { [Name in keyof Tasks]: { task: unknown; result: unknown } };

/** The function of a bundle that performs a task: an export with the name of the task. */
export type ThreadFunction<Task extends { task: unknown; result: unknown }> = (
  task: Task['task'],
) => Returned<Task['result']> | Promise<Returned<Task['result']>>;

type Returned<Result> = Result | (Result extends object ? Transferred<Result> : never);

/** Threads that run the functions of one bundle. */
export interface WorkerPool<Tasks extends TaskMap<Tasks>> {
  /**
   * @throws WorkerTimeoutError, WorkerOutOfMemoryError when the thread was killed for that reason; the reason of
   *   `signal` when it was aborted; TooBusyError when the queue is full; and whatever the function throws, as a plain
   *   Error
   */
  run<Name extends keyof Tasks & string>(
    name: Name,
    task: Tasks[Name]['task'],
    options: RunOptions,
  ): Promise<Tasks[Name]['result']>;
  /** How many tasks have ended, successfully or not. */
  completed(): number;
  /** Terminates the threads. Running tasks are lost. */
  destroy(): Promise<void>;
}

/** A thread did not end in time, and was killed. */
export class WorkerTimeoutError extends Error {
  constructor(timeoutMs: number) {
    super(`A worker thread did not end within ${timeoutMs / 1000} seconds.`);
  }
}

/** A thread exceeded its memory limit, and was killed. */
export class WorkerOutOfMemoryError extends Error {
  constructor(options: ErrorOptions) {
    super('A worker thread needed more memory than it may use.', options);
  }
}

export function createWorkerPool<Tasks extends TaskMap<Tasks>>(
  options: WorkerPoolOptions,
): WorkerPool<Tasks> {
  const piscina = new Piscina({
    // A path and no import, so that bundlers leave it alone.
    filename: path.resolve(process.cwd(), 'build', `${options.bundle}.mjs`),
    minThreads: options.minThreads,
    maxThreads: options.maxThreads,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    resourceLimits: {
      maxOldGenerationSizeMb: options.memoryMiB,
      ...(options.shortLivedMemoryMiB && { maxYoungGenerationSizeMb: options.shortLivedMemoryMiB }),
    },
  });
  return {
    run: (name, task, { queue, tenantId, timeoutMs, signal, transfer }) =>
      queue(
        async () => {
          const timeout = AbortSignal.timeout(timeoutMs);
          const kill = signal ? AbortSignal.any([timeout, signal]) : timeout;
          try {
            // Aborting kills the thread, which ends even an endless loop.
            return await piscina.run(task, { name, signal: kill, transferList: transfer });
          } catch (error) {
            if (signal?.aborted) throw signal.reason;
            if (timeout.aborted) throw new WorkerTimeoutError(timeoutMs);
            if (isOutOfMemory(error)) throw new WorkerOutOfMemoryError({ cause: error });
            throw error;
          }
        },
        { signal, tenantId },
      ),
    completed: () => piscina.completed,
    destroy: () => piscina.destroy(),
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
