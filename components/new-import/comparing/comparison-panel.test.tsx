import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import {
  choose,
  csv,
  drop,
  prepareWizard,
  wizardAnswers,
  wizardJob,
} from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { createReferenceData } from '@/lib/fields/reference-data';
import { OrderChecker } from '@/lib/rows/check-orders';
import { comparableTexts, comparedFields, fingerprintOf } from '@/lib/rows/order-fingerprint';
import { compileRules } from '@/lib/shaping/compile-rules';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { csvOf, sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';

beforeEach(prepareWizard);

const importId = '01936d2e-0000-7000-8000-00000000aaaa';

/** Yesterday's orders as the server has them. */
function yesterday(rows: Parameters<typeof csvOf>[0]) {
  const checker = new OrderChecker(compileRules(rulesOfMappings({ ...sampleMappings }), sampleHeader), {
    reference: createReferenceData(() => undefined),
    today: '2026-03-02',
    dateOrders: {},
    columnCount: sampleHeader.length,
    places: null,
  });
  return rows.map((changes, index) => {
    const cells = sampleCells(index, { Reference: '', COD: '', Notes: '', Items: '', ...changes });
    const { draft } = checker.check([{ rowNumber: index + 2, cells, repeatOf: null }]).order!;
    const texts = comparableTexts(draft, { pickup: 'file', delivery: 'file' });
    return {
      row_number: index + 2,
      reference: draft.external_reference_id,
      fingerprint: fingerprintOf(texts),
      values: Object.fromEntries(comparedFields.map((field, at) => [field, texts[at]])),
    };
  });
}

function answersFor(rows: Parameters<typeof csvOf>[0]) {
  const orders = yesterday(rows);
  const path = `/api/delivery/bulk-order-creations/${importId}`;
  return wizardAnswers({
    [`GET /api/delivery/customers/${wizardJob.customer_id}/last-import`]: {
      body: {
        last_import: {
          ...{ id: importId, name: 'Yesterday', file_name: 'y.csv', created_at: '2026-03-01T06:00:00.000Z' },
          ...{ created_by: { name: 'Dana' }, import_ids: [importId] },
        },
      },
    },
    [`GET ${path}/order-fingerprints`]: {
      body: {
        row_numbers: orders.map(({ row_number }) => row_number),
        external_reference_ids: orders.map(({ reference }) => reference),
        fingerprints: orders.map(({ fingerprint }) => fingerprint),
        next_after_row: null,
      },
    },
    [`GET ${path}/orders`]: ({ query }) => ({
      body: {
        data: orders
          .filter(({ row_number }) => query.row_numbers?.split(',').includes(String(row_number)))
          .map(({ row_number, reference, values }) => ({
            ...{ row_number, values, delivery_id: importId, external_reference_id: reference },
          })),
      },
    }),
  });
}

test('once the customer is chosen, the file is held against the last import, and each count opens its orders', async () => {
  fakeApi(
    answersFor([{ Reference: 'A' }, { Reference: 'B', 'Recipient Name': 'Old Name' }, { Reference: 'C' }]),
  );
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(
    csv(
      csvOf([
        { Reference: 'A' },
        { Reference: 'B', 'Recipient Name': 'New Name' },
        { Reference: 'N', 'Drop Address': 'Elsewhere 9' },
      ]),
    ),
  );
  await screen.findAllByText('3 rows are ready');
  expect(screen.queryByText('Since the last import')).toBeNull();

  await choose(user, 'Customer', 'Cedar Pharmacy');
  await screen.findByText('1 order the same as then.');
  const panel = screen.getByRole('region', { name: 'Since the last import' });
  await user.click(within(panel).getByText('1 changed'));
  expect((await within(panel).findByText('Old Name')).tagName).toBe('DEL');
  expect(within(panel).getByText('New Name', { selector: 'ins' })).toBeTruthy();
  await user.click(within(panel).getByText('1 missing from this file'));
  expect(await within(panel).findByText('C')).toBeTruthy();
  await user.click(within(panel).getByText('1 new'));
  expect(await within(panel).findByText('N')).toBeTruthy();
  expect(within(panel).queryByText('This looks like the last file once more')).toBeNull();
  expect(await findViolations()).toEqual([]);
});

test('the last file once more is said aloud, also under other references', async () => {
  fakeApi(answersFor([{ Reference: 'A' }, { Reference: 'B' }]));
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(csvOf([{ Reference: 'A-2' }, { Reference: 'B-2' }])));
  await screen.findAllByText('2 rows are ready');
  await choose(user, 'Customer', 'Cedar Pharmacy');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('This looks like the last file once more');
  expect(screen.getByText('2 repeated under another reference')).toBeTruthy();
});
