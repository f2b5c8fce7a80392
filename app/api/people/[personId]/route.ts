import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { changePerson } from '@/lib/people/change-person';
import { getPerson } from '@/lib/people/get-person';
import { changePersonSchema, personParams, personSchema } from '@/lib/people/people-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'Get a person',
    permission: 'manage:people:tenant',
    params: personParams,
    unknownId: 'person_not_found',
    response: personSchema,
  },
  ({ tenantId, params }) => getPerson(tenantId, params.personId),
);

export const PATCH = route(
  {
    summary: 'Change a person’s name, role or language',
    permission: 'manage:people:tenant',
    params: personParams,
    unknownId: 'person_not_found',
    body: changePersonSchema,
    response: personSchema,
    errors: ['own_account', 'last_admin'],
  },
  ({ tenantId, actor, params, body }) =>
    changePerson({ tenantId, id: params.personId, actorId: actor.id }, body),
);

export const { DELETE, OPTIONS, POST, PUT } = methodNotAllowed({ GET, PATCH });
