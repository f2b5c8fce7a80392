'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
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

/** Requests an e-mail with a link or, where no mail can be sent, says who can create one. */
export function ForgotPasswordForm({ canMail }: { canMail: boolean }) {
  const t = useTranslations('signIn.forgotPasswordForm');
  const tChecks = useTranslations('signIn.checks');
  const ask = useMutation({ mutationFn: requestPasswordMail });
  const { form, field } = useSmallForm({ email: (text: string) => checkEmail(text, tChecks) }, ({ email }) =>
    ask.mutate(email),
  );
  const back = (
    <PlainLink href="/sign-in" className={classNames(buttonClass({ variant: 'quiet' }), 'w-full')}>
      {t('back')}
    </PlainLink>
  );

  if (!canMail) {
    return (
      <SignInFrame title={t('title')}>
        <div className="flex flex-col gap-4 p-5">
          <p>{t('askAdministrator')}</p>
          {back}
        </div>
      </SignInFrame>
    );
  }
  if (ask.data) {
    const minutes = Math.round(ask.data.expires_after_seconds / 60);
    return (
      <SignInFrame title={t('asked')}>
        <div className="flex flex-col gap-4 p-5">
          <Notice tone="ok">
            {t.rich('onItsWay', {
              email: ask.variables,
              minutes,
              bdi: (email) => <bdi>{email}</bdi>,
            })}
          </Notice>
          <p className="text-muted">{t('nothingThere')}</p>
          {back}
        </div>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={t('title')} subtitle={t('subtitle')}>
      <form {...form} className="flex flex-col gap-4 p-5">
        {ask.error ? <ErrorState title={t('failed')} error={ask.error} /> : null}
        <TextField
          label={t('email')}
          type="email"
          dir="ltr"
          autoComplete="username"
          autoFocus
          {...field('email')}
        />
        <Button type="submit" variant="primary" busy={ask.isPending} className="w-full">
          {t('send')}
        </Button>
        {back}
      </form>
    </SignInFrame>
  );
}
