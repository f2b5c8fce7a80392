import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import sql from 'sql-template-tag';
import type { Actor } from '@/lib/actors/actor';
import { db, withTransaction } from '@/lib/db';
import { requireRoom } from '@/lib/faults/disk-room';
import { env } from '@/lib/env';
import { ApiError, type ErrorCode } from '@/lib/errors';
import { dispatchImport } from '@/lib/import-runs/dispatch-import';
import { findEarlierImport, idempotencyKeyOf } from '@/lib/imports/find-earlier-import';
import { hashRequest } from '@/lib/imports/hash-request';
import { checkCorrections, storeCorrections } from '@/lib/imports/store-corrections';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { CreateImportInput, Import } from '@/lib/imports/import-schemas';
import { presentImport } from '@/lib/imports/present-import';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import type { Language } from '@/lib/languages/language';
import { objectStore } from '@/lib/storage/open-object-store';
import { resolvePlaces, resolveProfile, type ResolvedInput } from '@/lib/imports/resolve-profile';
import type { Upload } from '@/prisma/generated/client';

interface CreateImportOptions {
  tenantId: string;
  actor: Actor;
  /** Language of the messages in the job's files. */
  language: Language;
  input: CreateImportInput;
}

/**
 * Creates the job of an uploaded file and tells the engine: step 3 of seed 003. The whole file key is the
 * idempotency key: a repeated key returns the existing job, even when two requests arrive at once, and whatever has become
 * of the profile in the meantime.
 * @throws ApiError customer_not_found, delivery_service_not_found, file_not_found, file_too_large,
 * import_profile_not_found, missing_required_mappings, profile_place_not_found, validation_failed, idempotency_key_conflict (the key was used with different content); NoRoomError
 */
export async function createImport(options: CreateImportOptions): Promise<Import> {
  const { tenantId, language } = options;
  const earlier = await findEarlierImport(tenantId, options.input);
  if (earlier) return present(tenantId, earlier, language);

  const prepared = await prepareImport(options);
  const { jobId, leaseId } = await withTransaction((client) =>
    insertJob(client, { ...options, ...prepared, asked: options.input }),
  );
  if (!leaseId) {
    // another request was first
    return present(tenantId, (await findEarlierImport(tenantId, options.input)) ?? jobId, language);
  }
  await dispatchImport({ jobId, leaseId, tenantId });
  return present(tenantId, jobId, language);
}

/**
 * What an import needs besides what was sent, checked and complete.
 * @throws ApiError like `createImport`, except idempotency_key_conflict; NoRoomError
 */
export async function prepareImport({ tenantId, language, input: asked }: CreateImportOptions) {
  const input = await resolveProfile(tenantId, language, asked);
  const { header_row_number: headerRow = 1, corrections = [] } = input;
  checkCorrections(corrections, { language, isRead: ({ row_number }) => row_number > headerRow });
  requireRoom();
  const places = await resolvePlaces(tenantId, input);
  const { deliveryService, upload } = await checkReferences(tenantId, input);
  return { input, places, deliveryService, upload, fileSizeBytes: await checkFile(upload) };
}

export type PreparedImport = Awaited<ReturnType<typeof prepareImport>>;

async function present(tenantId: string, jobId: string, language: Language) {
  return presentImport(await getImportRow(tenantId, jobId), language);
}

/** Everything that the request names must belong to the tenant; anything else is reported as nonexistent. */
async function checkReferences(tenantId: string, input: ResolvedInput) {
  const [customer, deliveryService, upload] = await Promise.all([
    db().customer.findFirst({ where: { id: input.customer_id, tenantId } }),
    db().deliveryService.findFirst({ where: { id: input.delivery_service_id, tenantId } }),
    db().upload.findFirst({ where: { fileKey: input.file_key, tenantId } }),
  ]);
  if (!customer || !deliveryService || !upload) {
    const missing: { code: ErrorCode; path: keyof CreateImportInput }[] = [];
    if (!customer) missing.push({ code: 'customer_not_found', path: 'customer_id' });
    if (!deliveryService) missing.push({ code: 'delivery_service_not_found', path: 'delivery_service_id' });
    if (!upload) missing.push({ code: 'file_not_found', path: 'file_key' });
    const problems = missing.map(({ code, path }) => ({ in: 'body', code, path }));
    throw new ApiError(problems[0]!.code, { details: { problems } });
  }
  if (upload.fileKind !== input.file_kind) {
    const params = { expected: upload.fileKind, given: input.file_kind };
    throw new ApiError('file_kind_mismatch', { params });
  }
  return { deliveryService, upload };
}

