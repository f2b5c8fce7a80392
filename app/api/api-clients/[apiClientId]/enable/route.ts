import { apiClientParams, apiClientSchema } from '@/lib/api-clients/api-client-schemas';
import { enableClient } from '@/lib/api-clients/enable-client';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Enable a disabled API client',
    permission: 'manage:api-clients:tenant',
    params: apiClientParams,
    unknownId: 'api_client_not_found',
    response: apiClientSchema,
  },
  ({ tenantId, params }) => enableClient(tenantId, params.apiClientId),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
