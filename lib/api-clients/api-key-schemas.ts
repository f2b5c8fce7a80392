import { z } from 'zod';
import { scopes } from '@/lib/actors/permissions';
import { createApiClientSchema, updateApiClientSchema } from '@/lib/api-clients/api-client-schemas';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { NETWORK_LENGTH, plainNetwork } from '@/lib/network/address-list';
import { modes } from '@/lib/tenants/mode';

/** How many addresses and networks a key may be limited to. */
const MAX_NETWORKS = 50;

/** An API key in the API and on the screens, always without the key itself. */
export const apiKeySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  mode: z.enum(modes).describe('Whose data it is for: the tenant’s own, or its test data, which is apart'),
  prefix: z.string().describe('What the key begins with: `lading_live_` or `lading_test_`'),
  last_four: z.string().describe('The end of the key, to recognise it by'),
  scopes: z.array(z.enum(scopes)),
  allowed_addresses: z
    .array(z.string())
    .describe('Addresses and networks (CIDR) from which it works; empty: from anywhere'),
  status: z
    .enum(['active', 'revoked', 'expired'])
    .describe('A revoked key that has also expired is `revoked`'),
  created_at: z.iso.datetime(),
  created_by_name: z.string().nullable().describe('null: created by the installation or a script'),
  expires_at: z.iso.datetime().nullable().describe('null: never'),
  revoked_at: z.iso.datetime().nullable(),
  last_used_at: z.iso.datetime().nullable().describe('Accurate to the minute'),
  last_used_address: z.string().nullable().describe('Where the call at last_used_at came from'),
});

export type ApiKey = z.infer<typeof apiKeySchema>;

export const apiKeysPageSchema = pageSchema(apiKeySchema);

export type ApiKeysPage = z.infer<typeof apiKeysPageSchema>;

export const listApiKeysQuery = z.object(pageQueryShape);

export type ListApiKeysQuery = z.infer<typeof listApiKeysQuery>;

/** The response to creating a key, the only one that contains it. */
export const apiKeyWithSecretSchema = apiKeySchema.extend({
  key: z.string().describe('Returned only here and never again: only a hash is stored'),
});

export type ApiKeyWithSecret = z.infer<typeof apiKeyWithSecretSchema>;

const network = z
  .string()
  .trim()
  .max(NETWORK_LENGTH)
  .refine((text) => plainNetwork(text) !== null, { params: { code: 'invalid_network' } });

const allowedAddresses = z
  .array(network)
  .max(MAX_NETWORKS)
  .describe('Such as 203.0.113.7, 10.0.0.0/8 or 2001:db8::/32; empty: from anywhere');

const { name, scopes: chosenScopes, expires_at: expiry } = createApiClientSchema.shape;

export const createApiKeySchema = z.strictObject({
  name,
  mode: z.enum(modes).optional().describe('`live` unless sent; there are only test keys of test data'),
  scopes: chosenScopes,
  expires_at: expiry.describe('If omitted, in a year; null: never'),
  allowed_addresses: allowedAddresses.optional(),
});

export type CreateApiKeyInput = z.infer<typeof createApiKeySchema>;

/** Omitted values stay as they are. */
export const updateApiKeySchema = updateApiClientSchema.extend({
  allowed_addresses: allowedAddresses.optional(),
});

export type UpdateApiKeyInput = z.infer<typeof updateApiKeySchema>;

/** The path parameter of all routes of one key. */
export const apiKeyParams = z.object({ apiKeyId: z.uuid() });
