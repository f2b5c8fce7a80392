import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { inboxParams, receivedFilesSchema } from '@/lib/inboxes/inbox-schemas';
import { listReceivedFiles } from '@/lib/inboxes/read-received-files';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List the last files that came to an inbox, and what became of them',
    permission: 'manage:settings:tenant',
    params: inboxParams,
    unknownId: 'inbox_not_found',
    response: receivedFilesSchema,
  },
  ({ tenantId, params, language }) => listReceivedFiles(tenantId, params.inboxId, language),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
