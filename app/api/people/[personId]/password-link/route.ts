import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { makePasswordLink } from '@/lib/people/make-password-link';
import { personParams, personWithLinkSchema } from '@/lib/people/people-schemas';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Create a one-time link that lets a person set a new password; earlier links stop working',
    permission: 'manage:people:tenant',
    params: personParams,
    unknownId: 'person_not_found',
    response: personWithLinkSchema,
    errors: ['person_disabled'],
  },
  ({ tenantId, params, request }) => makePasswordLink(tenantId, params.personId, requestOrigin(request)),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
