'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

/**
 * The filters of a list, kept in the address: a link to it shows the same list, and Back returns to the
 * previous one.
 * @returns `query`: the current values; `change` sets some, and removes those set to null or ''. `quiet`
 * adds no history entry (for typing).
 */
export function useAddressQuery() {
  const query = useSearchParams();
  const change = useCallback(
    (values: Record<string, string | number | null>, { quiet = false }: { quiet?: boolean } = {}) => {
      const next = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(values)) {
        if (value === null || value === '') next.delete(name);
        else next.set(name, String(value));
      }
      const address = `${window.location.pathname}${next.size > 0 ? `?${next.toString()}` : ''}`;
      // Next observes the native history; its router would fetch a page that has not changed from the server.
      if (quiet) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
    },
    [],
  );
  return { query, change };
}
