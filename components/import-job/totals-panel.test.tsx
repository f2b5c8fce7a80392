import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TotalsPanel } from '@/components/import-job/totals-panel';
import { fakeApi } from '@/components/testing/fake-api';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

const totals = (count: number) => ({
  ...{ rows: count, orders: count, packages: 2 * count, weight_kg: '7', cod: [] },
});

test('with follow-ups, the deliveries of all imports of the file are held against its manifest', async () => {
  const rootId = '0192f0c1-7a00-7000-8000-0000000000fd';
  const job = sampleImport({ control_totals: totals(3), manifest_totals: null });
  const family = {
    ...{ root_id: rootId, members: [], control_totals: totals(40), manifest_totals: { orders: 40 } },
    balance: {
      ...{ rows: 40, delivered: 40, failed_open: 0, unprocessed_open: 0 },
      ...{ in_progress: 0, left_out: 0, rolled_back: 0 },
    },
  };
  const calls = fakeApi({
    [`PUT /api/delivery/bulk-order-creations/${rootId}/manifest-totals`]: { body: sampleImport() },
  });
  const { user } = renderPage(<TotalsPanel job={{ ...job, family }} totals={totals(3)} />);
  expect(screen.getByText('The totals agree with the manifest')).toBeTruthy();
  expect(screen.getByText(/Of all imports of this file/)).toBeTruthy();
  await user.type(screen.getByLabelText('Packages on the manifest'), '80');
  await user.click(screen.getByRole('button', { name: 'Keep the manifest’s numbers' }));
  await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(1));
  expect(calls.at(0)?.body).toMatchObject({ orders: 40, packages: 80 });
});
