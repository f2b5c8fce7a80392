import { readFileSync } from 'node:fs';
import path from 'node:path';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import { fakeApi, type ApiAnswers } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { InPageWorker } from '@/components/testing/in-page-worker';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

const sample = readFileSync(path.resolve('public/samples/delivery-orders.csv'), 'utf8');
const job = sampleImport();
const page = (data: unknown[]) => ({
  body: { data, page: 1, limit: 200, total: data.length, total_pages: 1 },
});

const answers: ApiAnswers = {
  'GET /api/delivery/customers': page([{ id: job.customer_id, name: 'Cedar Pharmacy' }]),
  'GET /api/delivery/delivery-services': page([
    {
      id: job.delivery_service_id,
      name: 'Express before noon',
      delivery_type: { id: job.delivery_type_id, code: 'express', name: 'Express' },
    },
  ]),
  'POST /api/delivery/bulk-order-creations/upload-url': {
    body: {
      upload_url: 'http://store.test/put',
      file_key: 'uploads/key',
      file_kind: 'csv',
      method: 'PUT',
      headers: { 'content-type': 'text/csv' },
      expires_at: '2026-11-27T07:00:00.000Z',
      limit_bytes: 16_000_000,
    },
  },
  'PUT /put': {},
  'POST /api/delivery/deliveries/existing-references': { body: { data: [], bulk_order_creations: [] } },
  'POST /api/delivery/bulk-order-creations': { body: job },
};

beforeEach(() => {
  vi.stubGlobal('Worker', InPageWorker);
  localStorage.clear();
});

const pathsOf = (calls: ReturnType<typeof fakeApi>) => calls.map(({ method, path: to }) => `${method} ${to}`);

const csv = (text: string, name = 'orders.csv') => new File([text], name, { type: 'text/csv' });

/** Drops files anywhere on the page, as a browser tells of it. */
function drop(...files: File[]) {
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });
}

/** By label: a query by role looks at the styles of every element of the page, which takes seconds here. */
async function choose(user: ReturnType<typeof renderPage>['user'], field: string, option: string) {
  await user.click(screen.getByLabelText(field, { selector: 'button' }));
  await user.click((await screen.findAllByText(option, { selector: '[role=option] *' }))[0]!);
}

test('an empty page leads to a file, and nothing on it is in anybody’s way', async () => {
  fakeApi(answers);
  renderPage(<NewImportPage again={null} />);
  expect(screen.getByRole('heading', { level: 1, name: 'New import' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});

test('from the drop to the start: mapped, checked, uploaded, and sent as it was shown', async () => {
  const calls = fakeApi(answers);
  const { user, router } = renderPage(<NewImportPage again={null} />);
  drop(csv(sample));
  expect(await screen.findByText('All 12 required fields have a column')).toBeTruthy();
  await screen.findAllByText('39 rows are ready');

  await user.click(screen.getByText('Start import'));
  expect(await screen.findByText('Choose whom the deliveries are for.')).toBeTruthy();
  expect(screen.getByLabelText('Customer').getAttribute('aria-invalid')).toBe('true');
  expect(await findViolations()).toEqual([]);

  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  expect(pathsOf(calls)).not.toContain('POST /api/delivery/bulk-order-creations');
  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/${job.id}`));
  const created = calls.find(({ method, path: to }) => method === 'POST' && to.endsWith('-creations'));
  expect(created?.body).toMatchObject({
    name: 'orders',
    file_key: 'uploads/key',
    total_records: 39,
    customer_id: job.customer_id,
    mappings: expect.objectContaining({
      'Pickup Lat': 'pickup_latitude',
      Reference: 'external_reference_id',
    }),
  });
});

test('a column that nobody knows is mapped by the keyboard, and moving a field is said', async () => {
  fakeApi(answers);
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(sample.replace('Recipient Phone', 'Rufnr. X')));
  const column = await screen.findByLabelText('Field for column Notes', { selector: 'button' });
  act(() => column.focus());
  await user.keyboard('{ArrowDown}');
  await screen.findByText('Pickup', { selector: '[role=group] *' });
  await user.keyboard('delivery address{Enter}');
  expect(screen.getByText(/now comes from “Notes”, no longer from “Drop Address”/).getAttribute('role')).toBe(
    'status',
  );
});

test('rows that will fail are counted before the start, each rule with its first row', async () => {
  fakeApi(answers);
  renderPage(<NewImportPage again={null} />);
  drop(csv(sample.replace('52.5823', '152.5823')));
  await screen.findAllByText(/38 rows are ready/);
  expect(screen.getByText(/first in row 2/)).toBeTruthy();
});

test('a file that is no spreadsheet is refused in words, and nothing of it is sent', async () => {
  const calls = fakeApi(answers);
  renderPage(<NewImportPage again={null} />);
  drop(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])], 'orders.csv'));
  expect(await screen.findByText('This file cannot be imported')).toBeTruthy();
  expect(screen.queryByText('Start import')).toBeNull();
  expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});
