'use client';

import { useMutation } from '@tanstack/react-query';
import { setPasswordByLink } from '@/components/sign-in/queries';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { useSmallForm } from '@/components/sign-in/use-small-form';
import { Button } from '@/components/ui/button';
import { checkNewPassword, newPasswordHint } from '@/components/domain/new-password';
import { PasswordField } from '@/components/ui/password-field';
import { ErrorState } from '@/components/ui/states';
import { TextField } from '@/components/ui/text-field';
import type { PasswordLink } from '@/lib/people/password-link-schemas';

const checks = { password: checkNewPassword };

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
  const set = useMutation({ mutationFn: setPasswordByLink, onSuccess: ({ email }) => onDone(email) });
  const { form, field } = useSmallForm(checks, ({ password }) => set.mutate({ token, password }));
  return (
    <SignInFrame
      title={link.is_invitation ? `Welcome, ${link.name}` : 'Set a new password'}
      subtitle={
        link.is_invitation
          ? 'Choose the password you will sign in with.'
          : 'You will then be signed out on all devices.'
      }
    >
      <form {...form} className="flex flex-col gap-4 p-5">
        {set.error ? <ErrorState title="The password was not set" error={set.error} /> : null}
        <TextField
          label="E-mail"
          type="email"
          dir="ltr"
          autoComplete="username"
          value={link.email}
          readOnly
        />
        <PasswordField
          label="New password"
          autoComplete="new-password"
          autoFocus
          hint={newPasswordHint}
          {...field('password')}
        />
        <Button type="submit" variant="primary" busy={set.isPending || set.isSuccess} className="w-full">
          Set password
        </Button>
      </form>
    </SignInFrame>
  );
}
