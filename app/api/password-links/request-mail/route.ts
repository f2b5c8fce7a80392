import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { clientAddress } from '@/lib/network/client-address';
import { passwordLinkSeconds } from '@/lib/people/password-link';
import { requestedPasswordMailSchema, requestPasswordMailSchema } from '@/lib/people/password-link-schemas';
import { requestPasswordMail } from '@/lib/people/request-password-mail';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary:
      'Mails a link to set a new password to whoever has the e-mail; the answer does not tell whether anybody has',
    permission: 'public',
    body: requestPasswordMailSchema,
    response: requestedPasswordMailSchema,
    status: 202,
    errors: ['mail_not_set_up', 'too_many_attempts'],
  },
  async ({ body, request }) => {
    const address = clientAddress((name) => request.headers.get(name));
    await requestPasswordMail(body.email, address);
    return { expires_after_seconds: passwordLinkSeconds.forgotten };
  },
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
