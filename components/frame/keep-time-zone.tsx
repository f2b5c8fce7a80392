'use client';

import { useEffect } from 'react';
import { keepCookie } from '@/components/frame/keep-cookie';
import { timeZoneCookie } from '@/components/frame/time-zone';
import { ownTimeZone } from '@/components/ui/use-time-zone';

/** Tells the server the reader's time zone, for the next page. @param known the one that it takes it to be */
export function KeepTimeZone({ known }: { known: string }) {
  useEffect(() => {
    if (ownTimeZone() !== known) keepCookie(timeZoneCookie, ownTimeZone());
  }, [known]);
  return null;
}
