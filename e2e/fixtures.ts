import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type APIRequestContext, type APIResponse, expect, type Page, test as base } from '@playwright/test';
import type { DemoCredentials } from '@/prisma/seed-demo';
import { appPort, dataDir } from './app-instance';

export type Credentials = DemoCredentials & { base_url: string; database_url: string };

export function readCredentials(folder = dataDir): Credentials {
  return JSON.parse(readFileSync(path.join(folder, 'credentials.json'), 'utf8')) as Credentials;
}

interface Fixtures {
  credentials: Credentials;
  /** Calls the API as the demo's API client. */
  api: APIRequestContext;
  /** A page of the demo's dispatcher. Anything that goes wrong in the browser fails the test. */
  dispatcherPage: Page;
}

export const test = base.extend<Fixtures>({
  credentials: async ({}, use) => use(readCredentials()),

  api: async ({ playwright, credentials }, use) => {
    const baseURL = `http://localhost:${appPort}`;
    const token = await fetchToken(baseURL, credentials.api_client);
    const context = await playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { Authorization: `Bearer ${token}` },
      maxRedirects: 0,
    });
    await use(context);
    await context.dispose();
  },

  // A test may ask for refusals, which browsers report on the console, but nothing may throw without being caught: React reports
  // in this way too that a page is not what the server wrote.
  page: async ({ page }, use) => {
    const problems: string[] = [];
    // A page that is left before the server has sent all of it: React says that its rest will not come.
    let unfinished: string[] = [];
    page.on('pageerror', (error) => {
      if (String(error).includes('React error #419')) unfinished.push(String(error));
      else if (error.name !== 'EvalError') problems.push(String(error)); // the policy has refused what a test has tried
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) unfinished = [];
    });
    await use(page);
    expect([...problems, ...unfinished], 'errors that nothing caught').toEqual([]);
  },

  dispatcherPage: async ({ page, credentials }, use) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
    });
    await signIn(page, credentials.users.dispatcher);
    await use(page);
    expect(problems, 'errors in the browser').toEqual([]);
  },
});

export { expect };

/** Fetches an access token with client credentials. */
export async function fetchToken(
  baseUrl: string,
  client: { client_id: string; client_secret: string },
  scope?: string,
): Promise<string> {
  const response = await fetch(`${baseUrl}/api/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client.client_id,
      client_secret: client.client_secret,
      ...(scope && { scope }),
    }),
  });
  if (!response.ok) throw new Error(`No token: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Signs in through the page and waits for the list of imports. */
export async function signIn(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Imports', exact: true })).toBeVisible();
}

/** The code of an error response, with its status. */
export async function errorOf(
  response: APIResponse,
): Promise<{ status: number; code: string; details: unknown }> {
  const { error } = (await response.json()) as { error: { code: string; details: unknown } };
  return { status: response.status(), code: error.code, details: error.details };
}
