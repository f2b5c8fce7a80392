import { Blob, File } from 'node:buffer';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/**
 * Vitest's setup for rendering tests: adds the browser features that the components need and jsdom lacks.
 * jsdom has no layout, so there is nothing to scroll, observe or animate.
 */
class NothingToObserve {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

Object.assign(globalThis, {
  // jsdom's version cannot be read in slices.
  ...{ Blob, File },
  ResizeObserver: NothingToObserve,
  IntersectionObserver: NothingToObserve,
  BASE_UI_ANIMATIONS_DISABLED: true,
  scrollTo: () => undefined,
  matchMedia: matchNothing,
});
Object.assign(Element.prototype, {
  scrollIntoView: () => undefined,
  scrollTo: () => undefined,
  getAnimations: () => [],
});

function matchNothing(media: string) {
  const nothing = () => undefined;
  return { media, matches: false, addEventListener: nothing, removeEventListener: nothing };
}

// Generous, for a busy machine: what never appears fails all the same.
configure({ asyncUtilTimeout: 30_000 });

// Tests that render need no clean-up of their own.
afterEach(cleanup);
