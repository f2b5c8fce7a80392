import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ApiKeysPage } from '@/components/api-clients/api-keys-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { type ApiKey, apiKeySchema } from '@/lib/api-clients/api-key-schemas';

const key: ApiKey = apiKeySchema.parse({
  id: '0192f0c1-7a00-7000-8000-000000000070',
  name: 'Shop plug-in',
  mode: 'live',
  prefix: 'lading_live_',
  last_four: 'a1B2',
  scopes: ['inbound.targets.batch.write'],
  allowed_addresses: ['203.0.113.0/24'],
  status: 'active',
  created_at: '2026-11-20T06:00:00.000Z',
  created_by_name: 'Ari Admin',
  expires_at: '2099-01-01T00:00:00.000Z',
  revoked_at: null,
  last_used_at: '2026-11-29T06:00:00.000Z',
  last_used_address: '203.0.113.7',
});
const address = `/api/api-keys/${key.id}`;

function renderKeys(answers: ApiAnswers = {}, listed: ApiKey[] = [key]) {
  const body = { data: listed, page: 1, limit: 50, total: listed.length, total_pages: 1 };
  const calls = fakeApi(Object.assign(answers, { 'GET /api/api-keys': { body } }));
  const { user } = renderPage(<ApiKeysPage />);
  const choose = async (action: string) => {
    await user.click(await screen.findByRole('button', { name: 'Actions for Shop plug-in' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
  };
  return { user, choose, sent: () => calls.filter(({ method }) => method !== 'GET') };
}

test('a new key needs a name and a permission, ends in a year, and is shown until it is stored', async () => {
  const made = { ...key, key: 'lading_live_only-once' };
  const { user, sent } = renderKeys({ 'POST /api/api-keys': { status: 201, body: made } }, []);
  await user.click(await screen.findByRole('button', { name: 'New API key' }));
  const form = within(await screen.findByRole('dialog', { name: 'New API key' }));
  expect(form.getByRole('radio', { name: 'In a year' })).toHaveProperty('checked', true);
  expect(await findViolations()).toEqual([]);

  await user.click(form.getByRole('button', { name: 'Create key' }));
  expect(await form.findByText('Choose at least one thing the key may do.')).toBeTruthy();
  expect(form.getByText('Give the key a name, such as the name of the program.')).toBeTruthy();
  expect(sent()).toEqual([]);

  await user.type(form.getByLabelText('Name'), 'Shop plug-in');
  await user.click(form.getByRole('checkbox', { name: /Send targets/ }));
  await user.type(form.getByLabelText('Works only from'), '203.0.113.7{Enter} 10.0.0.0/8, 2001:db8::/32');
  await user.click(form.getByRole('button', { name: 'Create key' }));
  const dialog = await screen.findByRole('dialog', { name: '“Shop plug-in” is ready' });
  expect(within(dialog).getByText('lading_live_only-once')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  const body = sent()[0]!.body as { expires_at: string };
  expect(body).toMatchObject({
    ...{ name: 'Shop plug-in', mode: 'live', scopes: ['inbound.targets.batch.write'] },
    allowed_addresses: ['203.0.113.7', '10.0.0.0/8', '2001:db8::/32'],
  });
  const days = (Date.parse(body.expires_at) - Date.now()) / (24 * 60 * 60 * 1000);
  expect(Math.round(days)).toBeGreaterThanOrEqual(365);

  await user.keyboard('{Escape}');
  const close = within(dialog).getByRole('button', { name: 'Close' });
  expect(close.hasAttribute('disabled')).toBe(true);
  await user.click(within(dialog).getByRole('checkbox', { name: 'I have stored the key' }));
  await user.click(close);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.body.textContent).not.toContain('only-once');
});

test('the list says what a key begins and ends with, whence it works, and its state', async () => {
  const soon = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString();
  renderKeys({}, [
    key,
    {
      ...key,
      id: '0192f0c1-7a00-7000-8000-000000000071',
      name: 'Ending',
      expires_at: soon,
      allowed_addresses: [],
    },
    {
      ...{
        ...key,
        id: '0192f0c1-7a00-7000-8000-000000000072',
        name: 'Gone',
        revoked_at: '2026-11-21T06:00:00Z',
      },
      ...{ last_used_at: null, last_used_address: null },
    },
  ]);
  const rowOf = async (name: string) => (await screen.findByText(name)).closest('tr')!.textContent;
  expect(await rowOf('Shop plug-in')).toMatch(
    /lading_live_…a1B2.*Only from:.*203\.0\.113\.0\/24.*Active.*from .*203\.0\.113\.7/,
  );
  expect(await rowOf('Ending')).toContain('Expires soon');
  expect(await rowOf('Ending')).not.toContain('Only from');
  expect(await rowOf('Gone')).toMatch(/Revoked.*never/);
  expect(await findViolations()).toEqual([]);
});

test('a test key is asked for, and stands out in the list', async () => {
  const trial = {
    ...key,
    id: '0192f0c1-7a00-7000-8000-000000000073',
    mode: 'test',
    prefix: 'lading_test_',
    name: 'Trial',
    key: 'lading_test_x',
  } as const;
  const { user, sent } = renderKeys({ 'POST /api/api-keys': { status: 201, body: trial } }, [key, trial]);
  const rowOf = async (name: string) => (await screen.findByText(name)).closest('tr')!.textContent;
  expect(await rowOf('Trial')).toMatch(/TrialTestlading_test_…a1B2/);
  expect(await rowOf('Shop plug-in')).not.toContain('Test');
  await user.click(screen.getByRole('button', { name: 'New API key' }));
  const form = within(await screen.findByRole('dialog', { name: 'New API key' }));
  expect(form.getByRole('radio', { name: /Live data/ })).toHaveProperty('checked', true);
  await user.click(form.getByRole('radio', { name: /Test data/ }));
  await user.type(form.getByLabelText('Name'), 'Trial');
  await user.click(form.getByRole('checkbox', { name: /Send targets/ }));
  await user.click(form.getByRole('button', { name: 'Create key' }));
  await screen.findByText('lading_test_x');
  expect(sent()[0]!.body).toMatchObject({ mode: 'test' });
});

test('an edited key keeps its expiry and sends its addresses; a refusal stays in the dialog', async () => {
  const body = { error: { code: 'invalid_network', message: 'Write an address or a network.' } };
  const answers: ApiAnswers = { [`PATCH ${address}`]: { status: 400, body } };
  const { user, choose, sent } = renderKeys(answers);
  await choose('Edit…');
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit “Shop plug-in”' }));
  const addresses = dialog.getByLabelText('Works only from');
  expect(addresses).toHaveProperty('value', '203.0.113.0/24');
  await user.clear(addresses);
  await user.type(addresses, 'nonsense');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('Write an address or a network.')).toBeTruthy();
  answers[`PATCH ${address}`] = { body: key };
  await user.clear(addresses);
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Key changed')).toBeTruthy();
  expect(sent().map((call) => call.body)).toEqual([
    { name: key.name, scopes: key.scopes, allowed_addresses: ['nonsense'] },
    { name: key.name, scopes: key.scopes, allowed_addresses: [] },
  ]);
});

test('revoking asks first; a revoked key has no more to change', async () => {
  const revoked = { ...key, revoked_at: '2026-11-21T06:00:00Z' };
  const { user, choose, sent } = renderKeys({ [`POST ${address}/revoke`]: { body: revoked } });
  await choose('Revoke…');
  const dialog = await screen.findByRole('alertdialog', { name: 'Revoke “Shop plug-in”?' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
  expect(sent()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Revoke key' }));
  expect(await screen.findByText('Key revoked')).toBeTruthy();
  expect(sent()).toHaveLength(1);
});
