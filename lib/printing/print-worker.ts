/** Runs in a worker thread, one for each document: setting a page takes milliseconds, and a document has thousands. */
import { constants, getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { silenceThread } from '@/lib/concurrency/silence-thread';
import type { PrintedDelivery, PrintHead } from '@/lib/printing/printed-delivery';
import { PrintedDocument } from '@/lib/printing/printed-document';

/** What a thread is asked: to add deliveries, or, without any, to end the document. It answers each with the bytes so far. */
export interface PrintRequest {
  deliveries: PrintedDelivery[] | null;
}

silenceThread();

// The thread that answers people comes first: see lib/import-files/order-worker.ts.
if (process.platform === 'linux') setPriority(Math.min(getPriority() + 10, constants.priority.PRIORITY_LOW));

const document = new PrintedDocument(workerData as PrintHead);

parentPort?.on('message', ({ deliveries }: PrintRequest) => {
  const bytes = deliveries ? document.add(deliveries) : document.end();
  parentPort?.postMessage(bytes, [bytes.buffer]);
  if (!deliveries) parentPort?.close();
});
