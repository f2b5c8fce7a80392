import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { safeReturnPath } from '@/components/sign-in/safe-return-path';
import { getSession, hadSession } from '@/app/get-session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('signIn') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { from } = await searchParams;
  const returnTo = safeReturnPath(typeof from === 'string' ? from : undefined);
  if (await getSession()) redirect(returnTo);
  return (
    <PageWords rooms={['signIn']}>
      <SignInForm returnTo={returnTo} hasSessionEnded={from !== undefined && (await hadSession())} />
    </PageWords>
  );
}
