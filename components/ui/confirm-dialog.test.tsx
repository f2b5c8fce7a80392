import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';

function Asking({ busy = false, onConfirm }: { busy?: boolean; onConfirm: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Delete all
      </button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Delete everything?"
        confirmLabel="Delete 12 deliveries"
        onConfirm={onConfirm}
        busy={busy}
      >
        <p>This cannot be undone.</p>
      </ConfirmDialog>
    </>
  );
}

test('focus starts on the harmless button; Escape closes the dialog and restores the focus', async () => {
  const confirm = vi.fn();
  const { user } = renderPage(<Asking onConfirm={confirm} />);
  await user.tab();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('alertdialog', { name: 'Delete everything?' });
  expect(dialog.textContent).toContain('This cannot be undone.');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
  expect(await findViolations()).toEqual([]);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Delete all'));
  expect(confirm).not.toHaveBeenCalled();
});

test('while the action runs, neither Escape nor a second click does anything', async () => {
  const confirm = vi.fn();
  const { user } = renderPage(<Asking busy onConfirm={confirm} />);
  await user.click(screen.getByRole('button', { name: 'Delete all' }));
  await user.click(await screen.findByRole('button', { name: /Delete 12 deliveries/ }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('alertdialog')).toBeTruthy();
  expect(confirm).not.toHaveBeenCalled();
});

test('the content gets the focus if the button that asked is gone with what was done', async () => {
  function AskingOnce() {
    const [isDone, setIsDone] = useState(false);
    const [open, setOpen] = useState(false);
    const finish = () => {
      setIsDone(true);
      setOpen(false);
    };
    return (
      <main id="main" tabIndex={-1}>
        {isDone ? null : (
          <button type="button" onClick={() => setOpen(true)}>
            Abort
          </button>
        )}
        <ConfirmDialog
          open={open}
          onOpenChange={setOpen}
          title="Abort?"
          confirmLabel="Yes"
          onConfirm={finish}
        >
          <p>It ends at once.</p>
        </ConfirmDialog>
      </main>
    );
  }
  const { user } = renderPage(<AskingOnce />);
  await user.click(screen.getByRole('button', { name: 'Abort' }));
  await user.click(await screen.findByRole('button', { name: 'Yes' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});
