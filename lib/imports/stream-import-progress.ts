import { setTimeout as sleep } from 'node:timers/promises';
import { takeBudget } from '@/lib/concurrency/budget';
import { loggableError } from '@/lib/faults/loggable-error';
import { getImportProgress, type GetImportProgressOptions } from '@/lib/imports/get-import-progress';
import { isChanging } from '@/lib/imports/is-changing';
import type { ImportProgress } from '@/lib/imports/import-schemas';
import { registerStream } from '@/lib/imports/open-streams';

/** How often a job is looked at. Chunks of a fast import take about as long. */
const LOOK_MS = 400;
/** A comment line this often keeps proxies from closing a connection on which nothing happens. */
const SILENCE_MS = 15_000;
/** After this long, the browser has to connect again: with a session that may have ended, or to another process. */
const STREAM_MS = 60_000;
/** Each stream is a connection; a browser opens one for each page that is in view. */
const limits = { total: 200, perOwner: 10 };

interface StreamOptions extends GetImportProgressOptions {
  /** The person or client that watches. */
  watcherId: string;
  /** Aborted when the watcher is gone. */
  signal: AbortSignal;
}

/**
 * Streams a job's progress as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): an event
 * `progress` with the same content as `GET …/progress` at the start and after every change. After the last change an event
 * `end` says that nothing more will come. A stream that stops without it is to be opened again.
 * @throws ApiError job_not_found, also when the job belongs to another tenant; TooBusyError when too many are watching
 */
export async function streamImportProgress({ watcherId, signal, ...job }: StreamOptions): Promise<Response> {
  const first = await getImportProgress(job);
  const release = takeBudget('progress streams', watcherId, 1, limits);
  const shutdown = new AbortController();
  const unregister = registerStream(() => shutdown.abort());
  const gone = new AbortController();
  const over = AbortSignal.any([signal, gone.signal, shutdown.signal, AbortSignal.timeout(STREAM_MS)]);
  const encoder = new TextEncoder();
  async function send(controller: ReadableStreamDefaultController<Uint8Array>) {
    try {
      for await (const text of progressEvents(first, () => getImportProgress(job), over)) {
        if (gone.signal.aborted) return; // during the look
        controller.enqueue(encoder.encode(text));
      }
    } catch (error) {
      // The database may be restarting: the browser polls meanwhile, and connects again.
      console.error('The progress of an import could not be read:', loggableError(error));
    } finally {
      unregister();
      release();
      if (!gone.signal.aborted) controller.close();
    }
  }
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void send(controller),
    cancel: () => gone.abort(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform', // compressed, the events would wait for a full block
      'X-Accel-Buffering': 'no', // the same for nginx
    },
  });
}

/** The text of a stream: see `streamImportProgress`. */
async function* progressEvents(
  first: ImportProgress,
  look: () => Promise<ImportProgress>,
  over: AbortSignal,
): AsyncGenerator<string> {
  let sent = '';
  let silentSince = Date.now();
  for (let progress = first; ; progress = await look()) {
    const data = JSON.stringify(progress);
    if (data !== sent) yield `event: progress\ndata: ${data}\n\n`;
    else if (Date.now() - silentSince >= SILENCE_MS) yield ': still here\n\n';
    if (data !== sent || Date.now() - silentSince >= SILENCE_MS) silentSince = Date.now();
    sent = data;
    if (!isChanging(progress)) {
      yield 'event: end\ndata: {}\n\n';
      return;
    }
    await sleep(LOOK_MS, undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return; // before the next look: nobody reads it
  }
}
