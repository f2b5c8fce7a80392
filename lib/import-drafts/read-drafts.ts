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
} from '@/lib/import-drafts/draft-schemas';
import { contentTypes } from '@/lib/import-files/content-types';
import { objectStore } from '@/lib/storage/open-object-store';
import type { ImportDraft, Upload } from '@/prisma/generated/client';

/** The tenant's unfinished imports, the last changed first. */
export async function listDrafts(tenantId: string, actor: Actor): Promise<Drafts> {
  const rows = await db().importDraft.findMany({
    where: { tenantId },
    include: { upload: true },
    omit: { choices: true },
    orderBy: { updatedAt: 'desc' },
    take: DRAFTS_LISTED,
  });
  return { data: rows.map((row) => presentDraft(row, actor)) };
}

/** One with its choices, and where its file can be fetched. @throws ApiError import_draft_not_found */
export async function getDraft(
  tenantId: string,
  { actor, draftId, origin }: { actor: Actor; draftId: string; origin: string },
): Promise<DraftDetail> {
  const row = await db().importDraft.findFirst({
    where: { id: draftId, tenantId },
    include: { upload: true },
  });
  if (!row) throw new ApiError('import_draft_not_found');
  const { fileKey, upload } = row;
  return {
    ...presentDraft(row, actor),
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

function presentDraft(
  row: Omit<ImportDraft, 'choices'> & { upload: Upload },
  actor: Actor,
): Drafts['data'][number] {
  const { holderId, personName } = row;
  const isHeld = holderId !== null && row.seenAt.getTime() > Date.now() - HOLD_SECONDS * 1000;
  return {
    id: row.id,
    file_name: row.fileName,
    file_size_bytes: row.upload.fileSizeBytes === null ? null : Number(row.upload.fileSizeBytes),
    changed_by: { name: personName },
    held_by: isHeld ? { name: personName, is_you: row.personId === actor.id, holder_id: holderId } : null,
    updated_at: row.updatedAt.toISOString(),
    kept_until: new Date(row.updatedAt.getTime() + DRAFT_DAYS * 24 * 60 * 60 * 1000).toISOString(),
  };
}
