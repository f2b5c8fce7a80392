import type { z } from 'zod';
import { type ConsigneeInput, whoLength } from '@/lib/consignees/consignee-schemas';

const words: Partial<Record<string, string>> = {
  too_small: `At least ${whoLength.min} characters.`,
  too_big: `At most ${whoLength.max} characters.`,
};

/** What the form says of whom the API would not look up. */
export function whoFormWords({ code }: z.core.$ZodRawIssue): string | undefined {
  return words[code];
}

/** What has to be typed before somebody is erased: the phone, which is theirs alone, or the name where there is none. */
export function phraseOf({ phone, name }: ConsigneeInput): string {
  return phone ?? name ?? '';
}

/** Whether the phrase was typed: neither case nor spaces matter. */
export function isPhrase(typed: string, who: ConsigneeInput): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase();
  return plain(typed) !== '' && plain(typed) === plain(phraseOf(who));
}
