import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ErrorsPage } from '@/components/docs/errors-page';
import { findViolations } from '@/components/testing/find-violations';
import { errorStatuses } from '@/lib/errors';

test('each code has the place to which answers link, with its status and what to do', async () => {
  render(<ErrorsPage />);
  const headings = screen.getAllByRole('heading', { level: 2 });
  expect(headings.map(({ id }) => id).toSorted()).toEqual(
    Object.keys(errorStatuses)
      .map((code) => `error-${code}`)
      .toSorted(),
  );
  const limited = document.querySelector('section:has(#error-rate_limited)');
  expect(limited?.textContent).toMatch(
    /rate_limited 429This client has sent more than \{limit\} requests.*Wait as long/,
  );
  expect(await findViolations()).toEqual([]);
});
