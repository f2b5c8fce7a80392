import {
  apiKeysPageSchema,
  apiKeyWithSecretSchema,
  createApiKeySchema,
  listApiKeysQuery,
} from '@/lib/api-clients/api-key-schemas';
import { createKey } from '@/lib/api-clients/create-key';
import { listKeys } from '@/lib/api-clients/list-keys';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List API keys, newest first',
    permission: 'manage:api-clients:tenant',
    query: listApiKeysQuery,
    response: apiKeysPageSchema,
  },
  ({ tenantId, query }) => listKeys(tenantId, query),
);

export const POST = route(
  {
    summary: 'Create an API key; only this answer contains it',
    permission: 'manage:api-clients:tenant',
    body: createApiKeySchema,
    response: apiKeyWithSecretSchema,
    status: 201,
    errors: ['expiry_in_the_past', 'invalid_network', 'not_in_test_mode'],
  },
  ({ tenantId, actor, body: { expires_at: expiry, allowed_addresses: allowedAddresses, ...key } }) =>
    createKey({
      ...key,
      tenantId,
      expiresAt: typeof expiry === 'string' ? new Date(expiry) : expiry,
      allowedAddresses,
      createdByName: actor.name,
    }),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
