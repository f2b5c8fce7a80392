import { consigneeBody, consigneeErasedSchema } from '@/lib/consignees/consignee-schemas';
import { eraseConsignee } from '@/lib/consignees/erase-consignee';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Erases what names one consignee; deliveries keep their IDs and counts',
    permission: 'manage:privacy:tenant',
    body: consigneeBody,
    response: consigneeErasedSchema,
    errors: ['job_still_running'],
  },
  ({ tenantId, body }) => eraseConsignee(tenantId, body),
);

export const { DELETE, GET, PATCH, PUT } = methodNotAllowed({ POST });
