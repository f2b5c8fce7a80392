import { render, waitFor } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { English } from '@/components/testing/english';
import { recordAnnouncements } from '@/components/testing/record-announcements';
import type { TableShape } from '@/components/ui/data-table';
import { ErrorWordsProvider } from '@/components/ui/error-words';
import { PagedList, type PagedListProps } from '@/components/ui/paged-list';

interface Parcel {
  id: string;
  weight: number;
}

const table: TableShape<Parcel> = {
  keyOf: ({ id }) => id,
  cardsBelow: 'md',
  skeleton: { rows: 3, rowClassName: 'h-14' },
  columns: [
    { name: 'Parcel', cell: ({ id }) => id },
    { name: 'Weight', tooltip: ({ weight }) => `${weight} kilograms`, cell: ({ weight }) => weight },
    { name: 'Actions', isNameHidden: true, cell: () => <button type="button">Open</button> },
  ],
};

const deliveries = [
  { id: 'P-1', weight: 12 },
  { id: 'P-2', weight: 7 },
];

function draw(...given: Parameters<typeof drawing>) {
  return renderToStaticMarkup(drawing(...given));
}

function drawing(list: Partial<PagedListProps<Parcel>['list']>, props: Partial<PagedListProps<Parcel>> = {}) {
  const nothing = () => undefined;
  return (
    <English>
      <ErrorWordsProvider
        readError={(error) => ({
          message: error instanceof RangeError ? error.message : null,
          isMissing: false,
        })}
      >
        <PagedList
          list={{ rows: undefined, total: 0, error: null, isStale: false, onRetry: nothing, ...list }}
          table={table}
          noun="deliveries"
          page={1}
          perPage={2}
          onPage={nothing}
          isFiltered={false}
          onShowAll={nothing}
          noMatch={{ title: 'No parcel matches', hint: 'Try another word.' }}
          empty={<p>No deliveries yet</p>}
          {...props}
        />
      </ErrorWordsProvider>
    </English>
  );
}

test('a loading list says so, and shows a placeholder for its rows', () => {
  const drawn = draw({});
  expect(drawn).toContain('role="status" aria-label="Loading the deliveries"');
  expect(drawn.match(/h-14/g)).toHaveLength(3);
});

test('a known error is shown with its message; an unknown one gets a general message', () => {
  expect(draw({ error: new RangeError('The server is full. Try again in a minute.') })).toMatch(
    /role="alert".*The deliveries could not be loaded.*The server is full\. Try again in a minute\..*Try again/,
  );
  const drawn = draw({ error: new TypeError('x is not a function') });
  expect(drawn).toContain('Something went wrong on this page.');
  expect(drawn).not.toContain('x is not a function');
});

test('loaded rows stay if a refetch fails', () => {
  const drawn = draw({ rows: deliveries, total: 2, error: new RangeError('The server is full.') });
  expect(drawn).toContain('P-1');
  expect(drawn).not.toContain('could not be loaded');
});

test('shows rows below their headers, and the position in the list', () => {
  const drawn = draw({ rows: deliveries, total: 5 }, { page: 2 });
  expect(drawn.match(/<th[ >]/g)).toHaveLength(3);
  expect(drawn).toContain('<span class="sr-only">Actions</span>');
  expect(drawn).toContain('title="7 kilograms"');
  expect(drawn).toContain('aria-busy="false"');
  expect(drawn).toContain('3–4 of 5 deliveries');
});

test('a total that is not all says so', () => {
  const drawn = draw({ rows: deliveries, total: 10_000, isTotalExact: false });
  expect(drawn).toContain('1–2 of 10,000+ deliveries');
  expect(drawn).not.toContain('of 5,000');
});

test('marks rows of another page as stale until the right ones arrive', () => {
  expect(draw({ rows: deliveries, total: 5, isStale: true })).toContain('aria-busy="true"');
});

test.each([
  ['nothing at all', { isFiltered: false, page: 1 }, 'No deliveries yet'],
  ['a filter', { isFiltered: true, page: 1 }, 'No parcel matches'],
  ['a page too many', { isFiltered: false, page: 3 }, 'No parcel matches'],
])('an empty list says why: %s', (_, props, words) => {
  const drawn = draw({ rows: [] }, props);
  expect(drawn).toContain(words);
  expect(drawn.includes('Show all deliveries')).toBe(words === 'No parcel matches');
});

test('another filter says how many it found; a list that renews itself says nothing', async () => {
  const heard = recordAnnouncements();
  const { rerender } = render(drawing({ rows: deliveries, total: 12 }));
  rerender(drawing({ rows: deliveries, total: 13 }));
  rerender(drawing({ rows: deliveries, total: 13, isStale: true }));
  rerender(drawing({ rows: deliveries, total: 2 }));
  await waitFor(() => expect(heard).toEqual(['2 deliveries']));
  rerender(drawing({ rows: deliveries, total: 2, isStale: true }, { isFiltered: true }));
  rerender(drawing({ rows: [], total: 0 }, { isFiltered: true }));
  await waitFor(() => expect(heard).toEqual(['2 deliveries', 'No parcel matches']));
});
