import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { QueryClient, QueryClientProvider, type DehydratedState } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { Hydrated, PageWithData } from '@/app/(app)/page-with-data';

const data: DehydratedState = { mutations: [], queries: [] };

/** What the browser gets: the server's own components are replaced by what they return. */
async function asSent(page: ReactElement<{ children: ReactElement<{ loading: typeof loading }> }>) {
  const [outer, inner] = [page, page.props.children];
  if (inner.type !== Hydrated) return outer;
  const sent = (await Hydrated(inner.props as never)) as ReactElement;
  return <outer.type {...outer.props}>{sent}</outer.type>;
}

const loading = Promise.resolve(data);

test('what is typed stays, whether the data of a refresh came at once or later', async () => {
  const client = new QueryClient();
  const page = async (loaded: DehydratedState | null) => (
    <QueryClientProvider client={client}>
      {await asSent(PageWithData({ loaded, loading, children: <input aria-label="Name" /> }) as never)}
    </QueryClientProvider>
  );
  const { rerender } = render(await page(data));
  await userEvent.type(screen.getByLabelText('Name'), 'Lou');
  rerender(await page(null));
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Lou');
  rerender(await page(data));
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Lou');
});
