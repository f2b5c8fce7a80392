import { z } from 'zod';
import { endOwnSession } from '@/lib/auth/end-sessions';
import { requirePersonActor } from '@/lib/auth/require-person-actor';
import { endedSessionsSchema } from '@/lib/auth/session-schemas';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const DELETE = route(
  {
    summary: 'End one of one’s own sessions',
    permission: 'signed-in',
    params: z.object({ sessionId: z.uuid() }),
    unknownId: 'session_not_found',
    response: endedSessionsSchema,
    errors: ['person_required', 'session_not_found'],
  },
  async ({ actor, params }) => {
    await endOwnSession(requirePersonActor(actor).id, params.sessionId);
    return { ended_count: 1 };
  },
);

export const { GET, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ DELETE });
