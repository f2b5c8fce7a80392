import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '@/scripts/browser/find-browser';
import type { BenchApp } from './start-bench-app';

/** Opens the list of imports as the demo's dispatcher in a real browser, which ends with the process. */
export async function openPage(app: BenchApp): Promise<Page> {
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage({ baseURL: app.instance.baseUrl, locale: 'en' });
  const { email, password } = app.credentials.users.dispatcher;
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Imports', exact: true }).waitFor();
  return page;
}
