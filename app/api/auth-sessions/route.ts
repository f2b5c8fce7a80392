import { endOtherSessions } from '@/lib/auth/end-sessions';
import { listSessions } from '@/lib/auth/list-sessions';
import { requirePersonActor } from '@/lib/auth/require-person-actor';
import { endedSessionsSchema, sessionListSchema } from '@/lib/auth/session-schemas';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List one’s own active sessions',
    permission: 'signed-in',
    response: sessionListSchema,
    errors: ['person_required'],
  },
  async ({ actor }) => ({ data: await listSessions(requirePersonActor(actor)) }),
);

export const DELETE = route(
  {
    summary: 'End one’s other sessions',
    permission: 'signed-in',
    response: endedSessionsSchema,
    errors: ['person_required'],
  },
  async ({ actor }) => {
    const person = requirePersonActor(actor);
    return { ended_count: await endOtherSessions(person.id, person.sessionId) };
  },
);

export const { OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ DELETE, GET });
