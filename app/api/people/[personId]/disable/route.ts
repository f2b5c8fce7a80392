import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { disablePerson } from '@/lib/people/change-person';
import { personParams, personSchema } from '@/lib/people/people-schemas';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Disable a person: all sessions end at once, and signing in is refused',
    permission: 'manage:people:tenant',
    params: personParams,
    unknownId: 'person_not_found',
    response: personSchema,
    errors: ['own_account', 'last_admin'],
  },
  ({ tenantId, actor, params }) => disablePerson({ tenantId, id: params.personId, actorId: actor.id }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
