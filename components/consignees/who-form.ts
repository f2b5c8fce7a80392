import type { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { type ConsigneeInput, whoLength } from '@/lib/consignees/consignee-schemas';

/** The form's messages for look-ups that the API would reject. */
export function whoFormWords(t: ReturnType<typeof useTranslations<'consignees.whoForm'>>) {
  return ({ code }: z.core.$ZodRawIssue): string | undefined => {
    if (code === 'too_small') return t('tooShort', { min: whoLength.min });
    return code === 'too_big' ? t('tooLong', { max: whoLength.max }) : undefined;
  };
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
