import { addressEndings, addressWords, emptyAddressWords } from '@/lib/geography/address-words';
import { plainLetters } from '@/lib/geography/fold-place-name';

/** An address as the fields of an order give it. */
export interface Address {
  fullAddress: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  postcode?: string | null;
}

/** Longer texts are no address that comes again. The bound also keeps `normalize` quick: see `foldPlaceName`. */
const MAX_CHARACTERS = 300;

/** Where ä, ö and ü are also written ae, oe and ue. */
const GERMAN_SPEAKING: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'LI']);
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Letters beside the ISO code that stand for a country in front of its postcodes: "D-45127", "FL-9490". */
const countrySigns: Readonly<Record<string, string>> = {
  ...{ AT: 'a', BE: 'b', DE: 'd', ES: 'e', FI: 'fin', FR: 'f', HU: 'h', IT: 'i', LI: 'fl', LU: 'l', NO: 'n' },
  ...{ PT: 'p', SE: 's', SI: 'slo' },
};

/**
 * An address in the form in which two are the same: without case, accents, punctuation and spaces, with street words
 * in their short forms ("Hauptstraße", "Haupt Str."), and with its city and postcode once, wherever they stand. The
 * house number stays, with whatever belongs to it. Null when nothing is left beside the city.
 */
export function normaliseAddress({ fullAddress, city, country, postcode }: Address): string | null {
  if (fullAddress.length > MAX_CHARACTERS || city.length > MAX_CHARACTERS) return null;
  const cityWords = cityWordsOf(city, country);
  if (cityWords.length === 0) return null;
  const ownCode = postcode && postcode.length <= MAX_CHARACTERS ? withoutSign(postcode, country) : '';
  const words = foldAddress(withoutSign(fullAddress, country, ownCode), country);
  const code = foldAddress(ownCode, country).join('');
  if (code !== '') removeRun(words, code);
  if (words.at(-1) === country.toLowerCase()) words.pop();
  if (endsWith(words, cityWords)) words.length -= cityWords.length;
  if (words.length === 0) return null;
  if (code !== '') words.push(code);
  return `${country}|${cityWords.join('')}|${joinWords(words)}`;
}

/**
 * A number that stands for an address, as a signed 64-bit decimal. Of 300,000 tenants with ten million addresses each,
 * one has two addresses with the same number.
 * @returns null when the text is no address: see `normaliseAddress`
 */
export function addressKeyOf(address: Address): string | null {
  const normalised = normaliseAddress(address);
  return normalised === null ? null : hash64(normalised);
}

/** A file names few cities, many times each. Bounded, because it may name any number. */
const REMEMBERED_CITIES = 1000;
const citiesSeen = new Map<string, readonly string[]>();

function cityWordsOf(city: string, country: string): readonly string[] {
  const name = `${country}${city}`;
  const seen = citiesSeen.get(name);
  if (seen) return seen;
  const words = foldAddress(city, country);
  if (citiesSeen.size >= REMEMBERED_CITIES) citiesSeen.clear();
  citiesSeen.set(name, words);
  return words;
}

/**
 * A text without the letters of the country in front of its postcode. Only the row's own country and postcode count:
 * "Plot A-1201" is not "Plot B-1201".
 * @param postcode absent: the text is a postcode itself
 */
function withoutSign(text: string, country: string, postcode?: string): string {
  if (!text.includes('-') || postcode === '') return text;
  const folded = text.toLowerCase();
  for (const sign of [country.toLowerCase(), countrySigns[country]]) {
    if (sign === undefined) continue;
    if (postcode === undefined) {
      if (folded.startsWith(`${sign}-`)) return text.slice(sign.length + 1);
      continue;
    }
    const at = folded.lastIndexOf(`${sign}-${postcode.toLowerCase()}`);
    const end = at + sign.length + 1 + postcode.length;
    if (at === -1 || isPartOfWord(folded[at - 1]) || isPartOfWord(folded[end])) continue;
    return folded.slice(0, at) + folded.slice(at + sign.length + 1);
  }
  return text;
}

const isPartOfWord = (character = '') => /[\p{L}\p{N}]/u.test(character);

/** The words of an address in the forms in which they are compared. @param country decides how umlauts are written */
export function foldAddress(text: string, country: string): string[] {
  const words: string[] = [];
  // Letters are never changed across ASCII signs, so what stands between them is folded by itself.
  for (const part of text.toLowerCase().split(BETWEEN_ASCII)) {
    if (part === '') continue;
    if (BEYOND_ASCII.test(part)) words.push(...foldedParts.get(part, country));
    else if (isNumber(part)) words.push(part);
    else if (!emptyAddressWords.has(part)) words.push(shortForm(part));
  }
  return words;
}

/** What parts words, of ASCII. */
const BETWEEN_ASCII = /[^a-z0-9\u0080-\uffff]+/;

const isNumber = (part: string) =>
  part.charCodeAt(0) <= DIGIT_NINE && part.charCodeAt(part.length - 1) <= DIGIT_NINE;
const DIGIT_NINE = 57;

/** The words of parts beyond ASCII: an import's streets come many times, and a new one costs 2 µs. Bounded. */
const foldedParts = {
  most: 5000,
  words: new Map<string, readonly string[]>(),
  get(part: string, country: string): readonly string[] {
    const key = GERMAN_SPEAKING.has(country) ? `de ${part}` : part;
    const known = this.words.get(key);
    if (known) return known;
    const words = withoutAccents(part, country)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !emptyAddressWords.has(word))
      .map(shortForm);
    if (this.words.size >= this.most) this.words.clear();
    this.words.set(key, words);
    return words;
  },
};

function withoutAccents(lower: string, country: string): string {
  const composed = lower.normalize('NFC');
  const written = GERMAN_SPEAKING.has(country)
    ? composed.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter)
    : composed;
  return written.normalize('NFKD').replace(/[\p{M}ßæœøłđðþı]/gu, (letter) => plainLetters[letter] ?? '');
}

function shortForm(word: string): string {
  const short = addressWords.get(word);
  if (short !== undefined) return short;
  for (const [ending, shorter] of addressEndings) {
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + shorter;
  }
  return word;
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  return from >= 0 && end.every((word, index) => words[from + index] === word);
}

/** Removes the last run of words that make up the text together. */
function removeRun(words: string[], text: string): void {
  for (let start = words.length - 1; start >= 0; start--) {
    const end = endOfRun(words, start, text);
    if (end === null) continue;
    words.splice(start, end - start);
    return;
  }
}

/** Where the run of words ends that begins at `start` and makes up the text; null when there is none. */
export function endOfRun(words: readonly string[], start: number, text: string): number | null {
  let end = start;
  let joined = '';
  while (end < words.length && joined.length < text.length) joined += words[end++];
  return joined === text ? end : null;
}

/**
 * Without spaces, so that "5 a" is "5a" and "Haupt Str" is "Hauptstr"; but numbers stay apart, or "5 12" would be
 * "51 2".
 */
function joinWords(words: readonly string[]): string {
  let joined = '';
  for (const word of words) {
    const isApart =
      joined === '' || isLatin(joined.charCodeAt(joined.length - 1)) || isLatin(word.charCodeAt(0));
    joined += isApart ? word : ` ${word}`;
  }
  return joined;
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** cyrb53 with all bits of its two halves: quick, and without a function of the machine. */
function hash64(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  hash.setInt32(0, high);
  hash.setInt32(4, low);
  return hash.getBigInt64(0).toString();
}

/** The two halves as one number: making it from bigints takes four times as long. */
const hash = new DataView(new ArrayBuffer(8));
