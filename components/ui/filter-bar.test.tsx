import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { English } from '@/components/testing/english';
import { DayRange } from '@/components/ui/day-range';
import { FilterBar } from '@/components/ui/filter-bar';

const nothing = () => undefined;

const draw = (isFiltered: boolean, chips?: string) =>
  renderToStaticMarkup(
    <English>
      <FilterBar isFiltered={isFiltered} onClear={nothing} chips={chips}>
        <DayRange labels={['From', 'To']} from="2026-11-02" to="2026-11-20" onFrom={nothing} onTo={nothing} />
      </FilterBar>
    </English>,
  );

test('filters can be cleared once any is set', () => {
  expect(draw(false)).toContain('role="search"');
  expect(draw(false)).not.toContain('Clear');
  expect(draw(true)).toContain('Clear');
  expect(draw(true, 'Today').match(/Clear/g)).toHaveLength(1);
});

test('a range of days cannot end before it begins', () => {
  const [from, to] = draw(false).match(/<input[^>]*>/g) ?? [];
  expect(from).toMatch(/max="2026-11-20"/);
  expect(to).toMatch(/min="2026-11-02"/);
});

test('once they are cleared, the content has the focus that their button had', () => {
  const bar = (isFiltered: boolean) => (
    <English>
      <main id="main" tabIndex={-1}>
        <FilterBar isFiltered={isFiltered} onClear={nothing}>
          <input aria-label="Name" />
        </FilterBar>
      </main>
    </English>
  );
  const { rerender } = render(bar(true));
  screen.getByRole('button', { name: 'Clear' }).focus();
  rerender(bar(false));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});
