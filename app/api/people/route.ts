import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { addPerson } from '@/lib/people/add-person';
import { listPeople } from '@/lib/people/list-people';
import {
  addPersonSchema,
  listPeopleQuery,
  peoplePageSchema,
  personWithLinkSchema,
} from '@/lib/people/people-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List people by name',
    permission: 'manage:people:tenant',
    query: listPeopleQuery,
    response: peoplePageSchema,
  },
  ({ tenantId, query }) => listPeople(tenantId, query),
);

export const POST = route(
  {
    summary: 'Add a person; the link in the answer lets them set a password',
    permission: 'manage:people:tenant',
    body: addPersonSchema,
    response: personWithLinkSchema,
    status: 201,
    errors: ['email_taken'],
  },
  ({ tenantId, body, request }) => addPerson(tenantId, body, requestOrigin(request)),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
