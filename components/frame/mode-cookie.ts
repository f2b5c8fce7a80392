import { keepCookie } from '@/components/frame/keep-cookie';

/** Whether somebody looks at the test data of their company: `test`. It only remembers the choice, as the tenant's cookie does. */
export const modeCookie = 'lading-mode';

/**
 * Goes to the test data, or back. The page loads anew: nothing that was on the screen, or is still on its way, may end up on the
 * other side.
 */
export function switchMode(mode: 'live' | 'test'): void {
  keepCookie(modeCookie, mode);
  window.location.assign(new URL('/imports', window.location.origin));
}
