import { apiClientParams } from '@/lib/api-clients/api-client-schemas';
import { getClient } from '@/lib/api-clients/get-client';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { listClientRequests } from '@/lib/request-log/list-client-requests';
import { clientRequestsPageSchema, listClientRequestsQuery } from '@/lib/request-log/request-log-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List the last requests of an API client, newest first',
    permission: 'manage:api-clients:tenant',
    params: apiClientParams,
    unknownId: 'api_client_not_found',
    query: listClientRequestsQuery,
    response: clientRequestsPageSchema,
    errors: ['invalid_cursor'],
  },
  async ({ tenantId, params, query }) => {
    const { id } = await getClient(tenantId, params.apiClientId);
    return listClientRequests(tenantId, id, query);
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
