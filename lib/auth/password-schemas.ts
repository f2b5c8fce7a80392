import { z } from 'zod';
import { passwordLength } from '@/lib/auth/password-length';

/** A password that somebody chooses. Length is the only rule, as in NIST SP 800-63B: no character classes, no expiry. */
export const newPasswordSchema = z.string().min(passwordLength.min).max(passwordLength.max);

export const changePasswordSchema = z.strictObject({
  current_password: z.string().min(1).max(passwordLength.max),
  new_password: newPasswordSchema,
});

export type ChangePasswordInput = z.infer<typeof changePasswordSchema>;
