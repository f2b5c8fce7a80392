import { splitFormatCode, type Token } from '@/lib/table-files/xlsx/split-format-code';
import {
  dateStyle,
  plainStyle,
  type NumberStyle,
  type Section,
  type TimePart,
} from '@/lib/table-files/xlsx/number-style';

/** Excel's limit for a format code. */
export const MAX_FORMAT_CHARACTERS = 255;

/** Excel keeps about 250 formats in a workbook. Reading one takes up to a third of a millisecond. */
export const MAX_NUMBER_FORMATS = 10_000;

/** Text that only sets a number off: brackets and minus of negative ones, spaces, and "1.250.-". */
const LAYOUT = /^[\s().,'’–—-]*$/;

/** Spaces and the like between groups of three digits: `# ##0`. */
const GROUPING = /^[ .,'’\u00a0\u202f]$/;

/** Formats that files refer to by number only (ECMA-376 part 1, 18.8.30): those that are not plain. */
const builtInCodes: readonly (readonly [ids: readonly number[], code: string])[] = [
  [[2], '0.00'],
  [[4, 7, 8, 39, 40, 43, 44], '#,##0.00'],
  [[9], '0%'],
  [[10], '0.00%'],
  // From 27 on the formats depend on the language; nearly all are dates.
  [[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36], 'yyyy-mm-dd'],
  [[50, 51, 52, 53, 54, 55, 56, 57, 58], 'yyyy-mm-dd'],
  [[18, 20], 'h:mm'],
  [[19, 21], 'h:mm:ss'],
  [[45], 'mm:ss'],
  [[46], '[h]:mm:ss'],
  [[47], 'mm:ss.0'],
];

const builtInStyles = new Map(
  builtInCodes.flatMap(([ids, code]) => ids.map((id) => [id, numberStyleOf(code)] as const)),
);

/** The style of a format that a file refers to by number only. */
export function builtInStyle(id: number): NumberStyle {
  return builtInStyles.get(id) ?? plainStyle;
}

/** Reads a number format such as `yyyy-mm-dd`, `"ORD-"00000` or `#,##0.00`. */
export function numberStyleOf(formatCode: string): NumberStyle {
  const all = splitFormatCode(formatCode);
  // The last of several may be for texts, and the fourth is.
  const isForText = all.length > 3 || (all.length > 1 && all.at(-1)?.some(({ kind }) => kind === 'at'));
  const sections = all.slice(0, isForText ? Math.min(3, all.length - 1) : 3).map(readSection);
  const [first] = sections;
  if (!first) return plainStyle;
  if (sections.every(({ style }) => style.kind === 'date')) return dateStyle;
  const styles = sections.map(({ style }) => style);
  // Nearly all formats with sections show only the sign or a zero in another way: that is no second style.
  if (styles.every(({ kind }) => kind === 'plain' || kind === 'cents')) {
    return styles.find((style) => style.kind === 'cents') ?? plainStyle;
  }
  return sections.length === 1 && !first.condition ? first.style : { kind: 'sections', sections };
}

/** What a format puts around a text: `"ORD-"@`. */
export interface Affixes {
  before: string;
  after: string;
}

/** Null for nearly all formats: they leave texts as they are. */
export function affixesOf(formatCode: string): Affixes | null {
  if (!formatCode.includes('@')) return null;
  const tokens = splitFormatCode(formatCode).at(-1) ?? [];
  const at = tokens.findIndex(({ kind }) => kind === 'at');
  const text = (part: readonly Token[]) => part.map(textOf).join('');
  const affixes = {
    before: text(tokens.slice(0, at)).trimStart(),
    after: text(tokens.slice(at + 1)).trimEnd(),
  };
  return at === -1 || affixes.before + affixes.after === '' ? null : affixes;
}

function readSection(tokens: readonly Token[]): Section {
  const condition = tokens.find((token) => token.kind === 'condition')?.condition ?? null;
  const has = (kind: Token['kind']) => tokens.some((token) => token.kind === kind);
  if (has('time') || has('elapsed')) return { condition, style: timeStyle(tokens) };
  return { condition, style: numericStyle(tokens, has) };
}

function timeStyle(tokens: readonly Token[]): Section['style'] {
  const times = tokens.flatMap((token) => (token.kind === 'time' || token.kind === 'elapsed' ? [token] : []));
  const units = times.map(({ text }) => text.charAt(0));
  const parts: TimePart[] = [];
  for (const [index, { kind, text }] of times.entries()) {
    const unit = units[index];
    const elapsed = kind === 'elapsed';
    // Minutes stand behind hours or before seconds; any other m is a month.
    const isMinutes = elapsed || units[index - 1] === 'h' || units[index + 1] === 's';
    if (unit === 'h' || unit === 's' || (unit === 'm' && isMinutes)) {
      parts.push({ unit, elapsed, padded: text.length > 1 });
    } else return dateStyle;
  }
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const decimals = point === -1 ? 0 : tokens.slice(point).filter(({ kind }) => kind === 'digit').length;
  return { kind: 'time', parts, decimals: units.includes('s') ? Math.min(decimals, 3) : 0 };
}

function numericStyle(tokens: readonly Token[], has: (kind: Token['kind']) => boolean): Section['style'] {
  const isPlace = ({ kind }: Token) => kind === 'digit' || kind === 'general';
  const first = tokens.findIndex(isPlace);
  const last = tokens.findLastIndex(isPlace);
  const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
  const point = pointAt > first && pointAt < last ? pointAt : last + 1;
  // A comma behind the digits shows thousands; fractions and powers are other spellings of the same number.
  const isScaled = tokens[point - 1]?.kind === 'comma' || tokens[last + 1]?.kind === 'comma';
  if (has('at') || has('exponent') || (first !== -1 && (isScaled || isFraction(tokens)))) return plainStyle;
  const decimals = digitsOf(tokens.slice(point, last + 1));
  const maxDecimals = decimals.length;
  if (has('percent')) return { kind: 'percent', decimals: maxDecimals };

  const wholes = digitsOf(tokens.slice(first, point));
  const isGrouped = tokens.slice(first, point).some(({ kind }) => kind === 'comma');
  const zero = wholes.indexOf('0');
  const minDigits = isGrouped || zero === -1 ? 1 : wholes.length - zero;
  const parts = maxDecimals > 0 || isGrouped ? outerParts(tokens, first, last) : allParts(tokens);
  const texts = parts.filter((part) => typeof part === 'string');
  const isMoney = has('currency') || texts.some((text) => /\p{Sc}/u.test(text));
  const isSignificant = texts.some((text) => !LAYOUT.test(text.replace(/\p{Sc}/gu, '')));
  const isBetween = parts.filter((part) => typeof part === 'number').length > 1;
  if (isSignificant || (first !== -1 && (isBetween || (minDigits > 1 && maxDecimals === 0)))) {
    return {
      kind: 'literal',
      parts,
      minDigits,
      minDecimals: decimals.lastIndexOf('0') + 1,
      hidesDecimals: maxDecimals === 0,
      isCents: maxDecimals === 2 && !texts.some((text) => text.includes('°')),
    };
  }
  return maxDecimals === 2 ? { kind: 'cents', isCurrency: isMoney } : plainStyle;
}

function digitsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => (token.kind === 'digit' ? [token.text] : []));
}

