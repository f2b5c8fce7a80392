'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { setPasswordByLink } from '@/components/sign-in/queries';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { useSmallForm } from '@/components/sign-in/use-small-form';
import { Button } from '@/components/ui/button';
import { checkNewPassword } from '@/components/domain/new-password';
import { PasswordField } from '@/components/ui/password-field';
import { ErrorState } from '@/components/ui/states';
import { TextField } from '@/components/ui/text-field';
import { passwordLength } from '@/lib/auth/password-length';
import type { PasswordLink } from '@/lib/people/password-link-schemas';

export function SetPasswordForm({
  link,
  token,
  onDone,
}: {
  link: PasswordLink;
  token: string;
  /** Called with the e-mail address to sign in with. */
  onDone: (email: string) => void;
}) {
  const t = useTranslations('signIn.setPasswordForm');
  const newPassword = useTranslations('domain.newPassword');
  const set = useMutation({ mutationFn: setPasswordByLink, onSuccess: ({ email }) => onDone(email) });
  const { form, field } = useSmallForm(
    { password: (text: string) => checkNewPassword(text, newPassword) },
    ({ password }) => set.mutate({ token, password }),
  );
  return (
    <SignInFrame
      title={link.is_invitation ? t('welcome', { name: link.name }) : t('setNew')}
      subtitle={link.is_invitation ? t('welcomeHint') : t('setNewHint')}
    >
      <form {...form} className="flex flex-col gap-4 p-5">
        {set.error ? <ErrorState title={t('failed')} error={set.error} /> : null}
        <TextField
          label={t('email')}
          type="email"
          dir="ltr"
          autoComplete="username"
          value={link.email}
          readOnly
        />
        <PasswordField
          label={t('newPassword')}
          autoComplete="new-password"
          autoFocus
          hint={newPassword('hint', { min: passwordLength.min })}
          {...field('password')}
        />
        <Button type="submit" variant="primary" busy={set.isPending || set.isSuccess} className="w-full">
          {t('set')}
        </Button>
      </form>
    </SignInFrame>
  );
}
