import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { SelectField, selectControl } from '@/components/ui/select-field';
import { English } from '@/components/testing/english';
import { findViolations } from '@/components/testing/find-violations';

const options = [
  { value: 'car', label: 'By car' },
  { value: 'ship', label: 'By ship' },
];

function Field() {
  const [value, setValue] = useState<string | null>('car');
  return (
    <SelectField label="Way" hint="How it travels" value={value} onChange={setValue} options={options} />
  );
}

// This file loads no page, so that the list has not been loaded: the order of these tests matters.
test('before its list has loaded it says what is chosen, and the first click opens it', async () => {
  render(<Field />, { wrapper: English });
  expect(selectControl.current()).toBeUndefined();
  const standIn = screen.getByRole('combobox', { name: 'Way' });
  expect(standIn.textContent).toBe('By car');
  expect(standIn.getAttribute('aria-expanded')).toBe('false');
  expect(await findViolations()).toEqual([]);

  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(standIn);
  await user.click(await screen.findByRole('option', { name: 'By ship' }));
  expect((await screen.findByRole('combobox', { name: 'Way' })).textContent).toBe('By ship');
  expect(selectControl.current()).toBeDefined();
});

test('once loaded, it takes the place of every stand-in from the start', async () => {
  render(<Field />, { wrapper: English });
  const control = screen.getByRole('combobox', { name: 'Way' });
  expect(control.getAttribute('aria-describedby')).toBe(screen.getByText('How it travels').id);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.tab();
  expect(document.activeElement).toBe(control);
  await user.keyboard('{ArrowDown}');
  await screen.findByRole('option', { name: 'By ship' });
});
