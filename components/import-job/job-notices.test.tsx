import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { JobActions } from '@/components/import-job/job-actions';
import { JobNotices } from '@/components/import-job/job-notices';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

const rollback = { started_at: '2026-11-28T08:00:00.000Z', deleted: 120_000, total: 300_000 };

test('an import that is being rolled back says how far it is, and offers nothing that has to wait', async () => {
  fakeApi({});
  const job = sampleImport({
    ...{ status: 'cancelled', succeeded_records: 300_000, delivery_count: 300_000 },
    ...{ deleted_count: 120_000, rollback },
  });
  renderPage(
    <>
      <JobActions job={job} />
      <JobNotices job={job} connectionLost={false} />
    </>,
  );
  expect(await screen.findByText('Rolling back: 120,000 of 300,000')).toBeTruthy();
  const bar = screen.getByRole('progressbar', { name: 'Progress of the rollback' });
  expect([bar.ariaValueNow, bar.getAttribute('aria-valuemax')]).toEqual(['120000', '300000']);
  expect(screen.queryByText(/aborted/)).toBeNull();
  expect(screen.queryByText(/Import again|Roll back…|Resume/)).toBeNull();
  expect(await findViolations()).toEqual([]);
});
