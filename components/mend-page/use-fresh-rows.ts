import { useEffect, useRef } from 'react';
import type { MendView } from '@/lib/mend-links/mend-link-schemas';

/**
 * Loads the rows again when the view says that others are open now: some that were sent came in or failed again, or somebody
 * else has taken some. While nothing can be sent, those that were loaded stay in sight, with what was changed.
 */
export function useFreshRows({ state, open_rows: open, sent }: MendView, reload: () => unknown): void {
  const mark = state === 'open' ? [open, sent.delivered, sent.failed, sent.running].join(' ') : null;
  const loaded = useRef(mark);
  useEffect(() => {
    if (mark === null || mark === loaded.current) return;
    loaded.current = mark;
    void reload();
  }, [mark, reload]);
}
