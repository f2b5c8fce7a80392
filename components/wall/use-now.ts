'use client';

import { useSyncExternalStore } from 'react';

const STEP_MS = 1_000;

function subscribe(onChange: () => void) {
  const timer = setInterval(onChange, STEP_MS);
  return () => clearInterval(timer);
}

const now = () => Math.floor(Date.now() / STEP_MS) * STEP_MS;

/** The time in milliseconds since 1970, anew each second; null while the server renders. */
export function useNow(): number | null {
  return useSyncExternalStore<number | null>(subscribe, now, () => null);
}
