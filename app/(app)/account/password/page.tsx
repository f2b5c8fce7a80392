import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PasswordPage } from '@/components/account/password-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('password') };
}

export default async function Page() {
  await signInFirst('/account/password');
  return (
    <PageWords rooms={['account']}>
      <PasswordPage />
    </PageWords>
  );
}
