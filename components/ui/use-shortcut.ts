'use client';

import { useEffect, useEffectEvent } from 'react';
import { isDialogOpen } from '@/components/ui/open-dialogs';
import { isPressed, type ShortcutName, shortcuts } from '@/components/ui/shortcuts';
import { areSingleKeysOn } from '@/components/ui/single-keys';
import { isMac } from '@/components/ui/use-is-mac';

/** Where a key is typed, or means something of its own. */
const takesKeys = 'input, textarea, select, [contenteditable], [role=grid], [role=menu], [role=listbox]';
/**
 * Does something when a shortcut is pressed: never below an open dialog; a single key never while somebody types, and not
 * where single keys are switched off.
 * @param onPress null: the shortcut does nothing at present
 */
export function useShortcut(name: ShortcutName, onPress: (() => void) | null) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!onPress || event.defaultPrevented || event.repeat || event.isComposing) return;
    if (!isPressed(name, event, isMac()) || isDialogOpen()) return;
    if (!shortcuts[name].withControl) {
      const isTyping = event.target instanceof Element && event.target.closest(takesKeys) !== null;
      if (isTyping || !areSingleKeysOn()) return;
    }
    event.preventDefault();
    onPress();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
