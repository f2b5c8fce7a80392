import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { draftHolder } from '@/components/domain/draft-holder';
import type { Draft } from '@/components/new-import/mapping/draft-choices';
import type { UploadedFile } from '@/components/new-import/starting/upload-file';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { draftDetailSchema, savedDraftSchema, SaveDraftInput } from '@/lib/import-drafts/draft-schemas';

/** Grows when choices of an earlier version would be misread. */
const CHOICES_VERSION = 1;

/** Browsers send no more than 64 KiB once a page has closed, and refuse what is larger at once. */
const KEEPALIVE_CHARACTERS = 20_000;

export interface DraftCall {
  /** The page may close before the answer comes. */
  isUrgent?: boolean;
  leave?: boolean;
  takeOver?: boolean;
}

interface DraftOfFile {
  fileName: string;
  uploaded: UploadedFile;
  /** Undefined: as they were. */
  choices: Draft | undefined;
}

/** Saves an unfinished import, or says that this page works at it, has left it, or takes it over. */
export function saveDraft(
  tenantId: string | null,
  draftId: string,
  { fileName, uploaded, choices }: DraftOfFile,
  { isUrgent, leave, takeOver }: DraftCall,
) {
  const body: SaveDraftInput = {
    holder_id: draftHolder(),
    file_key: uploaded.fileKey,
    file_name: fileName,
    choices_version: CHOICES_VERSION,
    choices: choices as SaveDraftInput['choices'],
    ...(leave && { leave }),
    ...(takeOver && { take_over: takeOver }),
  };
  return browserFetch<typeof savedDraftSchema>(`/delivery/import-drafts/${draftId}`, {
    method: 'PUT',
    body,
    tenantId,
    keepalive: isUrgent && JSON.stringify(body).length < KEEPALIVE_CHARACTERS,
  });
}

/** An unfinished import. It is fetched once: what changes later is another page's. */
export function draftQuery(tenantId: string | null, draftId: string) {
  return queryOptions({
    queryKey: queryKeys.importDrafts(tenantId, draftId),
    queryFn: ({ signal }) =>
      browserFetch<typeof draftDetailSchema>(`/delivery/import-drafts/${draftId}`, { tenantId, signal }),
    staleTime: Infinity,
    gcTime: 0,
  });
}
