import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { hashRequest } from '@/lib/imports/hash-request';
import type { CreateImportInput } from '@/lib/imports/import-schemas';
import { completeInput } from '@/lib/imports/resolve-profile';
import { profileContentSchema, type ProfileContent } from '@/lib/profiles/profile-schemas';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/**
 * The ID of the job that a request with this file key has created already; null: there is none. Whatever has become of
 * the profile, its places and the upload since does not matter: the request is compared with the version of the profile
 * that the job was created with, which never changes.
 * @throws ApiError idempotency_key_conflict: that request had other content
 */
export async function findEarlierImport(tenantId: string, input: CreateImportInput): Promise<string | null> {
  const job = await db().bulkOrderCreation.findFirst({
    where: { idempotencyKey: idempotencyKeyOf(input), tenantId },
  });
  if (!job) return null;
  if (!(await isSameRequest(job, input))) {
    throw new ApiError('idempotency_key_conflict', { details: { job_id: job.id } });
  }
  return job.id;
}

/**
 * The idempotency key of a request: the whole file key. A dry run leaves that to the import, and has one for each set of
 * choices, so that each can be tried.
 */
export function idempotencyKeyOf(input: CreateImportInput): string {
  if (input.dry_run !== true) return input.file_key;
  // What does not matter to a repeated import does not matter here either.
  const content = { ...input, name: undefined, total_records: undefined, file_size_bytes: undefined };
  const choices = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `dry-run/${input.file_key}/${choices}`;
}

async function isSameRequest(job: BulkOrderCreation, input: CreateImportInput): Promise<boolean> {
  if (job.profileId !== (input.profile_id?.toLowerCase() ?? null)) return false;
  const content = await contentOf(job);
  // A profile's customer has no versions: when the request leaves the customer open, the job's is the profile's of then.
  const asked = completeInput(input, content && { customerId: job.customerId, content });
  return (
    job.sourceView === input.source_view &&
    job.customerId === asked.customer_id?.toLowerCase() &&
    job.deliveryServiceId === asked.delivery_service_id?.toLowerCase() &&
    job.payerType === asked.payer_type &&
    job.paymentMethod === asked.payment_method &&
    job.fileKind === input.file_kind &&
    job.requestHash === hashRequest(input) &&
    job.headerRowNumber === (input.header_row_number ?? null) &&
    isDeepStrictEqual(job.mappings, asStored(asked.mappings)) &&
    // Parsed anew, so that a default that the schema has got since is the same on both sides.
    isDeepStrictEqual(
      job.profileRules && asStored(profileRulesSchema.parse(job.profileRules)),
      asStored(asked.rules),
    )
  );
}

/** What the job's version of its saved profile holds; null: it has none. */
async function contentOf({ profileId, profileVersion }: BulkOrderCreation): Promise<ProfileContent | null> {
  if (profileId === null || profileVersion === null) return null;
  const { content } = await db().importProfileVersion.findUniqueOrThrow({
    where: { profileId_version: { profileId, version: profileVersion } },
  });
  return profileContentSchema.parse(content);
}

/** A value as JSON gives it back: without keys that are undefined. */
function asStored(value: object | null): unknown {
  return JSON.parse(JSON.stringify(value));
}
