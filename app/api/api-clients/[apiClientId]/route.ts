import {
  apiClientParams,
  apiClientSchema,
  updateApiClientSchema,
} from '@/lib/api-clients/api-client-schemas';
import { getClient } from '@/lib/api-clients/get-client';
import { updateClient } from '@/lib/api-clients/update-client';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'Get an API client',
    permission: 'manage:api-clients:tenant',
    params: apiClientParams,
    unknownId: 'api_client_not_found',
    response: apiClientSchema,
  },
  ({ tenantId, params }) => getClient(tenantId, params.apiClientId),
);

export const PATCH = route(
  {
    summary: 'Change an API client’s name, scopes or expiry',
    permission: 'manage:api-clients:tenant',
    params: apiClientParams,
    unknownId: 'api_client_not_found',
    body: updateApiClientSchema,
    response: apiClientSchema,
    errors: ['expiry_in_the_past'],
  },
  ({ tenantId, params, body }) => updateClient(tenantId, params.apiClientId, body),
);

export const { DELETE, OPTIONS, POST, PUT } = methodNotAllowed({ GET, PATCH });
