'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { changePassword, sessionsQuery } from '@/components/account/queries';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { checkNewPassword, type NewPasswordWords } from '@/components/domain/new-password';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { PasswordField } from '@/components/ui/password-field';
import { ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import { passwordLength } from '@/lib/auth/password-length';
import { RequestProblem } from '@/lib/http/browser-fetch';

type Words = ReturnType<typeof useTranslations<'account.passwordPage'>>;

function formSchema(t: Words, newPassword: NewPasswordWords) {
  return z.object({
    current: z.string().min(1, t('enterCurrent')),
    next: z.string().superRefine((text, context) => {
      const message = checkNewPassword(text, newPassword);
      if (message) context.addIssue({ code: 'custom', message });
    }),
  });
}

/** Lets people change their own password. */
export function PasswordPage() {
  const t = useTranslations('account.passwordPage');
  const newPassword = useTranslations('domain.newPassword');
  const schema = useMemo(() => formSchema(t, newPassword), [t, newPassword]);
  const { person } = usePerson();
  const toasts = useToasts();
  const queryClient = useQueryClient();
  const { register, handleSubmit, formState, setError, setFocus, reset } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { current: '', next: '' },
  });
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: ({ ended_count: count }) => {
      reset();
      toasts.add({
        title: t('changed'),
        description: count > 0 ? t('othersEnded', { count }) : undefined,
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
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
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
            label={t('current')}
            autoComplete="current-password"
            {...register('current')}
            error={errors.current?.message}
          />
          <PasswordField
            label={t('new')}
            autoComplete="new-password"
            hint={newPassword('hint', { min: passwordLength.min })}
            {...register('next')}
            error={errors.next?.message}
          />
          {change.error && !isWrongPassword(change.error) ? (
            <ErrorState title={t('notChanged')} error={change.error} />
          ) : null}
          <Button type="submit" variant="primary" busy={change.isPending} className="self-start">
            {t('change')}
          </Button>
        </form>
      </Panel>
    </div>
  );
}

function isWrongPassword(error: Error): boolean {
  return error instanceof RequestProblem && error.code === 'wrong_current_password';
}
