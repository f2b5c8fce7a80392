import type { QueryClient } from '@tanstack/react-query';
import type {
  consigneeErasedSchema,
  consigneeExportSchema,
  consigneeHeldSchema,
  ConsigneeInput,
  EraseConsigneeInput,
} from '@/lib/consignees/consignee-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/**
 * Each sends the person's details in the body, and none is cached: no name stays in an address or in the
 * page.
 */

export function lookUpConsignee(tenantId: string | null, body: ConsigneeInput) {
  return browserFetch<typeof consigneeHeldSchema>('/consignees/look-up', { method: 'POST', body, tenantId });
}

export function exportConsignee(tenantId: string | null, body: ConsigneeInput) {
  return browserFetch<typeof consigneeExportSchema>('/consignees/export', {
    method: 'POST',
    body,
    tenantId,
  });
}

export function eraseConsignee(tenantId: string | null, body: EraseConsigneeInput) {
  return browserFetch<typeof consigneeErasedSchema>('/consignees/erase', { method: 'POST', body, tenantId });
}

/**
 * Drops cached data of pages that are no longer open: deliveries, targets, batches and failed rows may name
 * the erased person. It drops everything rather than a list of pages, so that a new page needs no line here.
 * Whatever is on screen now stays.
 */
export function dropAbandonedPages(queryClient: QueryClient): void {
  queryClient.removeQueries({ type: 'inactive' });
}
