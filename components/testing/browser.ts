import { Blob, File } from 'node:buffer';
import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { afterEach, expect } from 'vitest';
import { findViolations } from './find-violations';
import './quick-lookups';

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

const neverShown = new Set([
  'DIALOG',
  'HEAD',
  'LINK',
  'META',
  'NOSCRIPT',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'TITLE',
]);

/**
 * Says what style attributes set and whether an element is shown. jsdom's version also matches the browser's default sheet
 * against the element and all that is around it, which takes a third of the time of a test of a long page; our own sheets
 * are not loaded.
 */
window.getComputedStyle = (element) => {
  const { style } = element as HTMLElement;
  const inherited = (name: string) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const value = (at as HTMLElement).style?.getPropertyValue(name);
      if (value) return value;
    }
    return '';
  };
  const read = (name: string): string => {
    switch (name) {
      case 'display': {
        const isHidden =
          element.hasAttribute('hidden') ||
          (neverShown.has(element.tagName) && !element.hasAttribute('open'));
        return isHidden ? 'none' : style.display || 'block';
      }
      case 'visibility':
        return inherited(name) || 'visible';
      case 'pointer-events':
        return inherited(name) || 'auto';
      default:
        return style.getPropertyValue(name);
    }
  };
  const byName = (name: string) => read(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return new Proxy(style, {
    get: (target, name) => {
      if (name === 'getPropertyValue') return read;
      const value: unknown = Reflect.get(target, name, target);
      return typeof name === 'string' && typeof value !== 'function' ? byName(name) : value;
    },
  });
};

/** How many characters of the page a failure prints: none, unless the environment says otherwise. */
const printLimit = Number(process.env.DEBUG_PRINT_LIMIT ?? 0);

configure({
  // Generous, for a busy machine: what never appears fails all the same.
  asyncUtilTimeout: 30_000,
  // While a test waits, it is asked for again and again. Printing the page each time took a fifth of the time.
  getElementError: (message, container) => {
    const seen = printLimit > 0 ? prettyDOM(container, printLimit) : false;
    const error = new Error([message, seen].filter(Boolean).join('\n\n'));
    error.name = 'TestingLibraryElementError';
    return error;
  },
});

/** The files of which axe has looked at something. */
const checked = new Set<string>();

// Tests that render need no clean-up of their own. One process runs many files, so the address would reach the next one too.
// What the first test of each file leaves on the screen keeps axe's rules, whatever the test is about: on every test, it would
// take longer than the tests.
afterEach(async ({ task }) => {
  const isDue = document.body.textContent !== '' && !checked.has(task.file.filepath);
  if (isDue) checked.add(task.file.filepath);
  const violations = isDue ? await findViolations() : [];
  cleanup();
  window.history.replaceState(null, '', '/');
  expect(violations, 'what axe finds at the end of the test').toEqual([]);
});
