import { parseGrouped, parseUngrouped, toPlainCharacters } from '@/lib/fields/kinds/parse-number';

export const weightUnits = ['kg', 'g', 'lb'] as const;
export const lengthUnits = ['cm', 'mm', 'in'] as const;

/** How many kilograms one is. */
const kilograms: Readonly<Record<string, number>> = {
  kg: 1,
  g: 0.001,
  lb: 0.45359237,
  oz: 0.028349523125,
  t: 1000,
};

/** How many centimetres one is. */
const centimetres: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, m: 100, ft: 30.48 };

/** What people write for a unit, in lower case without a point. */
const spellings: Readonly<Record<string, string>> = {
  kg: 'kg kgs kilo kilos kilogram kilograms kilogramm kilogrammes كجم كغ كغم',
  g: 'g gr grs gram grams gramm grammes جرام غرام',
  lb: 'lb lbs pound pounds',
  oz: 'oz ounce ounces',
  t: 't to tonne tonnes',
  cm: 'cm cms zentimeter centimeter centimetre سم',
  mm: 'mm millimeter millimetre مم',
  in: "in inch inches zoll pouces pulgadas \" ″ ''",
  m: 'm meter metre mtr',
  ft: 'ft foot feet',
};

const units = new Map(
  Object.entries(spellings).flatMap(([unit, list]) => list.split(' ').map((word) => [word, unit] as const)),
);

/** No cell with one measure is longer. */
const MAX_CHARACTERS = 40;

/** Six decimals: a milligram, ten nanometres. Multiplying by a unit leaves noise behind them. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** Reads the name of a unit; undefined for any other text. */
export function unitOf(text: string): string | undefined {
  return units.get(text.trim().toLowerCase().replace(/\.$/, ''));
}

/** Reads a weight such as "2", "2,5 kg", "500 g", "3 lb"; undefined when the text is none. @returns kg */
export function parseWeight(text: string, unit: string): number | undefined {
  return measure(text, unit, kilograms);
}

/**
 * Whether a measure's only mark may part thousands as well as decimals: "1,200 kg", "1.200". Measures are read with
 * decimals, as ERPs write three of them; the person is told of each such cell.
 */
export function isDoubtfulMeasure(text: string): boolean {
  return (
    text.length <= MAX_CHARACTERS && /^[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/.test(toPlainCharacters(text).trim())
  );
}

/** Reads a length such as "40", "40 cm", "400mm", `12"`; undefined when the text is none. @returns cm */
export function parseLength(text: string, unit: string): number | undefined {
  return measure(text, unit, centimetres);
}

/**
 * Reads three lengths in one cell: "40x30x20", "40 × 30 × 20 cm", "400*300*200mm", "L40 W30 H20".
 * @returns length, width and height in cm; undefined when the text is none
 */
export function parseSize(text: string, unit: string): [number, number, number] | undefined {
  if (text.length > 3 * MAX_CHARACTERS) return undefined;
  const plain = toPlainCharacters(text).trim().toLowerCase();
  const labelled = plain.replace(/[lwhbtdø][:=]? ?(?=[\d.])/g, 'x').replace(/^x/, '');
  const parts = labelled
    .split(/[x×*/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length !== 3) return undefined;
  // "40x30x20 cm": the unit at the end is that of all three.
  const last = /[^\d.,\s].*$/.exec(parts[2] ?? '')?.[0];
  const common = last === undefined ? unit : unitOf(last);
  if (common === undefined) return undefined;
  const lengths = parts.map((part) => measure(part, common, centimetres));
  const [length, width, height] = lengths;
  return length === undefined || width === undefined || height === undefined
    ? undefined
    : [length, width, height];
}

/**
 * Reads how many: "3", "3 Colli", "2x", "3,0"; undefined when the text is no whole number with at most one word.
 */
export function parseQuantity(text: string): number | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const match = /^(\d{1,7})(?:[.,]0{1,6})? ?(?:x|[\p{L}.()/]{1,20})?$/iu.exec(toPlainCharacters(text).trim());
  return match ? Number(match[1]) : undefined;
}

function measure(text: string, unit: string, factors: Readonly<Record<string, number>>): number | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const plain = toPlainCharacters(text).trim();
  const end = lastDigit(plain) + 1;
  const written = plain.slice(end).trim();
  const own = written === '' ? unit : unitOf(written);
  const factor = own === undefined ? undefined : factors[own];
  const number = plain.slice(0, end);
  // "1.226,000" has one meaning; a single mark is the decimal one.
  const decimal = parseUngrouped(number).decimal ?? parseGrouped(number).decimal;
  if (factor === undefined || decimal === undefined) return undefined;
  return rounded(Number(decimal) * factor);
}

function lastDigit(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !(text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)) at -= 1;
  return at;
}
