import { screen } from '@testing-library/react';
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
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

const header =
  'Pickup Address;Pickup Lat;Pickup Lng;Pickup City;Pickup Country;Drop Address;Drop Lat;Drop Lng;Drop City;Drop Country;Recipient;Recipient Phone;State;Town';
const row = (status: string) =>
  `Weg 1;52.5;13.4;Berlin;DE;Weg 2;52.5;13.4;;DE;Anna;+493012345678;${status};Potsdam`;
const orders = [header, row('paid'), row('cancelled')].join('\n');

const fields = rulesOfMappings({
  'Pickup Address': 'pickup_full_address',
  'Pickup Lat': 'pickup_latitude',
  'Pickup Lng': 'pickup_longitude',
  'Pickup City': 'pickup_city',
  'Pickup Country': 'pickup_country',
  'Drop Address': 'delivery_full_address',
  'Drop Lat': 'delivery_latitude',
  'Drop Lng': 'delivery_longitude',
  Locality: 'delivery_city',
  'Drop Country': 'delivery_country',
  Recipient: 'delivery_contact_name',
  'Recipient Phone': 'delivery_contact_phone',
}).fields;

/** The profile of a shipper whose columns "Locality" and "Status" are gone. */
const recognised = {
  profile: {
    id: '0192f0c1-7a00-7000-8000-000000000081',
    tenant_id: wizardJob.tenant_id,
    name: 'Cedar',
    ...{ customer_id: null, customer_name: null, delivery_service_id: null, delivery_service_name: null },
    ...{ payer_type: null, payment_method: null, version: 1, archived_at: null, last_used_at: null },
    ...{ created_at: '2026-11-27T06:00:00.000Z', updated_at: '2026-11-27T06:00:00.000Z', columns: [] },
    ...{ version_created_at: '2026-11-27T06:00:00.000Z', version_created_by_name: 'Ada' },
    rules: {
      ...rulesOfMappings({}),
      fields,
      skip: { values: [{ column: 'Status', values: ['cancelled'] }] },
    },
  },
  fit: 0.9,
  drift: {
    gone: [
      { column: 'Locality', likely_now: 'Drop City' },
      { column: 'Status', likely_now: null },
    ],
    added: ['State', 'Town', 'Drop City'],
  },
};

beforeEach(prepareWizard);

test('what is read in place of columns that are gone can be chosen, or nothing', async () => {
  fakeApi(
    wizardAnswers({
      'POST /api/delivery/import-profiles/recognise': { body: { data: [recognised] } },
    }),
  );
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  const likely = await screen.findByLabelText('In place of “Locality”', { selector: 'button' });
  expect(likely.textContent).toContain('Drop City');
  expect(await findViolations(likely.closest('[role=status]')!)).toEqual([]);
  // Nothing is checked while nobody knows what "Status" is now.
  expect(screen.getByText(/Once every required field has a source/)).toBeTruthy();

  // What nobody has said anything about must not be remembered as nothing.
  await choose(user, 'Customer', 'Cedar Pharmacy');
  expect(await screen.findByText(/Nothing is remembered of this import until you choose/)).toBeTruthy();
  expect(screen.queryByLabelText(/^Remember this for/)).toBeNull();

  await choose(user, 'In place of “Status”', 'State');
  await screen.findAllByText('No rows are ready');
  expect(screen.getByLabelText<HTMLInputElement>(/^Remember this for/).checked).toBe(true);
  await choose(user, 'In place of “Locality”', 'Town');
  await screen.findAllByText('1 row is ready');
  expect(screen.getByLabelText('Field for column Town').textContent).toContain('Delivery city');

  await choose(user, 'In place of “Status”', 'No longer there');
  await screen.findAllByText('2 rows are ready');
});

test('rules that were changed meanwhile follow the choice', async () => {
  fakeApi(
    wizardAnswers({
      'POST /api/delivery/import-profiles/recognise': { body: { data: [recognised] } },
    }),
  );
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findByLabelText('In place of “Status”', { selector: 'button' });
  await user.click(screen.getByLabelText('Leave out rows whose reference a delivery already has'));
  await choose(user, 'In place of “Locality”', 'Town');
  await choose(user, 'In place of “Status”', 'State');
  await screen.findAllByText('1 row is ready');
});
