import { consigneeErasedSchema, eraseConsigneeBody } from '@/lib/consignees/consignee-schemas';
import { eraseConsignee } from '@/lib/consignees/erase-consignee';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Erase a consignee’s personal data; IDs and counts are kept',
    permission: 'manage:privacy:tenant',
    body: eraseConsigneeBody,
    response: consigneeErasedSchema,
    errors: ['job_still_running', 'too_many_matches'],
  },
  ({ tenantId, body }) => eraseConsignee(tenantId, body),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
