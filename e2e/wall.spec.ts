import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { findFaults, speakAsPerson } from './accessibility/accessibility-table';
import { dataDir } from './app-instance';
import { expect, signIn, test } from './fixtures';
import { startImport, waitForEnd } from './import-over-api';
import { withDatabase } from './look-into-database';
import { makeOwnTenant, type OwnTenant } from './own-tenant';

/** The screen on the wall while an import runs. */

test.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: 'reduce' } });

/** An import of eight rows that runs for as long as the test wants. */
async function startRunning({ api, owner }: OwnTenant) {
  const jobId = await startImport(api, owner, csvOf(numberedRows(`wall-${randomUUID().slice(0, 8)}`, 8)));
  await waitForEnd(api, jobId);
  const advance = (rows: number) =>
    withDatabase(dataDir, async (database) => {
      await database.query(
        `UPDATE bulk_order_creations SET status = 'processing', ended_at = NULL,
           worker_lease_id = gen_random_uuid(), lease_expires_at = now() + interval '1 hour' WHERE id = $1`,
        [jobId],
      );
      await database.query(
        'UPDATE bulk_order_creation_chunks SET succeeded_count = $2 WHERE bulk_order_creation_id = $1',
        [jobId, rows],
      );
    });
  await advance(2);
  return advance;
}

/** How often the page asks for the newest imports. */
function countPolls(page: Page) {
  const calls = { polls: 0 };
  page.on('request', (request) => {
    if (/\/import-jobs\?.*limit=40/.test(request.url())) calls.polls += 1;
  });
  return calls;
}

/** From where to where the filled part of the bar goes, in shares of the bar from its left. */
const filledOf = (page: Page) =>
  page.getByRole('progressbar').evaluate((bar) => {
    const whole = bar.getBoundingClientRect();
    const part = bar.firstElementChild!.getBoundingClientRect();
    return [(part.left - whole.left) / whole.width, (part.right - whole.left) / whole.width];
  });

test('a running import moves as the server tells of it, and its bar fills from where the language begins', async ({
  page,
  playwright,
}) => {
  const tenant = await makeOwnTenant(playwright);
  const advance = await startRunning(tenant);
  await signIn(page, tenant.admin);
  await page.goto('/wall');
  const running = page.getByRole('region', { name: 'Running' });
  await expect(running.getByText('25%')).toBeVisible();
  // What moves from here on is not asked for.
  await page.route('**/api/import-jobs?*', (route) => route.abort());
  await advance(4);
  await expect(running.getByText('50%')).toBeVisible();
  expect(await filledOf(page)).toEqual([0, expect.closeTo(0.5, 1)]);
  await page.unroute('**/api/import-jobs?*');

  await speakAsPerson(page, 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await advance(6);
  // Arabic writes marks of direction around the sign.
  await expect(page.getByText(/75\u200e?%/)).toBeVisible();
  expect(await filledOf(page)).toEqual([expect.closeTo(0.25, 1), 1]);
  expect(await findFaults(page)).toEqual([]);
});

test('where the stream does not come through, the wall asks', async ({ page, playwright }) => {
  const tenant = await makeOwnTenant(playwright);
  const advance = await startRunning(tenant);
  await signIn(page, tenant.admin);
  await page.route('**/progress/stream*', (route) => route.fulfill({ status: 204 }));
  const calls = countPolls(page);
  await page.goto('/wall');
  const running = page.getByRole('region', { name: 'Running' });
  await expect(running.getByText('25%')).toBeVisible();
  await advance(6);
  await expect(running.getByText('75%')).toBeVisible();
  expect(calls.polls).toBeGreaterThan(1);
});
