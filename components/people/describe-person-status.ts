import type { Tone } from '@/components/ui/badge';
import type { Person } from '@/lib/people/people-schemas';

interface PersonStatus {
  label: string;
  tone: Tone;
  /** The moment that the label refers to, and the words before it: "since", "link works until". */
  moment?: { words: string; at: string };
}

/** A person's status: whether they can sign in or are still invited. */
export function describePersonStatus(person: Person): PersonStatus {
  const { status, disabled_at: disabledAt, link_expires_at: linkExpiry } = person;
  if (status === 'disabled')
    return {
      label: 'Disabled',
      tone: 'neutral',
      ...(disabledAt && { moment: { words: 'since', at: disabledAt } }),
    };
  const moment = linkExpiry ? { words: 'link works until', at: linkExpiry } : undefined;
  if (status === 'active') return { label: 'Active', tone: 'ok', moment };
  return moment
    ? { label: 'Invited', tone: 'accent', moment }
    : { label: 'Invitation expired', tone: 'warn' };
}