function isFraction(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }, at) => kind === 'slash' && tokens[at - 1]?.kind === 'digit');
}

/** The texts before the first place and behind the last, and the places as one. */
function outerParts(tokens: readonly Token[], first: number, last: number): (string | number)[] {
  const before = allParts(tokens.slice(0, first)).filter((part) => typeof part === 'string');
  const after = allParts(tokens.slice(last + 1)).filter((part) => typeof part === 'string');
  return [...before, 1, ...after];
}

/** Texts and numbers of places, each as long as possible. */
function allParts(tokens: readonly Token[]): (string | number)[] {
  const parts: (string | number)[] = [];
  for (const [at, token] of tokens.entries()) {
    const previous = parts.at(-1);
    const text = textOf(token);
    if (token.kind === 'digit' || token.kind === 'general') {
      if (typeof previous === 'number') parts[parts.length - 1] = previous + 1;
      else parts.push(1);
    } else if (text !== '' && !(GROUPING.test(text) && isGroup(tokens, at))) {
      if (typeof previous === 'string') parts[parts.length - 1] = previous + text;
      else parts.push(text);
    }
  }
  return parts;
}

/** Whether a separator stands between `#` and `##0`, or another such group. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const place = (index: number) => {
    const token = tokens[index];
    return token?.kind === 'digit' ? token.text : '';
  };
  const after = place(at + 1) + place(at + 2) + place(at + 3);
  return place(at - 1) === '#' && (after === '##0' || after === '###') && place(at + 4) === '';
}

function textOf(token: Token): string {
  switch (token.kind) {
    case 'text':
      return token.text;
    case 'point':
      return '.';
    case 'slash':
      return '/';
    default:
      return '';
  }
}
