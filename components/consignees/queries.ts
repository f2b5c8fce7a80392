import type { QueryClient } from '@tanstack/react-query';
import {
  consigneeErasedSchema,
  consigneeExportSchema,
  consigneeHeldSchema,
  type ConsigneeInput,
  type EraseConsigneeInput,
} from '@/lib/consignees/consignee-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/** Each of them sends whom it is about as a body, and none is cached: no name stays in an address or in the page. */

export function lookUpConsignee(tenantId: string | null, body: ConsigneeInput) {
  return browserFetch('/consignees/look-up', { method: 'POST', schema: consigneeHeldSchema, body, tenantId });
}

export function exportConsignee(tenantId: string | null, body: ConsigneeInput) {
  return browserFetch('/consignees/export', {
    method: 'POST',
    schema: consigneeExportSchema,
    body,
    tenantId,
  });
}

export function eraseConsignee(tenantId: string | null, body: EraseConsigneeInput) {
  return browserFetch('/consignees/erase', { method: 'POST', schema: consigneeErasedSchema, body, tenantId });
}

/**
 * Forgets what pages that were left still hold: deliveries, targets, batches, failed rows may name the person who was erased. All of it
 * and not a list of pages, so that a new page needs no line here; what is on the screen at the moment stays.
 */
export function dropAbandonedPages(queryClient: QueryClient): void {
  queryClient.removeQueries({ type: 'inactive' });
}
