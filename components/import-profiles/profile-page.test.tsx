import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exportedProfile } from '@/components/import-profiles/profile-file';
import { ProfilePage } from '@/components/import-profiles/profile-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleProfile, sampleProfileId, sampleVersions } from '@/components/testing/sample-profile';

const address = `/api/delivery/import-profiles/${sampleProfileId}`;
const empty = { body: { data: [], page: 1, limit: 50, total: 0, total_pages: 0 } };

function renderProfile(answers: ApiAnswers = {}) {
  const calls = fakeApi({
    [`GET ${address}`]: { body: sampleProfile() },
    [`GET ${address}/versions`]: { body: { data: sampleVersions } },
    'GET /api/delivery/delivery-services': empty,
    'GET /api/delivery/customers': empty,
    ...answers,
  });
  const { user, router } = renderPage(<ProfilePage profileId={sampleProfileId} />);
  const choose = async (action: string) => {
    await user.click(await screen.findByRole('button', { name: 'Actions for Alder & Ash, daily' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
  };
  return { user, router, choose, sent: () => calls.filter(({ method }) => method !== 'GET') };
}

test('the page says all rules, what the profile needs, and what each version changed', async () => {
  renderProfile();
  const rules = await screen.findByRole('region', { name: 'How its files are read' });
  expect(rules.textContent).toContain('Delivery countryalways “DE”');
  expect(rules.textContent).toContain('Recipient name“Recipient Name”');
  expect(rules.textContent).toContain('Rows whose reference a delivery already hasare left out');
  expect(rules.textContent).toContain('PayerSender');
  const about = screen.getByRole('region', { name: 'About this profile' });
  expect(about.textContent).toContain('For files ofAlder & Ash');
  expect(about.textContent).toContain('Other columns by which it knows its filesDrop CountryCost centre');
  expect(screen.getByRole('link', { name: 'Use it: drop a file' }).getAttribute('href')).toBe('/imports/new');

  const versions = screen.getByRole('region', { name: 'Versions' });
  await within(versions).findByText('The first version.');
  const lines = within(versions)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines[0]).toMatch(
    /^Version 3Current.*Ben.*Rows whose reference a delivery already has.*fail.*are left out/,
  );
  expect(lines[1]).toMatch(/^Version 2.*Ana.*Delivery country.*“Drop Country”.*always “DE”/);
  expect(lines[1]).not.toContain('Current');
  expect(lines[2]).toMatch(/^Version 1/);
  expect(await findViolations()).toEqual([]);
});

test('an old version can be looked at, and taken back after a look at what changes', async () => {
  const { user, sent } = renderProfile({
    [`POST ${address}/versions/1/restore`]: { body: sampleProfile({ version: 4 }) },
  });
  await user.click(await screen.findByRole('button', { name: /Look at version 1$/ }));
  const drawer = await screen.findByRole('dialog', { name: 'Version 1' });
  expect(drawer.textContent).toContain('Delivery country“Drop Country”');
  expect(await findViolations()).toEqual([]);
  await user.click(within(drawer).getByRole('button', { name: 'Take it back…' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Take version 1 back?' });
  expect(dialog.textContent).toContain('Its rules become version 4');
  expect(dialog.textContent).toMatch(/Delivery country.*always “DE”.*“Drop Country”/);
  expect(await findViolations()).toEqual([]);
  expect(sent()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('Version 1 is taken back')).toBeTruthy();
  expect(sent().map(({ path }) => path)).toEqual([`${address}/versions/1/restore`]);
});

test('after a version begun from its drawer is taken back, its line has the focus and is in sight', async () => {
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
  onTestFinished(() => shown.mockRestore());
  let hear = () => {};
  const heard = new Promise<void>((resolve) => (hear = resolve));
  const fourth = { ...sampleVersions[2]!, version: 4 };
  let isTaken = false;
  const { user } = renderProfile({
    [`POST ${address}/versions/1/restore`]: () => {
      isTaken = true;
      return { body: sampleProfile({ version: 4 }) };
    },
    [`GET ${address}/versions`]: async () => {
      if (!isTaken) return { body: { data: sampleVersions } };
      await heard;
      return { body: { data: [fourth, ...sampleVersions] } };
    },
  });
  await user.click(await screen.findByRole('button', { name: /Look at version 1$/ }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take it back…' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: 'Take it back' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  const look = screen.getByRole('button', { name: /Look at version 1$/ });
  await waitFor(() => expect(shown.mock.contexts).toContain(look)); // the dialog is gone
  expect(document.activeElement).toBe(look);

  shown.mockClear();
  hear();
  await screen.findByText('Version 4'); // pushes the line down
  expect(shown.mock.contexts).toEqual([look]);
});

test('a version that can no longer run stays as it is, and the dialog says why', async () => {
  const { user } = renderProfile({
    [`POST ${address}/versions/2/restore`]: {
      status: 400,
      body: { error: { code: 'profile_place_not_found', message: 'The profile names the place “DEPOT”.' } },
    },
  });
  await user.click(await screen.findByRole('button', { name: /Take version 2 back$/ }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: 'Take it back' }));
  expect(await within(dialog).findByText('The profile names the place “DEPOT”.')).toBeTruthy();
});

test('name, customer and what becomes of existing orders are changed; a name alone changes no rules', async () => {
  const { user, sent } = renderProfile({
    [`PATCH ${address}`]: { body: sampleProfile({ name: 'Renamed' }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit “Alder & Ash, daily”' });
  expect(await findViolations()).toEqual([]);
  const name = within(dialog).getByLabelText('Name');
  await user.clear(name);
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Enter the name');
  expect(sent()).toEqual([]);
  await user.type(name, 'Renamed');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('“Renamed” is changed')).toBeTruthy();
  expect(sent().map(({ body }) => body)).toEqual([
    { name: 'Renamed', customer_id: sampleProfile().customer_id },
  ]);

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  const again = await screen.findByRole('dialog');
  await user.click(within(again).getByRole('radio', { name: /^Fail/ }));
  await user.click(within(again).getByRole('combobox', { name: 'Customer' }));
  await user.click(await screen.findByRole('option', { name: 'All customers' }));
  await user.click(within(again).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]?.body).toEqual({
    name: 'Alder & Ash, daily',
    customer_id: null,
    rules: { ...sampleProfile().rules, duplicate_mode: 'fail' },
  });
});

test('it is exported as what the API takes, and a changed file makes a new version', async () => {
  const exported: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => (exported.push(blob), 'blob:x') }),
  );
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user, choose, sent } = renderProfile({
    [`PATCH ${address}`]: { body: sampleProfile({ version: 4 }) },
  });
  await choose('Export as JSON');
  const [link] = click.mock.contexts as HTMLAnchorElement[];
  expect(link?.download).toBe('import-profile-alder-ash-daily.json');
  const text = await exported[0]!.text();
  expect(JSON.parse(text)).toEqual(exportedProfile(sampleProfile()));

  await choose('Import a new version from JSON…');
  const changed = text.replace('"constant": "DE"', '"constant": "AT"');
  await user.upload(
    await screen.findByLabelText('File of an import profile'),
    new File([changed], 'changed.json', { type: 'application/json' }),
  );
  const dialog = screen.getByRole('dialog', { name: /^Import a new version of/ });
  expect(await within(dialog).findByText('always “AT”')).toBeTruthy();
  expect(dialog.textContent).toMatch(/What changesDelivery countryalways “DE”.*always “AT”/);
  expect(await findViolations()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Make version 4' }));
  expect(await screen.findByText('“Alder & Ash, daily” is version 4 now')).toBeTruthy();
  expect(sent()[0]?.body).toMatchObject({ rules: { fields: { delivery_country: { constant: 'AT' } } } });
  expect(sent()[0]?.body).not.toHaveProperty('name');
  expect(sent()[0]?.body).not.toHaveProperty('customer_id');
});

test('archiving asks first and returns to the list', async () => {
  const { user, router, choose } = renderProfile({ [`DELETE ${address}`]: { body: null } });
  await choose('Archive…');
  const dialog = await screen.findByRole('alertdialog', { name: 'Archive “Alder & Ash, daily”?' });
  expect(await findViolations()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Archive profile' }));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/settings/import-profiles'));
});

test('a profile that does not exist, or is somebody else’s, is named neither', async () => {
  renderProfile({
    [`GET ${address}`]: {
      status: 404,
      body: { error: { code: 'import_profile_not_found', message: 'No such profile.' } },
    },
  });
  expect(await screen.findByText('There is no such import profile')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});
