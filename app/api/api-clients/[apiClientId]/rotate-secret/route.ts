import {
  apiClientParams,
  apiClientWithSecretSchema,
  rotateSecretSchema,
} from '@/lib/api-clients/api-client-schemas';
import { rotateClientSecret } from '@/lib/api-clients/rotate-client-secret';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Create a new secret for an API client; the current one stays valid during the overlap',
    permission: 'manage:api-clients:tenant',
    params: apiClientParams,
    unknownId: 'api_client_not_found',
    body: rotateSecretSchema,
    response: apiClientWithSecretSchema,
    errors: ['conflict'],
  },
  ({ tenantId, params, body }) => rotateClientSecret(tenantId, params.apiClientId, body.overlap_seconds),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
