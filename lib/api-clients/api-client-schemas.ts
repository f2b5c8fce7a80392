import { z } from 'zod';
import { scopes } from '@/lib/actors/permissions';
import { singleLineText } from '@/lib/http/single-line-text';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';

/** The longest time for which an old secret stays valid beside the new one: 30 days. */
const maxOverlapSeconds = 30 * 24 * 60 * 60;

export const clientNameLength = 100;

/** An API client in the API and on the screens, always without its secret. */
export const apiClientSchema = z.object({
  id: z.uuid(),
  client_id: z.string().describe('The public identifier that the program sends with its secret'),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  status: z
    .enum(['active', 'disabled', 'expired'])
    .describe('A disabled client that has also expired is `disabled`'),
  created_at: z.iso.datetime(),
  created_by_name: z.string().nullable().describe('null: created by the installation or a script'),
  expires_at: z.iso.datetime().nullable(),
  disabled_at: z.iso.datetime().nullable(),
  last_used_at: z.iso.datetime().nullable().describe('Accurate to the minute'),
  secret_rotated_at: z.iso.datetime().nullable(),
  previous_secret_expires_at: z.iso
    .datetime()
    .nullable()
    .describe('Until when the previous secret is still valid; null if it is not'),
});

export type ApiClient = z.infer<typeof apiClientSchema>;

export const apiClientsPageSchema = pageSchema(apiClientSchema);

export type ApiClientsPage = z.infer<typeof apiClientsPageSchema>;

export const listApiClientsQuery = z.object(pageQueryShape);

export type ListApiClientsQuery = z.infer<typeof listApiClientsQuery>;

/** The response to creating a client and to rotating its secret, the only two that contain a secret. */
export const apiClientWithSecretSchema = apiClientSchema.extend({
  client_secret: z.string().describe('Returned only here and never again: only a hash is stored'),
});

export type ApiClientWithSecret = z.infer<typeof apiClientWithSecretSchema>;

const name = singleLineText(clientNameLength);

const clientScopes = z.array(z.enum(scopes)).min(1).max(50);

const expiry = z.iso
  .datetime({ offset: true })
  // 9999-12-31T23:59:59-12:00 is in the year 10000 (UTC), which no response could express: ISO 8601 has four digits.
  .refine((moment) => new Date(moment).getUTCFullYear() <= 9999, { params: { code: 'too_big' } })
  .refine((moment) => Date.parse(moment) > Date.now(), { params: { code: 'expiry_in_the_past' } });

export const createApiClientSchema = z.strictObject({
  name,
  scopes: clientScopes,
  expires_at: expiry.nullish().describe('If omitted or null, the client does not expire'),
});

export type CreateApiClientInput = z.infer<typeof createApiClientSchema>;

/** Omitted values stay as they are. */
export const updateApiClientSchema = z.strictObject({
  name: name.optional(),
  scopes: clientScopes.optional(),
  expires_at: expiry.nullish().describe('null: does not expire'),
});

export type UpdateApiClientInput = z.infer<typeof updateApiClientSchema>;

export const rotateSecretSchema = z.strictObject({
  overlap_seconds: z
    .int()
    .min(0)
    .max(maxOverlapSeconds)
    .describe('How long the current secret stays valid beside the new one; 0 ends it at once'),
});

/** The path parameter of all routes of one client. */
export const apiClientParams = z.object({ apiClientId: z.uuid() });
