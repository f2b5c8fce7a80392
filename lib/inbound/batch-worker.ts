/** What runs in a worker thread: judging the body of a large batch, away from the event loop that serves people. */
import { type BatchVerdict, judgeBatch } from '@/lib/inbound/judge-batch';
import type { Language } from '@/lib/messages/language';

export interface BatchTask {
  bytes: Uint8Array;
  language: Language;
}

export default function judge({ bytes, language }: BatchTask): BatchVerdict {
  return judgeBatch(bytes, language);
}
