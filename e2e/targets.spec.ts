import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import type { BatchInput, BatchResult } from '@/lib/inbound/batch-schemas';
import { goodTarget } from '@/lib/testing/sample-target';
import { sendBatch } from './batch-over-api';
import { chooseOption } from './choose-option';
import { expect, signIn, test } from './fixtures';

/** What a dispatcher sees of the stops that an ERP sent. */

// West of Greenwich, a calendar date that is converted between time zones shows up as the day before.
test.use({ timezoneId: 'America/Los_Angeles' });

interface Erp {
  sourceSystem: string;
  /** A unique external ID. */
  id: (name: string) => string;
  send: (batchId: string, operation: BatchInput['operation'], targets: object[]) => Promise<BatchResult>;
}

function makeErp(api: APIRequestContext): Erp {
  const run = randomUUID().slice(0, 8);
  const sourceSystem = `erp_${run}`;
  return {
    sourceSystem,
    id: (name) => `${name}-${run}`,
    send: (batchId, operation, targets) =>
      sendBatch(api, { sourceSystem, batchId: `${batchId}-${run}`, operation, targets }),
  };
}

/** A planned target. */
const stop = (externalId: string, changes: Record<string, unknown> = {}) =>
  goodTarget(externalId, {
    planning: { routeDate: '2031-03-05', estimatedWorkMinutes: 85, priority: 'High' },
    businessValue: { expectedRevenue: 2500 },
    ...changes,
  });

test('the list can be filtered and searched', async ({ dispatcherPage: page, api }) => {
  const erp = makeErp(api);
  const [wednesday, thursday, lost] = ['WED', 'THU', 'LOST'].map(erp.id) as [string, string, string];
  await erp.send('one', 'create', [
    stop(wednesday),
    stop(thursday, { planning: { routeDate: '2031-03-06', priority: 'Low' } }),
    stop(lost, { address: { city: 'Köln' }, planning: { routeDate: '2031-03-10', priority: 'Medium' } }),
  ]);
  await erp.send('two', 'cancel', [{ externalId: thursday }]);
  await page.clock.setFixedTime(new Date('2031-03-05T20:00:00-08:00'));

  await page.getByRole('link', { name: 'Targets', exact: true }).click();
  await chooseOption(page, 'Source', erp.sourceSystem);
  const expectIds = (...ids: string[]) =>
    expect(page.getByRole('table').locator('td:first-child p > bdi')).toHaveText(ids);
  await expectIds(lost, thursday, wednesday);

  const row = page.getByRole('row').filter({ hasText: wednesday });
  for (const text of [
    'Hachestrasse 12',
    '45127 Essen, Germany',
    'Wed, 5 Mar 2031',
    'High',
    '1 h 25 min',
    '2,500.00',
    'Active',
  ])
    await expect(row).toContainText(text);
  await expect(page.getByRole('row').filter({ hasText: thursday })).toContainText('Cancelled');
  await expect(row.getByRole('img', { name: 'No coordinates' })).toHaveCount(0);
  await expect(
    page.getByRole('row').filter({ hasText: lost }).getByRole('img', { name: 'No coordinates' }),
  ).toBeVisible();

  const toggle = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await toggle('Today');
  await expectIds(wednesday);
  await toggle('Tomorrow');
  await expectIds(thursday);
  await toggle('This week');
  await expectIds(thursday, wednesday);
  await expect(page).toHaveURL(/routeDateFrom=2031-03-03&routeDateTo=2031-03-09/);
  await toggle('This week');
  await toggle('No coordinates');
  await expectIds(lost);
  await toggle('No coordinates');

  await chooseOption(page, 'Status', 'Active');
  await expectIds(lost, wednesday);
  await chooseOption(page, 'Priority', 'Medium');
  await expectIds(lost);
  await page.getByRole('searchbox', { name: 'Search targets' }).fill('nothing like it');
  await expect(page.getByRole('heading', { name: 'No target matches' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search targets' }).fill('köLN');
  await expectIds(lost);
  await page.reload();
  await expectIds(lost);
});

test('a target’s page shows where it is and how it came to be so', async ({ dispatcherPage: page, api }) => {
  const erp = makeErp(api);
  const externalId = erp.id('STOP');
  const created = await erp.send('first', 'create', [stop(externalId)]);
  const [item] = created.items;
  const targetId = item?.status === 'Created' ? item.targetId : 0;
  await erp.send('again', 'upsert', [stop(externalId)]);
  const updated = await erp.send('second', 'update', [
    {
      externalId,
      address: { street: 'Kettwiger Strasse 35' },
      planning: { routeDate: '2020-02-29', priority: 'Low' },
      colour: 'red',
    },
  ]);
  await erp.send('third', 'cancel', [{ externalId }]);

  await page.goto(`/targets?search=${externalId}`);
  await page.getByRole('link', { name: `Delivery ${externalId}` }).click();
  await expect(page).toHaveURL(new RegExp(`/targets/${targetId}$`));
  await expect(page).toHaveTitle(`Delivery ${externalId} · Lading`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cancelled');
  await expect(page.getByRole('link', { name: 'Show on a map' })).toHaveAttribute(
    'href',
    'https://www.openstreetmap.org/?mlat=51.4513&mlon=7.0116#map=16/51.4513/7.0116',
  );
  const address = page.getByRole('region', { name: 'Address' });
  for (const text of ['Kettwiger Strasse 35', '45127', 'Essen', 'Germany', '51.4513, 7.0116'])
    await expect(address).toContainText(text);
  const planning = page.getByRole('region', { name: 'Planning' });
  for (const text of ['Sat, 29 Feb 2020', 'Low', '1 h 25 min', '2,500.00'])
    await expect(planning).toContainText(text);

  const history = page.getByRole('region', { name: 'History' });
  const entries = history.locator('ol > li');
  await expect(entries).toHaveCount(4);
  for (const [index, words] of ['Cancelled', 'Changed', 'Sent again, no changes', 'Created'].entries())
    await expect(entries.nth(index)).toContainText(words);
  const change = entries.nth(1);
  await expect(change).toContainText('sent by Demo program');
  await expect(change.getByRole('link')).toHaveAttribute('href', `/imports/batches/${updated.importJobId}`);
  await expect(change.getByRole('definition')).toHaveText([
    /Hachestrasse 12.*Kettwiger Strasse 35/,
    /Wed, 5 Mar 2031.*Sat, 29 Feb 2020/,
    /High.*Low/,
  ]);
  await expect(change.getByRole('list', { name: 'Warnings' })).toContainText(
    'The route date 2020-02-29 is in the past.',
  );
  await expect(change.getByRole('list', { name: 'Warnings' })).toContainText('colour');

  await page.setViewportSize({ width: 390, height: 800 });
  await expect(history).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('another tenant’s target does not exist', async ({ page, api, credentials }) => {
  const erp = makeErp(api);
  const { items } = await erp.send('one', 'create', [stop(erp.id('WALL'))]);
  const targetId = items[0]?.status === 'Created' ? items[0].targetId : 0;
  await signIn(page, credentials.other_tenant.users.dispatcher);
  await page.goto(`/targets/${targetId}`);
  await expect(page.getByRole('heading', { name: 'There is no such target' })).toBeVisible();
  await page.goto(`/targets?search=${erp.id('WALL')}`);
  await expect(page.getByRole('heading', { name: 'No target matches' })).toBeVisible();
});
