import { setTimeout as sleep } from 'node:timers/promises';
import { presentEvent } from '@/lib/events/list-events';
import { publishAllEvents } from '@/lib/events/publish-events';
import { loggableError } from '@/lib/faults/loggable-error';
import { attemptMessage, isDelivered } from '@/lib/webhooks/attempt-message';
import {
  type ClaimedWebhook,
  claimWebhooks,
  findNextEvent,
  msUntilNext,
  releaseWebhook,
} from '@/lib/webhooks/claim-webhooks';
import { recordAttempt } from '@/lib/webhooks/record-attempt';

/** How long a round begins something new. It ends one time limit of an answer later at the latest. */
const ROUND_MS = 20_000;
/** How often a round looks for new work while answers are still awaited. */
const POLL_MS = 500;
/** Webhooks that are sent to at the same time. */
const MAX_AT_ONCE = 100;

/**
 * Sends what is due, to all webhooks side by side and to each one message after the other: an address that answers slowly
 * holds up nobody but itself, because whatever becomes due elsewhere meanwhile is sent beside it. Everything that is to be
 * remembered is in the database: a round may be cut off at any time, and the next one goes on. A message whose attempt was
 * not recorded is sent again.
 * @returns whether something is due so soon that another round should wait for it
 */
export async function sendDue(
  { roundMs, pollMs } = { roundMs: ROUND_MS, pollMs: POLL_MS },
): Promise<{ attempts: number; more: boolean }> {
  const end = Date.now() + roundMs;
  const sending = new Map<string, Promise<void>>();
  let attempts = 0;
  while (Date.now() < end) {
    await publishAllEvents();
    for (const webhook of await claimWebhooks(MAX_AT_ONCE - sending.size)) {
      const work = sendTo(webhook, end, () => attempts++).finally(() => sending.delete(webhook.id));
      sending.set(webhook.id, work);
    }
    if (sending.size === 0) {
      const waitMs = await msUntilNext();
      if (waitMs === null || Date.now() + waitMs >= end) break;
      await sleep(Math.max(50, Math.min(waitMs, pollMs)));
    } else {
      await Promise.race([sleep(pollMs), ...sending.values()]);
    }
  }
  await Promise.all(sending.values());
  const waitMs = await msUntilNext();
  return { attempts, more: waitMs !== null && waitMs < roundMs };
}

/** Sends to one webhook until nothing is due, it fails, or the round ends. Never throws. */
async function sendTo(webhook: ClaimedWebhook, end: number, onAttempt: () => void): Promise<void> {
  try {
    while (Date.now() < end) {
      const event = await findNextEvent(webhook);
      if (!event) break;
      const attempt = await attemptMessage(webhook, presentEvent(event));
      onAttempt();
      await recordAttempt({ webhook, eventId: event.id, attempt });
      if (!isDelivered(attempt)) break;
    }
    await releaseWebhook(webhook);
  } catch (error) {
    console.warn(`Webhook ${webhook.id} could not be sent to; it is tried again:`, loggableError(error));
  }
}
