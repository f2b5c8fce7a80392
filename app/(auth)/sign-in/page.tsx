import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { safeReturnPath } from '@/components/sign-in/safe-return-path';
import { getSession, hadSession } from '@/app/get-session';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { from, ended } = await searchParams;
  const returnTo = safeReturnPath(typeof from === 'string' ? from : undefined);
  if (await getSession()) redirect(returnTo);
  // A page that was open knows it; else a cookie that is no session any more tells.
  const hasSessionEnded = from !== undefined && (ended !== undefined || (await hadSession()));
  return <SignInForm returnTo={returnTo} hasSessionEnded={hasSessionEnded} />;
}
