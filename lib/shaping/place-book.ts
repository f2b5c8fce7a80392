import { z } from 'zod';
import { fieldIndex, type Side } from '@/lib/fields/order-fields';
import { trimCell } from '@/lib/fields/trim-cell';
import { meansNothing } from '@/lib/fields/words-for-nothing';
import type { FieldTexts } from '@/lib/shaping/compile-rules';

/** What a place gives of an end of the journey: each fills the order field of that name, with the side before it. */
export const placeFields = ['full_address', 'latitude', 'longitude', 'city', 'country', 'postcode'] as const;

export type PlaceField = (typeof placeFields)[number];

/** A place of the address book. Its values are as the rules of the order fields give them. */
export const bookPlaceSchema = z.object({
  code: z.string(),
  full_address: z.string(),
  postcode: z.string().nullable(),
  city: z.string(),
  country: z.string().describe('ISO 3166-1 alpha-2'),
  latitude: z.string(),
  longitude: z.string(),
});

export type Place = z.infer<typeof bookPlaceSchema>;

/** The places that a job keeps from its creation on. */
export const jobPlacesSchema = z.object({
  named: z.array(bookPlaceSchema).describe('Those that the rules name by their codes'),
  default_pickup: bookPlaceSchema
    .nullable()
    .describe("Where the customer's goods are picked up when a row says nothing of the pickup"),
});

export type JobPlaces = z.infer<typeof jobPlacesSchema>;

/** Finds places by their codes, as files name them. */
export interface PlaceBook {
  find(code: string): Place | undefined;
}

/** What an import knows of the address book. */
export interface ImportPlaces {
  book: PlaceBook;
  /** Where the customer's goods are picked up when a row says nothing of the pickup. */
  defaultPickup: Place | null;
}

/** The code in the form in which codes are compared: upper and lower case are the same. */
export function placeKey(code: string): string {
  return trimCell(code).normalize('NFC').toLowerCase();
}

/** A book of these places. Of two with the same code, the first is found. */
export function placeBookOf(places: Iterable<Place>): PlaceBook {
  const byKey = new Map<string, Place>();
  for (const place of places) {
    const key = placeKey(place.code);
    if (!byKey.has(key)) byKey.set(key, place);
  }
  return { find: (code) => byKey.get(placeKey(code)) };
}

/** Whether a row says nothing in the field. */
function isBlank(text: string | undefined, field: PlaceField): boolean {
  const trimmed = trimCell(text ?? '');
  // NA is a country.
  return trimmed === '' || (field !== 'country' && meansNothing(trimmed, field !== 'postcode'));
}

function textOf(texts: FieldTexts, side: Side, field: PlaceField): string | undefined {
  return texts[fieldIndex[`${side}_${field}`]];
}

/** Whether a row says nothing at all about the side. */
export function isSideBlank(texts: FieldTexts, side: Side): boolean {
  return placeFields.every((field) => isBlank(textOf(texts, side, field), field));
}

/** Whether a row gives the side another address than the place's, so that the rest of the place cannot belong to it. */
export function hasOtherAddress(texts: FieldTexts, side: Side, place: Place): boolean {
  const own = textOf(texts, side, 'full_address');
  return !isBlank(own, 'full_address') && placeKey(own ?? '') !== placeKey(place.full_address);
}

/**
 * Fills the side's fields that the row leaves blank from the place. Coordinates are filled together or not at all:
 * one of the row and one of the place would be a point that nobody has named.
 */
export function applyPlace(texts: FieldTexts, side: Side, place: Place): FieldTexts {
  const filled = [...texts];
  const isPointBlank = (['latitude', 'longitude'] as const).every((field) =>
    isBlank(textOf(texts, side, field), field),
  );
  for (const field of placeFields) {
    const isPoint = field === 'latitude' || field === 'longitude';
    if (isPoint ? isPointBlank : isBlank(textOf(texts, side, field), field))
      filled[fieldIndex[`${side}_${field}`]] = place[field] ?? undefined;
  }
  return filled;
}
