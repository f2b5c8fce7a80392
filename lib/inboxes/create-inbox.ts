import { v7 as newId } from 'uuid';
import type { Actor } from '@/lib/actors/actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { type CreateInboxInput, type InboxWithToken, MAX_INBOXES } from '@/lib/inboxes/inbox-schemas';
import { addressOf, generateInboxToken } from '@/lib/inboxes/inbox-token';
import { inboxInclude, presentInbox } from '@/lib/inboxes/present-inbox';
import { requireCustomer } from '@/lib/inboxes/require-customer';
import type { Language } from '@/lib/languages/language';

interface CreateInboxOptions {
  tenantId: string;
  actor: Pick<Actor, 'name'>;
  /** Of the messages in the files of its imports. */
  language: Language;
  /** Of its address, such as https://lading.example.com */
  origin: string;
  input: CreateInboxInput;
}

/**
 * Makes an inbox. Returns it with its token, which no other answer has.
 * @throws ApiError customer_not_found, too_many_inboxes
 */
export async function createInbox(options: CreateInboxOptions): Promise<InboxWithToken> {
  const { tenantId, actor, language, origin, input } = options;
  await requireCustomer(tenantId, input.customer_id);
  const id = newId();
  const { token, tokenHash } = generateInboxToken();
  return db().$transaction(async (client) => {
    await client.$queryRaw`SELECT 1 FROM tenants WHERE id = ${tenantId}::uuid FOR NO KEY UPDATE`;
    if ((await client.inbox.count({ where: { tenantId, deletedAt: null } })) >= MAX_INBOXES) {
      throw new ApiError('too_many_inboxes', { params: { limit: MAX_INBOXES } });
    }
    const created = await client.inbox.create({
      data: {
        ...{ id, tenantId, tokenHash, language, name: input.name, customerId: input.customer_id },
        ...{ maxFailedPercent: input.max_failed_percent, maxRows: input.max_rows, createdByName: actor.name },
      },
      include: inboxInclude,
    });
    await recordAudit(client, {
      action: 'inbox_created',
      tenantId,
      subject: { kind: 'inbox', id, name: created.name },
    });
    return { ...presentInbox(created), token, address: addressOf(origin, token) };
  });
}
