import { buildCities } from '@/scripts/build-cities';
import { buildWorkers } from '@/scripts/build-workers.mjs';

/** Vitest's global set-up: worker threads run a bundle and read the lists of cities, so their tests need both. */
export default async function setup(): Promise<void> {
  await buildWorkers();
  buildCities();
}
