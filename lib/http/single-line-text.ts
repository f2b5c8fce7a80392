import { z } from 'zod';

/**
 * Whether a text is free of control characters, so that it can be a name in a list. They include line breaks, tabs and
 * characters that override the text direction, which would show `exe.vsc` as `csv.exe`; they do not include direction
 * marks, which Arabic needs.
 */
export function isOnOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text);
}

/**
 * The trimmed name of a client, source system, batch and so on. Control characters come from faulty exports and would be
 * misleading in a list, a log or a CSV.
 */
export function singleLineText(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine(isOnOneLine, { params: { code: 'invalid_character' } });
}
