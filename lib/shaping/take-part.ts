import { parseCoordinate } from '@/lib/fields/kinds/parse-coordinate';
import { toPlainCharacters } from '@/lib/fields/kinds/parse-number';
import { parseTime } from '@/lib/fields/kinds/parse-time';
import { trimCell } from '@/lib/fields/trim-cell';
import { foldAddress } from '@/lib/geography/address-key';
import type { CellPart } from '@/lib/shaping/profile-schema';

/** Longer cells hold no address, pair or range. */
const MAX_CHARACTERS = 1000;

/**
 * The part of a cell that a field takes; an empty text when the cell has no such part, which is then missing.
 * @param cell trimmed
 */
export function takePart(cell: string, part: CellPart): string {
  if (cell === '' || cell.length > MAX_CHARACTERS) return '';
  if (typeof part === 'object') {
    if ('piece' in part) return pieceOf(cell, part);
    const mark = 'before' in part ? part.before : part.after;
    const at = cell.indexOf(mark);
    if ('before' in part) return at === -1 ? cell : trimCell(cell.slice(0, at));
    return at === -1 ? '' : trimCell(cell.slice(at + mark.length));
  }
  switch (part) {
    // A cell that holds both in another notation is left whole: see findPoints.
    case 'latitude':
      return splitDegrees(cell)?.[0] ?? cell;
    case 'longitude':
      return splitDegrees(cell)?.[1] ?? cell;
    case 'range_start':
      return splitRange(cell)[0];
    case 'range_end':
      return splitRange(cell)[1];
    case 'postcode':
      return splitAddress(cell)?.postcode ?? '';
    case 'city':
      return splitAddress(cell)?.city ?? lastPart(cell);
    case 'street':
      return splitAddress(cell)?.street ?? firstPart(cell);
  }
}

/** One of the texts between separators, counted from 1, or from -1 at the end. */
function pieceOf(cell: string, { piece, separator }: { piece: number; separator: string }): string {
  const pieces = cell.split(separator);
  return trimCell(pieces.at(piece > 0 ? piece - 1 : piece) ?? '');
}

/**
 * Two coordinates in one cell. A comma may part them or be their decimal mark: "51.45, 7.01", "51,45; 7,01", "51.45
 * 7.01", "51,45, 7,01".
 */
function splitPair(cell: string): [string, string] | null {
  const text = cell.replace(/^[([{]|[)\]}]$/g, '').trim();
  for (const mark of [';', '|', '/', '\t', '\n', ', ', ',', ' ']) {
    const parts = text.split(mark).map((part) => part.trim());
    if (parts.length === 2 && parts.every((part) => /\d/.test(part))) return [parts[0]!, parts[1]!];
  }
  // "51,45,7,01": both have a decimal comma.
  const four = text.split(',').map((part) => part.trim());
  const isFour = four.length === 4 && four.every((part) => /^-?\d+$/.test(part));
  return isFour ? [`${four[0]},${four[1]}`, `${four[2]},${four[3]}`] : null;
}

/** The pair, if both are degrees. */
function splitDegrees(cell: string): [string, string] | null {
  const pair = splitPair(cell);
  if (!pair) return null;
  const [latitude, longitude] = pair;
  const isPair =
    parseCoordinate(latitude, 'latitude').fault !== 'invalid_number' &&
    parseCoordinate(longitude, 'longitude').fault !== 'invalid_number';
  return isPair ? pair : null;
}

/**
 * "08:00 - 12:00", "8–12 Uhr", "from 08:00 to 12:00". A single time is the start. What is neither ("after 10") is left
 * whole as both, to be refused as a time: as nothing, it would be lost where only the end is taken.
 */
function splitRange(cell: string): [string, string] {
  if (parseTime(cell) !== undefined) return [cell, ''];
  const text = toPlainCharacters(cell)
    .trim()
    .replace(/^(?:from|between|von|de|entre|desde|van|da|dalle) /i, '');
  const match =
    /^(.{1,40}?) ?(?:-| to | bis | and | und | à | a | et | y | tot | until | till | – ) ?(.{1,40})$/i.exec(
      text,
    );
  if (!match) return [cell, cell];
  const [, start = '', end = ''] = match;
  return [withMarkOf(end, start), /^\d{1,2}$/.test(end) ? `${end}:00` : end];
}

