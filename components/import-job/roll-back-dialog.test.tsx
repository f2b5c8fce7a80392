import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { RollBackDialog } from '@/components/import-job/roll-back-dialog';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

const job = sampleImport();
const preview = `GET /api/delivery/bulk-order-creations/${job.id}/rollback-preview`;
const all = (deliveries: number) => ({ [preview]: { body: { deliveries, kept: [], updated: 0 } } });
const rollBack = `DELETE /api/delivery/bulk-order-creations/${job.id}/deliveries`;

test('the button says how many are deleted; then a new import starts with the same choices', async () => {
  fakeApi({ ...all(38), [rollBack]: { body: { deleted_count: 38 } } });
  const close = vi.fn();
  const { user, router } = renderPage(
    <RollBackDialog job={job} live={38} importAgain open onOpenChange={close} />,
  );
  await screen.findByRole('alertdialog', { name: 'Roll back and import again?' });
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Roll back 38 deliveries' }));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/new?again=${job.id}`));
  expect(close).toHaveBeenCalledWith(false);
  expect(await screen.findByText('38 deliveries deleted.')).toBeTruthy();
});

test('a rollback that goes on is not called done, and no new import starts before its end', async () => {
  const rollback = { started_at: '2026-11-28T08:00:00.000Z', deleted: 0, total: 300_000 };
  fakeApi({ ...all(300_000), [rollBack]: { status: 202, body: { deleted_count: 0, rollback } } });
  const close = vi.fn();
  const { user, router } = renderPage(
    <RollBackDialog job={job} live={300_000} importAgain open onOpenChange={close} />,
  );
  await user.click(await screen.findByRole('button', { name: 'Roll back 300,000 deliveries' }));
  expect(await screen.findByText('Rolling back')).toBeTruthy();
  expect(close).toHaveBeenCalledWith(false);
  expect(screen.queryByText(/deliveries deleted/)).toBeNull();
  expect(router.push).not.toHaveBeenCalled();
});

test('pressing Enter in the opened dialog deletes nothing: the focus is on Cancel', async () => {
  const calls = fakeApi(all(38));
  const close = vi.fn();
  const { user } = renderPage(
    <RollBackDialog job={job} live={38} importAgain={false} open onOpenChange={close} />,
  );
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
  await user.keyboard('{Enter}');
  expect(close).toHaveBeenCalledWith(false);
  expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('what stays is said before and after, with the reasons and some of them', async () => {
  const example = (row: number) => ({
    ...{ row_number: row, external_reference_id: row === 3 ? null : `WEB-${row}` },
    delivery_id: `0192f0c1-7a00-7000-8000-00000000000${row}`,
  });
  const kept = [
    { reason: 'changed', count: 1, examples: [example(2)] },
    { reason: 'dispatched', count: 20, examples: [example(3), example(4)] },
  ];
  fakeApi({
    [preview]: { body: { deliveries: 17, kept, updated: 2 } },
    [rollBack]: { body: { deleted_count: 17, kept } },
  });
  const { user } = renderPage(
    <RollBackDialog job={job} live={38} importAgain={false} open onOpenChange={vi.fn()} />,
  );
  expect(await screen.findByText('21 deliveries will stay:')).toBeTruthy();
  expect(screen.getByText(/20 already dispatched/).textContent).toBe(
    '20 already dispatched (row 3, WEB-4, …)',
  );
  expect(screen.getByText('2 deliveries that this import only updated keep their new values.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'WEB-2' }).getAttribute('href')).toMatch(/^\/deliveries\/0192/);
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Roll back 17 deliveries' }));
  expect(await screen.findByText('17 deliveries deleted. 21 deliveries kept.')).toBeTruthy();
});
