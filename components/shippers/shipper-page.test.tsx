import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ShipperPage } from '@/components/shippers/shipper-page';
import { ShippersPage } from '@/components/shippers/shippers-page';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import type { BadRowShares, CustomerBadRows } from '@/lib/imports/bad-row-schemas';

const customerId = '0192f0c1-7a00-7000-8000-000000000020';
const importId = '0192f0c1-7a00-7000-8000-000000000021';
const none = { imports: 0, rows: 0, failed_rows: 0, corrected_cells: 0 };

const shipper: CustomerBadRows = {
  ...{ customer_id: customerId, customer_name: 'Cedar Pharmacy', from: '2026-09-07' },
  weeks: Array.from({ length: 12 }, (_, index) => ({
    ...none,
    week: new Date(Date.UTC(2026, 8, 7 + 7 * index)).toISOString().slice(0, 10),
    ...(index === 2 && { imports: 1, rows: 100, failed_rows: 10 }),
    ...(index === 11 && { imports: 2, rows: 400, failed_rows: 4, corrected_cells: 3 }),
  })),
  reasons: [{ field: 'delivery_contact_phone', code: 'invalid_phone', count: 12 }],
  imports: [
    ...[{ id: importId, name: 'monday.csv', week: '2026-11-23', created_at: '2026-11-24T06:00:00.000Z' }].map(
      (each) => ({ ...each, rows: 400, failed_rows: 4 }),
    ),
  ],
};

test('a shipper’s weeks, reasons and imports are shown, and how it has been lately', async () => {
  fakeApi({ [`GET /api/delivery/customers/${customerId}/bad-rows`]: { body: shipper } });
  renderPage(<ShipperPage customerId={customerId} />);
  expect(await screen.findByText(/14 of 500 rows failed in the last 12 weeks \(2\.8%\)/)).toBeTruthy();
  expect(screen.getByText(/in the last 4, 1%, before that 10%\. 3 cells were mended/)).toBeTruthy();
  const rows = within(screen.getByRole('region', { name: 'Failed rows by week' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
    'Week ofRowsFailedShare',
    '23 Nov40041%',
    '16 Nov00–',
  ]);
  expect(screen.getByText('Recipient phone: invalid phone')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'monday.csv' }).getAttribute('href')).toBe(`/imports/${importId}`);
  expect(await findViolations()).toEqual([]);
});

test('shippers are listed with their shares, each a link', async () => {
  const counts = { imports: 3, rows: 400, failed_rows: 10, corrected_cells: 0 };
  const shares: BadRowShares = {
    ...{ from: '2026-09-07', weeks: 12 },
    data: [{ customer_id: customerId, customer_name: 'Cedar Pharmacy', ...counts }],
  };
  fakeApi({ 'GET /api/delivery/bad-row-shares': { body: shares } });
  renderPage(<ShippersPage />);
  const link = await screen.findByRole('link', { name: 'Cedar Pharmacy' });
  expect(link.getAttribute('href')).toBe(`/imports/shippers/${customerId}`);
  expect(screen.getByText('2.5%')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});
