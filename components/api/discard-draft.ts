import { browserFetch } from '@/lib/http/browser-fetch';

/** Discards an unfinished import with its file. */
export function discardDraft(tenantId: string | null, draftId: string): Promise<null> {
  return browserFetch<null>(`/delivery/import-drafts/${draftId}`, { method: 'DELETE', tenantId });
}
