import { buffer } from 'node:stream/consumers';
import { objectStore } from '@/lib/storage/open-object-store';

/** The name of a file beside the canonical one, whose name is the plan's own. */
export function planFileKey(canonicalKey: string, ending: string): string {
  return canonicalKey.replace(/\.csv$/, `-${ending}`);
}

export async function isStored(key: string): Promise<boolean> {
  return (await objectStore().size(key)) !== null;
}

/** Chunks of a few jobs run at once, with two files each; each file is at most some megabytes. */
const MAX_KEPT = 8;

const kept = new Map<string, Promise<Uint8Array>>();

/** Reads a file that all chunks of a plan need; the last ones stay in memory. @throws ObjectMissingError */
export async function readPlanFile(key: string): Promise<{ key: string; bytes: Uint8Array }> {
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
