import { expect, test } from 'vitest';
import { ariaShortcut, isPressed, type ShortcutName } from '@/components/ui/shortcuts';

const untouched = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each<[ShortcutName, Partial<typeof untouched>, isMac: boolean, expected: boolean]>([
  ['commands', { key: 'k', ctrlKey: true }, false, true],
  ['commands', { key: 'K', ctrlKey: true }, false, true], // Caps Lock
  ['commands', { key: 'k', metaKey: true }, false, false],
  ['commands', { key: 'k', metaKey: true }, true, true],
  ['commands', { key: 'k', ctrlKey: true }, true, false], // deletes to the end of the line
  ['commands', { key: 'k', ctrlKey: true, shiftKey: true }, false, false],
  ['commands', { key: 'ن', code: 'KeyK', ctrlKey: true }, false, true],
  ['commands', { key: 't', code: 'KeyK', ctrlKey: true }, false, false], // Dvorak: another letter
  ['newImport', { key: 'n' }, false, true],
  ['newImport', { key: 'n', ctrlKey: true }, false, false],
  ['newImport', { key: 'N', shiftKey: true }, false, false],
  ['search', { key: '/', shiftKey: true }, false, true], // a German keyboard
  ['help', { key: '?', shiftKey: true }, false, true],
  ['start', { key: 'Enter', ctrlKey: true }, false, true],
  ['start', { key: 'Enter' }, false, false],
])('%s by %o, on a Mac: %s', (name, init, isMac, expected) => {
  expect(isPressed(name, { ...untouched, ...init }, isMac)).toBe(expected);
});

test('keys are told to screen readers as aria-keyshortcuts takes them', () => {
  expect(ariaShortcut('commands')).toBe('Control+K Meta+K');
  expect(ariaShortcut('start')).toBe('Control+Enter Meta+Enter');
  expect(ariaShortcut('newImport')).toBe('N');
});
