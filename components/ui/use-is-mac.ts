'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether ⌘ is the key of shortcuts on this device. */
export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform);
}

/** As `isMac`; false while the server renders. */
export function useIsMac(): boolean {
  return useSyncExternalStore(never, isMac, () => false);
}
