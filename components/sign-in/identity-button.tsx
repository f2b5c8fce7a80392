'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { requestIdentity } from '@/components/api/auth-calls';
import { describeSignInError } from '@/components/sign-in/describe-sign-in-error';
import { Button } from '@/components/ui/button';

/** Leads to the OpenID provider, which sends people back signed in. */
export function IdentityButton({
  label,
  returnTo,
  isOnlyWay,
  onProblem,
}: {
  /** What the provider is called; null: it has no name. */
  label: string | null;
  returnTo: string;
  /** There are no passwords beside it. */
  isOnlyWay: boolean;
  /** Called with what went wrong, in words; null: a new attempt begins. */
  onProblem: (problem: string | null) => void;
}) {
  const t = useTranslations('signIn.signInForm');
  const tProblems = useTranslations('signIn.problems');
  const [isBusy, setIsBusy] = useState(false);

  async function start() {
    onProblem(null);
    setIsBusy(true);
    const answer = await requestIdentity(returnTo);
    if (answer.error === undefined) return window.location.assign(answer.url);
    setIsBusy(false);
    onProblem(describeSignInError(answer.error, tProblems));
  }

  return (
    <Button
      variant={isOnlyWay ? 'primary' : 'secondary'}
      busy={isBusy}
      className="w-full"
      onClick={() => void start()}
    >
      {label === null ? (
        t('signInWithAccount')
      ) : (
        <span>{t.rich('signInWith', { provider: label, bdi: (name) => <bdi>{name}</bdi> })}</span>
      )}
    </Button>
  );
}
