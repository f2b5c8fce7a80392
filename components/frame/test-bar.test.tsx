import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { AccountMenuControl } from '@/components/frame/account-menu-control';
import { switchMode } from '@/components/frame/mode-cookie';
import { TestBar } from '@/components/frame/test-bar';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

vi.mock('@/components/frame/mode-cookie');

afterEach(() => {
  vi.mocked(switchMode).mockReset();
});

test('the bar says that data is test data, and leads back with one click', async () => {
  const { user } = renderPage(<TestBar />, { isTest: true, hasTestData: true });
  const bar = screen.getByRole('region', { name: 'Test data' });
  expect(bar.textContent).toContain('Nothing that you do here touches live data.');
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Back to live data' }));
  expect(switchMode).toHaveBeenCalledExactlyOnceWith('live');
});

test('there is no bar over live data', () => {
  renderPage(<TestBar />, { hasTestData: true });
  expect(screen.queryByText('Test data')).toBeNull();
});

test.each([
  [{ hasTestData: true }, true],
  [{ hasTestData: false }, false],
  [{ hasTestData: true, isTest: true }, false],
])('the account menu leads to test data where there is some to go to: %o', async (workplace, offers) => {
  const { user } = renderPage(<AccountMenuControl initialTheme="system" start="none" />, workplace);
  await user.click(screen.getByRole('button', { name: /Account of/ }));
  await screen.findByRole('menuitem', { name: 'Sign out' });
  const item = screen.queryByRole('menuitem', { name: 'Look at test data' });
  expect(item !== null).toBe(offers);
  if (!item) return;
  await user.click(item);
  expect(switchMode).toHaveBeenCalledExactlyOnceWith('test');
});
