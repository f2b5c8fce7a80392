import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ContinueButton, countUnreached } from '@/components/import-job/continue-button';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

const columns = ['Reference'];
const aborted = sampleImport({
  status: 'cancelled',
  processed_records: 12,
  file_details: {
    ...{ kind: 'csv', charset: 'utf-8', delimiter: ',', sheet_name: null, header_row_number: 1 },
    ...{ columns, column_names: columns, mapped: {}, row_count: 40 },
  },
});

test('an aborted import goes on with the rows that it has not reached, after one click', async () => {
  const call = `POST /api/delivery/bulk-order-creations/${aborted.id}/follow-up`;
  const calls = fakeApi({ [call]: { body: sampleImport() } });
  const { user } = renderPage(<ContinueButton job={aborted} />);
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Continue with 28 rows' }));
  await waitFor(() => expect(calls).toHaveLength(1));
});

test('no rows are left of an import that is running, complete, without its file, or continued already', () => {
  expect(countUnreached(aborted)).toBe(28);
  expect(countUnreached({ ...aborted, status: 'processing' })).toBe(0);
  expect(countUnreached({ ...aborted, status: 'completed' })).toBe(0);
  expect(countUnreached({ ...aborted, files_removed_at: aborted.created_at })).toBe(0);
  const balance = { rows: 40, delivered: 12, failed_open: 0, unprocessed_open: 0 };
  const member = {
    ...{ id: aborted.customer_id, parent_id: aborted.id, follow_up_rows: 'unprocessed' as const, name: '' },
    ...{ status: 'processing' as const, created_by_name: '', created_at: aborted.created_at },
    ...{ total_records: 28, succeeded_records: 0, failed_records: 0, skipped_records: 0 },
    ...{ delivery_count: 0, deleted_count: 0 },
  };
  const family = {
    ...{ root_id: aborted.id, members: [member] },
    ...{ control_totals: null, manifest_totals: null },
    balance: { ...balance, in_progress: 28, left_out: 0, rolled_back: 0 },
  };
  expect(countUnreached({ ...aborted, family })).toBe(0);
});
