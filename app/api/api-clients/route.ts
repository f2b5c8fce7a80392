import {
  apiClientsPageSchema,
  apiClientWithSecretSchema,
  createApiClientSchema,
  listApiClientsQuery,
} from '@/lib/api-clients/api-client-schemas';
import { createClient } from '@/lib/api-clients/create-client';
import { listClients } from '@/lib/api-clients/list-clients';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List API clients, newest first',
    permission: 'manage:api-clients:tenant',
    query: listApiClientsQuery,
    response: apiClientsPageSchema,
  },
  ({ tenantId, query }) => listClients(tenantId, query),
);

export const POST = route(
  {
    summary: 'Create an API client; only this answer contains its secret',
    permission: 'manage:api-clients:tenant',
    body: createApiClientSchema,
    response: apiClientWithSecretSchema,
    status: 201,
    errors: ['expiry_in_the_past'],
  },
  ({ tenantId, actor, body: { name, scopes, expires_at: expiry } }) =>
    createClient({
      tenantId,
      name,
      scopes,
      expiresAt: expiry ? new Date(expiry) : undefined,
      createdByName: actor.name,
    }),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
