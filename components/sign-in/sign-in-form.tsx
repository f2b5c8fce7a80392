'use client';

import { useState } from 'react';
import { requestSignIn } from '@/components/api/auth-calls';
import { checkEmail } from '@/components/sign-in/check-email';
import { describeSignInError } from '@/components/sign-in/describe-sign-in-error';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { useSmallForm } from '@/components/sign-in/use-small-form';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PlainLink } from '@/components/ui/plain-link';
import { TextField } from '@/components/ui/text-field';

const checks = {
  email: checkEmail,
  password: (text: string) => (text === '' ? 'Enter your password.' : undefined),
};

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
    setProblem(describeSignInError(error));
    select('password');
  });

  return (
    <SignInFrame title="Sign in" subtitle="Delivery orders, in bulk.">
      <form {...form} className="flex flex-col gap-4 p-5">
        {problem ? (
          <Notice tone="bad">{problem}</Notice>
        ) : welcome ? (
          <Notice tone="ok">{welcome}</Notice>
        ) : hasSessionEnded ? (
          <Notice tone="info" title="Your session has ended">
            Sign in to go on where you were.
          </Notice>
        ) : null}
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          autoFocus={!email}
          defaultValue={email}
          {...field('email')}
        />
        <TextField
          label="Password"
          type="password"
          autoComplete="current-password"
          autoFocus={Boolean(email)}
          {...field('password')}
        />
        <Button type="submit" variant="primary" busy={isBusy || leaving} className="w-full">
          Sign in
        </Button>
        <PlainLink
          href="/forgot-password"
          className="self-center text-[0.8125rem] text-accent hover:underline"
        >
          Forgot your password?
        </PlainLink>
      </form>
    </SignInFrame>
  );
}
