import { useSyncExternalStore } from 'react';
import { localDay } from '@/components/ui/local-day';

// Nothing tells when a day ends; the page asks again whenever it is drawn.
const subscribe = () => () => undefined;
const today = () => localDay(new Date());
const unknown = () => null;

/** The day on the reader's calendar; null while the server draws, which does not know the reader's time zone. */
export function useToday(): string | null {
  return useSyncExternalStore(subscribe, today, unknown);
}
