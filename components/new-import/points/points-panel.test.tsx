import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
// The file's worker loads it for the first check; loaded here, it is there in time on a busy machine.
import '@/components/new-import/checking/check-rows';
import { NewImportPage } from '@/components/new-import/new-import-page';
import { choose, csv, drop, prepareWizard, wizardAnswers } from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import type { AddressPoint } from '@/lib/shaping/address-point';

beforeEach(prepareWizard);

const point = (changes: Partial<AddressPoint>): AddressPoint => ({
  source: 'earlier_delivery',
  latitude: '52.52',
  longitude: '13.4',
  accuracy_m: 12,
  deliveries: 3,
  label: null,
  is_proposal: false,
  ...changes,
});

/** Orders to three addresses without coordinates; one of them has two rows. */
const orders = `Pickup Address;Pickup Lat;Pickup Lng;Pickup City;Pickup Country;Drop Address;Drop Lat;Drop Lng;Drop City;Drop Country;Recipient;Recipient Phone
Hof 1;52.5;13.4;Berlin;DE;Hauptstr. 1;;;Berlin;DE;Anna Maier;+493012345678
Hof 1;52.5;13.4;Berlin;DE;Hauptstraße 1;;;Berlin;DE;Ben Maier;+493012345679
Hof 1;52.5;13.4;Berlin;DE;Nebenstr. 2;;;Berlin;DE;Cem Maier;+493012345670
Hof 1;52.5;13.4;Berlin;DE;Querstr. 3;;;Berlin;DE;Dan Maier;+493012345671
Hof 1;52.5;13.4;Berlin;DE;Uferstr. 4;52.5;13.4;Berlin;DE;Eva Maier;+493012345672
`;

interface Asked {
  addresses: { full_address: string }[];
}
interface Put {
  points: { full_address: string; latitude: string; longitude: string }[];
}

/** An API that knows these points by the address, and those that are set. */
function addressApi(known: Record<string, AddressPoint[]>) {
  return fakeApi(
    wizardAnswers({
      'POST /api/delivery/address-points/look-up': ({ body }) => ({
        body: {
          data: (body as Asked).addresses.map(({ full_address }) => ({ points: known[full_address] ?? [] })),
        },
      }),
      'PUT /api/delivery/address-points': ({ body }) => {
        const { points } = body as Put;
        for (const { full_address, latitude, longitude } of points) {
          known[full_address] = [
            point({ source: 'manual', latitude, longitude, accuracy_m: null, deliveries: null }),
          ];
        }
        return { body: { set: points.length } };
      },
    }),
  );
}

const panel = async () => (await screen.findByText('Rows without coordinates')).closest('section')!;

test('points are taken from earlier deliveries, accepted and pasted, once for all rows of an address', async () => {
  const calls = addressApi({
    'Hauptstr. 1': [point({})],
    'Nebenstr. 2': [point({ deliveries: 1, accuracy_m: 0, is_proposal: true })],
  });
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  const box = await panel();
  expect(box.textContent).toContain('3 addresses in 4 rows have no coordinates.');
  await within(box).findByText('1 address with a known point');
  expect(box.textContent).toContain('3 earlier deliveries, up to 12 m from each other');
  expect(box.textContent).toContain('1 proposal to accept');
  // The known point and the row with coordinates of its own.
  await screen.findAllByText('3 rows are ready');
  expect(await findViolations(box)).toEqual([]);

  await user.click(within(box).getByLabelText('Accept 52.52, 13.4 for Nebenstr. 2'));
  await screen.findAllByText('4 rows are ready');

  const field = within(box).getByLabelText('Point of Querstr. 3');
  await user.type(field, 'somewhere{Enter}');
  expect(within(box).getByRole('alert').textContent).toContain('No point.');
  await user.clear(field);
  await user.type(field, '52.51, 13.39{Enter}');
  await screen.findAllByText('5 rows are ready');
  await waitFor(() => expect(box.textContent).toContain('The points of all are known.'));
  const put = calls
    .filter(({ path }) => path === '/api/delivery/address-points')
    .map(({ body }) => (body as Put).points);
  expect(put).toMatchObject([
    [{ full_address: 'Nebenstr. 2', latitude: '52.52', longitude: '13.4' }],
    [{ full_address: 'Querstr. 3', latitude: '52.51', longitude: '13.39' }],
  ]);
});

test('a file without columns of coordinates is read by its addresses when the person says so', async () => {
  addressApi({ 'Hauptstr. 1': [point({ source: 'manual' })] });
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(
    csv(`Pickup Address;Pickup Lat;Pickup Lng;Pickup City;Pickup Country;Drop Address;Drop City;Drop Country;Recipient;Recipient Phone
Hof 1;52.5;13.4;Berlin;DE;Hauptstr. 1;Berlin;DE;Anna Maier;+493012345678
`),
  );
  await screen.findByText('2 required fields are missing');
  await choose(user, 'Column for Delivery latitude', 'By the address');
  await screen.findAllByText('1 row is ready');
});

test('a look-up that fails says so and can be tried again; the rest of the page goes on', async () => {
  const down = { status: 503, body: { error: { code: 'too_busy', message: 'Busy.', details: {} } } };
  fakeApi(wizardAnswers({ 'POST /api/delivery/address-points/look-up': down }));
  renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await within(await panel()).findByText(/could not be looked up/);
  await screen.findAllByText('1 row is ready');
});

test('the geocoder is offered where there is one, says where addresses are sent, and is asked by the import', async () => {
  const calls = addressApi({});
  const { user, router } = renderPage(<NewImportPage again={null} />, { geocoder: 'geocoder.test' });
  drop(csv(orders.replace(/.*Uferstr.*\n/, '')));
  await screen.findAllByText(/No rows are ready/);
  await user.click(screen.getByLabelText(/^Otherwise ask the geocoder/));
  expect(screen.getByText(/are sent to geocoder.test/)).toBeTruthy();
  const box = await panel();
  await within(box).findByText(/The import asks the geocoder for the others/);

  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  await user.click(screen.getByLabelText(/^Remember this for/));
  // Although no row is ready, nothing has to be confirmed.
  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalled());
  const created = calls.find(({ method, path }) => method === 'POST' && path.endsWith('-creations'));
  expect(created?.body).toMatchObject({ profile: { coordinates: { geocode: true } } });
});

test('without a geocoder, none is offered', async () => {
  addressApi({});
  renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await panel();
  expect(screen.queryByLabelText(/ask the geocoder/)).toBeNull();
});
