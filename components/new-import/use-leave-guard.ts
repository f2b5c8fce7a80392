'use client';

import { useEffect } from 'react';

const question = 'Leave this import? The mapping you made is not started yet and will be lost.';

/** Asks before a page is left with work on it: by closing the tab, reloading, or following a link. */
export function useLeaveGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.hasAttribute('download'))
        return;
      if (link.origin === location.origin && link.pathname === location.pathname) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // opens beside this page
      if (window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', beforeUnload);
    // Before Next's own handler, which would follow the link.
    document.addEventListener('click', click, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      document.removeEventListener('click', click, { capture: true });
    };
  }, [active]);
}
