import { passwordLength } from '@/lib/auth/password-length';

/** The rule for new passwords, shown before anybody breaks it. */
export const newPasswordHint = `At least ${passwordLength.min} characters. A few words that do not belong together are easy to remember and hard to guess.`;

/**
 * Checks a new password in a form.
 * @returns what is wrong with it, as a sentence; undefined: nothing
 */
export function checkNewPassword(text: string): string | undefined {
  if (text.length < passwordLength.min) return `Too short: at least ${passwordLength.min} characters.`;
  if (text.length > passwordLength.max) return `Too long: at most ${passwordLength.max} characters.`;
  return undefined;
}
