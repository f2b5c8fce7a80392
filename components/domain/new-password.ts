import type { useTranslations } from 'use-intl';
import { passwordLength } from '@/lib/auth/password-length';

/** The words for new passwords. Their hint says the rule before anybody breaks it: `t('hint', { min: passwordLength.min })`. */
export type NewPasswordWords = ReturnType<typeof useTranslations<'domain.newPassword'>>;

/**
 * Checks a new password in a form.
 * @returns what is wrong with it, as a sentence; undefined: nothing
 */
export function checkNewPassword(text: string, t: NewPasswordWords): string | undefined {
  if (text.length < passwordLength.min) return t('tooShort', { min: passwordLength.min });
  if (text.length > passwordLength.max) return t('tooLong', { max: passwordLength.max });
  return undefined;
}
