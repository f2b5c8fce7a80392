import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { sortTests } from './lib/testing/sort-tests.mjs';

const { pure, withParts, rendered } = sortTests(import.meta.dirname);

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    setupFiles: ['lib/testing/environment.ts'],
    globalSetup: ['lib/testing/draw-seed.ts'],
    // Long enough for slow or busy machines; tests that hang still fail.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // One process runs many files: see lib/testing/environment.ts. There are more processes than cores, since many tests
    // wait for PostgreSQL or for their own engine.
    isolate: false,
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'pure', include: pure } },
      {
        extends: true,
        test: {
          name: 'rendered',
          include: rendered,
          environment: 'jsdom',
          setupFiles: ['components/testing/browser.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: withParts,
          globalSetup: [
            'lib/testing/event-sink.ts',
            'lib/testing/postgres-server.ts',
            'lib/testing/order-worker-build.ts',
          ],
        },
      },
    ],
  },
});
