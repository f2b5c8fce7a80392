import { screen, waitFor, within } from '@testing-library/react';
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { type ReactNode, useEffect, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { DeliveriesPage } from '@/components/deliveries/deliveries-page';
import { DeliveryPage } from '@/components/deliveries/delivery-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleDelivery as delivery } from '@/components/testing/sample-delivery';

const id = (last: number) => `0192f0c1-7a00-7000-8000-0000000001${String(last).padStart(2, '0')}`;

const answers: ApiAnswers = {
  'GET /api/delivery/deliveries': {
    body: {
      ...{ data: [delivery], page: 1, limit: 50, total: 1, total_pages: 1 },
      ...{ total_is_exact: true, next_cursor: null, searched_back_to: null },
    },
  },
  'GET /api/delivery/customers': { body: { data: [], page: 1, limit: 200, total: 0, total_pages: 0 } },
  [`GET /api/delivery/deliveries/${delivery.id}`]: { body: delivery },
  [`GET /api/delivery/deliveries/${delivery.id}/history`]: { body: { data: [] } },
};

beforeEach(() => window.history.replaceState(null, '', '/deliveries'));

test('the list is narrowed to deliveries with a certain value in another column, and to those with warnings', async () => {
  fakeApi(answers);
  const { user } = renderPage(<DeliveriesPage />);
  const link = (await screen.findByText('R-1')).closest('a')!;
  expect(link.textContent).toBe('Has warnings: R-1');
  expect(link.getAttribute('href')).toBe(`/deliveries/${delivery.id}`);
  // The API gives the codes of countries; people read their names.
  expect(link.closest('tr')?.textContent).toMatch(/Berlin, Germany.*Wien, Austria/);
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

test('a delivery shows the version that its sender gave it last, if any', async () => {
  let shown = delivery;
  fakeApi({ ...answers, [`GET /api/delivery/deliveries/${delivery.id}`]: () => ({ body: shown }) });
  const { unmount } = renderPage(<DeliveryPage deliveryId={delivery.id} />);
  expect(await screen.findByText('Wien')).toBeTruthy();
  expect(screen.queryByText('Version at the source')).toBeNull();
  unmount();
  shown = { ...delivery, source_version: 12345 };
  renderPage(<DeliveryPage deliveryId={delivery.id} />);
  const version = await screen.findByText('Version at the source');
  expect(version.closest('div')?.textContent).toBe('Version at the source12345');
});

/** Draws what the address says, as Next does when the history changes. */
function FollowAddress({ children }: { children: ReactNode }) {
  const [search, setSearch] = useState(window.location.search);
  useEffect(() => {
    const push = window.history.pushState.bind(window.history);
    const spy = vi.spyOn(window.history, 'pushState').mockImplementation((...args) => {
      push(...args);
      setSearch(window.location.search);
    });
    return () => spy.mockRestore();
  }, []);
  return <SearchParamsContext value={new URLSearchParams(search)}>{children}</SearchParamsContext>;
}

test('a list of more than can be counted is read page by page, forward, back and to the first', async () => {
  const page = (reference: string, next: string | null) => ({
    ...{ data: [{ ...delivery, external_reference_id: reference }], page: null, limit: 50, total: 10_000 },
    ...{ total_pages: 200, total_is_exact: false, next_cursor: next, searched_back_to: null },
  });
  const pages: Record<string, object> = {
    '': page('R-1', id(11)),
    [id(11)]: page('R-2', id(12)),
    [id(12)]: page('R-3', null),
  };
  const calls = fakeApi({
    ...answers,
    'GET /api/delivery/deliveries': ({ query }) => ({ body: pages[query.cursor ?? ''] }),
  });
  const { user } = renderPage(
    <FollowAddress>
      <DeliveriesPage />
    </FollowAddress>,
  );
  const button = (name: string) => screen.getByRole('button', { name });
  const isInactive = (name: string) => button(name).getAttribute('aria-disabled') === 'true';
  await screen.findByText('R-1');
  expect(screen.getByText('10,000+ deliveries')).toBeTruthy();
  expect([isInactive('First page'), isInactive('Previous page')]).toEqual([true, true]);
  await user.click(button('Next page'));
  await screen.findByText('R-2');
  expect(window.location.search).toBe(`?cursor=${id(11)}`);
  await user.click(button('Next page'));
  await screen.findByText('R-3');
  expect(isInactive('Next page')).toBe(true);
  expect(document.activeElement).toBe(button('Next page'));
  expect(await findViolations()).toEqual([]);
  await user.click(button('Previous page'));
  await screen.findByText('R-2');
  await user.click(button('First page'));
  await screen.findByText('R-1');
  expect(window.location.search).toBe('');
  expect(calls.some(({ query }) => query.cursor === id(12))).toBe(true);
});

test('a search that has stopped early says how far it went, and goes on', async () => {
  fakeApi({
    ...answers,
    'GET /api/delivery/deliveries': ({ query }) => ({
      body: {
        ...{
          data: query.cursor ? [delivery] : [],
          page: 1,
          limit: 50,
          total: 0,
          total_pages: 0,
          total_is_exact: false,
        },
        next_cursor: query.cursor ? null : id(20),
        searched_back_to: query.cursor ? null : '2026-11-27T06:00:00.000Z',
      },
    }),
  });
  window.history.replaceState(null, '', '/deliveries?search=erika');
  const { user } = renderPage(
    <FollowAddress>
      <DeliveriesPage />
    </FollowAddress>,
  );
  expect(await screen.findByText(/^Nothing found back to 27 Nov 2026/)).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Search older deliveries' }));
  await screen.findByText('R-1');
  expect(window.location.search).toBe(`?search=erika&cursor=${id(20)}`);
});

const one = `/api/delivery/deliveries/${delivery.id}`;

test('an edit sends only what was changed, and a problem stands beside its field', async () => {
  let isMended = false;
  const calls = fakeApi({
    ...answers,
    [`PATCH ${one}`]: () => {
      if (isMended) return { body: { ...delivery, status: 'changed', version: 2 } };
      isMended = true;
      const message = 'Recipient phone: 12 is no phone number.';
      const problem = { in: 'body', path: 'delivery_contact_phone', code: 'invalid_phone', message };
      const error = { code: 'validation_failed', message: 'One problem.', details: { problems: [problem] } };
      return { status: 400, body: { error } };
    },
  });
  const { user } = renderPage(<DeliveryPage deliveryId={delivery.id} />);
  await user.click(await screen.findByRole('button', { name: 'Edit…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit delivery' });
  expect(await findViolations()).toEqual([]);
  const phone = within(dialog).getByLabelText<HTMLInputElement>('Recipient phone');
  const latitude = within(dialog).getByLabelText('Delivery latitude');
  const save = within(dialog).getByRole('button', { name: 'Save' });
  await user.clear(phone);
  await user.click(save);
  expect(within(dialog).getByText('Recipient phone is missing.')).toBeTruthy();
  await user.type(phone, '12');
  await user.clear(latitude);
  await user.type(latitude, '48,5');
  await user.click(save);
  expect(await within(dialog).findByText('12 is no phone number.')).toBeTruthy();
  expect(phone.getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(phone));
  await user.type(phone, '345678');
  await user.click(save);
  await screen.findByText('Saved');
  const sent = calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
  expect(sent.at(-1)).toEqual({ version: 1, delivery_contact_phone: '12345678', delivery_latitude: 48.5 });
});

test('cancelling asks first, and says what becomes of the reference', async () => {
  const calls = fakeApi({
    ...answers,
    [`POST ${one}/cancel`]: { body: { ...delivery, status: 'cancelled' } },
  });
  const { user } = renderPage(<DeliveryPage deliveryId={delivery.id} />);
  await user.click(await screen.findByRole('button', { name: 'Cancel delivery…' }));
  await screen.findByRole('alertdialog', { name: 'Cancel this delivery?' });
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: /Free the reference R-1/ }));
  await user.click(screen.getByRole('button', { name: 'Cancel delivery' }));
  await screen.findByText('Cancelled');
  expect(calls.find(({ path }) => path === `${one}/cancel`)?.query).toEqual({ free_reference: 'true' });
});

test('one that has left can only be looked at; its history says who did what', async () => {
  fakeApi({
    ...answers,
    [`GET ${one}`]: { body: { ...delivery, status: 'dispatched', version: 3 } },
    [`GET ${one}/history`]: {
      body: {
        data: [
          {
            ...{ event: 'dispatched', created_at: '2026-11-27T07:00:00.000Z', actor_name: 'Driver app' },
            ...{
              bulk_order_creation_id: null,
              bulk_order_creation_name: null,
              row_number: null,
              changes: [],
            },
          },
          {
            ...{ event: 'changed', created_at: '2026-11-27T06:30:00.000Z', actor_name: 'Dana' },
            ...{ bulk_order_creation_id: null, bulk_order_creation_name: null, row_number: null },
            changes: [
              { field: 'delivery_city', from: 'Graz', to: 'Wien' },
              { field: 'packages', from: [], to: [{ name: 'Box', quantity: 2 }] },
            ],
          },
        ],
      },
    },
  });
  renderPage(<DeliveryPage deliveryId={delivery.id} />);
  expect(await screen.findByText('Driver app')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Edit…' })).toBeNull();
  expect(screen.getByText('Graz')).toBeTruthy();
  expect(screen.getByText('2 × Box')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});

test('the list shows and filters the status', async () => {
  fakeApi(answers);
  const { user } = renderPage(<DeliveriesPage />);
  await screen.findByText('R-1');
  await user.click(screen.getByRole('combobox', { name: 'Status' }));
  await user.click(await screen.findByRole('option', { name: 'Cancelled' }));
  expect(window.location.search).toBe('?status=cancelled');
});

test('an address keeps its line break when the rest of it is edited', async () => {
  const address = 'Ring 2\nStiege 3';
  const at = `/api/delivery/deliveries/${delivery.id}`;
  const shown = { ...delivery, delivery_full_address: address };
  const calls = fakeApi({ ...answers, [`GET ${at}`]: { body: shown }, [`PATCH ${at}`]: { body: shown } });
  const { user } = renderPage(<DeliveryPage deliveryId={delivery.id} />);
  await user.click(await screen.findByRole('button', { name: 'Edit…' }));
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Delivery address');
  expect(field.value).toBe(address);
  await user.type(field, ', Tür 4');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({
      ...{ version: 1, delivery_full_address: `${address}, Tür 4` },
    }),
  );
});
