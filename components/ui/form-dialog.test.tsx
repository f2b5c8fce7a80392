import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findViolations } from '@/components/testing/find-violations';
import { FormDialog } from '@/components/ui/form-dialog';

const nothing = () => undefined;

test('what takes the place of a form gets the focus that was in it; a focus elsewhere stays', async () => {
  const draw = (title: string, field: string | null) => (
    <FormDialog open onClose={nothing} title={title}>
      {field ? <input aria-label={field} /> : <p>It is made.</p>}
    </FormDialog>
  );
  const { rerender } = render(draw('New key', 'Name'));
  const input = await screen.findByLabelText('Name');
  await waitFor(() => expect(document.activeElement).toBe(input));
  rerender(draw('New key of ERP', 'Name'));
  expect(document.activeElement).toBe(input);
  rerender(draw('The key is ready', null));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The key is ready' }));
  expect(await findViolations()).toEqual([]);
});
