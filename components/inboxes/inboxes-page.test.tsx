import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { InboxesPage } from '@/components/inboxes/inboxes-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { type Inbox, inboxSchema, receivedFilesSchema } from '@/lib/inboxes/inbox-schemas';

const inbox: Inbox = inboxSchema.parse({
  id: '0192f0c1-7a00-7000-8000-000000000090',
  name: 'Cedar nightly',
  customer_id: null,
  customer_name: null,
  max_failed_percent: 5,
  max_rows: 10_000,
  is_disabled: false,
  created_at: '2026-11-20T06:00:00.000Z',
  created_by_name: 'Ari Admin',
  token_rotated_at: null,
  last_received_at: null,
});
const address = 'https://lading.example/api/inboxes/inbox_only-once/';

function renderInboxes(answers: ApiAnswers = {}, listed: Inbox[] = [inbox]) {
  const body = { data: listed, page: 1, limit: 50, total: listed.length, total_pages: 1 };
  const customers = { data: [], page: 1, limit: 50, total: 0, total_pages: 0 };
  const calls = fakeApi(
    Object.assign(answers, {
      'GET /api/inboxes': { body },
      'GET /api/delivery/customers': { body: customers },
    }),
  );
  const { user } = renderPage(<InboxesPage />);
  const choose = async (action: string) => {
    await user.click(await screen.findByRole('button', { name: 'Actions for Cedar nightly' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
  };
  return { user, choose, sent: () => calls.filter(({ method }) => method !== 'GET') };
}

test('making an inbox needs a name and limits that are numbers; the address is shown once', async () => {
  const made = { ...inbox, token: 'inbox_only-once', address };
  const { user, sent } = renderInboxes({ 'POST /api/inboxes': { status: 201, body: made } }, []);
  await user.click(await screen.findByRole('button', { name: 'New inbox' }));
  const form = within(await screen.findByRole('dialog', { name: 'New inbox' }));
  expect(await findViolations()).toEqual([]);
  const percent = form.getByLabelText('Failed rows at most, in percent');
  await user.clear(percent);
  await user.type(percent, '101');
  await user.click(form.getByRole('button', { name: 'Create inbox' }));
  expect(await form.findByText(/^Enter a name on one line/)).toBeTruthy();
  expect(form.getByText('Enter a whole number from 0 to 100.')).toBeTruthy();
  expect(sent()).toEqual([]);

  await user.type(form.getByLabelText('Name'), inbox.name);
  await user.clear(percent);
  await user.type(percent, '0');
  await user.click(form.getByRole('button', { name: 'Create inbox' }));
  const done = within(await screen.findByRole('dialog', { name: '“Cedar nightly” takes files from now on' }));
  expect(done.getByText(`curl -T orders.csv '${address}'`)).toBeTruthy();
  expect(sent()).toMatchObject([
    { body: { name: 'Cedar nightly', customer_id: null, max_failed_percent: 0, max_rows: 10_000 } },
  ]);
  expect(await findViolations()).toEqual([]);
  expect(done.getByRole<HTMLButtonElement>('button', { name: 'Close' }).disabled).toBe(true);
  await user.click(done.getByLabelText('I have stored the address'));
  await user.click(done.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByText(address)).toBeNull());
});

test('its files say what became of each, and lead there', async () => {
  const file = {
    id: '0192f0c1-7a00-7000-8000-000000000091',
    ...{ file_name: 'monday.csv', file_size_bytes: 2048, received_at: '2026-11-29T06:00:00.000Z' },
    ...{ state: 'imported', reason_code: null, reason: null, job_id: '0192f0c1-7a00-7000-8000-000000000092' },
  };
  const held = {
    ...file,
    ...{ id: '0192f0c1-7a00-7000-8000-000000000093', file_name: 'tuesday.csv', state: 'needs_look' },
    ...{ job_id: null, reason_code: 'columns_changed', reason: 'A column is new: Town.' },
  };
  const { choose } = renderInboxes({
    [`GET /api/inboxes/${inbox.id}/files`]: { body: receivedFilesSchema.parse({ data: [held, file] }) },
  });
  await choose('Files…');
  const dialog = within(await screen.findByRole('dialog', { name: 'Files of “Cedar nightly”' }));
  expect(await dialog.findByText('A column is new: Town.')).toBeTruthy();
  const link = (name: string) => dialog.getByRole('link', { name }).getAttribute('href');
  expect(link('Have a look at tuesday.csv')).toBe(`/imports/new?draft=${held.id}`);
  expect(link('Show the import of monday.csv')).toBe(`/imports/${file.job_id}`);
  expect(await findViolations()).toEqual([]);
});

test('a new address, disabling and deleting ask first', async () => {
  const made = { ...inbox, token: 'inbox_only-once', address };
  const { user, choose, sent } = renderInboxes({
    [`POST /api/inboxes/${inbox.id}/rotate-token`]: { body: made },
    [`PATCH /api/inboxes/${inbox.id}`]: { body: { ...inbox, is_disabled: true } },
    [`DELETE /api/inboxes/${inbox.id}`]: { status: 204 },
  });
  await choose('New address…');
  await user.click(await screen.findByRole('button', { name: 'Make new address' }));
  expect(await screen.findByText(address)).toBeTruthy();
  await user.click(screen.getByLabelText('I have stored the address'));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await choose('Disable…');
  await user.click(await screen.findByRole('button', { name: 'Disable inbox' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Disable inbox' })).toBeNull());
  await choose('Delete…');
  await user.click(await screen.findByRole('button', { name: 'Delete inbox' }));
  await waitFor(() => expect(sent().map(({ method }) => method)).toEqual(['POST', 'PATCH', 'DELETE']));
  expect(sent()[1]).toMatchObject({ body: { is_disabled: true } });
});
