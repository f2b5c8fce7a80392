import type { Actor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import {
  DRAFT_DAYS,
  type DraftDetail,
  type Drafts,
  DRAFTS_LISTED,
  HOLD_SECONDS,
  RECEIVED_DRAFT_DAYS,
} from '@/lib/import-drafts/draft-schemas';
import { contentTypes } from '@/lib/import-files/content-types';
import type { Language } from '@/lib/languages/language';
import { receivedReasonMessage } from '@/lib/messages/received-reasons';
import { objectStore } from '@/lib/storage/open-object-store';
import type { ImportDraft, ReceivedFile, Upload } from '@/prisma/generated/client';

/** The tenant's unfinished imports, the last changed first. */
export async function listDrafts(
  tenantId: string,
  { actor, language }: { actor: Actor; language: Language },
): Promise<Drafts> {
  const rows = await db().importDraft.findMany({
    where: { tenantId },
    include: { upload: true },
    omit: { choices: true },
    orderBy: { updatedAt: 'desc' },
    take: DRAFTS_LISTED,
  });
  const received = await findReceived(tenantId, rows);
  return { data: rows.map((row) => presentDraft(row, { actor, received, language })) };
}

/** One with its choices, and where its file can be fetched. @throws ApiError import_draft_not_found */
export async function getDraft(
  tenantId: string,
  options: { actor: Actor; language: Language; draftId: string; origin: string },
): Promise<DraftDetail> {
  const { actor, language, draftId, origin } = options;
  const row = await db().importDraft.findFirst({
    where: { id: draftId, tenantId },
    include: { upload: true },
  });
  if (!row) throw new ApiError('import_draft_not_found');
  const { fileKey, upload } = row;
  const received = await findReceived(tenantId, [row]);
  return {
    ...presentDraft(row, { actor, received, language }),
    file_key: fileKey,
    file_kind: upload.fileKind,
    file_url: await objectStore().signDownload({
      key: fileKey,
      fileName: row.fileName,
      contentType: contentTypes[upload.fileKind],
      expiresAt: new Date(Date.now() + env().LADING_DOWNLOAD_URL_SECONDS * 1000),
      origin,
    }),
    choices_version: row.choicesVersion,
    choices: row.choices as DraftDetail['choices'],
  };
}

type ReceivedOfInbox = ReceivedFile & {
  inbox: { name: string; customer: { id: string; name: string } | null };
};

/** The files that came to inboxes, by their file keys. */
async function findReceived(tenantId: string, drafts: readonly Pick<ImportDraft, 'fileKey'>[]) {
  const found = await db().receivedFile.findMany({
    where: { tenantId, fileKey: { in: drafts.map(({ fileKey }) => fileKey) } },
    include: { inbox: { select: { name: true, customer: { select: { id: true, name: true } } } } },
  });
  return new Map(found.map((file) => [file.fileKey, file]));
}

function presentReceived(file: ReceivedOfInbox, language: Language): Drafts['data'][number]['received'] {
  const { reasonCode, reasonParams, inbox } = file;
  return {
    inbox_name: inbox.name,
    reason: reasonCode && receivedReasonMessage(reasonCode, reasonParams, language),
    customer: inbox.customer,
  };
}

interface PresentOptions {
  actor: Actor;
  received: ReadonlyMap<string, ReceivedOfInbox>;
  language: Language;
}

function presentDraft(
  row: Omit<ImportDraft, 'choices'> & { upload: Upload },
  { actor, received, language }: PresentOptions,
): Drafts['data'][number] {
  const { holderId, personName } = row;
  const file = received.get(row.fileKey);
  const days = file ? RECEIVED_DRAFT_DAYS : DRAFT_DAYS;
  const isHeld = holderId !== null && row.seenAt.getTime() > Date.now() - HOLD_SECONDS * 1000;
  return {
    id: row.id,
    file_name: row.fileName,
    file_size_bytes: row.upload.fileSizeBytes === null ? null : Number(row.upload.fileSizeBytes),
    changed_by: { name: personName },
    held_by: isHeld ? { name: personName, is_you: row.personId === actor.id, holder_id: holderId } : null,
    updated_at: row.updatedAt.toISOString(),
    kept_until: new Date(row.updatedAt.getTime() + days * 24 * 60 * 60 * 1000).toISOString(),
    received: file ? presentReceived(file, language) : null,
  };
}
