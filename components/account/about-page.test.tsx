import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AboutPage } from '@/components/account/about-page';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

test('each source of data is named with its licence, as the licences ask', async () => {
  renderPage(<AboutPage />);
  const items = screen.getAllByRole('listitem');
  const named = items.map((item) =>
    within(item)
      .getAllByRole('link')
      .map((link) => link.textContent),
  );
  expect(named).toEqual([
    ['GeoNames', 'CC BY 4.0'],
    ['country-coder', 'ISC'],
  ]);
  // Leaving for another site tells it nothing.
  for (const link of screen.getAllByRole('link')) expect(link.getAttribute('rel')).toBe('noreferrer');
  expect(await findViolations()).toEqual([]);
});
