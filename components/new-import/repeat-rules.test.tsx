import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import {
  choose,
  csv,
  drop,
  prepareWizard,
  wizardAnswers,
  wizardJob,
} from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';
import { sampleProfile, sampleProfileId } from '@/components/testing/sample-profile';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

const header =
  'Pickup Address;Pickup Lat;Pickup Lng;Pickup City;Pickup Country;Drop Address;Drop Lat;Drop Lng;Drop City;Recipient;Recipient Phone;Status';
const row = (status: string) =>
  `Weg 1;52.5;13.4;Berlin;DE;Weg 2;52.5;13.4;Berlin;Anna;+493012345678;${status}`;
const orders = [header, row('paid'), row('cancelled')].join('\n');

beforeEach(prepareWizard);

test('rules are restored for the same file after a sign-in, a reload or Back', async () => {
  fakeApi(wizardAnswers());
  const first = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findByText('1 required field is missing');
  await first.user.click(screen.getByText('Fill a field another way'));
  await first.user.click(screen.getByLabelText('Field', { selector: 'button' }));
  await first.user.click(await screen.findByText('Delivery country', { selector: '[role=option] *' }));
  await first.user.type(screen.getByLabelText('Value'), 'DE');
  await first.user.click(screen.getByText('Use this'));
  await screen.findAllByText('2 rows are ready');
  first.unmount();

  renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  expect(await screen.findByText('All 12 required fields are filled')).toBeTruthy();
  expect(screen.getByText('always “DE”')).toBeTruthy();
});

test('a restored draft asks for the coordinates that it did not have', async () => {
  fakeApi(wizardAnswers());
  const first = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await first.user.click(await screen.findByText('Clear all'));
  await screen.findByText('12 required fields are missing');
  first.unmount();

  const calls = fakeApi(wizardAnswers());
  renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  // Asked for once the columns, and with them the draft, are known.
  await waitFor(() => expect(calls.some(({ path }) => path.endsWith('/recognise'))).toBe(true));
  expect(screen.getByText('12 required fields are missing')).toBeTruthy();
});

test('what is remembered says the order of day and month that the file tells', async () => {
  const calls = fakeApi(
    wizardAnswers({ 'POST /api/delivery/import-profiles': { status: 201, body: sampleProfile() } }),
  );
  const { user, router } = renderPage(<NewImportPage again={null} />);
  const line = (date: string) =>
    `Weg 1;52.5;13.4;Berlin;DE;Weg 2;52.5;13.4;Berlin;DE;Anna;+493012345678;${date}`;
  const dated = header.replace(';Recipient;', ';Drop Country;Recipient;').replace('Status', 'Delivery date');
  drop(csv([dated, line('05/12/2026'), line('25/11/2026')].join('\n')));
  await screen.findAllByText('2 rows are ready');
  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  const remember = screen.getByLabelText<HTMLInputElement>(/^Remember this for/);
  if (!remember.checked) await user.click(remember);
  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalled());
  const bodyOf = (end: string) =>
    calls.find(({ method, path }) => method === 'POST' && path.endsWith(end))?.body;
  expect(bodyOf('/import-profiles')).toMatchObject({ rules: { date_order: 'day_first' } });
  expect(bodyOf('-creations')).toMatchObject({ profile_id: sampleProfileId });
});

test('an import is repeated by all of its rules, also for columns that are spelled in another way', async () => {
  const job = sampleImport({
    mappings: { 'Drop City': 'delivery_city' },
    profile: {
      ...rulesOfMappings({
        'Pickup Address': 'pickup_full_address',
        'Pickup Lat': 'pickup_latitude',
        'Pickup Lng': 'pickup_longitude',
        'Pickup City': 'pickup_city',
        'Pickup Country': 'pickup_country',
        'Drop Address': 'delivery_full_address',
        'Drop Lat': 'delivery_latitude',
        'Drop Lng': 'delivery_longitude',
        'Drop City': 'delivery_city',
        Recipient: 'delivery_contact_name',
        'Recipient Phone': 'delivery_contact_phone',
      }),
      // Row 3 of that file is not row 3 of this one.
      skip: { values: [{ column: 'STATUS', values: ['cancelled'] }], rows: [2, 3] },
    },
  });
  job.profile!.fields.delivery_country = { constant: 'DE' };
  const calls = fakeApi(
    wizardAnswers({ [`GET /api/delivery/bulk-order-creations/${job.id}`]: { body: job } }),
  );
  const { user, router } = renderPage(<NewImportPage again={job.id} />);
  await screen.findByText('Mapping, rules and details are filled in');
  drop(csv(orders));
  await screen.findAllByText('1 row is ready');
  expect(screen.getByText('1 row left out by value')).toBeTruthy();
  // The customer's profile, if it has one, stays as it is.
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>(/^Remember this for/).checked).toBe(false),
  );
  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/${wizardJob.id}`));
  const created = calls.find(({ method, path }) => method === 'POST' && path.endsWith('-creations'));
  expect(created?.body).toMatchObject({
    profile: {
      fields: { delivery_country: { constant: 'DE' }, delivery_city: { column: 'Drop City' } },
      skip: { values: [{ column: 'Status', values: ['cancelled'] }] },
      coordinates: { notations: false },
    },
  });
});
