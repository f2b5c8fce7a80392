import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { freePort } from '@/scripts/postgres/embedded-postgres';
import { expect, readCredentials, test } from '../fixtures';
import { IdentityProvider } from '../identity-provider';
import { type OwnInstance, ownPlace, startInstance } from '../own-instance';
import { postSignIn, signInOverApi } from '../sign-in-over-api';

/** People sign in by a real OpenID provider, over HTTP. */

test.describe.configure({ timeout: 180_000, mode: 'serial' });

let place: Awaited<ReturnType<typeof ownPlace>>;
let provider: IdentityProvider;
let instance: OwnInstance;

async function startApp(settings: Record<string, string> = {}) {
  instance = await startInstance(place, {
    ...{ LADING_URL: `http://localhost:${place.port}`, OIDC_TENANT: 'northwind' },
    ...{ ...provider.settings(), ...settings },
  });
}

test.beforeAll(async () => {
  place = await ownPlace('identity-provider');
  provider = new IdentityProvider(await freePort(), `http://localhost:${place.port}`);
  await provider.start();
  await startApp();
});

test.afterAll(async () => {
  await instance.stop();
  await provider.stop();
  place.remove();
});

const button = (page: Page) => page.getByRole('button', { name: 'Sign in with Harbour Login' });

let accounts = 0;
function addAccount(roles: string[]): string {
  const id = `account-${++accounts}`;
  const email = `${id}@example.com`;
  provider.accounts.set(id, { name: `Person of ${id}`, email, email_verified: true, roles });
  return id;
}

