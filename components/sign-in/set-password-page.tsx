'use client';

import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { passwordLinkQuery } from '@/components/sign-in/queries';
import { SetPasswordForm } from '@/components/sign-in/set-password-form';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { PlainLink } from '@/components/ui/plain-link';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { RequestProblem } from '@/lib/http/browser-fetch';

/**
 * The page behind a password link: sets a password, then signs in with it. The token is in the URL fragment
 * (after the #), which no server sees.
 */
export function SetPasswordPage() {
  const t = useTranslations('signIn.setPasswordPage');
  const token = useSyncExternalStore(onHashChange, readToken, () => null);
  const [email, setEmail] = useState<string | null>(null);
  const link = useQuery({ ...passwordLinkQuery(token ?? ''), enabled: Boolean(token) && email === null });

  if (email !== null) {
    return <SignInForm returnTo="/imports" email={email} welcome={t('done')} />;
  }
  if (link.data && token) {
    const done = (owner: string) => {
      // The token is used up: remove it from the address and the history.
      window.history.replaceState(null, '', '/sign-in');
      setEmail(owner);
    };
    return <SetPasswordForm link={link.data} token={token} onDone={done} />;
  }
  const isNoLink =
    token === '' || (link.error instanceof RequestProblem && link.error.code === 'password_link_invalid');
  return (
    <SignInFrame title={t('title')}>
      <div className="flex flex-col gap-4 p-5">
        {isNoLink ? (
          <>
            <Notice tone="bad" title={t('noLink')}>
              {token === '' ? t('cutOff') : t('usedUp')}
            </Notice>
            <p className="text-muted">{t('whatToDo')}</p>
            <PlainLink href="/sign-in" className={classNames(buttonClass({ variant: 'primary' }), 'w-full')}>
              {t('signIn')}
            </PlainLink>
            <PlainLink
              href="/forgot-password"
              className={classNames(buttonClass({ variant: 'quiet' }), 'w-full')}
            >
              {t('newLink')}
            </PlainLink>
          </>
        ) : link.error ? (
          <ErrorState title={t('notChecked')} error={link.error} onRetry={() => void link.refetch()} />
        ) : (
          <div role="status" aria-label={t('checking')} className="flex flex-col gap-4">
            <Skeleton className="w-40" />
            <Skeleton className="h-9 w-full" />
          </div>
        )}
      </div>
    </SignInFrame>
  );
}

function onHashChange(callback: () => void) {
  window.addEventListener('hashchange', callback);
  return () => window.removeEventListener('hashchange', callback);
}

function readToken(): string {
  return window.location.hash.slice(1);
}
