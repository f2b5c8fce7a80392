import type { AuditAction } from '@/lib/audit/audit-schemas';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { Inbox, InboxWithToken, UpdateInboxInput } from '@/lib/inboxes/inbox-schemas';
import { addressOf, generateInboxToken } from '@/lib/inboxes/inbox-token';
import { inboxInclude, type InboxRow, presentInbox } from '@/lib/inboxes/present-inbox';
import { requireCustomer } from '@/lib/inboxes/require-customer';
import type { Prisma } from '@/prisma/generated/client';

interface InboxChange {
  tenantId: string;
  id: string;
  action: AuditAction;
  change: (before: InboxRow) => Prisma.InboxUncheckedUpdateInput;
  /** The details for the audit trail; null if nothing changed, so that nothing is recorded. */
  describe?: (before: InboxRow, after: InboxRow) => Record<string, unknown> | null;
}

/** Changes an inbox and records it, in one transaction. @throws ApiError inbox_not_found */
async function changeInbox({ tenantId, id, action, change, describe }: InboxChange): Promise<InboxRow> {
  return db().$transaction(async (client) => {
    await client.$queryRaw`SELECT 1 FROM inboxes WHERE id = ${id}::uuid AND tenant_id = ${tenantId}::uuid
      FOR NO KEY UPDATE`;
    const where = { id, tenantId, deletedAt: null };
    const before = await client.inbox.findFirst({ where, include: inboxInclude });
    if (!before) throw new ApiError('inbox_not_found');
    const after = await client.inbox.update({ where, data: change(before), include: inboxInclude });
    const details = describe?.(before, after);
    if (details === null) return after;
    await recordAudit(client, {
      action,
      tenantId,
      subject: { kind: 'inbox', id, name: after.name },
      details,
    });
    return after;
  });
}

/**
 * Changes an inbox: its name, whose files come to it, its limits, and whether it takes any. Files that have come already are
 * judged by what it says when they are.
 * @throws ApiError inbox_not_found, customer_not_found
 */
export async function updateInbox(tenantId: string, id: string, input: UpdateInboxInput): Promise<Inbox> {
  await requireCustomer(tenantId, input.customer_id ?? null);
  const changed = await changeInbox({
    ...{ tenantId, id, action: 'inbox_updated' },
    change: (before) => ({
      name: input.name,
      customerId: input.customer_id,
      maxFailedPercent: input.max_failed_percent,
      maxRows: input.max_rows,
      disabledAt:
        input.is_disabled === undefined
          ? undefined
          : input.is_disabled
            ? (before.disabledAt ?? new Date())
            : null,
    }),
    describe: describeChange,
  });
  return presentInbox(changed);
}

function describeChange(before: InboxRow, after: InboxRow): Record<string, unknown> | null {
  const [old, now] = [presentInbox(before), presentInbox(after)];
  const names = ['name', 'customer_name', 'max_failed_percent', 'max_rows', 'is_disabled'] as const;
  const changed = names.filter((name) => old[name] !== now[name]);
  if (changed.length === 0) return null;
  return Object.fromEntries(
    changed.flatMap((name) => [
      [name, now[name]],
      [`${name}_before`, old[name]],
    ]),
  );
}

/** Gives an inbox a new token; the one before it stops working at once. @throws ApiError inbox_not_found */
export async function rotateInboxToken(
  tenantId: string,
  id: string,
  origin: string,
): Promise<InboxWithToken> {
  const { token, tokenHash } = generateInboxToken();
  const changed = await changeInbox({
    ...{ tenantId, id, action: 'inbox_token_rotated' },
    change: () => ({ tokenHash, tokenRotatedAt: new Date() }),
  });
  return { ...presentInbox(changed), token, address: addressOf(origin, token) };
}

/** Deletes an inbox. What has come to it stays, and is decided as it would have been. @throws ApiError inbox_not_found */
export async function deleteInbox(tenantId: string, id: string): Promise<void> {
  await changeInbox({
    ...{ tenantId, id, action: 'inbox_deleted' },
    // Its token must not be found again, whoever asks.
    change: () => ({ deletedAt: new Date(), tokenHash: `deleted ${id}` }),
  });
}
