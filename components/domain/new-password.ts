import { z } from 'zod';
import { passwordLength } from '@/lib/auth/password-schemas';

/** The rule for new passwords, shown before anybody breaks it. */
export const newPasswordHint = `At least ${passwordLength.min} characters. A few words that do not belong together are easy to remember and hard to guess.`;

/** Validates a new password in a form. */
export const newPasswordInForm = z
  .string()
  .min(passwordLength.min, `Too short: at least ${passwordLength.min} characters.`)
  .max(passwordLength.max, `Too long: at most ${passwordLength.max} characters.`);
