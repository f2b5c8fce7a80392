import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PasswordPage } from '@/components/account/password-page';

export const metadata: Metadata = { title: 'Password' };

export default async function Page() {
  await signInFirst('/account/password');
  return <PasswordPage />;
}
