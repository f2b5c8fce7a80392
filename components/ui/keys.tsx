'use client';

import { type Messages, useTranslations } from 'use-intl';
import { classNames } from '@/components/ui/class-names';
import { ariaShortcut, type ShortcutName, shortcuts } from '@/components/ui/shortcuts';
import { useSingleKeys } from '@/components/ui/single-keys';
import { useIsMac } from '@/components/ui/use-is-mac';

/** The keys of a shortcut beside what they do. Only for the eye: what they do has `aria-keyshortcuts`. */
export function Keys({ name, className }: { name: ShortcutName; className?: string }) {
  const { key, withControl } = shortcuts[name];
  const isOn = useSingleKeys();
  const pressed = useKeyNames([...(withControl ? ['Control'] : []), key]);
  if (!withControl && !isOn) return null;
  return <KeyCaps pressed={pressed} className={classNames('pointer-coarse:hidden', className)} hidden />;
}

/** The `aria-keyshortcuts` of what a shortcut does; undefined where single keys are switched off, or for no shortcut. */
export function useAriaShortcut(name: ShortcutName | null): string | undefined {
  const isOn = useSingleKeys();
  if (name === null || (!shortcuts[name].withControl && !isOn)) return undefined;
  return ariaShortcut(name);
}

/** Keys that are pressed together, as they are printed on the keyboard. */
export function KeyCaps({
  pressed,
  className,
  hidden,
}: {
  pressed: readonly string[];
  className?: string;
  /** Whether screen readers pass over them. */
  hidden?: boolean;
}) {
  return (
    <span aria-hidden={hidden} dir="ltr" className={classNames('inline-flex shrink-0 gap-0.5', className)}>
      {pressed.map((key) => (
        <kbd
          key={key}
          className="min-w-5 rounded-sm border border-current/30 px-1 text-center font-sans text-[0.6875rem] leading-4.5 font-medium"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}

/** What keys are called on this keyboard, in the reader's language. */
export function useKeyNames(keys: readonly string[]): string[] {
  const t = useTranslations('ui.keys');
  const isMac = useIsMac();
  return keys.map((key) => {
    if (isMac && key === 'Control') return '⌘';
    return isNamed(key) ? t(key) : key.toUpperCase();
  });
}

const isNamed = (key: string): key is keyof Messages['ui']['keys'] => key.length > 2;
