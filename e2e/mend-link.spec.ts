import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { dataDir } from './app-instance';
import { expect, test } from './fixtures';
import { getJob, startImport, waitForEnd } from './import-over-api';
import { withDatabase } from './look-into-database';

/** The shipper mends his own rows: by a link, without an account, in a browser that has never been here. */

/** Two rows that fail, of four. */
const fileOf = (prefix: string) =>
  csvOf(
    numberedRows(`${prefix}-${randomUUID().slice(0, 8)}`, 4).map((row, index) =>
      index < 2 ? { ...row, 'Recipient Phone': `none ${index}` } : row,
    ),
  );

async function makeLink(page: Page, jobId: string, madeFor: string): Promise<string> {
  await page.goto(`/imports/${jobId}`);
  await page.getByRole('button', { name: 'Ask the shipper to correct…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask the shipper to correct rows' });
  await dialog.getByLabel(/For whom/).fill(madeFor);
  await dialog.getByLabel(/Message/).fill('Please check the phone numbers.');
  await dialog.getByRole('button', { name: 'Make link' }).click();
  const ready = page.getByRole('dialog', { name: 'The link is ready' });
  const url = await ready.getByText(/\/mend\?language=en#/).innerText();
  await ready.getByRole('button', { name: 'Done' }).click();
  await expect(ready).toBeHidden();
  return url;
}

/** A browser without a session, whose errors fail the test; every address that it asks for is kept. */
async function openAsShipper(browser: Browser, url: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const [problems, asked]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('410')) problems.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  return { context, page, problems, asked };
}

async function mend(page: Page, text: string, fresh: string) {
  await page.getByRole('gridcell', { name: text, exact: true }).click();
  await page.keyboard.type(fresh);
  await page.keyboard.press('Enter');
}

test('a shipper mends two rows by a link, and the dispatcher sees them come back', async ({
  dispatcherPage: page,
  browser,
  api,
  credentials,
}) => {
  const jobId = await startImport(api, credentials, fileOf('shipper'));
  await waitForEnd(api, jobId);
  const url = await makeLink(page, jobId, 'Ana of Alder & Ash');
  const panel = page.getByRole('region', { name: 'Mend links' });
  await expect(panel.getByText('not opened yet')).toBeVisible();

  const { context, page: shipper, problems, asked } = await openAsShipper(browser, url);
  await expect(shipper.getByRole('heading', { level: 1 })).toHaveText('Please correct 2 rows');
  await expect(shipper.getByText('Please check the phone numbers.')).toBeVisible();
  const grid = shipper.getByRole('grid', { name: 'Rows to correct' });
  await expect(grid.getByRole('rowheader')).toHaveText(['2', '3']);

  // One is mended, the other is not: it is shown again, with its reason.
  await mend(shipper, 'none 0', '+43 1 58858 0');
  await mend(shipper, 'none 1', 'still none');
  await shipper.getByRole('button', { name: 'Send 2 corrected rows' }).click();
  await expect(shipper.getByText('Thank you. 1 row came in.')).toBeVisible();
  await expect(shipper.getByText('1 row that you sent still has a problem: see below.')).toBeVisible();
  await expect(grid.getByRole('rowheader')).toHaveText(['3']);
  await shipper.reload();
  await expect(grid.getByRole('rowheader')).toHaveText(['3']);
  await mend(shipper, 'still none', '+43 1 58858 1');
  await shipper.getByRole('button', { name: 'Send 1 corrected row' }).click();
  await expect(shipper.getByText('Thank you. 2 rows came in.')).toBeVisible();
  await expect(shipper.getByRole('heading', { name: 'Nothing is left to correct' })).toBeVisible();
  expect(problems).toEqual([]);
  // The token travels in bodies only: no address has it, so no log has it.
  const token = new URL(url).hash.slice(1);
  expect(asked.filter((address) => new URL(address).href.split('#')[0]!.includes(token))).toEqual([]);
  await context.close();

  // The dispatcher's page: the family, the link, the timeline, and the follow-up with its sender.
  await page.reload();
  await expect(page.getByRole('region', { name: /4 of 4 rows delivered, in 3 imports/ })).toBeVisible();
  await expect(panel.getByText('3 rows sent back')).toBeVisible();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByText('Mend link opened')).toBeVisible();
  await expect(timeline.getByText('Corrected rows came back by a mend link')).toBeVisible();
  await page.getByRole('link', { name: 'Follow-up' }).first().click();
  await expect(page.getByText(/corrected by Ana of Alder & Ash by a mend link/)).toBeVisible();

  const { family } = await getJob(api, jobId);
  expect(family?.balance).toMatchObject({ rows: 4, delivered: 4, failed_open: 0 });
  const trail = await withDatabase(dataDir, (database) =>
    database.query<{ action: string; actor_kind: string; actor_name: string; has_address: boolean }>(
      `SELECT action, actor_kind, actor_name, ip_address IS NOT NULL AS has_address FROM audit_events
       WHERE subject_id = $1 AND action LIKE 'mend_%' ORDER BY id`,
      [jobId],
    ),
  );
  const dispatcher = { actor_kind: 'person', has_address: true };
  const shipperActor = { actor_kind: 'mend_link', actor_name: 'Ana of Alder & Ash', has_address: true };
  expect(trail.rows).toMatchObject([
    { action: 'mend_link_created', ...dispatcher },
    { action: 'mend_link_opened', ...shipperActor },
    { action: 'mend_rows_sent', ...shipperActor },
    { action: 'mend_rows_sent', ...shipperActor },
  ]);
});

