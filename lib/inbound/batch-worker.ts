/** What runs in a worker thread: all of a large batch but its statements, away from the event loop that serves people. */
import type { MessagePort } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { type BatchVerdict, judgeBatch } from '@/lib/inbound/judge-batch';
import {
  type AnswerTask,
  settleBatch,
  type SettledBatch,
  type SettleTask,
  writeAnswer,
} from '@/lib/inbound/settle-batch';
import type { Language } from '@/lib/languages/language';
import { silenceThread } from '@/lib/concurrency/silence-thread';

export interface JudgeTask {
  bytes: Uint8Array;
  language: Language;
}

/** An answer whose items come as JSON text: as the database has them. */
export type StoredAnswerTask = Omit<AnswerTask, 'items'> & { items: string };

/** The targets go to the port as soon as they are written; null after the last ones. */
export type SettleApartTask = SettleTask & { port: MessagePort };

export interface BatchWorker {
  judge(task: JudgeTask): BatchVerdict;
  settle(task: SettleApartTask): SettledBatch;
  answer(task: StoredAnswerTask): Uint8Array<ArrayBuffer>;
}

silenceThread();

function judge({ bytes, language }: JudgeTask): BatchVerdict {
  return judgeBatch(bytes, language);
}

function settle({ port, ...task }: SettleApartTask): SettledBatch {
  const settled = settleBatch(task, (rows) => {
    port.postMessage(rows, [rows.created.buffer, rows.changed.buffer]);
  });
  port.postMessage(null);
  return moved(settled, [settled.items, settled.answer]);
}

function answer(task: StoredAnswerTask): Uint8Array<ArrayBuffer> {
  const written = writeAnswer({ ...task, items: JSON.parse(task.items) as AnswerTask['items'] });
  return moved(written, [written]);
}

/** Hands the memory of `arrays` over to the thread that asked, instead of copying it. */
function moved<Value extends object>(value: Value, arrays: Uint8Array<ArrayBuffer>[]): Value {
  const parcel = move({ [transferableSymbol]: arrays.map((array) => array.buffer), [valueSymbol]: value });
  return parcel as unknown as Value; // piscina unpacks it on its way
}

export { answer, judge, settle };
