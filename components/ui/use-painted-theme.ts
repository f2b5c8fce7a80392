'use client';

import { useSyncExternalStore } from 'react';

/** What colours hang on, besides the theme that the person has chosen. */
const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/**
 * A text that changes whenever the colours of the page do: with the device at sunset, or with the person's choice of a
 * theme. For what is drawn by hand and has to be drawn again; empty while the server renders.
 */
export function usePaintedTheme(): string {
  return useSyncExternalStore(subscribe, read, () => '');
}

function subscribe(onChange: () => void): () => void {
  const lists = queries.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
    observer.disconnect();
  };
}

function read(): string {
  const holds = queries.map((query) => (window.matchMedia(query).matches ? 'yes' : 'no'));
  return [document.documentElement.dataset.theme, ...holds].join(' ');
}
