import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { badRowSharesSchema } from '@/lib/imports/bad-row-schemas';
import { listBadRowShares } from '@/lib/imports/share-bad-rows';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'How many rows of each customer’s imports have failed in the last weeks, most first',
    permission: 'manage:operations:tenant',
    response: badRowSharesSchema,
  },
  ({ tenantId }) => listBadRowShares(tenantId),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
