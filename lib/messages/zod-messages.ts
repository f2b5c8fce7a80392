import { z } from 'zod';
import type { Language } from '@/lib/languages/language';

/** Zod's own messages. */
export const zodMessages: Record<Language, z.core.$ZodErrorMap> = {
  en: z.locales.en().localeError,
  de: z.locales.de().localeError,
  fr: z.locales.fr().localeError,
  es: z.locales.es().localeError,
  ar: z.locales.ar().localeError,
};
