import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAnnounceEnd } from '@/components/import-job/use-announce-end';
import { English } from '@/components/testing/english';
import { sampleImport } from '@/components/testing/sample-import';

const shown: { title: string; body?: string }[] = [];

beforeEach(() => {
  shown.length = 0;
  document.title = 'Monday · Lading';
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function stubNotifications(permission: NotificationPermission) {
  vi.stubGlobal(
    'Notification',
    class {
      static permission = permission;
      constructor(title: string, options?: NotificationOptions) {
        shown.push({ title, body: options?.body });
      }
    },
  );
}

const running = sampleImport({ status: 'processing', processed_records: 17, ended_at: null });

test('the title says how far a running import is, then how it ended, and is the page’s own again afterwards', () => {
  const { rerender, unmount } = renderHook(({ job }) => useAnnounceEnd(job), {
    ...{ initialProps: { job: running }, wrapper: English },
  });
  expect(document.title).toBe('42% · Monday · Lading');
  rerender({ job: sampleImport({ status: 'processing', processed_records: 40 }) });
  expect(document.title).toBe('99% · Monday · Lading'); // the reports are still being written
  rerender({ job: sampleImport() });
  expect(document.title).toBe('38 created, 2 failed · Monday · Lading');
  unmount();
  expect(document.title).toBe('Monday · Lading');
});

test('an import that had ended before announces nothing', () => {
  stubNotifications('granted');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  renderHook(() => useAnnounceEnd(sampleImport()), { wrapper: English });
  expect(document.title).toBe('Monday · Lading');
  expect(shown).toEqual([]);
});

test.each([
  { isHidden: true, permission: 'granted', count: 1 },
  { isHidden: false, permission: 'granted', count: 0 },
  { isHidden: true, permission: 'default', count: 0 },
  { isHidden: true, permission: 'denied', count: 0 },
] as const)(
  'whoever looks elsewhere and allowed it is notified once: hidden $isHidden, $permission → $count',
  ({ isHidden, permission, count }) => {
    stubNotifications(permission);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
    const { rerender } = renderHook(({ job }) => useAnnounceEnd(job), {
      ...{ initialProps: { job: running }, wrapper: English },
      wrapper: English,
    });
    const done = sampleImport({ failed_records: 0, succeeded_records: 40, delivery_count: 40 });
    rerender({ job: done });
    rerender({ job: { ...done, warning_count: 1 } });
    expect(shown).toHaveLength(count);
    if (count) expect(shown[0]).toEqual({ title: 'Done: 40 deliveries', body: 'Monday' });
  },
);
