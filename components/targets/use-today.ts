import { useSyncExternalStore } from 'react';
import { localDay } from '@/components/ui/local-day';

// No event marks the end of a day; the page checks again on every render.
const subscribe = () => () => undefined;
const today = () => localDay(new Date());
const unknown = () => null;

/**
 * The day on the reader's calendar; null while rendering on the server, which does not know the reader's
 * time zone.
 */
export function useToday(): string | null {
  return useSyncExternalStore(subscribe, today, unknown);
}
