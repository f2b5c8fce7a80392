import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { usePaintedTheme } from '@/components/ui/use-painted-theme';

afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.theme;
});

/** A device whose wishes change: `wish` is what it wants. */
function fakeDevice() {
  const wanted = new Set<string>();
  const listeners = new Set<() => void>();
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return wanted.has(query);
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
  return {
    listeners,
    wish: (query: string) => {
      wanted.add(query);
      for (const listener of listeners) listener();
    },
  };
}

function Painted() {
  return <output>{usePaintedTheme()}</output>;
}

test('what is drawn by hand hears of the device’s wishes and of the person’s theme', async () => {
  const device = fakeDevice();
  const { unmount } = render(<Painted />);
  const seen = new Set([screen.getByRole('status').textContent]);
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ]) {
    act(() => device.wish(query));
    seen.add(screen.getByRole('status').textContent);
  }
  await act(async () => {
    document.documentElement.dataset.theme = 'light';
  });
  seen.add(screen.getByRole('status').textContent);
  expect(seen.size).toBe(5);
  unmount();
  expect(device.listeners.size).toBe(0);
});
