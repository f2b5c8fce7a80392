import sql from 'sql-template-tag';
import type { Actor } from '@/lib/actors/actor';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { notImported } from '@/lib/sql/unused-upload';
import { HOLD_SECONDS, type SaveDraftInput, type SavedDraft } from '@/lib/import-drafts/draft-schemas';

interface SaveDraftOptions {
  tenantId: string;
  actor: Actor;
  draftId: string;
  input: SaveDraftInput;
}

/**
 * Keeps what a page has prepared, and that it works at it. The first call makes the draft. Pages call again while they are
 * open, without choices if nothing has changed; the corrected version of a file takes the place of the first one. Another
 * page gets in only by taking over, and the first one learns of it here.
 * @throws ApiError import_draft_not_found (started, discarded, or another tenant's); file_not_found; import_draft_held
 */
export async function saveDraft({ tenantId, actor, draftId, input }: SaveDraftOptions): Promise<SavedDraft> {
  const {
    holder_id: holderId,
    choices,
    choices_version: version,
    leave = false,
    take_over: takesOver = false,
  } = input;
  const text = choices === undefined ? null : JSON.stringify(choices);
  const holder = leave ? null : holderId;
  const [saved] = await query<{ updatedAt: Date }>(sql`
    UPDATE import_drafts
    SET choices = coalesce(${text}::json, choices),
        choices_version = CASE WHEN ${text}::text IS NULL THEN choices_version ELSE ${version}::smallint END,
        file_key = coalesce((SELECT file_key FROM uploads WHERE file_key = ${input.file_key} AND tenant_id = ${tenantId}
                             AND ${notImported}),
                            file_key),
        updated_at = CASE WHEN ${text}::text IS NULL THEN updated_at ELSE now() END,
        person_id = ${actor.id}, person_name = ${actor.name}, holder_id = ${holder}::uuid, seen_at = now()
    WHERE id = ${draftId} AND tenant_id = ${tenantId}
      AND (${takesOver}::boolean OR holder_id IS NULL OR holder_id = ${holderId}::uuid
           OR seen_at < now() - make_interval(secs => ${HOLD_SECONDS}))
    RETURNING updated_at AS "updatedAt"`);
  if (saved) return present(draftId, saved.updatedAt);
  await refuseIfHeld(tenantId, draftId);
  if (choices === undefined) throw new ApiError('import_draft_not_found');
  const [made] = await query<{ updatedAt: Date }>(sql`
    INSERT INTO import_drafts (id, tenant_id, file_key, file_name, choices, choices_version, person_id, person_name, holder_id)
    SELECT ${draftId}, tenant_id, file_key, ${input.file_name}, ${text}::json, ${version}, ${actor.id}, ${actor.name},
           ${holder}::uuid
    FROM uploads
    WHERE file_key = ${input.file_key} AND tenant_id = ${tenantId}
      AND ${notImported}
    ON CONFLICT DO NOTHING
    RETURNING updated_at AS "updatedAt"`);
  if (!made) throw new ApiError('file_not_found', { details: { file_key: input.file_key } });
  return present(draftId, made.updatedAt);
}

async function refuseIfHeld(tenantId: string, draftId: string): Promise<void> {
  const [held] = await query<{ name: string }>(sql`
    SELECT person_name AS name FROM import_drafts WHERE id = ${draftId} AND tenant_id = ${tenantId}`);
  if (held) throw new ApiError('import_draft_held', { params: { name: held.name } });
}

const present = (id: string, updatedAt: Date): SavedDraft => ({ id, updated_at: updatedAt.toISOString() });
