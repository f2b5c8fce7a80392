import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { safeReturnPath } from '@/components/sign-in/safe-return-path';
import { signInOptions } from '@/app/sign-in-options';
import { getSession, hadSession } from '@/app/get-session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('signIn') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { from, ended, error } = await searchParams;
  const returnTo = safeReturnPath(typeof from === 'string' ? from : undefined);
  if (await getSession()) redirect(returnTo);
  // A page that was open knows it; else a cookie that is no session any more tells.
  const hasSessionEnded = from !== undefined && (ended !== undefined || (await hadSession()));
  return (
    <PageWords rooms={['signIn']}>
      <SignInForm
        {...{ returnTo, hasSessionEnded, options: signInOptions() }}
        error={typeof error === 'string' ? error : undefined}
      />
    </PageWords>
  );
}
