import { livePlaces } from '@/lib/places/look-up-places';
import { isStored, planFileKey, readPlanFile } from '@/lib/import-runs/plan-files';
import { objectStore } from '@/lib/storage/open-object-store';
import type { PlaceFile } from '@/lib/import-files/order-tasks';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/** Whether rows name their places themselves, so that the job needs all places of the tenant. */
export function needsBook({ places }: ProfileRules): boolean {
  return Object.values(places).some((place) => place !== undefined && 'column' in place);
}

function keyOf(canonicalKey: string): string {
  return planFileKey(canonicalKey, 'places.json');
}

/** Whether the places that the job's rows may name are stored, if it needs them. */
export async function hasPlaceFile(canonicalKey: string, rules: ProfileRules): Promise<boolean> {
  return !needsBook(rules) || isStored(keyOf(canonicalKey));
}

/** Stores the tenant's places as they are now, for all chunks of the plan. One that is there already stays. */
export async function writePlaceFile(
  { tenantId }: BulkOrderCreation,
  canonicalKey: string,
  rules: ProfileRules,
): Promise<void> {
  if (await hasPlaceFile(canonicalKey, rules)) return;
  const bytes = new TextEncoder().encode(JSON.stringify(await livePlaces(tenantId)));
  await objectStore().write(
    keyOf(canonicalKey),
    (async function* () {
      yield bytes;
    })(),
    'application/json',
  );
}

/** The plan's places; null when the rules need none. @throws ObjectMissingError */
export async function readPlaceFile(canonicalKey: string, rules: ProfileRules): Promise<PlaceFile | null> {
  return needsBook(rules) ? readPlanFile(keyOf(canonicalKey)) : null;
}
