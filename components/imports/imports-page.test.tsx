import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ImportsPage } from '@/components/imports/imports-page';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';
import type { ListedJob } from '@/lib/import-jobs/import-job-list-schemas';

const batch = {
  ...{ importJobId: 7, status: 'PartiallyFailed', sourceSystem: 'SAP', batchId: 'NIGHT-1' },
  ...{ operation: 'upsert', totalItems: 3, createdItems: 2, updatedItems: 0, cancelledItems: 0 },
  ...{ rejectedItems: 1, warningItems: 0, createdAt: '2026-11-27T05:00:00.000Z' },
  ...{ client: { clientId: 'lading_erp', name: 'ERP Essen' }, bodyBytes: 1200 },
} as const;

const jobs = [
  { channel: 'spreadsheet', status: 'completed', import: sampleImport() },
  { channel: 'erp', status: 'partially_failed', batch },
] as unknown as ListedJob[];

test('imports of both channels stand in one list, each row a link, and a filter is sent', async () => {
  const calls = fakeApi({
    'GET /api/import-jobs': {
      body: { data: jobs, page: 1, limit: 20, total: 2, total_pages: 1, need_look: 1 },
    },
  });
  const { user } = renderPage(<ImportsPage />);
  const [, monday, night] = await screen.findAllByRole('row');
  const link = within(monday!).getByRole('link', { name: 'Monday' });
  expect(link.getAttribute('href')).toBe(`/imports/${sampleImport().id}`);
  expect(monday!.textContent).toContain('Cedar Pharmacy');
  expect(within(night!).getByRole('link', { name: 'SAP / NIGHT-1' }).getAttribute('href')).toBe(
    '/imports/batches/7',
  );
  expect(await findViolations()).toEqual([]);

  await user.type(screen.getByLabelText('Search imports'), 'mon');
  await expect.poll(() => new URLSearchParams(window.location.search).get('search')).toBe('mon');
  expect(calls[0]?.query).toEqual({ page: '1', limit: '20' });
});

test('before the first import, the list says how to begin', async () => {
  fakeApi({
    'GET /api/import-jobs': {
      body: { data: [], page: 1, limit: 20, total: 0, total_pages: 0, need_look: 0 },
    },
  });
  renderPage(<ImportsPage />);
  expect(await screen.findByRole('link', { name: 'Choose a file' })).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});

test('a batch that waits, one that is being taken in and one that was interrupted say so', async () => {
  const processing = { state: 'Processing', totalItems: 30_000, processedItems: 0, errorCode: null };
  const batches = [
    {
      ...batch,
      importJobId: 8,
      batchId: 'NEXT',
      status: 'Pending',
      totalItems: 0,
      createdItems: 0,
      processing,
    },
    { ...batch, importJobId: 9, batchId: 'NOW', processing: { ...processing, processedItems: 10_000 } },
    {
      ...{ ...batch, importJobId: 10, batchId: 'BROKEN' },
      processing: { ...processing, state: 'Interrupted', processedItems: 10_000, errorCode: 'conflict' },
    },
  ];
  const data = batches.map((each) => ({ channel: 'erp', batch: each }));
  fakeApi({
    'GET /api/import-jobs': { body: { data, page: 1, limit: 20, total: 3, total_pages: 1, need_look: 0 } },
  });
  renderPage(<ImportsPage />);
  const [, next, now, broken] = await screen.findAllByRole('row');
  expect(next!.textContent).toMatch(/Waiting.*0 of 30,000 items/);
  expect(now!.textContent).toMatch(/Running.*10,000 of 30,000 items/);
  expect(broken!.textContent).toMatch(/Failed.*10,000 of 30,000 items/);
  expect(await findViolations()).toEqual([]);
});
