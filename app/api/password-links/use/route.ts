import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { clientAddress } from '@/lib/network/client-address';
import { usedPasswordLinkSchema, usePasswordLinkSchema } from '@/lib/people/password-link-schemas';
import { usePasswordLink } from '@/lib/people/use-password-link';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Set a password with a one-time link; does not sign the person in',
    permission: 'public',
    body: usePasswordLinkSchema,
    response: usedPasswordLinkSchema,
    errors: ['password_link_invalid', 'too_many_attempts'],
  },
  ({ body, request }) =>
    usePasswordLink(
      body,
      clientAddress((name) => request.headers.get(name)),
    ),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
