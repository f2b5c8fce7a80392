import { changePasswordSchema } from '@/lib/auth/password-schemas';
import { requirePersonActor } from '@/lib/auth/require-person-actor';
import { endedSessionsSchema } from '@/lib/auth/session-schemas';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { changeOwnPassword } from '@/lib/people/change-own-password';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Change one’s own password and end one’s other sessions',
    permission: 'signed-in',
    body: changePasswordSchema,
    response: endedSessionsSchema,
    errors: ['person_required', 'wrong_current_password', 'too_many_attempts', 'conflict'],
  },
  async ({ actor, body }) => ({ ended_count: await changeOwnPassword(requirePersonActor(actor), body) }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
