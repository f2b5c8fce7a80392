import { cache } from 'react';
import { getSession } from '@/app/get-session';
import { type Language, screenLanguages } from '@/lib/languages/language';

/** The language of the page: what the signed-in person chose. For server components, once per request. */
export const getLanguage = cache(async (): Promise<Language> => {
  const language = (await getSession())?.language ?? 'en';
  return screenLanguages.includes(language) ? language : 'en';
});
