import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SampleNotice } from '@/components/import-job/sample-notice';
import { fakeApi } from '@/components/testing/fake-api';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

test('an import of the sample is undone with one click', async () => {
  const job = sampleImport({ file_name: 'lading-sample-mx20j05c.csv' });
  const path = `/api/delivery/bulk-order-creations/${job.id}/deliveries`;
  const calls = fakeApi({ [`DELETE ${path}`]: { body: { deleted_count: 38 } } });
  const { user } = renderPage(<SampleNotice job={job} />);
  await user.click(screen.getByRole('button', { name: 'Undo: delete 38 deliveries' }));
  expect(calls).toMatchObject([{ method: 'DELETE', path }]);
  expect(await screen.findByText('38 deliveries deleted.')).toBeTruthy();
});

test.each([
  ['of another file', { file_name: 'monday.csv' }],
  ['that still runs', { file_name: 'lading-sample-1.csv', status: 'processing' as const }],
  ['that was undone', { file_name: 'lading-sample-1.csv', deleted_count: 38 }],
])('an import %s offers no such click', async (_, changes) => {
  fakeApi({});
  renderPage(<SampleNotice job={sampleImport(changes)} />);
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
});
