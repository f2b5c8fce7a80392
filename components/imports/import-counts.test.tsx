import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ImportStatusBadge } from '@/components/domain/import-status-badge';
import { ImportCounts } from '@/components/imports/import-counts';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

test('the list says of an import that is being rolled back how far it is, and not that it is done', async () => {
  const rollback = { started_at: '2026-11-28T08:00:00.000Z', deleted: 20, total: 38 };
  const job = sampleImport({ deleted_count: 20, rollback });
  renderPage(
    <>
      <ImportStatusBadge job={job} />
      <ImportCounts job={job} />
    </>,
  );
  expect(await screen.findByText('Rolling back')).toBeTruthy();
  expect(screen.getByText('20 of 38 deleted')).toBeTruthy();
  expect(screen.queryByText(/created|Rolled back/)).toBeNull();
});
