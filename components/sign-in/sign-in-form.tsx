'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { signIn } from 'next-auth/react';
import Link from 'next/link';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { describeSignInError } from '@/components/sign-in/describe-sign-in-error';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';

const formSchema = z.object({
  email: z.email('Enter your e-mail address, such as ana@example.com.'),
  password: z.string().min(1, 'Enter your password.'),
});

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
  const { register, handleSubmit, setFocus, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { email, password: '' },
  });

  const submit = handleSubmit(async (values) => {
    setProblem(null);
    const answer = await signIn('credentials', { ...values, redirect: false }).catch(() => null);
    if (answer?.ok && !answer.error) {
      setLeaving(true);
      // Load the whole page: nothing of an earlier person's data stays in memory.
      window.location.assign(returnTo);
      return;
    }
    setProblem(describeSignInError(answer ? (answer.error ?? 'unknown') : 'network_unreachable'));
    setFocus('password', { shouldSelect: true });
  });

  return (
    <SignInFrame title="Sign in" subtitle="Delivery orders, in bulk.">
      <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4 p-5">
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
          {...register('email')}
          error={formState.errors.email?.message}
        />
        <TextField
          label="Password"
          type="password"
          autoComplete="current-password"
          autoFocus={Boolean(email)}
          {...register('password')}
          error={formState.errors.password?.message}
        />
        <Button type="submit" variant="primary" busy={formState.isSubmitting || leaving} className="w-full">
          Sign in
        </Button>
        <Link href="/forgot-password" className="self-center text-[0.8125rem] text-accent hover:underline">
          Forgot your password?
        </Link>
      </form>
    </SignInFrame>
  );
}
