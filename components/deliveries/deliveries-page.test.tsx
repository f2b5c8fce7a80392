import { screen, within } from '@testing-library/react';
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { beforeEach, expect, test } from 'vitest';
import { DeliveriesPage } from '@/components/deliveries/deliveries-page';
import { DeliveryPage } from '@/components/deliveries/delivery-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { type Delivery, deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { columnOf, logicalFields } from '@/lib/fields/order-fields';

const id = (last: number) => `0192f0c1-7a00-7000-8000-0000000001${String(last).padStart(2, '0')}`;

const delivery: Delivery = deliverySchema.parse({
  ...Object.fromEntries(logicalFields.map((field) => [columnOf(field), null])),
  ...{ id: id(1), tenant_id: id(2), customer_id: id(3), customer_name: 'Alder & Ash' },
  ...{ delivery_service_id: id(4), delivery_service_name: 'Express' },
  delivery_type: { id: id(5), code: 'express', name: 'Express' },
  ...{ bulk_order_creation_id: null, bulk_order_creation_name: null, row_number: 2 },
  ...{ payer_type: 'sender', payment_method: 'wallet', unit_size: 'small', packages: [] },
  ...{ pickup_full_address: 'Hof 1', pickup_latitude: '52', pickup_longitude: '13' },
  ...{ pickup_city: 'Berlin', pickup_country: 'DE' },
  ...{ delivery_full_address: 'Ring 2', delivery_latitude: '48', delivery_longitude: '16' },
  ...{ delivery_city: 'Wien', delivery_country: 'AT' },
  ...{ delivery_contact_name: 'Erika', delivery_contact_phone: '+43158858', external_reference_id: 'R-1' },
  extra: { 'Cost centre': '4711', Note: 'x'.repeat(2000) },
  warnings: [{ field: 'delivery_latitude', code: 'coordinates_far_from_city' }],
  ...{ coordinates_source: 'file', coordinates_accuracy_m: null },
  ...{ pickup_coordinates_source: 'file', pickup_coordinates_accuracy_m: null },
  created_at: '2026-11-27T06:00:00.000Z',
});

const answers: ApiAnswers = {
  'GET /api/delivery/deliveries': {
    body: { data: [delivery], page: 1, limit: 50, total: 1, total_pages: 1 },
  },
  'GET /api/delivery/customers': { body: { data: [], page: 1, limit: 200, total: 0, total_pages: 0 } },
  [`GET /api/delivery/deliveries/${delivery.id}`]: { body: delivery },
};

beforeEach(() => window.history.replaceState(null, '', '/deliveries'));

test('the list is narrowed to deliveries with a certain value in another column, and to those with warnings', async () => {
  fakeApi(answers);
  const { user } = renderPage(<DeliveriesPage />);
  const link = (await screen.findByText('R-1')).closest('a')!;
  expect(link.textContent).toBe('Has warnings: R-1');
  expect(link.getAttribute('href')).toBe(`/deliveries/${delivery.id}`);
  await user.click(screen.getByRole('button', { name: 'Other column' }));
  const dialog = await screen.findByRole('dialog', { name: 'Search in another column' });
  expect(await findViolations()).toEqual([]);
  const search = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Search' });
  expect(search.disabled).toBe(true);
  await user.type(within(dialog).getByLabelText('Column'), 'Cost centre');
  await user.type(within(dialog).getByLabelText('Value'), ' 4711 ');
  await user.click(search);
  expect(window.location.search).toBe('?extra_key=Cost+centre&extra_value=4711');

  await user.click(screen.getByRole('combobox', { name: 'Warnings' }));
  await user.click(await screen.findByRole('option', { name: 'Coordinates swapped' }));
  expect(window.location.search).toContain('warning=coordinates_swapped');
});

test('what the list is narrowed to is sent and said, and can be taken away', async () => {
  const calls = fakeApi(answers);
  window.history.replaceState(null, '', '/deliveries?extra_key=Cost+centre&extra_value=4711&warning=any');
  const { user } = renderPage(
    <SearchParamsContext value={new URLSearchParams(window.location.search)}>
      <DeliveriesPage />
    </SearchParamsContext>,
  );
  expect(await screen.findByText('4711')).toBeTruthy();
  expect(screen.getByText('Cost centre')).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Warnings' }).textContent).toContain('With warnings');
  await screen.findByText('R-1');
  expect(calls.find(({ path }) => path === '/api/delivery/deliveries')?.query).toMatchObject({
    ...{ extra_key: 'Cost centre', extra_value: '4711', warning: 'any' },
  });
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(window.location.search).toBe('?warning=any');
});

test('a delivery shows its warnings, and leads from a kept cell to the deliveries with the same', async () => {
  fakeApi(answers);
  renderPage(<DeliveryPage deliveryId={delivery.id} />);
  const link = await screen.findByRole('link', { name: '4711' });
  expect(link.getAttribute('href')).toBe('/deliveries?extra_key=Cost+centre&extra_value=4711');
  // Too long for an address.
  expect(screen.queryByRole('link', { name: /^x+$/ })).toBeNull();
  expect(screen.getByText(/^Delivery latitude: Far from the city$/)).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});