/** A new browser, in which somebody has named their account to the provider and let it answer. */
async function comeAs(browser: Browser, account: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${instance.baseUrl}/sign-in?from=/deliveries`);
  await button(page).click();
  await page.locator('input[name=login]').fill(account);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((url) => url.port === String(place.port));
  return page;
}

interface SignedIn {
  id: string;
  name: string;
  role: string;
}

async function whoIs(page: Page): Promise<SignedIn | undefined> {
  const answer = await page.request.get(`${instance.baseUrl}/api/auth/session`);
  return ((await answer.json()) as { user?: SignedIn }).user;
}

test('the first sign-in makes a person with the role, the next finds them, and another role is theirs at once', async ({
  browser,
}) => {
  const account = addAccount(['drivers', 'others']);
  const page = await comeAs(browser, account);
  await expect(page).toHaveURL(`${instance.baseUrl}/deliveries`);
  const first = await whoIs(page);
  expect(first).toMatchObject({ name: `Person of ${account}`, role: 'dispatcher' });

  // Signing out ends the session, wherever its cookie still is.
  const cookies = await page.context().cookies(instance.baseUrl);
  await page.getByRole('button', { name: `Person of ${account}` }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(button(page)).toBeVisible();
  await page.context().addCookies(cookies);
  expect(await whoIs(page)).toBeUndefined();

  provider.accounts.get(account)!.roles = ['heads'];
  expect(await whoIs(await comeAs(browser, account))).toMatchObject({ id: first!.id, role: 'admin' });
});

test('who has no role is told whom to ask, and may still use a password', async ({ browser }) => {
  const page = await comeAs(browser, addAccount(['others']));
  await expect(page.getByText('Ask whoever manages the accounts of your company for a role')).toBeVisible();
  expect(await whoIs(page)).toBeUndefined();
  const { dispatcher } = readCredentials(instance.dataDir).users;
  await page.getByLabel('E-mail').fill(dispatcher.email);
  await page.getByLabel('Password').fill(dispatcher.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL('**/imports');
});

test('who is disabled in Lading stays out, and their session ends', async ({ browser }) => {
  const account = addAccount(['drivers']);
  const page = await comeAs(browser, account);
  const { id } = (await whoIs(page))!;
  const cookie = await signInOverApi(instance.baseUrl, readCredentials(instance.dataDir).users.admin);
  const disabled = await fetch(`${instance.baseUrl}/api/people/${id}/disable`, {
    ...{ method: 'POST', headers: { cookie, origin: instance.baseUrl } },
  });
  expect(disabled.status).toBe(200);
  expect(await whoIs(page)).toBeUndefined();
  const again = await comeAs(browser, account);
  await expect(again.getByText('Your account is disabled.')).toBeVisible();
  expect(await whoIs(again)).toBeUndefined();
});

/** Goes all the way but the last step. @returns the address to which the provider sends the browser back */
async function askForCode(request: APIRequestContext, account: string): Promise<URL> {
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const form = { csrfToken, json: 'true', callbackUrl: '/imports' };
  const begun = await request.post('/api/auth/signin/oidc', { form });
  let address = ((await begun.json()) as { url: string }).url;
  for (const prompt of ['login', 'consent']) {
    const page = await followTo(request, address, '/interaction/');
    const sent = await request.post(page, {
      form: { prompt, login: account, password: 'x' },
      maxRedirects: 0,
    });
    address = new URL(sent.headers().location!, page).href;
  }
  return new URL(await followTo(request, address, '/api/auth/callback/oidc'));
}

/** Follows redirects until one leads to a path, and does not go there. */
async function followTo(request: APIRequestContext, start: string, path: string): Promise<string> {
  let address = start;
  while (!new URL(address).pathname.startsWith(path)) {
    const answer = await request.get(address, { maxRedirects: 0 });
    address = new URL(answer.headers().location!, address).href;
  }
  return address;
}

test('an answer counts once, in the browser that asked, and as the provider gave it', async ({
  playwright,
}) => {
  const baseURL = instance.baseUrl;
  const request = await playwright.request.newContext({ baseURL });
  const callback = await askForCode(request, addAccount(['drivers']));
  const storageState = await request.storageState();
  /** Comes back with the cookies of the browser that asked, or with none. */
  const comeBack = async (url: URL, withCookies = true) => {
    const own = await playwright.request.newContext({ baseURL, ...(withCookies && { storageState }) });
    const answer = await own.get(url.href, { maxRedirects: 0 });
    const session = (await own.storageState()).cookies.some(({ name }) => name === 'next-auth.session-token');
    await own.dispose();
    return [new URL(answer.headers().location!).pathname, session];
  };
  const refused = ['/api/auth/error', false];
  const altered = (name: string, value: string) => {
    const url = new URL(callback);
    url.searchParams.set(name, value);
    return url;
  };
  expect(await comeBack(callback, false)).toEqual(refused);
  expect(await comeBack(altered('state', 'made-up'))).toEqual(refused);
  expect(await comeBack(altered('iss', 'https://elsewhere.example'))).toEqual(refused);
  expect(await comeBack(altered('code', 'made-up'))).toEqual(refused);
  expect(await comeBack(callback)).toEqual(['/imports', true]);
  expect(await comeBack(callback)).toEqual(refused);
  await request.dispose();
});

test('a provider that is down is told as such, and passwords work meanwhile', async ({
  page,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL: instance.baseUrl });
  const callback = await askForCode(request, addAccount(['drivers']));
  await provider.stop();
  // It fails between its own page and ours.
  await page.context().addCookies((await request.storageState()).cookies);
  await page.goto(callback.href);
  await expect(page.getByText('You were not signed in')).toBeVisible();
  await button(page).click();
  await expect(page.getByText('The sign-in of your company does not answer.')).toBeVisible();
  const { dispatcher } = readCredentials(instance.dataDir).users;
  expect(await signInOverApi(instance.baseUrl, dispatcher)).toBeTruthy();
  await provider.start();
  // It still knows who has signed in there.
  await button(page).click();
  await expect(page).toHaveURL(`${instance.baseUrl}/imports`);
  await request.dispose();
});

test('the button is there in Arabic, from right to left', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'ar' })).newPage();
  await page.goto(`${instance.baseUrl}/sign-in`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('button', { name: 'سجّل الدخول عبر Harbour Login' }).locator('bdi')).toHaveText(
    'Harbour Login',
  );
});

test('without passwords there is only the provider', async ({ page }) => {
  await instance.stop();
  await startApp({ LADING_PASSWORD_SIGN_IN: 'off' });
  await page.goto(`${instance.baseUrl}/sign-in`);
  await expect(button(page)).toBeVisible();
  await expect(page.getByLabel('Password')).toHaveCount(0);
  const { admin } = readCredentials(instance.dataDir).users;
  expect((await postSignIn(instance.baseUrl, admin)).status).toBe(404);
});
