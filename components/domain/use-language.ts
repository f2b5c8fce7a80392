import { useLocale } from 'use-intl';
import { type Language, languageOf } from '@/lib/languages/language';

/** The reader's language, for words that lib has in all languages: fields, problems, reasons. */
export function useLanguage(): Language {
  return languageOf(useLocale());
}
