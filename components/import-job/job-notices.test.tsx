import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { JobActions } from '@/components/import-job/job-actions';
import { JobNotices } from '@/components/import-job/job-notices';
import { SettleNotice } from '@/components/import-job/settle-notice';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';
import type { ImportDetail } from '@/lib/imports/import-schemas';

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
  const family = {
    ...{ root_id: sampleImport().id, members: [], balance },
    ...{ control_totals: null, manifest_totals: null },
  };
  renderPage(<SettleNotice job={sampleImport({ ...failed, family })} />);
  expect(screen.getByText(/^1 row of its file is not delivered yet/)).toBeTruthy();
});

test('an import of which no row was counted needs a look, and nothing is said of rows', () => {
  fakeApi({});
  const counts = { total_records: null, processed_records: 0, succeeded_records: 0, failed_records: 0 };
  renderPage(<SettleNotice job={sampleImport({ status: 'cancelled', needs_look: true, ...counts })} />);
  expect(screen.getByText('This import needs a look')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/they are dealt with/);
});

test('an aborted import warns once: that it needs a look stands below in a calm colour', () => {
  fakeApi({});
  const warnings = () => document.querySelectorAll('.bg-warn-soft').length;
  const job = sampleImport({
    status: 'cancelled',
    needs_look: true,
    total_records: 40,
    processed_records: 20,
  });
  renderPage(
    <>
      <JobNotices job={job} connectionLost={false} />
      <SettleNotice job={job} />
    </>,
  );
  expect(screen.getByText('This import needs a look')).toBeTruthy();
  expect(warnings()).toBe(1);
  cleanup();
  // Where nothing else says so, it warns itself.
  renderPage(<SettleNotice job={sampleImport({ status: 'completed', needs_look: true })} />);
  expect(warnings()).toBe(1);
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

const balance = { rows: 40, delivered: 37, failed_open: 3, unprocessed_open: 0, in_progress: 0 };

/** A family whose one follow-up has so many rows of the first import. */
function familyOf(
  { id }: ImportDetail,
  rows: number,
  kind: 'failed' | 'unprocessed',
): ImportDetail['family'] {
  const member = {
    ...{ id: '0192f0c1-7a00-7000-8000-0000000000fe', parent_id: id, follow_up_rows: kind, name: '' },
    ...{ status: 'completed' as const, created_by_name: '', created_at: '2026-11-28T08:00:00.000Z' },
    ...{ total_records: rows, succeeded_records: rows, failed_records: 0, skipped_records: 0 },
    ...{ delivery_count: rows, deleted_count: 0 },
  };
  return {
    ...{ root_id: id, members: [member], control_totals: null, manifest_totals: null },
    balance: { ...balance, left_out: 0, rolled_back: 0 },
  };
}

test('an import whose rows are all in follow-ups is not called settled by who made them', () => {
  fakeApi({});
  const job = sampleImport({
    ...{ total_records: 40, succeeded_records: 35, failed_records: 5, skipped_records: 0 },
    ...{ settled_at: '2026-11-28T08:00:00.000Z', settled_by_name: 'Ana of Alder & Ash', needs_look: false },
  });
  renderPage(<SettleNotice job={{ ...job, family: familyOf(job, 5, 'failed') }} />);
  expect(screen.queryByText(/Settled by/)).toBeNull();
  cleanup();
  // Somebody has settled two rows that are in no follow-up.
  renderPage(<SettleNotice job={{ ...job, family: familyOf(job, 3, 'failed') }} />);
  expect(screen.getByText(/Settled by Ana/)).toBeTruthy();
});

test('rows that a follow-up has read are not said to be unread', () => {
  fakeApi({});
  const job = sampleImport({
    ...{ status: 'cancelled', total_records: 40, processed_records: 12, succeeded_records: 12 },
    ...{ failed_records: 0, delivery_count: 12 },
  });
  renderPage(<JobNotices job={job} connectionLost={false} />);
  expect(screen.getByText(/28 rows were not read/)).toBeTruthy();
  cleanup();
  renderPage(
    <JobNotices job={{ ...job, family: familyOf(job, 28, 'unprocessed') }} connectionLost={false} />,
  );
  expect(screen.getByText(/12 deliveries created before that are kept/)).toBeTruthy();
  expect(screen.queryByText(/not read/)).toBeNull();
});
