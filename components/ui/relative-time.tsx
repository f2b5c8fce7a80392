'use client';

import { useSyncExternalStore } from 'react';

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** "3 minutes ago", relative to `now`; both in milliseconds since 1970. */
function describeAge(then: number, now: number): string {
  const seconds = Math.round((then - now) / 1000);
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
  }
  return 'just now';
}

/** The full date and time, in the reader's own time zone. */
export function formatExact(isoTime: string): string {
  return exact.format(new Date(isoTime));
}

/** "21 Nov 2026, 06:02": for moments that people plan around. */
export function formatMinute(isoTime: string): string {
  return minute.format(new Date(isoTime));
}

/** "21 Nov, 06:02:17": for events within seconds of each other. */
export function formatMoment(isoTime: string): string {
  return moment.format(new Date(isoTime));
}

// One timer for all times on a page: they update together, twice a minute.
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const notify of listeners) notify();
  }, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The age of a moment, with the exact time on hover. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const current = useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );
  return (
    <time dateTime={at} title={formatExact(at)} className={className} suppressHydrationWarning>
      {describeAge(Date.parse(at), Math.max(current, Date.parse(at)))}
    </time>
  );
}
