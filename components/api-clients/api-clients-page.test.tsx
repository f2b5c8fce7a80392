import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ApiClientsPage } from '@/components/api-clients/api-clients-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { type ApiClient, apiClientSchema } from '@/lib/api-clients/api-client-schemas';

const client: ApiClient = apiClientSchema.parse({
  id: '0192f0c1-7a00-7000-8000-000000000060',
  client_id: 'lading_erp_essen',
  name: 'ERP Essen',
  scopes: ['inbound.targets.batch.write'],
  status: 'active',
  created_at: '2026-11-20T06:00:00.000Z',
  created_by_name: 'Ari Admin',
  expires_at: null,
  disabled_at: null,
  last_used_at: null,
  secret_rotated_at: null,
  previous_secret_expires_at: null,
});
const address = `/api/api-clients/${client.id}`;
const refusal = { status: 409, body: { error: { code: 'conflict', message: 'Somebody else was faster.' } } };

function renderClients(answers: ApiAnswers = {}, listed: ApiClient[] = [client]) {
  const body = { data: listed, page: 1, limit: 50, total: listed.length, total_pages: 1 };
  const calls = fakeApi(Object.assign(answers, { 'GET /api/api-clients': { body } }));
  const { user } = renderPage(<ApiClientsPage />);
  const choose = async (action: string) => {
    await user.click(await screen.findByRole('button', { name: 'Actions for ERP Essen' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
  };
  return { user, choose, sent: () => calls.filter(({ method }) => method !== 'GET') };
}

test('creating a client needs a name and a permission, and shows the secret until it is stored', async () => {
  const made = { ...client, client_secret: 'only-once' };
  const { user, sent } = renderClients({ 'POST /api/api-clients': { status: 201, body: made } }, []);
  await user.click(await screen.findByRole('button', { name: 'New API client' }));
  const form = within(await screen.findByRole('dialog', { name: 'New API client' }));
  expect(await findViolations()).toEqual([]);

  await user.click(form.getByRole('button', { name: 'Create client' }));
  expect(await form.findByText('Choose at least one thing the client may do.')).toBeTruthy();
  expect(form.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
  expect(sent()).toEqual([]);

  await user.type(form.getByLabelText('Name'), 'ERP Essen');
  await user.click(form.getByRole('checkbox', { name: /Send targets/ }));
  await user.click(form.getByRole('button', { name: 'Create client' }));
  const dialog = await screen.findByRole('dialog', { name: '“ERP Essen” can sign in' });
  expect(within(dialog).getByText('only-once')).toBeTruthy();
  expect(sent().map(({ body }) => body)).toEqual([
    { name: 'ERP Essen', scopes: ['inbound.targets.batch.write'], expires_at: null },
  ]);
  expect(await findViolations()).toEqual([]);

  await user.keyboard('{Escape}');
  const close = within(dialog).getByRole('button', { name: 'Close' });
  expect(close.hasAttribute('disabled')).toBe(true);
  await user.click(within(dialog).getByRole('checkbox', { name: 'I have stored the secret' }));
  await user.click(close);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.body.textContent).not.toContain('only-once');
});

test('rotating a secret sends how long the old one keeps working; a refusal stays in the dialog', async () => {
  const rotate = `POST ${address}/rotate-secret`;
  const answers: ApiAnswers = { [rotate]: refusal };
  const { user, choose, sent } = renderClients(answers);
  await choose('Rotate secret…');
  const dialog = await screen.findByRole('dialog', { name: 'Rotate the secret of “ERP Essen”' });
  expect(await findViolations()).toEqual([]);
  expect(within(dialog).getByRole('radio', { name: 'For 24 hours' })).toHaveProperty('checked', true);
  await user.click(within(dialog).getByRole('radio', { name: 'For an hour' }));
  await user.click(within(dialog).getByRole('button', { name: 'Rotate secret' }));
  expect(await within(dialog).findByText('Somebody else was faster.')).toBeTruthy();
  expect(await findViolations()).toEqual([]);

  answers[rotate] = { body: { ...client, client_secret: 'the-new-one' } };
  await user.click(within(dialog).getByRole('button', { name: 'Rotate secret' }));
  const shown = await screen.findByRole('dialog', { name: 'New secret of “ERP Essen”' });
  expect(within(shown).getByText('the-new-one')).toBeTruthy();
  expect(sent().map(({ body }) => body)).toEqual([{ overlap_seconds: 3600 }, { overlap_seconds: 3600 }]);
});

test('rotating again warns that the oldest of two secrets ends now', async () => {
  const overlapping = { ...client, previous_secret_expires_at: '2099-01-01T00:00:00.000Z' };
  const { choose } = renderClients({}, [overlapping]);
  await choose('Rotate secret…');
  expect(await screen.findByText('Two secrets work right now')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});

test('disabling asks first, starts on the harmless button, and says what has happened', async () => {
  const { user, choose, sent } = renderClients({
    [`POST ${address}/disable`]: { body: { ...client, disabled_at: '2026-11-27T06:00:00.000Z' } },
  });
  await choose('Disable…');
  const dialog = await screen.findByRole('alertdialog', { name: 'Disable “ERP Essen”?' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
  expect(await findViolations()).toEqual([]);
  expect(sent()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Disable client' }));
  expect(await screen.findByText('Client disabled')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(sent()).toHaveLength(1);
});

test('a disabling that is refused stays open and says why', async () => {
  const { user, choose } = renderClients({ [`POST ${address}/disable`]: refusal });
  await choose('Disable…');
  await user.click(await screen.findByRole('button', { name: 'Disable client' }));
  expect(await screen.findByText('Somebody else was faster.')).toBeTruthy();
  expect(screen.getByRole('alertdialog')).toBeTruthy();
});
