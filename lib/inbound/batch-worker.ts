/** What runs in a worker thread: all of a large batch but its statements, away from the event loop that serves people. */
import type { MessagePort } from 'node:worker_threads';
import { silenceThread } from '@/lib/concurrency/silence-thread';
import { transferMemory } from '@/lib/concurrency/transfer-memory';
import type { ThreadFunction } from '@/lib/concurrency/worker-pool';
import { type BatchVerdict, validateBatch } from '@/lib/inbound/validate-batch';
import {
  type AnswerTask,
  decideBatch,
  type DecidedBatch,
  type DecideTask,
  writeAnswer,
} from '@/lib/inbound/decide-batch';
import type { Language } from '@/lib/languages/language';

export interface ValidateTask {
  bytes: Uint8Array;
  language: Language;
}

/** An answer whose items come as JSON text: as the database has them. */
export type StoredAnswerTask = Omit<AnswerTask, 'items'> & { items: string };

/** The targets go to the port as soon as they are written; null after the last ones. */
export type DecideInWorkerTask = DecideTask & { port: MessagePort };

/** What the threads do. */
export interface BatchTasks {
  validate: { task: ValidateTask; result: BatchVerdict };
  decide: { task: DecideInWorkerTask; result: DecidedBatch };
  answer: { task: StoredAnswerTask; result: Uint8Array<ArrayBuffer> };
}

silenceThread();

export const validate: ThreadFunction<BatchTasks['validate']> = ({ bytes, language }) =>
  validateBatch(bytes, language);

export const decide: ThreadFunction<BatchTasks['decide']> = ({ port, ...task }) => {
  const decided = decideBatch(task, (rows) => {
    port.postMessage(rows, [rows.created.buffer, rows.changed.buffer]);
  });
  port.postMessage(null);
  return transferMemory(decided, [decided.items, decided.answer]);
};

export const answer: ThreadFunction<BatchTasks['answer']> = (task) => {
  const written = writeAnswer({ ...task, items: JSON.parse(task.items) as AnswerTask['items'] });
  return transferMemory(written, [written]);
};
