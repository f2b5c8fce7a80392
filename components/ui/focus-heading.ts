import { useEffect } from 'react';

/** Puts the focus on a heading: it is read out, and Tab goes on from there. */
export function focusHeading(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/**
 * When a part of a page appears in place of what had the focus, such as a button that has done its work, its heading gets
 * the focus, which would fall to the body.
 * @param headingId null: the focus is left alone
 */
export function useFocusWhenLost(headingId: string | null): void {
  useEffect(() => {
    const heading = headingId === null ? null : document.getElementById(headingId);
    const { activeElement, body } = document;
    if (heading && (activeElement === null || activeElement === body)) focusHeading(heading);
  }, [headingId]);
}
