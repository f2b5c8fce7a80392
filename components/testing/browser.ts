import { Blob, File } from 'node:buffer';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/**
 * Vitest's set-up of the tests that render: what jsdom lacks of a browser and the components ask for. jsdom lays nothing
 * out, so there is nothing to scroll, to watch or to animate.
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
  // jsdom's cannot be read in pieces.
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

// A busy machine takes its time: what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });

// Whoever renders shall not have to clean up.
afterEach(cleanup);
