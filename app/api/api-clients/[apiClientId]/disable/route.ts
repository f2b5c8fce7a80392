import { apiClientParams, apiClientSchema } from '@/lib/api-clients/api-client-schemas';
import { disableClient } from '@/lib/api-clients/disable-client';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Disable an API client and its existing tokens at once',
    permission: 'manage:api-clients:tenant',
    params: apiClientParams,
    unknownId: 'api_client_not_found',
    response: apiClientSchema,
  },
  ({ tenantId, params }) => disableClient(tenantId, params.apiClientId),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
