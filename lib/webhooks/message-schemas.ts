import { z } from 'zod';
import { eventSchema, eventTypes } from '@/lib/events/event-schemas';
import { WebhookMessageState } from '@/prisma/generated/enums';

/** Why there was no answer. */
const attemptErrors = [
  'timeout',
  'address_refused',
  'name_not_resolved',
  'connection_failed',
  'tls_failed',
  'secret_unreadable',
] as const;

export type AttemptError = (typeof attemptErrors)[number];

export const attemptSchema = z.object({
  created_at: z.iso.datetime(),
  duration_ms: z.int(),
  status: z.int().nullable().describe('Of the answer; null: there was none'),
  error: z.enum(attemptErrors).nullable().describe('Why there was none'),
  answer: z.string().nullable().describe('Its first 1,000 bytes'),
});

export type WebhookAttempt = z.infer<typeof attemptSchema>;

/** What is told to one webhook about one event. */
const webhookMessageSchema = z.object({
  event_id: z.uuid().describe('Also the header `webhook-id`'),
  sequence: z.int(),
  type: z.enum(eventTypes),
  timestamp: z.iso.datetime(),
  state: z.enum(WebhookMessageState).describe('failed: it is not tried again by itself'),
  attempts: z.int().describe('Since it was last to be sent'),
  next_attempt_at: z.iso.datetime().nullable(),
  last_attempt: attemptSchema.nullable(),
});

export type WebhookMessage = z.infer<typeof webhookMessageSchema>;

export const webhookMessagesPageSchema = z.object({
  data: z.array(webhookMessageSchema).describe('Newest first'),
  next_before: z.int().nullable().describe('The `before` of the next page; null: this is the last'),
});

export type WebhookMessagesPage = z.infer<typeof webhookMessagesPageSchema>;

export const listMessagesQuery = z.object({
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  state: z.enum(WebhookMessageState).optional(),
});

export type ListMessagesQuery = z.output<typeof listMessagesQuery>;

export const webhookMessageDetailsSchema = webhookMessageSchema.extend({
  body: eventSchema.describe('What is sent'),
  all_attempts: z.array(attemptSchema).describe('Newest first, at most 50'),
});

export type WebhookMessageDetails = z.infer<typeof webhookMessageDetailsSchema>;

export const webhookMessageParams = z.object({
  webhookId: z.uuid().toLowerCase(),
  eventId: z.uuid().toLowerCase(),
});
