import type { useTranslations } from 'use-intl';

type IdentityWord =
  | 'providerDown'
  | 'notIdentified'
  | 'noRole'
  | 'noTenant'
  | 'otherTenant'
  | 'noEmail'
  | 'emailTaken'
  | 'unknownPerson';

type Words = ReturnType<typeof useTranslations<'signIn.problems'>>;

const ofIdentities: Record<string, IdentityWord> = {
  OAuthSignin: 'providerDown',
  OAuthCallback: 'notIdentified',
  Callback: 'notIdentified',
  identity_no_role: 'noRole',
  identity_no_tenant: 'noTenant',
  identity_other_tenant: 'otherTenant',
  identity_no_email: 'noEmail',
  identity_email_taken: 'emailTaken',
  identity_unknown: 'unknownPerson',
};

/**
 * Explains why signing in failed.
 * @param code as returned by next-auth's `signIn`: `CredentialsSignin`, `too_many_attempts:<seconds>`,
 * `too_busy:<seconds>`, `person_disabled`, `service_unavailable` (see lib/auth/next-auth-options.ts), a refusal of
 * lib/auth/sign-in-by-identity.ts, or next-auth's own words for a provider that does not answer or whose answer is no good
 */
export function describeSignInError(code: string, t: Words): string {
  const [name, seconds] = code.split(':');
  if (name === 'CredentialsSignin') return t('wrong');
  if (name === 'too_many_attempts') return t('tooManyAttempts', { wait: describeWait(Number(seconds), t) });
  if (name === 'too_busy') return t('tooBusy', { wait: describeWait(Number(seconds), t) });
  if (name === 'person_disabled') return t('disabled');
  if (name !== undefined && Object.hasOwn(ofIdentities, name)) return t(ofIdentities[name]!);
  if (name === 'network_unreachable') return t('unreachable');
  return t('ourFault');
}

function describeWait(seconds: number, t: Words): string {
  if (!(seconds > 0)) return t('later');
  if (seconds < 90) return t('inSeconds', { count: Math.ceil(seconds) });
  return t('inMinutes', { count: Math.ceil(seconds / 60) });
}
