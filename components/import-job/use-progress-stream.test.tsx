import { act, renderHook } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryKeys } from '@/components/api/query-keys';
import { useProgressStream } from '@/components/import-job/use-progress-stream';
import { English } from '@/components/testing/english';
import { FakeEventSource } from '@/components/testing/fake-event-source';

beforeEach(() => {
  FakeEventSource.opened = [];
  vi.stubGlobal('EventSource', FakeEventSource);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function watch(isWatched = true) {
  const client = new QueryClient();
  const hook = renderHook(() => useProgressStream(null, 'j-1', isWatched), {
    wrapper: ({ children }) => (
      <English>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </English>
    ),
  });
  const progress = () => client.getQueryData(queryKeys.importProgress(null, 'j-1'));
  return { hook, progress };
}

function turn(isHidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

test('what the server sends is the progress, and nothing needs to be polled meanwhile', () => {
  const { hook, progress } = watch();
  const [source] = FakeEventSource.opened;
  expect(source!.address).toBe('/api/delivery/bulk-order-creations/j-1/progress/stream');
  expect(hook.result.current).toBe(false);
  source!.send('progress', { processed_records: 7 });
  expect(progress()).toEqual({ processed_records: 7 });
  expect(hook.result.current).toBe(true);
  source!.send('error');
  expect(hook.result.current).toBe(false);
  source!.send('progress', { processed_records: 9 });
  expect(hook.result.current).toBe(true);
  source!.send('end');
  expect([source!.isClosed, hook.result.current]).toEqual([true, false]);
});

test('a page out of view holds no connection, and takes one when it is looked at again', () => {
  const { hook } = watch();
  turn(true);
  expect(FakeEventSource.opened.map(({ isClosed }) => isClosed)).toEqual([true]);
  turn(false);
  expect(FakeEventSource.opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  hook.unmount();
  turn(false);
  expect(FakeEventSource.opened.map(({ isClosed }) => isClosed)).toEqual([true, true]);
});

test('an import that has ended is not watched', () => {
  watch(false);
  expect(FakeEventSource.opened).toEqual([]);
});
