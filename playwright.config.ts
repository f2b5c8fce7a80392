import { defineConfig } from '@playwright/test';
import { freePort } from './scripts/postgres/embedded-postgres';
import { findBrowser } from './scripts/browser/find-browser';

// The workers, which read this file as well, inherit what is chosen here.
process.env.LADING_E2E_PORT ??= String(await freePort());
const { appPort, dataDir } = await import('./e2e/app-instance');
const { executablePath, args, env } = await findBrowser();

/** Browser journeys and the API's contract, against the built app with its real parts. */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  // More than the two cores that this is made for: half of the time a test waits for something to start or to end.
  workers: 3,
  fullyParallel: false,
  projects: [
    // Tests that start, kill and fill instances of their own. They take longest: they begin first.
    { name: 'instances', testDir: 'e2e/instances', workers: 2 },
    { name: 'journeys', testDir: 'e2e', testIgnore: 'instances/**' },
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
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  webServer: {
    command: 'node e2e/start-app.mjs',
    env: { PORT: String(appPort), LADING_DATA_DIR: dataDir },
    url: `http://localhost:${appPort}/api/health`,
    timeout: 240_000, // a tree that was not built yet is built first
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
  },
});
