import type { OperationNotes } from '@/lib/routes/operation-notes';

const webhook = '/api/webhooks/[webhookId]';

/** Addresses that are told of events. docs/webhooks.md says how a message is signed and checked. */
export const webhookOperations: Readonly<Record<string, OperationNotes>> = {
  'GET /api/webhooks': { id: 'listWebhooks', description: 'In pages, without their secrets.' },
  'POST /api/webhooks': {
    id: 'createWebhook',
    description:
      'Messages are signed with the secret by Standard Webhooks: keep it where the receiver reads it.',
  },
  [`GET ${webhook}`]: { id: 'getWebhook', description: 'With how its messages fare; without its secret.' },
  [`PATCH ${webhook}`]: { id: 'updateWebhook', description: 'What is left out stays.' },
  [`DELETE ${webhook}`]: {
    id: 'deleteWebhook',
    description: 'What is under way is sent no more. The events themselves stay.',
  },
  [`POST ${webhook}/rotate-secret`]: {
    id: 'rotateWebhookSecret',
    description: 'The secret is in this answer only. Change the receiver during the overlap.',
  },
  [`POST ${webhook}/disable`]: { id: 'disableWebhook', description: 'What happens meanwhile waits for it.' },
  [`POST ${webhook}/enable`]: {
    id: 'enableWebhook',
    description: 'Also one that Lading has switched off because it failed for days.',
  },
  [`POST ${webhook}/test`]: {
    id: 'testWebhook',
    description: 'The answer says what the receiver said, or why it could not be reached.',
  },
  [`POST ${webhook}/resend-failed`]: {
    id: 'resendFailedMessages',
    description: 'With the IDs that they had: a receiver passes over those that it has after all.',
  },
  [`GET ${webhook}/messages`]: {
    id: 'listWebhookMessages',
    description: 'Each with its last attempt. `state` narrows the list.',
  },
  [`GET ${webhook}/messages/[eventId]`]: {
    id: 'getWebhookMessage',
    description: 'What is sent, and what the receiver answered each time.',
  },
  [`POST ${webhook}/messages/[eventId]/resend`]: {
    id: 'resendWebhookMessage',
    description: 'At once. The answer has the attempt.',
  },
};
