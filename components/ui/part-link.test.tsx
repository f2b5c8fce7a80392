import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { English } from '@/components/testing/english';
import { findViolations } from '@/components/testing/find-violations';
import { Panel } from '@/components/ui/panel';

test('a skip link gives the focus to its part, and the next Tab goes on from there', async () => {
  const user = userEvent.setup();
  render(
    <>
      <Panel id="columns" title="Columns" skipTo={[{ to: 'details', words: 'Skip to Details' }]}>
        <button type="button">One of many</button>
      </Panel>
      <Panel id="details" title="Details">
        <button type="button">Wanted</button>
      </Panel>
    </>,
    { wrapper: English },
  );
  const details = screen.getByRole('region', { name: 'Details' });
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Skip to Details' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(details);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Wanted' }));
  // A click on its text does not take the focus.
  expect(details.hasAttribute('tabindex')).toBe(false);
  expect(await findViolations()).toEqual([]);
});
