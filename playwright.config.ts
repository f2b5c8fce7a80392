import { defineConfig } from '@playwright/test';
import { appPort, dataDir } from './e2e/app-instance';
import { findBrowser } from './scripts/find-browser';

const { executablePath, args, env } = await findBrowser();

/** Browser journeys and the API's contract, against the built app with its real parts. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Two cores serve the app, its database, its engine and the browser.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${appPort}`,
    launchOptions: { executablePath, args, env },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
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
