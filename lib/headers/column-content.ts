import { type Attribute, hasAddressMarks, hasLetters, isShort, looksLikeList } from '@/lib/fields/attributes';
import { toPlainCharacters } from '@/lib/fields/kinds/parse-number';
import { trimCell } from '@/lib/fields/trim-cell';

const PRECISE = /^-?\d{1,3}[.,]\d{3,} ?(?:° ?)?[NSEW]?$/i;

const FLAG = /^(?:true|false|yes|no|y|n|x|0|1|ja|nein|oui|non|s[ií]|nee|evet|hayır|tak|nie|نعم|لا)$/i;

const HOUSE_NUMBER = /(?:^|\s)\d{1,4}[a-z]?(?=[\s,]|$)/i;

/** No street's name is longer. */
const BEGINNING_CHARACTERS = 100;

/**
 * What the sample cells of a column look like. Each share (0 to 1) is of the filled cells, and found when it is first asked
 * for: of a column that its header names, nearly all are never asked for, and reading all of them would hold up the page.
 */
export class ColumnContent {
  private readonly cells: readonly string[];
  private readonly shares = new Map<(cell: string) => boolean, number>();

  constructor(cells: readonly string[]) {
    this.cells = cells.map(trimCell).filter((cell) => cell !== '');
  }

  get filled(): number {
    return this.cells.length;
  }

  /** The share that could be values of the attribute. */
  fits(attribute: Attribute): number {
    return this.share(attribute.looksLike);
  }

  /** The share written like coordinates: degrees with several decimals. */
  get precise(): number {
    return this.share(isPrecise);
  }

  /** The share that begins with + or 00 and has as many digits as an international number. */
  get international(): number {
    return this.share(isInternational);
  }

  /** The share that says yes or no. */
  get flags(): number {
    return this.share(isFlag);
  }

  /** The share with a number that stands alone, as that of a house. */
  get numbered(): number {
    return this.share(isNumbered);
  }

  /** The share that looks like a postal address: letters, digits, and some length. */
  get postal(): number {
    return this.share(isPostal);
  }

  private share(test: (cell: string) => boolean): number {
    if (this.cells.length === 0) return 0;
    const share = this.shares.get(test) ?? this.cells.filter((cell) => test(cell)).length / this.cells.length;
    this.shares.set(test, share);
    return share;
  }
}

const isPrecise = (cell: string) => isShort(cell) && PRECISE.test(toPlainCharacters(cell));
const isInternational = (cell: string) => isShort(cell) && /^(?:\+|00)[1-9][\d\s().\-/]{7,20}$/.test(cell);
const isFlag = (cell: string) => FLAG.test(cell);
const isNumbered = (cell: string) => HOUSE_NUMBER.test(cell.slice(0, BEGINNING_CHARACTERS));
const isPostal = (cell: string) =>
  cell.length >= 8 && hasLetters(cell) && hasAddressMarks(cell) && !looksLikeList(cell);
