import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { RollBackDialog } from '@/components/import-job/roll-back-dialog';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';

const job = sampleImport();
const rollBack = `DELETE /api/delivery/bulk-order-creations/${job.id}/deliveries`;

test('the button says how many are deleted; then a new import starts with the same choices', async () => {
  fakeApi({ [rollBack]: { body: { deleted_count: 38 } } });
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
  fakeApi({ [rollBack]: { status: 202, body: { deleted_count: 0, rollback } } });
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
  const calls = fakeApi({});
  const close = vi.fn();
  const { user } = renderPage(
    <RollBackDialog job={job} live={38} importAgain={false} open onOpenChange={close} />,
  );
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
  await user.keyboard('{Enter}');
  expect(close).toHaveBeenCalledWith(false);
  expect(calls).toEqual([]);
});
