import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, signIn, test } from './fixtures';

/** The screens in each language: chosen by the person, else the link's, else the browser's. */

/** Calls the API from the page, in its person's session. */
async function call<Answer>(page: Page, method: string, path: string, body: object): Promise<Answer> {
  const { status, text } = await page.evaluate(
    async (request) => {
      const response = await fetch(request.path, {
        method: request.method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request.body),
      });
      return { status: response.status, text: await response.text() };
    },
    { method, path, body },
  );
  expect(status, text).toBeLessThan(300);
  return JSON.parse(text) as Answer;
}

/** A person of their own, since others use the demo's. */
async function addPerson(page: Page) {
  const person = { name: 'Lou', email: `${randomUUID()}@example.com`, role: 'dispatcher', language: 'en' };
  const { password_link: link } = await call<{ password_link: { url: string } }>(
    page,
    ...(['POST', '/api/people', person] as const),
  );
  const password = randomUUID();
  const token = link.url.split('#')[1];
  await call(page, 'POST', '/api/password-links/use', { token, password });
  return { email: person.email, password };
}

const chosen = [
  { name: 'Deutsch', lang: 'de', dir: 'ltr', heading: 'Importe', start: 'Neuer Import' },
  { name: 'Français', lang: 'fr', dir: 'ltr', heading: 'Imports', start: 'Nouvel import' },
  { name: 'Español', lang: 'es', dir: 'ltr', heading: 'Importaciones', start: 'Nueva importación' },
  { name: 'العربية', lang: 'ar', dir: 'rtl', heading: 'عمليات الاستيراد', start: 'استيراد جديد' },
  { name: 'English', lang: 'en', dir: 'ltr', heading: 'Imports', start: 'New import' },
];

test('a person chooses the language of the screens in the menu, and keeps it', async ({
  page,
  browser,
  credentials,
}) => {
  test.slow();
  await signIn(page, credentials.users.admin);
  const person = await addPerson(page);
  const context = await browser.newContext();
  const theirs = await context.newPage();
  const problems: string[] = [];
  theirs.on('pageerror', (error) => problems.push(String(error)));
  theirs.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await signIn(theirs, person);
  for (const { name, lang, dir, heading, start } of chosen) {
    await theirs.getByRole('banner').getByRole('button').last().click();
    await theirs.getByRole('menuitemradio', { name, exact: true }).click();
    await expect(theirs.locator('html')).toHaveAttribute('lang', lang);
    await expect(theirs.locator('html')).toHaveAttribute('dir', dir);
    await theirs.keyboard.press('Escape');
    await expect(theirs.getByRole('heading', { name: heading, exact: true, level: 1 })).toBeVisible();
    await expect(theirs.getByRole('banner').getByRole('link', { name: start, exact: true })).toBeVisible();
    for (const address of ['/imports', '/imports/new', '/deliveries', '/targets', '/account/sessions']) {
      await theirs.goto(address);
      await expect(theirs.locator('html')).toHaveAttribute('lang', lang);
      await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible();
      expect(
        await theirs.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
    await theirs.goto('/imports');
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('who is not signed in reads the link’s language, then the browser’s', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  // The API answers in the language that the page is in.
  await page.goto(`/mend?language=ar#${'x'.repeat(43)}`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[\u0600-\u06ff]/);
  await context.close();
});
