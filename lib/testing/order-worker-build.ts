import { buildWorkers } from '@/scripts/build-workers.mjs';

/** Vitest's global set-up: worker threads run a bundle, so their tests need one built from the current code. */
export default async function setup(): Promise<void> {
  await buildWorkers();
}
