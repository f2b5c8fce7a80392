import type { useTranslations } from 'use-intl';
import { z } from 'zod';
import { isOnOneLine } from '@/lib/http/single-line-text';
import { languages } from '@/lib/languages/language';
import { emailLength, type Person, personNameLength, tenantRoleSchema } from '@/lib/people/people-schemas';

/** The schema of the person form. */
export function personFormSchema(t: ReturnType<typeof useTranslations<'people.personForm'>>) {
  return z.object({
    name: z
      .string()
      .trim()
      .min(1, t('enterName'))
      .max(personNameLength, t('tooLong', { max: personNameLength }))
      .refine(isOnOneLine, t('oneLine')),
    email: z
      .string()
      .trim()
      .max(emailLength, t('tooLong', { max: emailLength }))
      .pipe(z.email(t('enterEmail'))),
    role: tenantRoleSchema,
    language: z.enum(languages),
  });
}

export type PersonFormValues = z.infer<ReturnType<typeof personFormSchema>>;

export const blankPerson: PersonFormValues = { name: '', email: '', role: 'dispatcher', language: 'en' };

/** The form values of an existing person. */
export function formOfPerson({ name, email, role, language }: Person): PersonFormValues {
  return { name, email, role, language };
}
