import { eventsPageSchema, listEventsQuery } from '@/lib/events/event-schemas';
import { listEvents } from '@/lib/events/list-events';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List what has happened after a cursor, oldest first',
    permission: 'events.read',
    query: listEventsQuery,
    response: eventsPageSchema,
    errors: ['events_expired'],
  },
  ({ tenantId, query }) => listEvents(tenantId, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
