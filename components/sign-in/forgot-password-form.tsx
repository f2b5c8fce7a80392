'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { requestPasswordMail } from '@/components/sign-in/queries';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { Button, buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { ErrorState } from '@/components/ui/states';
import { TextField } from '@/components/ui/text-field';

const formSchema = z.object({ email: z.email('Enter your e-mail address, such as ana@example.com.') });

const back = (
  <Link href="/sign-in" className={classNames(buttonClass({ variant: 'quiet' }), 'w-full')}>
    Back to sign-in
  </Link>
);

/** Requests an e-mail with a link or, where no mail can be sent, says who can create one. */
export function ForgotPasswordForm({ canMail }: { canMail: boolean }) {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { email: '' },
  });
  const ask = useMutation({ mutationFn: requestPasswordMail });

  if (!canMail) {
    return (
      <SignInFrame title="Forgot your password?">
        <div className="flex flex-col gap-4 p-5">
          <p>
            Ask an administrator of your company for a link. They create it in Settings → People; you then set
            a new password with it.
          </p>
          {back}
        </div>
      </SignInFrame>
    );
  }
  if (ask.data) {
    const minutes = Math.round(ask.data.expires_after_seconds / 60);
    return (
      <SignInFrame title="Check your e-mail">
        <div className="flex flex-col gap-4 p-5">
          <Notice tone="ok">
            If an account exists for <bdi>{ask.variables}</bdi>, an e-mail with a link is on its way. The link
            works once, for {minutes} minutes.
          </Notice>
          <p className="text-muted">
            Nothing there? Check your junk folder, or ask an administrator of your company for a link.
          </p>
          {back}
        </div>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title="Forgot your password?" subtitle="We will e-mail you a link to set a new one.">
      <form
        noValidate
        onSubmit={(event) => void handleSubmit(({ email }) => ask.mutate(email))(event)}
        className="flex flex-col gap-4 p-5"
      >
        {ask.error ? <ErrorState title="The e-mail could not be requested" error={ask.error} /> : null}
        <TextField
          label="E-mail"
          type="email"
          dir="ltr"
          autoComplete="username"
          autoFocus
          {...register('email')}
          error={formState.errors.email?.message}
        />
        <Button type="submit" variant="primary" busy={ask.isPending} className="w-full">
          Send the e-mail
        </Button>
        {back}
      </form>
    </SignInFrame>
  );
}
