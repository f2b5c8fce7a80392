import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { Inbox, InboxesPage, ListInboxesQuery } from '@/lib/inboxes/inbox-schemas';
import { inboxInclude, presentInbox } from '@/lib/inboxes/present-inbox';
import { makePage, pageSlice } from '@/lib/lists/page';

/** A page of the tenant's inboxes, the newest first. */
export async function listInboxes(tenantId: string, query: ListInboxesQuery): Promise<InboxesPage> {
  const where = { tenantId, deletedAt: null };
  const [rows, total] = await Promise.all([
    db().inbox.findMany({ where, include: inboxInclude, orderBy: { id: 'desc' }, ...pageSlice(query) }), // UUID v7
    db().inbox.count({ where }), // MAX_INBOXES at most
  ]);
  return makePage(rows.map(presentInbox), total, query);
}

/** One of the tenant's inboxes. @throws ApiError inbox_not_found */
export async function getInbox(tenantId: string, id: string): Promise<Inbox> {
  const row = await db().inbox.findFirst({ where: { id, tenantId, deletedAt: null }, include: inboxInclude });
  if (!row) throw new ApiError('inbox_not_found');
  return presentInbox(row);
}
