import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { v7 as newId } from 'uuid';
import type { EventData, EventType } from '@/lib/events/event-schemas';
import type { Prisma } from '@/prisma/generated/client';

interface NewEvent<Type extends EventType> {
  tenantId: string;
  type: Type;
  data: EventData<Type>;
}

/**
 * Adds an event to the outbox in the transaction of the change that it tells of: neither is ever there without the other.
 * Call `announceEvents` after the transaction.
 * @param client a Prisma transaction or a plain connection
 * @returns the event's ID
 */
export async function addEvent<Type extends EventType>(
  client: PoolClient | Prisma.TransactionClient,
  { tenantId, type, data }: NewEvent<Type>,
): Promise<string> {
  const id = newId();
  const { text, values } = sql`
    INSERT INTO outbox_events (id, tenant_id, type, data)
    VALUES (${id}::uuid, ${tenantId}::uuid, ${type}, ${JSON.stringify(data)}::jsonb)`;
  if ('query' in client) await client.query(text, values);
  else await client.$executeRawUnsafe(text, ...values);
  return id;
}
