/**
 * The supported languages, each in its own words. `locale` says how dates, numbers and plurals are written (BCP 47); Arabic
 * takes the digits that every scanner, driver and spreadsheet reads.
 */
const supported = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  de: { name: 'Deutsch', locale: 'de', direction: 'ltr' },
  fr: { name: 'Français', locale: 'fr', direction: 'ltr' },
  es: { name: 'Español', locale: 'es', direction: 'ltr' },
  ar: { name: 'العربية', locale: 'ar-u-nu-latn', direction: 'rtl' },
} as const;

export type Language = keyof typeof supported;

export type Locale = (typeof supported)[Language]['locale'];

export const languages = Object.keys(supported) as [Language, ...Language[]];

/** How dates, numbers and plurals are written in a language. */
export const localeOf = from('locale');

/** Each language in its own words. */
export const languageNames = from('name');

/** Which way a language is written, for the `dir` attribute. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return supported[language].direction;
}

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

/** What is said of each language under one key. */
function from<Key extends 'locale' | 'name'>(key: Key) {
  const entries = languages.map((language) => [language, supported[language][key]]);
  return Object.fromEntries(entries) as { [L in Language]: (typeof supported)[L][Key] };
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
