import { getAlpha2Codes } from 'i18n-iso-countries/index.js';
import type { CountryNames } from '@/lib/fields/kinds/country-names';
import { countryNames, customaryCountryNames } from '@/lib/fields/kinds/country-names';
import { withoutInvisible } from '@/lib/fields/invisible-characters';

/** Alpha-2 codes by normalised code or name. */
export type CountryIndex = ReadonlyMap<string, string>;

/** Cells repeat: a look-up takes 2 µs, this cache 0.1 µs. Bounded, because a file may contain anything. */
const CACHE_ENTRIES = 2000;

/**
 * No country has a longer name. Longer texts are not looked up, because normalising combining marks takes quadratic
 * time.
 */
const MAX_NAME_LENGTH = 100;

/**
 * Builds the index: alpha-2 and alpha-3 codes first, then customary names, then the names in each language. A name
 * given to two countries by two languages (or one), such as "Kongo", is left out.
 */
export function buildCountryIndex(): CountryIndex {
  const steps = buildInSteps();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

let shared: CountryIndex | undefined;

/** The index, built on first use (about 30 ms). */
export function countryIndex(): CountryIndex {
  return (shared ??= buildCountryIndex());
}

/**
 * Builds it ahead of its use, in steps of some milliseconds.
 * @param turn lets others have their turn
 */
export async function prepareCountryIndex(turn: () => Promise<void>): Promise<void> {
  const steps = buildInSteps();
  while (!shared) {
    const { done, value } = steps.next();
    if (done) shared = value;
    else await turn();
  }
}

function* buildInSteps(): Generator<undefined, CountryIndex> {
  const index = new Map<string, string>();
  for (const [alpha2, alpha3] of Object.entries(getAlpha2Codes())) {
    index.set(alpha2.toLowerCase(), alpha2).set(alpha3.toLowerCase(), alpha2);
  }
  yield* addNames(index, [customaryCountryNames]);
  yield* addNames(index, countryNames);
  return index;
}

function* addNames(
  index: Map<string, string>,
  languages: readonly CountryNames[],
): Generator<undefined, void> {
  const found = new Map<string, string | null>();
  for (const language of languages) {
    for (const [alpha2, names] of Object.entries(language)) {
      for (const name of [names].flat()) {
        const key = normaliseCountry(name);
        const other = found.get(key);
        found.set(key, other === undefined || other === alpha2 ? alpha2 : null);
      }
    }
    yield;
  }
  for (const [key, alpha2] of found) if (alpha2 && !index.has(key)) index.set(key, alpha2);
}

/**
 * A name without case, accents, punctuation and spelling variants, so that "CÔTE D’IVOIRE" and "Cote d'Ivoire"
 * match.
 */
export function normaliseCountry(text: string): string {
  return withoutInvisible(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[.'’`´]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** Creates a look-up with its own cache: text to alpha-2 code, or undefined. */
export function createCountryLookup(index: CountryIndex): (text: string) => string | undefined {
  const cache = new Map<string, string | undefined>();
  return (text) => {
    if (text.length > MAX_NAME_LENGTH) return undefined;
    const known = cache.get(text);
    if (known !== undefined || cache.has(text)) return known;
    const code = index.get(normaliseCountry(text));
    if (cache.size >= CACHE_ENTRIES) cache.clear();
    cache.set(text, code);
    return code;
  };
}
