import { z } from 'zod';
import { type Language, languages } from '@/lib/languages/language';

/** Zod's own messages. */
export const zodMessages = Object.fromEntries(
  languages.map((language) => [language, z.locales[language]().localeError]),
) as Record<Language, z.core.$ZodErrorMap>;
