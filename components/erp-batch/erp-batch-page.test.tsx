import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ErpBatchPage } from '@/components/erp-batch/erp-batch-page';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import type { ImportJob, ImportProgress, JobItem } from '@/lib/inbound/import-job-schemas';

const paging = { page: 1, limit: 50, total: 3, totalPages: 1 };

const batch: ImportJob = {
  importJobId: 7,
  status: 'PartiallyFailed',
  ...{
    totalItems: 3,
    createdItems: 2,
    updatedItems: 0,
    cancelledItems: 0,
    rejectedItems: 1,
    warningItems: 1,
  },
  sourceSystem: 'SAP',
  batchId: 'NIGHT-1',
  operation: 'create',
  createdAt: '2026-11-27T06:00:00.000Z',
  client: { clientId: 'lading_erp', name: 'ERP Essen' },
  bodyBytes: 1200,
  items: [],
  paging,
};

const accepted: JobItem = {
  index: 0,
  externalId: 'A-1',
  status: 'Created',
  targetId: 41,
  title: 'Bakery',
  ...{ errors: [], warnings: [], payload: null },
};
const items: JobItem[] = [
  accepted,
  {
    ...accepted,
    ...{ index: 1, externalId: 'A-2', targetId: 42, title: 'Florist' },
    warnings: [{ code: 'coordinates_missing', message: 'The target has no coordinates.' }],
  },
  {
    ...accepted,
    ...{ index: 2, externalId: '', status: 'Rejected', targetId: null, title: 'Depot' },
    errors: [
      { code: 'missing_external_id', message: 'The external ID is missing.', path: 'externalId' },
      { code: 'unknown_country', message: 'The country “XX” is unknown.', path: 'address.country' },
    ],
    payload: { title: 'Depot', address: { country: 'XX' } },
  },
];

function renderBatch(listed = items) {
  fakeApi({
    'GET /api/inbound/import-jobs/7': { body: batch },
    'GET /api/inbound/import-jobs/7/items': { body: { data: listed, paging } },
  });
  const { user } = renderPage(<ErpBatchPage importJobId={7} />);
  const open = async (name: string) => {
    await user.click(await screen.findByRole('button', { name: `${name}: show details` }));
    return screen.findByRole('dialog');
  };
  return { user, open };
}

test('the page names the outcome, counts the items by status, and has no accessibility problems', async () => {
  renderBatch();
  expect(await screen.findByRole('heading', { level: 1, name: /NIGHT-1/ })).toBeTruthy();
  expect(screen.getByText('1 of 3 items was rejected')).toBeTruthy();
  const counters = within(screen.getByRole('region', { name: 'Items by status' }));
  expect(counters.getByRole('button', { name: /^Rejected ?1$/ })).toBeTruthy();
  expect(counters.getByRole('button', { name: /^Updated ?0$/ }).hasAttribute('disabled')).toBe(true);
  await screen.findByText('Florist');
  expect(await findViolations()).toEqual([]);
});

test('a rejected item shows every reason, and marks the bad values in what was sent', async () => {
  const { user, open } = renderBatch();
  const drawer = within(await open('Item 3, no external ID'));
  expect(drawer.getByText('Rejected')).toBeTruthy();
  const reasons = within(drawer.getByRole('region', { name: 'Why it was rejected' }));
  expect(reasons.getByText('The external ID is missing.')).toBeTruthy();
  expect(reasons.getByText('The country “XX” is unknown.')).toBeTruthy();
  const sent = within(drawer.getByRole('region', { name: 'As it was sent' }));
  expect(sent.getByText('"country": "XX"').getAttribute('title')).toBe('The country “XX” is unknown.');
  expect(sent.getByText(/is missing$/).textContent).toContain('externalId');
  expect(await findViolations()).toEqual([]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('an accepted item shows its target and its warnings, and nothing of what was sent', async () => {
  const { open } = renderBatch();
  const drawer = within(await open('Item 2, A-2'));
  expect(drawer.getByRole('link', { name: '42' }).getAttribute('href')).toBe('/targets/42');
  expect(drawer.getByRole('heading', { name: 'It was accepted, with a warning' })).toBeTruthy();
  expect(drawer.getByText('The target has no coordinates.')).toBeTruthy();
  expect(drawer.queryByRole('region', { name: 'As it was sent' })).toBeNull();
  expect(await findViolations()).toEqual([]);
});

test('a rejected item that is no longer kept says so', async () => {
  const { open } = renderBatch(items.map((item) => ({ ...item, payload: null })));
  const drawer = within(await open('Item 3, no external ID'));
  expect(drawer.getByText(/no longer kept: its retention period is over/)).toBeTruthy();
});

test('a batch that waits says so, and shows its items by itself once they are taken in', async () => {
  const processing: ImportProgress = {
    ...{ state: 'Processing', totalItems: 3, processedItems: 0, unprocessedItems: 3 },
    ...{ firstUnprocessedIndex: 0, errorCode: null },
  };
  let current: object = { ...batch, status: 'Pending', processing };
  fakeApi({
    'GET /api/inbound/import-jobs/7': () => ({ body: current }),
    'GET /api/inbound/import-jobs/7/items': { body: { data: items, paging } },
  });
  renderPage(<ErpBatchPage importJobId={7} />);
  const notice = await screen.findByText('This batch waits to be taken in');
  expect(notice.closest('[role=status]')!.textContent).toContain('0 of 3 items');
  expect(screen.queryByText('A-1')).toBeNull();
  expect(await findViolations()).toEqual([]);
  current = batch;
  expect(await screen.findByText('A-1', undefined, { timeout: 4000 })).toBeTruthy();
  expect(screen.queryByText('This batch waits to be taken in')).toBeNull();
});

test('a batch that was interrupted says how far it came, and why', async () => {
  const processing: ImportProgress = {
    ...{ state: 'Interrupted', totalItems: 30_000, processedItems: 10_000, unprocessedItems: 20_000 },
    ...{ firstUnprocessedIndex: 10_000, errorCode: 'processing_failed' },
  };
  fakeApi({
    'GET /api/inbound/import-jobs/7': { body: { ...batch, processing } },
    'GET /api/inbound/import-jobs/7/items': { body: { data: items, paging } },
  });
  renderPage(<ErpBatchPage importJobId={7} />);
  const notice = (await screen.findByText('This batch was interrupted')).closest('[role=alert]');
  expect(notice!.textContent).toMatch(/10,000 of 30,000 items.*processing_failed/);
});
