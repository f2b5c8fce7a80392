import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    fastCheckSeed: number;
  }
}

/**
 * Vitest's global set-up: draws one seed per run for all property tests and prints it, so that failures can be reproduced.
 * `FAST_CHECK_SEED` sets it instead.
 */
export default function setup(project: TestProject): void {
  // The set-up runs once per project, all in one process: the second project gets the seed of the first.
  const named = process.env.FAST_CHECK_SEED;
  const seed = named === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(named);
  if (!Number.isInteger(seed)) throw new Error(`FAST_CHECK_SEED must be a whole number, but is "${named}".`);
  process.env.FAST_CHECK_SEED = String(seed);
  if (named === undefined) console.log(`fast-check seed ${seed}; repeat with FAST_CHECK_SEED=${seed}`);
  project.provide('fastCheckSeed', seed);
}
