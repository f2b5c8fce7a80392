import { defineConfig } from '@playwright/test';
import { freePort } from './scripts/postgres/embedded-postgres';
import { findBrowser } from './scripts/browser/find-browser';

// The workers, which also load this file, inherit the port chosen here.
process.env.LADING_E2E_PORT ??= String(await freePort());
const { appPort, dataDir } = await import('./e2e/app-instance');
const { executablePath, args, env } = await findBrowser();

/** Browser journeys and API contract tests against the built app with a real database, engine and store. */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  // More than the usual two cores: half of the time, a test waits for something to start or to end.
  workers: 3,
  fullyParallel: false,
  projects: [
    // Tests that start, kill and fill up their own instances. They take longest, so they start first.
    { name: 'instances', testDir: 'e2e/instances', workers: 2 },
    { name: 'journeys', testDir: 'e2e', testIgnore: ['instances/**', 'accessibility.spec.ts'] },
    // Every page, state, theme and language takes longer than all journeys: `npm run accessibility`.
    { name: 'accessibility', testDir: 'e2e', testMatch: 'accessibility.spec.ts' },
  ],
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${appPort}`,
    launchOptions: { executablePath, args, env },
    screenshot: 'only-on-failure',
    // A picture of the page at every step would take a fifth of the time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
  webServer: {
    command: 'node e2e/start-app.mjs',
    // The receiver of e2e/webhooks.spec.ts is on this machine.
    env: { PORT: String(appPort), LADING_DATA_DIR: dataDir, LADING_WEBHOOKS_ALLOW_PRIVATE: '127.0.0.1' },
    url: `http://localhost:${appPort}/api/health`,
    timeout: 240_000, // includes the build, if there is none yet
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
  },
});
