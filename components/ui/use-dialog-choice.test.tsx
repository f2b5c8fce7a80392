import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDialogChoice } from '@/components/ui/use-dialog-choice';

function Page({ canAsk }: { canAsk: boolean }) {
  const { dialog, openDialog } = useDialogChoice<'cancel'>();
  return (
    <main id="main" tabIndex={-1}>
      {canAsk ? (
        <button type="button" onClick={() => openDialog('cancel')}>
          Cancel delivery…
        </button>
      ) : null}
      {dialog ? (
        <button type="button" onClick={dialog.onClosed}>
          Yes
        </button>
      ) : null}
    </main>
  );
}

test('the content gets the focus when a dialog is gone with what opened it', () => {
  const { rerender } = render(<Page canAsk />);
  fireEvent.click(screen.getByText('Cancel delivery…'));
  const confirm = screen.getByText('Yes');
  confirm.focus();
  rerender(<Page canAsk={false} />);
  expect(document.activeElement).toBe(confirm);
  fireEvent.click(confirm);
  expect(document.activeElement).toBe(screen.getByRole('main'));
});
