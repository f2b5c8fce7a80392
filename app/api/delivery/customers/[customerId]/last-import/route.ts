import { customerParams } from '@/lib/deliveries/delivery-schemas';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { findLastImport } from '@/lib/imports/find-last-import';
import { lastImportSchema } from '@/lib/imports/last-import-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'Find a customer’s last import that left deliveries, for comparing the next file with it',
    permission: 'manage:operations:tenant',
    params: customerParams,
    unknownId: 'customer_not_found',
    response: lastImportSchema,
    errors: ['customer_not_found'],
  },
  async ({ tenantId, params }) => ({ last_import: await findLastImport(tenantId, params.customerId) }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
