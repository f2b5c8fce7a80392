import type { useTranslations } from 'use-intl';

type Words = ReturnType<typeof useTranslations<'signIn.problems'>>;

/**
 * Explains why signing in failed.
 * @param code as returned by next-auth's `signIn`: `CredentialsSignin`, `too_many_attempts:<seconds>`,
 * `too_busy:<seconds>`, `person_disabled` or `service_unavailable` (see lib/auth/next-auth-options.ts)
 */
export function describeSignInError(code: string, t: Words): string {
  const [name, seconds] = code.split(':');
  if (name === 'CredentialsSignin') return t('wrong');
  if (name === 'too_many_attempts') return t('tooManyAttempts', { wait: describeWait(Number(seconds), t) });
  if (name === 'too_busy') return t('tooBusy', { wait: describeWait(Number(seconds), t) });
  if (name === 'person_disabled') return t('disabled');
  if (name === 'network_unreachable') return t('unreachable');
  return t('ourFault');
}

function describeWait(seconds: number, t: Words): string {
  if (!(seconds > 0)) return t('later');
  if (seconds < 90) return t('inSeconds', { count: Math.ceil(seconds) });
  return t('inMinutes', { count: Math.ceil(seconds / 60) });
}
