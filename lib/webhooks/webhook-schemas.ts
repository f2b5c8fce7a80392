import { z } from 'zod';
import { eventTypes } from '@/lib/events/event-schemas';
import { isOnOneLine } from '@/lib/http/single-line-text';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { WebhookOffReason } from '@/prisma/generated/enums';

/** Addresses that one tenant may have told. */
export const MAX_WEBHOOKS = 20;

export const webhookUrlLength = 2000;
export const webhookDescriptionLength = 200;

/** The longest time for which messages carry the old signature beside the new one: 30 days. */
const maxOverlapSeconds = 30 * 24 * 60 * 60;

/** `webhook.test` goes to the address that is tried, whatever it has chosen. */
export const choosableTypes = eventTypes.filter((type) => type !== 'webhook.test');

/** A webhook in the API and on the screens, always without its secret. */
export const webhookSchema = z.object({
  id: z.uuid(),
  url: z.string(),
  description: z.string(),
  event_types: z.array(z.enum(choosableTypes)).describe('Empty: all, also those that are added later'),
  status: z
    .enum(['active', 'failing', 'disabled'])
    .describe('failing: the last message could not be delivered; it is tried again'),
  created_at: z.iso.datetime(),
  created_by_name: z.string().nullable(),
  disabled_at: z.iso.datetime().nullable(),
  disabled_reason: z
    .enum(WebhookOffReason)
    .nullable()
    .describe('failing: nothing could be delivered for five days; gone: the address answered 410'),
  failing_since: z.iso.datetime().nullable(),
  last_delivered_at: z.iso.datetime().nullable(),
  secret_rotated_at: z.iso.datetime().nullable(),
  previous_secret_expires_at: z.iso
    .datetime()
    .nullable()
    .describe('Until when messages are signed with the previous secret as well; null if they are not'),
});

export type Webhook = z.infer<typeof webhookSchema>;

export const webhooksPageSchema = pageSchema(webhookSchema);

export type WebhooksPage = z.infer<typeof webhooksPageSchema>;

export const listWebhooksQuery = z.object(pageQueryShape);

export type ListWebhooksQuery = z.infer<typeof listWebhooksQuery>;

/** The response to creating a webhook and to rotating its secret, the only two that contain a secret. */
export const webhookWithSecretSchema = webhookSchema.extend({
  secret: z.string().describe('whsec_…, as Standard Webhooks libraries take it; returned only here'),
});

export type WebhookWithSecret = z.infer<typeof webhookWithSecretSchema>;

const webhookUrl = z
  .url({ protocol: /^https?$/ })
  .max(webhookUrlLength)
  .refine((text) => URL.canParse(text) && isPlain(new URL(text)), { params: { code: 'invalid_format' } })
  .describe('http or https, without user name and password');

function isPlain({ username, password, hostname }: URL): boolean {
  return username === '' && password === '' && hostname !== '';
}

const webhookShape = {
  url: webhookUrl,
  description: z
    .string()
    .trim()
    .max(webhookDescriptionLength)
    .refine(isOnOneLine, { params: { code: 'invalid_character' } }),
  event_types: z.array(z.enum(choosableTypes)).max(choosableTypes.length),
};

export const createWebhookSchema = z.strictObject({
  url: webhookShape.url,
  description: webhookShape.description.default(''),
  event_types: webhookShape.event_types.default([]).describe('Empty: all'),
});

export type CreateWebhookInput = z.output<typeof createWebhookSchema>;

/** Omitted values stay as they are. */
export const updateWebhookSchema = z.strictObject(webhookShape).partial();

export type UpdateWebhookInput = z.output<typeof updateWebhookSchema>;

export const rotateWebhookSecretSchema = z.strictObject({
  overlap_seconds: z
    .int()
    .min(0)
    .max(maxOverlapSeconds)
    .describe('How long messages are signed with the current secret as well; 0: not any more'),
});

export const resendFailedSchema = z.strictObject({
  since: z.iso.datetime({ offset: true }).describe('Events from this time on; at most 30 days are kept'),
});

export const resentSchema = z.object({ count: z.int().describe('Messages that are sent again') });

/** The path parameter of all routes of one webhook. */
export const webhookParams = z.object({ webhookId: z.uuid().toLowerCase() });
