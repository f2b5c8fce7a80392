import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { inngest } from '@/inngest/client';
import { outboxWritten } from '@/inngest/events';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { withTimeout } from '@/lib/concurrency/with-timeout';
import { query } from '@/lib/db';

/** How long a request waits for the engine. After that, the function that runs every minute finds the events. */
const sendTimeoutMs = 3000;
/** A tenant with many changes wakes the engine once in this time: one run finds all of them. */
const quietMs = 1000;

/** When the engine was last told of each tenant's events, or will be. */
const announced = oncePerProcess('announced events', () => new Map<string, number>());

/**
 * Tells the engine that the tenant has new events, if anybody wants to be told. Call it after the transaction that wrote
 * them. Never throws: if the engine is unreachable, the function that runs every minute finds them.
 */
export async function announceEvents(tenantId: string): Promise<void> {
  try {
    const listening = await query(
      sql`SELECT FROM webhooks WHERE tenant_id = ${tenantId} AND disabled_at IS NULL LIMIT 1`,
    );
    if (listening.length === 0) return;
    const [last, now] = [announced.get().get(tenantId) ?? 0, Date.now()];
    if (last > now) return; // somebody has been asked to tell it in a moment
    if (now - last >= quietMs) {
      announced.get().set(tenantId, now);
      await wakeEngine(tenantId);
    } else {
      announced.get().set(tenantId, last + quietMs);
      setTimeout(() => void wakeEngine(tenantId), last + quietMs - now).unref();
    }
  } catch (error) {
    warn(tenantId, error);
  }
}

async function wakeEngine(tenantId: string): Promise<void> {
  try {
    const event = { id: `outbox-${randomUUID()}`, name: outboxWritten.name, data: { tenant_id: tenantId } };
    await withTimeout(inngest.send(event), sendTimeoutMs);
  } catch (error) {
    warn(tenantId, error);
  }
}

function warn(tenantId: string, error: unknown) {
  console.warn(
    `Could not tell the engine of events of tenant ${tenantId}; it looks every minute: ${String(error)}`,
  );
}
