import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures';
import { makeMorning, morningColumns, walkTwoMinutes } from './walk-two-minutes';

declare global {
  interface Window {
    /** What the person has done since the page was loaded. */
    handCounts: { clicks: number; keys: number };
  }
}

test('four files, two problems, one map check, totals agree, start: clicks and seconds are printed', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  await morningColumns.makeProfile(api, credentials);
  await page.addInitScript(() => {
    window.handCounts = { clicks: 0, keys: 0 };
    addEventListener('click', ({ isTrusted }) => (window.handCounts.clicks += isTrusted ? 1 : 0), true);
    addEventListener('keydown', () => (window.handCounts.keys += 1), true);
  });
  await page.goto('/imports');
  await expect(page.getByRole('heading', { name: 'Imports', exact: true })).toBeVisible();
  await page.waitForLoadState('networkidle');

  const files = makeMorning();
  const startedAt = performance.now();
  await walkTwoMinutes(page, files);
  const seconds = (performance.now() - startedAt) / 1000;
  const { clicks, keys } = await page.evaluate(() => window.handCounts);
  console.log(
    `Four files with 400 orders: 1 drop, ${clicks} clicks, ${keys} keys; ${seconds.toFixed(1)} s of the app's own time`,
  );
  // What the README says. Each further click is one more for every dispatcher on every morning.
  const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');
  expect(/one drop, (\d+) clicks, (\d+) keys/.exec(readme)?.slice(1).map(Number)).toEqual([clicks, keys]);

  // Other tests start imports at the same time.
  const { data } = (await (await api.get('/api/delivery/bulk-order-creations?limit=50')).json()) as {
    data: { name: string; succeeded_records: number; failed_records: number }[];
  };
  const made = data.filter(({ name }) => files.some((file) => file.name === `${name}.csv`));
  expect(made.map(({ name }) => name).sort()).toEqual(['alder', 'birch', 'cedar', 'elm']);
  expect(made.reduce((sum, each) => sum + each.succeeded_records, 0)).toBe(400);
  expect(made.reduce((sum, each) => sum + each.failed_records, 0)).toBe(0);
});
