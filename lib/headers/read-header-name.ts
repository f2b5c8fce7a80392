import {
  address,
  amount,
  type Attribute,
  city,
  country,
  instructions,
  latitude,
  longitude,
  name,
  phone,
} from '@/lib/fields/attributes';
import type { Side } from '@/lib/fields/order-fields';
import { recordNames } from '@/lib/headers/header-phrases';
import { findMeaning, isPhraseOf, type Concept } from '@/lib/headers/header-vocabulary';
import { headerWords } from '@/lib/headers/header-words';

/** The meaning of a header. */
export interface HeaderMeaning {
  attribute: Attribute | null;
  side: Side | null;
  /** The side is implied only by a word for the customer. */
  customer: boolean;
  /** The header consists only of a word for the recipient. */
  recipientOnly: boolean;
  /** A word was recognised despite a typo. */
  misspelt: boolean;
  /** The header contains a word for the goods: "order", "package". */
  goods: boolean;
  /** The header contains a currency: "COD (AED)". */
  currency: boolean;
  /** The attribute's word has another meaning when no side is named. */
  ambiguousAlone: boolean;
  /** 0 for the likeliest word of its list, growing to 0.05: decides between two columns with the same meaning. */
  rarity: number;
}

/**
 * Longer headers are sentences rather than names. They are not read, because normalising combining marks takes
 * quadratic time.
 */
const MAX_HEADER_LENGTH = 200;

/** Reads a header word by word, the longest known phrase first. Null when it contains an unknown word. */
export function readHeader(header: string): HeaderMeaning | null {
  if (header.length > MAX_HEADER_LENGTH) return null;
  const words = headerWords(header);
  return readWords(words) ?? readPath(header);
}

/** "Contact/City", as ERPs name the columns of a related record: what stands before the slash says whose city it is. */
function readPath(header: string): HeaderMeaning | null {
  const [record = '', ...path] = header.split('/');
  const last = path.at(-1);
  const whose = headerWords(record);
  if (last === undefined || !isPhraseOf(recordNames, whose)) return null;
  const what = readWords(headerWords(last));
  const { side = null, customer = false } = readWords(whose) ?? {};
  if (!what?.attribute || (what.side !== null && what.side !== side)) return null;
  return { ...what, side, customer, ambiguousAlone: false };
}

/** Things that a program numbers although the file has only the first: "Phone 1", "Name 1". */
const oftenNumbered: readonly (Attribute | null)[] = [address, instructions, name, phone];

/** A plain name comes before "Name 1". */
const NUMBERED_RARITY = 0.04;

function readOnlyOne(header: string): HeaderMeaning | null {
  const words = headerWords(header);
  if (words.at(-1) !== '1') return null;
  const meaning = readWords(words.slice(0, -1));
  if (!meaning || !oftenNumbered.includes(meaning.attribute)) return null;
  return { ...meaning, rarity: Math.max(meaning.rarity, NUMBERED_RARITY) };
}

function readWords(words: readonly string[]): HeaderMeaning | null {
  const meaning: HeaderMeaning = {
    attribute: null,
    side: null,
    customer: false,
    recipientOnly: words.length > 0,
    misspelt: false,
    goods: false,
    currency: false,
    ambiguousAlone: false,
    rarity: 0,
  };
  for (let index = 0; index < words.length;) {
    const found = findMeaning(words, index);
    if (!found) return null;
    for (const concept of found.concepts) if (!add(meaning, concept)) return null;
    meaning.misspelt ||= found.misspelt;
    index += found.length;
  }
  return isSense(meaning) ? meaning : null;
}

/**
 * Attributes that an address has only once: a number on one of these means a second address. "Address 2" alone is a
 * second line.
 */
const oncePerAddress: readonly (Attribute | null)[] = [latitude, longitude, city, country];

/**
 * Reads the headers of a file. When a file has two sets of the same columns, a header of the second set means the
 * same as that of the first, however they are numbered: "City (2)", as `headerNames` calls a repeated one,
 * "City.1", "City_2". Read alone, the number would hide that there are two, and the first would be taken for the
 * only one.
 */
