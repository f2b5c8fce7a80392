'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to the page's content if what had it is gone: the next Tab goes on from there, and a screen reader does not
 * begin at the top of the window.
 * @param to what gets it in place of the page's content
 */
function rescueFocus(to: HTMLElement | null = document.getElementById('main')): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) to?.focus({ preventScroll: true });
}

/** Does so once a dialog that closes is gone, and has given the focus back to what it had it from, if that is still there. */
export function rescueFocusSoon(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => rescueFocus()));
}

/**
 * Does so whenever something has taken the place of something else.
 * @param shown what is shown now; undefined: it has not loaded yet
 */
export function useFocusRescue(
  shown: string | number | boolean | null | undefined,
  to?: RefObject<HTMLElement | null>,
): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return; // the page has just loaded
    const isFirst = before.current === undefined;
    before.current = shown;
    if (isFirst) return;
    rescueFocus(to?.current ?? undefined);
  }, [shown, to]);
}
