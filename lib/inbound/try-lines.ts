import type { ClientActor } from '@/lib/actors/actor';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { largeBatchLimits, type BatchHead } from '@/lib/inbound/batch-schemas';
import { takeBatchTurn } from '@/lib/inbound/batch-turns';
import { answerInWorker, decideInWorker, validateInWorker } from '@/lib/inbound/batch-worker-pool';
import { cancelUnnamed, findCompletion } from '@/lib/inbound/complete-batch';
import { type DecidedBatch, type JobCounters, statusOf } from '@/lib/inbound/decide-batch';
import { endingDay, readEarlier } from '@/lib/inbound/import-batch';
import { acceptBatch } from '@/lib/inbound/read-batch';
import { type BatchOwner, findJob, findTargets } from '@/lib/inbound/store-batch';
import { arrayText } from '@/lib/inbound/validate-batch';
import { keyOf } from '@/lib/items/check-item';
import type { Language } from '@/lib/languages/language';

interface TryOptions {
  client: ClientActor;
  language: Language;
}

/** A batch of lines that is only tried: part after part as it arrives, of which nothing is kept but the answer. */
export class TriedLines {
  readonly #head: BatchHead;
  readonly #owner: BatchOwner;
  readonly #language: Language;
  /** The number of the first item with each external ID, from 1. */
  readonly #firsts = new Map<string, number>();
  /** The external IDs of the part that arrives. */
  #keys: string[] = [];
  #itemCount = 0;
  #counters: JobCounters = {
    ...{ totalItems: 0, createdItems: 0, updatedItems: 0, cancelledItems: 0 },
    ...{ rejectedItems: 0, warningItems: 0 },
  };
  #items: Uint8Array[] = [];
  #bytes = 0;

  constructor(head: BatchHead, { client, language }: TryOptions) {
    this.#head = head;
    this.#owner = { tenantId: client.tenantId, sourceSystem: head.sourceSystem };
    this.#language = language;
  }

  /** Notes the next item of the part that arrives. */
  note(item: unknown): void {
    this.#itemCount += 1;
    const key = keyOf(item);
    if (key === null) return;
    this.#keys.push(key);
    if (!this.#firsts.has(key)) this.#firsts.set(key, this.#itemCount);
  }

  /** Decides about the part whose items were noted. @param body the part as a batch by itself, as JSON */
  async tryPart(body: Uint8Array): Promise<void> {
    const { tenantId } = this.#owner;
    const bytes = Uint8Array.from(body);
    const batch = acceptBatch(await validateInWorker({ bytes, language: this.#language }, tenantId));
    const firstIndex = this.#counters.totalItems;
    const earlier = this.#keys
      .map((key) => [key, this.#firsts.get(key)!] as const)
      .filter(([, first]) => first <= firstIndex);
    this.#keys = [];
    const earlierKeys = JSON.stringify(Object.fromEntries(earlier));
    const { items, sent, operation } = batch;
    const part = { items, sent, operation, firstIndex, earlierKeys };
    const decided = await takeBatchTurn(this.#owner, async () => {
      const found = await withTransaction((client) => findTargets(client, this.#owner, batch));
      const task = { ...part, ...found, owner: this.#owner, language: this.#language, jobId: null };
      const rest = { completeDay: null, unnamed: null, today: endingDay(new Date()) };
      return decideInWorker({ ...task, ...rest }, async () => undefined);
    });
    this.#add(decided);
  }

  /**
   * The answer, with what a complete batch would cancel: `TriedBatch` as JSON.
   * @throws ApiError complete_cancels_too_many
   */
  async end(): Promise<Uint8Array<ArrayBuffer>> {
    const complete = await this.#complete();
    const counted = { status: statusOf(this.#counters), ...this.#counters, ...(complete && { complete }) };
    const opening = JSON.stringify({ importJobId: null, validateOnly: true, ...counted }).slice(0, -1);
    const items = this.#items.flatMap((some, index) => (index === 0 ? [some] : [Buffer.from(','), some]));
    return Uint8Array.from(Buffer.concat([Buffer.from(`${opening},"items":[`), ...items, Buffer.from(']}')]));
  }

  async #complete() {
    const keys = arrayText([...this.#firsts.keys()]);
    const named = { ...this.#head, keys };
    const { completeDay: routeDate, unnamed } = await withTransaction((client) =>
      findCompletion(client, this.#owner, named),
    );
    if (routeDate === null) return null;
    if (this.#counters.rejectedItems > 0) return { routeDate, done: false, cancelledItems: 0 };
    const firstIndex = this.#counters.totalItems;
    const options = { jobId: null, routeDate, unnamed, firstIndex, language: this.#language };
    const decided = await withTransaction((client) => cancelUnnamed(client, this.#owner, options));
    this.#add(decided);
    return { routeDate, done: true, cancelledItems: decided.counters.cancelledItems };
  }

  #add({ counters, answer }: DecidedBatch): void {
    for (const name of Object.keys(this.#counters) as (keyof JobCounters)[])
      this.#counters[name] += counters[name];
    const items = itemsOf(answer);
    if (items.byteLength === 0) return;
    this.#items.push(items);
    this.#bytes += items.byteLength;
    const { targets: limit_targets, bytes: limit_bytes } = largeBatchLimits;
    if (this.#bytes > limit_bytes)
      throw new ApiError('batch_too_large', { params: { limit_targets, limit_bytes } });
  }
}

const itemsName = '"items":[';

/** What is between the brackets of an answer's items: the last of its fields, after numbers and words without quotation marks. */
function itemsOf(answer: Uint8Array<ArrayBuffer>): Uint8Array {
  const text = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
  return text.subarray(text.indexOf(itemsName) + itemsName.length, -']}'.length);
}

/** The answer to a batch that was taken in before and is sent again to be tried: the first one. @returns null if there is none */
export async function answerEarlier(
  owner: BatchOwner,
  batchId: string,
  language: Language,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const earlier = await withTransaction(async (client) => {
    const job = await findJob(client, owner, batchId);
    return job ? readEarlier(client, job) : null;
  });
  return earlier && answerInWorker({ ...earlier, language }, owner.tenantId);
}
