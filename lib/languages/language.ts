/** The supported languages. */
export const languages = ['en', 'de', 'fr', 'es', 'ar'] as const;

export type Language = (typeof languages)[number];

/**
 * How dates, numbers and plurals are written in a language (BCP 47). Arabic takes the digits that every scanner, driver and
 * spreadsheet reads.
 */
export const localeOf = {
  en: 'en-GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
  ar: 'ar-u-nu-latn',
} as const satisfies Record<Language, string>;

export type Locale = (typeof localeOf)[Language];

/** The language of a locale of ours. */
export function languageOf(locale: Locale): Language {
  return locale.slice(0, 2) as Language;
}

/** The header in which proxy.ts tells the pages the language of the link or the browser. */
export const languageHeader = 'x-lading-language';

/** More than any browser sends; anything beyond is ignored. */
const MAX_RANGES = 20;

/**
 * The language of a response: the `language` parameter if it is supported ("de", "DE", "de-AT"), then the language
 * `Accept-Language` prefers (RFC 9110, 12.5.4), then `fallback`.
 */
export function pickLanguage(
  parameter: string | null | undefined,
  acceptLanguage: string | null | undefined,
  fallback: Language = 'en',
): Language {
  return languageOfTag(parameter ?? '') ?? preferred(acceptLanguage ?? '') ?? fallback;
}

/** The language of a tag like "de-AT", or undefined if it is not supported. */
function languageOfTag(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  return languages.find((language) => language === primary);
}

/** Which way a language is written, for the `dir` attribute. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

function preferred(header: string): Language | undefined {
  let best: Language | undefined;
  let bestWeight = 0;
  for (const range of header.split(',', MAX_RANGES)) {
    const [tag = '', ...parameters] = range.split(';');
    const language = languageOfTag(tag);
    const weight = weightOf(parameters);
    // If weights are equal, the first one wins.
    if (language && weight > bestWeight) [best, bestWeight] = [language, weight];
  }
  return best;
}

function weightOf(parameters: string[]): number {
  const written = parameters
    .map((text) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/i.exec(text))
    .find(Boolean)?.[1];
  return written === undefined ? 1 : Number(written);
}
