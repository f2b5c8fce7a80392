'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { signIn } from 'next-auth/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Mark } from '@/components/frame/mark';
import { describeSignInError } from '@/components/sign-in/describe-sign-in-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';

const formSchema = z.object({
  email: z.email('Enter your e-mail address, such as ana@example.com.'),
  password: z.string().min(1, 'Enter your password.'),
});

export function SignInForm({ returnTo }: { returnTo: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const { register, handleSubmit, setFocus, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { email: '', password: '' },
  });

  const submit = handleSubmit(async (values) => {
    setProblem(null);
    const answer = await signIn('credentials', { ...values, redirect: false }).catch(() => null);
    if (answer?.ok && !answer.error) {
      setLeaving(true);
      // A whole page load: nothing that an earlier person's pages held in memory survives it.
      window.location.assign(returnTo);
      return;
    }
    setProblem(describeSignInError(answer ? (answer.error ?? 'unknown') : 'network_unreachable'));
    setFocus('password', { shouldSelect: true });
  });

  return (
    <main className="app-root grid min-h-dvh place-items-center p-4">
      <div className="w-full max-w-[22rem]">
        <div className="mb-6 flex items-center gap-2.5">
          <Mark className="size-9" />
          <span className="text-xl font-semibold tracking-tight">Lading</span>
        </div>
        <div className="rounded-lg border bg-surface">
          <div className="ledger-rule px-5 py-4">
            <h1 className="text-base font-semibold">Sign in</h1>
            <p className="text-muted">Delivery orders, in bulk.</p>
          </div>
          <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4 p-5">
            {problem ? <Notice tone="bad">{problem}</Notice> : null}
            <TextField
              label="E-mail"
              type="email"
              autoComplete="username"
              autoFocus
              {...register('email')}
              error={formState.errors.email?.message}
            />
            <TextField
              label="Password"
              type="password"
              autoComplete="current-password"
              {...register('password')}
              error={formState.errors.password?.message}
            />
            <Button
              type="submit"
              variant="primary"
              busy={formState.isSubmitting || leaving}
              className="w-full"
            >
              Sign in
            </Button>
          </form>
        </div>
      </div>
    </main>
  );
}
