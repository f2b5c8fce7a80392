'use client';

import { useSyncExternalStore } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { useFormats } from '@/components/ui/use-formats';

// One timer for all times on a page: they update together, twice a minute.
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!timer) {
    now = Date.now(); // nobody has counted since the last time left the page
    timer = setInterval(() => {
      now = Date.now();
      for (const notify of listeners) notify();
    }, 30_000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The age of a moment, with the exact time on hover. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const formats = useFormats();
  const t = useTranslations('ui.relativeTime');
  const renderedAt = useNow().getTime();
  const current = useSyncExternalStore(
    subscribe,
    () => now,
    () => renderedAt,
  );
  return (
    <time dateTime={at} title={formats.exact(at)} className={className}>
      {formats.age(Date.parse(at), Math.max(current, Date.parse(at))) ?? t('justNow')}
    </time>
  );
}
