import { randomUUID } from 'node:crypto';
import type { TestInfo } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import {
  type AccessibilityTable,
  makeAccessibilityTable,
  speakAsPerson,
  speakAsStranger,
} from './accessibility/accessibility-table';
import { checkDetailPages, makeWork } from './accessibility/job-states';
import { checkEmptyPages, checkFilledLists } from './accessibility/list-states';
import { checkKeyPages } from './accessibility/key-states';
import { checkProgramPages } from './accessibility/program-states';
import { checkStrangerPages } from './accessibility/stranger-states';
import { checkWizard } from './accessibility/wizard-states';
import { expect, signIn, test } from './fixtures';
import { startImport, waitForEnd } from './import-over-api';
import { makeOwnTenant } from './own-tenant';

/** WCAG 2.2 AA on every page, in its states, themes and languages: axe finds nothing, and nothing moves for who prefers it. */

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

/** Table and faults are printed as far as they came, should the page not do what the states need. */
async function fill(table: AccessibilityTable, info: TestInfo, check: () => Promise<void>) {
  await check().finally(() => console.log([table.print(), ...table.faults].join('\n')));
  await info.attach('faults.txt', { body: [table.print(), ...table.faults].join('\n\n') });
  expect(table.faults).toEqual([]);
}

interface Link {
  url: string;
}

const withoutLanguage = ({ url }: Link) => url.replace('?language=en', '');

test('signing in, passwords, and mending rows by a link', async ({ page, browser, playwright }, info) => {
  test.setTimeout(20 * 60_000);
  const tenant = await makeOwnTenant(playwright);
  const rows = numberedRows(`axe-${randomUUID().slice(0, 8)}`, 4).map((row, index) =>
    index < 2 ? { ...row, 'Recipient Phone': `none ${index}` } : row,
  );
  const jobId = await startImport(tenant.api, tenant.owner, csvOf(rows));
  await waitForEnd(tenant.api, jobId);
  const link = await tenant.api.post(`/api/delivery/bulk-order-creations/${jobId}/mend-links`, { data: {} });
  const context = await browser.newContext();
  const admins = await context.newPage();
  await signIn(admins, tenant.admin);
  const invited = await admins.request.post('/api/people', {
    headers: { origin: new URL(admins.url()).origin },
    data: { name: 'Lou', email: `${randomUUID()}@example.com`, role: 'dispatcher', language: 'en' },
  });
  const { password_link: password } = (await invited.json()) as { password_link: Link };
  await context.close();

  const mend = (await link.json()) as Link;
  const table = makeAccessibilityTable(page, (language) => speakAsStranger(page, language));
  await fill(table, info, () =>
    checkStrangerPages(page, table.check, {
      // Without their language: that of the browser counts.
      password: withoutLanguage(password),
      mend: withoutLanguage(mend),
    }),
  );
});

test('the pages of a company that has done nothing yet', async ({ page, playwright }, info) => {
  test.setTimeout(20 * 60_000);
  const tenant = await makeOwnTenant(playwright);
  await signIn(page, tenant.admin);
  const table = makeAccessibilityTable(page, (language) => speakAsPerson(page, language));
  await fill(table, info, () => checkEmptyPages(page, table.check));
});

test('what an administrator sees of programs', async ({ page, playwright }, info) => {
  test.setTimeout(20 * 60_000);
  const tenant = await makeOwnTenant(playwright);
  await signIn(page, tenant.admin);
  const table = makeAccessibilityTable(page, (language) => speakAsPerson(page, language));
  await fill(table, info, () => checkProgramPages(page, table.check, tenant));
});

test('what an administrator sees of API keys and inboxes', async ({ page, playwright }, info) => {
  test.setTimeout(20 * 60_000);
  const tenant = await makeOwnTenant(playwright);
  await signIn(page, tenant.admin);
  const table = makeAccessibilityTable(page, (language) => speakAsPerson(page, language));
  await fill(table, info, () => checkKeyPages(page, table.check));
});

test('the lists and settings of a company at work', async ({ page, playwright }, info) => {
  test.setTimeout(20 * 60_000);
  const tenant = await makeOwnTenant(playwright);
  await makeWork(tenant);
  await signIn(page, tenant.admin);
  const table = makeAccessibilityTable(page, (language) => speakAsPerson(page, language));
  await fill(table, info, () => checkFilledLists(page, table.check));
});

test('one import, delivery, target, batch, shipper and profile', async ({ page, playwright }, info) => {
  test.setTimeout(20 * 60_000);
  const tenant = await makeOwnTenant(playwright);
  const work = await makeWork(tenant);
  await signIn(page, tenant.admin);
  const table = makeAccessibilityTable(page, (language) => speakAsPerson(page, language));
  await fill(table, info, () => checkDetailPages(page, table.check, work, tenant.owner.customer_id));
});

test('the wizard', async ({ page, playwright }, info) => {
  test.setTimeout(20 * 60_000);
  const tenant = await makeOwnTenant(playwright);
  await signIn(page, tenant.admin);
  const table = makeAccessibilityTable(page, (language) => speakAsPerson(page, language));
  await fill(table, info, () => checkWizard(page, table.check));
});
