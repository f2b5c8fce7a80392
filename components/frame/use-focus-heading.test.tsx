import { render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { useFocusHeading } from '@/components/frame/use-focus-heading';

function Frame({ pathname, children }: { pathname: string; children: ReactNode }) {
  useFocusHeading(pathname);
  return (
    <>
      <button type="button">In the frame</button>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

test('the first page leaves the focus alone, and the next one’s heading gets it', () => {
  const { rerender } = render(
    <Frame pathname="/imports">
      <h1>Imports</h1>
    </Frame>,
  );
  expect(document.activeElement).toBe(document.body);
  screen.getByRole('button').focus();
  rerender(
    <Frame pathname="/deliveries">
      <h1>Deliveries</h1>
    </Frame>,
  );
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Deliveries' }));
});

test('a heading that comes with the data gets the focus when it comes', async () => {
  const { rerender } = render(<Frame pathname="/imports">List</Frame>);
  rerender(<Frame pathname="/imports/1">Loading…</Frame>);
  expect(document.activeElement).toBe(screen.getByRole('main'));
  rerender(
    <Frame pathname="/imports/1">
      <h1>Monday</h1>
    </Frame>,
  );
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
});

test('nothing is taken from a person who has gone on meanwhile, or from a field that the page has focused', async () => {
  const { rerender } = render(<Frame pathname="/imports">List</Frame>);
  rerender(<Frame pathname="/imports/1">Loading…</Frame>);
  screen.getByRole('button').focus();
  rerender(
    <Frame pathname="/imports/1">
      <h1>Monday</h1>
    </Frame>,
  );
  await new Promise((resolve) => setTimeout(resolve)); // the observer has been told
  expect(document.activeElement).toBe(screen.getByRole('button'));
  rerender(
    <Frame pathname="/account/password">
      <h1>Password</h1>
      <input aria-label="Now" autoFocus />
    </Frame>,
  );
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});
