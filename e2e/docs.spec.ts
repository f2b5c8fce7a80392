import type { Page } from '@playwright/test';
import { findFaults } from './accessibility/accessibility-table';
import { expect, fetchToken, signIn, test } from './fixtures';

/** The documentation as a newcomer reads it, and calls that are tried from its pages. */

interface Described {
  paths: Record<string, Record<string, { operationId: string; summary: string }>>;
}

/** Every complaint of the browser, the policy's among them, and every request that leaves for another host. */
function watch(page: Page, baseURL: string): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(baseURL).host) seen.push(request.url());
  });
  return seen;
}

test('the reference lists every call of the description, and each has its page', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL!);
  const { paths } = (await (await page.request.get('/api/openapi.json')).json()) as Described;
  const calls = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, call]) => ({ ...call, path, method: method.toUpperCase() })),
  );
  expect(calls.length).toBeGreaterThan(100);
  await page.goto('/docs/api');
  const listed = await page
    .locator('main a[href^="/docs/api/"]')
    .evaluateAll((links) => links.map((link) => `${link.getAttribute('href')} ${link.textContent}`));
  expect(listed.toSorted()).toEqual(
    calls
      .map(({ operationId, method, path, summary }) => `/docs/api/${operationId} ${method}${path}${summary}`)
      .toSorted(),
  );
  for (const { operationId, path, summary } of calls) {
    const answer = await page.request.get(`/docs/api/${operationId}`);
    expect([operationId, answer.status()]).toEqual([operationId, 200]);
    const text = await answer.text();
    expect(text, operationId).toContain(path);
    expect(text, operationId).toContain(summary.slice(0, 20));
  }
  expect((await page.request.get('/docs/api/noSuchCall')).status()).toBe(404);
  expect(seen).toEqual([]);
});

test('a call is tried as the person who is signed in, on data of their own tenant', async ({
  page,
  baseURL,
  credentials,
}) => {
  const seen = watch(page, baseURL!);
  await signIn(page, credentials.users.dispatcher);
  await page.goto('/docs/api');
  await page.locator('a[href="/docs/api/listCustomers"]').click();
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = page.getByRole('region', { name: 'Answer to this call' });
  await expect(answer).toContainText('200');
  await expect(answer).toContainText(credentials.customer_id);
  expect(seen).toEqual([]);
});

test('a stranger gets the refusal, and with a token the answer: a batch arrives', async ({
  page,
  baseURL,
  api,
  credentials,
}) => {
  const seen = watch(page, baseURL!);
  await page.goto('/docs/api/importTargetBatch');
  await expect(page.getByText('You are not signed in: paste a token, or sign in first.')).toBeVisible();
  const externalId = `DOCS-${Date.now()}`;
  const batch = {
    ...{ sourceSystem: 'docs', batchId: externalId, operation: 'upsert' },
    targets: [{ externalId, title: 'Sent from the documentation' }],
  };
  await page.getByLabel(/^Body/).fill(JSON.stringify(batch));
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = page.getByRole('region', { name: 'Answer to this call' });
  await expect(answer).toContainText('unauthenticated');
  await page.getByLabel('Access token').fill(await fetchToken(baseURL!, credentials.api_client));
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(answer).toContainText('"createdItems": 1');
  const found = await api.post('/api/inbound/targets/look-up', {
    data: { sourceSystem: 'docs', externalIds: [externalId] },
  });
  expect(((await found.json()) as { notFound: string[] }).notFound).toEqual([]);
  // The browser reports the refusal itself.
  expect(seen.filter((each) => !each.includes('401'))).toEqual([]);
});

test('guides are pages, their Markdown stays, and Settings leads to both', async ({
  page,
  baseURL,
  credentials,
}) => {
  const seen = watch(page, baseURL!);
  await signIn(page, credentials.users.admin);
  await page.goto('/settings/api-clients');
  await page.getByRole('link', { name: 'Connect a program in five minutes' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Connect a program in five minutes' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'webhooks', exact: true }).click();
  await expect(page).toHaveURL(/\/docs\/webhooks$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const address of [
    '/docs',
    '/docs/api-changelog',
    '/docs/api-guide',
    '/docs/errors',
    '/docs/profiles',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const picture = page.getByRole('img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  const markdown = await page.request.get('/docs/quickstart.md');
  expect([markdown.status(), markdown.headers()['content-type']]).toEqual([
    200,
    'text/markdown; charset=utf-8',
  ]);
  expect(await markdown.text()).toMatch(/^# Connect a program/);
  expect((await page.request.get('/docs/none')).status()).toBe(404);
  await page.goto('/settings/webhooks');
  await expect(page.getByRole('link', { name: 'How webhooks work' })).toHaveAttribute(
    'href',
    '/docs/webhooks',
  );
  expect(seen).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the documentation, ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const address of [
      ...['/docs', '/docs/api', '/docs/quickstart', '/docs/settings', '/docs/profiles', '/docs/errors'],
      '/docs/api/importTargetBatch',
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      expect(await findFaults(page), address).toEqual([]);
    }
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('region', { name: 'Answer to this call' })).toContainText('401');
    expect(await findFaults(page), 'with an answer').toEqual([]);
    await page.goto('/docs/api/getDelivery');
    await page.getByRole('button', { name: 'Send' }).click();
    // What is missing is said at its field, which gets the focus.
    const missing = page.getByRole('textbox', { name: /in the path, required/ });
    await expect(missing).toHaveAttribute('aria-invalid', 'true');
    await expect(missing).toBeFocused();
    expect(await findFaults(page), 'with a missing parameter').toEqual([]);
    await context.close();
  });
}

test('a phone shows the reference without scrolling sideways, in a page from right to left too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...{ baseURL, viewport: { width: 360, height: 640 }, locale: 'ar' },
    extraHTTPHeaders: { 'accept-language': 'ar' },
  });
  const page = await context.newPage();
  for (const address of ['/docs', '/docs/api', '/docs/api/importTargetBatch', '/docs/settings']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, address).toBeLessThanOrEqual(0);
  }
  await context.close();
});
