import { apiKeyParams, apiKeySchema, updateApiKeySchema } from '@/lib/api-clients/api-key-schemas';
import { getKey } from '@/lib/api-clients/get-key';
import { updateKey } from '@/lib/api-clients/update-key';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'Get an API key',
    permission: 'manage:api-clients:tenant',
    params: apiKeyParams,
    unknownId: 'api_key_not_found',
    response: apiKeySchema,
  },
  ({ tenantId, params }) => getKey(tenantId, params.apiKeyId),
);

export const PATCH = route(
  {
    summary: 'Change an API key’s name, scopes, expiry or addresses',
    permission: 'manage:api-clients:tenant',
    params: apiKeyParams,
    unknownId: 'api_key_not_found',
    body: updateApiKeySchema,
    response: apiKeySchema,
    errors: ['expiry_in_the_past', 'invalid_network'],
  },
  ({ tenantId, params, body }) => updateKey(tenantId, params.apiKeyId, body),
);

export const { DELETE, OPTIONS, POST, PUT } = methodNotAllowed({ GET, PATCH });
