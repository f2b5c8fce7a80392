import { buffer } from 'node:stream/consumers';
import { livePlaces } from '@/lib/places/look-up-places';
import { objectStore } from '@/lib/storage/open-object-store';
import type { PlaceFile } from '@/lib/import-files/order-tasks';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/** Chunks of a few jobs run at once; each file is at most some megabytes. */
const MAX_KEPT = 4;

const kept = new Map<string, Promise<Uint8Array>>();

/** Whether rows name their places themselves, so that the job needs all places of the tenant. */
function needsBook({ places }: ProfileRules): boolean {
  return Object.values(places).some((place) => place !== undefined && 'column' in place);
}

/** Beside the canonical file, whose name is the plan's own. */
function keyOf(canonicalKey: string): string {
  return canonicalKey.replace(/\.csv$/, '-places.json');
}

/** Whether the places that the job's rows may name are stored, if it needs them. */
export async function hasPlaceFile(canonicalKey: string, rules: ProfileRules): Promise<boolean> {
  return !needsBook(rules) || (await objectStore().size(keyOf(canonicalKey))) !== null;
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
  if (!needsBook(rules)) return null;
  const key = keyOf(canonicalKey);
  const reading = kept.get(key) ?? objectStore().read(key).then(buffer);
  kept.delete(key);
  kept.set(key, reading); // the last used one last
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  try {
    return { key, bytes: await reading };
  } catch (error) {
    kept.delete(key);
    throw error;
  }
}
