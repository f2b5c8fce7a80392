import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AbortDialog } from '@/components/import-job/abort-dialog';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

const job = sampleImport({
  status: 'processing',
  processed_records: 12,
  succeeded_records: 11,
  delivery_count: 11,
  failed_records: 1,
});
const abort = `POST /api/delivery/bulk-order-creations/${job.id}/abort`;

test('the dialog says what is kept and what is not imported; aborting closes it and shows a toast', async () => {
  const calls = fakeApi({ [abort]: { body: { ...job, status: 'cancelled' } } });
  const close = vi.fn();
  const { user } = renderPage(<AbortDialog job={job} open onOpenChange={close} />);
  const dialog = await screen.findByRole('alertdialog', { name: 'Abort this import?' });
  expect(dialog.textContent).toContain('11 deliveries made so far are kept');
  expect(dialog.textContent).toContain('The remaining 28 rows will not be imported');
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Abort import' }));
  await waitFor(() => expect(close).toHaveBeenCalledWith(false));
  expect(await screen.findByText('Import aborted')).toBeTruthy();
  expect(calls).toHaveLength(1);
});

test('as long as nothing was made, nothing is said to be kept', async () => {
  const early = {
    ...job,
    total_records: null,
    processed_records: 0,
    succeeded_records: 0,
    delivery_count: 0,
  };
  fakeApi({ [abort]: { body: { ...early, status: 'cancelled' } } });
  const { user } = renderPage(<AbortDialog job={early} open onOpenChange={() => undefined} />);
  const dialog = await screen.findByRole('alertdialog', { name: 'Abort this import?' });
  expect(dialog.textContent).toContain('No more rows become deliveries.');
  await user.click(screen.getByRole('button', { name: 'Abort import' }));
  expect(await screen.findByText('Import aborted')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/are kept/);
});

test('Escape keeps the import running', async () => {
  const calls = fakeApi({});
  const close = vi.fn();
  const { user } = renderPage(<AbortDialog job={job} open onOpenChange={close} />);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep it running'));
  await user.keyboard('{Escape}');
  expect(close).toHaveBeenCalledWith(false);
  expect(calls).toEqual([]);
});

test('an error from the API is shown in the dialog, which stays open', async () => {
  fakeApi({ [abort]: { status: 409, body: { error: { code: 'conflict', message: 'It has ended.' } } } });
  const close = vi.fn();
  const { user } = renderPage(<AbortDialog job={job} open onOpenChange={close} />);
  await user.click(await screen.findByRole('button', { name: 'Abort import' }));
  expect(await screen.findByText('It has ended.')).toBeTruthy();
  expect(close).not.toHaveBeenCalled();
  expect(await findViolations()).toEqual([]);
});
