import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import {
  sendMendedRowsBody,
  sendMendedRowsLimits,
  sentMendedRowsSchema,
} from '@/lib/mend-links/mend-link-schemas';
import { sendMendedRows } from '@/lib/mend-links/send-mended-rows';
import { clientAddress } from '@/lib/network/client-address';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Send mended rows by a mend link: they are imported again as a follow-up',
    permission: 'public',
    body: sendMendedRowsBody,
    ...sendMendedRowsLimits,
    response: sentMendedRowsSchema,
    status: 202,
    errors: [
      ...(['mend_link_invalid', 'too_many_attempts', 'import_rolled_back', 'job_still_running'] as const),
      ...(['file_expired', 'rows_not_open', 'no_open_rows', 'idempotency_key_conflict'] as const),
    ],
  },
  ({ body, request, language }) =>
    sendMendedRows(body, { ipAddress: clientAddress((name) => request.headers.get(name)), language }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
