import { z } from 'zod';
import { newPasswordSchema } from '@/lib/auth/password-schemas';
import { emailSchema } from '@/lib/people/people-schemas';

/** The part of a link after the #. */
const token = z.string().max(100);

export const lookUpPasswordLinkSchema = z.strictObject({ token });

export const passwordLinkSchema = z.object({
  email: z.string(),
  name: z.string(),
  is_invitation: z.boolean(),
  expires_at: z.iso.datetime(),
});

export type PasswordLink = z.infer<typeof passwordLinkSchema>;

export const usePasswordLinkSchema = z.strictObject({ token, password: newPasswordSchema });

export const usedPasswordLinkSchema = z.object({ email: z.string() });

export const requestPasswordMailSchema = z.strictObject({ email: emailSchema });

export const requestedPasswordMailSchema = z.object({
  expires_after_seconds: z.int().describe('How long the link in the mail is valid, if one is sent'),
});
