import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ProfilesPage } from '@/components/import-profiles/profiles-page';
import { exportedProfile } from '@/components/import-profiles/profile-file';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleProfile } from '@/components/testing/sample-profile';
import type { Profile } from '@/lib/profiles/profile-schemas';

const profiles = 'GET /api/delivery/import-profiles';
const pageOf = (data: unknown[]) => ({
  body: { data, page: 1, limit: 50, total: data.length, total_pages: 1 },
});
const alder = { id: sampleProfile().customer_id, name: 'Alder & Ash', default_pickup_place_id: null };
const oak = { ...alder, id: alder.id!.replace(/81$/, '82'), name: 'Oak & Sons' };

function renderProfiles(listed: Profile[], answers: ApiAnswers = {}) {
  const calls = fakeApi({
    [profiles]: pageOf(listed),
    'GET /api/delivery/customers': ({ query }: { query: Record<string, string> }) =>
      pageOf([alder, oak].filter(({ name }) => name.includes(query.search ?? ''))),
    'GET /api/delivery/delivery-services': pageOf([]),
    ...answers,
  });
  const { user, router } = renderPage(<ProfilesPage />);
  const choose = async (content: string, name = 'profile.json') => {
    await user.click(await screen.findByRole('button', { name: 'Import from JSON' }));
    await user.upload(
      await screen.findByLabelText('File of an import profile'),
      new File([content], name, { type: 'application/json' }),
    );
    return screen.getByRole('dialog', { name: 'Import a profile' });
  };
  return { user, router, choose, sent: () => calls.filter(({ method }) => method !== 'GET') };
}

test('each profile says whose files it reads, what it needs, and who used and changed it', async () => {
  renderProfiles([
    sampleProfile(),
    sampleProfile({
      id: sampleProfile().id.replace(/80$/, '83'),
      name: 'Any shop',
      customer_id: null,
      customer_name: null,
      last_used_at: null,
    }),
  ]);
  const link = await screen.findByRole('link', { name: 'Alder & Ash, daily' });
  expect(link.getAttribute('href')).toBe(`/settings/import-profiles/${sampleProfile().id}`);
  const [, first, second] = screen.getAllByRole('row').map((row) => row.textContent);
  expect(first).toMatch(/Version 3.*Alder & Ash.*15 columns.*Pickup Address.*Last used: .*ago.*Ben/);
  expect(second).toMatch(/Any shop.*All customers.*Last used: never/);
  expect(await findViolations()).toEqual([]);
});

test('without profiles, the page says how one is made', async () => {
  renderProfiles([]);
  expect(await screen.findByText('No import profiles yet')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Import a spreadsheet' }).getAttribute('href')).toBe(
    '/imports/new',
  );
  expect(screen.queryByRole('search')).toBeNull();
  expect(await findViolations()).toEqual([]);
});

test('a list that does not load says so and can be tried again', async () => {
  let isDown = true;
  const { user } = renderProfiles([], {
    [profiles]: () => (isDown ? { status: 500 } : pageOf([sampleProfile()])),
  });
  expect(await screen.findByText('The import profiles could not be loaded')).toBeTruthy();
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Alder & Ash, daily' })).toBeTruthy();
});

test('an exported file becomes a profile of the customer that it names', async () => {
  const saved = sampleProfile({ id: sampleProfile().id.replace(/80$/, '84'), name: 'Copied' });
  const { user, router, choose, sent } = renderProfiles([sampleProfile()], {
    'POST /api/delivery/import-profiles': { status: 201, body: saved },
  });
  const dialog = await choose(JSON.stringify(exportedProfile(sampleProfile())));
  const name = await within(dialog).findByLabelText('Name');
  expect((name as HTMLInputElement).value).toBe('Alder & Ash, daily');
  expect(within(dialog).getByRole('combobox', { name: 'Customer' }).textContent).toContain('Alder & Ash');
  expect(await findViolations()).toEqual([]);
  await user.clear(name);
  await user.type(name, 'Copied');
  await user.click(within(dialog).getByRole('button', { name: 'Import profile' }));
  expect(await screen.findByText('“Copied” is imported')).toBeTruthy();
  const { rules, columns } = sampleProfile();
  expect(sent().map(({ body }) => body)).toEqual([
    {
      ...{ name: 'Copied', customer_id: alder.id, rules, columns },
      ...{ delivery_service_id: null, payer_type: 'sender', payment_method: null },
    },
  ]);
  expect(router.push).toHaveBeenCalledWith(`/settings/import-profiles/${saved.id}`);
});

test('a file from another company finds the customer by its name, and says what this one does not have', async () => {
  const { choose } = renderProfiles([sampleProfile()]);
  const dialog = await choose(
    JSON.stringify({
      ...exportedProfile(sampleProfile()),
      ...{ customer_id: sampleProfile().id, customer_name: 'Oak & Sons' },
      ...{ delivery_service_id: sampleProfile().id, delivery_service_name: 'Night express' },
    }),
  );
  expect(await within(dialog).findByText(/There is no delivery service/)).toBeTruthy();
  expect(within(dialog).getByText('Night express')).toBeTruthy();
  expect(within(dialog).getByRole('combobox', { name: 'Customer' }).textContent).toContain('Oak & Sons');
  expect(within(dialog).queryByText(/no customer of yours/)).toBeNull();
});

test('a file for an unknown customer asks whose files it is for', async () => {
  const { choose } = renderProfiles([sampleProfile()]);
  const dialog = await choose(
    JSON.stringify({ ...exportedProfile(sampleProfile()), customer_id: null, customer_name: 'Elm' }),
  );
  expect(await within(dialog).findByText(/no customer of yours/)).toBeTruthy();
  expect(within(dialog).getByRole('combobox', { name: 'Customer' }).textContent).toContain('All customers');
});

test.each([
  ['{"rules": ', 'profile.json is not valid JSON.'],
  ['{"name": "A list of places"}', 'it has no “rules”'],
  ['[]', 'it has no “rules”'],
])('the file %s is refused at once, with the reason', async (content, reason) => {
  const { choose, sent } = renderProfiles([sampleProfile()]);
  const dialog = await choose(content);
  expect((await within(dialog).findByRole('alert')).textContent).toContain(reason);
  expect(sent()).toEqual([]);
  expect(await findViolations()).toEqual([]);
});

test('what the API refuses is shown with its place in the file, and another file can be chosen', async () => {
  const problems = [
    {
      in: 'body',
      path: 'rules.fields.delivery_city.colum',
      code: 'unrecognized_key',
      message: 'Unknown key',
    },
  ];
  const { user, choose } = renderProfiles([sampleProfile()], {
    'POST /api/delivery/import-profiles': {
      status: 400,
      body: {
        error: { code: 'validation_failed', message: 'Some values are wrong.', details: { problems } },
      },
    },
  });
  const dialog = await choose(JSON.stringify(exportedProfile(sampleProfile())));
  await user.click(await within(dialog).findByRole('button', { name: 'Import profile' }));
  const alert = await within(dialog).findByRole('alert');
  expect(alert.textContent).toContain('rules.fields.delivery_city.colum: Unknown key');
  expect(await findViolations()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Another file' }));
  expect(await within(dialog).findByText('Drop the file here')).toBeTruthy();
  await waitFor(() => expect(within(dialog).queryByRole('alert')).toBeNull());
});
