import type { useTranslations } from 'use-intl';

/** Whether a text can be an e-mail address. Only the server knows more. */
const emailShape = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** @returns what is wrong with the text, as a sentence; undefined: nothing */
export function checkEmail(
  text: string,
  t: ReturnType<typeof useTranslations<'signIn.checks'>>,
): string | undefined {
  return emailShape.test(text) ? undefined : t('email');
}
