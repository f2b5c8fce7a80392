import { useSyncExternalStore } from 'react';
import { useTimeZone as useServersTimeZone } from 'use-intl';

let own: string | undefined;

/** The time zone of the reader's device, such as "Europe/Vienna". */
export function ownTimeZone(): string {
  return (own ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

// Nobody is told of a journey to another time zone; a page that is loaded there knows it.
const subscribe = () => () => undefined;

/**
 * The time zone in which moments are written: the reader's own. While the page is rendered on the server, and until the browser
 * has taken it over, it is the one that the server takes it to be.
 */
export function useTimeZone(): string | undefined {
  const servers = useServersTimeZone();
  return useSyncExternalStore(subscribe, ownTimeZone, () => servers);
}