export function readHeaders(headers: readonly string[]): (HeaderMeaning | null)[] {
  const sets = findSets(headers);
  return sets.map(({ header, base, isNumbered, isRepeat }) => {
    const meaning = readHeader(isRepeat ? base : header);
    if (meaning || !isNumbered) return meaning;
    // Beside "Phone 2", nobody knows whose "Phone 1" is.
    const isOnly = sets.every((other) => other.header === header || other.base !== base);
    return isOnly ? readOnlyOne(header) : null;
  });
}

/**
 * The headers that name more than one column of a file, numbered or not, with the positions of these columns.
 * @param headers unique names, as `headerNames` gives them
 */
export function repeatedHeaders(headers: readonly string[]): { header: string; columns: number[] }[] {
  const all = findSets(headers);
  const bases = new Set(all.flatMap(({ base, isRepeat }) => (isRepeat ? [base] : [])));
  return [...bases].map((base) => {
    const columns = all.flatMap((one, column) => (one.base === base ? [column] : []));
    const { header, isNumbered } = all[columns[0]!]!;
    return { header: isNumbered ? header.replace(/[\s._(-]*\d{1,2}\)?$/, '') : header, columns };
  });
}

/** Each header with its words without a number at the end, and whether this number only tells equal headers apart. */
function findSets(headers: readonly string[]) {
  const names = headers.map((header) => {
    const words = header.length > MAX_HEADER_LENGTH ? [] : headerWords(header);
    const isNumbered = words.length > 1 && /^\d{1,2}$/.test(words.at(-1) ?? '');
    return { header, isNumbered, base: (isNumbered ? words.slice(0, -1) : words).join(' ') };
  });
  const repeated = names.filter(
    ({ isNumbered, base }) => isNumbered && names.filter((other) => other.base === base).length > 1,
  );
  const isSecondSet = repeated.some(({ base }) =>
    oncePerAddress.includes(readHeader(base)?.attribute ?? null),
  );
  return names.map((name) => {
    const original = name.isNumbered ? name.header.replace(/ \(\d+\)$/, '') : name.header;
    const isCopy = original !== name.header && headers.includes(original);
    return { ...name, isRepeat: isCopy || (isSecondSet && repeated.includes(name)) };
  });
}

/** "Package name", "Order phone" and "City (AED)" consist of known words but have no meaning here. */
function isSense({ attribute, goods, currency: priced, side, recipientOnly }: HeaderMeaning): boolean {
  if (attribute === null) return side !== null && !goods && !priced;
  if (priced && attribute !== amount) return false;
  if (!goods || attribute.goodsBeside) return true;
  return side !== null && attribute !== name && attribute !== phone && !recipientOnly;
}

/** False when the concept contradicts what was read before. */
function add(meaning: HeaderMeaning, concept: Concept): boolean {
  if ('other' in concept) return false;
  if ('filler' in concept) {
    if (concept.filler !== 'plain') meaning[concept.filler] = true;
    meaning.recipientOnly &&= concept.filler === 'plain';
    return true;
  }
  if ('attribute' in concept) {
    meaning.recipientOnly = false;
    const before = meaning.attribute;
    // "Phone contact" and "contact mobile" are phones. Any other pair of attributes means a column that holds both.
    const isPhone = [before, concept.attribute].includes(phone) && [before, concept.attribute].includes(name);
    // "Address latitude" is that of the address.
    const isPoint = before === address && [latitude, longitude].includes(concept.attribute);
    if (before !== null && before !== concept.attribute && !isPhone && !isPoint) return false;
    meaning.attribute = isPhone ? phone : concept.attribute;
    meaning.ambiguousAlone = concept.ambiguousAlone;
    meaning.rarity = Math.max(meaning.rarity, concept.rarity);
    return true;
  }
  const side = 'side' in concept ? concept.side : 'delivery';
  if (meaning.side !== null && meaning.side !== side) return false;
  meaning.customer = 'customer' in concept && (meaning.side === null || meaning.customer);
  meaning.side = side;
  if ('customer' in concept || !concept.recipient) meaning.recipientOnly = false;
  return true;
}
