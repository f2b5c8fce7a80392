import type { Tone } from '@/components/ui/badge';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

const dayMs = 24 * 60 * 60 * 1000;

/** Long enough for the program's owner to renew it. */
const soonMs = 14 * dayMs;

export interface ClientStatus {
  label: string;
  tone: Tone;
  /** The moment that the label refers to, and the word before it: "until", "since". */
  moment?: { word: string; at: string };
}

/**
 * A client's status at a moment: one line for the client, and one for the old secret while it still works.
 */
export function describeClientStatus(client: ApiClient, now: number): ClientStatus[] {
  const { previous_secret_expires_at: overlapEnd } = client;
  const lines = [ownStatus(client, now)];
  if (overlapEnd && Date.parse(overlapEnd) > now) {
    lines.push({
      label: 'Old secret still works',
      tone: 'accent',
      moment: { word: 'until', at: overlapEnd },
    });
  }
  return lines;
}

function ownStatus({ disabled_at: disabledAt, expires_at: expiry }: ApiClient, now: number): ClientStatus {
  if (disabledAt) return { label: 'Disabled', tone: 'neutral', moment: { word: 'since', at: disabledAt } };
  if (!expiry) return { label: 'Active', tone: 'ok' };
  const left = Date.parse(expiry) - now;
  if (left <= 0) return { label: 'Expired', tone: 'bad', moment: { word: 'since', at: expiry } };
  const moment = { word: 'until', at: expiry };
  return left <= soonMs
    ? { label: 'Expires soon', tone: 'warn', moment }
    : { label: 'Active', tone: 'ok', moment };
}
