import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { canPrint, PrintPanel } from '@/components/import-job/print-panel';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';
import type { ImportDetail } from '@/lib/imports/import-schemas';

const addresses = () =>
  screen.getAllByRole('link').map((link) => {
    const { pathname, searchParams } = new URL(link.getAttribute('href')!, 'http://lading.test');
    searchParams.delete('tenant_id');
    return `${pathname.split('/').at(-1)}?${searchParams}`;
  });

const balance = { rows: 40, delivered: 40, failed_open: 0, unprocessed_open: 0, in_progress: 0 };
const family = (job: ImportDetail): ImportDetail['family'] => ({
  root_id: job.id,
  members: [],
  ...{ control_totals: null, manifest_totals: null },
  balance: { ...balance, left_out: 0, rolled_back: 0 },
});

test('manifest and labels are links, for the paper that is chosen', async () => {
  fakeApi({});
  renderPage(<PrintPanel job={sampleImport()} />);
  expect(addresses()).toEqual(['manifest-pdf?paper=a4', 'labels-pdf?paper=100x150']);
  await userEvent.click(screen.getByRole('combobox', { name: 'Paper of the manifest' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Letter' }));
  expect(addresses()[0]).toBe('manifest-pdf?paper=letter');
  expect(await findViolations()).toEqual([]);
});

test('a family is printed as one, unless somebody wants this import alone', async () => {
  fakeApi({});
  const job = sampleImport();
  renderPage(<PrintPanel job={{ ...job, family: family(job) }} />);
  expect(addresses()[0]).toBe('manifest-pdf?paper=a4&family=true');
  await userEvent.click(screen.getByLabelText('With all imports of this file'));
  expect(addresses()[0]).toBe('manifest-pdf?paper=a4');
});

test('what one document does not hold is offered in parts', () => {
  fakeApi({});
  renderPage(<PrintPanel job={sampleImport({ total_records: 45_000, delivery_count: 44_000 })} />);
  expect(addresses().slice(0, 3)).toEqual([
    'manifest-pdf?paper=a4&from_row=1&to_row=16000',
    'manifest-pdf?paper=a4&from_row=16001&to_row=32000',
    'manifest-pdf?paper=a4&from_row=32001',
  ]);
  expect(screen.getByRole('link', { name: 'Pickup manifest (PDF), from row 32,001' })).toBeTruthy();
  expect(screen.getByText(/One document holds 20,000 deliveries or 50,000 labels/)).toBeTruthy();
});

test('labels are offered in parts where there are too many packages, though the manifest is one', () => {
  fakeApi({});
  const control_totals = { rows: 18_000, orders: 18_000, packages: 72_000, weight_kg: '1', cod: [] };
  renderPage(
    <PrintPanel job={sampleImport({ total_records: 18_000, delivery_count: 18_000, control_totals })} />,
  );
  expect(addresses()).toEqual([
    'manifest-pdf?paper=a4',
    'labels-pdf?paper=100x150&from_row=1&to_row=10000',
    'labels-pdf?paper=100x150&from_row=10001',
  ]);
});

test('nothing is offered while it runs, after a rollback and for a dry run', () => {
  expect(canPrint(sampleImport())).toBe(true);
  expect(canPrint(sampleImport({ status: 'cancelled' }))).toBe(true);
  expect(canPrint(sampleImport({ status: 'processing' }))).toBe(false);
  expect(canPrint(sampleImport({ dry_run: true }))).toBe(false);
  const all = sampleImport().delivery_count;
  expect(canPrint(sampleImport({ deleted_count: all }))).toBe(false);
});
