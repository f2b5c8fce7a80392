import { assignColumns, type Candidate } from '@/lib/headers/assign-columns';
import { ColumnContent } from '@/lib/headers/column-content';
import {
  type Attribute,
  date,
  duration,
  items,
  latitude,
  longitude,
  name,
  phone,
  timeFrom,
  timeTo,
} from '@/lib/fields/attributes';
import {
  isLogicalField,
  logicalFields,
  type LogicalField,
  orderFields,
  type OrderField,
  type Side,
} from '@/lib/fields/order-fields';
import { headerWords } from '@/lib/headers/header-words';
import { readHeaders, type HeaderMeaning } from '@/lib/headers/read-header-name';

/**
 * What a column most likely is. `name`: according to its header; `spelling`: according to its header with a typo;
 * `content`: according to its cells.
 */
export type Suggestion =
  | { field: LogicalField; confidence: number; reason: 'name' | 'spelling' | 'content' }
  | { field: null; confidence: 0; reason: null };

/** A wrong suggestion costs more than a missing one, so nothing less certain is suggested. */
const MIN_CONFIDENCE = 0.5;

const sure = {
  name: 0.97,
  spelling: 0.8,
  customer: 0.75,
  recipient: 0.8,
  noSide: 0.62,
  content: 0.6,
} as const;
/** A header that contradicts its cells is distrusted once there are this many of them. */
const ENOUGH_CELLS = 3;
const CONTRADICTION = 0.3;
const DOUBT = 0.6;

interface Column {
  meaning: HeaderMeaning | null;
  content: ColumnContent;
}

/**
 * Suggests a field for each column, based on its header and sample cells (`sampleRows`: rows of cells in the order
 * of the columns; rows may be short). No field is suggested twice. When two columns fit a field equally well,
 * neither gets it, so the order of the columns does not matter.
 */
export function suggestMappings(
  columns: readonly string[],
  sampleRows: readonly (readonly string[])[],
): Suggestion[] {
  const meanings = readHeaders(columns);
  const read = columns.map((header, index): Column => {
    const content = new ColumnContent(sampleRows.map((row) => row[index] ?? ''));
    return { meaning: isLogicalField(header.trim()) ? null : (meanings[index] ?? null), content };
  });
  const literal = columns.flatMap((header, column): Candidate[] => {
    const field = header.trim();
    return isLogicalField(field) ? [{ column, field, confidence: 1, reason: 'name' }] : [];
  });
  const byName = read.flatMap((column, index) => candidatesByName(column, index, read));
  const byId = columns.flatMap((header, column) => candidateById(header, column, sampleRows));
  const assigned = assignColumns([...literal, ...byName, ...byId], new Map());
  const byContent = candidatesByContent(read, assigned);
  const complete = assignColumns(byContent, assigned);
  return columns.map((_, index) => {
    const found = complete.get(index);
    return found
      ? { field: found.field, confidence: Math.round(found.confidence * 100) / 100, reason: found.reason }
      : { field: null, confidence: 0, reason: null };
  });
}

/** The fields that a header may name, each with its confidence after checking the cells. */
function candidatesByName(column: Column, index: number, all: readonly Column[]): Candidate[] {
  const { meaning, content } = column;
  if (!meaning) return [];
  const made = (attribute: Attribute, side: Side | null, base: number): Candidate[] => {
    const field = fieldOf(attribute, side);
    if (!field) return [];
    const confidence =
      (Math.min(base, meaning.misspelt ? sure.spelling : 1) - meaning.rarity) * belief(content, attribute);
    if (confidence < MIN_CONFIDENCE) return [];
    return [{ column: index, field, confidence, reason: meaning.misspelt ? 'spelling' : 'name' }];
  };
  const { attribute, side } = meaning;
  if (attribute === null) {
    // "Consignee" is a name, unless its cells clearly are not.
    // So is "Deliver to", unless it is where to deliver.
    const isPlace = content.postal >= DOUBT && content.numbered >= DOUBT;
    return meaning.recipientOnly && !isPlace ? made(name, side, sure.recipient) : [];
  }
  if (side === null && needsSide(attribute)) {
    const clear =
      sideIsClear(attribute, all) &&
      (!meaning.ambiguousAlone || standsOut(attribute, content, all)) &&
      couldStandAlone(attribute, content);
    return clear ? made(attribute, 'delivery', sure.noSide + supportFor(content, attribute)) : [];
  }
  const base = meaning.customer ? sure.customer : sure.name;
  if (attribute === name && content.filled >= ENOUGH_CELLS && content.fits(phone) >= 0.8) {
    // "Recipient contact" with phone numbers.
    return made(phone, side, sure.recipient);
  }
  return made(attribute, side, base);
}

/** The field for an attribute and side; undefined for what a delivery does not store, such as the sender's phone. */
function fieldOf(attribute: Attribute, side: Side | null): LogicalField | undefined {
  return logicalFields.find((field) => {
    const { header }: OrderField = orderFields[field];
    return header.attribute === attribute && header.sides.includes(side);
  });
}

function needsSide(attribute: Attribute): boolean {
  return fieldOf(attribute, null) === undefined;
}

/**
 * "City" without a side is the delivery's if it is the only such column without a side, no column is marked as the
 * delivery's, and either some column is marked as the pickup's or nothing mentions a pickup at all.
 */
