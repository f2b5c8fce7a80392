import { z } from 'zod';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { bookPlaceSchema } from '@/lib/shaping/place-book';

/** The API of the address book. */

/** The most live places of a tenant: an import that reads codes from a column takes all of them along. */
export const MAX_PLACES = 20_000;

/** The most places of one bulk call. */
export const MAX_BULK_PLACES = 1000;

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
