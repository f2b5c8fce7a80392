import { z } from 'zod';
import { isOnOneLine } from '@/lib/http/single-line-text';
import { languages } from '@/lib/languages/language';
import { emailLength, type Person, personNameLength, tenantRoleSchema } from '@/lib/people/people-schemas';

/** The schema of the person form. */
export const personFormSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Enter the name that colleagues know.')
    .max(personNameLength, `At most ${personNameLength} characters.`)
    .refine(isOnOneLine, 'The name must be a single line without control characters.'),
  email: z
    .string()
    .trim()
    .max(emailLength, `At most ${emailLength} characters.`)
    .pipe(z.email('Enter an e-mail address, such as ana@example.com.')),
  role: tenantRoleSchema,
  language: z.enum(languages),
});

export type PersonFormValues = z.infer<typeof personFormSchema>;

export const blankPerson: PersonFormValues = { name: '', email: '', role: 'dispatcher', language: 'en' };

/** The form values of an existing person. */
export function formOfPerson({ name, email, role, language }: Person): PersonFormValues {
  return { name, email, role, language };
}
