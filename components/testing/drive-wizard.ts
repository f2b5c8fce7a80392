import { fireEvent, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { ApiAnswers } from '@/components/testing/fake-api';
import { InPageWorker } from '@/components/testing/in-page-worker';
import type { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

/** What tests of the import wizard share. */

/** The import that the wizard starts. */
export const wizardJob = sampleImport();

/** A page of a list, as the API answers it. */
export const page = (data: unknown[]) => ({
  body: { data, page: 1, limit: 200, total: data.length, total_pages: 1 },
});

/** The API's answers to the wizard; the caller may replace some. */
export const wizardAnswers = (changes: ApiAnswers = {}): ApiAnswers => ({
  'GET /api/delivery/customers': page([
    { id: wizardJob.customer_id, name: 'Cedar Pharmacy', default_pickup_place_id: null },
  ]),
  'GET /api/delivery/delivery-services': page([
    {
      id: wizardJob.delivery_service_id,
      name: 'Express before noon',
      delivery_type: { id: wizardJob.delivery_type_id, code: 'express', name: 'Express' },
    },
  ]),
  'GET /api/delivery/bulk-order-creations': page([]),
  [`GET /api/delivery/customers/${wizardJob.customer_id}/last-import`]: { body: { last_import: null } },
  'POST /api/delivery/import-profiles/recognise': { body: { data: [] } },
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
  'POST /api/delivery/deliveries/look-alikes': { body: { data: [] } },
  'POST /api/delivery/bulk-order-creations': { body: wizardJob },
  ...changes,
});

/** Before each test: the file's worker runs in the page, and nothing is remembered. */
export function prepareWizard() {
  vi.stubGlobal('Worker', InPageWorker);
  localStorage.clear();
  sessionStorage.clear();
}

export const csv = (text: string, name = 'orders.csv') => new File([text], name, { type: 'text/csv' });

/** Drops files on the page with the events that a browser fires. */
export function drop(...files: File[]) {
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });
}

/** Finds by label: a query by role computes the styles of every element, which takes seconds on this page. */
export async function choose(user: ReturnType<typeof renderPage>['user'], field: string, option: string) {
  await user.click(screen.getByLabelText(field, { selector: 'button' }));
  // Lists that were open before stay in the document.
  await user.click((await screen.findAllByText(option, { selector: '[data-open] [role=option] *' }))[0]!);
}
