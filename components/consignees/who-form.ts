import { z } from 'zod';
import { type ConsigneeInput, whoLength } from '@/lib/consignees/consignee-schemas';

const text = z
  .string()
  .trim()
  .max(whoLength.max, `At most ${whoLength.max} characters.`)
  .refine((value) => value === '' || value.length >= whoLength.min, `At least ${whoLength.min} characters.`);

/** What the form of a look-up holds; a blank field is not asked for. */
export const whoFormSchema = z
  .object({ phone: text, name: text })
  .refine(({ phone, name }) => phone !== '' || name !== '', {
    path: ['phone'],
    message: 'Give a phone number, a name, or both.',
  });

export type WhoFormValues = z.infer<typeof whoFormSchema>;

export function readWho({ phone, name }: WhoFormValues): ConsigneeInput {
  return { phone: phone || undefined, name: name || undefined };
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
