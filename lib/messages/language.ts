/** The languages that Lading speaks. */
export const languages = ['en', 'de', 'fr', 'es', 'ar'] as const;

export type Language = (typeof languages)[number];

/**
 * The language to answer in: the one that the `language` parameter names, else the best that `Accept-Language` asks
 * for (RFC 9110, 12.5.4), else the fallback. Regions are ignored: `de-AT` is `de`.
 */
export function pickLanguage(
  languageParam: string | null,
  acceptLanguage: string | null,
  fallback: Language,
): Language {
  return toLanguage(languageParam) ?? preferred(acceptLanguage) ?? fallback;
}

function preferred(acceptLanguage: string | null): Language | undefined {
  const ranges = (acceptLanguage ?? '').split(',').map((range) => {
    const [tag = '', ...options] = range.split(';').map((part) => part.trim());
    const quality = options.find((option) => option.startsWith('q='))?.slice(2);
    return { language: toLanguage(tag), quality: quality === undefined ? 1 : Number(quality) };
  });
  return ranges
    .filter((range) => range.language !== undefined && range.quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]?.language;
}

function toLanguage(tag: string | null): Language | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary);
}
