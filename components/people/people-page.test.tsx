import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PeoplePage } from '@/components/people/people-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { type Person, personSchema } from '@/lib/people/people-schemas';

const nia: Person = personSchema.parse({
  id: '0192f0c1-7a00-7000-8000-000000000070',
  name: 'Nia New',
  email: 'nia@lading.test',
  role: 'dispatcher',
  language: 'fr',
  status: 'active',
  created_at: '2026-11-20T06:00:00.000Z',
  last_signed_in_at: null,
  disabled_at: null,
  link_expires_at: null,
});
/** The person that the page is rendered for. */
const self: Person = { ...nia, id: nia.id.replace(/70$/, '71'), name: 'Dana', email: 'dana@lading.test' };
const address = `/api/people/${nia.id}`;
const lastAdmin = {
  status: 409,
  body: { error: { code: 'last_admin', message: 'Nobody else is an administrator.' } },
};

function renderPeople(answers: ApiAnswers = {}) {
  const body = { data: [self, nia], page: 1, limit: 50, total: 2, total_pages: 1 };
  const calls = fakeApi(Object.assign(answers, { 'GET /api/people': { body } }));
  const { user } = renderPage(<PeoplePage />);
  const openMenu = async (name: string) =>
    user.click(await screen.findByRole('button', { name: `Actions for ${name}` }));
  const choose = async (action: string) => {
    await openMenu('Nia New');
    await user.click(await screen.findByRole('menuitem', { name: action }));
  };
  return { user, openMenu, choose, sent: () => calls.filter(({ method }) => method !== 'GET') };
}

test('adding somebody needs a name and an e-mail address, and shows their link once', async () => {
  const link = {
    url: 'https://lading.test/set-password#t',
    expires_at: '2026-12-01T06:00:00.000Z',
    mailed: false,
  };
  const { user, sent } = renderPeople({
    'POST /api/people': { status: 201, body: { ...nia, status: 'invited', password_link: link } },
  });
  await user.click(await screen.findByRole('button', { name: 'Add person' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add person' }));
  expect(await findViolations()).toEqual([]);
  await user.click(form.getByRole('button', { name: 'Add person' }));
  expect(await form.findByText('Enter the name that colleagues know.')).toBeTruthy();
  expect(form.getByText('Enter an e-mail address, such as ana@example.com.')).toBeTruthy();
  expect(sent()).toEqual([]);

  await user.type(form.getByLabelText('Name'), 'Nia New');
  await user.type(form.getByLabelText('E-mail'), 'nia@lading.test');
  await user.click(form.getByRole('radio', { name: /Administrator/ }));
  await user.click(form.getByRole('button', { name: 'Add person' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nia New is invited' });
  expect(within(dialog).getByText(link.url)).toBeTruthy();
  expect(within(dialog).getByText('Give this link to Nia New yourself')).toBeTruthy();
  expect(sent().map(({ body }) => body)).toEqual([
    { name: 'Nia New', email: 'nia@lading.test', role: 'admin', language: 'en' },
  ]);
  expect(await findViolations()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('changing a role sends it; a refusal stays in the dialog', async () => {
  const change = `PATCH ${address}`;
  const answers: ApiAnswers = { [change]: lastAdmin };
  const { user, choose, sent } = renderPeople(answers);
  await choose('Edit…');
  const dialog = await screen.findByRole('dialog', { name: 'Edit “Nia New”' });
  expect(within(dialog).getByLabelText('E-mail').hasAttribute('readonly')).toBe(true);
  expect(await findViolations()).toEqual([]);
  await user.click(within(dialog).getByRole('radio', { name: /Administrator/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await within(dialog).findByText('Nobody else is an administrator.')).toBeTruthy();

  answers[change] = { body: { ...nia, role: 'admin' } };
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Person changed')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent().at(-1)?.body).toEqual({ name: 'Nia New', role: 'admin', language: 'fr' });
});

test('disabling asks first, starts on the harmless button, and says what has happened', async () => {
  const { user, choose, sent } = renderPeople({
    [`POST ${address}/disable`]: { body: { ...nia, status: 'disabled' } },
  });
  await choose('Disable…');
  const dialog = await screen.findByRole('alertdialog', { name: 'Disable “Nia New”?' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
  expect(await findViolations()).toEqual([]);
  expect(sent()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Disable person' }));
  expect(await screen.findByText('Nia New is disabled')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(sent()).toHaveLength(1);
});

test('nobody can disable themselves or change their own role', async () => {
  const { user, openMenu } = renderPeople();
  await openMenu('Dana');
  await user.click(await screen.findByRole('menuitem', { name: 'Edit…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit “Dana”' });
  expect(within(dialog).queryByRole('radio')).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await openMenu('Dana');
  await screen.findByRole('menuitem', { name: 'Edit…' });
  expect(screen.queryByRole('menuitem', { name: 'Disable…' })).toBeNull();
});
