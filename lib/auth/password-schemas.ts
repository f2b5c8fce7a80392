import { z } from 'zod';

/** Limits for the length of a password. Without the upper one, a request could make us hash megabytes. */
export const passwordLength = { min: 12, max: 200 };

/** A password that somebody chooses. Length is the only rule, as in NIST SP 800-63B: no character classes, no expiry. */
export const newPasswordSchema = z.string().min(passwordLength.min).max(passwordLength.max);

export const changePasswordSchema = z.strictObject({
  current_password: z.string().min(1).max(passwordLength.max),
  new_password: newPasswordSchema,
});

export type ChangePasswordInput = z.infer<typeof changePasswordSchema>;
