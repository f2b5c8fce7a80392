import { consigneeBody, consigneeHeldSchema } from '@/lib/consignees/consignee-schemas';
import { lookUpConsignee } from '@/lib/consignees/look-up-consignee';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Count the data about a consignee, and show the first records of each kind',
    permission: 'manage:privacy:tenant',
    changesNothing: true,
    body: consigneeBody,
    response: consigneeHeldSchema,
  },
  ({ tenantId, body }) => lookUpConsignee(tenantId, body),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
