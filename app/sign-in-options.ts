import type { SignInOptions } from '@/components/sign-in/sign-in-form';
import { identityProviderId, signInWays } from '@/lib/auth/identity-provider';
import { env } from '@/lib/env';

/** How people can sign in here, by the settings. */
export function signInOptions(): SignInOptions {
  const ways = signInWays();
  return {
    provider: ways.includes(identityProviderId) ? { label: env().OIDC_LABEL ?? null } : null,
    hasPasswords: ways.includes('credentials'),
  };
}
