import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DeliveriesPanel } from '@/components/import-job/deliveries-panel';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

const job = sampleImport();
const base = `/api/delivery/bulk-order-creations/${job.id}`;

const delivery = (row: number, status: string) => ({
  ...{ id: `0192f0c1-7a00-7000-8000-00000000000${row}`, row_number: row, status },
  ...{ external_reference_id: `WEB-${row}`, delivery_contact_name: 'Erika', delivery_city: 'Wien' },
});

test('only untouched deliveries can be chosen, and exactly the chosen ones are deleted', async () => {
  const calls = fakeApi({
    'GET /api/delivery/deliveries': {
      body: {
        data: [delivery(4, 'created'), delivery(3, 'dispatched'), delivery(2, 'created')],
        ...{ page: 1, limit: 100, total: 3, total_pages: 1, total_is_exact: true, next_cursor: null },
      },
    },
    [`POST ${base}/rollback`]: {
      body: { deleted_count: 1, not_deleted: [{ row_number: 2, reason: 'cancelled' }] },
    },
  });
  const { user } = renderPage(<DeliveriesPanel job={job} />);
  expect(calls).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Choose deliveries' }));
  expect((await screen.findByLabelText<HTMLInputElement>('Row 3')).disabled).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nothing chosen' }).disabled).toBe(true);
  await user.click(screen.getByLabelText('All that are shown'));
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByLabelText('Row 4'));
  await user.click(screen.getByLabelText('Row 4'));
  await user.click(screen.getByRole('button', { name: 'Delete 2 deliveries…' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Delete 2 deliveries?' });
  await user.click(within(dialog).getByRole('button', { name: 'Delete 2 deliveries' }));
  expect(await screen.findByText('1 delivery deleted')).toBeTruthy();
  expect(screen.getByText('1 delivery changed meanwhile and stayed.')).toBeTruthy();
  const sent = calls.find(({ method }) => method === 'POST')?.body as { row_numbers: number[] };
  expect(sent.row_numbers.toSorted()).toEqual([2, 4]);
});
