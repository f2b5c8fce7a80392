import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { routeEvent } from './route-event';
import { runTransaction, type EngineDatabase } from './run-transaction';
import { storeEvent, type EngineEvent } from './store-event';

const fields = z.record(z.string(), z.unknown());

const incoming = z.looseObject({
  name: z
    .string()
    .min(1)
    .max(256)
    .refine((name) => !name.startsWith('inngest/'), 'names that begin with "inngest/" are the engine\'s own'),
  id: z.string().max(512).nullish(),
  data: fields.nullish(),
  user: fields.nullish(),
  ts: z.number().nullish(),
});

const batch = z.preprocess((body) => (Array.isArray(body) ? body : [body]), z.array(incoming).max(5000));

/**
 * Reads the body of `POST /e/:key`. An event without an id gets one derived from the SDK's seed, so that a request the SDK
 * retries creates no second event.
 * @param seed the header `X-Inngest-Event-Id-Seed`, if there was one
 */
export function readEvents(
  body: unknown,
  seed: string | undefined,
  now: number,
): { events: EngineEvent[] } | { fault: string } {
  const read = batch.safeParse(body);
  if (!read.success) {
    return {
      fault: read.error.issues.map((issue) => `event ${issue.path.join('.')}: ${issue.message}`).join('; '),
    };
  }
  const events = read.data.map((event, index) => ({
    ...event,
    id:
      event.id ||
      (seed ? createHash('sha256').update(`${seed}:${index}`).digest('hex').slice(0, 32) : uuid()),
    data: event.data ?? {},
    user: event.user ?? {},
    ts: event.ts || now,
  }));
  return { events };
}

/**
 * Stores the events and creates their runs in one transaction; once it commits, nothing can be lost. An id that is already
 * known is ignored.
 * @param routable false until the app has registered its functions: events are then only stored, and routed later
 */
export async function acceptEvents(
  database: EngineDatabase,
  events: EngineEvent[],
  routable: boolean,
  now: number,
): Promise<void> {
  await runTransaction(database, async (transaction) => {
    for (const event of events) {
      const isNew = await storeEvent(transaction, event);
      if (isNew && routable) await routeEvent(transaction, event, now);
    }
    if (!routable) await transaction.addJob('route-events', {}, { key: 'route-events' });
  });
}
