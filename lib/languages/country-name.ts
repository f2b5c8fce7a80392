const kept = new Map<string, Intl.DisplayNames>();

/**
 * What people call a country.
 * @param code ISO 3166-1 alpha-2
 * @param locale of the reader, such as "en-GB"
 * @returns its name ("AT" → "Austria"), or the code itself if it names none
 */
export function countryName(code: string, locale: string): string {
  let names = kept.get(locale);
  if (!names) kept.set(locale, (names = new Intl.DisplayNames(locale, { type: 'region' })));
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // no code of a country
  }
}
