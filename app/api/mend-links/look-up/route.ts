import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { lookUpMendLink } from '@/lib/mend-links/look-up-mend-link';
import { lookUpMendLinkBody, mendViewSchema } from '@/lib/mend-links/mend-link-schemas';
import { clientAddress } from '@/lib/network/client-address';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Get what a mend link is about, and where the rows are that came by it',
    permission: 'public',
    body: lookUpMendLinkBody,
    response: mendViewSchema,
    errors: ['mend_link_invalid', 'too_many_attempts'],
  },
  ({ body, request }) =>
    lookUpMendLink(
      body.token,
      clientAddress((name) => request.headers.get(name)),
    ),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