function sideIsClear(attribute: Attribute, all: readonly Column[]): boolean {
  const same = all.flatMap(({ meaning }) => (meaning?.attribute === attribute ? [meaning] : []));
  if (same.filter(({ side }) => side === null).length !== 1 || same.some(({ side }) => side === 'delivery'))
    return false;
  // Files that name the pickup location rarely include its phone, but need the recipient's.
  if (attribute === phone || same.some(({ side }) => side === 'pickup')) return true;
  return !all.some(mentionsPickup);
}

/** A column named "Pickup" that says yes or no tells what a row is, not where something is picked up. */
function mentionsPickup({ meaning, content }: Column): boolean {
  if (meaning?.side !== 'pickup') return false;
  return meaning.attribute !== null || (content.filled > 0 && content.flags < 1);
}

/**
 * Whether something beside the header tells what an ambiguous one means: "Breite" over coordinates is a latitude;
 * "Date" in a file that plans stops, with their times or durations, is the day of the stop.
 */
function standsOut(attribute: Attribute, content: ColumnContent, all: readonly Column[]): boolean {
  if (attribute === latitude || attribute === longitude)
    return content.filled >= ENOUGH_CELLS && content.precise >= 0.9;
  const ofPlans: readonly (Attribute | null)[] = [timeFrom, timeTo, duration];
  return (
    attribute === date && all.some(({ meaning }) => meaning !== null && ofPlans.includes(meaning.attribute))
  );
}

/** "ID", with what may surround it. */
const MAX_ID_CHARACTERS = 10;

/** A column "ID" that every row fills is the reference, unless it only counts the rows. */
function candidateById(
  header: string,
  column: number,
  sampleRows: readonly (readonly string[])[],
): Candidate[] {
  const isId = header.length <= MAX_ID_CHARACTERS && headerWords(header).join(' ') === 'id';
  if (!isId || sampleRows.length < ENOUGH_CELLS) return [];
  const cells = sampleRows.map((row) => (row[column] ?? '').trim());
  if (cells.includes('') || cells.every((cell, index) => cell === String(index + 1))) return [];
  return [{ column, field: 'external_reference_id', confidence: sure.noSide, reason: 'name' }];
}

/** "Long" without a side may be a length in cm, so its cells must look like coordinates. */
function couldStandAlone(attribute: Attribute, content: ColumnContent): boolean {
  const isDegrees = attribute === latitude || attribute === longitude;
  return !isDegrees || content.filled < ENOUGH_CELLS || content.precise >= DOUBT;
}

/** 1 when the cells agree with the header or are too few to tell; 0 when they contradict it. */
function belief(content: ColumnContent, attribute: Attribute): number {
  if (content.filled < ENOUGH_CELLS) return 1;
  const fits = content.fits(attribute);
  if (fits < CONTRADICTION) return 0;
  return fits < DOUBT ? 0.75 : 1;
}

/** A header without a side gains confidence from cells that match its attribute. */
function supportFor(content: ColumnContent, attribute: Attribute): number {
  return content.filled >= ENOUGH_CELLS && content.fits(attribute) > 0.9 ? 0.05 : 0;
}

/** Suggestions from the cells alone, for columns without a field and fields without a column. */
function candidatesByContent(all: readonly Column[], assigned: ReadonlyMap<number, Candidate>): Candidate[] {
  const taken = new Set([...assigned.values()].map(({ field }) => field));
  const found: Candidate[] = [];
  const open = all.flatMap(({ meaning, content }, column) =>
    !assigned.has(column) && content.filled >= ENOUGH_CELLS ? [{ meaning, content, column }] : [],
  );
  const add = (columns: { column: number }[], field: LogicalField, confidence: number = sure.content) => {
    const [only] = columns;
    if (only && columns.length === 1 && !taken.has(field)) {
      found.push({ column: only.column, field, confidence, reason: 'content' });
    }
  };
  // A list in brackets can only be packages, whatever its header; a header that names something else rules out the
  // other guesses.
  add(
    open.filter(({ content }) => content.fits(items) >= 0.9),
    'package_items',
    0.75,
  );
  const unnamed = open.filter(({ meaning }) => meaning === null);
  add(
    unnamed.filter(({ content }) => content.international >= 0.9),
    'delivery_contact_phone',
  );
  for (const side of ['pickup', 'delivery'] as const) {
    add(
      open.filter(
        ({ meaning, content }) =>
          meaning?.attribute === null && meaning.side === side && !meaning.customer && content.postal >= 0.8,
      ),
      `${side}_full_address`,
    );
  }
  for (const field of logicalFields) {
    // The only remaining column of coordinates belongs to the only remaining coordinate.
    if (!/itude$/.test(field) || taken.has(field)) continue;
    const left = logicalFields.filter((other) => /itude$/.test(other) && !taken.has(other));
    const axis = field.endsWith('latitude') ? latitude : longitude;
    const precise = unnamed.filter(({ content }) => content.precise >= 0.9);
    if (
      left.length === 1 &&
      precise.length === 1 &&
      precise.every(({ content }) => content.fits(axis) === 1)
    ) {
      add(precise, field);
    }
  }
  return found;
}
