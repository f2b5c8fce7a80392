/** A key, or a key together with Ctrl (on a Mac: ⌘). */
interface Shortcut {
  /** `KeyboardEvent.key`; letters in lower case. */
  key: string;
  /** The key's place, for keyboards without Latin letters. */
  code?: string;
  /** Together with Ctrl or ⌘. Without: it can be switched off, and does nothing while somebody types (WCAG 2.1.4). */
  withControl: boolean;
}

/** The keyboard shortcuts of the screens. Each is declared here alone: what listens, shows and lists them reads it here. */
export const shortcuts = {
  commands: { key: 'k', code: 'KeyK', withControl: true },
  start: { key: 'Enter', withControl: true },
  newImport: { key: 'n', code: 'KeyN', withControl: false },
  search: { key: '/', withControl: false },
  help: { key: '?', withControl: false },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof shortcuts;

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key press is a shortcut. On a Mac, Ctrl with a letter belongs to the text fields. */
export function isPressed(name: ShortcutName, event: KeyPress, isMac: boolean): boolean {
  const { key, code, withControl }: Shortcut = shortcuts[name];
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const isControl = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (withControl ? !isControl : ctrlKey || metaKey) return false;
  const isLetter = code !== undefined;
  if (altKey && (isLetter || withControl)) return false;
  if (shiftKey && (isLetter || withControl)) return false; // other signs need it on some keyboards
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  return isLetter && event.code === code && !/^[a-z]$/i.test(event.key);
}

/** As the attribute `aria-keyshortcuts` takes it. */
export function ariaShortcut(name: ShortcutName): string {
  const { key, withControl }: Shortcut = shortcuts[name];
  const shown = key.length === 1 ? key.toUpperCase() : key;
  return withControl ? `Control+${shown} Meta+${shown}` : shown;
}
