import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { enablePerson } from '@/lib/people/change-person';
import { personParams, personSchema } from '@/lib/people/people-schemas';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Enable a disabled person',
    permission: 'manage:people:tenant',
    params: personParams,
    unknownId: 'person_not_found',
    response: personSchema,
  },
  ({ tenantId, params }) => enablePerson(tenantId, params.personId),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
