import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { deleteInbox, updateInbox } from '@/lib/inboxes/change-inbox';
import { inboxParams, inboxSchema, updateInboxBody } from '@/lib/inboxes/inbox-schemas';
import { getInbox } from '@/lib/inboxes/read-inboxes';
import { route } from '@/lib/routes/route';

const common = {
  permission: 'manage:settings:tenant',
  params: inboxParams,
  unknownId: 'inbox_not_found',
} as const;

export const GET = route(
  { ...common, summary: 'Get an inbox', response: inboxSchema },
  ({ tenantId, params }) => getInbox(tenantId, params.inboxId),
);

export const PATCH = route(
  {
    ...common,
    summary: 'Change an inbox: its name, customer and limits, or whether it takes files',
    body: updateInboxBody,
    response: inboxSchema,
    errors: ['customer_not_found'],
  },
  ({ tenantId, params, body }) => updateInbox(tenantId, params.inboxId, body),
);

export const DELETE = route(
  { ...common, summary: 'Delete an inbox; what has come to it stays', status: 204 },
  async ({ tenantId, params }) => {
    await deleteInbox(tenantId, params.inboxId);
    return new Response(null, { status: 204 });
  },
);

export const { OPTIONS, POST, PUT } = methodNotAllowed({ DELETE, GET, PATCH });
