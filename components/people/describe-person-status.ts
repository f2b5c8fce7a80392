import type { Tone } from '@/components/ui/badge';
import type { Person } from '@/lib/people/people-schemas';

interface PersonStatus {
  status: Person['status'] | 'invitationExpired';
  tone: Tone;
  /** The moment that the status refers to, and what it is. */
  moment?: { kind: 'since' | 'linkWorksUntil'; at: string };
}

/** A person's status: whether they can sign in or are still invited. */
export function describePersonStatus(person: Person): PersonStatus {
  const { status, disabled_at: disabledAt, link_expires_at: linkExpiry } = person;
  if (status === 'disabled')
    return { status, tone: 'neutral', ...(disabledAt && { moment: { kind: 'since', at: disabledAt } }) };
  const moment = linkExpiry ? { kind: 'linkWorksUntil' as const, at: linkExpiry } : undefined;
  if (status === 'active') return { status, tone: 'ok', moment };
  return moment ? { status, tone: 'accent', moment } : { status: 'invitationExpired', tone: 'warn' };
}