/** The mark at the end of a range is that of both: "8-12 Uhr", "9-11 am", "1:30-5 pm". But "10-2 pm" begins at 10 am. */
function withMarkOf(end: string, start: string): string {
  const isHour = /^\d{1,2}$/.test(start);
  const plain = isHour ? `${start}:00` : start;
  const half = / ?([ap])\.? ?m\.?$/i.exec(end)?.[1]?.toLowerCase();
  if (half === undefined) return isHour ? start + (/(?: ?uhr|h)$/i.exec(end)?.[0] ?? ':00') : plain;
  // "08:30" is in 24 hours already.
  if (!isHour && !/^[1-9]\d?[:.]\d\d$/.test(start)) return plain;
  const [startTime, endTime] = [parseTime(`${start} ${half}m`), parseTime(end)];
  if (startTime === undefined || endTime === undefined) return plain;
  const isAfter = startTime > endTime;
  return `${start} ${isAfter ? (half === 'p' ? 'a' : 'p') : half}m`;
}

interface AddressParts {
  street: string;
  postcode: string;
  city: string;
}

/** A postcode of four to six digits ("1010", "45127", "D-45127", "00-950"), or a British, Dutch or Canadian one. */
const POSTCODE =
  /(?:^|[\s,;])(\d{4} ?[A-Z]{2}|(?:[A-Z]{1,2}-)?\d{4,6}|\d{2}-\d{3}|\d{3} \d{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?=$|[\s,;])/g;

const BOX_BEFORE =
  /(?:p\.? ?o\.? ?box|post(?:fach|bus| ?box)|bo[iî]te postale|casella postale)[.:]? ?(?:n[or]\.? ?)?$/i;
/** Street words in the form in which addresses are compared. Not those that are also a saint, a state or a country. */
const streetWords: ReadonlySet<string> = new Set([
  ...['str', 'rd', 'av', 'ln', 'dr', 'sq', 'hwy', 'pkwy', 'bd', 'rte', 'pza', 'way'],
]);
const SAYS_STREET = /\bst(?:reet)?\.?(?: (?:[ns]?[ew]|[ns]|north|south|east|west)\.?)?$/i;

/** Whether a number is that of a box, or of the house in "10250 Santa Monica Blvd, Los Angeles". */
function isOtherNumber(before: string, behind: string): boolean {
  if (before.trim() !== '') return BOX_BEFORE.test(before.slice(-40).replace(/\s+/g, ' '));
  const comma = behind.indexOf(',');
  const line = comma === -1 ? '' : behind.slice(0, comma).trim();
  return SAYS_STREET.test(line) || foldAddress(line, '').some((word) => streetWords.has(word));
}

/** The last postcode of an address parts its street from its city: "Hauptstr. 5, 45127 Essen". */
function splitAddress(cell: string): AddressParts | null {
  const matches = [...cell.matchAll(POSTCODE)].filter((match) => {
    const end = match.index + match[0].length;
    return !isOtherNumber(cell.slice(0, end - match[1]!.length), cell.slice(end));
  });
  const last = matches.at(-1);
  if (!last) return null;
  const postcode = last[1] ?? '';
  const start = last.index + last[0].length - postcode.length;
  const before = withoutEdges(cell.slice(0, start));
  const behind = withoutEdges(cell.slice(start + postcode.length));
  if (behind !== '') return { street: before, postcode, city: firstPart(behind) };
  // "12 High Street, London SW1A 1AA": the city stands in front.
  const comma = before.lastIndexOf(',');
  return comma === -1
    ? { street: '', postcode, city: before }
    : { street: withoutEdges(before.slice(0, comma)), postcode, city: withoutEdges(before.slice(comma + 1)) };
}

const firstPart = (text: string) => withoutEdges(text.split(/[,;\n]/)[0] ?? '');

function lastPart(text: string): string {
  const parts = text.split(/[,;\n]/);
  return parts.length < 2 ? '' : withoutEdges(parts.at(-1) ?? '');
}

function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ',;- \n\t'.includes(text.charAt(start))) start += 1;
  while (end > start && ',;- \n\t'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
