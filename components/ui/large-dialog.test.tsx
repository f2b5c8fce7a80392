import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { English } from '@/components/testing/english';
import { LargeDialog } from '@/components/ui/large-dialog';

test('Escape closes the window, unless something within has used it', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  render(
    <LargeDialog open onClose={onClose} title="Rows" footer={null}>
      <input aria-label="Cell" onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()} />
      <input aria-label="Other" />
    </LargeDialog>,
    { wrapper: English },
  );
  await user.click(screen.getByLabelText('Cell'));
  await user.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await user.click(screen.getByLabelText('Other'));
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});
