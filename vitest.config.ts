import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['{lib,inngest,components,prisma,scripts,app,bench}/**/*.test.{ts,tsx}'],
    globalSetup: [
      'lib/testing/event-sink.ts',
      'lib/testing/postgres-server.ts',
      'lib/testing/order-worker-build.ts',
    ],
    setupFiles: ['lib/testing/environment.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Half of the time they wait for PostgreSQL and for engines of their own: vitest would leave one of two cores idle.
    maxWorkers: 2,
  },
});
