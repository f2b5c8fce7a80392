import { getAlpha2Codes } from 'i18n-iso-countries/index.js';
import type { Attribute } from '@/lib/fields/field-synonyms';
import { fieldTable } from '@/lib/fields/order-fields';
import { parseAmount } from '@/lib/fields/kinds/parse-amount';
import { parseCoordinate } from '@/lib/fields/kinds/parse-coordinate';
import { trimCell } from '@/lib/fields/trim-cell';

/** What the cells of a column look like: the share of its filled cells, 0 to 1, that could be each attribute. */
export interface ColumnContent {
  filled: number;
  fits: Readonly<Record<Attribute, number>>;
  /** The share that is written as coordinates are: degrees with several decimals. */
  precise: number;
  /** The share that begins with + or 00 and has as many digits as an international number. */
  international: number;
  /** The share that reads like a postal address: letters, digits, and some length. */
  postal: number;
}

const countryCodes = new Set(Object.entries(getAlpha2Codes()).flat());
const LETTERS = /\p{L}/u;

/** A cell may hold pages, and the wizard looks at them on the thread that shows the screen: this much tells enough. */
const LOOKED_AT = fieldTable.package_special_instructions.maxLength;

/** No number, phone or country is longer: nothing else of a longer cell is looked at for those. */
const isShort = (cell: string) => cell.length <= fieldTable.cod_amount.maxLength;

/** The least of what a column of each attribute shows; other attributes hold any text. */
const tests: Readonly<Record<Attribute, (cell: string) => boolean>> = {
  address: (cell) => hasLetters(cell) && !looksLikeJson(cell),
  latitude: (cell) => isShort(cell) && parseCoordinate(cell, 'latitude').degrees !== undefined,
  longitude: (cell) => isShort(cell) && parseCoordinate(cell, 'longitude').degrees !== undefined,
  city: (cell) => cell.length <= 60 && LETTERS.test(cell),
  // Names of countries have no digits; which of them are real is the validation's business.
  country: (cell) =>
    isShort(cell) &&
    (countryCodes.has(cell.toUpperCase()) || (/^[^\d]{4,60}$/.test(cell) && LETTERS.test(cell))),
  name: (cell) => cell.length <= 200 && LETTERS.test(cell) && !/\d{5}/.test(cell),
  phone: (cell) =>
    isShort(cell) &&
    (/^[+(]?[\p{Nd}\s().\-/+]{6,30}(?:\.0)?$/u.test(cell) || /^\d(?:[.,]\d+)?e\+?\d+$/i.test(cell)),
  reference: (cell) => cell.length <= 120 && !looksLikeJson(cell),
  amount: (cell) => {
    if (!isShort(cell)) return false;
    const { amount, fault } = parseAmount(cell);
    return (
      amount !== undefined ||
      fault === 'ambiguous' ||
      fault === 'too_many_decimals' ||
      fault === 'negative_amount'
    );
  },
  instructions: (cell) => !looksLikeJson(cell),
  items: looksLikeJson,
};

/** Looks at the filled ones of a column's sample cells. */
export function readContent(cells: readonly string[]): ColumnContent {
  const filled = cells.map(trimCell).filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const fits = Object.fromEntries(
    Object.entries(tests).map(([attribute, test]) => [attribute, share(test)]),
  ) as Record<Attribute, number>;
  return {
    filled: filled.length,
    fits,
    precise: share((cell) => isShort(cell) && /^[-\u2212]?\d{1,3}[.,]\d{3,}\s*(?:°\s*)?[NSEW]?$/i.test(cell)),
    international: share((cell) => isShort(cell) && /^(?:\+|00)[1-9][\d\s().\-/]{7,20}$/.test(cell)),
    postal: share(
      (cell) =>
        cell.length >= 8 &&
        hasLetters(cell) &&
        /[\p{Nd}\s,]/u.test(cell.slice(0, LOOKED_AT)) &&
        !looksLikeJson(cell),
    ),
  };
}

function hasLetters(cell: string): boolean {
  return LETTERS.test(cell.slice(0, LOOKED_AT));
}

/** A list in brackets: what a cell of packages must be, even when a part of it is wrong. */
function looksLikeJson(cell: string): boolean {
  return cell.startsWith('[') && cell.endsWith(']');
}
