import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ImportJobPage } from '@/components/import-job/import-job-page';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleFailedRows, sampleImport } from '@/components/testing/sample-import';

const job = sampleImport({ failed_records: 0, succeeded_records: 40, delivery_count: 40, needs_look: false });
const address = `/api/delivery/bulk-order-creations/${job.id}`;

test('an import that has ended shows its facts, its timeline and what can be done with it', async () => {
  fakeApi({
    [`GET ${address}`]: { body: job },
    [`GET ${address}/failed-rows`]: {
      body: { data: [], total: 0, failed_total: 0, errors: [], next_cursor: null },
    },
  });
  renderPage(<ImportJobPage jobId={job.id} />);
  expect(await screen.findByRole('heading', { level: 1, name: /Monday/ })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Timeline' })).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Progress' })).getAllByText('40').length).toBeGreaterThan(
    0,
  );
  expect(screen.getByRole('link', { name: 'Cedar Pharmacy' }).getAttribute('href')).toBe(
    `/imports/shippers/${job.customer_id}`,
  );
  expect(await findViolations()).toEqual([]);
});

test('an import that does not exist is said to be unknown', async () => {
  const missing = { error: { code: 'job_not_found', message: 'There is no such import.', details: null } };
  fakeApi({ [`GET ${address}`]: { status: 404, body: missing } });
  renderPage(<ImportJobPage jobId={job.id} />);
  expect(await screen.findByRole('link', { name: 'Show all imports' })).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});

test('failed rows that were asked for before the end, and come after it, are asked for again', async () => {
  const running = sampleImport({ status: 'processing', processed_records: 39, failed_records: 0 });
  const ended = sampleImport({ failed_records: 1, succeeded_records: 39 });
  const none = { data: [], total: 0, failed_total: 0, errors: [], next_cursor: null };
  const one = { ...none, data: sampleFailedRows.slice(0, 1), total: 1, failed_total: 1 };
  let isEnded = false;
  const calls = fakeApi({
    [`GET ${address}`]: () => ({ body: isEnded ? ended : running }),
    [`GET ${address}/progress`]: () => ({ body: isEnded ? ended : running }),
    [`GET ${address}/mend-links`]: { body: { data: [] } },
    [`GET ${address}/failed-rows`]: async () => {
      if (isEnded) return { body: one };
      await waitFor(() => expect(document.title).toContain('39 created, 1 failed')); // the answer is late
      return { body: none };
    },
  });
  renderPage(<ImportJobPage jobId={job.id} />);
  await waitFor(() => expect(calls.map(({ path }) => path)).toContain(`${address}/failed-rows`));
  isEnded = true;
  expect(await screen.findByRole('grid', { name: 'Failed rows' })).toBeTruthy();
});
