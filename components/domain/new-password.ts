import type { DomainWords } from '@/components/domain/names';
import { passwordLength } from '@/lib/auth/password-length';

/** The rule for new passwords, shown before anybody breaks it. */
export function newPasswordHint(t: DomainWords): string {
  return t('newPassword.hint', { min: String(passwordLength.min) });
}

/**
 * Checks a new password in a form.
 * @returns what is wrong with it, as a sentence; undefined: nothing
 */
export function checkNewPassword(text: string, t: DomainWords): string | undefined {
  const [min, max] = [String(passwordLength.min), String(passwordLength.max)];
  if (text.length < passwordLength.min) return t('newPassword.tooShort', { min });
  if (text.length > passwordLength.max) return t('newPassword.tooLong', { max });
  return undefined;
}
