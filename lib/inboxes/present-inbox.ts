import type { Inbox } from '@/lib/inboxes/inbox-schemas';
import type { Prisma } from '@/prisma/generated/client';

export const inboxInclude = { customer: { select: { name: true } } } satisfies Prisma.InboxInclude;

export type InboxRow = Prisma.InboxGetPayload<{ include: typeof inboxInclude }>;

/** A stored inbox in the words of the API. */
export function presentInbox(row: InboxRow): Inbox {
  return {
    id: row.id,
    name: row.name,
    customer_id: row.customerId,
    customer_name: row.customer?.name ?? null,
    max_failed_percent: row.maxFailedPercent,
    max_rows: row.maxRows,
    is_disabled: row.disabledAt !== null,
    created_at: row.createdAt.toISOString(),
    created_by_name: row.createdByName,
    token_rotated_at: row.tokenRotatedAt?.toISOString() ?? null,
    last_received_at: row.lastReceivedAt?.toISOString() ?? null,
  };
}
