import { z } from 'zod';

/**
 * Whether a text has no control character: what a name in a list may be. Line breaks and tabs are some, and so are those that
 * turn the direction of what follows: `exe.vsc` would be shown as `csv.exe`. Marks of direction, which Arabic needs, are not.
 */
export function isOnOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text);
}

/**
 * A name that somebody gives to something, trimmed: of a client, of a source system, of a batch. Control characters are
 * debris of a wrong export; in a list, a log or a CSV they would look like something else.
 */
export function singleLineText(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine(isOnOneLine, { params: { code: 'invalid_character' } });
}
