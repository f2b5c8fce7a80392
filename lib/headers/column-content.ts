import { type Attribute, hasAddressMarks, hasLetters, isShort, looksLikeList } from '@/lib/fields/attributes';
import { toPlainCharacters } from '@/lib/fields/kinds/parse-number';
import { trimCell } from '@/lib/fields/trim-cell';
import { attributes } from '@/lib/headers/header-vocabulary';

/**
 * What the cells of a column look like: for each attribute, the share of filled cells (0 to 1) that could be its
 * values.
 */
export interface ColumnContent {
  filled: number;
  fits: ReadonlyMap<Attribute, number>;
  /** The share written like coordinates: degrees with several decimals. */
  precise: number;
  /** The share that begins with + or 00 and has as many digits as an international number. */
  international: number;
  /** The share that says yes or no. */
  flags: number;
  /** The share with a number that stands alone, as that of a house. */
  numbered: number;
  /** The share that looks like a postal address: letters, digits, and some length. */
  postal: number;
}

const PRECISE = /^-?\d{1,3}[.,]\d{3,} ?(?:° ?)?[NSEW]?$/i;

const FLAG = /^(?:true|false|yes|no|y|n|x|0|1|ja|nein|oui|non|s[ií]|nee|evet|hayır|tak|nie|نعم|لا)$/i;

const HOUSE_NUMBER = /(?:^|\s)\d{1,4}[a-z]?(?=[\s,]|$)/i;

/** No street's name is longer. */
const BEGINNING_CHARACTERS = 100;

/** Examines the filled sample cells of a column. */
export function readContent(cells: readonly string[]): ColumnContent {
  const filled = cells.map(trimCell).filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const fits = new Map([...attributes].map((attribute) => [attribute, share(attribute.looksLike)]));
  return {
    filled: filled.length,
    fits,
    precise: share((cell) => isShort(cell) && PRECISE.test(toPlainCharacters(cell))),
    international: share((cell) => isShort(cell) && /^(?:\+|00)[1-9][\d\s().\-/]{7,20}$/.test(cell)),
    flags: share((cell) => FLAG.test(cell)),
    numbered: share((cell) => HOUSE_NUMBER.test(cell.slice(0, BEGINNING_CHARACTERS))),
    postal: share(
      (cell) => cell.length >= 8 && hasLetters(cell) && hasAddressMarks(cell) && !looksLikeList(cell),
    ),
  };
}
