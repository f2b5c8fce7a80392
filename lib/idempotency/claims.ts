import sql from 'sql-template-tag';
import { type RecordingClient, runIn } from '@/lib/audit/recorded-work';
import { query } from '@/lib/db';
import { KEY_HOURS } from '@/lib/idempotency/idempotency-key';

/**
 * How long a claim holds unless it is extended, in seconds: so long does a retry wait after the process that carried the request out
 * has died.
 */
export const LOCK_SECONDS = 60;

/** One request that wants to be the one that is carried out under its key. */
export interface Claim {
  /** From `keyId`. */
  id: string;
  tenantId: string | null;
  callerId: string;
  /** From `hashRequest`. */
  requestHash: string;
  /** Unique to this request. */
  holder: string;
}

/** What is kept under a key. */
export interface KeptRequest {
  requestHash: string;
  /** null: not answered. */
  status: number | null;
  /** Encrypted (lib/idempotency/seal-answer.ts); null: too large, or gone. */
  answer: Uint8Array | null;
  carriedOut: boolean;
  /** Seconds until its lock expires; 0 or less: nobody works at it. */
  lockedSeconds: number;
}

/** What is kept under the claim's key and less than a day old. */
export async function findKept({ id, tenantId }: Claim): Promise<KeptRequest | undefined> {
  const [kept] = await query<KeptRequest>(sql`
    SELECT request_hash AS "requestHash", status, answer, carried_out_at IS NOT NULL AS "carriedOut",
           extract(epoch FROM locked_until - clock_timestamp())::float8 AS "lockedSeconds"
    FROM idempotency_keys
    WHERE id = ${id} AND tenant_id IS NOT DISTINCT FROM ${tenantId}::uuid
      AND created_at > now() - make_interval(hours => ${KEY_HOURS})`);
  return kept;
}

/**
 * Takes the key: it is free, its day is over, or whoever had it died before the change was made.
 * @param mayRepeat it may also be taken after the change was made, since the call itself gives the first result again
 * @returns whether this claim has it now
 */
export async function takeKey(claim: Claim, mayRepeat: boolean): Promise<boolean> {
  const taken = await query(sql`
    INSERT INTO idempotency_keys (id, tenant_id, caller_id, request_hash, holder, locked_until)
    VALUES (${claim.id}, ${claim.tenantId}::uuid, ${claim.callerId}::uuid, ${claim.requestHash}, ${claim.holder}::uuid,
            clock_timestamp() + make_interval(secs => ${LOCK_SECONDS}))
    ON CONFLICT (id) DO UPDATE
    SET request_hash = excluded.request_hash, holder = excluded.holder, locked_until = excluded.locked_until,
        carried_out_at = NULL, status = NULL, answer = NULL, created_at = excluded.created_at
    WHERE (idempotency_keys.status IS NOT NULL OR idempotency_keys.locked_until < clock_timestamp())
      AND (idempotency_keys.created_at <= now() - make_interval(hours => ${KEY_HOURS})
        OR (idempotency_keys.status IS NULL AND idempotency_keys.request_hash = excluded.request_hash
            AND (idempotency_keys.carried_out_at IS NULL OR ${mayRepeat}::boolean)))
    RETURNING 1`);
  return taken.length > 0;
}

/** Extends the lock of a request that is still being carried out. */
export async function extendLock({ id, holder }: Claim): Promise<void> {
  await query(sql`
    UPDATE idempotency_keys SET locked_until = clock_timestamp() + make_interval(secs => ${LOCK_SECONDS})
    WHERE id = ${id} AND holder = ${holder}::uuid AND status IS NULL`);
}

/** Notes in the transaction of the change that it is made. @returns false when another request has taken the key */
export async function markCarriedOut(client: RecordingClient, { id, holder }: Claim): Promise<boolean> {
  const marked = await runIn(
    client,
    sql`UPDATE idempotency_keys SET carried_out_at = clock_timestamp()
        WHERE id = ${id} AND holder = ${holder}::uuid AND status IS NULL`,
  );
  return marked > 0;
}

/** Keeps an answer. @param answer encrypted; null when only its status is kept */
export async function keepAnswer(
  { id, holder }: Claim,
  status: number,
  answer: Uint8Array | null,
): Promise<void> {
  await query(sql`
    UPDATE idempotency_keys SET status = ${status}, answer = ${answer}
    WHERE id = ${id} AND holder = ${holder}::uuid AND status IS NULL`);
}

/** Frees the key, unless the change was made. @returns whether it is free */
export async function freeKey({ id, holder }: Claim, mayRepeat: boolean): Promise<boolean> {
  const freed = await query(sql`
    DELETE FROM idempotency_keys
    WHERE id = ${id} AND holder = ${holder}::uuid AND (carried_out_at IS NULL OR ${mayRepeat}::boolean)
    RETURNING 1`);
  return freed.length > 0;
}

/**
 * Forgets every answer that is kept for a tenant: they may tell of a consignee who is to be erased. Their requests are still
 * recognised, and answered with `idempotent_answer_not_kept`.
 */
export async function forgetAnswers(client: RecordingClient, tenantId: string): Promise<void> {
  await runIn(
    client,
    sql`UPDATE idempotency_keys SET answer = NULL WHERE tenant_id = ${tenantId}::uuid AND answer IS NOT NULL`,
  );
}
