'use client';

import { useEffect, useRef } from 'react';

/**
 * Gives the focus to the page's content if what had it is gone: the next Tab goes on from there, and a screen reader does not
 * begin at the top of the window.
 */
export function rescueFocus(): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body)
    document.getElementById('main')?.focus({ preventScroll: true });
}

/** Does so whenever something has taken the place of something else. @param shown what is shown now */
export function useFocusRescue(shown: string | number | null): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return; // the page has just loaded
    before.current = shown;
    rescueFocus();
  }, [shown]);
}
