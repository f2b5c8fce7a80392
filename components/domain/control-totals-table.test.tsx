import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ControlTotalsTable, TotalsAgreement } from '@/components/domain/control-totals-table';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';

const totals = {
  ...{ rows: 40, orders: 38, packages: 1234, weight_kg: '310.25' },
  cod: [{ currency: 'EUR', amount: '99.50' }],
};

function Page() {
  const [manifest, setManifest] = useState<ManifestTotals>({});
  return (
    <>
      <ControlTotalsTable totals={totals} column="Ready" manifest={manifest} onChange={setManifest} />
      <TotalsAgreement totals={totals} manifest={manifest} />
    </>
  );
}

test('a number of the manifest turns from red to green, in words as well', async () => {
  const { user } = renderPage(<Page />);
  const field = screen.getByLabelText('Packages on the manifest');
  const row = within(field.closest('tr')!);
  await user.type(field, '1,23');
  expect(row.getByText('No such number')).toBeTruthy();
  await user.clear(field);
  await user.type(field, '1233');
  expect(row.getByText('differs')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('1 of 1 totals differs from the manifest');
  expect(await findViolations()).toEqual([]);
  await user.type(field, '{Backspace}4');
  expect(row.getByText('agrees')).toBeTruthy();
  await user.type(screen.getByLabelText('Cash on delivery, EUR on the manifest'), '99,5');
  expect(screen.getByRole('status').textContent).toBe('The totals agree with the manifest');
  await user.clear(field);
  expect(row.queryByText('agrees')).toBeNull();
});
