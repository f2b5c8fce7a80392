import { useEffect, useRef } from 'react';

const REST_MS = 300;

/**
 * Keeps something in the tab whenever it changes: at once, or, if it is large, when it has rested or the page goes.
 * @param keep stores it; the same function as long as it is the same; null: nothing is to be kept
 * @param isLarge whether storing it takes the browser tens of milliseconds
 */
export function useKeptInTab(keep: (() => void) | null, isLarge: boolean): void {
  const pending = useRef<(() => void) | null>(null);
  useEffect(() => {
    pending.current = null;
    if (!keep) return;
    if (isLarge) {
      const keepNow = () => {
        pending.current = null;
        keep();
      };
      pending.current = keepNow;
      const timer = setTimeout(keepNow, REST_MS);
      return () => clearTimeout(timer);
    }
    keep();
  }, [keep, isLarge]);
  useEffect(() => {
    const flush = () => pending.current?.();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
}
