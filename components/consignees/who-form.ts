import type { z } from 'zod';
import { type ConsigneeInput, whoLength } from '@/lib/consignees/consignee-schemas';

const words: Partial<Record<string, string>> = {
  too_small: `At least ${whoLength.min} characters.`,
  too_big: `At most ${whoLength.max} characters.`,
};

/** The form's messages for look-ups that the API would reject. */
export function whoFormWords({ code }: z.core.$ZodRawIssue): string | undefined {
  return words[code];
}

/** The phrase to type before erasing: the phone, which is unique to the person, or else the name. */
export function phraseOf({ phone, name }: ConsigneeInput): string {
  return phone ?? name ?? '';
}

/** Whether the phrase was typed; case and spaces are ignored. */
export function isPhrase(typed: string, who: ConsigneeInput): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase();
  return plain(typed) !== '' && plain(typed) === plain(phraseOf(who));
}