test('a withdrawn link, and one that was never made, look alike; nothing else opens with a link', async ({
  dispatcherPage: page,
  browser,
  baseURL,
  api,
  credentials,
}) => {
  const jobId = await startImport(api, credentials, fileOf('withdrawn'));
  await waitForEnd(api, jobId);
  const url = await makeLink(page, jobId, 'Bo');
  const { context, page: shipper, problems } = await openAsShipper(browser, url);
  await expect(shipper.getByRole('heading', { level: 1 })).toHaveText('Please correct 2 rows');

  // With the token as a password of any kind, nothing else of the tenant opens.
  const token = new URL(url).hash.slice(1);
  const headers = { Authorization: `Bearer ${token}`, Cookie: `next-auth.session-token=${token}` };
  for (const address of [
    `/api/delivery/bulk-order-creations/${jobId}`,
    '/api/delivery/deliveries',
    '/api/people',
  ])
    expect((await fetch(`${baseURL}${address}`, { headers })).status, address).toBe(401);
  const other = await context.newPage();
  await other.goto(`/imports/${jobId}`);
  await expect(other.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await other.close();

  const answer = await shipper.request.get('/mend');
  expect(answer.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(await answer.text()).toMatch(/<meta name="robots" content="noindex, nofollow"/);

  // Withdrawn while somebody works with it: what was typed stays in sight.
  await mend(shipper, 'none 0', '+43 1 58858 0');
  await page.getByRole('button', { name: 'Withdraw the link for Bo' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByRole('region', { name: 'Mend links' }).getByText('withdrawn')).toBeVisible();
  await shipper.getByRole('button', { name: 'Send 1 corrected row' }).click();
  await expect(shipper.getByText('Your changes are still on this page')).toBeVisible();
  await expect(shipper.getByRole('gridcell', { name: '+43 1 58858 0' })).toBeVisible();

  const texts: string[] = [];
  for (const address of [url, `${baseURL}/mend#${'x'.repeat(43)}`]) {
    const tab = await context.newPage();
    await tab.goto(address);
    await expect(tab.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
    texts.push(await tab.getByRole('main').innerText());
    await tab.close();
  }
  expect(texts[0]).toBe(texts[1]);
  expect(problems).toEqual([]);
  await context.close();
});
