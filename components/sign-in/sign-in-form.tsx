'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { requestSignIn } from '@/components/api/auth-calls';
import { checkEmail } from '@/components/sign-in/check-email';
import { describeSignInError } from '@/components/sign-in/describe-sign-in-error';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { useSmallForm } from '@/components/sign-in/use-small-form';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PlainLink } from '@/components/ui/plain-link';
import { TextField } from '@/components/ui/text-field';

export function SignInForm({
  returnTo,
  email = '',
  welcome,
  hasSessionEnded = false,
}: {
  returnTo: string;
  /** Filled in if known. */
  email?: string;
  /** A message about what has just succeeded. */
  welcome?: string;
  /** The person was at `returnTo`, or on the way there, when they had to sign in again. */
  hasSessionEnded?: boolean;
}) {
  const t = useTranslations('signIn.signInForm');
  const tChecks = useTranslations('signIn.checks');
  const tProblems = useTranslations('signIn.problems');
  const checks = {
    email: (text: string) => checkEmail(text, tChecks),
    password: (text: string) => (text === '' ? tChecks('password') : undefined),
  };
  const [problem, setProblem] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const { form, field, isBusy } = useSmallForm(checks, async (person, select) => {
    setProblem(null);
    const error = await requestSignIn(person);
    if (error === null) {
      setLeaving(true);
      // Load the whole page: nothing of an earlier person's data stays in memory.
      window.location.assign(returnTo);
      return;
    }
    setProblem(describeSignInError(error, tProblems));
    select('password');
  });

  return (
    <SignInFrame title={t('title')} subtitle={t('subtitle')}>
      <form {...form} className="flex flex-col gap-4 p-5">
        {problem ? (
          <Notice tone="bad">{problem}</Notice>
        ) : welcome ? (
          <Notice tone="ok">{welcome}</Notice>
        ) : hasSessionEnded ? (
          <Notice tone="info" title={t('sessionEnded')}>
            {t('sessionEndedHint')}
          </Notice>
        ) : null}
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
    </SignInFrame>
  );
}
