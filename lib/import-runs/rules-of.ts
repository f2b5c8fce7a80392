import type { LogicalField } from '@/lib/fields/order-fields';
import { type JobPlaces, jobPlacesSchema } from '@/lib/shaping/place-book';
import { type ProfileRules, profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/** The rules by which a job's rows become orders: those of its profile, or those of its mappings alone. */
export function rulesOf({
  profileRules,
  mappings,
}: Pick<BulkOrderCreation, 'profileRules' | 'mappings'>): ProfileRules {
  return profileRules === null
    ? rulesOfMappings(mappings as Record<string, LogicalField>)
    : profileRulesSchema.parse(profileRules);
}

/** The places that a job keeps from its creation on; null: it has nothing to do with places. */
export function placesOf({ places }: Pick<BulkOrderCreation, 'places'>): JobPlaces | null {
  return places === null ? null : jobPlacesSchema.parse(places);
}
