import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { findInbox } from '@/lib/inboxes/find-inbox';
import { receivedFileParams, receivedFileSchema } from '@/lib/inboxes/inbox-schemas';
import { getReceivedFile } from '@/lib/inboxes/read-received-files';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'Get what became of a file that was sent to an inbox',
    permission: 'public',
    params: receivedFileParams,
    unknownId: 'received_file_not_found',
    response: receivedFileSchema,
    errors: ['inbox_not_found', 'inbox_disabled', 'received_file_not_found', 'too_many_attempts'],
  },
  async ({ params, request, language }) => {
    const { tenantId } = await findInbox(request, params.inboxId);
    return getReceivedFile(tenantId, params.receivedFileId, language);
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
