import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { changePerson } from '@/lib/people/change-person';
import { getPerson } from '@/lib/people/get-person';
import { changePersonSchema, personParams, personSchema } from '@/lib/people/people-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'One person of the tenant',
    permission: 'manage:people:tenant',
    params: personParams,
    unknownId: 'person_not_found',
    response: personSchema,
  },
  ({ tenantId, params }) => getPerson(tenantId, params.personId),
);

export const PATCH = route(
  {
    summary: 'Changes the name, role or language of a person',
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
