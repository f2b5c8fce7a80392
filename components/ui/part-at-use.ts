import { useEffect, useRef, useState, type RefObject } from 'react';

/** Code that is loaded when it is first used, and not with the page. */
export interface PartAtUse<Part> {
  /** Undefined until it has loaded. */
  current(): Part | undefined;
  /** Loads it, once. After a failure, the next call tries again. */
  load(): Promise<Part>;
}

export function partAtUse<Part>(load: () => Promise<Part>): PartAtUse<Part> {
  let part: Part | undefined;
  let loading: Promise<Part> | undefined;
  return {
    current: () => part,
    load() {
      loading ??= load().then(
        (loaded) => (part = loaded),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}

/** What a loaded control does as soon as it takes the place of its stand-in. */
export type StartOfPart = 'none' | 'focus' | 'open';

/**
 * A button that stands in for a control until somebody uses it. The pointer over it starts the loading; a click, or the
 * focus that a key brings, puts the control in its place, open or focused as the stand-in would be.
 * @returns the part once it is to be shown; until then the properties of the button
 */
export function usePartAtUse<Part>(part: PartAtUse<Part>): {
  used: { part: Part; start: StartOfPart } | null;
  standIn: {
    ref: RefObject<HTMLButtonElement | null>;
    onPointerEnter: () => void;
    onFocus: () => void;
    onClick: () => void;
  };
} {
  const [used, setUsed] = useState<{ part: Part; start: StartOfPart } | null>(() => {
    const loaded = part.current();
    return loaded === undefined ? null : { part: loaded, start: 'none' };
  });
  const ref = useRef<HTMLButtonElement>(null);

  async function take(isOpened: boolean) {
    try {
      const loaded = await part.load();
      const isFocused = document.activeElement === ref.current;
      if (isOpened) setUsed({ part: loaded, start: 'open' });
      // A click that comes meanwhile has put it there already.
      else if (isFocused) setUsed((present) => present ?? { part: loaded, start: 'focus' });
    } catch (error) {
      console.error('A part of the page could not be loaded', error); // the next click tries again
    }
  }

  const standIn = {
    ref,
    onPointerEnter: () => void part.load().catch(() => undefined), // the click says so
    onFocus: () => {
      if (ref.current?.matches(':focus-visible')) void take(false);
    },
    onClick: () => void take(true),
  };
  return { used, standIn };
}

/**
 * The state of a control that takes the place of such a button: closed at first, then as `start` says.
 * @returns `ref` for the control's own button
 */
export function useStartOfPart(start: StartOfPart) {
  const [isOpen, setIsOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  const first = useRef(start);
  useEffect(() => {
    if (first.current === 'none') return;
    ref.current?.focus();
    if (first.current === 'open') setIsOpen(true);
    first.current = 'none';
  }, []);
  return { ref, isOpen, setIsOpen };
}
