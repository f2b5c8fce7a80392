import { z } from 'zod';
import { addressPointSchema } from '@/lib/shaping/address-point';

/** The API of known points. */

/** The most addresses of one call. */
export const MAX_ADDRESSES = 1000;

/** Something that the geocoder has found for an address and that a person may choose. */
const geocoderCandidateSchema = z.object({
  latitude: z.string(),
  longitude: z.string(),
  accuracy_m: z.int().nullable(),
  label: z.string(),
});

export type GeocoderCandidate = z.infer<typeof geocoderCandidateSchema>;

export const geocoderCandidatesSchema = z.array(geocoderCandidateSchema);

export const lookedUpPointsSchema = z.object({
  data: z
    .array(
      z.object({
        points: z
          .array(addressPointSchema)
          .describe(
            'What is known of the address, the most believable first; the first that is no proposal is what an import takes',
          ),
      }),
    )
    .describe('One for each address, in the order of the request'),
});

export type LookedUpPoints = z.infer<typeof lookedUpPointsSchema>;

export const pointsSetSchema = z.object({ set: z.int().describe('The number of addresses') });
