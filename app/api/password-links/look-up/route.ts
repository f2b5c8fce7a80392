import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { clientAddress } from '@/lib/network/client-address';
import { lookUpPasswordLinkSchema, passwordLinkSchema } from '@/lib/people/password-link-schemas';
import { lookUpPasswordLink } from '@/lib/people/use-password-link';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Get whose password a link sets; changes nothing',
    permission: 'public',
    body: lookUpPasswordLinkSchema,
    response: passwordLinkSchema,
    errors: ['password_link_invalid', 'too_many_attempts'],
  },
  ({ body, request }) =>
    lookUpPasswordLink(
      body.token,
      clientAddress((name) => request.headers.get(name)),
    ),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
