import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/actors/actor';
import { withRecordedWork } from '@/lib/audit/recorded-work';
import { ApiError } from '@/lib/errors';
import { loggableError } from '@/lib/faults/loggable-error';
import {
  type Claim,
  extendLock,
  findKept,
  freeKey,
  keepAnswer,
  type KeptRequest,
  LOCK_SECONDS,
  markCarriedOut,
  takeKey,
} from '@/lib/idempotency/claims';
import { hashRequest, keyId, readIdempotencyKey } from '@/lib/idempotency/idempotency-key';
import { countKey, hasRoomForAnswer } from '@/lib/idempotency/limit-keys';
import { openAnswer, sealAnswer } from '@/lib/idempotency/seal-answer';

/** Thrown by `begin` when the request was answered before: what to answer now. */
export class KnownAnswer extends Error {
  constructor(readonly response: Response) {
    super('This request was answered before');
  }
}

/** The life of one request that has a key. */
export interface AnswerOnce {
  /**
   * Takes the key, once the request is known to be valid and before anything is changed.
   * @param content the body as it was sent, or what identifies it
   * @throws KnownAnswer; ApiError idempotency_key_reused, idempotency_request_in_progress, idempotent_answer_not_kept,
   *   too_many_idempotency_keys
   */
  begin(content: string | Uint8Array): Promise<void>;
  /** Runs the work: a change that it records in the audit trail is marked as made in the same transaction. */
  carryOut<T>(work: () => Promise<T>): Promise<T>;
  /** Keeps the answer, or frees the key when nothing was done. @returns the answer to send */
  end(response: Response): Promise<Response>;
}

interface Options {
  request: Request;
  actor: Actor;
  tenantId: string | null;
  /** The call gives its first result again by itself, so it may be carried out again when its answer was lost. */
  mayRepeat: boolean;
}

/** Statuses of refusals: nothing was begun, so the same request may be sent again with the same key. */
const notBegun: ReadonlySet<number> = new Set([400, 401, 408, 413, 415, 429]);

/** Headers that are kept with an answer. */
const keptHeaders = ['content-type', 'content-language', 'location'];

/**
 * Answers requests with the same `Idempotency-Key` once (docs/decisions/2026-11-29-idempotency-keys.md).
 * @returns null when the request has no key
 * @throws ApiError idempotency_key_invalid
 */
export function answerOnce({ request, actor, tenantId, mayRepeat }: Options): AnswerOnce | null {
  const key = readIdempotencyKey(request);
  if (key === null) return null;
  const id = keyId(actor, tenantId, key);
  let claim: Claim | undefined;
  let timer: NodeJS.Timeout | undefined;

  return {
    async begin(content) {
      const wanted: Claim = {
        ...{ id, tenantId, callerId: actor.id, holder: randomUUID() },
        requestHash: hashRequest(request, content),
      };
      await take(wanted, mayRepeat);
      claim = wanted;
      timer = setInterval(() => void extend(wanted), (LOCK_SECONDS / 3) * 1000).unref();
    },
    carryOut(work) {
      return withRecordedWork(async (client) => {
        // Another process thinks that this one is dead and has begun anew: this change must not be made as well.
        if (claim && !(await markCarriedOut(client, claim))) throw inProgress(LOCK_SECONDS);
      }, work);
    },
    async end(response) {
      clearInterval(timer);
      return claim ? await settle(claim, response, mayRepeat) : response;
    },
  };
}

/** Takes the key for a claim, or throws what there is to answer. */
async function take(claim: Claim, mayRepeat: boolean): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    // Looks first: to write would wait for whoever marks the change as made, until that transaction ends.
    const kept = await findKept(claim);
    if (kept) await refuse(claim, kept, mayRepeat);
    else if (attempt === 0) await countKey(claim.callerId);
    if (await takeKey(claim, mayRepeat)) return;
  }
  throw inProgress(LOCK_SECONDS); // others take and free it all the time, or one has run for a day
}

/** Returns only if the key can be taken from a dead process. */
async function refuse(claim: Claim, kept: KeptRequest, mayRepeat: boolean): Promise<void> {
  if (kept.requestHash !== claim.requestHash) throw new ApiError('idempotency_key_reused');
  if (kept.status !== null) {
    const answer = kept.answer && (await openAnswer(claim.id, kept.answer));
    if (!answer) throw notKept(kept.status);
    const headers = { ...answer.headers, 'Cache-Control': 'no-store', 'Idempotent-Replayed': 'true' };
    const body = answer.body.byteLength > 0 ? Buffer.from(answer.body) : null;
    throw new KnownAnswer(new Response(body, { status: kept.status, headers }));
  }
  if (kept.lockedSeconds > 0) throw inProgress(kept.lockedSeconds);
  if (kept.carriedOut && !mayRepeat) throw notKept(null);
}

/** Most requests take less than a second, so the caller need not wait until a lock expires. */
function inProgress(lockedSeconds: number): ApiError {
  const seconds = Math.max(1, Math.min(5, Math.ceil(lockedSeconds)));
  return new ApiError('idempotency_request_in_progress', {
    params: { retry_after_seconds: seconds },
    headers: { 'Retry-After': String(seconds) },
  });
}

function notKept(status: number | null): ApiError {
  return new ApiError('idempotent_answer_not_kept', { details: { status } });
}

async function extend(claim: Claim): Promise<void> {
  try {
    await extendLock(claim);
  } catch (error) {
    console.warn('The lock of an Idempotency-Key could not be extended:', loggableError(error));
  }
}

/** What goes wrong here is no fault of the request, which has its answer: its key stays locked until the lock expires. */
async function settle(claim: Claim, response: Response, mayRepeat: boolean): Promise<Response> {
  const { status } = response;
  const body = new Uint8Array(await response.arrayBuffer());
  try {
    const wasDone = status < 500 && !notBegun.has(status);
    if (wasDone || !(await freeKey(claim, mayRepeat))) {
      const headers: Record<string, string> = {};
      for (const name of keptHeaders) {
        const value = response.headers.get(name);
        if (value !== null) headers[name] = value;
      }
      const sealed = await sealAnswer(claim.id, { headers, body });
      const isKept = sealed !== null && (await hasRoomForAnswer(claim.callerId, sealed.byteLength));
      await keepAnswer(claim, status, isKept ? sealed : null);
    }
  } catch (error) {
    console.warn('The answer to an Idempotency-Key could not be kept:', loggableError(error));
  }
  const { headers } = response;
  return new Response(body.byteLength > 0 ? body : null, { status, headers });
}
