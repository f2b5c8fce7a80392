/**
 * Runs in a worker thread: everything about a large batch except its statements, off the event loop that serves
 * people.
 */
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

/** A response task whose items are JSON text, as the database returns them. */
export type StoredAnswerTask = Omit<AnswerTask, 'items'> & { items: string };

/** Targets are posted to the port as soon as they are ready, and null after the last ones. */
export type DecideInWorkerTask = DecideTask & { port: MessagePort };

/** The tasks of the threads. */
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
