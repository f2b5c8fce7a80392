import { screen, waitFor } from '@testing-library/react';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { ImportStatusBadge } from '@/components/domain/import-status-badge';
import { describeEnd } from '@/components/import-job/describe-end';
import { DryRunNotice } from '@/components/import-job/dry-run-notice';
import { JobActions } from '@/components/import-job/job-actions';
import { JobProgress } from '@/components/import-job/job-progress';
import { NoFailedRows } from '@/components/import-job/no-failed-rows';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';
import { en } from '@/lib/messages/catalogues/en';

const dryRun = sampleImport({
  ...{ dry_run: true, status: 'completed', total_records: 40, processed_records: 40 },
  ...{ succeeded_records: 40, failed_records: 0, delivery_count: 40 },
});

test('a dry run says nowhere that deliveries were made, and offers nothing that needs them', async () => {
  fakeApi({});
  renderPage(
    <>
      <ImportStatusBadge job={dryRun} />
      <JobActions job={dryRun} />
      <JobProgress job={dryRun} chunks={null} />
      <NoFailedRows job={dryRun} isLive={false} />
    </>,
  );
  expect(screen.getByText('Dry run')).toBeTruthy();
  expect(screen.getByText('Would be created')).toBeTruthy();
  expect(screen.getByText('Every row would become a delivery')).toBeTruthy();
  for (const untrue of [/Completed/, /Deliveries created/, /became a delivery/]) {
    expect(screen.queryByText(untrue)).toBeNull();
  }
  expect(screen.queryByRole('link', { name: /Show deliveries/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /Roll back/ })).toBeNull();
  expect(await findViolations()).toEqual([]);
});

test('the tab says what would happen', () => {
  const t = createTranslator({ locale: 'en-GB', messages: en, namespace: 'importJob.describeEnd' });
  expect(describeEnd(dryRun, t)).toBe('Dry run: 40 would be created');
  const mixed = { ...dryRun, delivery_count: 37, succeeded_records: 37, failed_records: 3 };
  expect(describeEnd(mixed, t)).toBe('Dry run: 37 would be created, 3 would fail');
  expect(describeEnd({ ...dryRun, status: 'cancelled' }, t)).toBe('Dry run: aborted');
});

test('one click imports for real, once', async () => {
  const real = sampleImport();
  const path = `POST /api/delivery/bulk-order-creations/${dryRun.id}/import-for-real`;
  const calls = fakeApi({ [path]: { body: real } });
  const { user, router } = renderPage(<DryRunNotice job={dryRun} />);
  await user.click(screen.getByRole('button', { name: 'Import for real' }));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/${real.id}`));
  expect(calls).toHaveLength(1);
});
