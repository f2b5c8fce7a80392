'use client';

import { useState } from 'react';
import type { CursorPages } from '@/components/ui/cursor-pagination';

interface CursorAnswer {
  next_cursor: string | null;
  total_is_exact: boolean;
  searched_back_to?: string | null;
}

/**
 * The pages of a list that is read by cursors. The way back is remembered as long as the page is open; after that, the
 * browser's Back and the first page remain.
 * @param cursor the page that is shown; undefined: the first
 */
export function useCursorPages(
  cursor: string | undefined,
  answer: CursorAnswer | undefined,
  goTo: (cursor: string | null) => void,
): CursorPages {
  const [trail, setTrail] = useState<readonly (string | null)[]>([]);
  const here = cursor ?? null;
  // The browser's Back may have gone to a page of the trail.
  const at = trail.indexOf(here);
  const before = here === null ? [] : at === -1 ? trail : trail.slice(0, at);
  const next = answer?.next_cursor ?? null;
  return {
    isFirst: here === null,
    isTotalExact: answer?.total_is_exact ?? true,
    stoppedAt: answer?.searched_back_to ?? null,
    onFirst: () => goTo(null),
    onPrevious: before.length > 0 ? () => goTo(before.at(-1)!) : null,
    next:
      next === null
        ? null
        : () => {
            setTrail([...before, here]);
            goTo(next);
          },
  };
}
