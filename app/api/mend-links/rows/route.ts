import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { listMendRows } from '@/lib/mend-links/look-up-mend-link';
import { listMendRowsBody, mendRowsPageSchema } from '@/lib/mend-links/mend-link-schemas';
import { clientAddress } from '@/lib/network/client-address';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'List the failed rows that are open to a mend link, in the order of the file',
    permission: 'public',
    body: listMendRowsBody,
    response: mendRowsPageSchema,
    errors: ['mend_link_invalid', 'too_many_attempts', 'invalid_cursor'],
  },
  ({ body, request, language }) =>
    listMendRows(body, { ipAddress: clientAddress((name) => request.headers.get(name)), language }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
