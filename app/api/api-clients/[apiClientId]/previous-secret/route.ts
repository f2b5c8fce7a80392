import { apiClientParams, apiClientSchema } from '@/lib/api-clients/api-client-schemas';
import { endSecretOverlap } from '@/lib/api-clients/end-secret-overlap';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const DELETE = route(
  {
    summary: 'End the overlap after a rotation: only the newest secret works from now on',
    permission: 'manage:api-clients:tenant',
    params: apiClientParams,
    unknownId: 'api_client_not_found',
    response: apiClientSchema,
  },
  ({ tenantId, params }) => endSecretOverlap(tenantId, params.apiClientId),
);

export const { GET, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ DELETE });
