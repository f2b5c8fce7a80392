import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { clientAddress } from '@/lib/network/client-address';
import { usedPasswordLinkSchema, usePasswordLinkSchema } from '@/lib/people/password-link-schemas';
import { usePasswordLink } from '@/lib/people/use-password-link';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Sets a password by a link, which works once; signs nobody in',
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
