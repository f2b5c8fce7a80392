import { z } from 'zod';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { type PlaceProblem, type PlaceTexts, type PlaceValues, readPlace } from '@/lib/places/read-place';
import { bookPlaceSchema } from '@/lib/shaping/place-book';

/** The API of the address book. */

/** The most live places of a tenant: an import that reads codes from a column takes all of them along. */
export const MAX_PLACES = 20_000;

/** The most places of one bulk call. */
export const MAX_BULK_PLACES = 1000;

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

export const placeSchema = z.object({
  id: z.uuid(),
  tenant_id: z.uuid(),
  code: z.string(),
  name: z.string(),
  full_address: z.string(),
  postcode: z.string().nullable(),
  city: z.string(),
  country: z.string().describe('ISO 3166-1 alpha-2'),
  latitude: z.string(),
  longitude: z.string(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

export type PlaceEntry = z.infer<typeof placeSchema>;

export const placesPageSchema = pageSchema(placeSchema);

export type PlacesPage = z.infer<typeof placesPageSchema>;

export const listPlacesQuery = z.object({
  ...pageQueryShape,
  search: z
    .string()
    .max(200)
    .optional()
    .describe('Part of the code, the name, the address or the city; case-insensitive'),
});

export type ListPlacesQuery = z.infer<typeof listPlacesQuery>;

/** The path parameter of everything about one place. */
export const placeParams = z.object({ placeId: z.uuid().toLowerCase() });

/** Places as rows are filled from them. */
export const placeBookSchema = z.object({ data: z.array(bookPlaceSchema.extend({ id: z.uuid() })) });

export const bulkOutcomes = ['created', 'updated', 'unchanged', 'rejected'] as const;

export const bulkOutcomeSchema = z.object({
  data: z
    .array(
      z.object({
        index: z.int().describe('Of the place in the request, from 0'),
        code: z.string(),
        outcome: z.enum(bulkOutcomes),
        problems: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
      }),
    )
    .describe('One for each place, in the order of the request'),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
});

export type BulkOutcome = z.infer<typeof bulkOutcomeSchema>;
