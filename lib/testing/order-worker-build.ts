import { buildWorkers } from '@/scripts/build-workers.mjs';

/** Vitest's global set-up: the worker threads run the bundle, so tests of them need it made from today's code. */
export default async function setup(): Promise<void> {
  await buildWorkers();
}
