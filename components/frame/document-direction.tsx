'use client';

import { DirectionProvider, type TextDirection } from '@base-ui/react/direction-provider';
import { useSyncExternalStore, type ReactNode } from 'react';

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['dir'] });
  return () => observer.disconnect();
}

const readDirection = (): TextDirection => (document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');

/**
 * Tells popups and arrow keys the document's writing direction: styles know it by themselves, scripts do
 * not.
 */
export function DocumentDirection({ children }: { children: ReactNode }) {
  const direction = useSyncExternalStore<TextDirection>(subscribe, readDirection, () => 'ltr');
  return <DirectionProvider direction={direction}>{children}</DirectionProvider>;
}
