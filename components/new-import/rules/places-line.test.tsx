import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import {
  choose,
  csv,
  drop,
  page,
  prepareWizard,
  wizardAnswers,
  wizardJob,
} from '@/components/testing/drive-wizard';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

const essen = {
  id: '0192f0c1-7a00-7000-8000-000000000071',
  ...{ code: 'DEPOT-ESSEN', full_address: 'Musterweg 5', postcode: '45127', city: 'Essen', country: 'DE' },
  ...{ latitude: '51.4556', longitude: '7.01' },
};
const listed = {
  ...essen,
  ...{ tenant_id: wizardJob.tenant_id, name: 'Depot Essen' },
  ...{ created_at: '2026-11-27T06:00:00.000Z', updated_at: '2026-11-27T06:00:00.000Z' },
};
const customer = (defaultPickup: string | null) =>
  page([{ id: wizardJob.customer_id, name: 'Cedar Pharmacy', default_pickup_place_id: defaultPickup }]);

const answers = (changes: ApiAnswers = {}) =>
  wizardAnswers({
    'GET /api/delivery/places': page([listed]),
    'GET /api/delivery/places/book': { body: { data: [essen] } },
    ...changes,
  });

/** Orders that say of the pickup at most the code of a place. */
const orders = `Depot;Drop Address;Drop Lat;Drop Lng;Drop City;Drop Country;Recipient;Recipient Phone
DEPOT-ESSEN;Hauptstr. 1;52.52;13.40;Berlin;DE;Anna Maier;+493012345678
depot-koeln;Hauptstr. 2;52.52;13.40;Berlin;DE;Ben Maier;+493012345679
`;

beforeEach(prepareWizard);

/** The lines of the box with the rules, by their names. */
const pickupLine = () => screen.getByText('Pickup', { selector: 'span' }).closest('li')!;

const started = (calls: ReturnType<typeof fakeApi>) =>
  calls.find(({ method, path }) => method === 'POST' && path.endsWith('-creations'))?.body;

test('one place for every row is picked from the address book, and the import names it', async () => {
  const calls = fakeApi(answers());
  const { user, router } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findByText('5 required fields are missing');
  await choose(user, 'Column for Pickup address', 'From the address book…');
  const dialog = await screen.findByText('Where the goods are picked up');
  await waitFor(() => expect(screen.getByText('Choose a place')).toBeTruthy());
  await choose(user, 'Pickup place', 'Depot Essen (DEPOT-ESSEN)');
  expect(await findViolations(dialog.closest('[role=dialog]')!)).toEqual([]);
  await user.click(screen.getByText('Use this'));
  await screen.findAllByText('2 rows are ready');
  expect(pickupLine().textContent).toContain('is always DEPOT-ESSEN (Musterweg 5, 45127 Essen)');

  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  await user.click(screen.getByLabelText(/^Remember this for/));
  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalled());
  expect(started(calls)).toMatchObject({ profile: { places: { pickup: { code: 'DEPOT-ESSEN' } } } });
});

test('a code in a column shows which codes of the first rows are unknown, and the check counts their rows', async () => {
  fakeApi(answers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await user.click(await screen.findByLabelText(/Use a place for pickup$/));
  await user.click(screen.getByLabelText(/^A code in a column/));
  await choose(user, 'Column with the code', 'Depot');
  expect(await screen.findByText('In the first rows, the address book lacks 1 code of 2')).toBeTruthy();
  expect(screen.getByText('is not in the address book').closest('li')?.textContent).toContain('depot-koeln');
  await user.click(screen.getByText('Use this'));
  await screen.findAllByText('1 row is ready');
  expect(screen.getByText('Pickup address: unknown place')).toBeTruthy();
  expect(pickupLine().textContent).toContain('not in the address book: depot-koeln');
});

test('the default pickup of the chosen customer fills the pickup, and the page says where it comes from', async () => {
  fakeApi(answers({ 'GET /api/delivery/customers': customer(essen.id) }));
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findByText('5 required fields are missing');
  await choose(user, 'Customer', 'Cedar Pharmacy');
  expect(await screen.findByText('All 12 required fields are filled')).toBeTruthy();
  await screen.findAllByText('2 rows are ready');
  await waitFor(() =>
    expect(pickupLine().textContent).toContain(
      'is the default of Cedar Pharmacy where a row says nothing of it (DEPOT-ESSEN, Musterweg 5, 45127 Essen)',
    ),
  );
});

test('a place is made the customer’s default pickup, and taken back', async () => {
  let defaultPickup: string | null = null;
  const calls = fakeApi(
    answers({
      'GET /api/delivery/customers': () => customer(defaultPickup),
      [`PATCH /api/delivery/customers/${wizardJob.customer_id}`]: ({ body }) => {
        defaultPickup = (body as { default_pickup_place_id: string | null }).default_pickup_place_id;
        return {
          body: { id: wizardJob.customer_id, name: 'Cedar Pharmacy', default_pickup_place_id: defaultPickup },
        };
      },
    }),
  );
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findByText('5 required fields are missing');
  await choose(user, 'Customer', 'Cedar Pharmacy');
  await user.click(screen.getByLabelText(/Use a place for pickup$/));
  await choose(user, 'Pickup place', 'Depot Essen (DEPOT-ESSEN)');
  await user.click(screen.getByLabelText(/^Make this the default pickup of Cedar Pharmacy/));
  await user.click(screen.getByText('Use this'));
  await screen.findAllByText('2 rows are ready');
  expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ default_pickup_place_id: essen.id });

  await user.click(screen.getByLabelText('Change the place for pickup'));
  await user.click(await screen.findByText('Remove it'));
  await waitFor(() => expect(defaultPickup).toBeNull());
  await waitFor(() => expect(screen.queryByText('Remove it')).toBeNull());
});

test('when the address book cannot be loaded, the page says so and tries again', async () => {
  let isDown = true;
  const down = { status: 500, body: { error: { code: 'internal_error', message: 'Out of order.' } } };
  fakeApi(
    answers({
      'GET /api/delivery/customers': customer(essen.id),
      'GET /api/delivery/places/book': () => (isDown ? down : { body: { data: [essen] } }),
    }),
  );
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findByText('5 required fields are missing');
  await choose(user, 'Customer', 'Cedar Pharmacy');
  const [notice] = await screen.findAllByText('The address book could not be loaded');
  isDown = false;
  await user.click(within(notice!.closest<HTMLElement>('[role=alert]')!).getByText('Try again'));
  await screen.findAllByText('2 rows are ready');
  expect(screen.queryByText('The address book could not be loaded')).toBeNull();
});

test('one column for both coordinates is enough only where its cells hold both', async () => {
  fakeApi(answers());
  const { user } = renderPage(<NewImportPage again={null} />);
  const both = orders.replace('Drop Lat;Drop Lng', 'Drop Lat;X').replaceAll('52.52;13.40', '52.52, 13.40;');
  drop(csv(orders.replace('Drop Lng', 'X'), 'apart.csv'));
  expect(await screen.findByLabelText('Column for Delivery longitude', { selector: 'button' })).toBeTruthy();
  drop(csv(both, 'together.csv'));
  await screen.findByText('5 required fields are missing');
  await user.click(screen.getByLabelText(/^Read other notations/));
  expect(await screen.findByText('6 required fields are missing')).toBeTruthy();
});
