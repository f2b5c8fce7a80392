import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SentFile } from '@/lib/inboxes/inbox-schemas';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { csvOf, numberedRows, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { expect, signIn, test } from './fixtures';
import { makeOwnTenant } from './own-tenant';

/** Files without a person: an administrator makes an inbox, and `curl -T` does the rest. */

test.describe.configure({ timeout: 180_000 });

const run = promisify(execFile);

test('a file that is sent becomes deliveries, and one whose columns have changed waits and is finished by hand', async ({
  page,
  playwright,
}) => {
  const { admin, owner, api } = await makeOwnTenant(playwright);
  const made = await api.post('/api/delivery/import-profiles', {
    data: {
      ...{ name: 'Cedar', columns: sampleHeader, rules: rulesOfMappings(sampleMappings) },
      ...{ ...owner, payer_type: 'sender', payment_method: 'wallet' },
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const folder = await mkdtemp(path.join(tmpdir(), 'lading-inbox-'));
  try {
    await signIn(page, admin);
    await page.goto('/settings/inboxes');
    await page.getByRole('button', { name: 'New inbox' }).first().click();
    await page.getByRole('button', { name: 'Create inbox' }).click();
    await expect(page.getByText(/^Enter a name on one line/)).toBeVisible();
    await page.getByLabel('Name').fill('Cedar nightly');
    await page.getByRole('button', { name: 'Create inbox' }).click();
    const command = (await page.getByText(/^curl -T orders\.csv/).textContent())!.trim();
    const address = /'(.+)'/.exec(command)![1]!;
    await page.getByLabel('I have stored the address').check();
    await page.getByRole('button', { name: 'Close' }).click();

    const curl = async (name: string, content: string) => {
      const file = path.join(folder, name);
      await writeFile(file, content);
      const { stdout } = await run('curl', ['-sS', '-T', file, address]);
      return JSON.parse(stdout) as SentFile;
    };
    const stateOf = async ({ status_url: url }: SentFile) =>
      ((await (await fetch(url)).json()) as SentFile).state;

    const good = await curl('good.csv', csvOf(numberedRows('night', 4)));
    expect(good).toMatchObject({ state: 'checking', already_received: false });
    await expect.poll(() => stateOf(good), { timeout: 60_000 }).toBe('imported');
    expect(await curl('once-more.csv', csvOf(numberedRows('night', 4)))).toMatchObject({
      ...{ id: good.id, already_received: true },
    });
    const drifted = await curl(
      'changed.csv',
      csvOf(numberedRows('next', 3)).replace('"Drop City"', '"Town"'),
    );
    await expect.poll(() => stateOf(drifted), { timeout: 60_000 }).toBe('needs_look');

    await page.getByRole('button', { name: 'Actions for Cedar nightly' }).click();
    await page.getByRole('menuitem', { name: 'Files…' }).click();
    const files = page.getByRole('dialog').getByRole('listitem');
    await expect(files.filter({ hasText: 'changed.csv' })).toContainText('Needs a look');
    await files.getByRole('link', { name: 'Show the import of good.csv' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('good.csv');
    await expect(page.getByText('4 deliveries').first()).toBeVisible({ timeout: 60_000 });

    await page.getByRole('link', { name: 'Imports', exact: true }).first().click();
    const entry = page.getByRole('region', { name: /unfinished import/ }).getByRole('listitem');
    await expect(entry).toContainText('Needs a look');
    await expect(entry).toContainText('A column that the import profile reads is gone: Drop City.');
    await entry.getByRole('link', { name: 'Continue changed.csv' }).click();
    await expect(
      page.getByText('This looks like a file of “Cedar”, but its columns have changed'),
    ).toBeVisible();
    await expect(page.getByText('3 rows are ready').first()).toBeVisible();
    await page.getByRole('button', { name: 'Start import' }).click();
    await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
    await expect.poll(() => stateOf(drifted)).toBe('imported');
  } finally {
    await rm(folder, { recursive: true, force: true });
    await api.dispose();
  }
});
