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

/** Scrolls to what has the focus, should a change of the page have pushed it out of sight. */
function showFocus(): void {
  const { activeElement } = document;
  if (activeElement?.id !== 'main') activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * Does so once a dialog that closes is gone, and has given the focus back to what it had it from, if that is still there:
 * then it is also in sight, though the page has changed beneath the dialog.
 */
export function rescueFocusSoon(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      rescueFocus();
      showFocus();
    }),
  );
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

/**
 * Keeps what has the focus in a list in sight when the list grows before it.
 * @param size the number of entries; undefined: they have not loaded yet
 * @returns what the list takes as its ref
 */
export function useFocusInSight<List extends HTMLElement>(size: number | undefined): RefObject<List | null> {
  const list = useRef<List>(null);
  useEffect(() => {
    if (list.current?.contains(document.activeElement)) showFocus();
  }, [size]);
  return list;
}
