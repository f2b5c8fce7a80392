import type { PoolClient } from 'pg';
import { runAs } from '@/lib/actors/audit-actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { countAttempt } from '@/lib/auth/limit-attempts';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { requireRoom } from '@/lib/faults/disk-room';
import { dispatchImport } from '@/lib/import-runs/dispatch-import';
import { isRunning } from '@/lib/import-runs/is-running';
import { lockJob } from '@/lib/import-runs/lease';
import { takeRows } from '@/lib/imports/follow-up-import';
import { hashRequest } from '@/lib/imports/hash-request';
import type { Language } from '@/lib/languages/language';
import { findMendLink, type FoundMendLink, holderOf } from '@/lib/mend-links/find-mend-link';
import { scopeOf } from '@/lib/mend-links/look-up-mend-link';
import type { SendMendedRowsInput } from '@/lib/mend-links/mend-link-schemas';
import { findHolders } from '@/lib/mend-links/open-rows-of-link';

interface SendOptions {
  ipAddress: string;
  /** Of the messages in the follow-up's files. */
  language: Language;
}

interface Sent {
  rows: number;
  jobs: { id: string; leaseId: string | null }[];
}

/**
 * Imports rows again that were mended by a link, as a follow-up of the import in which they are open: one for each such
 * import, all or none of them. A repeated request with the same key makes nothing and returns the first answer.
 * @throws ApiError mend_link_invalid, too_many_attempts, import_rolled_back, job_still_running, rows_not_open, file_expired,
 * validation_failed, idempotency_key_conflict; NoRoomError
 */
export async function sendMendedRows(
  { token, ...input }: SendMendedRowsInput,
  { ipAddress, language }: SendOptions,
): Promise<{ rows: number }> {
  const link = await findMendLink(token, ipAddress);
  await countAttempt('mend-send', link.id);
  requireRoom();
  const { rows, jobs } = await runAs(holderOf(link), () =>
    withTransaction((client) => takeMendedRows(client, link, { ...input, language })),
  );
  const { tenantId } = link;
  for (const { id, leaseId } of jobs) if (leaseId) await dispatchImport({ jobId: id, leaseId, tenantId });
  return { rows };
}

async function takeMendedRows(
  client: PoolClient,
  link: FoundMendLink,
  input: Omit<SendMendedRowsInput, 'token'> & { language: Language },
): Promise<Sent> {
  const { corrections, idempotency_key: key, language } = input;
  const { tenantId, bulkOrderCreationId: jobId } = link;
  await lockLink(client, link.id);
  const requestHash = hashRequest({ rows: 'failed', corrections })!;
  const earlier = await findEarlier(client, link.id, key);
  if (earlier) {
    if (earlier.requestHash !== requestHash) throw new ApiError('idempotency_key_conflict');
    return { rows: earlier.rowCount, jobs: [] };
  }
  // The root of the family first, as every follow-up does: from here on nobody else takes rows of it.
  const rootId = link.bulkOrderCreation.rootId ?? jobId;
  await lockJob(client, rootId);
  const rowNumbers = [...new Set(corrections.map(({ row_number }) => row_number))];
  const byParent = await divideByParent(client, link, rowNumbers);
  const sent: Sent = { rows: 0, jobs: [] };
  for (const [parent, numbers] of byParent) {
    if (parent !== rootId) await lockJob(client, parent, tenantId);
    const made = await takeRows(client, {
      ...{ tenantId, actor: holderOf(link), mendLinkId: link.id, language, jobId: parent },
      input: {
        rows: 'failed',
        row_numbers: [...numbers],
        corrections: corrections.filter(({ row_number }) => numbers.has(row_number)),
      },
    });
    sent.jobs.push(made);
    sent.rows += made.count ?? numbers.size;
  }
  await client.query(
    'INSERT INTO mend_link_sends (mend_link_id, idempotency_key, request_hash, row_count) VALUES ($1, $2, $3, $4)',
    [link.id, key, requestHash, sent.rows],
  );
  await recordAudit(client, {
    action: 'mend_rows_sent',
    tenantId,
    subject: { kind: 'import', id: jobId, name: link.bulkOrderCreation.name },
    details: {
      ...{ mend_link_id: link.id, made_for: link.madeFor, rows: sent.rows, cells: corrections.length },
      job_ids: sent.jobs.map(({ id }) => id),
    },
  });
  return sent;
}

/** Locks the link before any job, so that it cannot be withdrawn meanwhile, and two sendings are one after the other. */
async function lockLink(client: PoolClient, id: string): Promise<void> {
  const { rowCount } = await client.query(
    'SELECT FROM mend_links WHERE id = $1 AND withdrawn_at IS NULL AND expires_at > now() FOR UPDATE',
    [id],
  );
  if (rowCount === 0) throw new ApiError('mend_link_invalid');
}

async function findEarlier(client: PoolClient, linkId: string, key: string) {
  const { rows } = await client.query<{ requestHash: string; rowCount: number }>(
    `SELECT request_hash AS "requestHash", row_count AS "rowCount" FROM mend_link_sends
     WHERE mend_link_id = $1 AND idempotency_key = $2`,
    [linkId, key],
  );
  return rows[0] ?? null;
}

/**
 * Which rows are open in which import, in the order of the imports' making.
 * @throws ApiError import_rolled_back, job_still_running, rows_not_open
 */
async function divideByParent(
  client: PoolClient,
  link: FoundMendLink,
  rowNumbers: readonly number[],
): Promise<[jobId: string, rowNumbers: Set<number>][]> {
  const { tenantId, bulkOrderCreationId: jobId } = link;
  const job = await lockJob(client, jobId, tenantId);
  const { rows } = await client.query(
    `SELECT FROM bulk_order_creations
     WHERE id = $1 AND (rolled_back_at IS NOT NULL OR rollback_started_at IS NOT NULL)`,
    [jobId],
  );
  if (!job || rows.length > 0) throw new ApiError('import_rolled_back');
  if (isRunning(job.status)) throw new ApiError('job_still_running', { params: { status: job.status } });
  const holders = await findHolders(client, scopeOf(link), rowNumbers);
  const missing = rowNumbers.filter((row) => !holders.has(row)).sort((one, other) => one - other);
  if (missing.length > 0)
    throw new ApiError('rows_not_open', {
      params: { count: missing.length, row_number: missing[0]! },
      details: { row_numbers: missing.slice(0, 100) },
    });
  const divided = new Map<string, Set<number>>();
  for (const [row, holder] of holders) {
    const numbers = divided.get(holder);
    if (numbers) numbers.add(row);
    else divided.set(holder, new Set([row]));
  }
  return [...divided].sort(([one], [other]) => (one < other ? -1 : 1));
}
