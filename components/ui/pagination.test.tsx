import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { Pagination } from '@/components/ui/pagination';

const shown = (total: number, page = 1) => {
  cleanup();
  renderPage(<Pagination page={page} limit={25} total={total} noun="imports" onPage={() => {}} />);
  return screen.getByRole('navigation', { name: 'Pages' }).textContent;
};

test('says which of how many are shown, as a person would', async () => {
  expect(shown(0)).toBe('No imports');
  expect(shown(1)).toBe('1 entry');
  expect(shown(2)).toBe('1–2 of 2 imports');
  expect(shown(60, 3)).toContain('51–60 of 60 imports');
  expect(await findViolations()).toEqual([]);
});
