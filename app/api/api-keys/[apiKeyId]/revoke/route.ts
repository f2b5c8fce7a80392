import { apiKeyParams, apiKeySchema } from '@/lib/api-clients/api-key-schemas';
import { revokeKey } from '@/lib/api-clients/revoke-key';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Revoke an API key at once and for good',
    permission: 'manage:api-clients:tenant',
    params: apiKeyParams,
    unknownId: 'api_key_not_found',
    response: apiKeySchema,
  },
  ({ tenantId, params }) => revokeKey(tenantId, params.apiKeyId),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
