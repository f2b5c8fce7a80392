import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { appPort } from './app-instance';
import { expect, signIn, test } from './fixtures';
import { startImport } from './import-over-api';

const total = 12_000;
const file = () => csvOf(numberedRows(`live-${randomUUID()}`, total));

/** How often a page has asked for the progress, and how often it has opened a stream of it. */
function countCalls(page: Page) {
  const calls = { polls: 0, streams: 0 };
  page.on('request', (request) => {
    if (/\/progress(\?|$)/.test(request.url())) calls.polls += 1;
    if (/\/progress\/stream(\?|$)/.test(request.url())) calls.streams += 1;
  });
  return calls;
}

test('the page of an import is live while it runs, and its tab says how it ended', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const calls = countCalls(page);
  const jobId = await startImport(api, credentials, file());
  await page.goto(`http://localhost:${appPort}/imports/${jobId}`);
  await expect(page).toHaveTitle(/^Done: 12,000 deliveries · /, { timeout: 60_000 });
  await expect(page.getByRole('region', { name: 'Progress' })).toContainText('12,000');
  expect(calls.streams).toBeGreaterThan(0);
  expect(calls.polls).toBeLessThanOrEqual(2); // the first one, before the stream is open
});

test('where the stream does not come through, the page polls', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  await page.route('**/progress/stream*', (route) => route.fulfill({ status: 204 }));
  const calls = countCalls(page);
  const jobId = await startImport(api, credentials, file());
  await page.goto(`http://localhost:${appPort}/imports/${jobId}`);
  await expect(page).toHaveTitle(/^Done: 12,000 deliveries · /, { timeout: 60_000 });
  expect(calls.polls).toBeGreaterThan(2);
});

test('without a connection, a page says since when what it shows is old', async ({
  page,
  context,
  credentials,
}) => {
  await signIn(page, credentials.users.dispatcher);
  await page.goto('/deliveries', { waitUntil: 'networkidle' });
  const notice = page.getByText(/^No connection since \d\d:\d\d\./);
  await context.setOffline(true);
  await expect(notice).toBeVisible();
  await context.setOffline(false);
  await expect(notice).toHaveCount(0);
});
