import { useEffect, useRef } from 'react';
import { focusHeading } from '@/components/ui/focus-heading';

/**
 * After each change of page the focus goes to the new page's heading, so that it is read out and Tab goes on from there; not
 * where the page has put it somewhere itself. A heading that comes later, with the page's data, gets it when it comes.
 */
export function useFocusHeading(pathname: string) {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const main = document.getElementById('main');
    if (!main || (main !== document.activeElement && main.contains(document.activeElement))) return;
    const heading = main.querySelector('h1');
    if (heading) return focusHeading(heading);
    main.focus({ preventScroll: true });
    const watch = new MutationObserver(() => {
      const late = main.querySelector('h1');
      if (document.activeElement !== main) return watch.disconnect(); // the person has gone on
      if (!late) return;
      watch.disconnect();
      focusHeading(late);
    });
    watch.observe(main, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [pathname]);
}
