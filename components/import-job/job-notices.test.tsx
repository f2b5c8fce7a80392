import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { JobActions } from '@/components/import-job/job-actions';
import { JobNotices } from '@/components/import-job/job-notices';
import { SettleNotice } from '@/components/import-job/settle-notice';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

const rollback = { started_at: '2026-11-28T08:00:00.000Z', deleted: 120_000, total: 300_000 };

test('what is not delivered yet is counted over all imports of the file', () => {
  fakeApi({});
  const failed = {
    ...{ status: 'completed' as const, needs_look: true },
    ...{ total_records: 40, succeeded_records: 36, failed_records: 4 },
  };
  renderPage(<SettleNotice job={sampleImport(failed)} />);
  expect(screen.getByText(/^4 rows of its file are not delivered yet/)).toBeTruthy();
  cleanup();
  const balance = {
    ...{ rows: 40, delivered: 39, failed_open: 1, unprocessed_open: 0 },
    ...{ in_progress: 0, left_out: 0, rolled_back: 0 },
  };
  const family = { root_id: sampleImport().id, members: [], balance };
  renderPage(<SettleNotice job={sampleImport({ ...failed, family })} />);
  expect(screen.getByText(/^1 row of its file is not delivered yet/)).toBeTruthy();
});

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