/** @returns the size of the stored file, in bytes */
async function checkFile(upload: Upload): Promise<number> {
  const size = await objectStore().size(upload.fileKey);
  if (size === null) throw new ApiError('file_not_found', { details: { file_key: upload.fileKey } });
  const limitBytes = env().LADING_MAX_FILE_BYTES;
  if (size > limitBytes) {
    await removeUpload(upload.fileKey); // S3 cannot refuse it during the upload
    throw new ApiError('file_too_large', { params: { limit_bytes: limitBytes } });
  }
  return size;
}

/** An upload that cannot be removed here is removed later with the other unused uploads. */
async function removeUpload(fileKey: string) {
  try {
    await objectStore().remove([fileKey]);
  } catch (error) {
    console.warn(`Upload ${fileKey} could not be removed: ${String(error)}`);
  }
}

interface NewJob extends Omit<CreateImportOptions, 'input'>, PreparedImport {
  /** As it was sent. */
  asked: CreateImportInput;
  /** Absent: those of a new job. */
  jobId?: string;
  idempotencyKey?: string;
}

/** @returns no lease when another request has created the job with this key in the meantime */
export async function insertJob(
  client: PoolClient,
  job: NewJob,
): Promise<{ jobId: string; leaseId: string | null }> {
  const { tenantId, actor, input, asked, places, deliveryService, upload, fileSizeBytes, language } = job;
  const { jobId = uuidv7(), idempotencyKey = idempotencyKeyOf(asked) } = job;
  const leaseId = randomUUID();
  const isDryRun = input.dry_run === true;
  // A folder of its own: what it writes must not meet what the import of the same upload writes.
  const fileKey = isDryRun
    ? `imports/${tenantId}/${randomUUID()}/original.${upload.fileKind}`
    : input.file_key;
  // Whoever discards the upload at the same time waits, or was first: see lib/import-drafts/discard-draft.ts.
  const { rowCount: uploads } = await client.query(
    sql`SELECT FROM uploads WHERE file_key = ${input.file_key} FOR KEY SHARE`,
  );
  if (uploads === 0) throw new ApiError('file_not_found', { details: { file_key: input.file_key } });
  const { rowCount } = await client.query(sql`
    INSERT INTO bulk_order_creations
      (id, tenant_id, language, created_by_id, created_by_name, name, source_view,
       idempotency_key, file_key, file_name, file_kind, file_size_bytes,
       customer_id, delivery_service_id, delivery_type_id, payer_type, payment_method,
       mappings, profile_id, profile_version, profile_rules, places, header_row_number, total_records,
       request_hash, manifest_totals, dry_run, original_key, time_zone, worker_lease_id, lease_expires_at)
    VALUES
      (${jobId}, ${tenantId}, ${language}, ${actor.id}, ${actor.name}, ${input.name ?? upload.fileName}, ${input.source_view},
       ${idempotencyKey}, ${fileKey}, ${upload.fileName}, ${upload.fileKind}, ${fileSizeBytes},
       ${input.customer_id}, ${deliveryService.id}, ${deliveryService.deliveryTypeId}, ${input.payer_type}, ${input.payment_method},
       ${JSON.stringify(input.mappings)}, ${input.profile_id ?? null}, ${input.profileVersion},
       ${input.rules && JSON.stringify(input.rules)}, ${places && JSON.stringify(places)}, ${input.header_row_number ?? null}, ${input.total_records ?? null},
       ${hashRequest(asked)}, ${input.manifest_totals ? JSON.stringify(input.manifest_totals) : null}, ${isDryRun}, ${isDryRun ? input.file_key : null}, (SELECT time_zone FROM tenants WHERE id = ${tenantId}), ${leaseId}, now() + make_interval(secs => ${env().LADING_LEASE_SECONDS}))
    ON CONFLICT (idempotency_key) DO NOTHING`);
  if (rowCount === 0) return { jobId, leaseId: null };
  if (input.corrections) await storeCorrections(client, jobId, input.corrections);
  await client.query(sql`DELETE FROM import_drafts WHERE file_key = ${input.file_key}`);
  await addTimelineEvent(client, {
    jobId,
    event: 'file_accepted',
    actorName: actor.name,
    details: {
      file_name: upload.fileName,
      file_size_bytes: fileSizeBytes,
      ...(isDryRun && { dry_run: true }),
    },
  });
  if (input.profile_id) {
    await client.query(sql`UPDATE import_profiles SET last_used_at = now() WHERE id = ${input.profile_id}`);
  }
  await addTimelineEvent(client, {
    jobId,
    event: 'mapping_received',
    actorName: actor.name,
    details: { mapped_fields: Object.keys(input.rules?.fields ?? input.mappings).length },
  });
  return { jobId, leaseId };
}
