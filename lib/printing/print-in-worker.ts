import { once } from 'node:events';
import path from 'node:path';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { createTurns } from '@/lib/concurrency/take-turns';
import { env } from '@/lib/env';
import type { PrintRequest } from '@/lib/printing/print-worker';
import type { PrintedDelivery, PrintHead } from '@/lib/printing/printed-delivery';

/** Not imported: a bundler would take the thread's program for one of its own modules. */
const { Worker } = process.getBuiltinModule('node:worker_threads');

/** Documents that are written at a time. Tenants take turns. */
const MAX_DOCUMENTS = 3;
const MAX_WAITING = 24;

/** A document whose reader takes nothing for so long is given up: others wait for its thread. */
const STALL_MS = 60_000;

const turns = oncePerProcess('printed documents', () => ({
  take: createTurns(MAX_DOCUMENTS, { name: 'documents to print', maxWaiting: MAX_WAITING }),
}));

/** A document in the making, in a thread of its own. */
export interface PrintSession {
  /** Adds deliveries. @returns the bytes that follow those returned before */
  add(deliveries: PrintedDelivery[]): Promise<Uint8Array>;
  /** @returns the last bytes; the session is closed then */
  end(): Promise<Uint8Array>;
  /** Gives the document up. */
  close(): void;
}

interface SessionOptions {
  tenantId: string;
  /** Aborting gives the document up, also while it waits for its turn. */
  signal?: AbortSignal;
}

/**
 * Begins a document when it is its turn.
 * @throws TooBusyError when too many wait; the reason of `signal` when it is aborted
 */
export async function openPrint(
  head: PrintHead,
  { tenantId, signal }: SessionOptions,
): Promise<PrintSession> {
  const release = await takeTurn({ tenantId, signal });
  const worker = new Worker(path.resolve(process.cwd(), 'build', 'print-worker.mjs'), {
    workerData: head,
    resourceLimits: { maxOldGenerationSizeMb: env().LADING_WORKER_MEMORY_MIB },
  });
  let stalled: NodeJS.Timeout | undefined;
  const close = () => {
    clearTimeout(stalled);
    signal?.removeEventListener('abort', close);
    void worker.terminate();
    release();
  };
  signal?.addEventListener('abort', close, { once: true });
  // Heard by `ask` as well, when something is asked: an error between two questions must not end the process.
  worker.on('error', close);
  const ask = async (request: PrintRequest): Promise<Uint8Array> => {
    clearTimeout(stalled);
    const late = AbortSignal.timeout(env().LADING_WORKER_SECONDS * 1000);
    const ended = new AbortController();
    const gone = once(worker, 'exit', { signal: ended.signal }).then(() => {
      throw new Error('The thread of a printed document has ended before the document.');
    });
    try {
      worker.postMessage(request);
      const answer = once(worker, 'message', { signal: late }) as Promise<[Uint8Array]>;
      const [bytes] = await Promise.race([answer, gone]);
      if (request.deliveries) stalled = setTimeout(close, STALL_MS).unref();
      else close();
      return bytes;
    } catch (error) {
      close();
      throw error;
    } finally {
      gone.catch(() => undefined);
      ended.abort();
    }
  };
  return { add: (deliveries) => ask({ deliveries }), end: () => ask({ deliveries: null }), close };
}

/** @returns a function that gives the turn to the next */
function takeTurn(options: SessionOptions): Promise<() => void> {
  return new Promise((granted, refused) => {
    const hold = () => new Promise<void>((release) => granted(release));
    turns.get().take(hold, options).catch(refused);
  });
}
