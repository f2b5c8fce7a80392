import { headers } from 'next/headers';
import { cache } from 'react';
import { getSession } from '@/app/get-session';
import { type Language, languageHeader, pickLanguage } from '@/lib/languages/language';

/**
 * The language of the page: what the signed-in person chose, then that of the link (`?language=de`), then the browser's. For
 * server components, once per request.
 */
export const getLanguage = cache(async (): Promise<Language> => {
  const person = await getSession();
  return person?.language ?? pickLanguage((await headers()).get(languageHeader), null);
});
