import { apiKeyParams } from '@/lib/api-clients/api-key-schemas';
import { findOwnKey } from '@/lib/api-clients/get-key';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { listClientRequests } from '@/lib/request-log/list-client-requests';
import { clientRequestsPageSchema, listClientRequestsQuery } from '@/lib/request-log/request-log-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List the last requests with an API key, newest first',
    permission: 'manage:api-clients:tenant',
    params: apiKeyParams,
    unknownId: 'api_key_not_found',
    query: listClientRequestsQuery,
    response: clientRequestsPageSchema,
    errors: ['invalid_cursor'],
  },
  async ({ tenantId, params, query }) => {
    const key = await findOwnKey(tenantId, params.apiKeyId);
    return listClientRequests(key.tenantId, key.id, query);
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
