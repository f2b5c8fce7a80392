'use client';

import { useMutation } from '@tanstack/react-query';
import { checkEmail } from '@/components/sign-in/check-email';
import { requestPasswordMail } from '@/components/sign-in/queries';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { useSmallForm } from '@/components/sign-in/use-small-form';
import { Button, buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { PlainLink } from '@/components/ui/plain-link';
import { ErrorState } from '@/components/ui/states';
import { TextField } from '@/components/ui/text-field';

const checks = { email: checkEmail };

const back = (
  <PlainLink href="/sign-in" className={classNames(buttonClass({ variant: 'quiet' }), 'w-full')}>
    Back to sign-in
  </PlainLink>
);

/** Requests an e-mail with a link or, where no mail can be sent, says who can create one. */
export function ForgotPasswordForm({ canMail }: { canMail: boolean }) {
  const ask = useMutation({ mutationFn: requestPasswordMail });
  const { form, field } = useSmallForm(checks, ({ email }) => ask.mutate(email));

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
      <form {...form} className="flex flex-col gap-4 p-5">
        {ask.error ? <ErrorState title="The e-mail could not be requested" error={ask.error} /> : null}
        <TextField
          label="E-mail"
          type="email"
          dir="ltr"
          autoComplete="username"
          autoFocus
          {...field('email')}
        />
        <Button type="submit" variant="primary" busy={ask.isPending} className="w-full">
          Send the e-mail
        </Button>
        {back}
      </form>
    </SignInFrame>
  );
}
