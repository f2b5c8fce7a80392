import { runAs } from '@/lib/actors/audit-actor';
import type { Actor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { createImport } from '@/lib/imports/create-import';
import type { CreateImportInput } from '@/lib/imports/import-schemas';
import { validateImport } from '@/lib/imports/validate-import';
import { chooseProfile } from '@/lib/inboxes/choose-profile';
import { findSameImport, isImported } from '@/lib/inboxes/find-same-import';
import { awaitDryRun, leaveForPerson, noteImported, noteProfile } from '@/lib/inboxes/record-decision';
import { reasonOfCounts } from '@/lib/inboxes/reason-of-counts';
import { pickLanguage } from '@/lib/languages/language';
import type { ReceivedReason } from '@/lib/messages/received-reason-codes';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import { FileProblem } from '@/lib/table-files/file-problem';
import type { Inbox, ReceivedFile } from '@/prisma/generated/client';

type FileOfInbox = ReceivedFile & { inbox: Inbox };

/**
 * Decides about a file that came to an inbox: it becomes an import when a profile fits without drift and enough of its rows
 * are good, and otherwise an unfinished import that waits for a person. Checking is done by the worker's own code, in a
 * transaction that is taken back, or for a large file by a dry run.
 *
 * It may be called any number of times, and end anywhere: an import's idempotency key is the file key, so there is never a
 * second one, and what has an import is never left for a person.
 * @throws whatever may be gone at the next attempt
 */
export async function takeReceivedFile(id: string): Promise<void> {
  const file = await db().receivedFile.findFirst({
    where: { id, state: 'received' },
    include: { inbox: true },
  });
  if (!file) return;
  if (await isImported(file)) return noteImported(file);
  const reason = await runAs(auditActorOf(file.inbox), () => decide(file));
  if (reason) await leaveForPerson(file, reason);
}

/** Who an import of an inbox is made by. */
export function actorOf({ id, name, tenantId, language }: Inbox): Actor {
  return {
    kind: 'client',
    id,
    clientId: id,
    name,
    tenantId,
    permissions: [],
    language: pickLanguage(language, null),
  };
}

export const auditActorOf = ({ id, name }: Inbox) =>
  ({ kind: 'inbox', id, name, ipAddress: null, userAgent: null }) as const;

/** @returns why a person has to look; null: it is imported, or a dry run tries it */
async function decide(file: FileOfInbox): Promise<ReceivedReason | null> {
  const { inbox, tenantId, fileKey } = file;
  try {
    const same = await findSameImport(file);
    if (same) return same;
    const chosen = await chooseProfile({ tenantId, customerId: inbox.customerId, fileKey });
    if (chosen.profile) await noteProfile(file, chosen.profile.id);
    if ('reason' in chosen) return chosen.reason;
    const upload = await db().upload.findFirst({ where: { fileKey, tenantId } });
    if (!upload) return { code: 'unreadable', params: { code: 'file_missing' } };
    const input: CreateImportInput = {
      ...{
        source_view: 'dispatcher',
        profile_id: chosen.profile.id,
        header_row_number: chosen.headerRowNumber,
      },
      ...{ file_key: fileKey, file_kind: upload.fileKind },
      ...(inbox.customerId && { customer_id: inbox.customerId }),
    };
    return await tryRows(file, input);
  } catch (error) {
    return reasonOfError(error);
  }
}

async function tryRows(file: FileOfInbox, input: CreateImportInput): Promise<ReceivedReason | null> {
  const { inbox, tenantId } = file;
  const actor = actorOf(inbox);
  const options = { tenantId, actor, language: actor.language };
  const checked = await validateImport({ ...options, input }).catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 'dry_run_needed') return null;
    throw error;
  });
  if (!checked) {
    const dryRun = await createImport({ ...options, input: { ...input, dry_run: true } });
    await awaitDryRun(file, dryRun.id);
    return null;
  }
  if (checked.failure_code !== null) {
    return { code: 'unreadable', params: { code: checked.failure_code, message: checked.failure_message } };
  }
  const reason = reasonOfCounts(inbox, {
    rows: checked.total_records,
    succeeded: checked.succeeded_records,
    failed: checked.failed_records,
    doubts: checked.file_warnings.length,
  });
  if (reason) return reason;
  await createImport({ ...options, input });
  await noteImported(file);
  return null;
}

/**
 * Why a person has to look at a file that is refused.
 * @throws what is no fault of the file, and may be gone at the next attempt
 */
export function reasonOfError(error: unknown): ReceivedReason {
  if (error instanceof ObjectMissingError) return { code: 'unreadable', params: { code: 'file_missing' } };
  if (error instanceof FileProblem)
    return { code: 'unreadable', params: { code: error.code, params: error.params } };
  if (error instanceof ApiError && error.status < 500 && error.status !== 429) {
    return { code: 'refused', params: { code: error.code, params: error.params } };
  }
  throw error;
}
