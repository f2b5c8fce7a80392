import { answerReadingRequests } from '@/components/new-import/answer-reading-requests';
import type { ReadingReport, ReadingRequest } from '@/components/new-import/reading-messages';

/**
 * Replaces the browser's `Worker`, which jsdom lacks: runs the real worker code for files in the page's own
 * thread.
 */
export class InPageWorker extends EventTarget {
  #ended = false;
  readonly #answer = answerReadingRequests((report) => this.#deliver(report));

  postMessage(request: ReadingRequest): void {
    queueMicrotask(() => {
      if (!this.#ended) this.#answer(request);
    });
  }

  terminate(): void {
    this.#ended = true;
  }

  #deliver(report: ReadingReport): void {
    if (!this.#ended) this.dispatchEvent(new MessageEvent('message', { data: report }));
  }
}
