import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { English } from '@/components/testing/english';
import { findViolations } from '@/components/testing/find-violations';
import { SearchField } from '@/components/ui/search-field';

test('what is typed while the address still changes stays; another change of the address is shown', async () => {
  const onSearch = vi.fn();
  const draw = (value: string) => (
    <English>
      <SearchField label="Search" placeholder="Name" value={value} onSearch={onSearch} />
    </English>
  );
  const { rerender } = render(draw(''));
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  fireEvent.change(field, { target: { value: 'ab' } });
  await waitFor(() => expect(onSearch).toHaveBeenCalledExactlyOnceWith('ab'));
  fireEvent.change(field, { target: { value: 'abc' } });
  rerender(draw('ab'));
  expect(field.value).toBe('abc');
  await waitFor(() => expect(onSearch).toHaveBeenLastCalledWith('abc'));
  rerender(draw('abc'));
  rerender(draw('')); // "Clear"
  expect(field.value).toBe('');
  rerender(draw('abc')); // Forward
  expect(field.value).toBe('abc');
  expect(await findViolations()).toEqual([]);
});
