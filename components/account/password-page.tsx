'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { changePassword, sessionsQuery } from '@/components/account/queries';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { countOf } from '@/components/ui/format-number';
import { checkNewPassword, newPasswordHint } from '@/components/domain/new-password';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { PasswordField } from '@/components/ui/password-field';
import { ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import { RequestProblem } from '@/lib/http/browser-fetch';

const formSchema = z.object({
  current: z.string().min(1, 'Enter your current password.'),
  next: z.string().superRefine((text, context) => {
    const message = checkNewPassword(text);
    if (message) context.addIssue({ code: 'custom', message });
  }),
});

/** Lets people change their own password. */
export function PasswordPage() {
  const { person } = usePerson();
  const toasts = useToasts();
  const queryClient = useQueryClient();
  const { register, handleSubmit, formState, setError, setFocus, reset } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { current: '', next: '' },
  });
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: ({ ended_count: count }) => {
      reset();
      toasts.add({
        title: 'Password changed',
        description:
          count > 0 ? `${countOf(count, 'other session')} ended. You stay signed in here.` : undefined,
      });
      void queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
    onError: (error) => {
      if (!isWrongPassword(error)) return;
      setError('current', { message: error.message });
      setFocus('current', { shouldSelect: true });
    },
  });
  const { errors } = formState;

  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title="Password">
        Changing your password signs you out on all other devices. You stay signed in here.
      </PageHeader>
      <Panel>
        <form
          noValidate
          onSubmit={(event) =>
            void handleSubmit(({ current, next }) =>
              change.mutate({ current_password: current, new_password: next }),
            )(event)
          }
          className="flex flex-col gap-4"
        >
          {/* Tells password managers whose password it is. */}
          <input type="email" autoComplete="username" value={person.email} readOnly hidden />
          <PasswordField
            label="Current password"
            autoComplete="current-password"
            {...register('current')}
            error={errors.current?.message}
          />
          <PasswordField
            label="New password"
            autoComplete="new-password"
            hint={newPasswordHint}
            {...register('next')}
            error={errors.next?.message}
          />
          {change.error && !isWrongPassword(change.error) ? (
            <ErrorState title="The password was not changed" error={change.error} />
          ) : null}
          <Button type="submit" variant="primary" busy={change.isPending} className="self-start">
            Change password
          </Button>
        </form>
      </Panel>
    </div>
  );
}

function isWrongPassword(error: Error): boolean {
  return error instanceof RequestProblem && error.code === 'wrong_current_password';
}
