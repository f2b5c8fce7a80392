import { env } from '@/lib/env';
import { bodyParts } from '@/lib/http/body-parts';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { findInbox } from '@/lib/inboxes/find-inbox';
import { sendFileParams, sentFileSchema } from '@/lib/inboxes/inbox-schemas';
import { nameInPath } from '@/lib/inboxes/name-received-file';
import { getReceivedFile } from '@/lib/inboxes/read-received-files';
import { receiveFile } from '@/lib/inboxes/receive-file';
import { clientAddress } from '@/lib/network/client-address';
import { acceptedAnswer, route } from '@/lib/routes/route';

/** As for an upload: long enough for a connection that pauses. */
const SILENCE_SECONDS = 60;

export const PUT = route(
  {
    summary: 'Send a file to an inbox, as `curl -T` does: it is imported without a person, or waits for one',
    permission: 'public',
    params: sendFileParams,
    response: sentFileSchema,
    accepted: sentFileSchema,
    errors: [
      ...(['inbox_not_found', 'inbox_disabled', 'too_many_attempts', 'unsupported_file_extension'] as const),
      ...(['file_too_large', 'upload_incomplete', 'request_incomplete', 'request_timeout'] as const),
      ...(['too_many_unused_uploads', 'too_busy', 'storage_full'] as const),
    ],
  },
  async ({ params, request, language }) => {
    const inbox = await findInbox(request, params.inboxId);
    const url = new URL(request.url);
    const announced = request.headers.get('content-length');
    const { id, isNew } = await receiveFile({
      inbox,
      fileName: nameInPath(url.pathname),
      content: bodyParts(request, {
        totalSeconds: env().LADING_REQUEST_SECONDS,
        silenceSeconds: SILENCE_SECONDS,
      }),
      announcedBytes: announced === null ? null : Number(announced),
      from: {
        ipAddress: clientAddress((name) => request.headers.get(name)),
        userAgent: request.headers.get('user-agent'),
      },
    });
    const place = encodeURIComponent(params.inboxId);
    const sent = {
      ...(await getReceivedFile(inbox.tenantId, id, language)),
      already_received: !isNew,
      status_url: `${requestOrigin(request)}/api/inboxes/${place}/received/${id}`,
    };
    return isNew ? acceptedAnswer(sentFileSchema, sent) : sent;
  },
);

export const { DELETE, GET, OPTIONS, PATCH, POST } = methodNotAllowed({ PUT });
