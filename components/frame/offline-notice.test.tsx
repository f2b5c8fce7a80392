import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { OfflineNotice } from '@/components/frame/offline-notice';
import { English } from '@/components/testing/english';
import { findViolations } from '@/components/testing/find-violations';

function turn(isOnline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')));
}

afterEach(() => vi.restoreAllMocks());

test('a page without a connection says so, and since when, until it is back', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-28T05:02:00Z'), toFake: ['Date'] });
  render(<OfflineNotice />, { wrapper: English });
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  turn(false);
  vi.setSystemTime(Date.parse('2026-11-28T05:09:00Z'));
  const said = status.textContent;
  expect(said).toMatch(/^No connection since \d\d:02\. What you see is as it was then/);
  expect(await findViolations()).toEqual([]);
  turn(true);
  expect(status.textContent).toBe('');
  vi.useRealTimers();
});
