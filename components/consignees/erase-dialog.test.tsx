import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EraseDialog } from '@/components/consignees/erase-dialog';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { type ConsigneeHeld, consigneeHeldSchema } from '@/lib/consignees/consignee-schemas';

const who = { phone: '+49 30 123456', name: 'Zora Zeisig' };
const jobId = '0192f0c1-7a00-7000-8000-000000000080';
const held: ConsigneeHeld = consigneeHeldSchema.parse({
  consignee: who,
  counts: { deliveries: 3, failed_rows: 1, corrected_cells: 0, targets: 0, batch_items: 0 },
  ...{ deliveries: [], failed_rows: [], corrected_cells: [], targets: [], batch_items: [] },
  too_many: false,
  unread_imports: { total: 0, data: [] },
  running_imports: 0,
  waiting_batches: 0,
  retention_days: 90,
});
const erased = { deliveries: 3, targets: 0, batch_items: 0, imports: 1 };

function renderDialog(answers: ApiAnswers, changes: Partial<ConsigneeHeld> = {}) {
  const calls = fakeApi(answers);
  const [onClose, onErased] = [vi.fn(), vi.fn()];
  const { user } = renderPage(
    <EraseDialog who={who} held={{ ...held, ...changes }} open onClose={onClose} onErased={onErased} />,
  );
  return { calls, user, onClose, onErased };
}

const eraseButton = () => screen.findByRole('button', { name: 'Erase for good' });

test('erasing needs the phone typed again, and says before what will go', async () => {
  const { calls, user, onErased } = renderDialog({ 'POST /api/consignees/erase': { body: erased } });
  const dialog = await screen.findByRole('dialog', { name: 'Erase this person’s data?' });
  expect(dialog.textContent).toContain('Found: 3 deliveries, 1 failed row. This cannot be undone.');
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(await findViolations()).toEqual([]);

  const typed = screen.getByLabelText('Type +49 30 123456 to confirm');
  await user.type(typed, '+49 30 12345{Enter}');
  expect((await eraseButton()).hasAttribute('disabled')).toBe(true);
  expect(calls).toEqual([]);
  await user.type(typed, '6');
  await user.click(await eraseButton());
  await waitFor(() => expect(onErased).toHaveBeenCalledWith(erased));
  expect(calls.map(({ body }) => body)).toEqual([{ ...who, unread_imports: false }]);
});

test('files that were not read to the end go only if that is chosen', async () => {
  const unread = {
    id: jobId,
    name: 'Monday',
    status: 'cancelled',
    ended_at: '2026-11-27T06:00:00.000Z',
  } as const;
  const { calls, user, onErased } = renderDialog(
    { 'POST /api/consignees/erase': { body: erased } },
    { unread_imports: { total: 1, data: [unread] } },
  );
  await user.click(
    await screen.findByRole('checkbox', { name: /Also remove the files of one stopped import/ }),
  );
  expect(await findViolations()).toEqual([]);
  await user.type(screen.getByLabelText(/to confirm$/), '+4930123456{Enter}');
  await waitFor(() => expect(onErased).toHaveBeenCalled());
  expect(calls.map(({ body }) => body)).toEqual([{ ...who, unread_imports: true }]);
});

test('an import that is still running is named, with a link to it', async () => {
  const error = { code: 'job_still_running', message: 'An import still runs.', details: { job_id: jobId } };
  const { user, onErased } = renderDialog({ 'POST /api/consignees/erase': { status: 409, body: { error } } });
  await user.type(await screen.findByLabelText(/to confirm$/), '+4930123456{Enter}');
  expect(await screen.findByText('An import still runs.')).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Go to the import that is still running' });
  expect(link.getAttribute('href')).toBe(`/imports/${jobId}`);
  expect(onErased).not.toHaveBeenCalled();
  expect(await findViolations()).toEqual([]);
});

test('Escape closes it without erasing', async () => {
  const { calls, user, onClose } = renderDialog({});
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
  expect(calls).toEqual([]);
});
