import { consigneeBody, consigneeExportSchema } from '@/lib/consignees/consignee-schemas';
import { exportConsignee } from '@/lib/consignees/export-consignee';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Export all data about a consignee',
    permission: 'manage:privacy:tenant',
    changesNothing: true,
    body: consigneeBody,
    response: consigneeExportSchema,
  },
  ({ tenantId, body }) => exportConsignee(tenantId, body),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
