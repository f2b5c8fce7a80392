import { z } from 'zod';
import { MAX_BULK_PLACES } from '@/lib/places/place-schemas';
import { type PlaceProblem, type PlaceTexts, type PlaceValues, readPlace } from '@/lib/places/read-place';

/** The requests of the address book's API. Parsing checks a place by the rules of the order fields. */

const text = z.string().max(2000);
const degrees = z.union([z.number(), z.string().max(100)]);

/** A place as people write it: coordinates may be text, the country may be a name. */
const placeInputShape = {
  code: text.describe('What files call the place; unique, upper and lower case are the same'),
  name: text.nullish().describe('Omitted: the code'),
  full_address: text,
  postcode: text.nullish(),
  city: text,
  country: text.describe('ISO 3166-1 alpha-2, alpha-3, or the name'),
  latitude: degrees,
  longitude: degrees,
};

type PlaceInput = { [Field in keyof PlaceTexts]?: string | number | null };

function textsOf(input: PlaceInput): PlaceTexts {
  return Object.fromEntries(
    Object.entries(input).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, String(value ?? '')]],
    ),
  );
}

function report(context: z.core.$RefinementCtx<unknown>, problems: readonly PlaceProblem[]): void {
  for (const { field, code, params } of problems) {
    context.addIssue({ code: 'custom', path: [field], message: code, params: { ...params, code, field } });
  }
}

export const createPlaceBody = z.strictObject(placeInputShape).transform((input, context): PlaceValues => {
  const { place, problems } = readPlace(textsOf({ ...input, name: input.name ?? input.code }));
  if (place) return place;
  report(context, problems);
  return z.NEVER;
});

/** What is left out stays as it is. */
export const updatePlaceBody = z
  .strictObject(placeInputShape)
  .partial()
  .transform((input, context): Partial<PlaceValues> => {
    const { values, problems } = readPlace(textsOf(input), 'given');
    report(context, problems);
    return problems.length > 0 ? z.NEVER : values;
  });

/** Its values are checked one by one later, so that a wrong place keeps none of the others out. */
const bulkValue = z.union([z.string(), z.number()]).nullish();

const bulkPlace = z.strictObject({
  code: bulkValue,
  name: bulkValue.describe('Omitted: the code, or the name that the place has'),
  full_address: bulkValue,
  postcode: bulkValue.describe('Omitted: the one that the place has, if any'),
  city: bulkValue,
  country: bulkValue,
  latitude: bulkValue,
  longitude: bulkValue,
});

export const bulkPlacesBody = z
  .strictObject({ places: z.array(bulkPlace).min(1).max(MAX_BULK_PLACES) })
  .transform(({ places }) => places.map(textsOf));
