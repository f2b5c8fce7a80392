import type { QueryClient } from '@tanstack/react-query';
import {
  consigneeErasedSchema,
  consigneeExportSchema,
  consigneeHeldSchema,
  type ConsigneeInput,
  type EraseConsigneeInput,
} from '@/lib/consignees/consignee-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/**
 * Each sends the person's details in the body, and none is cached: no name stays in an address or in the
 * page.
 */

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
 * Drops cached data of pages that are no longer open: deliveries, targets, batches and failed rows may name
 * the erased person. It drops everything rather than a list of pages, so that a new page needs no line here.
 * Whatever is on screen now stays.
 */
export function dropAbandonedPages(queryClient: QueryClient): void {
  queryClient.removeQueries({ type: 'inactive' });
}
