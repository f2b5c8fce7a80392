'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { requestSignIn } from '@/components/api/auth-calls';
import { checkEmail } from '@/components/sign-in/check-email';
import { describeSignInError } from '@/components/sign-in/describe-sign-in-error';
import { IdentityButton } from '@/components/sign-in/identity-button';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { useSmallForm } from '@/components/sign-in/use-small-form';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PlainLink } from '@/components/ui/plain-link';
import { TextField } from '@/components/ui/text-field';

/** How people can sign in here. */
export interface SignInOptions {
  /** The OpenID provider; null: there is none. */
  provider: { label: string | null } | null;
  hasPasswords: boolean;
}

export function SignInForm({
  returnTo,
  email = '',
  welcome,
  hasSessionEnded = false,
  options: { provider, hasPasswords } = { provider: null, hasPasswords: true },
  error,
}: {
  returnTo: string;
  /** Filled in if known. */
  email?: string;
  /** A message about what has just succeeded. */
  welcome?: string;
  /** The person was at `returnTo`, or on the way there, when they had to sign in again. */
  hasSessionEnded?: boolean;
  options?: SignInOptions;
  /** Why somebody comes back here from the provider: see `describeSignInError`. */
  error?: string;
}) {
  const t = useTranslations('signIn.signInForm');
  const tChecks = useTranslations('signIn.checks');
  const tProblems = useTranslations('signIn.problems');
  const checks = {
    email: (text: string) => checkEmail(text, tChecks),
    password: (text: string) => (text === '' ? tChecks('password') : undefined),
  };
  const [problem, setProblem] = useState(() => (error ? describeSignInError(error, tProblems) : null));
  const [leaving, setLeaving] = useState(false);
  const { form, field, isBusy } = useSmallForm(checks, async (person, select) => {
    setProblem(null);
    const refusal = await requestSignIn(person);
    if (refusal === null) {
      setLeaving(true);
      // Load the whole page: nothing of an earlier person's data stays in memory.
      window.location.assign(returnTo);
      return;
    }
    setProblem(describeSignInError(refusal, tProblems));
    select('password');
  });

  return (
    <SignInFrame title={t('title')} subtitle={t('subtitle')}>
      <div className="flex flex-col gap-4 p-5">
        {problem ? (
          <Notice tone="bad">{problem}</Notice>
        ) : welcome ? (
          <Notice tone="ok">{welcome}</Notice>
        ) : hasSessionEnded ? (
          <Notice tone="info" title={t('sessionEnded')}>
            {t('sessionEndedHint')}
          </Notice>
        ) : null}
        {provider ? (
          <IdentityButton
            {...{ label: provider.label, returnTo, isOnlyWay: !hasPasswords, onProblem: setProblem }}
          />
        ) : null}
        {provider && hasPasswords ? (
          <p className="flex items-center gap-3 text-[0.8125rem] text-muted before:grow before:border-t after:grow after:border-t">
            {t('orByPassword')}
          </p>
        ) : null}
        {hasPasswords ? (
          <form {...form} className="flex flex-col gap-4">
            <TextField
              label={t('email')}
              type="email"
              autoComplete="username"
              autoFocus={!email}
              defaultValue={email}
              {...field('email')}
            />
            <TextField
              label={t('password')}
              type="password"
              autoComplete="current-password"
              autoFocus={Boolean(email)}
              {...field('password')}
            />
            <Button type="submit" variant="primary" busy={isBusy || leaving} className="w-full">
              {t('signIn')}
            </Button>
            <PlainLink
              href="/forgot-password"
              className="self-center text-[0.8125rem] text-accent hover:underline"
            >
              {t('forgot')}
            </PlainLink>
          </form>
        ) : null}
      </div>
    </SignInFrame>
  );
}
