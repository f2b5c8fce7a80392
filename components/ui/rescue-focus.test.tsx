import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useFocusRescue } from '@/components/ui/rescue-focus';

function Page({ shown }: { shown: string | undefined }) {
  useFocusRescue(shown);
  return (
    <>
      <input aria-label="Stays" />
      <main id="main" tabIndex={-1}>
        {shown === 'first' ? <button type="button">Goes</button> : null}
      </main>
    </>
  );
}

test('the content gets the focus when what had it is gone, and only then', () => {
  const { rerender } = render(<Page shown="first" />);
  expect(document.activeElement).toBe(document.body); // a page that loads takes no focus
  screen.getByRole('button').focus();
  rerender(<Page shown="second" />);
  expect(document.activeElement).toBe(screen.getByRole('main'));
  screen.getByLabelText('Stays').focus();
  rerender(<Page shown="third" />);
  expect(document.activeElement).toBe(screen.getByLabelText('Stays'));
});

test('what loads after the page takes no focus either', () => {
  const { rerender } = render(<Page shown={undefined} />);
  rerender(<Page shown="first" />);
  expect(document.activeElement).toBe(document.body);
  screen.getByRole('button').focus();
  rerender(<Page shown="second" />);
  expect(document.activeElement).toBe(screen.getByRole('main'));
});
